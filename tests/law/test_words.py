"""Every word of the law, in both languages."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from passage import law
from passage.cite import Citation
from passage.lang import Relation
from passage.text import Text
from passage.text.typography import faults

SAME_IN_BOTH = {"Note", "Protection", "Exclusion", "Restriction", "Suspension", "Document"} | {
    *("Alberta", "Manitoba", "Nunavut", "Ontario", "Saskatchewan", "Yukon"),
}
"""Words that are rightly the same in English and in French."""


def texts(thing: object, path: str, seen: set[int]) -> Iterator[tuple[str, Text]]:
    if isinstance(thing, Text):
        yield path, thing
        return
    if id(thing) in seen or isinstance(thing, str | int | type):
        return
    seen.add(id(thing))
    if isinstance(thing, tuple | list | frozenset):
        for each in thing:
            yield from texts(each, path, seen)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from texts(getattr(thing, field.name), f"{path}.{field.name}", seen)


def words_of_the_law() -> list[tuple[str, Text]]:
    book = law.book()
    found: list[tuple[str, Text]] = []
    seen: set[int] = set()
    for kind in (book.facts, book.provisions, book.issues, book.series, book.limits):
        for key, thing in kind.items():
            found.extend(texts(thing, key, seen))
    for fact in book.row_facts():
        found.extend(texts(fact, fact.key, seen))
    for fact in (*book.facts.values(), *book.row_facts()):
        for choice in getattr(fact, "choices", ()):
            found.append((f"{fact.key} = {choice.code}", choice.label))
    for clash in (*book.orders, *book.contradictions):
        found.extend(texts(clash, "contradiction", seen))
    return found


WORDS = words_of_the_law()


def test_no_french_of_the_law_is_its_english() -> None:
    alike = [(path, text.en) for path, text in WORDS if text.accidental and text.en not in SAME_IN_BOTH]
    assert alike == []


def test_the_french_of_the_law_is_set_as_in_canada() -> None:
    assert [(path, found) for path, text in WORDS if (found := faults(text.fr))] == []


def test_the_words_looked_at_are_all_there_are() -> None:
    book = law.book()
    assert len(WORDS) > 4 * len(book.facts) + 2 * len(book.provisions)
    assert any(path.startswith("IRPA 101(1)(b.1)") for path, _ in WORDS)


def test_every_fact_says_why_it_is_asked_and_where() -> None:
    book = law.book()
    for fact in (*book.facts.values(), *book.row_facts()):
        assert Citation.parse(fact.cite), fact.key
        assert fact.question.en.endswith("?"), fact.key
        assert fact.question.fr.endswith("?"), fact.key
        if isinstance(fact, Relation):
            assert fact.whole.en.endswith("?"), fact.key


def test_nothing_of_the_law_approves_refuses_or_scores_a_person() -> None:
    verdicts = ("approve", "score", "rank ", "approuv", "cote ", "note de risque")
    assert [path for path, text in WORDS for word in verdicts if word in f"{text.en} {text.fr}".lower()] == []
