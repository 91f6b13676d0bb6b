import pytest

from passage.cite import INSTRUMENTS, Citation, Miscitation, instrument
from passage.text.typography import faults

LAWS = list(INSTRUMENTS.values())


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_instrument_has_its_names_in_both_languages(law) -> None:
    for both in (law.short, law.named):
        assert both.en.strip()
        assert both.fr.strip()
        assert both.en != both.fr
        assert faults(both.fr) == []
    assert law.named.en.startswith("the ")
    assert law.named.fr.startswith(("la ", "le ", "les ", "l’"))
    assert law.title("fr")[0] != " "


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_named_instrument_has_a_page_in_each_language(law) -> None:
    en, fr = law.url("en"), law.url("fr")
    assert en is not None
    assert fr is not None
    assert en != fr
    assert en.startswith("https://")
    assert fr.startswith("https://")


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_instrument_is_read_from_its_own_names(law) -> None:
    whole = Citation(law.id)
    for lang in ("en", "fr"):
        assert Citation.parse(law.short.in_(lang)) == whole
        assert Citation.parse(law.title(lang)) == whole
        if law.number:
            assert Citation.parse(law.number.in_(lang)) == whole


def test_of_contracts_with_the_french_article() -> None:
    assert instrument("IRPR").of("fr").startswith("du Règlement")
    assert instrument("IRPA").of("fr").startswith("de la Loi")
    assert instrument("RPDR").of("fr").startswith("des Règles")
    assert instrument("STCA").of("fr").startswith("de l’Accord")
    assert instrument("IRPA").of("en").startswith("of the Immigration")


def test_an_act_known_only_by_number_is_cited_by_it() -> None:
    law = instrument("SC 2013 c 16")
    assert (law.short.en, law.short.fr) == ("S.C. 2013, c. 16", "L.C. 2013, ch. 16")
    assert law.kind == "act"


@pytest.mark.parametrize(
    "name", ["irpa", "SC 2023", "SC 23 c 1", "SOR/2002", "SOR/2002-227-1", "DORS/2023-58"]
)
def test_an_instrument_has_one_canonical_name(name: str) -> None:
    with pytest.raises(Miscitation):
        instrument(name)


def test_a_refusal_is_well_set_french() -> None:
    for wrong in ("IRPX 1", "IRPA 101(e)(1)", "PP minors"):
        with pytest.raises(Miscitation) as caught:
            Citation.parse(wrong)
        assert faults(caught.value.text("fr")) == []
        assert caught.value.text("fr") != caught.value.text("en") == str(caught.value)
    with pytest.raises(ValueError, match="'de'"):
        caught.value.text("de")  # type: ignore[arg-type]
