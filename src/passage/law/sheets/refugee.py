"""IRPA 96 to 98 and 106 to 109: the refugee definition, as a sheet to go through with counsel.

Whether a person is a refugee is for the Division to judge, on hearing them. What this sheet holds is the order of the
questions, where each stands, and what is worth preparing.
"""

from passage.cite import Judgment
from passage.cite.miscitation import Both
from passage.lang.sheets import Heading, Sheet, Whose, item
from passage.law.researched import VERIFIED_ON
from passage.text import Text

WARD = Judgment(
    Both("Canada (Attorney General) v. Ward", "Canada (Procureur général) c. Ward"), "[1993] 2 SCR 689"
)
EZOKOLA = Judgment(
    Both("Ezokola v. Canada (Citizenship and Immigration)", "Ezokola c. Canada (Citoyenneté et Immigration)"),
    "2013 SCC 40",
)
FEBLES = Judgment(
    Both("Febles v. Canada (Citizenship and Immigration)", "Febles c. Canada (Citoyenneté et Immigration)"),
    "2014 SCC 68",
)

_CONVENTION = Heading(
    Text("Convention refugee", "Réfugié au sens de la Convention"),
    (
        item(
            "Outside each country of nationality; without any, outside the country of former habitual residence",
            "Hors de chaque pays de nationalité ou, sans nationalité, hors du pays de résidence habituelle "
            "antérieure",
            "IRPA 96(a)",
            "IRPA 96(b)",
        ),
        item(
            "A fear that is felt, and that has a basis in fact",
            "Une crainte éprouvée, et qui repose sur des faits",
            "IRPA 96",
            judgments=(WARD,),
        ),
        item(
            "Persecution: harm that is serious, and sustained or systemic",
            "De la persécution : un préjudice grave, soutenu ou systémique",
            "IRPA 96",
            judgments=(WARD,),
        ),
        item(
            "Its reason: race, religion, nationality, a particular social group or political opinion, also one "
            "that is only attributed",
            "Son motif : la race, la religion, la nationalité, l’appartenance à un groupe social ou les opinions "
            "politiques, même seulement prêtées à la personne",
            "IRPA 96",
            judgments=(WARD,),
        ),
        item(
            "Protection by the state is not adequate: it is presumed to be, until clear and convincing proof",
            "La protection de l’État est insuffisante : elle est présumée suffire, sauf preuve claire et "
            "convaincante",
            "IRPA 96(a)",
            judgments=(WARD,),
        ),
        item(
            "No other part of the country where it would be safe and reasonable to live",
            "Aucune autre partie du pays où il serait sûr et raisonnable de vivre",
            "IRPA 96",
        ),
        item(
            "All of this for each country of nationality",
            "Tout cela pour chaque pays de nationalité",
            "IRPA 96(a)",
            judgments=(WARD,),
        ),
    ),
)

_IN_NEED = Heading(
    Text("Person in need of protection", "Personne à protéger"),
    (
        item(
            "Removal would expose the person themself, not only people in general",
            "Le renvoi exposerait la personne elle-même, et non seulement l’ensemble des gens",
            "IRPA 97(1)",
        ),
        item(
            "Torture: substantial grounds to believe in that danger",
            "La torture : des motifs sérieux de croire à ce risque",
            "IRPA 97(1)(a)",
        ),
        item(
            "Or a risk to life, or of cruel and unusual treatment, from which that country does not protect",
            "Ou une menace à la vie, ou un risque de traitements cruels et inusités, contre lesquels ce pays ne "
            "protège pas",
            "IRPA 97(1)(b)(i)",
        ),
        item(
            "That risk would follow the person into every part of the country, and others there do not generally face it",
            "Ce risque suivrait la personne dans tout le pays, et les autres ne l’y courent généralement pas",
            "IRPA 97(1)(b)(ii)",
        ),
        item(
            "It does not come from lawful sanctions, unless these defy international standards",
            "Il ne découle pas de sanctions légitimes, sauf si celles-ci bafouent les normes internationales",
            "IRPA 97(1)(b)(iii)",
        ),
        item(
            "Nor does it come from a lack of adequate health care",
            "Il ne tient pas non plus au manque de soins de santé adéquats",
            "IRPA 97(1)(b)(iv)",
        ),
        item(
            "A class of persons prescribed as being in need of protection",
            "Une catégorie de personnes dont le besoin de protection est reconnu par règlement",
            "IRPA 97(2)",
            note=Text(
                "No prescribed class was found; not confirmed.",
                "Aucune catégorie réglementaire n’a été trouvée; à confirmer.",
            ),
        ),
    ),
)

