"""Rules in words: every kind of node, in both languages, no two alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.engine.words.wording import Wording, either, que
from passage.lang import Birthday, Burden, Days, Months, RollOver, Years
from passage.lang.book import FACTS_ON
from passage.lang.calendar import NextWorkingDay, Then, WorkingDays
from passage.lang.nodes import (
    FALSE,
    TRUE,
    AllOf,
    AnyOf,
    Dated,
    Establishes,
    Node,
    NoLater,
    Not,
    Reference,
    Some,
    Term,
    Unresearched,
)
from passage.law import book as real_law
from passage.text import LANGUAGES, Language
from passage.text.typography import faults

from .world import (
    Place,
    Relative,
    Status,
    book,
    born,
    children,
    entry,
    family,
    from_us,
    made,
    minor,
    nation,
    place,
    weeks,
)

WORDING = Wording(book())
SHIFTS = (
    *(Days(14), Days(-14), Days(1), Months(12), Years(1), Years(2)),
    *(Birthday(18, "earlier"), Birthday(18, "later"), RollOver(), RollOver("ON"), RollOver("QC")),
    *(
        NextWorkingDay(),
        NextWorkingDay(division="RAD"),
        NextWorkingDay("ON"),
        WorkingDays(7),
        WorkingDays(-7),
    ),
    *(Then(Years(1), RollOver()), Then(RollOver(), Years(1)), Then(Years(1), RollOver("ON"))),
    *(Then(Then(Days(1), RollOver()), RollOver("ON")), Then(Then(Days(1), RollOver("ON")), RollOver())),
)
MAY, JUNE = "2026-05-14", "2025-06-03"


def comparisons() -> Iterator[NoLater]:
    terms = [Term("claim.made_on"), Term("entry.date"), Term(FACTS_ON), Term(constant=739_000)]
    shifted = [Term(t.fact, t.constant, s) for t in (terms[1], terms[3]) for s in SHIFTS]
    for left, right in product([*terms, *shifted], repeat=2):
        if not (left.shift and right.shift):
            yield NoLater(left, right)
    numbers = [Term("children", is_date=False), Term("weeks", is_date=False)]
    numbers += [Term(constant=n, is_date=False) for n in (1, 2)]
    for left, right in product(numbers, repeat=2):
        yield NoLater(left, right)


ROWS: tuple[Node, ...] = (
    Relative.in_canada.node(),
    ~Relative.in_canada,
    Relative.status.is_(Status.CITIZEN),
    Relative.status.is_(Status.CITIZEN, Status.OTHER),
    Relative.nation.is_("USA"),
    Relative.age >= 18,
    Relative.age > 18,
    Relative.age <= 18,
    Relative.age < 18,
    TRUE,
)
LEAVES: tuple[Node, ...] = (
    TRUE,
    FALSE,
    from_us.node(),
    minor.node(),
    *(place.is_(*some) for some in ([Place.LAND], [Place.AIR], [Place.LAND, Place.AIR], list(Place))),
    nation.is_("USA"),
    nation.is_("USA", "MEX"),
    made >= MAY,
    made >= JUNE,
    made >= entry + Days(14),
    made <= entry + Days(14),
    children >= 2,
    Dated("notices"),
    Unresearched("IRPA 100.1"),
    *(Reference(key) for key in book().provisions),
)


def above(parts: tuple[Node, ...]) -> Iterator[Node]:
    for part in parts:
        yield Not(part)
        yield from (Establishes(burden, part) for burden in Burden)
        yield AllOf((part,))
        yield AnyOf((part,))
    for pair in product(parts, repeat=2):
        yield AllOf(pair)
        yield AnyOf(pair)


def rows() -> Iterator[Node]:
    bodies = (
        *ROWS,
        *(Not(row) for row in ROWS),
        *map(AllOf, product(ROWS, repeat=2)),
        *map(AnyOf, product(ROWS, repeat=2)),
    )
    for body in dict.fromkeys(bodies):
        yield from (Some("family", body, n) for n in (0, 1, 2, 3))


def every_rule() -> tuple[Node, ...]:
    ones = (*LEAVES, *comparisons(), *rows())
    some = (*LEAVES, *ROWS[:0], family.some(lambda r: r.in_canada), made < entry)
    twos = tuple(above(some))
    small = (from_us.node(), ~minor, from_us & minor, from_us | minor, family.some(lambda r: r.in_canada))
    threes = tuple(above(tuple(dict.fromkeys(above(small)))))
    return tuple(dict.fromkeys((*ones, *map(Not, ones), *twos, *map(Not, twos), *threes)))


def written(rule: Node, lang: Language, wording: Wording = WORDING) -> str:
    return "\n".join(wording.line(rule).written(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_rules_read_alike(lang: Language) -> None:
    rules = every_rule()
    read = Counter(written(rule, lang) for rule in rules)
    assert len(rules) > 15_000
    assert [words for words, count in read.items() if count > 1] == []


def test_no_rule_reads_alike_in_both_languages_and_french_is_well_set() -> None:
    for rule in every_rule():
        en, fr = written(rule, "en"), written(rule, "fr")
        assert en != fr
        assert faults(fr) == [], fr


RULES = st.recursive(
    st.sampled_from((*LEAVES, *comparisons())),
    lambda part: st.one_of(
        part.map(Not),
        st.tuples(st.sampled_from(Burden), part).map(lambda both: Establishes(*both)),
        st.lists(part, max_size=3).map(lambda parts: AllOf(tuple(parts))),
        st.lists(part, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
    ),
    max_leaves=12,
)


@given(RULES, RULES)
def test_random_rules_that_differ_read_differently(one: Node, other: Node) -> None:
    for lang in LANGUAGES:
        assert (written(one, lang) == written(other, lang)) == (one is other)


@pytest.mark.parametrize(
    ("rule", "en", "fr"),
    [
        (from_us.node(), "the claimant came from there", "elle venait de ce pays"),
        (
            ~from_us,
            "it is not the case that the claimant came from there",
            "il n’est pas vrai qu’elle venait de ce pays",
        ),
        (
            place.is_(Place.LAND, Place.AIR),
            "the claimant came in at a land port; or at an airport, on arrival",
            "l’entrée s’est faite à un point d’entrée terrestre; ou dans un aéroport, à l’arrivée",
        ),
        (
            nation.is_("USA"),
            "the country of nationality: United States",
            "le pays de nationalité : États-Unis",
        ),
        (
            made >= JUNE,
            "the day of the claim is on or after June 3, 2025",
            "la date de la demande tombe au plus tôt le 3 juin 2025",
        ),
        (
            made < JUNE,
            "the day of the claim is before June 3, 2025",
            "la date de la demande tombe avant le 3 juin 2025",
        ),
        (
            made < entry + Days(14),
            "the day of the claim is earlier than 14 days after the day of entry "
            "(Interpretation Act, s. 27(5))",
            "la date de la demande tombe plus tôt que 14 jours après la date d’entrée "
            "(Loi d’interprétation, par. 27(5))",
        ),
        (
            made >= born + Birthday(18, "later"),
            "the day of the claim is, at the earliest, 18 years (at the start of the birthday) after "
            "the day of birth "
            "(in a year without 29 February, the birthday is 1 March; Interpretation Act, s. 30)",
            "la date de la demande tombe, au plus tôt, 18 ans (au début de l’anniversaire) après "
            "la date de naissance "
            "(dans une année sans 29 février, l’anniversaire est le 1er mars; Loi d’interprétation, art. 30)",
        ),
        (
            children >= 2,
            "the number of children is at least 2 children",
            "le nombre d’enfants est d’au moins 2 enfants",
        ),
        (
            weeks < 3,
            "the number of weeks is less than 3 weeks",
            "le nombre de semaines est de moins de 3 semaines",
        ),
        (
            children <= weeks,
            "the number of children is no more than the number of weeks",
            "le nombre d’enfants ne dépasse pas le nombre de semaines",
        ),
        (
            Reference("IRPA 101(1)(e)"),
            "IRPA s. 101(1)(e) (From a safe third country) applies",
            "LIPR, al. 101(1)e) (Arrivée d’un tiers pays sûr) s’applique",
        ),
        (
            Dated("notices"),
            "Notice of suspension: an entry is in effect",
            "Avis de suspension : une inscription a effet",
        ),
        (TRUE, "in every case", "dans tous les cas"),
        (
            Establishes(Burden.CLAIMANT, minor.node()),
            "the claimant establishes that the claimant is a minor",
            "la personne qui demande l’asile démontre qu’un mineur demande l’asile",
        ),
        (
            Establishes(Burden.MINISTER, minor & from_us),
            "the Minister establishes all of these:\n"
            "    - the claimant is a minor\n    - the claimant came from there",
            "le ministre démontre que, à la fois :\n"
            "    - un mineur demande l’asile\n    - elle venait de ce pays",
        ),
        (
            ~(minor | from_us),
            "none of these is so:\n    - the claimant is a minor\n    - the claimant came from there",
            "aucune des conditions suivantes n’est remplie :\n"
            "    - un mineur demande l’asile\n    - elle venait de ce pays",
        ),
        (
            family.some(lambda r: r.in_canada & (r.age >= 18)),
            "for at least 1 relative, all of these:\n"
            "    - the relative is in Canada\n    - the relative’s age is at least 18 years",
            "pour au moins 1 proche, à la fois :\n"
            "    - le proche est au Canada\n    - l’âge du proche est d’au moins 18 ans",
        ),
        (
            family.at_least(2, lambda r: r.in_canada),
            "for at least 2 on the list “relative”, the relative is in Canada",
            "pour au moins 2 éléments de la liste « proche », le proche est au Canada",
        ),
        (
            Unresearched("IRPA 100.1"),
            "nobody has researched IRPA s. 100.1 (A bill)",
            "personne n’a fait de recherche sur LIPR, art. 100.1 (Un projet)",
        ),
    ],
)
def test_every_kind_of_node_has_its_words(rule: Node, en: str, fr: str) -> None:
    assert written(rule, "en") == en
    assert written(rule, "fr").replace("\u00a0", " ") == fr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("elle vient", "qu’elle vient"),
        ("une personne", "qu’une personne"),
        ("l’âge", "que l’âge"),
        ("un rapport", "qu’un rapport"),
        ("Haïti", "qu’Haïti"),
        ("huit jours", "que huit jours"),
        ("onze jours", "que onze jours"),
        ("handicapée", "que handicapée"),
        ("le HCR", "que le HCR"),
        ("HCR", "que HCR"),
    ],
)
def test_que_is_elided_as_french_does(words: str, expected: str) -> None:
    assert que(words) == expected


def test_labels_with_commas_are_told_apart_by_semicolons() -> None:
    assert either(["a", "b", "c"], "or") == "a, b or c"
    assert either(["a, b", "c"], "ou") == "a, b; ou c"
    assert either(["a"], "or") == "a"


def test_two_facts_with_one_statement_carry_their_names() -> None:
    from passage.lang import Book, Boolean

    from .world import words

    twins = [Boolean(key, **words(from_us.statement)) for key in ("one", "two")]
    wording = Wording(Book.of(twins, [], []))
    read = {written(twin.node(), "fr", wording) for twin in twins}
    assert read == {"elle venait de ce pays [one]", "elle venait de ce pays [two]"}


def test_the_rules_of_the_law_itself_read_differently_where_they_differ() -> None:
    law = real_law()
    wording = Wording(law)
    rules = {
        rule: None
        for provision in law.provisions.values()
        for each in provision.versions
        for whole in (each.rule, each.applies)
        for rule in whole.walk()
    }
    assert len(rules) > 100
    for lang in LANGUAGES:
        read = Counter(written(rule, lang, wording) for rule in rules)
        assert [words for words, count in read.items() if count > 1] == []
    for rule in rules:
        assert written(rule, "en", wording) != written(rule, "fr", wording)
