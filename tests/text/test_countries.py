import csv
from pathlib import Path

import pytest
from babel import Locale

import passage.text.countries as room
from passage.text import (
    LANGUAGES,
    Complaint,
    Language,
    codes,
    coming_from,
    country,
    country_from,
    country_in,
    find_country,
)
from passage.text.typography import faults

TABLE = Path(room.__file__).with_name("countries.csv").read_text(encoding="utf-8")
ROWS = {row["code"]: row for row in csv.DictReader(TABLE.splitlines())}
LOCALES = {"en": "en_CA", "fr": "fr_CA"}


def test_every_country_of_iso_3166_1_is_there_and_kosovo() -> None:
    assert len(codes()) == 250
    assert codes() == ROWS.keys()
    assert all(len(code) == 3 and code.isupper() for code in codes())
    assert len({row["alpha2"] for row in ROWS.values()}) == 250
    assert {"MEX", "HTI", "USA", "XKX"} <= codes()


def test_every_country_has_both_names_and_both_french_forms() -> None:
    for code, row in ROWS.items():
        for column in ("en", "fr", "fr_de", "fr_en"):
            assert row[column].strip() == row[column] != "", (code, column)
        assert row["en_the"] in ("", "the"), code
        assert row["fr_de"].startswith(("du ", "de ", "d’", "des ")), code
        assert row["fr_en"].startswith(("au ", "aux ", "en ", "à ", "dans ")), code


def test_the_french_of_the_countries_is_well_set() -> None:
    for row in ROWS.values():
        for column in ("fr", "fr_de", "fr_en"):
            assert faults(row[column]) == []


def test_french_forms_elide_before_a_vowel_and_keep_their_article() -> None:
    for code, row in ROWS.items():
        name = row["fr"]
        if row["fr_de"].startswith(("de ", "du ", "de la ")):
            first = row["fr_de"].removeprefix("de la ").removeprefix("de ").removeprefix("du ")[0]
            assert first not in "AEIOUÉÎ", (code, row["fr_de"])
        plural = row["fr_de"].startswith("des ")
        assert plural == row["fr_en"].startswith("aux ") or row["fr_en"].startswith("dans les "), code
        assert row["fr_de"].startswith("du ") == row["fr_en"].startswith(("au ", "dans le ")), code
        assert name.split()[-1] in row["fr_de"], code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_name_is_the_canadian_locales_unless_its_row_says_whose_it_is(lang: Language) -> None:
    territories = Locale.parse(LOCALES[lang]).territories
    for code, row in ROWS.items():
        theirs = territories[row["alpha2"]].replace("\u2011", "-")
        theirs = theirs[0].upper() + theirs[1:]
        if not row["spelling"]:
            assert country(code, lang) == theirs, code


def test_a_spelling_of_our_own_is_dated() -> None:
    territories = {lang: Locale.parse(LOCALES[lang]).territories for lang in LANGUAGES}
    ours = [row for row in ROWS.values() if row["spelling"]]
    assert ours
    for row in ours:
        assert row["spelling"][-10:-6].isdigit()
        assert any(row[lang] != territories[lang][row["alpha2"]] for lang in LANGUAGES), row["code"]


# The forms that templates most often get wrong.
@pytest.mark.parametrize(
    ("code", "name", "of", "in_"),
    [
        ("MEX", "Mexique", "du Mexique", "au Mexique"),
        ("IND", "Inde", "de l’Inde", "en Inde"),
        ("HTI", "Haïti", "d’Haïti", "en Haïti"),
        ("NGA", "Nigéria", "du Nigéria", "au Nigéria"),
        ("NER", "Niger", "du Niger", "au Niger"),
        ("IRN", "Iran", "de l’Iran", "en Iran"),
        ("COL", "Colombie", "de la Colombie", "en Colombie"),
        ("TUR", "Türkiye", "de la Türkiye", "en Türkiye"),
        (
            "COD",
            "République démocratique du Congo",
            "de la République démocratique du Congo",
            "en République démocratique du Congo",
        ),
        ("COG", "Congo", "du Congo", "au Congo"),
        ("LKA", "Sri Lanka", "du Sri Lanka", "au Sri Lanka"),
        ("CUB", "Cuba", "de Cuba", "à Cuba"),
        ("PHL", "Philippines", "des Philippines", "aux Philippines"),
        ("USA", "États-Unis", "des États-Unis", "aux États-Unis"),
        ("HND", "Honduras", "du Honduras", "au Honduras"),
        ("HUN", "Hongrie", "de la Hongrie", "en Hongrie"),
        ("HKG", "Hong Kong", "de Hong Kong", "à Hong Kong"),
        ("CZE", "République tchèque", "de la République tchèque", "en République tchèque"),
        ("JOR", "Jordanie", "de la Jordanie", "en Jordanie"),
        ("MDG", "Madagascar", "de Madagascar", "à Madagascar"),
    ],
)
def test_french_says_from_and_in_each_country_in_its_own_way(code: str, name: str, of: str, in_: str) -> None:
    assert country(code, "fr") == name
    assert country_from(code, "fr") == of
    assert country_in(code, "fr") == in_


@pytest.mark.parametrize(
    ("code", "whence"),
    [
        ("HUN", "de Hongrie"),
        ("IRN", "d’Iran"),
        ("HTI", "d’Haïti"),
        ("CZE", "de République tchèque"),
        ("MEX", "du Mexique"),
        ("USA", "des États-Unis"),
        ("BRB", "de la Barbade"),
        ("CUB", "de Cuba"),
    ],
)
def test_french_drops_the_article_where_one_comes_from_a_country_that_one_is_en(
    code: str, whence: str
) -> None:
    assert coming_from(code, "fr") == whence
    assert coming_from(code, "en") == country_from(code, "en")


def test_english_says_the_where_it_must() -> None:
    assert country_from("USA", "en") == "from the United States"
    assert country_in("PHL", "en") == "in the Philippines"
    assert country_in("MEX", "en") == "in Mexico"
    assert country("USA", "en") == "United States"


def test_every_country_is_found_by_all_its_names() -> None:
    for code, row in ROWS.items():
        names = [
            row["code"],
            row["code"].lower(),
            row["alpha2"],
            row["en"],
            row["fr"],
            *row["also"].split(";"),
        ]
        for name in filter(None, names):
            assert find_country(name) == code, name
            assert find_country(f"  {name} ") == code, name
        for name in (row["en"], row["fr"]):
            assert find_country(name.upper()) == code, name
            assert find_country(name.replace("’", "'")) == code, name


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("etats unis", "USA"),
        ("les États-Unis", "USA"),
        ("l’Iran", "IRN"),
        ("turquie", "TUR"),
        ("Cote d'Ivoire", "CIV"),
        ("the gambia", "GMB"),
        ("NO", "NOR"),
        ("no", None),
        ("Atlantis", None),
        ("Korea", None),
        ("ZZ", None),
        ("", None),
    ],
)
def test_a_country_is_found_however_it_is_written_and_never_guessed(written: str, code: str | None) -> None:
    assert find_country(written) == code


@pytest.mark.parametrize("say", [country, country_from, country_in])
def test_a_code_that_is_no_countrys_is_a_complaint(say) -> None:
    with pytest.raises(Complaint) as caught:
        say("ZZQ", "fr")
    assert "« ZZQ »" in caught.value.text("fr").replace("\u00a0", " ")
    assert "three letters" in str(caught.value)
    assert faults(caught.value.text("fr")) == []
