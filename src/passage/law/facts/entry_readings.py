"""Open questions on the entry document, and the feed of orders that could take one away."""

from passage.lang import Answerer, Boolean
from passage.law.judgement import reading
from passage.text import Text

documents_suspended = Boolean(
    "documents.suspended_by_order",
    cite="IRPA 87.302(1)",
    answered_by=Answerer.FEED,
    presumed=False,
    question=Text(
        "Does an order in the public interest cancel or suspend this kind of document?",
        "Un décret pris dans l’intérêt public annule-t-il ou suspend-il ce genre de document?",
    ),
    statement=Text(
        "an order in the public interest cancels or suspends this kind of document",
        "un décret pris dans l’intérêt public annule ou suspend ce genre de document",
    ),
    help=Text(
        "Nobody has searched for such orders yet; the dated list of them is empty.",
        "Personne n’a encore cherché de tels décrets; leur liste datée est vide.",
    ),
    why=Text(
        "Since 2026-03-26 such an order can take away a document in hand.",
        "Depuis le 2026-03-26, un tel décret peut priver d’effet un document détenu.",
    ),
)

listed_though_exempt = reading(
    "listed_though_exempt",
    "IRPR 7.01(1)",
    Text(
        "Does the table of 7.01 bind its citizens who come by air even where they are exempt from the visa?",
        "Le tableau de l’article 7.01 oblige-t-il ses citoyens qui viennent par avion même s’ils sont dispensés du visa?",
    ),
    Text(
        "the table of 7.01 binds its citizens even where they are exempt from the visa",
        "le tableau de l’article 7.01 oblige ses citoyens même s’ils sont dispensés du visa",
    ),
    Text(
        "Subsection 7.01(1) sets 7(1) aside and names no exemption; 190(1)(c) and 7.1(3)(b) free residents of the United States. IRCC treats them as exempt.",
        "Le paragraphe 7.01(1) écarte le 7(1) sans prévoir de dispense; les alinéas 190(1)c) et 7.1(3)b) libèrent les résidents des États-Unis. IRCC les tient pour dispensés.",
    ),
    presumed=False,
)

territory_counts_as_listed = reading(
    "territory_citizenship_listed",
    "IRPR 190(1)(a)",
    Text(
        "Is the citizenship of a territory that has none of its own that of a country on the list?",
        "La citoyenneté des gens d’un territoire qui n’a pas la sienne est-elle celle d’un pays de la liste?",
    ),
    Text(
        "the people of a territory without a citizenship of its own are citizens of a country on the list",
        "les gens d’un territoire sans citoyenneté propre sont citoyens d’un pays de la liste",
    ),
    Text(
        "Name instead the country that issues the passport. Western Sahara has no recognized one.",
        "Nommez plutôt le pays qui délivre le passeport. Le Sahara occidental n’en a pas qui soit reconnu.",
    ),
    presumed=None,
)

crew_without_agreement = reading(
    "crew_without_agreement",
    "IRPR 190(3)(a)",
    Text(
        "Are the crews of a country that has no agreement with Canada exempt from the visa?",
        "Les équipages d’un pays qui n’a pas d’accord avec le Canada sont-ils dispensés du visa?",
    ),
    Text(
        "crews need no visa unless an agreement says otherwise",
        "les équipages sont dispensés du visa sauf accord contraire",
    ),
    Text(
        "English: “subject to an agreement”; French: « sous réserve de tout accord ».",
        "Anglais : « subject to an agreement »; français : « sous réserve de tout accord ».",
    ),
    presumed=None,
)

FACTS = (documents_suspended, listed_though_exempt, territory_counts_as_listed, crew_without_agreement)
