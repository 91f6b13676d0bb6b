"""IRPA 99(3) and 105(5): who may make a claim inside Canada at all.

A person under a removal order may not: only a risk assessment before removal may be open to them.
"""

from passage.lang import Flag, all_of, version
from passage.law.facts import claim
from passage.law.researched import irpa
from passage.text import Text

DATE_OF_CLAIM = Flag(
    "L1",
    Text(
        "The law does not settle on which day a claim sent online is made: the day it was sent, acknowledged or heard in "
        "person. Give both days as an interval; if a limit falls between them, the answer will be: cannot tell.",
        "Le droit ne dit pas quel jour une demande envoyée en ligne est faite : celui de l’envoi, de l’accusé de "
        "réception ou de la rencontre en personne. Donnez les deux jours sous forme d’intervalle; si un délai expire entre "
        "les deux, la réponse sera : on ne peut le dire.",
    ),
)

surrender = irpa(
    "105(5)",
    Text("After an extradition surrender order", "Après un arrêté d’extradition"),
    version(
        Text(
            "A person ordered surrendered under the Extradition Act before making a claim may not make one.",
            "La personne visée par un arrêté d’extradition avant d’avoir demandé l’asile ne peut le demander.",
        ),
        claim.surrender_order.node(),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

receivable = irpa(
    "99(3)",
    Text("Claim inside Canada", "Demande faite au Canada"),
    version(
        Text(
            "A claim inside Canada is made to an officer, by a person who is not subject to a removal order.",
            "Au Canada, la demande d’asile se fait à un agent et ne peut émaner d’une personne visée par une mesure de renvoi.",
        ),
        ~claim.removal_order,
        since="2002-06-28",
        until="2023-06-22",
        unless=(surrender,),
        enacted_by="S.C. 2001, c. 27",
    ),
    version(
        Text(
            "A claim inside Canada is made in person to an officer, by a person who is not subject to a removal order.",
            "Au Canada, la demande d’asile se fait en personne à un agent et ne peut émaner d’une personne visée par une "
            "mesure de renvoi.",
        ),
        all_of(claim.in_person, ~claim.removal_order),
        since="2023-06-22",
        unless=(surrender,),
        enacted_by="S.C. 2023, c. 26, s. 284",
    ),
    flags=(DATE_OF_CLAIM,),
)

PROVISIONS = (surrender, receivable)
