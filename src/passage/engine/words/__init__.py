"""Behind `explain` and `publish`: rules, answers and reasons in the words of both languages, and as data."""
