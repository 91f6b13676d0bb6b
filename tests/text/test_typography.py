import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.text import typography
from passage.text.typography import faults, french

# Written with ~ for the space that does not break.
PAIRS = [
    ("l'asile", "l’asile"),
    ("Voici : la suite", "Voici~: la suite"),
    ("Voici: la suite", "Voici~: la suite"),
    ("Motifs :", "Motifs~:"),
    ("« Accord »", "«~Accord~»"),
    ("«Accord»", "«~Accord~»"),
    ('le mot "Accord"', "le mot «~Accord~»"),
    ("Est-ce tout ?", "Est-ce tout?"),
    ("Attention ! Non ; oui", "Attention! Non; oui"),
    ("12,5 % et 1000 $", "12,5~% et 1000~$"),
    ("12,5%", "12,5~%"),
    ("0h01 et 23 h 59", "0~h~01 et 23~h~59"),
    ("14 jours, 2 ans, 3 mois", "14~jours, 2~ans, 3~mois"),
    ("{n} jours", "{n}~jours"),
    ("12 345 demandes", "12~345 demandes"),
    ("1 234 567", "1~234~567"),
    ("le 1 juillet", "le 1er juillet"),
]


@pytest.mark.parametrize(("wrong", "right"), PAIRS)
def test_a_fault_is_found_and_mended(wrong: str, right: str) -> None:
    right = right.replace("~", "\u00a0")
    assert faults(wrong) != []
    assert french(wrong) == right
    assert faults(right) == []


@pytest.mark.parametrize(
    "sound",
    [
        "Avez-vous déjà demandé l’asile au Canada?",
        "LIPR, al. 101(1)e); RIPR, sous-al. 159.5c)(iii)",
        "https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-101.html?x=1",
        "à 12:01",
        "le 11 juillet 2026",
        "le 1er juillet 2026",
        "le 25 mars 2023 100 fois",
        "10 hommes et 3 ministres",
        "12,5 personnes; 1,50 de plus",
        "«\u202fAccord\u202f»\u202f: texte",
        "«\u00a0?\u00a0»",
    ],
)
def test_what_is_well_set_has_no_fault_and_is_left_alone(sound: str) -> None:
    assert faults(sound) == []
    if "\u202f" not in sound:
        assert french(sound) == sound


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ('un " seul', "quotation mark"),
        ("12,345 demandes", "comma between thousands"),
        ("un  seul", "two spaces together"),
        ("un \u00a0seul", "two spaces together"),
    ],
)
def test_what_needs_a_person_is_named_and_not_mended(wrong: str, named: str) -> None:
    assert any(named in fault for fault in faults(wrong))
    assert any(named in fault for fault in faults(french(wrong)))


def test_every_fault_says_where() -> None:
    (fault,) = faults("selon l'article 24")
    assert fault == "straight apostrophe: …selon l'article 24…"


PHRASES = st.lists(
    st.sampled_from([wrong for wrong, _ in PAIRS] + ["demande d’asile", "art. 101", "(HAE)", "—"]),
    min_size=1,
    max_size=6,
).map(" et ".join)


@given(PHRASES)
def test_mending_leaves_no_fault_and_nothing_to_mend(phrase: str) -> None:
    mended = french(phrase)
    assert faults(mended) == []
    assert french(mended) == mended


@given(st.text())
def test_mending_twice_changes_nothing_more(words: str) -> None:
    assert french(french(words)) == french(words)


def test_the_letter_of_a_paragraph_is_no_hour() -> None:
    cited = "RIPR, sous-al. 159.5h)(i), al. 101(1)h)"
    assert french(cited) == cited
    assert faults(cited) == []
    assert french("à 23 h (9h30, 7h)") == "à 23\u00a0h (9\u00a0h\u00a030, 7h)"


PIECES = (*"a1٣²h'«»\":;!?%$}\u202f\u00a0 ", "jours", " mai", "000", "h30")


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_a_mend_is_left_out_only_where_it_changes_nothing(words: str) -> None:
    every = words
    for _, pattern, replacement in typography._MENDS:
        every = pattern.sub(replacement, every)
    every = typography._THOUSANDS.sub(lambda run: run.group().replace(" ", typography.NBSP), every)
    assert french(words) == every
