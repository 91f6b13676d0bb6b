"""Rules of this project that were found wrong: since when, which answers they touched, and what was mended.

An erratum is a mistake of ours, not a change of the law. `docs/errata.md` is written from here; a case in
`tests/cases` proves each mend. To tell of a further one, add it at the top.
"""

from dataclasses import dataclass
from datetime import date

from passage.text import Text


@dataclass(frozen=True, slots=True)
class Erratum:
    """A mistake: the provisions it was in, from the day it was written to the day it was mended.

    `wrong` tells what the rule had, `touched` which answers could be wrong, `mended` what it has now; `proof`
    names a case, as “file: title”.
    """

    provisions: tuple[str, ...]
    written_on: date
    mended_on: date
    wrong: Text
    touched: Text
    mended: Text
    proof: str


_FIRST_DAY = date(2026, 11, 23)

ERRATA = (
    Erratum(
        ("IRPA 115(1)",),
        _FIRST_DAY,
        date(2026, 11, 27),
        Text(
            "Protection that an application before removal gives when it is allowed was left out.",
            "L’asile que confère la demande de protection accordée avant le renvoi était omis.",
        ),
        Text(
            "Where a person may be sent, and whether a further application is barred, after such an application "
            "was allowed: the answer was that the general rules on removal decide.",
            "Le lieu du renvoi et l’exclusion d’une nouvelle demande, après qu’une telle demande a été "
            "accordée\u00a0: on répondait que les règles générales sur le renvoi s’appliquent.",
        ),
        Text(
            "It counts (95(1)(c), 114(1)), unless subsection 112(3) describes the person or it was vacated.",
            "Il compte (95(1)c), 114(1)), sauf si la personne est visée au paragraphe 112(3) ou si la décision a "
            "été annulée.",
        ),
        "protection_before_removal: Allowed, and not yet a permanent resident",
    ),
    Erratum(
        ("IRPA 115(1)",),
        _FIRST_DAY,
        date(2026, 11, 27),
        Text(
            "Protection once conferred was taken to last for ever.",
            "L’asile, une fois conféré, était tenu pour acquis à jamais.",
        ),
        Text(
            "Whether an application for protection before removal is barred, and where a person may be sent, "
            "after a finding that protection has ceased or a decision vacated: the answer was that subsection "
            "115(1) protects.",
            "L’exclusion de la demande de protection et le lieu du renvoi, après un constat de perte de "
            "l’asile ou l’annulation de la décision\u00a0: on répondait que le paragraphe 115(1) protège.",
        ),
        Text(
            "Subsection 95(2) ends it where the claim or application is deemed rejected.",
            "Le paragraphe 95(2) y met fin lorsque la demande est réputée rejetée.",
        ),
        "cessation: Protection conferred long ago, and found to have ceased",
    ),
    Erratum(
        ("IRPA 101(1)(b.2)",),
        _FIRST_DAY,
        _FIRST_DAY,
        Text(
            "An old crossing between ports of entry was left out of account where a new one followed it.",
            "Un ancien passage entre les points d’entrée n’était pas pris en compte lorsqu’un nouveau suivait.",
        ),
        Text(
            "Claims within 14 days of a new crossing by somebody who had crossed before: the Agreement was "
            "given as the only ground, though whether paragraph (b.2) holds as well is an open question of law.",
            "Les demandes faites dans les 14 jours d’un nouveau passage par une personne déjà passée ainsi : "
            "l’Entente était donnée comme seul motif, alors que la question de savoir si l’alinéa b.2) "
            "s’applique aussi reste ouverte.",
        ),
        Text("Both readings are shown.", "Les deux lectures sont présentées."),
        "stca_between_ports: An old crossing before a new one leaves open whether the Agreement is the only ground",
    ),
    Erratum(
        ("IRPR 159.1",),
        _FIRST_DAY,
        _FIRST_DAY,
        Text(
            "A minor’s legal guardian whose rejected claim is under appeal was passed over, where another "
            "relative in that position is shown with both readings.",
            "Le tuteur légal d’un mineur dont la demande rejetée est portée en appel était ignoré, alors que "
            "les deux lectures sont présentées pour un autre parent dans la même situation.",
        ),
        Text(
            "Claims under the Agreement by minors with such a guardian.",
            "Les demandes visées par l’Entente et faites par des mineurs ayant un tel tuteur.",
        ),
        Text("Both readings are shown.", "Les deux lectures sont présentées."),
        "exceptions_family: The guardian of a minor, whose claim an appeal keeps alive",
    ),
    Erratum(
        ("IRPA 101(1)(f)",),
        _FIRST_DAY,
        _FIRST_DAY,
        Text(
            "Inadmissibility was said not to be researched before 2012-12-15, and serious criminality did not "
            "have to be a ground that had been determined.",
            "L’interdiction de territoire était dite non étudiée avant le 2012-12-15, et la grande criminalité "
            "n’avait pas à être un motif constaté.",
        ),
        Text(
            "Claims of persons found inadmissible, under the law of any day before 2023-06-22.",
            "Les demandes de personnes interdites de territoire, selon le droit de tout jour antérieur au "
            "2023-06-22.",
        ),
        Text(
            "The paragraph stands since 2002, and asks that the ground be determined; the test of ten years "
            "stands since 2012-12-15.",
            "L’alinéa vaut depuis 2002 et exige que le motif soit constaté; le critère des dix ans vaut depuis "
            "le 2012-12-15.",
        ),
        "ineligibility: Serious criminality the day before",
    ),
    Erratum(
        ("IRPA 101(1)(c.1)",),
        _FIRST_DAY,
        _FIRST_DAY,
        Text(
            "The relief for claims on which evidence had been heard by 2019-06-21 was told in a note and not "
            "applied.",
            "La règle favorable aux demandes pour lesquelles la preuve était entendue au 2019-06-21 figurait "
            "dans une note sans être appliquée.",
        ),
        Text(
            "Claims made from 2019-04-08 to 2019-06-20 after a confirmed claim elsewhere.",
            "Les demandes faites du 2019-04-08 au 2019-06-20 après une demande confirmée dans un autre pays.",
        ),
        Text("It is asked, and applied.", "La question est posée, et la règle est appliquée."),
        "transition: The same claim where the Division had heard the evidence by the day of assent",
    ),
    Erratum(
        ("IRPA 100(1)",),
        _FIRST_DAY,
        _FIRST_DAY,
        Text(
            "Where a ground was still unsettled at the decision, the claim was closed in the claimant’s favour, "
            "though the claimant bears the burden.",
            "Si un motif restait incertain au moment de la décision, on concluait en faveur de la personne, "
            "alors que la preuve lui incombe.",
        ),
        Text(
            "Only what would follow “if nothing more is established”.",
            "Seulement ce qui s’ensuivrait « si rien de plus n’est établi ».",
        ),
        Text(
            "An unsettled ground counts against eligibility there, and there only.",
            "Un motif incertain y compte contre la recevabilité, et là seulement.",
        ),
        "ineligibility: A claim in Australia, and no word yet whether it is confirmed",
    ),
)
