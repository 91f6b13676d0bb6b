"""`passage trace`: a published number, or a measure of several, down to the cells it rests on."""

from __future__ import annotations

import json as reader
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passage.cli.data import day, folder, known_on_option
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from passage.cite.figures import Figure
    from passage.evidence.at_hand import AtHand
    from passage.evidence.disagreements import Disagreement

ABOUT = Text(
    "Name a number by measure, period and place (claims_made:2023:MEX), or a measure of several, as in "
    "“change(claims_made:2022:MEX, claims_made:2023:MEX)”. Every number is shown with both ends of its "
    "interval, its cell and its source; where published numbers contradict one another, all are shown. "
    "Numbers that are kept on this machine (“passage data”) come before the package’s own. Without a name, "
    "the measures are listed; with a measure alone, its numbers.",
    "Nommez un chiffre par sa mesure, sa période et son lieu (claims_made:2023:MEX), ou une mesure de "
    "plusieurs, comme «\u00a0change(claims_made:2022:MEX, claims_made:2023:MEX)\u00a0». Chaque chiffre est "
    "donné avec les deux bornes de son intervalle, sa cellule et sa source; là où les chiffres publiés se "
    "contredisent, tous sont donnés. Les chiffres conservés sur cette machine («\u00a0passage data\u00a0») "
    "passent avant ceux du progiciel. Sans nom, les mesures sont énumérées; avec une mesure seule, ses "
    "chiffres.",
)
KNOWN_ON = Text("Only what was known on that day.", "Seulement ce qui était connu à cette date.")
NAME = Text("NAME", "NOM")
FILE = Text("FILE", "FICHIER")
FROM = Text("Trace a figure that was written with --json.", "Retracer un chiffre écrit au moyen de --json.")
LARGEST = 50_000_000
"""The most bytes of a file that are read."""

CONTRADICTED = Text(
    "Published numbers contradict one another here", "Ici, les chiffres publiés se contredisent"
)
AGAINST = Text("{key}, against {other}", "{key}, face à {other}")
NOT_A_FIGURE = Text(
    "give a figure as “passage trace --json” writes it",
    "donnez un chiffre tel que l’écrit «\u00a0passage trace --json\u00a0»",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "name", NAME),
        option(lang, "--from", "file", metavar=FILE, help=FROM),
        folder(lang),
        known_on_option(lang, KNOWN_ON),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def trace(
        name: str | None, file: str | None, folder: str | None, known_on: str | None, json: bool
    ) -> str:
        if file is not None and name is not None:
            raise Complaint(
                Text("a name and a file are two figures", "un nom et un fichier désignent deux chiffres"),
                field="--from",
                mend=Text("give one of them", "donnez l’un des deux"),
            )
        if file is not None:
            return _told([read(file)], (), lang, json=json)
        from passage.evidence.at_hand import at_hand

        near = at_hand(folder, day(known_on) if known_on is not None else None)
        if name is None or name in _measures():
            return _listed(name, near, lang, json=json)
        return _named(name, near, lang, json=json)

    return Verb(lang, "trace", trace, params, ABOUT)


def read(file: str) -> Figure:
    """The figure that a file tells. Raises Complaint for a file that cannot be read or tells none."""
    from passage.cite.figure_data import Untraceable
    from passage.cite.figures import Figure

    try:
        path = Path(file)
        if path.stat().st_size > LARGEST:
            raise ValueError(file)
        data = reader.loads(path.read_text("utf-8"))
        if isinstance(data, dict) and data.keys() == {"passage", "figures", "disagreements"}:
            (data,) = data["figures"]
        return Figure.from_data(data)
    except Untraceable as error:
        raise Complaint(
            Text(error.said.en, error.said.fr), field=f"{file}: {error.where}", mend=NOT_A_FIGURE
        ) from None
    except OSError:
        raise Complaint(
            Text("this file cannot be read", "ce fichier ne peut être lu"), field=file, mend=NOT_A_FIGURE
        ) from None
    except (ValueError, RecursionError, TypeError):
        raise Complaint(
            Text("this file tells no one figure", "ce fichier ne donne pas un seul chiffre"),
            field=file,
            mend=NOT_A_FIGURE,
        ) from None


def _measures() -> frozenset[str]:
    from passage.evidence import tables

    return frozenset(tables.measures())


def _named(name: str, near: AtHand, lang: Language, *, json: bool) -> str:
    from passage.evidence import keys
    from passage.evidence.disagreements import around

    found, rested = keys.traced(name, near)
    return _told(found, around(rested, near), lang, json=json)


def _told(
    figures: Sequence[Figure],
    disagreements: Sequence[Disagreement],
    lang: Language,
    *,
    json: bool,
) -> str:
    from passage.evidence import measures, telling, tracing

    if json:
        return as_json(tracing.as_data(figures, disagreements))
    page = Page(lang)
    for figure in figures:
        page.gap()
        for line in telling.trace(figure, lang):
            words = line.lstrip(" ")
            page.say(words, (len(line) - len(words)) // 2, hang=2)
    if disagreements:
        page.head(CONTRADICTED)
    for each in disagreements:
        page.say(AGAINST.format(key=each.key, other=each.against) if each.against else each.key, 1)
        for number in each.observations:
            publisher = number.cell.source.publisher.in_(lang)
            page.say(f"{telling.sentence(measures.figure(number))[lang]} – {publisher}", 2, hang=2)
        page.say(each.why, 2)
    return str(page)


def _listed(measure: str | None, near: AtHand, lang: Language, *, json: bool) -> str:
    from passage.evidence import keys, tables

    if measure is not None:
        names = keys.names(measure, near)
        return as_json({"passage": "trace/1", "names": names}) if json else "\n".join(names)
    counts = near.measured()
    if json:
        told = [
            {
                "code": code,
                "name": {"en": found.name.en, "fr": found.name.fr},
                "definition": {"en": found.definition.en, "fr": found.definition.fr},
                "numbers": counts[code],
            }
            for code, found in tables.measures().items()
        ]
        return as_json({"passage": "trace/1", "measures": told})
    page = Page(lang)
    one, many = Text("{n} number", "{n}\u00a0chiffre"), Text("{n} numbers", "{n}\u00a0chiffres")
    for code, found in tables.measures().items():
        page.say(f"{code} ({plural(counts[code], one, many)[lang]})")
        page.say(f"{found.name[lang]}. {found.definition[lang]}", 1)
    return str(page)
