"""What the readers call things, in both languages: layers, doubts, truths, those who must establish."""

from __future__ import annotations

import datetime as dt
import re

from passage.cite import Citation, Miscitation
from passage.lang.instants import EASTERN_STANDARD, Span
from passage.lang.nodes import Burden
from passage.lang.provisions import Confidence, Flag, FlagKind, Layer, Provision
from passage.text import Language, Text, date, instant
from passage.text.typography import french

NBSP = "\u00a0"

LAYERS = {
    Layer.ACT: Text("Act", "Loi"),
    Layer.REGULATION: Text("Regulations", "Règlement"),
    Layer.RULES: Text("Rules", "Règles"),
    Layer.TREATY: Text("Treaty", "Traité"),
    Layer.INSTRUCTION: Text("Ministerial instructions", "Instructions ministérielles"),
    Layer.POLICY: Text("Policy, not a statute", "Politique, et non texte de loi"),
    Layer.NOTICE: Text("Practice notice", "Avis de pratique"),
    Layer.GUIDANCE: Text("Guidance", "Directives"),
    Layer.CASE_LAW: Text("Case law", "Jurisprudence"),
}
CONFIDENCES = {
    Confidence.HIGH: Text("read in the text", "lu dans le texte"),
    Confidence.MEDIUM: Text("this reading is arguable", "cette interprétation peut se discuter"),
    Confidence.LOW: Text("this reading is not confirmed", "cette interprétation n’est pas confirmée"),
    Confidence.CONTESTED: Text("this reading is contested", "cette interprétation est contestée"),
}
FLAG_KINDS = {
    FlagKind.AMBIGUITY: Text("Ambiguity", "Ambiguïté"),
    FlagKind.LANGUAGES_DIFFER: Text("The two versions differ", "Les deux versions diffèrent"),
    FlagKind.UNCONFIRMED: Text("Not confirmed", "À confirmer"),
    FlagKind.NOTE: Text.same("Note"),
}
TRUTHS = {True: Text("Yes", "Oui"), False: Text("No", "Non"), None: Text("Cannot tell", "On ne peut le dire")}
BURDENS = {
    Burden.CLAIMANT: Text("the claimant", "la personne qui demande l’asile"),
    Burden.MINISTER: Text("the Minister", "le ministre"),
}
NOBODY_YET = Text("nobody yet", "personne encore")


def label(citation: Citation) -> Text:
    """A citation, short."""
    return Text.each(citation.label)


def citation(cited: Citation) -> dict[str, object]:
    """A citation as data: its canonical form, its labels and its official pages."""
    return {
        "id": str(cited),
        "label": as_json(label(cited)),
        "url": {"en": cited.url("en"), "fr": cited.url("fr")},
    }


def heading(provision: Provision) -> Text:
    """A provision, cited and titled: “IRPA s. 101(1)(e) – From a safe third country”."""
    return Text.each(lambda lang: f"{provision.citation.label(lang)} – {provision.title[lang]}")


def enactment(cited: str) -> Text:
    """What enacted a version, in both languages where it can be read as a citation."""
    try:
        return label(Citation.parse(cited))
    except Miscitation:
        return Text.same(cited)


def day(number: int | dt.date) -> Text:
    """A day by its ordinal, to stand after « le »."""
    found = dt.date.fromordinal(number) if isinstance(number, int) else number
    return Text.each(lambda lang: date(found, lang))


def edge(at: dt.datetime) -> Text:
    """An edge of a span: the day alone where it falls as the day begins."""
    local = at.astimezone(EASTERN_STANDARD)
    if local.time() == dt.time(0):
        return Text.each(lambda lang: ("le " if lang == "fr" else "") + date(local.date(), lang))
    return Text.each(lambda lang: instant(at, lang))


def in_force(span: Span) -> Text:
    """“in force since March 26, 2026”; a span that ends says when, its end not included."""
    since = Text("in force at all times", "en vigueur de tout temps")
    if span.start is not None:
        since = Text("in force since {start}", "en vigueur depuis {start}").format(start=edge(span.start))
    if span.end is None:
        return since
    end = edge(span.end)
    until = Text(f"until just before {end.en}", f"jusqu’au {end.fr.removeprefix('le ')} exclusivement")
    return Text(f"{since.en}, {until.en}", f"{since.fr}, {until.fr}")


def as_json(text: Text) -> dict[str, str]:
    """Both wordings, as data."""
    return {"en": text.en, "fr": text.fr}


def doubt(flag: Flag) -> dict[str, dict[str, str]] | None:
    """The parts of a doubt, as data: what, by whom, what hangs on it; None where it was not told in parts."""
    told = flag.doubt
    if told is None:
        return None
    return {"what": as_json(told.what), "by": as_json(told.by), "hangs": as_json(told.hangs)}


_PARAGRAPH_H = re.compile(r"(\d[\d.]*h\))")


def typeset(words: str, lang: Language) -> str:
    """Words as their language sets them; the h) of a paragraph is no hour."""
    if lang == "en":
        return words
    pieces = _PARAGRAPH_H.split(words)
    return "".join(piece if place % 2 else french(piece) for place, piece in enumerate(pieces))
