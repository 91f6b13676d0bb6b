"""The regular pathways in the Americas: when each is open, and what each asks."""
