"""IRPR 228: the removal order that a Minister’s delegate makes, ground by ground, without a hearing.

For a foreign national whose report holds no other grounds. An unaccompanied minor goes to the Immigration
Division all the same (228(4)).
"""

from passage.lang import Flag, Proposition, Provision, all_of, any_of, version
from passage.law.facts.admissibility import Application, Refuge, application, refuge, unaccompanied
from passage.law.facts.compliance import Failure, noncompliance
from passage.law.facts.convictions import on_entry_delegate
from passage.law.facts.misrepresentation import Lie, misrepresentations
from passage.law.irpa.s033_standard import foreign, resident
from passage.law.irpa.s035_rights import SANCTIONS, former_economic, former_magnitsky
from passage.law.irpa.s036_criminality import in_canada_lesser, serious_in_canada, transborder
from passage.law.irpa.s040_misrepresentation import cessation, facts, vacated
from passage.law.irpa.s041_compliance import residency
from passage.law.irpa.s042_family import accompanying, member
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2019-06-10"
BY = "SOR/2014-269, s. 5; SOR/2019-200, s. 1"
MORE, MORE_BY = "2024-05-09", "SOR/2024-86, s. 1"
RECAST, RECAST_BY = "2024-06-19", "SOR/2024-128, s. 2"
SANCTIONS_SINCE = "2023-06-22"

DEPORTATION = Text("a deportation order", "une mesure d’expulsion")
EXCLUSION = Text("an exclusion order", "une mesure d’exclusion")
DEPARTURE = Text("a departure order", "une mesure d’interdiction de séjour")

claimant = refuge.is_(Refuge.PENDING, Refuge.DISPOSED, Refuge.PROTECTED)
"""A claim was made, and was determined to be eligible or has not been determined."""


def ordered(ground: Text, order: Text) -> Text:
    """For such a ground, such an order."""
    return Text("For {ground} the order is {order}.", "Pour {ground}, la mesure est {order}.").format(
        ground=ground, order=order
    )


STATUS_LOST = Flag(
    "status-lost",
    Text(
        "The subsection is on foreign nationals. A permanent resident whose protection is finally vacated, or has "
        "ceased by 108(1)(a) to (d), loses that status by the same decision (46(1)), and is taken to be a foreign "
        "national from then on.",
        "Le paragraphe vise les étrangers. Le résident permanent dont l’asile est annulé en dernier ressort, ou "
        "perdu au titre des alinéas 108(1)a) à d), perd son statut par la même décision (46(1)); on le tient dès lors "
        "pour un étranger.",
    ),
    when=all_of(resident, any_of(vacated, cessation)),
)


def _paragraph(
    letter: str,
    ground: Text,
    order: Text,
    rule: Proposition,
    *,
    title: Text,
    since: str = SINCE,
    enacted_by: str = BY,
    key: str | None = None,
    flags: tuple[Flag, ...] = (),
) -> Provision:
    return irpr(
        f"228(1)({letter})",
        title,
        version(ordered(ground, order), rule, since=since, enacted_by=enacted_by),
        known_from=SINCE,
        key=key,
        flags=flags,
    )


convicted = _paragraph(
    "a",
    Text("a conviction in Canada", "une condamnation au Canada"),
    DEPORTATION,
    foreign & any_of(serious_in_canada, in_canada_lesser),
    title=Text("Conviction in Canada", "Condamnation au Canada"),
)
on_entry = _paragraph(
    "a.01",
    Text("the listed offences on entering", "les infractions à l’entrée qui sont désignées"),
    DEPORTATION,
    transborder & on_entry_delegate,
    title=Text("Certain offences on entering", "Certaines infractions à l’entrée"),
    since=RECAST,
    enacted_by=RECAST_BY,
)
about_exemption = _paragraph(
    "a.1",
    Text(
        "misrepresenting a visa exemption, for an electronic travel authorization,",
        "de fausses déclarations sur une dispense de visa, aux fins d’une autorisation de voyage électronique",
    ),
    EXCLUSION,
    all_of(
        foreign,
        facts,
        misrepresentations.some(lambda m: m.kind.is_(Lie.VISA_EXEMPTION)),
        ~misrepresentations.some(lambda m: m.kind.is_(Lie.FACTS)),
    ),
    title=Text("Visa exemption misrepresented", "Fausses déclarations sur une dispense de visa"),
    since=MORE,
    enacted_by=MORE_BY,
)
after_vacation = _paragraph(
    "b",
    Text("a decision on protection vacated", "l’annulation de la décision sur l’asile"),
    DEPORTATION,
    vacated,
    title=Text("Decision vacated, from a finding", "Décision annulée, d’après un constat"),
    key="IRPR 228(1)(b) by ground",
    flags=(STATUS_LOST,),
)
after_cessation = _paragraph(
    "b.1",
    Text("protection that has ceased", "la perte de l’asile"),
    DEPARTURE,
    cessation,
    title=Text("Protection ceased, from a final finding", "Perte de l’asile, d’après un constat définitif"),
    key="IRPR 228(1)(b.1) by ground",
    flags=(STATUS_LOST,),
)

RETURN = noncompliance.some(lambda n: n.failure.is_(Failure.RETURN))
NEVER_DEPARTURE = (Failure.DECLARED, Failure.REMOVAL_AUTHORIZED)
ALWAYS_HERE = (
    Failure.FURTHER_EXAMINATION,
    Failure.DOCUMENT,
    Failure.OVERSTAY,
    Failure.CONDITION,
)
HERE_SINCE_2024 = (Failure.MEDICAL, Failure.PORT)


