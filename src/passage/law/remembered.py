"""What these rules take from memory, from a second-hand source or from an open question, said in one form.

Each such doubt names what is to be confirmed, by what, and what hangs on it.
"""

from passage.lang import Doubt, Flag, FlagKind, Layer, Proposition, all_of
from passage.text import Text

_ALWAYS = all_of()


def to_confirm(
    key: str,
    what: Text,
    by: Text,
    hangs: Text,
    kind: FlagKind = FlagKind.UNCONFIRMED,
    when: Proposition = _ALWAYS,
) -> Flag:
    """A doubt: what to confirm, by what it would be confirmed, and what hangs on it."""
    words = Text(
        "{what} To confirm: {by}. What hangs on it: {hangs}.",
        "{what} À confirmer : {by}. L’enjeu : {hangs}.",
    )
    return Flag(key, words.format(what=what, by=by, hangs=hangs), kind, when.node(), Doubt(what, by, hangs))


def judgment(en: str, fr: str) -> Text:
    """A judgment of the Supreme Court, as that by which a doubt would be confirmed."""
    return Text(f"the text of the judgment {en}", f"le texte de l’arrêt {fr}")


BY_A_COURT = Text(
    "a ruling of a court; until then, the opinion of counsel",
    "une décision d’un tribunal; d’ici là, l’avis d’un conseil",
)
"""By whom an open question of law would be settled."""

BY_LAYER = {
    Layer.ACT: Text(
        "the text of the Act as it stood that day, on Justice Laws or in the annual statutes",
        "le texte de la loi en vigueur ce jour-là, sur le site de la législation (Justice) ou dans les lois annuelles",
    ),
    Layer.REGULATION: Text(
        "the text as registered, in the Canada Gazette, Part II",
        "le texte enregistré, dans la Gazette du Canada, partie II",
    ),
    Layer.RULES: Text(
        "the text of the rules, on Justice Laws",
        "le texte des règles, sur le site de la législation (Justice)",
    ),
    Layer.TREATY: Text("the text of the treaty", "le texte du traité"),
    Layer.INSTRUCTION: Text(
        "the ministerial instruction, in the Canada Gazette, Part I",
        "les instructions ministérielles, dans la Gazette du Canada, partie I",
    ),
    Layer.POLICY: Text(
        "the public policy, as the Department publishes it",
        "la politique d’intérêt public, telle que le ministère la publie",
    ),
    Layer.NOTICE: Text(
        "the practice notice, on the site of the Board or of the Court",
        "l’avis de pratique, sur le site de la Commission ou de la Cour",
    ),
    Layer.GUIDANCE: Text(
        "the instructions of the Department, on its site", "les instructions du ministère, sur son site"
    ),
    Layer.CASE_LAW: Text("the text of the judgment", "le texte du jugement"),
}
"""By what a doubt about a provision would be removed, where the doubt itself does not say."""
