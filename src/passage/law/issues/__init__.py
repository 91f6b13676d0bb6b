"""The questions that the law of this room answers, each with its outcomes in the law's own verbs."""
