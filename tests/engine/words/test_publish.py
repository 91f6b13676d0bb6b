"""Any provision in words, at any date."""

from __future__ import annotations

import json
import re

import pytest

from passage.engine.publish import publish
from passage.engine.words.names import typeset
from passage.engine.words.timeline import timeline
from passage.lang import provision, version
from passage.law import book as real_law
from passage.text import Complaint, Text
from passage.text.typography import faults

from .world import KNOWN, NOTHING, book, minor

BOOK = book()
EN = """\
IRPA s. 101(1)(e) – From a safe third country
    Act; in force since March 25, 2023, 12:01 a.m. EDT; enacted by SOR/2023-58
    The claimant came from a safe country.
    The rule:
        - all of these:
            - the claimant came from there
            - any of these:
                - the claimant came in at a land port
                - all of these:
                    - the claimant came in between ports
                    - the day of the claim is earlier than 14 days after the day of entry (Interpretation Act, s. 27(5))
    Unless:
        - IRPR s. 159.5(a) (Relative who is a citizen) applies: A relative is in Canada and a citizen.
    Enacted, not in force, never applied: S.C. 2026, c. 4, s. 99
        Never so.
        The rule:
            - it is not the case that the claimant came from there
    Ambiguity: Only between ports is it doubtful.
        this matters where:
            - the claimant came in between ports
    Note: Seen by all.
    Versions: 2004-12-29 → 2023-03-25 00:01 → … · enacted, not in force (S.C. 2026, c. 4, s. 99)
    Law as of November 23, 2026; known from June 28, 2002, verified until November 23, 2026. Reviewed by: nobody yet."""  # noqa: E501
FR = """\
LIPR, al. 101(1)e) – Arrivée d’un tiers pays sûr
    Loi; en vigueur depuis le 29 décembre 2004, jusqu’au 25 mars 2023 à 0 h 01 (HAE) exclusivement; édicté par DORS/2004-217
    La personne vient d’un pays sûr.
    La règle :
        - à la fois :
            - elle venait de ce pays
            - l’entrée s’est faite à un point d’entrée terrestre
    Sauf si :
        - RIPR, al. 159.5a) (Proche citoyen) s’applique : Un proche est au Canada et citoyen.
    Édictée, non en vigueur, jamais appliquée : L.C. 2026, ch. 4, art. 99
        Jamais.
        La règle :
            - il n’est pas vrai qu’elle venait de ce pays
    Ambiguïté : Le doute ne vaut qu’entre les points d’entrée.
        cela compte si :
            - l’entrée s’est faite entre les points d’entrée
    Note : Vu par tous.
    Versions : 2004-12-29 → 2023-03-25 00:01 → … · édictée, non en vigueur (L.C. 2026, ch. 4, art. 99)
    Droit au 1er janvier 2020; connu depuis le 28 juin 2002, vérifié jusqu’au 23 novembre 2026. Révision par : personne encore."""  # noqa: E501


def test_a_provision_is_published_as_it_stands_when_last_verified() -> None:
    assert publish(BOOK, "IRPA 101(1)(e)").text("en") == EN


def test_a_provision_is_published_as_it_stood_at_a_date() -> None:
    assert publish(BOOK, "IRPA 101(1)(e)", "2020-01-01").text("fr").replace("\u00a0", " ") == FR


def test_a_version_is_chosen_by_the_instant() -> None:
    before, after = (publish(BOOK, "IRPA 101(1)(e)", f"2023-03-25T00:0{n}-04:00").version for n in (0, 1))
    assert before is not None
    assert after is not None
    assert (before.enacted_by, after.enacted_by) == ("SOR/2004-217", "SOR/2023-58")


def test_the_application_rule_stands_apart_from_the_rule() -> None:
    text = publish(BOOK, "IRPA 101(1)(b.2)").text("fr")
    assert (
        "    Elle ne s’applique que si\u00a0:\n        - la date de la demande tombe au plus tôt le 3 juin"
        in text
    )


def test_what_nobody_researched_and_what_is_not_in_force_are_said_to_be_so() -> None:
    early = publish(BOOK, "IRPA 102(1)", "2005-01-01")
    assert early.version is None
    assert "personne n’a fait de recherche pour ce moment" in early.text("fr")
    assert "Act; not in force at that moment" in publish(BOOK, "IRPA 101(1)(b.2)", "2020-01-01").text("en")
    bill = publish(BOOK, "IRPA 100.1")
    assert bill.reading is None
    assert "Act; enacted, not in force" in bill.text("en")
    assert "Versions: never in force · enacted, not in force (S.C. 2026, c. 4, s. 71)" in bill.text("en")


def test_a_doubt_is_published() -> None:
    assert "    This reading is arguable." in publish(BOOK, "IRPR 159.5(a)").text("en")
    assert "    Cette interprétation peut se discuter." in publish(BOOK, "IRPR 159.5(a)").text("fr")
    assert "Reviewed by: A. Reviewer." in publish(BOOK, "IRPA 102(1)").text("en")


def test_a_line_of_versions_shows_what_has_ended() -> None:
    made = provision(
        "IRPA 1",
        NOTHING,
        version(NOTHING, minor, since="2004-01-01", until="2006-01-01"),
        version(NOTHING, minor, since="2010-01-01", until="2012-06-28"),
        **KNOWN,
    )
    assert timeline(made) == Text(
        "2004-01-01 → 2006-01-01 (no longer in force) → 2010-01-01 → 2012-06-28 (no longer in force)",
        "2004-01-01 → 2006-01-01 (n’est plus en vigueur) → 2010-01-01 → 2012-06-28 (n’est plus en vigueur)",
    )


def test_data_has_every_version_in_both_languages() -> None:
    for key in BOOK.provisions:
        published = publish(BOOK, key)
        data = published.as_data()
        assert data["passage"] == "provision/1"
        assert json.loads(json.dumps(data)) == data
        assert len(data["versions"]) == len(BOOK.provisions[key].versions)
        assert faults(published.text("fr")) == []
        assert published.text("en") != published.text("fr")
        assert len(published.text("en").splitlines()) == len(published.text("fr").splitlines())
    rule = publish(BOOK, "IRPA 101(1)(e)").as_data()["version"]["rule"]
    assert rule["fr"] == "à la fois\u00a0:"
    assert rule["items"][1]["items"][0]["en"] == "the claimant came in at a land port"


def test_every_provision_of_the_law_is_published_well_set() -> None:
    law = real_law()
    for key in law.provisions:
        text = publish(law, key).text("fr")
        assert not re.search(r"\d\sh\)", text)
        assert faults(re.sub(r"\d[\d.]*h\)", "0", text)) == []


def test_the_h_of_a_paragraph_is_no_hour() -> None:
    said = Text("s. 159.5(h), 11h", "« al. 159.5h)(i), de 11h à 12h »")
    assert typeset(said.fr, "fr") == "«\u00a0al. 159.5h)(i), de 11\u00a0h à 12\u00a0h\u00a0»"
    assert typeset(said.en, "en") == said.en


def test_an_unknown_provision_and_a_bad_date_are_refused() -> None:
    with pytest.raises(KeyError):
        publish(BOOK, "IRPA 1")
    with pytest.raises(Complaint):
        publish(BOOK, "IRPA 101(1)(e)", "soon")
