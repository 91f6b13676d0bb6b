"""IRPR 230 to 233: what stays a removal order without a judge.

A stay for a whole country; leave sought against a decision of the appeal division; notification that
protection may be applied for; humanitarian or public policy considerations. Nothing here stays removal
after a finding of ineligibility alone: a court may, and an officer may defer.
"""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.ending import ever_rejected, refused_on_appeal
from passage.law.facts import decision
from passage.law.facts.aftermath import consented, considerations, country_stay, designated
from passage.law.facts.decision import Exclusion
from passage.law.facts.history import Ground, inadmissibility
from passage.law.facts.order import border_resident
from passage.law.facts.protection import Stage, stage
from passage.law.irpr.s160_prra_notice import in_time, running
from passage.law.researched import irpr
from passage.text import Text

_GRAVE = (
    Ground.SECURITY,
    Ground.RIGHTS,
    Ground.SANCTIONS,
    Ground.SANCTIONS_OTHER,
    Ground.SERIOUS,
    Ground.CRIMINALITY,
    Ground.ORGANIZED,
)

not_for = irpr(
    "230(3)",
    Text("Whom the stay for a country leaves out", "Personnes exclues du sursis visant un pays"),
    version(
        Text(
            "The stay does not cover a person inadmissible on grounds of security, rights violations or "
            "sanctions, serious criminality or criminality, or organized criminality; one described in "
            "section F of Article 1; or one who agrees in writing to be removed there.",
            "Le sursis ne vise pas la personne interdite de territoire pour raison de sécurité, atteinte "
            "aux droits ou sanctions, grande criminalité ou criminalité, ou criminalité organisée; celle "
            "que vise la section F de l’article premier; ni celle qui accepte par écrit d’y être renvoyée.",
        ),
        any_of(
            inadmissibility.some(lambda i: i.ground.is_(*_GRAVE)),
            ever_rejected & decision.excluded.is_(Exclusion.F),
            consented,
        ),
        since="2016-06-13",
        until="2023-12-15",
        enacted_by="SOR/2016-136, s. 8(F)",
    ),
    version(
        Text(
            "The stay does not cover a person inadmissible on grounds of security, rights violations or "
            "sanctions, serious criminality, criminality or transborder criminality, or organized "
            "criminality; one described in section F of Article 1; or one who agrees in writing to be "
            "removed there.",
            "Le sursis ne vise pas la personne interdite de territoire pour raison de sécurité, atteinte "
            "aux droits ou sanctions, grande criminalité, criminalité ou criminalité transfrontalière, ou "
            "criminalité organisée; celle que vise la section F de l’article premier; ni celle qui accepte "
            "par écrit d’y être renvoyée.",
        ),
        any_of(
            inadmissibility.some(lambda i: i.ground.is_(*_GRAVE, Ground.TRANSBORDER)),
            ever_rejected & decision.excluded.is_(Exclusion.F),
            consented,
        ),
        since="2023-12-15",
        enacted_by="S.C. 2023, c. 32, s. 69",
    ),
    known_from="2016-06-13",
)

for_country = irpr(
    "230(1)",
    Text("Stay for a country or place", "Sursis visant un pays ou un lieu"),
    version(
        Text(
            "The Minister may stay removals to a country or place where the whole civilian population faces "
            "a generalized risk: armed conflict, environmental disaster, or another temporary and "
            "generalized situation.",
            "Le ministre peut imposer un sursis aux renvois vers un pays ou un lieu dont toute la "
            "population civile court un risque généralisé : conflit armé, désastre environnemental ou autre "
            "circonstance temporaire et généralisée.",
        ),
        country_stay.node(),
        since="2016-06-13",
        unless=(not_for,),
        enacted_by="SOR/2002-227",
    ),
    known_from="2016-06-13",
)

designated_person = irpr(
    "231(2)",
    Text("No stay for a designated person", "Pas de sursis pour l’étranger désigné"),
    version(
        Text(
            "There is no automatic stay for a designated foreign national, nor for a national of a "
            "designated country of origin (none was designated from 2019-05-17).",
            "Il n’y a pas de sursis d’office pour l’étranger désigné, ni pour le ressortissant d’un pays "
            "d’origine désigné (aucun ne l’était à compter du 2019-05-17).",
        ),
        designated.node(),
        since="2012-12-15",
        until="2022-05-20",
        enacted_by="SOR/2012-272, s. 1",
    ),
    version(
        Text(
            "There is no automatic stay for a designated foreign national.",
            "Il n’y a pas de sursis d’office pour l’étranger désigné.",
        ),
        designated.node(),
        since="2022-05-20",
        enacted_by="SOR/2022-113, s. 1",
    ),
    known_from="2019-05-17",
)

