"""A visa, a permit or an electronic travel authorization held for a temporary stay, now or before."""

from passage.lang import Answerer, Boolean, Country, Day
from passage.text import Text

permit_valid = Boolean(
    "trp.valid",
    question=Text(
        "Do you hold a temporary resident permit that has not expired?",
        "Êtes-vous titulaire d’un permis de séjour temporaire non expiré?",
    ),
    statement=Text("a temporary resident permit is held", "un permis de séjour temporaire est détenu"),
    why=Text("Its holder needs no visa.", "Son titulaire n’a pas besoin de visa."),
    help=Text(
        "A permit under section 24 of the Act, not a visitor record, study or work permit.",
        "Le permis de l’article 24 de la Loi, et non une fiche de visiteur, un permis d’études ou de travail.",
    ),
    cite="IRPR 7(2)(b)",
    prior=0.03,
)

visa_valid = Boolean(
    "trv.valid",
    question=Text(
        "Do you hold a temporary resident visa that has not expired?",
        "Êtes-vous titulaire d’un visa de résident temporaire non expiré?",
    ),
    statement=Text("a temporary resident visa is held", "un visa de résident temporaire est détenu"),
    why=Text("Nothing more is then needed.", "Rien d’autre n’est alors nécessaire."),
    help=Text(
        "The visitor visa in your passport; a study or work permit is no visa.",
        "Le visa de visiteur dans votre passeport; un permis d’études ou de travail n’est pas un visa.",
    ),
    cite="IRPR 7(1)",
    prior=0.1,
)

visa_ever = Boolean(
    "trv.ever_held",
    question=Text(
        "Before the day of your application, have you ever held a temporary resident visa of Canada?",
        "Avant la date de votre demande, avez-vous déjà été titulaire d’un visa de résident temporaire du Canada?",
    ),
    statement=Text(
        "a temporary resident visa was held before the day of the application",
        "un visa de résident temporaire a été détenu avant la date de la demande",
    ),
    why=Text(
        "One held in the ten years before opens the electronic travel authorization to citizens of the table.",
        "Le visa des dix années précédentes ouvre l’autorisation de voyage électronique aux citoyens du tableau.",
    ),
    help=Text("Used or not, in any passport.", "Utilisé ou non, dans n’importe quel passeport."),
    cite="IRPR 7.01(2)(a)",
    prior=0.3,
)

visa_last_day = Day(
    "trv.last_day_held",
    question=Text(
        "Until what day was the last visa that you held valid?",
        "Jusqu’à quelle date votre dernier visa était-il valide?",
    ),
    statement=Text("the last day on which a visa was held", "le dernier jour où un visa était détenu"),
    why=Text(
        "The ten years are counted back from the application.",
        "Les dix ans se comptent en remontant depuis la demande.",
    ),
    help=Text(
        "The expiry date on the visa, or the day on which it was cancelled if that is earlier.",
        "La date d’expiration du visa, ou celle de son annulation si elle est antérieure.",
    ),
    cite="IRPR 7.01(2)(a)",
)

applied_on = Day(
    "eta.applied_on",
    question=Text(
        "On what day do you apply, or did you apply, for the electronic travel authorization?",
        "À quelle date demandez-vous, ou avez-vous demandé, l’autorisation de voyage électronique?",
    ),
    statement=Text("the day of the application", "la date de la demande"),
    why=Text("Both conditions are looked at on that day.", "Les deux conditions s’apprécient à cette date."),
    help=Text("If you have not applied yet: today.", "Si ce n’est pas encore fait : aujourd’hui."),
    cite="IRPR 7.01(2)",
)

requirements_unmet = Boolean(
    "trv.requirements_unmet",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does an officer find that a requirement for the visa was not met when it was issued, or is no longer met?",
        "Un agent estime-t-il qu’une exigence du visa n’était pas remplie à sa délivrance, ou ne l’est plus?",
    ),
    statement=Text(
        "a requirement for the visa was not met when it was issued, or is no longer met",
        "une exigence du visa n’était pas remplie à sa délivrance, ou ne l’est plus",
    ),
    why=Text("The visa may then be cancelled.", "Le visa peut alors être annulé."),
    help=Text("The requirements are those of section 179.", "Les exigences sont celles de l’article 179."),
    cite="IRPR 180.1(b)",
    prior=0.03,
)

eta_held = Boolean(
    "eta.held",
    question=Text(
        "Has an electronic travel authorization been issued to you for the passport that you travel with?",
        "Une autorisation de voyage électronique vous a-t-elle été délivrée pour le passeport avec lequel vous "
        "voyagez?",
    ),
    statement=Text(
        "an electronic travel authorization was issued",
        "une autorisation de voyage électronique a été délivrée",
    ),
    why=Text(
        "If it is still valid, no other is needed.", "Si elle est toujours valide, il n’en faut pas d’autre."
    ),
    help=Text("Look for the e-mail that said so.", "Cherchez le courriel qui l’a confirmé."),
    cite="IRPR 12.05(1)",
    prior=0.2,
)

