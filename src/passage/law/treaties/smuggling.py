"""The United Nations Protocol against the smuggling of migrants (2000), beside Canadian law.

Canada signed on 2000-12-14 and ratified on 2002-05-13; the Protocol is in force since 2004-01-28.
"""

from passage.law.protocols import Fit, Undertaking
from passage.text import Text

SINCE = "2004-01-28"
TITLE = Text("Protocol against the Smuggling of Migrants", "Protocole contre le trafic illicite de migrants")
_CARRIERS = Text(
    "practice of the border agency and of carriers", "pratique de l’agence frontalière et des transporteurs"
)

ROWS = (
    Undertaking(
        "UNSP 3",
        Text("Definitions", "Définitions"),
        Text(
            "Smuggling is procuring, for a financial or other material benefit, the illegal entry of a person.",
            "Le trafic illicite consiste à assurer, en vue d’un avantage financier ou autre avantage matériel, "
            "l’entrée illégale d’une personne.",
        ),
        Fit.BROADER,
        ("IRPA 117(1)", "IRPA 37(1)(b)"),
        Text(
            "the offence needs no benefit; the inadmissibility does (B010, 2015 SCC 58, not read)",
            "l’infraction n’exige aucun avantage; l’interdiction de territoire, oui (B010, 2015 CSC 58, non lu)",
        ),
    ),
    Undertaking(
        "UNSP 5",
        Text("Migrants not liable", "Responsabilité pénale des migrants"),
        Text(
            "Nobody is prosecuted for having been smuggled.",
            "Nul n’est poursuivi pour avoir été l’objet d’un trafic illicite.",
        ),
        Fit.PARTIAL,
        ("IRPA 117(1)", "IRPA 133", "IRPA 37(2)"),
        Text(
            "a passenger is not reached by 117; charges over documents are only deferred",
            "le passager n’est pas visé par 117; les accusations quant aux documents ne sont qu’écartées à certaines "
            "conditions",
        ),
    ),
    Undertaking(
        "UNSP 6(1)",
        Text("Offences", "Incrimination"),
        Text(
            "Smuggling, the making and supply of false documents for it, and enabling illegal stay are offences.",
            "Le trafic, la fabrication et la fourniture de faux documents à cette fin et le fait de permettre un "
            "séjour illégal sont des infractions.",
        ),
        Fit.MET,
        ("IRPA 117(1)", "IRPA 122(1)", "IRPA 123(1)", "IRPA 126", "IRPA 127", "IRPA 131"),
    ),
    Undertaking(
        "UNSP 6(2)",
        Text("Attempt and participation", "Tentative et participation"),
        Text(
            "Attempting, taking part in, organizing and directing others are offences too.",
            "La tentative, la complicité, l’organisation et la direction d’autrui le sont aussi.",
        ),
        Fit.MET,
        ("IRPA 117(1)", "IRPA 131", "CC 21", "CC 24"),
    ),
    Undertaking(
        "UNSP 6(3)",
        Text("Aggravating circumstances", "Circonstances aggravantes"),
        Text(
            "Danger to migrants, and inhuman or degrading treatment of them, are aggravating.",
            "Le danger pour les migrants et le traitement inhumain ou dégradant sont aggravants.",
        ),
        Fit.PARTIAL,
        ("IRPA 117(3.1)", "IRPA 117(3.2)", "IRPA 121(d)"),
        Text(
            "danger is met; degrading treatment is not express for 117, as 121(d) is for 118 and 119 only",
            "le danger l’est; le traitement dégradant n’est pas exprimé pour 117, car 121d) ne vaut que pour 118 et 119",
        ),
    ),
    Undertaking(
        "UNSP 7",
        Text("Cooperation at sea", "Coopération en mer"),
        Text(
            "States cooperate to prevent and end smuggling by sea.",
            "Les États coopèrent pour prévenir et faire cesser le trafic par mer.",
        ),
        Fit.PARTIAL,
        ("IRPA 119",),
        Text("maritime practice", "pratique maritime"),
    ),
    Undertaking(
        "UNSP 8",
        Text("Measures against smuggling by sea", "Mesures contre le trafic par mer"),
        Text(
            "A vessel may be boarded and searched with the consent of its flag State.",
            "Un navire peut être arraisonné et visité avec l’autorisation de l’État du pavillon.",
        ),
        Fit.PARTIAL,
        ("IRPA 119",),
        Text("maritime practice", "pratique maritime"),
    ),
    Undertaking(
        "UNSP 9",
        Text("Safeguards at sea", "Clauses de protection"),
        Text(
            "People aboard are kept safe and treated humanely.",
            "La sécurité et le traitement humain des personnes à bord sont assurés.",
        ),
        Fit.PARTIAL,
        (),
        Text("maritime practice", "pratique maritime"),
    ),
    Undertaking(
        "UNSP 10",
        Text("Exchange of information", "Échange d’informations"),
        Text(
            "States share what they know of routes, groups and means.",
            "Les États partagent ce qu’ils savent des itinéraires, des groupes et des moyens.",
        ),
        Fit.POLICY,
        (),
        Text("policy and agreements", "politiques et accords"),
    ),
    Undertaking(
        "UNSP 11",
        Text("Border measures", "Mesures aux frontières"),
        Text(
            "Borders are controlled as far as possible, and carriers check documents.",
            "Les frontières sont contrôlées autant que possible et les transporteurs vérifient les documents.",
        ),
        Fit.POLICY,
        ("IRPA 148", "IRPA 149", "IRPA 150"),
        _CARRIERS,
    ),
    Undertaking(
        "UNSP 12",
        Text("Security of documents", "Sécurité des documents"),
        Text(
            "Travel documents cannot easily be misused or falsified.",
            "Les documents de voyage ne peuvent aisément être détournés ni falsifiés.",
        ),
        Fit.POLICY,
        (),
        Text("policy on passports and visas", "politique des passeports et des visas"),
    ),
    Undertaking(
        "UNSP 13",
        Text("Validity of documents", "Validité des documents"),
        Text(
            "At another State’s request, a document said to be issued here is verified.",
            "À la demande d’un autre État, un document qui serait délivré ici est vérifié.",
        ),
        Fit.POLICY,
        (),
        Text("practice between States", "pratique entre États"),
    ),
    Undertaking(
        "UNSP 14",
        Text("Training", "Formation"),
        Text(
            "Officers are trained, in humane treatment and in the rights of migrants too.",
            "Les agents sont formés, y compris au traitement humain et aux droits des migrants.",
        ),
        Fit.POLICY,
        (),
        Text("policy", "politiques"),
    ),
    Undertaking(
        "UNSP 15",
        Text("Prevention", "Prévention"),
        Text(
            "The public is warned, and the root causes are worked on.",
            "Le public est averti, et les causes profondes sont traitées.",
        ),
        Fit.POLICY,
        (),
        Text("strategy and development projects", "stratégie et projets de développement"),
    ),
    Undertaking(
        "UNSP 16(1)",
        Text("Rights of those smuggled", "Droits des personnes"),
        Text(
            "The right to life and protection from torture and cruel treatment are preserved.",
            "Le droit à la vie et la protection contre la torture et les traitements cruels sont préservés.",
        ),
        Fit.SOFT,
        ("IRPA 3(3)(f)",),
        Text("Charter, 7 and 12; Criminal Code", "Charte, 7 et 12; Code criminel"),
    ),
    Undertaking(
        "UNSP 16(2)",
        Text("Protection from violence", "Protection contre la violence"),
        Text(
            "Migrants are protected from violence by anyone, because they were smuggled.",
            "Les migrants sont protégés de toute violence infligée du fait du trafic.",
        ),
        Fit.SOFT,
        (),
        Text("Criminal Code", "Code criminel"),
    ),
    Undertaking(
        "UNSP 16(3)",
        Text("Assistance when life is in danger", "Assistance en cas de danger"),
        Text(
            "Migrants whose life or safety is in danger through smuggling are assisted.",
            "Les migrants dont la vie ou la sécurité est en danger du fait du trafic reçoivent assistance.",
        ),
        Fit.SOFT,
        ("IRPA 24(1)", "IRPA 25(1)"),
        Text("federal health coverage (IFHP)", "soins du programme fédéral de santé (PFSI)"),
    ),
    Undertaking(
        "UNSP 16(4)",
        Text("Women and children", "Femmes et enfants"),
        Text(
            "The special needs of women and children are taken into account.",
            "Les besoins particuliers des femmes et des enfants sont pris en compte.",
        ),
        Fit.SOFT,
        ("IRPA 25(1)", "IRPA 60"),
    ),
    Undertaking(
        "UNSP 16(5)",
        Text("Consular notification", "Avis au consulat"),
        Text(
            "Whoever is detained is told without delay of the right to reach their consulate.",
            "La personne détenue est informée sans retard de son droit de joindre son consulat.",
        ),
        Fit.NOT_EXPRESS,
        (),
        Text("detention practice", "pratique de la détention"),
    ),
    Undertaking(
        "UNSP 18(1)",
        Text("Return of nationals", "Retour des nationaux"),
        Text(
            "A State takes back its nationals and permanent residents without undue delay.",
            "Un État reprend sans délai injustifié ses nationaux et résidents permanents.",
        ),
        Fit.PARTIAL,
        ("IRPA 48", "IRPA 52"),
    ),
    Undertaking(
        "UNSP 18(5)",
        Text("Orderly and safe return", "Retour ordonné et sûr"),
        Text(
            "Return is orderly, with regard for safety and dignity, and may be done with international organizations.",
            "Le retour se fait de manière ordonnée, dans la sécurité et la dignité, au besoin avec des organisations "
            "internationales.",
        ),
        Fit.PARTIAL,
        ("IRPA 48", "IRPA 112", "IRPA 113", "IRPA 114", "IRPR 230"),
    ),
    Undertaking(
        "UNSP 19(1)",
        Text("Saving clause", "Clause de sauvegarde"),
        Text(
            "Rights under the Refugee Convention, and non-refoulement, are untouched.",
            "Les droits issus de la Convention sur les réfugiés et le non-refoulement restent entiers.",
        ),
        Fit.MET,
        ("IRPA 115", "IRPA 3(2)", "IRPA 3(3)", "IRPA 133"),
    ),
    Undertaking(
        "UNSP 19(2)",
        Text("No discrimination", "Non-discrimination"),
        Text(
            "Nobody is discriminated against for having been smuggled.",
            "Nul ne subit de discrimination pour avoir été l’objet d’un trafic.",
        ),
        Fit.MET,
        ("IRPA 3(3)(f)", "IRPA 37(2)"),
    ),
)

PROVISIONS = tuple(row.provision(SINCE) for row in ROWS)
