"""RPD rule 8, with IRPR 159.8(3): more time for the Basis of Claim Form of a claim made at a port of entry."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts import claim
from passage.law.facts.claim import ClaimPlace
from passage.law.facts.timing import Asked, certificate, fairness, medical, medical_for, request_in_time
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import irpr, rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

at_port = before_rpd & ~claim.place.is_(ClaimPlace.INLAND)
"""The form is owed to the Division within a time; for an inland claim it went to the officer."""

extension = irpr(
    "159.8(3)",
    Text("More time for documents", "Prolongation du délai de production"),
    version(
        Text(
            "The Division may extend the time for the documents of a claim made at a port of entry, for reasons of fairness "
            "and natural justice, by as many days as are needed.",
            "La Section peut, pour des raisons d’équité et de justice naturelle, prolonger du nombre de jours nécessaire le "
            "délai de production des documents de la demande faite à un point d’entrée.",
        ),
        at_port & fairness,
        since=SINCE,
        enacted_by="SOR/2012-252",
    ),
    known_from=SINCE,
)

in_time = rpdr(
    "8(2)",
    Text("Time to ask for more time", "Délai pour demander une prorogation"),
    version(
        Text(
            "The Division must receive the request no later than three working days before the form is due.",
            "La Section doit recevoir la demande au plus tard trois jours ouvrables avant l’échéance du formulaire.",
        ),
        request_in_time.node(),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        Flag(
            "late-request",
            Text(
                "After a notice and an opportunity to object, the Division may extend a time limit even once it has expired "
                "(rule 70(d)).",
                "Après avis et possibilité de s’opposer, la Section peut proroger un délai même expiré (règle 70d)).",
            ),
            FlagKind.NOTE,
            when=~request_in_time,
        ),
    ),
)

with_certificate = rpdr(
    "8(3)",
    Text("Medical reasons for more time", "Raisons médicales d’une prorogation"),
    version(
        Text(
            "Medical reasons come with a recent medical certificate, other than reasons about counsel.",
            "Les raisons médicales, sauf celles ayant trait au conseil, sont accompagnées d’un certificat médical récent.",
        ),
        medical & medical_for.is_(Asked.FORM),
        since=SINCE,
        enacted_by=BY,
    ),
)

without_certificate = rpdr(
    "8(5)",
    Text("No certificate for more time", "Prorogation sans certificat"),
    version(
        Text(
            "Without one, the request tells of the efforts made to get it and of the medical reasons, with proof, and how "
            "they keep the claimant from providing the form.",
            "À défaut, la demande précise les efforts faits pour l’obtenir et les raisons médicales, preuves à l’appui, et en "
            "quoi elles empêchent de transmettre le formulaire.",
        ),
        with_certificate & ~certificate,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (extension, in_time, with_certificate, without_certificate)
