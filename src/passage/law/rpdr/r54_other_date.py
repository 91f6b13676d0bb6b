"""RPD rule 54: another date for a hearing or another proceeding.

Only in exceptional circumstances, but for counsel retained just after an officer fixed the date. Until a
decision allows it, the person must appear on the day fixed.
"""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.requests import denied_before, new_evidence
from passage.law.facts.timing import Asked, certificate, counsel_case, exceptional, medical, medical_for
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

APPEAR = Flag(
    "appear",
    Text(
        "Until a decision allows the change, appear on the day fixed, ready to go on. The request goes in without delay, three "
        "working days before at the latest (unless it is medical or urgent), with three other dates within ten working days.",
        "Tant qu’une décision n’a pas accueilli la demande, présentez-vous à la date fixée, en mesure de procéder. La demande "
        "est faite sans délai, au plus tard trois jours ouvrables avant (sauf raison médicale ou urgence), avec trois autres "
        "dates dans les dix jours ouvrables.",
    ),
    FlagKind.NOTE,
)

exceptional_circumstances = rpdr(
    "54(4)",
    Text("Exceptional circumstances", "Circonstances exceptionnelles"),
    version(
        Text(
            "The Division may not allow another date unless there are exceptional circumstances.",
            "La Section ne peut accorder une autre date, sauf circonstances exceptionnelles.",
        ),
        before_rpd & exceptional,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(APPEAR,),
)

new_counsel = rpdr(
    "54(5)",
    Text("Counsel retained after the date was fixed", "Conseil retenu après la fixation de la date"),
    version(
        Text(
            "The Division must allow another date, subject to its operational limitations, for counsel retained within five "
            "working days after an officer fixed the date, if every other requirement is met.",
            "La Section accorde une autre date, sous réserve de restrictions d’ordre fonctionnel, pour le conseil retenu dans "
            "les cinq jours ouvrables suivant la fixation de la date par un agent, si toutes les autres exigences sont "
            "remplies.",
        ),
        before_rpd & counsel_case,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        APPEAR,
        Flag(
            "fixed-by-officer",
            Text(
                "It speaks of a date fixed by an officer on referral; a date fixed by the Division itself is not named.",
                "Il vise la date fixée par un agent au moment du déféré; celle que fixe la Section elle-même n’est pas nommée.",
            ),
            when=counsel_case.node(),
        ),
    ),
)

again = rpdr(
    "54(9)",
    Text("A further request for another date", "Nouvelle demande de changement de date"),
    version(
        Text(
            "After a denial, a further request may not be allowed without exceptional circumstances supported by new "
            "evidence.",
            "Après un refus, une nouvelle demande ne peut être accueillie, sauf circonstances exceptionnelles fondées sur de "
            "nouveaux éléments de preuve.",
        ),
        denied_before & ~new_evidence,
        since=SINCE,
        enacted_by=BY,
    ),
)

with_certificate = rpdr(
    "54(6)",
    Text("Medical reasons for another date", "Raisons médicales d’un changement de date"),
    version(
        Text(
            "Medical reasons come with a recent medical certificate, other than reasons about counsel.",
            "Les raisons médicales, sauf celles ayant trait au conseil, sont accompagnées d’un certificat médical récent.",
        ),
        medical & medical_for.is_(Asked.DATE),
        since=SINCE,
        enacted_by=BY,
    ),
)

without_certificate = rpdr(
    "54(8)",
    Text("No certificate for another date", "Changement de date sans certificat"),
    version(
        Text(
            "Without one, the request tells of the efforts made to get it and of the medical reasons, with proof, and how "
            "they keep the person from taking part.",
            "À défaut, la demande précise les efforts faits pour l’obtenir et les raisons médicales, preuves à l’appui, et en "
            "quoi elles empêchent de participer.",
        ),
        with_certificate & ~certificate,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (exceptional_circumstances, new_counsel, again, with_certificate, without_certificate)
