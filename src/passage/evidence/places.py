"""The places and offices that publishers name, as codes: countries, provinces, kinds of claim office.

Countries are read as `passage.text` knows them, and then by `spellings.csv`, the publishers' own spellings
(“Cameroon, Federal Republic of”) with the day on which each was seen in a file. What is in neither is nobody
that is known here, and a reader complains of the row. Residual rows have codes of their own: OTHER,
NOT_STATED, STATELESS. A part of a country that a publisher counts apart has its code of ISO 3166-2 (PT-20,
the Azores).
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from passage.text import codes, find_country

CANADA = "CAN"
Where = tuple[tuple[str, str], ...]
Code = TypeVar("Code", str, str | None)

NOT_STATED, STATELESS, ABROAD = "NOT_STATED", "STATELESS", "ABROAD"

_PROVINCES = {
    "AB": ("Alberta",),
    "BC": ("British Columbia", "Colombie-Britannique", "B.C.", "C.-B."),
    "MB": ("Manitoba",),
    "NB": ("New Brunswick", "Nouveau-Brunswick"),
    "NL": ("Newfoundland and Labrador", "Newfoundland & Labrador", "Terre-Neuve-et-Labrador"),
    "NS": ("Nova Scotia", "Nouvelle-Écosse"),
    "NT": ("Northwest Territories", "Territoires du Nord-Ouest"),
    "NU": ("Nunavut",),
    "ON": ("Ontario",),
    "PE": ("Prince Edward Island", "Île-du-Prince-Édouard"),
    "QC": ("Quebec", "Québec"),
    "SK": ("Saskatchewan",),
    "YT": ("Yukon", "Yukon Territory"),
    "NT+NU": (
        "Northwest Territories including Nunavut",
        "Territoires du Nord-Ouest incluant Nunavut",
        "Territoires du Nord-Ouest y compris Nunavut",
    ),
    CANADA: ("Canada",),
    NOT_STATED: (
        "Province/Territory of claim not stated",
        "Province/territory not stated",
        "Province/Territoire de la demande non indiqué",
        "Province/territoire non indiqué",
        "Not stated",
        "Non indiqué",
    ),
    ABROAD: ("Outside Canada", "À l’extérieur du Canada", "Hors du Canada"),
}
_OFFICES = {
    "airport": ("Airport", "Aéroport", "Airports", "Aéroports"),
    "border": ("Border", "Land Border", "Land Borders", "Frontière", "Frontière terrestre", "Frontières"),
    "inland": (
        "Inland",
        "Inland Offices",
        "Bureau intérieur",
        "Bureaux intérieurs",
        "Intérieur",
        "Au Canada",
    ),
    "marine": ("Marine", "Maritime"),
    "other": ("Other Offices", "Other Office", "Other", "Autres bureaux", "Autre bureau", "Autres"),
}


def divided(**codes: str | None) -> Where:
    """How a number is divided. All of Canada is no division, nor is a dimension that says nothing."""
    return tuple(sorted((name, code) for name, code in undivided(codes).items() if code))


def undivided(codes: Mapping[str, Code]) -> dict[str, Code]:
    """Codes of a place, all of Canada left out: no number is divided by a province that is none."""
    return {name: code for name, code in codes.items() if (name, code) != ("province", CANADA)}


def citizenship(name: str) -> str | None:
    """The code of a country, or of what a publisher lumps together, by its name; None for an unknown one."""
    return find_country(name) or _spellings().get(folded(name))


def by_code(code: str) -> str | None:
    """The code of a country where UNHCR or another publisher writes codes."""
    return code if code in codes() else {"UNK": NOT_STATED, "XXA": STATELESS, "TIB": "TIBETAN"}.get(code)


def province(name: str) -> str | None:
    """The two letters of a province or territory, CAN, NOT_STATED or ABROAD, by its name."""
    return _provinces().get(folded(name))


def office(name: str) -> str | None:
    """The kind of office in which a claim was made, by its name."""
    return _offices().get(folded(name))


def folded(name: str) -> str:
    """A name without case, accents or marks."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", kept))


@cache
def _provinces() -> dict[str, str]:
    return {folded(name): code for code, names in _PROVINCES.items() for name in names}


@cache
def _offices() -> dict[str, str]:
    return {folded(name): code for code, names in _OFFICES.items() for name in names}


@cache
def _spellings() -> dict[str, str]:
    with Path(__file__).with_name("spellings.csv").open(encoding="utf-8", newline="") as table:
        return {folded(row["spelling"]): row["code"] for row in csv.DictReader(table)}
