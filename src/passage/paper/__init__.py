"""Documents made of words and figures that others hand in: a page of paper, a page of the web, a workbook.

`document` holds the kinds of which a document is made; `pdf`, `html` and `markdown` each write the same
document. `workbook` and `csv` write tables for a spreadsheet, `chart` draws one. A document is of one
language: its words come in already chosen. Nothing here says a sentence of its own but what is wrong with
what was handed in, and no word that comes in can be anything but a word in what goes out.

Nothing heavy is loaded before it is used; where a part is not installed, one sentence says how to get it.
"""