_CREDIBILITY = Heading(
    Text("Identity and credibility", "Identité et crédibilité"),
    (
        item(
            "Acceptable identity documents; without them, a reasonable explanation, or reasonable steps to get them",
            "Des papiers d’identité acceptables; à défaut, une explication raisonnable, ou des mesures "
            "raisonnables pour s’en procurer",
            "IRPA 106",
            "RPDR 11",
            note=Text(
                "The two versions of section 106 join the last two elements differently (“or”, « et »), to the "
                "same effect.",
                "Les deux versions de l’article 106 joignent autrement les deux derniers éléments (« et », “or”), "
                "avec le même effet.",
            ),
        ),
        item(
            "No credible or trustworthy evidence at all: a rejection that says so cannot be appealed",
            "Aucun élément de preuve crédible ou digne de foi : le rejet qui le dit n’est pas susceptible d’appel",
            "IRPA 107(2)",
            "IRPA 110(2)(c)",
        ),
        item(
            "A claim that is clearly fraudulent: a rejection that says so cannot be appealed",
            "Une demande clairement frauduleuse : le rejet qui le dit n’est pas susceptible d’appel",
            "IRPA 107.1",
            "IRPA 110(2)(c)",
        ),
    ),
)

_EXCLUSION = Heading(
    Text("Exclusion", "Exclusion"),
    (
        item(
            "The rights of a national in a country of residence (Article 1, section E)",
            "Les droits attachés à la nationalité dans un pays de résidence (article premier, section E)",
            "IRPA 98",
        ),
        item(
            "Crimes against peace, war crimes or crimes against humanity: a voluntary, knowing and significant "
            "contribution (section F, paragraph (a))",
            "Crimes contre la paix, crimes de guerre ou crimes contre l’humanité : une contribution volontaire, "
            "consciente et significative (section F, alinéa a))",
            "IRPA 98",
            judgments=(EZOKOLA,),
        ),
        item(
            "A serious non-political crime abroad, however long ago and whatever has become of the person since "
            "(section F, paragraph (b))",
            "Un crime grave de droit commun commis à l’étranger, si ancien soit-il et quel qu’ait été depuis le "
            "parcours de la personne (section F, alinéa b))",
            "IRPA 98",
            judgments=(FEBLES,),
        ),
        item(
            "Acts contrary to the purposes of the United Nations (section F, paragraph (c))",
            "Des agissements contraires aux buts des Nations Unies (section F, alinéa c))",
            "IRPA 98",
        ),
        item(
            "A surrender under the Extradition Act, which counts as such a crime abroad",
            "Une remise au titre de la Loi sur l’extradition, qui vaut constat d’un tel crime à l’étranger",
            "IRPA 105(3)",
        ),
        item(
            "A notice to the Minister that exclusion is possible; the claimant receives a copy",
            "Un avis au ministre sur une exclusion possible; la personne qui demande l’asile en reçoit copie",
            "RPDR 26(1)",
            "RPDR 26(3)",
        ),
    ),
)

_LOSS = Heading(
    Text("Cessation and vacation", "Perte de l’asile et annulation"),
    (
        item(
            "Taking up again, voluntarily, the protection of the country of nationality (a passport, a journey)",
            "Se réclamer de nouveau, volontairement, de la protection du pays de nationalité (un passeport, un "
            "voyage)",
            "IRPA 108(1)(a)",
        ),
        item(
            "Taking back a lost nationality, or acquiring a new one with its protection",
            "Recouvrer une nationalité, ou en acquérir une nouvelle et jouir de sa protection",
            "IRPA 108(1)(b)",
            "IRPA 108(1)(c)",
        ),
        item(
            "Going back to live in the country fled",
            "Retourner s’établir dans le pays fui",
            "IRPA 108(1)(d)",
        ),
        item(
            "Reasons that have ceased; and compelling reasons, arising from past persecution, not to go back",
            "Des raisons qui n’existent plus; et des raisons impérieuses, tenant à des persécutions antérieures, "
            "de ne pas retourner",
            "IRPA 108(1)(e)",
            "IRPA 108(4)",
        ),
        item(
            "Facts left out or misstated in the claim; and whether enough other evidence was before the Division",
            "Des faits tus ou déformés dans la demande; et si d’autres éléments de preuve suffisants étaient devant "
            "la Section",
            "IRPA 109(1)",
            "IRPA 109(2)",
        ),
    ),
)

