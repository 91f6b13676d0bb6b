"""`passage statutes verify`: every citation of the package against the official text at hand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from passage.cite import Citation
from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.statutes import LANGUAGE_NAMES, PATH, TITLES
from passage.cli.verbs import Verb, argument, option
from passage.text import LANGUAGES, Language, Text, date, listing, plural

if TYPE_CHECKING:
    from passage.statutes import Checked, Verification
    from passage.statutes.verifying import Status

ABOUT = Text(
    "Three lists: resolved, no text, mismatched. Each version of a rule is held against the text of its "
    "time, by a fingerprint of the words that were read. The exit code is 1 where something is mismatched.",
    "Trois listes\u00a0: texte trouvé, sans texte, non conforme. Chaque version d’une règle est comparée au "
    "libellé de son époque, par une empreinte des mots qui ont été lus. Le code de sortie est 1 si quelque "
    "chose n’est pas conforme.",
)
ALL = Text("List every resolved citation.", "Donner chaque référence dont le texte est trouvé.")
ACCEPT = Text(
    "For those who keep the rules: record the text at hand as the one read.",
    "Pour qui tient les règles à jour\u00a0: consigner le libellé en main comme celui qui a été lu.",
)
HEADS: dict[Status, Text] = {
    "resolved": Text("Resolved: {n}", "Texte trouvé\u00a0: {n}"),
    "no_text": Text("No text: {n}", "Sans texte\u00a0: {n}"),
    "mismatched": Text("Mismatched: {n}", "Non conforme\u00a0: {n}"),
}


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "path", PATH),
        option(lang, "--all", "all_", is_flag=True, help=ALL),
        option(lang, "--accept", is_flag=True, help=ACCEPT),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def verify(path: str | None, all_: bool, accept: bool, json: bool) -> str:
        from passage import law, statutes
        from passage.case.citations import citations

        holdings = statutes.at_hand(path)
        cited = citations(law.book(), law.beside())
        table = statutes.recorded()
        page = Page(lang)
        found = statutes.verify(cited, holdings, table)
        if accept:
            accepted = found.accepted(table)
            statutes.record(accepted.items())
            changed = sum(table.get(key) != row for key, row in accepted.items())
            page.say(_recorded(changed, len(table.keys() - accepted.keys())))
            page.gap()
            found = statutes.verify(cited, holdings, accepted)
        told = as_json(_data(found)) if json else str(_page(page, found, every=all_))
        if not found.passed:
            raise Failed(told)
        return told

    return Verb(lang, "verify", verify, params, ABOUT, TITLES["verify"])


def _recorded(changed: int, dropped: int) -> Text:
    return Text(
        "{changed}, {dropped}.",
        "{changed}, {dropped}.",
    ).format(
        changed=plural(
            changed,
            Text("{n} fingerprint recorded", "{n}\u00a0empreinte consignée"),
            Text("{n} fingerprints recorded", "{n}\u00a0empreintes consignées"),
        ),
        dropped=plural(
            dropped, Text("{n} removed", "{n}\u00a0retirée"), Text("{n} removed", "{n}\u00a0retirées")
        ),
    )


def _page(page: Page, found: Verification, *, every: bool) -> Page:
    for status, head in HEADS.items():
        listed = found.having(status)
        page.head(head.format(n=str(len(listed))))
        if status == "resolved" and not every:
            page.table(_by_instrument(listed), 1)
            continue
        rows = _rows(listed)
        if status == "mismatched":
            for each, row in rows:
                page.table([row], 1)
                page.say(_named(each), 2, hang=2)
        else:
            page.table((row for _, row in rows), 1)
    return page


def _by_instrument(listed: tuple[Checked, ...]) -> list[tuple[Text, Text]]:
    counts = Counter((each.key.citation.instrument, each.key.lang) for each in listed)
    names = dict.fromkeys(name for name, _ in counts)
    in_each = Text("{en} in English, {fr} in French", "{en} en anglais, {fr} en français")
    return [
        (
            Text.each(Citation(name).label),
            in_each.format(**{lang: str(counts[name, lang]) for lang in LANGUAGES}),
        )
        for name in names
    ]


def _rows(listed: tuple[Checked, ...]) -> list[tuple[Checked, tuple[Text, Text, Text | str]]]:
    """One row for a citation where both languages have the same said of them."""
    rows: dict[object, list[Checked]] = {}
    for each in listed:
        rows.setdefault((each.key.citation, each.key.until, each.reason), []).append(each)
    both = Text("both", "les deux")
    return [
        (one, (_label(one), LANGUAGE_NAMES[one.key.lang] if alone else both, one.reason or ""))
        for one, alone in ((same[0], len(same) == 1) for same in rows.values())
    ]


def _named(checked: Checked) -> Text:
    """What cites it."""
    from passage.statutes.cited import KINDS

    named = dict.fromkeys(
        Text.each(lambda lang, each=each: f"{KINDS[each.kind][0][lang]} {each.name}") for each in checked.by
    )
    return Text.each(lambda lang: listing([each[lang] for each in named], lang))


def _label(checked: Checked) -> Text:
    label = Text.each(checked.key.citation.label)
    until = checked.key.until
    if until is None:
        return label
    before = Text("{label} (until {day})", "{label} (jusqu’au {day})")
    return before.format(label=label, day=Text.each(lambda lang: date(until, lang)))


def _data(found: Verification) -> object:
    from passage.case.record import both

    return {
        "passage": "verification/1",
        "passed": found.passed,
        **{
            status: [
                {
                    "citation": str(each.key.citation),
                    "until": each.key.until and each.key.until.isoformat(),
                    "language": each.key.lang,
                    "reason": both(each.reason) if each.reason else None,
                    "current_to": each.reading and each.reading.known_until.isoformat(),
                    "cited_by": [{"kind": by.kind, "name": by.name} for by in each.by],
                }
                for each in found.having(status)
            ]
            for status in HEADS
        },
    }
