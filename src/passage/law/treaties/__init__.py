"""What Canada has undertaken in the two protocols of 2000, and what in its law answers each article."""