criminal = irpr(
    "231(3)(a)",
    Text("No stay: serious criminality", "Pas de sursis : grande criminalité"),
    version(
        Text(
            "There is no stay if the order rests on inadmissibility for serious criminality.",
            "Il n’y a pas de sursis si la mesure repose sur une interdiction de territoire pour grande "
            "criminalité.",
        ),
        inadmissibility.some(lambda i: i.ground.is_(Ground.SERIOUS)),
        since="2012-12-15",
        enacted_by="SOR/2012-272, s. 1",
    ),
    known_from="2012-12-15",
)

from_next_door = irpr(
    "231(3)(b)",
    Text("No stay: resident next door", "Pas de sursis : résident d’un pays voisin"),
    version(
        Text(
            "There is no stay for a person who lives or stays in the United States or St. Pierre and "
            "Miquelon and was reported on entry.",
            "Il n’y a pas de sursis pour la personne qui réside ou séjourne aux États-Unis ou à "
            "Saint-Pierre-et-Miquelon et qui a fait l’objet d’un rapport à son entrée.",
        ),
        border_resident.node(),
        since="2012-12-15",
        enacted_by="SOR/2012-272, s. 1",
    ),
    known_from="2012-12-15",
)

extension = irpr(
    "231(4)",
    Text("No stay: more time sought", "Pas de sursis : prorogation demandée"),
    version(
        Text(
            "There is no automatic stay if the person asks for more time to apply for leave.",
            "Il n’y a pas de sursis d’office si la personne demande une prorogation du délai pour demander "
            "l’autorisation.",
        ),
        decision.extension_sought.node(),
        since="2012-12-15",
        enacted_by="SOR/2012-272, s. 1",
    ),
    known_from="2012-12-15",
)

leave_sought = irpr(
    "231(1)",
    Text("Leave sought against the appeal division", "Demande d’autorisation visant la Section d’appel"),
    version(
        Text(
            "An application for leave against a decision of the appeal division that rejects the claim, or "
            "confirms its rejection, stays removal until the courts are done with it.",
            "La demande d’autorisation visant une décision de la Section d’appel qui rejette la demande "
            "d’asile, ou en confirme le rejet, emporte sursis jusqu’à l’issue du recours.",
        ),
        refused_on_appeal & decision.leave_pending,
        since="2012-12-15",
        unless=(designated_person, criminal, from_next_door, extension),
        enacted_by="SOR/2012-272, s. 1",
    ),
    known_from="2012-12-15",
)

protection_open = irpr(
    "232",
    Text("Application for protection", "Demande de protection"),
    version(
        Text(
            "Notification that protection may be applied for stays removal until the person declines in "
            "writing, lets the 15 days pass, or is rejected; or, if the application is allowed, until "
            "permanent residence is decided or the stay is cancelled.",
            "L’avis permettant de demander la protection emporte sursis jusqu’à ce que la personne y "
            "renonce par écrit, laisse passer les 15 jours ou soit déboutée; ou, si la demande est "
            "accueillie, jusqu’à la décision sur la résidence permanente ou la révocation du sursis.",
        ),
        any_of(
            stage.is_(Stage.NOTIFIED) & running,
            stage.is_(Stage.PENDING) & in_time,
            stage.is_(Stage.ALLOWED),
        ),
        since="2012-08-15",
        enacted_by="SOR/2012-154, s. 12",
    ),
    known_from="2012-08-15",
)

on_considerations = irpr(
    "233",
    Text("Humanitarian or public policy considerations", "Motifs d’ordre humanitaire ou d’intérêt public"),
    version(
        Text(
            "Removal of a foreign national and their family members is stayed if the Minister is of the "
            "opinion that humanitarian or public policy considerations justify it, until permanent "
            "residence is decided.",
            "Il y a sursis au renvoi de l’étranger et des membres de sa famille si le ministre estime que "
            "des motifs d’ordre humanitaire ou d’intérêt public le justifient, jusqu’à la décision sur la "
            "résidence permanente.",
        ),
        considerations.node(),
        since="2010-11-04",
        enacted_by="SOR/2010-252, s. 1",
    ),
    known_from="2010-11-04",
    flags=(
        Flag(
            "narrow-family",
            Text(
                "“Family member” is here the narrow one of subsection 1(3): spouse or partner, and "
                "dependent children.",
                "« Membre de la famille » s’entend ici au sens étroit du paragraphe 1(3) : époux ou "
                "conjoint de fait, et enfants à charge.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

STAYS = (for_country, leave_sought, protection_open, on_considerations)

PROVISIONS = (*STAYS, not_for, designated_person, criminal, from_next_door, extension)
