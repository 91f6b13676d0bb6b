"""What these rules take from memory, from a second-hand source or from an open question, said in one form.

Each such doubt names what is to be confirmed, by what, and what hangs on it.
"""

from passage.lang import Flag, FlagKind, Proposition, all_of
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
    return Flag(key, words.format(what=what, by=by, hangs=hangs), kind, when.node())


def judgment(en: str, fr: str) -> Text:
    """A judgment of the Supreme Court, as that by which a doubt would be confirmed."""
    return Text(f"the text of the judgment {en}", f"le texte de l’arrêt {fr}")
