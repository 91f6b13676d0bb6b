"""How a treaty is laid beside the law: article, obligation, the Canadian provisions, and how far they meet it.

A row states no rule that an answer turns on. The articles are told from memory, in words of our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from passage.cite import Citation
from passage.lang import Confidence, Provision, any_of, version
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text, listing


class Fit(Enum):
    """How far Canadian law meets an obligation."""

    MET = Text("met", "respectée")
    PARTIAL = Text("partly met", "respectée en partie")
    BROADER = Text("Canadian law goes further", "le droit canadien va plus loin")
    POLICY = Text("met by policy, not by statute", "respectée par politique, et non par la loi")
    SOFT = Text("no duty of its own in the Act", "aucune obligation propre dans la Loi")
    NOT_EXPRESS = Text("not express in the law", "non exprimée dans le droit")


FROM_MEMORY = to_confirm(
    "treaty-from-memory",
    Text("The article is told from memory.", "L’article est rapporté de mémoire."),
    Text(
        "its words in the United Nations Treaty Collection",
        "son libellé dans le Recueil des Traités des Nations Unies",
    ),
    Text("what Canada owes, and so the fit", "ce que doit le Canada, et donc la concordance"),
)


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A row of the table. `canada` are citations; `beside` is what is no provision, or a remark on the fit."""

    cite: str
    title: Text
    obligation: Text
    fit: Fit
    canada: tuple[str, ...] = ()
    beside: Text | None = None

    @property
    def key(self) -> str:
        """Its name: that of its article."""
        return self.cite

    @property
    def answers(self) -> Text:
        """The Canadian provisions, and what is beside them, in words."""
        if not self.canada:
            return self.beside or Text("nothing", "rien")
        cited = [Citation.parse(cite) for cite in self.canada]
        labels = Text.each(lambda lang: listing([cite.label(lang) for cite in cited], lang, "and"))
        if self.beside is None:
            return labels
        return Text(f"{labels.en}; {self.beside.en}", f"{labels.fr}; {self.beside.fr}")

    def provision(self, since: str) -> Provision:
        """The row as a provision of the treaty, which states no rule; in force for Canada since then."""
        words = Text(
            f"{self.obligation.en} In Canada: {self.answers.en}. Fit: {self.fit.value.en}.",
            f"{self.obligation.fr} Au Canada : {self.answers.fr}. Concordance : {self.fit.value.fr}.",
        )
        return other(
            self.cite,
            self.title,
            version(words, any_of(), since=since),
            known_from=since,
            confidence=Confidence.MEDIUM,
            flags=(FROM_MEMORY,),
        )
