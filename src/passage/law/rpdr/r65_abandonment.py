"""RPD rule 65: nothing is found abandoned before the claimant has had an opportunity to explain.

At once, if the claimant is there and that is fair; otherwise at a special hearing. The Division must consider
the explanation, and that the claimant is ready to start or go on. Rule 68 of the appeal division is its like.
"""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.facts.proceedings import Default, event, explained, fair_at_once, present
from passage.law.facts.timing import Asked, certificate, medical, medical_for
from passage.law.irpa.s104_1_absence import before_rpd, claim_stands_still
from passage.law.researched import rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

raised = any_of(event.is_(Default.FORM, Default.HEARING, Default.OTHER), claim_stands_still)
"""The question of abandonment may come up."""

_to_explain = before_rpd & raised & ~explained

READY = Flag(
    "ready",
    Text(
        "At the special hearing, say why, bring proof, and be ready to go on with the claim that day: the Division must "
        "weigh all of it. For health, a recent medical certificate is needed, without a diagnosis; failing that, what was "
        "done to get one, and proof.",
        "À l’audience spéciale, dites pourquoi, apportez des preuves et soyez en mesure de poursuivre l’affaire le jour même : la "
        "Section doit tout prendre en considération. Pour une raison de santé, il faut un certificat médical récent, sans "
        "diagnostic; à défaut, ce qui a été fait pour l’obtenir, avec preuves.",
    ),
    FlagKind.NOTE,
    when=raised,
)

at_once = rpdr(
    "65(1)(a)",
    Text("Explanation heard at once", "Explication entendue sur-le-champ"),
    version(
        Text(
            "A claimant who is present is heard at once on why the claim should not be found abandoned, if the Division "
            "considers that fair.",
            "La personne présente est entendue sur-le-champ sur les raisons de ne pas prononcer le désistement, si la Section "
            "le juge équitable.",
        ),
        _to_explain & present & fair_at_once,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(READY,),
)

special_hearing = rpdr(
    "65(1)(b)",
    Text("Special hearing on abandonment", "Audience spéciale sur le désistement"),
    version(
        Text(
            "In any other case the opportunity to explain is given at a special hearing.",
            "Dans tout autre cas, la possibilité de s’expliquer est donnée au cours d’une audience spéciale.",
        ),
        _to_explain,
        since=SINCE,
        unless=(at_once,),
        enacted_by=BY,
    ),
    flags=(READY,),
)

form_missing = rpdr(
    "65(2)",
    Text("Special hearing on a missing form", "Audience spéciale sur le formulaire manquant"),
    version(
        Text(
            "For a Basis of Claim Form that did not come in time, it is held within five working days of the day on which "
            "the form was due, and the claimant provides the form there.",
            "Pour un Formulaire de fondement de la demande d’asile non reçu à temps, elle est tenue au plus tard cinq jours "
            "ouvrables après la date à laquelle il était dû, et la personne l’y transmet.",
        ),
        special_hearing & event.is_(Default.FORM),
        since=SINCE,
        enacted_by=BY,
    ),
)

hearing_missed = rpdr(
    "65(3)",
    Text("Special hearing on a missed hearing", "Audience spéciale sur l’audience manquée"),
    version(
        Text(
            "For a hearing that was missed, it is held within five working days of the day first fixed for the hearing.",
            "Pour une audience manquée, elle est tenue au plus tard cinq jours ouvrables après la date initialement fixée "
            "pour l’audience.",
        ),
        special_hearing & event.is_(Default.HEARING),
        since=SINCE,
        enacted_by=BY,
    ),
)

opportunity = rpdr(
    "65(1)",
    Text("Opportunity to explain", "Possibilité de s’expliquer"),
    version(
        Text(
            "The Division must give the claimant an opportunity to explain before it finds a claim abandoned for default.",
            "La Section donne à la personne la possibilité de s’expliquer avant de prononcer le désistement pour défaut.",
        ),
        any_of(at_once, special_hearing),
        since=SINCE,
        enacted_by=BY,
    ),
)

with_certificate = rpdr(
    "65(5)",
    Text("Medical reasons in an explanation", "Raisons médicales d’une explication"),
    version(
        Text(
            "Medical reasons come with the original of a recent medical certificate, other than reasons about counsel.",
            "Les raisons médicales, sauf celles ayant trait au conseil, sont accompagnées de l’original d’un certificat "
            "médical récent.",
        ),
        medical & medical_for.is_(Asked.CLAIM),
        since=SINCE,
        enacted_by=BY,
    ),
)

without_certificate = rpdr(
    "65(7)",
    Text("No certificate for an explanation", "Explication sans certificat"),
    version(
        Text(
            "Without one, the explanation tells of the efforts made to get it and of the medical reasons, with proof, and "
            "how they kept the claimant from pursuing the claim.",
            "À défaut, l’explication précise les efforts faits pour l’obtenir et les raisons médicales, preuves à l’appui, et "
            "en quoi elles ont empêché de poursuivre l’affaire.",
        ),
        with_certificate & ~certificate,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (
    opportunity,
    at_once,
    special_hearing,
    form_missing,
    hearing_missed,
    with_certificate,
    without_certificate,
)
