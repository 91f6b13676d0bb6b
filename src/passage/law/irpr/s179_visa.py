"""IRPR 25, 179, 180 and 183: when a temporary resident visa must be issued, and what it is worth at the border.

The applicant establishes each requirement; each is the officer’s to judge. Paragraph (e) is admissibility; the
others are eligibility. A visa guarantees no entry: the port of entry looks again.
"""

from passage.lang import Proposition, Provision, Version, all_of, any_of, established, version
from passage.law.facts import visit
from passage.law.inadmissible import inadmissible
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2013-11-25"
BY = "SOR/2012-154, s. 9; SOR/2013-210, s. 1"


def _requirement(letter: str, title: Text, words: Text, rule: Proposition) -> Provision:
    return irpr(
        f"179({letter})",
        title,
        version(words, established(rule), since=SINCE, enacted_by=BY),
        known_from=SINCE if letter != "e" else "2018-10-17",
    )


applied = _requirement(
    "a",
    Text("Application", "Demande"),
    Text(
        "The person has applied as the Regulations require, as visitor, worker or student.",
        "La personne a fait sa demande selon le Règlement, comme visiteur, travailleur ou étudiant.",
    ),
    visit.applied,
)
will_leave = _requirement(
    "b",
    Text("Leaving in time", "Départ à temps"),
    Text(
        "The person will leave Canada when the authorized stay ends.",
        "La personne quittera le Canada lorsque le séjour autorisé prendra fin.",
    ),
    visit.will_leave,
)
passport = _requirement(
    "c",
    Text("Passport", "Passeport"),
    Text(
        "The person holds a passport or other document that opens its own country, or another, to them.",
        "La personne a un passeport ou un autre document qui lui ouvre le pays émetteur, ou un autre.",
    ),
    visit.passport,
)
requirements = _requirement(
    "d",
    Text("Requirements of the class", "Exigences de la catégorie"),
    Text(
        "The person meets what the class of visitors, workers or students asks.",
        "La personne remplit ce que demande la catégorie des visiteurs, des travailleurs ou des étudiants.",
    ),
    visit.requirements,
)
admissible = _requirement(
    "e",
    Text("Not inadmissible", "Aucune interdiction de territoire"),
    Text(
        "No ground of inadmissibility holds against the person.",
        "Aucun motif d’interdiction de territoire n’existe à l’égard de la personne.",
    ),
    ~inadmissible,
)
medical = _requirement(
    "f",
    Text("Medical examination", "Visite médicale"),
    Text(
        "If a medical examination is required, what is required of it is met.",
        "Si une visite médicale est exigée, ce qu’on en exige est rempli.",
    ),
    any_of(~visit.medical_required, visit.medical_met),
)
undeclared = _requirement(
    "g",
    Text("No declaration of the Minister", "Aucune déclaration du ministre"),
    Text(
        "No declaration of the Minister keeps the person from becoming a temporary resident.",
        "Aucune déclaration du ministre n’empêche la personne de devenir résident temporaire.",
    ),
    ~visit.declared,
)

unenforced_order = irpr(
    "25",
    Text("Unenforced removal order", "Mesure de renvoi non exécutée"),
    version(
        Text(
            "No visa may be issued while a removal order against the person has not been enforced.",
            "Aucun visa ne peut être délivré tant qu’une mesure de renvoi visant la personne n’a pas été exécutée.",
        ),
        visit.unenforced_order.node(),
        since="2002-06-28",
    ),
)

ELIGIBLE = (applied, will_leave, passport, requirements, medical, undeclared)
"""Paragraphs (a) to (d), (f) and (g)."""

REQUIREMENTS = (applied, will_leave, passport, requirements, admissible, medical, undeclared)

every_requirement = all_of(*REQUIREMENTS)
"""Everything that section 179 asks is established."""

at_issue = irpr(
    "180(a)",
    Text("Met when the visa was issued", "Exigences remplies à la délivrance"),
    version(
        Text(
            "A visa holder may enter and stay only if, on examination, it is established that the requirements "
            "were met when the visa was issued.",
            "Le titulaire d’un visa ne peut entrer et séjourner que s’il est établi, au contrôle, que les exigences "
            "étaient remplies à la délivrance.",
        ),
        established(all_of(visit.met_at_issue, visit.family_meets)),
        since="2002-06-28",
    ),
    known_from=SINCE,
)

at_entry = irpr(
    "180(b)",
    Text("Still met at the port of entry", "Exigences toujours remplies au point d’entrée"),
    version(
        Text(
            "A visa holder may enter and stay only if, on entry, the requirements are still met by the "
            "person and accompanying family.",
            "Le titulaire d’un visa ne peut entrer et séjourner que si, à l’entrée, la personne et la "
            "famille qui l’accompagne remplissent toujours les exigences.",
        ),
        all_of(every_requirement, established(visit.family_meets)),
        since="2002-06-28",
    ),
    known_from="2018-10-17",
)


def _conditions(more_en: str, more_fr: str, since: str, until: str | None, enacted_by: str) -> Version:
    return version(
        Text(
            "Whoever stays for a time must leave when the stay ends (six months, unless an officer fixes another "
            f"period), work or study only as authorized, and stay away from employers in the sex trade{more_en}.",
            "Quiconque séjourne pour un temps doit partir à la fin du séjour (six mois, sauf autre durée fixée par "
            f"l’agent), ne travailler ou n’étudier qu’avec autorisation et n’avoir aucun emploi dans l’industrie du sexe{more_fr}.",
        ),
        all_of(at_issue, at_entry),
        since=since,
        until=until,
        enacted_by=enacted_by,
    )


_ORDERS = (
    "; and follow emergency and quarantine orders",
    "; et suivre les décrets d’urgence et de quarantaine",
)

conditions = irpr(
    "183(1)",
    Text("Conditions of every temporary stay", "Conditions de tout séjour temporaire"),
    _conditions("", "", "2018-07-31", "2020-04-20", "SOR/2018-128, s. 7"),
    _conditions(*_ORDERS, "2020-04-20", "2022-09-26", "SOR/2020-91, s. 4"),
    _conditions(
        f" and from those listed as not complying{_ORDERS[0]}",
        f" ni chez un employeur désigné comme non conforme{_ORDERS[1]}",
        "2022-09-26",
        None,
        "SOR/2022-142, s. 3",
    ),
    known_from="2018-07-31",
)

PROVISIONS = (*REQUIREMENTS, unenforced_order, at_issue, at_entry, conditions)
