"""Many people: a table is sent, its columns mapped, a question read over it, and the result taken away.

What is sent is read in a process of its own, within bounds of memory and time, in a folder that only this
server may open, and is erased when the visitor says so, or after half an hour. Everything works by links and
forms; a page that waits asks for itself again.
"""

from passage.text import Text
from passage.web.bounds import Bounds
from passage.web.crowd import jobs, mapped, results, sent
from passage.web.pages import Page
from passage.web.words import many as words

TABLE = Bounds(jobs.LARGEST + 500_000, 300, words.SMALLER)
"""Of the form that a table is sent in."""
_JOB = Text("/many/{job}", "/nombreux/{job}")

PAGES = (
    Page("many", Text("/many", "/nombreux"), sent.page_of, ("GET", "POST"), bounds=TABLE),
    Page("many-erased", Text("/many/erased", "/nombreux/efface"), sent.erased),
    Page("many-job", _JOB, results.job, ("GET", "POST")),
    Page(
        "many-columns",
        Text("/many/{job}/columns", "/nombreux/{job}/colonnes"),
        mapped.columns,
        ("GET", "POST"),
    ),
    Page(
        "many-values", Text("/many/{job}/values", "/nombreux/{job}/valeurs"), mapped.values, ("GET", "POST")
    ),
    Page("many-xlsx", Text("/many/{job}/people.xlsx", "/nombreux/{job}/personnes.xlsx"), results.taken),
    Page("many-csv", Text("/many/{job}/people.csv", "/nombreux/{job}/personnes.csv"), results.taken),
    Page("many-errors", Text("/many/{job}/errors.csv", "/nombreux/{job}/erreurs.csv"), results.taken),
)
