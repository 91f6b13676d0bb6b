"""Whom the test of admissibility is about, and what the Minister has granted in spite of a ground."""

from passage.lang import Boolean, Choice, Enumeration
from passage.text import Text


class Refuge(Choice):
    """Where the person stands as to refugee protection."""

    NONE = "none", "no claim made", "aucune demande d’asile"
    PENDING = (
        "pending",
        "a claim eligible or not yet determined, and not disposed of",
        "une demande recevable, ou dont la recevabilité n’est pas tranchée, toujours en instance",
    )
    INELIGIBLE = "ineligible", "a claim found ineligible", "une demande jugée irrecevable"
    DISPOSED = (
        "disposed",
        "an eligible claim rejected, withdrawn or abandoned",
        "une demande recevable, puis rejetée, retirée ou objet d’un désistement",
    )
    PROTECTED = (
        "protected",
        "protected person after a claim in Canada",
        "personne protégée à la suite d’une demande au Canada",
    )
    RESETTLED = (
        "resettled",
        "protected person resettled from abroad",
        "personne protégée réinstallée de l’étranger",
    )


class Application(Choice):
    """Which stay is in question."""

    TEMPORARY = (
        "temporary",
        "a temporary stay, held or applied for, an extension included",
        "un séjour temporaire, en cours ou demandé, prolongation comprise",
    )
    PERMANENT = (
        "permanent",
        "permanent residence applied for, by visa or from within Canada",
        "la résidence permanente, demandée par visa ou depuis le Canada",
    )
    NEITHER = "neither", "neither", "ni l’un ni l’autre"


refuge = Enumeration(
    "person.refuge",
    choices=Refuge,
    question=Text(
        "Where do you stand as to refugee protection in Canada?", "Où en êtes-vous quant à l’asile au Canada?"
    ),
    statement=Text("as to refugee protection:", "quant à l’asile :"),
    why=Text(
        "A pending claim or protection takes some grounds away, and changes the removal order.",
        "Une demande en instance ou l’asile écarte certains motifs et change la mesure de renvoi.",
    ),
    help=Text(
        "Take the day on which the facts are taken. Protection that has ceased or been vacated is none.",
        "Placez-vous au jour retenu pour les faits. L’asile perdu ou annulé ne compte pas.",
    ),
    cite="IRPR 22",
)


application = Enumeration(
    "person.application",
    choices=Application,
    question=Text(
        "Is this about a temporary stay, or about permanent residence?",
        "S’agit-il d’un séjour temporaire ou de la résidence permanente?",
    ),
    statement=Text("the matter is:", "il s’agit de ceci :"),
    why=Text(
        "A relative’s inadmissibility counts less for a temporary stay.",
        "L’interdiction de territoire d’un proche compte moins pour un séjour temporaire.",
    ),
    help=Text(
        "A work or study permit is for a temporary stay.",
        "Le permis de travail ou d’études vise un séjour temporaire.",
    ),
    cite="IRPA 42(2)",
)


unaccompanied = Boolean(
    "person.unaccompanied",
    question=Text(
        "Are you under 18, or in the Minister’s opinion unable to appreciate the nature of the proceedings, "
        "and not accompanied by a parent or an adult legally responsible for you?",
        "Avez-vous moins de 18 ans, ou êtes-vous, selon le ministre, incapable de comprendre la nature de la "
        "procédure, sans la compagnie d’un parent ou d’un adulte légalement responsable de vous?",
    ),
    statement=Text(
        "the person is an unaccompanied minor, or unaccompanied and unable to appreciate the proceedings",
        "la personne est mineure, ou incapable de comprendre la procédure, et non accompagnée",
    ),
    why=Text(
        "The case then always goes to the Immigration Division.",
        "L’affaire est alors toujours déférée à la Section de l’immigration.",
    ),
    help=Text(
        "Both must be so: the age or incapacity, and being alone.",
        "Il faut les deux : l’âge ou l’incapacité, et l’absence d’accompagnement.",
    ),
    cite="IRPR 228(4)",
    prior=0.05,
)


declared = Boolean(
    "relief.declared",
    question=Text(
        "Has the Minister declared under section 42.1 that these matters do not make you inadmissible?",
        "Le ministre a-t-il déclaré, au titre de l’article 42.1, que ces faits n’emportent pas votre interdiction de territoire?",
    ),
    statement=Text(
        "the Minister has declared that the matters do not constitute inadmissibility",
        "le ministre a déclaré que les faits n’emportent pas interdiction de territoire",
    ),
    why=Text("Such a declaration takes the ground away.", "Une telle déclaration écarte le motif."),
    help=Text(
        "On application or of the Minister’s own motion; it is in writing.",
        "Sur demande ou d’office; elle est écrite.",
    ),
    cite="IRPA 42.1(1)",
    prior=0.02,
)


exempted = Boolean(
    "relief.exempted",
    question=Text(
        "Has the Minister exempted you from this inadmissibility, for humanitarian or public policy reasons?",
        "Le ministre vous a-t-il dispensé de cette interdiction de territoire, pour des motifs d’ordre humanitaire ou d’intérêt public?",
    ),
    statement=Text(
        "the Minister has exempted the person from this inadmissibility",
        "le ministre a dispensé la personne de cette interdiction de territoire",
    ),
    why=Text(
        "An exemption lets the application go on.", "La dispense permet à la demande de suivre son cours."
    ),
    help=Text(
        "A temporary resident permit is none: it lets one stay all the same.",
        "Le permis de séjour temporaire n’en est pas une : il permet de séjourner malgré tout.",
    ),
    cite="IRPA 25(1)",
    prior=0.02,
)

FACTS = (
    refuge,
    application,
    unaccompanied,
    declared,
    exempted,
)
