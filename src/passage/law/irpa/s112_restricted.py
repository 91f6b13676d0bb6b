"""IRPA 112(3): who can get no more than a stay from an application for protection before removal."""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.ending import ever_rejected
from passage.law.facts import decision
from passage.law.facts.decision import Exclusion
from passage.law.facts.history import Conviction, Ground, inadmissibility
from passage.law.facts.order import certificate
from passage.law.researched import irpa
from passage.text import Text

FIRST = "S.C. 2001, c. 27"
SINCE = "2012-12-15"
_LISTED = (Ground.SECURITY, Ground.RIGHTS, Ground.ORGANIZED)

security = irpa(
    "112(3)(a)",
    Text(
        "Security, rights violations, organized criminality",
        "Sécurité, atteinte aux droits, criminalité organisée",
    ),
    version(
        Text(
            "Determined to be inadmissible on grounds of security, violating human or international rights "
            "(sanctions included), or organized criminality.",
            "Interdiction de territoire pour raison de sécurité, atteinte aux droits humains ou "
            "internationaux (sanctions comprises) ou criminalité organisée.",
        ),
        inadmissibility.some(lambda i: i.ground.is_(*_LISTED, Ground.SANCTIONS, Ground.SANCTIONS_OTHER)),
        since=SINCE,
        until="2023-06-22",
        enacted_by=FIRST,
    ),
    version(
        Text(
            "Determined to be inadmissible on grounds of security, violating human or international rights, "
            "or organized criminality.",
            "Interdiction de territoire pour raison de sécurité, atteinte aux droits humains ou "
            "internationaux ou criminalité organisée.",
        ),
        inadmissibility.some(lambda i: i.ground.is_(*_LISTED)),
        since="2023-06-22",
        enacted_by="S.C. 2023, c. 19 (by its sections on 35 and 35.1)",
    ),
    known_from=SINCE,
)

serious_criminality = irpa(
    "112(3)(b)",
    Text("Serious criminality with a conviction", "Grande criminalité avec déclaration de culpabilité"),
    version(
        Text(
            "Determined to be inadmissible for serious criminality, with a conviction in Canada or "
            "elsewhere for an offence with a maximum of at least 10 years (or whose Canadian equivalent has "
            "one).",
            "Interdiction de territoire pour grande criminalité, avec déclaration de culpabilité au Canada "
            "ou à l’étranger pour une infraction punissable d’un maximum d’au moins 10 ans (ou dont "
            "l’équivalent canadien l’est).",
        ),
        inadmissibility.some(
            lambda i: (
                i.ground.is_(Ground.SERIOUS)
                & i.conviction.is_(Conviction.CANADA, Conviction.ABROAD)
                & (i.max_years >= 10)
            )
        ),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 38",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "113(e)",
            Text(
                "Some of these people are assessed on the whole definition all the same, and then on "
                "danger: those sentenced in Canada to less than two years or to no prison, and those "
                "convicted abroad who are not excluded by section F (113(e)).",
                "Certaines de ces personnes sont tout de même évaluées selon la définition entière, puis "
                "selon le danger : celles condamnées au Canada à moins de deux ans ou sans emprisonnement, "
                "et celles déclarées coupables à l’étranger que la section F n’exclut pas (113e)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

excluded = irpa(
    "112(3)(c)",
    Text("Rejected under section F", "Rejet au titre de la section F"),
    version(
        Text(
            "A claim of the person was rejected on the basis of section F of Article 1 of the Refugee "
            "Convention.",
            "La demande d’asile de la personne a été rejetée au titre de la section F de l’article premier "
            "de la Convention sur les réfugiés.",
        ),
        ever_rejected & decision.excluded.is_(Exclusion.F),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

named = irpa(
    "112(3)(d)",
    Text("Named in a certificate", "Personne nommée dans un certificat"),
    version(
        Text("A security certificate names the person.", "Un certificat de sécurité nomme la personne."),
        certificate.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

RESTRICTIONS = (security, serious_criminality, excluded, named)

restricted = irpa(
    "112(3)",
    Text("A stay only", "Sursis seulement"),
    version(
        Text(
            "The application of a person described in a paragraph of this subsection cannot confer refugee "
            "protection: if allowed, it stays removal to the country of risk.",
            "La demande de la personne visée à un alinéa de ce paragraphe ne peut mener à l’asile : "
            "accueillie, elle emporte sursis au renvoi vers le pays où elle court un risque.",
        ),
        any_of(*RESTRICTIONS),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

PROVISIONS = (*RESTRICTIONS, restricted)