issued_on = Day(
    "eta.issued_on",
    question=Text("On what day was it issued?", "À quelle date a-t-elle été délivrée?"),
    statement=Text(
        "the day on which the electronic travel authorization was issued",
        "la date de délivrance de l’autorisation de voyage électronique",
    ),
    why=Text("It lasts at most five years.", "Elle dure au plus cinq ans."),
    help=Text("The e-mail gives it.", "Le courriel l’indique."),
    cite="IRPR 12.05(1)",
)

passport_expires = Day(
    "eta.passport_expires",
    question=Text(
        "On what day does, or did, the passport expire for which it was issued?",
        "À quelle date expire, ou a expiré, le passeport pour lequel elle a été délivrée?",
    ),
    statement=Text(
        "the day on which the passport of the authorization expires",
        "la date d’expiration du passeport visé par l’autorisation",
    ),
    why=Text("It ends with that passport.", "Elle prend fin avec ce passeport."),
    help=Text(
        "A new passport needs a new authorization.", "Un nouveau passeport exige une nouvelle autorisation."
    ),
    cite="IRPR 12.05(1)(a)",
)

passport_issuer = Country(
    "eta.passport_issuer",
    question=Text(
        "Which country issued the passport for which it was issued?",
        "Quel pays a délivré le passeport pour lequel elle a été délivrée?",
    ),
    statement=Text(
        "the country that issued the passport of the authorization",
        "le pays qui a délivré le passeport visé par l’autorisation",
    ),
    why=Text("It ends if that country leaves the list.", "Elle prend fin si ce pays quitte la liste."),
    help=Text(
        "Not where you live: whose passport it is.", "Non pas où vous vivez : de quel pays est le passeport."
    ),
    cite="IRPR 12.05(1)(d)",
)

before_change = Boolean(
    "eta.before_list_change",
    question=Text(
        "If it was issued on the very day on which that country left the list: was it before the hour of the change?",
        "Si elle a été délivrée le jour même où ce pays a quitté la liste : était-ce avant l’heure du changement?",
    ),
    statement=Text(
        "it was issued before the hour at which the country left the list that day",
        "elle a été délivrée avant l’heure à laquelle le pays a quitté la liste ce jour-là",
    ),
    why=Text(
        "One issued later that day rests on another rule.",
        "Celle délivrée plus tard ce jour-là repose sur une autre règle.",
    ),
    help=Text(
        "Mexico left at 11:30 p.m. (EST) on February 29, 2024. It matters for that one day only.",
        "Le Mexique l’a quittée à 23 h 30 (HNE) le 29 février 2024. Cela ne compte que pour cette seule journée.",
    ),
    cite="IRPR 12.05(1)(d)",
    prior=0.9,
)

permit_that_day = Boolean(
    "eta.permit_on_2024_02_29",
    question=Text(
        "On February 29, 2024, did you hold a work permit or a study permit?",
        "Le 29 février 2024, étiez-vous titulaire d’un permis de travail ou d’un permis d’études?",
    ),
    statement=Text(
        "a work or study permit was held on February 29, 2024",
        "un permis de travail ou d’études était détenu le 29 février 2024",
    ),
    why=Text(
        "The authorizations of Mexicans who held one that day did not end with the list.",
        "Pour qui en détenait un ce jour-là, l’autorisation des citoyens mexicains n’a pas pris fin.",
    ),
    help=Text("A permit of Canada, valid that day.", "Un permis du Canada, valide ce jour-là."),
    cite="IRPR 12.05(1.2)",
    prior=0.1,
)

on_us_residence = Boolean(
    "eta.on_us_residence",
    question=Text(
        "Was it issued because you were a permanent resident of the United States?",
        "A-t-elle été délivrée au titre de votre résidence permanente aux États-Unis?",
    ),
    statement=Text(
        "it was issued on the basis of permanent residence in the United States",
        "elle a été délivrée au motif de la résidence permanente aux États-Unis",
    ),
    why=Text(
        "Since April 26, 2022 such residents need none, and most of theirs ended.",
        "Depuis le 26 avril 2022, ces résidents n’en ont plus besoin, et la plupart des leurs ont pris fin.",
    ),
    help=Text("Only before that day.", "Seulement avant cette date."),
    cite="IRPR 12.05(1.1)",
    prior=0.05,
)

FACTS = (
    permit_valid,
    visa_valid,
    visa_ever,
    visa_last_day,
    applied_on,
    requirements_unmet,
    eta_held,
    issued_on,
    passport_expires,
    passport_issuer,
    before_change,
    permit_that_day,
    on_us_residence,
)
