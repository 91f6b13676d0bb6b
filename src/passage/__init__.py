"""Passage: a rule of law is written once and read many ways.

By a person with one case, by an analyst with a million rows, by a prover, by a page in English
or in French. The rooms of the house are the folders beside this file; each imports only from the
rooms below it.
"""

__version__ = "0.1.0"