def failed(*failures: Failure) -> Proposition:
    """A foreign national’s failure to comply, of one of these kinds."""
    return foreign & noncompliance.some(lambda n: n.failure.is_(*failures))


returned = _paragraph(
    "c",
    Text("a return without authorization", "un retour sans autorisation"),
    DEPORTATION,
    foreign & RETURN,
    title=Text("Return without authorization", "Retour sans autorisation"),
    key="IRPR 228(1)(c)(ii)",
)

_usual = Text(
    "the usual failures to comply (document, stay, examination, conditions)",
    "les manquements habituels (document, séjour, contrôle, conditions)",
)
_usual_since = Text(
    "the usual failures to comply, a missed medical or port examination included,",
    "les manquements habituels, y compris le défaut de se soumettre à la visite médicale ou au contrôle au point d’entrée",
)

usual_failures = irpr(
    "228(1)(c)",
    Text("Exclusion order, failure by failure", "Mesure d’exclusion, manquement par manquement"),
    version(
        ordered(_usual, EXCLUSION),
        failed(*ALWAYS_HERE, *NEVER_DEPARTURE),
        since=SINCE,
        until=MORE,
        enacted_by=BY,
    ),
    version(
        ordered(_usual_since, EXCLUSION),
        failed(*ALWAYS_HERE, *NEVER_DEPARTURE, *HERE_SINCE_2024),
        since=MORE,
        enacted_by=MORE_BY,
    ),
    known_from=SINCE,
    key="IRPR 228(1)(c) by ground",
)

family_gravest = _paragraph(
    "e",
    Text(
        "a relative inadmissible on the gravest grounds, in a temporary stay,",
        "un proche interdit de territoire pour les motifs les plus graves, lors d’un séjour temporaire",
    ),
    DEPORTATION,
    member & application.is_(Application.TEMPORARY),
    title=Text("Family member on the gravest grounds", "Membre de la famille, motifs les plus graves"),
)
family = irpr(
    "228(1)(d)",
    Text("Family member’s order", "Mesure du membre de la famille"),
    version(
        Text(
            "For an inadmissible family member the order is the same as the one made against that relative.",
            "Pour l’inadmissibilité familiale, la mesure est la même que celle qui vise ce proche.",
        ),
        any_of(member, accompanying),
        since=SINCE,
        unless=(family_gravest,),
        enacted_by=BY,
    ),
    known_from=SINCE,
)
sanctions = irpr(
    "228(1)(f)",
    Text.same("Sanctions"),
    version(
        ordered(
            Text("a listing under sanctions laws", "l’inscription au titre des lois de sanctions"),
            DEPORTATION,
        ),
        any_of(former_economic, former_magnitsky),
        since=SINCE,
        until=SANCTIONS_SINCE,
        enacted_by="SOR/2019-200, s. 1",
    ),
    version(
        ordered(Text("sanctions", "les sanctions"), DEPORTATION),
        any_of(*SANCTIONS),
        since=SANCTIONS_SINCE,
        enacted_by="S.C. 2023, c. 19, s. 19",
    ),
    known_from=SINCE,
)

resident_departure = irpr(
    "228(2)",
    Text("Permanent resident and residency", "Résident permanent et obligation de résidence"),
    version(
        ordered(
            Text(
                "a permanent resident’s failure to reside",
                "le manquement d’un résident permanent à l’obligation de résidence",
            ),
            DEPARTURE,
        ),
        all_of(resident, residency, noncompliance.some(lambda n: n.failure.is_(Failure.RESIDENCY))),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

claimant_departure = irpr(
    "228(3)",
    Text("Departure order, failure by failure", "Mesure d’interdiction de séjour, manquement par manquement"),
    version(
        Text(
            "If a claim was made, and found eligible or not determined yet, the order for the usual failures is a "
            "departure order.",
            "S’il y a une demande d’asile, recevable ou non encore tranchée, la mesure pour les manquements habituels "
            "est une mesure d’interdiction de séjour.",
        ),
        claimant & failed(*ALWAYS_HERE),
        since=SINCE,
        until=MORE,
        enacted_by=BY,
    ),
    version(
        Text(
            "If a claim was made, and found eligible or not determined yet, the order for the usual failures, and "
            "for a visa exemption misrepresented, is a departure order.",
            "S’il y a une demande d’asile, recevable ou non encore tranchée, la mesure pour les manquements "
            "habituels, et pour de fausses déclarations sur une dispense de visa, est une mesure d’interdiction de "
            "séjour.",
        ),
        claimant & any_of(about_exemption, failed(*ALWAYS_HERE, *HERE_SINCE_2024)),
        since=MORE,
        enacted_by=MORE_BY,
    ),
    known_from=SINCE,
    key="IRPR 228(3) by ground",
)

to_the_division = irpr(
    "228(4)",
    Text("Unaccompanied minors and others", "Mineurs non accompagnés et autres"),
    version(
        Text(
            "The report on an unaccompanied minor, or on an unaccompanied person who cannot appreciate the "
            "proceedings, goes to the Immigration Division.",
            "Le rapport visant un mineur non accompagné, ou une personne non accompagnée incapable de comprendre la "
            "procédure, est déféré à la Section de l’immigration.",
        ),
        foreign & unaccompanied,
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

BY_DELEGATE = (
    convicted,
    on_entry,
    about_exemption,
    after_vacation,
    after_cessation,
    returned,
    usual_failures,
    family,
    family_gravest,
    sanctions,
)
PROVISIONS = (*BY_DELEGATE, resident_departure, claimant_departure, to_the_division)