_ASK = Heading(
    Text("To go through with the claimant", "À passer en revue avec la personne"),
    (
        item(
            "Every nationality, and every one that could be had by asking; countries of residence",
            "Chaque nationalité, et chacune qui pourrait s’obtenir sur demande; les pays de résidence",
            "IRPA 96(a)",
            whose=Whose.CLAIMANT,
        ),
        item(
            "Who did the harm, or would, and why they would still look for the person",
            "Qui a causé le préjudice, ou le causerait, et pourquoi on chercherait encore la personne",
            "IRPA 96",
            whose=Whose.CLAIMANT,
        ),
        item(
            "What happened, when and where, in order",
            "Ce qui s’est passé, quand et où, dans l’ordre",
            "IRPA 96",
            whose=Whose.CLAIMANT,
        ),
        item(
            "Reports to the police or others, and what came of them; or why there were none",
            "Les plaintes à la police ou à d’autres, et leur suite; ou pourquoi il n’y en a pas eu",
            "IRPA 96(a)",
            "IRPA 97(1)(b)(i)",
            whose=Whose.CLAIMANT,
            judgments=(WARD,),
        ),
        item(
            "Attempts to live elsewhere in the country",
            "Les tentatives de vivre ailleurs dans le pays",
            "IRPA 96",
            "IRPA 97(1)(b)(ii)",
            whose=Whose.CLAIMANT,
        ),
        item(
            "Time between arrival and the claim, and the reason for it; past a year it may bar the referral",
            "Le temps écoulé entre l’arrivée et la demande, et sa raison; au-delà d’un an, la demande peut ne pas "
            "être déférée",
            "IRPA 101(1)(b.1)",
            whose=Whose.COUNSEL,
        ),
        item(
            "Any journey back, before the claim, during it or since; during it, a voluntary return ends the claim",
            "Tout voyage de retour, avant la demande, pendant ou depuis; pendant, le retour volontaire met fin à la "
            "demande",
            "IRPA 104.1(1)(a)",
            "IRPA 108(1)",
            whose=Whose.COUNSEL,
        ),
        item(
            "Documents: those at hand, those that can be had, those that cannot and why",
            "Les documents : ceux que l’on a, ceux que l’on peut obtenir, ceux que l’on ne peut pas et pourquoi",
            "IRPA 106",
            "RPDR 11",
            whose=Whose.COUNSEL,
        ),
        item(
            "Claims of relatives, which the Division joins; whether one of them should be heard apart",
            "Les demandes des proches, que la Section joint; si l’une d’elles devrait être entendue à part",
            "RPDR 55(1)",
            "RPDR 56(2)",
            whose=Whose.COUNSEL,
        ),
        item(
            "A representative for a child, or for a person who cannot appreciate the proceedings",
            "Un représentant pour l’enfant, ou pour la personne qui ne peut comprendre la procédure",
            "IRPA 167(2)",
            "RPDR 20(1)",
            whose=Whose.COUNSEL,
        ),
    ),
)

SHEET = Sheet(
    "refugee",
    Text(
        "The refugee definition: a sheet for counsel", "La définition de réfugié : une fiche pour le conseil"
    ),
    Text(
        "To be gone through with counsel and kept by them: what is written on it is confidential. It finds nothing. "
        "No box is an answer, nothing is counted, and no number of boxes means that the definition is met or not: "
        "that is for the Division, which hears the claim.",
        "À parcourir avec le conseil, qui la garde : ce qu’on y écrit est confidentiel. Elle ne conclut rien. Aucune "
        "case n’est une réponse, rien n’est compté, et aucun nombre de cases ne signifie que la définition est "
        "remplie ou non : cela revient à la Section, qui entend la demande.",
    ),
    (_CONVENTION, _IN_NEED, _CREDIBILITY, _EXCLUSION, _LOSS, _ASK),
    VERIFIED_ON,
)
