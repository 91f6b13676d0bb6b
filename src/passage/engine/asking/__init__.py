"""Behind `ask`: which facts still matter, what a question is worth, how many are likely."""
