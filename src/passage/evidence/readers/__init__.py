"""One reader for each publisher's habits, and `read`, which knows a file by its content, not by its name.

A reader is a module with `read(file, data_set)`: the reading of a file that is in its publisher's form, or
None. `data_set` is what the person says it is, where the content alone cannot tell two data sets apart.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

from passage.evidence.cells import FROM_PUBLISHER
from passage.evidence.opened import Opened
from passage.evidence.readers import cbsa, irb, ircc, rcmp, statcan, tidied, unhcr
from passage.evidence.reading import Reading
from passage.text import Complaint, Text

READERS = (unhcr, ircc, statcan, irb, rcmp, cbsa, tidied)


def read(file: Opened, data_set: str | None = None) -> Reading:
    """What a file holds. Raises Complaint: nobody's form, not what it is said to be, or bad inside."""
    return readings(file, data_set)[0]


def readings(file: Opened, data_set: str | None = None) -> tuple[Reading, ...]:
    """Everything that a file holds: a page may have tables of several publishers. Raises as `read`."""
    with _uncollected():
        return _readings(file, data_set)


@contextmanager
def _uncollected() -> Generator[None]:
    """While a file is read nothing is thrown away in a circle: the collector would only walk what is made."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _readings(file: Opened, data_set: str | None) -> tuple[Reading, ...]:
    found: list[Reading] = []
    for reader in READERS:
        reading = reader.read(file, data_set)
        if reading is not None:
            _check(file, reading, data_set)
            found.append(reading)
            if file.form != "page":
                break
    if found:
        return tuple(found)
    raise Complaint(
        Text("no publisher’s form is recognized in it", "on n’y reconnaît la forme d’aucun diffuseur"),
        field=file.name,
        mend=Text(
            "see “passage data list --catalogue” for what can be read",
            "voyez ce qui se lit par «\u00a0passage data list --catalogue\u00a0»",
        ),
    )


def _check(file: Opened, reading: Reading, data_set: str | None) -> None:
    if data_set is not None and reading.data_set != data_set:
        raise Complaint(
            Text("it is {found}, not {wanted}", "c’est {found}, et non {wanted}").format(
                found=reading.data_set, wanted=data_set
            ),
            field=file.name,
            mend=Text("leave out --as", "laissez tomber --as"),
        )
    if not reading.rows:
        raise Complaint(
            Text("it has a header and no number", "il a un en-tête et aucun nombre"),
            field=file.name,
            mend=FROM_PUBLISHER,
        )
