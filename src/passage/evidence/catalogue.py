"""The catalogue of official data sets: who publishes each, where, under which licence, how often.

It is data, `catalogue.yaml`; a host that is not in it is never asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import yaml

from passage.text import Complaint, Text

TIDIED = "tidied."
"""How the keys begin of numbers that somebody rearranged: kept beside the publishers' own, and marked."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """One data set. `files` can be fetched; without any, the file or page is saved by hand from `page`."""

    key: str
    title: Text
    publisher: Text
    identifier: str | None
    page: str | None
    licence: Text
    cadence: str
    measures: tuple[str, ...]
    files: tuple[str, ...]
    paged: bool
    note: Text | None

    @property
    def tidied(self) -> bool:
        """Whether it is the publisher's numbers in a file that somebody else rearranged."""
        return self.key.startswith(TIDIED)


@cache
def catalogue() -> dict[str, DataSet]:
    """Every data set by its key, in the order of the catalogue, which is that of preference."""
    with Path(__file__).with_name("catalogue.yaml").open(encoding="utf-8") as file:
        told: dict[str, Any] = yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    publishers = {key: Text.each(words.__getitem__) for key, words in told["publishers"].items()}
    licences = {key: Text.each(words.__getitem__) for key, words in told["licences"].items()}
    return {
        key: DataSet(
            key=key,
            title=Text.each(each["title"].__getitem__),
            publisher=publishers[each["publisher"]],
            identifier=each["identifier"],
            page=each["page"],
            licence=licences[each["licence"]],
            cadence=each["cadence"],
            measures=tuple(each["measures"]),
            files=tuple(each["files"]),
            paged=bool(each.get("paged")),
            note=Text.each(each["note"].__getitem__) if "note" in each else None,
        )
        for key, each in cast("dict[str, dict[str, Any]]", told["data_sets"]).items()
    }


def hosts() -> frozenset[str]:
    """The only hosts that are ever asked for a file."""
    return frozenset(urlsplit(file).netloc for each in catalogue().values() for file in each.files)


def data_set(key: str) -> DataSet:
    """The data set of that key. Raises Complaint for a key that is none."""
    found = catalogue().get(key)
    if found is None:
        raise Complaint(
            Text("there is no such data set in the catalogue", "le catalogue n’a pas de tel jeu de données"),
            field=key,
            mend=Text("choose among {all}", "choisissez parmi {all}").format(all=", ".join(catalogue())),
        )
    return found
