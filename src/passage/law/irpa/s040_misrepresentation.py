"""IRPA 40 and 40.1: inadmissible for misrepresentation, for five years, or by the cessation of protection.

The five years follow the final determination, made outside Canada, or the enforcement of the removal order,
after a determination in Canada; until then they do not start. Meanwhile permanent residence may not be asked.
"""

from passage.lang import Flag, FlagKind, Node, Provision, Years, all_of, any_of, version
from passage.law.facts.decision import today
from passage.law.facts.misrepresentation import (
    Ceased,
    Determined,
    Lie,
    Misrepresentation,
    ceased,
    misrepresentations,
)
from passage.law.irpa.s033_standard import foreign, reached, resident
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2017-06-19"
BY = "S.C. 2017, c. 14, s. 25"
EXEMPT = "IRPR 22"


def running(row: type[Misrepresentation]) -> Node:
    """The five years are not over, or have not started (40(2)(a))."""
    return any_of(
        row.where.is_(Determined.NOT_YET),
        row.where.is_(Determined.ABROAD) & (today <= row.final_on + Years(5)),
        row.where.is_(Determined.INSIDE) & any_of(~row.enforced, today <= row.enforced_on + Years(5)),
    )


PERIOD = Flag(
    "five-years",
    Text(
        "The last of the five years’ days still counts; the person is free of it the day after. A removal order "
        "not enforced keeps it open without an end.",
        "Le dernier jour des cinq années compte encore; la personne en est libérée le lendemain. Une mesure de "
        "renvoi non exécutée la maintient sans terme.",
    ),
    FlagKind.NOTE,
    when=misrepresentations.some(lambda m: running(m)),
)

PLACE = Flag(
    "languages-40(2)(a)",
    Text(
        "The English looks at where the determination is made; the French, at whether the person is in the "
        "country. They differ for somebody who was abroad when the Division in Canada decided.",
        "L’anglais regarde où la décision est prise; le français, si la personne est au pays. Ils diffèrent pour "
        "la personne à l’étranger lorsque la Section, au Canada, a tranché.",
    ),
    FlagKind.LANGUAGES_DIFFER,
    when=misrepresentations.some(lambda m: m.where.is_(Determined.ABROAD, Determined.INSIDE)),
)


def _paragraph(
    letter: str, title: Text, words: Text, *lies: Lie, unless: tuple[str, ...] = (), key: str | None = None
) -> Provision:
    return irpa(
        f"40(1)({letter})",
        title,
        version(
            words,
            all_of(reached, misrepresentations.some(lambda m: m.kind.is_(*lies) & running(m))),
            since=SINCE,
            unless=unless,
            enacted_by=BY,
        ),
        known_from=SINCE,
        key=key,
        flags=(PERIOD, PLACE),
    )


facts = _paragraph(
    "a",
    Text("Material facts", "Faits importants"),
    Text(
        "Misrepresenting or withholding a material fact, oneself or through another, that could lead to an error, "
        "makes a person inadmissible for five years.",
        "La présentation erronée d’un fait important, ou la réticence sur ce fait, par soi-même ou par autrui, qui "
        "risque d’entraîner une erreur, emporte interdiction de territoire pour cinq ans.",
    ),
    Lie.FACTS,
    Lie.VISA_EXEMPTION,
    unless=(EXEMPT,),
)
sponsor = _paragraph(
    "b",
    Text("Sponsored by somebody inadmissible", "Répondant interdit de territoire"),
    Text(
        "Having been sponsored by somebody inadmissible for misrepresentation makes a person "
        "inadmissible too, if the Minister is satisfied that the facts justify it.",
        "Le parrainage par un répondant interdit de territoire pour fausses déclarations emporte "
        "aussi interdiction de territoire, si le ministre est convaincu que les faits le justifient.",
    ),
    Lie.SPONSOR,
)
vacated = _paragraph(
    "c",
    Text(
        "Decision on protection vacated, from a finding", "Décision sur l’asile annulée, d’après un constat"
    ),
    Text(
        "A final decision vacating the protection that was given makes a person inadmissible for "
        "misrepresentation.",
        "L’annulation en dernier ressort de l’asile accordé emporte interdiction de territoire pour "
        "fausses déclarations.",
    ),
    Lie.VACATED,
    key="IRPA 40(1)(c) by ground",
)
citizenship = _paragraph(
    "d",
    Text("Citizenship lost", "Perte de la citoyenneté"),
    Text(
        "Losing citizenship for fraud or false representation, in the cases of the Citizenship Act "
        "that the paragraph names, makes a person inadmissible for misrepresentation.",
        "La perte de la citoyenneté pour fraude ou fausse déclaration, dans les cas de la Loi sur la "
        "citoyenneté que nomme l’alinéa, emporte interdiction de territoire pour fausses "
        "déclarations.",
    ),
    Lie.CITIZENSHIP,
)

MISREPRESENTATION = (facts, sponsor, vacated, citizenship)

unjustified = irpa(
    "40(2)(b)",
    Text("Sponsor alone", "Répondant seul"),
    version(
        Text(
            "A sponsor’s inadmissibility founds nothing unless the Minister is satisfied that the facts justify it.",
            "L’interdiction de territoire du répondant ne fonde rien si le ministre n’est pas convaincu que les "
            "faits la justifient.",
        ),
        all_of(
            misrepresentations.some(lambda m: m.kind.is_(Lie.SPONSOR_ONLY)),
            ~misrepresentations.some(lambda m: m.kind.is_(Lie.SPONSOR)),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

no_residence = irpa(
    "40(3)",
    Text("No application for permanent residence", "Pas de demande de résidence permanente"),
    version(
        Text(
            "While inadmissible for misrepresentation a foreign national may not apply for permanent residence.",
            "Tant que dure l’interdiction de territoire pour fausses déclarations, l’étranger ne peut demander la "
            "résidence permanente.",
        ),
        foreign & any_of(*MISREPRESENTATION),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

cessation = irpa(
    "40.1",
    Text("Protection has ceased, from a final finding", "Perte de l’asile, d’après un constat définitif"),
    version(
        Text(
            "A final finding that protection has ceased makes a foreign national inadmissible; a permanent "
            "resident, if it rests on paragraphs 108(1)(a) to (d).",
            "Le constat en dernier ressort de la perte de l’asile emporte interdiction de territoire de l’étranger; "
            "du résident permanent, s’il repose sur les alinéas 108(1)a) à d).",
        ),
        any_of(foreign & ceased.is_(Ceased.OWN_ACT, Ceased.CHANGE), resident & ceased.is_(Ceased.OWN_ACT)),
        since="2012-12-15",
        enacted_by="S.C. 2012, c. 17, s. 18",
    ),
)

GROUNDS = (*MISREPRESENTATION, cessation)
PROVISIONS = (*GROUNDS, unjustified, no_residence)
