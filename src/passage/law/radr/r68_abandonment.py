"""RAD rule 68: once a hearing of the appeal is fixed, nothing is found abandoned before an explanation."""

from passage.lang import Flag, any_of, version
from passage.law.facts.proceedings import (
    Default,
    appeal_hearing_fixed,
    event,
    explained,
    fair_at_once,
    own_appeal,
    present,
)
from passage.law.facts.timing import Asked, certificate, medical, medical_for
from passage.law.irpa.s104_1_absence import appeal_stands_still, before_rad
from passage.law.researched import radr
from passage.law.rpdr.r65_abandonment import READY
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-257"

raised = any_of(event.is_(Default.FORM, Default.HEARING, Default.OTHER), appeal_stands_still)
"""The question of abandonment may come up."""

_to_explain = before_rad & own_appeal & appeal_hearing_fixed & raised & ~explained

at_once = radr(
    "68(1)(a)",
    Text("Explanation on appeal heard at once", "Explication entendue sur-le-champ, en appel"),
    version(
        Text(
            "An appellant who is present at the hearing is heard at once, if the Division considers that fair.",
            "L’appelant présent à l’audience est entendu sur-le-champ, si la Section le juge équitable.",
        ),
        _to_explain & present & fair_at_once,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(READY,),
)

special_hearing = radr(
    "68(1)(b)",
    Text("Special hearing on abandonment of an appeal", "Audience spéciale sur le désistement d’un appel"),
    version(
        Text(
            "In any other case the opportunity to explain is given at a special hearing, after a written notice.",
            "Dans tout autre cas, la possibilité de s’expliquer est donnée au cours d’une audience spéciale, après un avis "
            "écrit.",
        ),
        _to_explain,
        since=SINCE,
        unless=(at_once,),
        enacted_by=BY,
    ),
    flags=(READY,),
)

opportunity = radr(
    "68(1)",
    Text("Opportunity to explain, on appeal", "Possibilité de s’expliquer, en appel"),
    version(
        Text(
            "Once a hearing date is fixed, the Division must give the appellant an opportunity to explain before it finds "
            "the appeal abandoned for default.",
            "Une fois la date d’audience fixée, la Section donne à l’appelant la possibilité de s’expliquer avant de "
            "prononcer le désistement de l’appel pour défaut.",
        ),
        any_of(at_once, special_hearing),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        Flag(
            "no-hearing-fixed",
            Text(
                "Without a hearing date the rules give no such opportunity on appeal; fairness may still ask for one.",
                "Sans date d’audience, les règles ne prévoient pas cette possibilité en appel; l’équité peut tout de même "
                "l’exiger.",
            ),
            when=before_rad & ~appeal_hearing_fixed,
        ),
    ),
)

with_certificate = radr(
    "68(3)",
    Text("Medical reasons on appeal", "Raisons médicales en appel"),
    version(
        Text(
            "The medical reasons of the person who appealed come with the original of a recent medical certificate, other "
            "than reasons about counsel.",
            "Les raisons médicales de la personne qui a interjeté appel, sauf celles ayant trait au conseil, sont "
            "accompagnées de l’original d’un certificat médical récent.",
        ),
        medical & medical_for.is_(Asked.APPEAL),
        since=SINCE,
        enacted_by=BY,
    ),
)

without_certificate = radr(
    "68(5)",
    Text("No certificate on appeal", "Sans certificat, en appel"),
    version(
        Text(
            "Without one, the explanation tells of the efforts made to get it and of the medical reasons, with proof, and "
            "how they kept the person from pursuing the appeal.",
            "À défaut, l’explication précise les efforts faits pour l’obtenir et les raisons médicales, preuves à l’appui, et "
            "en quoi elles ont empêché de poursuivre l’appel.",
        ),
        with_certificate & ~certificate,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (opportunity, at_once, special_hearing, with_certificate, without_certificate)
