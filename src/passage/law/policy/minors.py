"""The temporary public policy of 2026-05-19 for unaccompanied minors: an exemption from two new grounds.

A layer of its own. A delegated officer may grant it; it can be revoked without notice.
"""

from passage.lang import Confidence, Flag, FlagKind, Layer, version
from passage.law.facts import history
from passage.law.researched import other
from passage.text import Text

exemption = other(
    "PP 2026-05-19",
    Text("Exemption of unaccompanied minors", "Dispense des mineurs non accompagnés"),
    version(
        Text(
            "A minor without a parent or guardian may be exempted, by a delegated officer, from the one-year rule and the "
            "rule on late crossings.",
            "Un mineur sans parent ni tuteur peut être dispensé, par un agent délégué, de la règle d’un an et de celle des "
            "passages tardifs.",
        ),
        history.minor_exemption.node(),
        since="2026-05-19",
    ),
    known_from="2026-03-26",
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(
        Flag(
            "policy-not-law",
            Text(
                "This rests on a public policy under section 25.2, outside the statutes: it may end or change without "
                "notice. Ask whether it still stands.",
                "Cela repose sur une politique d’intérêt public prise au titre de l’article 25.2, hors des textes de loi : "
                "elle peut prendre fin ou changer sans avis. Vérifiez qu’elle tient toujours.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (exemption,)
