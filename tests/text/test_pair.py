import pickle

import pytest

from passage.text import LANGUAGES, Complaint, Text


def test_each_language_reads_its_own_wording() -> None:
    text = Text("asylum claim", "demande d’asile")
    assert text.in_("en") == "asylum claim"
    assert text.in_("fr") == "demande d’asile"
    assert [text[lang] for lang in LANGUAGES] == ["asylum claim", "demande d’asile"]


@pytest.mark.parametrize(
    ("en", "fr", "said"),
    [
        ("claim", "", "French"),
        ("claim", "  ", "French"),
        ("", "demande", "English"),
        ("", "", "English and no"),
    ],
)
def test_a_missing_wording_is_named_at_construction(en: str, fr: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Text(en, fr)


def test_a_third_language_is_refused_not_guessed() -> None:
    with pytest.raises(ValueError, match="'de'"):
        Text("a", "b").in_("de")  # type: ignore[arg-type]


def test_a_text_fills_holes_with_its_own_language() -> None:
    rule = Text("{day} after {event}", "{day} après {event}")
    filled = rule.format(day="14", event=Text("entry", "l’entrée"))
    assert filled == Text("14 after entry", "14 après l’entrée")


def test_what_is_said_in_one_language_only_is_refused() -> None:
    with pytest.raises(ValueError, match="fr wording has no hole"):
        Text("within {n} days", "bientôt").format(n="14")
    with pytest.raises(ValueError, match="en wording has no hole"):
        Text("within {name}", "{n} {name}").format(n="14", name="x")
    with pytest.raises(KeyError):
        Text("{n} of {total}", "{n} sur {total}").format(n="1")


def test_equality_of_the_languages_is_deliberate_or_an_accident() -> None:
    assert Text("IRPA", "IRPA").accidental
    assert not Text.same("Canada").accidental
    assert not Text("IRPA", "LIPR").accidental
    assert Text.same("Canada") == Text("Canada", "Canada")
    with pytest.raises(ValueError, match="said to be the same"):
        Text("IRPA", "LIPR", deliberate=True)


def test_filling_keeps_deliberate_equality_and_adds_none() -> None:
    assert not Text.same("{x}").format(x="2").accidental
    assert not Text.same("{x}").format(x=Text("a", "b")).deliberate
    assert Text("{x}", "{x}").format(x="2").accidental


def test_a_complaint_names_the_field_the_problem_and_the_mend_in_both_languages() -> None:
    complaint = Complaint(
        Text("2026-02-30 is not a date", "2026-02-30 n’est pas une date"),
        "entry.date",
        mend=Text("write a day of the calendar", "écrivez un jour du calendrier"),
    )
    assert str(complaint) == "entry.date: 2026-02-30 is not a date; write a day of the calendar."
    assert complaint.text("fr") == (
        "entry.date\u00a0: 2026-02-30 n’est pas une date; écrivez un jour du calendrier."
    )
    assert isinstance(complaint, ValueError)


def test_a_complaint_about_no_field_begins_with_the_problem() -> None:
    complaint = Complaint(Text("no facts", "aucun fait"), mend=Text("give some", "donnez-en"))
    assert complaint.field is None
    assert complaint.text("en") == "no facts; give some."
    assert complaint.text("fr") == "aucun fait; donnez-en."


def test_a_complaint_survives_the_way_to_another_process() -> None:
    kept = Complaint(Text("bad", "mauvais"), "age", mend=Text("mend", "corrigez"))
    again = pickle.loads(pickle.dumps(kept))
    assert type(again) is Complaint
    assert (again.field, again.text("fr")) == ("age", kept.text("fr"))
