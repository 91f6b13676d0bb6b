"""`passage check-narrative`: every claim of the briefing of February 7, 2024, checked then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.cli.data import day as day_of
from passage.cli.data import known_on_option
from passage.cli.find import JSON
from passage.cli.given import ON, given_by, moment
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Language, Text, date

if TYPE_CHECKING:
    from passage.brief.checking import Checked, Standing

ABOUT = Text(
    "Each claim, in words of our own, is held against the rules or the numbers at hand, on the day of the "
    "briefing and today: supported, contradicted, or cannot be checked with what is at hand; and whether "
    "that changed since. Nothing of it is written down in advance. The legal claims are told at length by "
    "passage narrative.",
    "Chaque énoncé, dit en nos propres mots, est confronté aux règles ou aux nombres en main, le jour du "
    "document et aujourd’hui\u00a0: appuyé, contredit, ou impossible à vérifier avec ce qui est en main; et "
    "si cela a changé depuis. Rien n’en est écrit d’avance. Les énoncés de droit sont détaillés par passage "
    "narrative.",
)
CLAIM = Text("{says} (paragraph {n})", "{says} (paragraphe {n})")
ON_DAY = Text("{day}: {verdict}", "{day}\u00a0: {verdict}")
WITH = Text("with this: {it}", "réserve\u00a0: {it}")
NOW = Text("Now", "Maintenant")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        known_on_option(lang),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def check_narrative(on: str | None, known_on: str | None, json: bool) -> str:
        from passage import law
        from passage.brief.checking import check
        from passage.brief.numbers import Numbers
        from passage.evidence.at_hand import at_hand

        book = law.book()
        near = at_hand(known_on=day_of(known_on) if known_on is not None else None)
        now = moment("--on", book.usual_day if on is None else on)
        with given_by("--on"):
            checked = check(Numbers(near), book, now)
        if json:
            from passage.brief.record import data

            return as_json(data(checked, now))
        return _written(checked, lang)

    return Verb(lang, "check-narrative", check_narrative, params, ABOUT)


def _written(checked: tuple[Checked, ...], lang: Language) -> str:
    from passage.brief.catalogue import THEMES
    from passage.brief.checking import AS_THEN, counted
    from passage.case.narrative import THEN

    page = Page(lang)
    then = Text.each(lambda lang: date(THEN, lang))
    for name, standings in ((then, [each.then for each in checked]), (NOW, [each.now for each in checked])):
        told = "; ".join(f"{verdict[lang]} ({n})" for verdict, n in counted(standings))
        page.say(ON_DAY.format(day=name, verdict=Text.each(lambda _, told=told: told))[lang], hang=2)
    for theme, title in THEMES.items():
        page.gap()
        page.head(title)
        for each in checked:
            if each.claimed.theme != theme:
                continue
            page.gap()
            page.say(CLAIM.format(says=each.claimed.says, n=str(each.claimed.paragraph)), 1, hang=2)
            _standing(page, then, each.then)
            if each.as_then:
                page.say(ON_DAY.format(day=NOW, verdict=AS_THEN.format(verdict=each.now.verdict.value)), 2)
            else:
                _standing(page, NOW, each.now)
            for remark in each.remarks:
                page.say(remark, 2, hang=2)
    return str(page)


def _standing(page: Page, day: Text, standing: Standing) -> None:
    from passage.brief.pieces import words
    from passage.brief.saying import sentence

    page.say(ON_DAY.format(day=day, verdict=standing.words), 2)
    for claim in standing.shown:
        page.say(words(sentence(claim, page.lang)), 3, hang=2)
    for qualified in standing.qualified:
        page.say(WITH.format(it=qualified), 3, hang=2)
