"""Figures drawn on the server: lines with their intervals, bars with theirs, and small panels side by side.

    said = Said("Claims at the border fell", "Two series; one falls.", "Claims a month", "Month")
    drawing = lines(said, (Line("Airport", (Point(date(2023, 3, 1), 4200.0), …)),), "en")
    drawing.svg, drawing.picture, drawing.table

A drawing comes with the table of what it shows, and says in words what it is. Lines are told apart by their
dash and by the name at their end as well as by colour; a day on which something changed is a rule with its
name. Numbers and months are written as the language writes them. The same figures give the same bytes.
"""

from .drawing import bars, lines, panels
from .figures import Bar, Drawing, Event, Line, Panel, Point, Said

__all__ = ["Bar", "Drawing", "Event", "Line", "Panel", "Point", "Said", "bars", "lines", "panels"]
