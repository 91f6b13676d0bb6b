"""A proposed amendment, written as data, put into a book of law: nothing is in force until it is compared."""

from passage.engine.amending.amendment import Amendment

__all__ = ["Amendment"]
