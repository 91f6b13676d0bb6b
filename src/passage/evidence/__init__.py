"""Published numbers: each an interval, each with its cell, its source and its day.

Publishers round and withhold, and this room never forgets it. `count` reads a printed cell as the interval it
stands for; `observations` says what was counted, when and where; `tables` are the package's own small
reference tables, `disagreements` lists where they contradict one another and `episodes` holds the days of
policy; `measures` make totals, shares, changes and ranks, as figures that print their way down to the cells,
`telling` writes them in words and `keys` names them; `suppression` says what of our own may be printed. A
withheld cell is never solved for.
"""
