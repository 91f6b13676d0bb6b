"""IRPA 48, 49(1) and 51, and IRPR 235: when an order that is not a claimant's comes into force, binds, and ends.

An order is enforceable once it is in force and nothing stays it: the person must then leave at once. Time
does not wear it out; becoming a permanent resident does.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.facts import removal
from passage.law.facts.order import in_force
from passage.law.facts.removal import OrderAppeal
from passage.law.irpa.s050_stay import STAYS as BY_THE_ACT
from passage.law.irpr.s230_stays import STAYS as BY_REGULATION
from passage.law.irpr.s240_enforced import enforced
from passage.law.researched import irpa, irpr
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "2026-03-26"
REFORM_BY = "S.C. 2026, c. 4, s. 39"
FIRST = "S.C. 2001, c. 27"

LATEST = Flag(
    "latest-of",
    Text(
        "Before 2026-03-26 the English took the latest of a list of days; each answers a case of its own, "
        "so the outcome is the same.",
        "Avant le 2026-03-26, le texte anglais retenait la dernière de plusieurs dates; chacune répond à un "
        "cas distinct, et le résultat est le même.",
    ),
    FlagKind.NOTE,
)

at_once = irpa(
    "49(1)(a)",
    Text("No right to appeal", "Mesure non susceptible d’appel"),
    version(
        Text(
            "An order that cannot be appealed comes into force on the day it is made.",
            "La mesure non susceptible d’appel prend effet le jour où elle est prise.",
        ),
        ~removal.appealable,
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 21",
    ),
    known_from=SINCE,
    flags=(LATEST,),
)

_time_passed = removal.appealable & removal.order_appeal.is_(OrderAppeal.NONE)

appeal_time_passed = irpa(
    "49(1)(b)",
    Text("No appeal made in time", "Appel non interjeté"),
    version(
        Text(
            "An order that could have been appealed, and was not, comes into force on the day the time to "
            "appeal expires.",
            "La mesure susceptible d’appel prend effet à l’expiration du délai d’appel si aucun appel n’est "
            "interjeté.",
        ),
        _time_passed,
        since=SINCE,
        until=REFORM,
        enacted_by="S.C. 2012, c. 17, s. 21",
    ),
    version(
        Text(
            "An order that could have been appealed, and was not, comes into force on the day after the "
            "time to appeal expires.",
            "La mesure susceptible d’appel prend effet une fois le délai d’appel expiré si aucun appel "
            "n’est interjeté.",
        ),
        _time_passed,
        since=REFORM,
        enacted_by=REFORM_BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "languages-49(1)",
            Text(
                "Since 2026-03-26 the English says the day after the appeal period expires; the French was "
                "left as it was: on its expiry.",
                "Depuis le 2026-03-26, l’anglais dit le lendemain de l’expiration du délai d’appel; le "
                "français, inchangé, dit à son expiration.",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=_time_passed,
        ),
    ),
)

upheld = irpa(
    "49(1)(c)",
    Text("Order upheld", "Mesure maintenue"),
    version(
        Text(
            "If an appeal is made, the order comes into force on the day it is upheld for good.",
            "En cas d’appel, la mesure prend effet le jour où est rendue la décision qui la maintient "
            "définitivement.",
        ),
        removal.appealable & removal.order_appeal.is_(OrderAppeal.UPHELD),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 21",
    ),
    known_from=SINCE,
    flags=(LATEST,),
)

stayed = any_of(*BY_THE_ACT, *BY_REGULATION)
"""Something stays the order."""

enforceable = irpa(
    "48(1)",
    Text("Enforceable order", "Mesure exécutoire"),
    version(
        Text(
            "An order is enforceable once in force, unless something stays it.",
            "La mesure est exécutoire dès lors qu’elle a pris effet et ne fait pas l’objet d’un sursis.",
        ),
        in_force & ~stayed,
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 20",
    ),
    known_from=SINCE,
)

void = irpa(
    "51",
    Text("Order void: permanent residence", "Mesure périmée : résidence permanente"),
    version(
        Text(
            "An order that has not been enforced is void once the person becomes a permanent resident.",
            "La mesure inexécutée est périmée dès que la personne devient résidente permanente.",
        ),
        removal.became_resident & ~enforced,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

must_leave = irpa(
    "48(2)",
    Text("Leave at once", "Départ immédiat"),
    version(
        Text(
            "Once the order is enforceable, the person must leave at once, and officers must enforce it as "
            "soon as possible.",
            "Dès que la mesure est exécutoire, la personne doit immédiatement quitter le Canada, et la "
            "mesure doit être exécutée dès que possible.",
        ),
        all_of(enforceable, ~void, ~enforced),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 20",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "deferral",
            Text(
                "An officer may still defer removal for a short time, and the Federal Court may stay it; "
                "neither is automatic.",
                "Un agent peut encore reporter le renvoi pour un temps, et la Cour fédérale peut y "
                "surseoir; ni l’un ni l’autre n’a lieu d’office.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

no_lapse = irpr(
    "235",
    Text("No lapse with time", "Mesure imprescriptible"),
    version(
        Text(
            "An order does not become void through the passing of time.",
            "La mesure de renvoi ne se périme pas par l’écoulement du temps.",
        ),
        ~void,
        since="2002-06-28",
        enacted_by="SOR/2002-227",
    ),
)

PROVISIONS = (at_once, appeal_time_passed, upheld, enforceable, must_leave, void, no_lapse)
