"""The door for those who never open a terminal: pages in English and in French, and the same over HTTP.

A thin room: no rule, no number, no sentence of law of its own. One function answers for a page and for its
JSON. Pages are whole without JavaScript and without a network; nothing is asked of any other host, and no
case is kept here: answers travel in the visitor’s own cookie, or in a file that they save.
"""
