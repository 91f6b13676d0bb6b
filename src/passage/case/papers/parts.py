"""What a letter and a memo have in common: provisions with their pages, facts told, days to keep, help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from passage.case.contact_words import HEADING as HELP
from passage.case.contact_words import INFORMATION, NO_PLACE, NOT_CONFIRMED, NOT_COVERED, to_call
from passage.case.deadlines import PLACE, place_of
from passage.case.due_words import around, beside, between, conditions, counted, meaning, stands
from passage.case.words import label, row_words
from passage.cite import Citation, Miscitation
from passage.engine.words.names import typeset
from passage.engine.words.telling import answer
from passage.lang import FACTS_ON, Relation, Rows
from passage.paper.document import (
    Block,
    BulletList,
    Heading,
    Link,
    Paragraph,
    Run,
    Strong,
    Table,
    Words,
)
from passage.text import Language, Text, date

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.engine.due import Due
    from passage.lang import Fact, Provision

NOTICE = Text(
    "This is not legal advice, and not a service of the Government of Canada. It says what rules find on the "
    "facts told; it decides nothing. People decide.",
    "Ce ne sont pas des conseils juridiques, ni un service du gouvernement du Canada. On y lit ce que des "
    "règles permettent de conclure des faits indiqués; rien n’y est décidé. Ce sont des personnes qui "
    "décident.",
)
TOLD = Text("What was told", "Ce qui a été indiqué")
FACTS_AS_OF = Text("Facts as of {day}", "Faits au {day}")
NOTHING_TOLD = Text("Nothing was told.", "Rien n’a été indiqué.")
FACT, ANSWER, SOURCE = Text("Fact", "Fait"), Text("Answer", "Réponse"), Text("Provision", "Disposition")
DEADLINES = Text("Deadlines", "Échéances")
NO_DEADLINE = Text(
    "No day that starts a time limit was told.", "Aucune date qui fait courir un délai n’a été indiquée."
)
CLAIMANT = Text("Claimant: {it}", "Personne visée\u00a0: {it}")


def cited(cite: str, lang: Language) -> Run:
    """A citation, leading to its official page where there is one."""
    words = label(cite)[lang]
    try:
        url = Citation.parse(cite).url(lang)
    except Miscitation:
        return words
    return words if url is None else Link(words, url)


def provision(found: Provision, lang: Language) -> Run:
    """A provision by its citation, leading to its official page."""
    return cited(str(found.citation), lang)


def office(case: Case, place: str | None) -> str | None:
    """The code of a place given by code or by name; without one, that told in the case. Raises Complaint."""
    told: str | None = case.known.get(PLACE)
    return told if place is None else place_of(place, case.book)


def spread(parts: Iterable[Words], between: str = ", ") -> tuple[Run, ...]:
    """Words in a row, with something between them."""
    found: list[Run] = []
    for part in parts:
        found += [between] if found else []
        found += part if isinstance(part, tuple) else (part,)
    return tuple(found)


def colon(lang: Language) -> str:
    """A colon as the language writes it."""
    return ": " if lang == "en" else "\u00a0: "


def people(dossier: Dossier, lang: Language) -> Iterator[tuple[Case, int, tuple[Block, ...]]]:
    """Each claimant's case, the level of headings in that part, and the heading that opens it, if any."""
    for name, case in dossier.cases.items():
        if dossier.alone:
            yield case, 2, ()
        else:
            yield case, 3, (Heading(CLAIMANT.format(it=Text.same(name))[lang]),)


def facts_told(case: Case, lang: Language) -> tuple[Block, ...]:
    """Every fact that was told, or told to be unknown, as a table."""
    rows = tuple(row for name, value in case.told.items() for row in _rows(case, name, value, lang))
    if not rows:
        return (Paragraph(NOTHING_TOLD[lang]),)
    header = (FACT[lang], ANSWER[lang], SOURCE[lang])
    day = Text.each(lambda lang: date(case.facts_on, lang))
    return (Table(FACTS_AS_OF.format(day=day)[lang], header, rows, row_headers=True),)


def _rows(case: Case, name: str, value: Any, lang: Language) -> Iterator[tuple[Words, ...]]:
    if name == FACTS_ON:
        return
    fact = case.book.facts[name]
    yield _row(fact, value, lang)
    if isinstance(fact, Relation) and isinstance(value, Rows):
        relation = cast("Relation[Any]", fact)
        cells = {cell.key: cell for cell in relation.row.fields()}
        for place, row in enumerate(value.rows):
            lead = f"{row_words(relation, place)[lang]} · "
            for key, told in row.items():
                yield _row(cells[f"{relation.key}.{key}"], told, lang, lead)


def _row(fact: Fact, value: Any, lang: Language, lead: str = "") -> tuple[Words, ...]:
    return (
        f"{lead}{typeset(fact.statement[lang], lang)}",
        typeset(answer(fact, value)[lang], lang),
        cited(fact.cite, lang) if fact.cite else "",
    )


def deadline(case: Case, due: Due, lang: Language, level: int) -> Iterator[Block]:
    """A day to keep: what is due, how it was counted, what stands beside it, and what is open."""
    assert due.safe is not None
    yield Heading(f"{between(due.safe)[lang]} – {due.limit.title[lang]}", level)
    yield Paragraph(Strong(due.limit.act[lang]))
    yield Paragraph(f"{meaning(due)[lang]} · ", cited(str(due.limit.citation), lang))
    lines = [
        counted(case, due),
        *around(case, due),
        *(beside(each) for each in due.beside),
        *(words for pair in conditions(due) for words in pair if words is not None),
        *stands(case, due),
    ]
    yield BulletList(tuple(line[lang] for line in lines))


def help_to_call(place: str | None, case: Case, lang: Language, level: int) -> Iterator[Block]:
    """Whom to call, of a place, on the day of the facts. Raises Complaint for a place that is none."""
    from passage.case.contacts import contacts

    yield Heading(HELP[lang], level)
    yield Paragraph(INFORMATION[lang], *([] if place else [" ", NO_PLACE[lang]]))
    items: list[Words] = []
    for each in contacts(place, case.facts_on):
        called, web = to_call(each), each.web[lang]
        number: list[Run] = []
        if called is not None:
            dialled = each.telephone and "".join(c for c in each.telephone if c in "+0123456789-")
            number = [" · ", Link(called[lang], f"tel:{dialled}") if dialled else called[lang]]
        more: list[Run] = [f" ({NOT_COVERED[lang]})"] if each.refugee_matters is False else []
        note: list[Run] = [f". {each.note[lang]}"] if each.note is not None else []
        doubt: list[Run] = [] if each.confirmed else [f" {NOT_CONFIRMED[lang]}"]
        items.append((Strong(each.name[lang]), *more, *number, " · ", Link(web, web), *note, *doubt))
    yield BulletList(tuple(items))
