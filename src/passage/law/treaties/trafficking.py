"""The United Nations Protocol against trafficking in persons (2000, “Palermo”), beside Canadian law.

Canada signed on 2000-12-14 and ratified on 2002-05-13; the Protocol is in force since 2003-12-25.
"""

from passage.law.protocols import Fit, Undertaking
from passage.text import Text

SINCE = "2003-12-25"
TITLE = Text("Protocol against Trafficking in Persons", "Protocole contre la traite des personnes")
_STRATEGY = Text(
    "National Strategy to Combat Human Trafficking, 2019",
    "Stratégie nationale de lutte contre la traite de personnes, 2019",
)
_PERMIT = Text(
    "instructions on permits for victims, federal health coverage (IFHP)",
    "instructions sur les permis des victimes, programme fédéral de santé (PFSI)",
)

ROWS = (
    Undertaking(
        "UNTP 3(a)",
        Text("Act, means, purpose", "Acte, moyen, fin"),
        Text(
            "Trafficking is an act, by a means such as force, deception or abuse of vulnerability, for exploitation.",
            "La traite est un acte, par un moyen tel que la force, la tromperie ou l’abus de vulnérabilité, aux fins "
            "d’exploitation.",
        ),
        Fit.MET,
        ("CC 279.01(1)", "CC 279.04(1)", "IRPA 118(1)"),
        Text(
            "built otherwise: the Code asks for the purpose and no means, the Act for a means and no purpose",
            "de structure différente : le Code exige la fin sans moyen, la Loi un moyen sans fin particulière",
        ),
    ),
    Undertaking(
        "UNTP 3(b)",
        Text("Consent", "Consentement"),
        Text(
            "Consent counts for nothing where a means was used.",
            "Le consentement est indifférent lorsqu’un moyen a été utilisé.",
        ),
        Fit.MET,
        ("CC 279.01(2)", "CC 279.011(2)"),
    ),
    Undertaking(
        "UNTP 3(c)",
        Text("Children", "Enfants"),
        Text(
            "For a child, act and purpose are enough, without any means.",
            "Pour un enfant, l’acte et l’objectif suffisent, sans aucun moyen.",
        ),
        Fit.MET,
        ("CC 279.011(1)",),
    ),
    Undertaking(
        "UNTP 5",
        Text("Offences", "Incrimination"),
        Text(
            "Trafficking, attempting it, being an accomplice and organizing it are offences.",
            "La traite, sa tentative, la complicité et l’organisation sont des infractions.",
        ),
        Fit.MET,
        ("IRPA 118(1)", "IRPA 120", "CC 279.01(1)", "CC 279.02(1)", "CC 279.03(1)", "CC 21", "CC 24"),
    ),
    Undertaking(
        "UNTP 6(1)",
        Text("Privacy", "Vie privée"),
        Text(
            "The privacy and identity of victims are protected, in proceedings too.",
            "La vie privée et l’identité des victimes sont protégées, y compris dans les procédures.",
        ),
        Fit.POLICY,
        ("CC 486",),
        Text("Canadian Victims Bill of Rights", "Charte canadienne des droits des victimes"),
    ),
    Undertaking(
        "UNTP 6(2)",
        Text("Information and a voice", "Information et participation"),
        Text(
            "Victims are told of proceedings, and helped to have their views heard.",
            "Les victimes sont informées des procédures et aidées à y faire valoir leur point de vue.",
        ),
        Fit.POLICY,
        (),
        Text("Canadian Victims Bill of Rights", "Charte canadienne des droits des victimes"),
    ),
    Undertaking(
        "UNTP 6(3)",
        Text("Recovery", "Rétablissement"),
        Text(
            "Housing, counselling, medical help, work, education and training are considered.",
            "Le logement, les conseils, l’aide médicale, l’emploi, l’éducation et la formation sont envisagés.",
        ),
        Fit.POLICY,
        ("IRPA 24(1)", "IRPA 24(3)", "IRPR 208(b)", "IRPR 215(1)(e)"),
        _PERMIT,
    ),
    Undertaking(
        "UNTP 6(4)",
        Text("Age and special needs", "Âge et besoins particuliers"),
        Text(
            "Age, gender and the special needs of children are taken into account.",
            "L’âge, le sexe et les besoins particuliers des enfants sont pris en compte.",
        ),
        Fit.POLICY,
        ("IRPA 25(1)",),
        _PERMIT,
    ),
    Undertaking(
        "UNTP 6(5)",
        Text("Physical safety", "Sécurité physique"),
        Text(
            "The State endeavours to keep victims on its territory safe.",
            "L’État s’efforce d’assurer la sécurité des victimes sur son territoire.",
        ),
        Fit.POLICY,
        ("IRPA 24(1)", "CC 486"),
    ),
    Undertaking(
        "UNTP 6(6)",
        Text("Compensation", "Réparation"),
        Text(
            "Victims may seek compensation for what they suffered.",
            "Les victimes peuvent demander réparation du préjudice subi.",
        ),
        Fit.PARTIAL,
        ("CC 738",),
        Text(
            "restitution may be ordered on a conviction",
            "restitution possible sur déclaration de culpabilité",
        ),
    ),
    Undertaking(
        "UNTP 7(1)",
        Text("Leave to stay", "Droit de rester"),
        Text(
            "The State considers letting victims stay, for a time or for good.",
            "L’État envisage de permettre aux victimes de rester, à titre temporaire ou permanent.",
        ),
        Fit.MET,
        ("IRPA 24(1)", "IRPA 24(3)", "IRPR 64", "IRPR 65.1", "IRPA 25(1)"),
        Text(
            "met by instruction; an officer may issue a permit",
            "par instruction; un agent peut délivrer un permis",
        ),
    ),
    Undertaking(
        "UNTP 7(2)",
        Text("Humanitarian factors", "Facteurs humanitaires"),
        Text(
            "Humanitarian and compassionate factors are given due weight.",
            "Les facteurs humanitaires et personnels sont dûment pris en compte.",
        ),
        Fit.MET,
        ("IRPA 24(1)", "IRPA 25(1)"),
    ),
    Undertaking(
        "UNTP 8(1)",
        Text("Return home", "Retour"),
        Text(
            "A State facilitates the return of its own, without undue delay and with regard for safety.",
            "Un État facilite le retour des siens, sans retard injustifié et compte tenu de leur sécurité.",
        ),
        Fit.PARTIAL,
        ("IRPA 48", "IRPA 52"),
    ),
    Undertaking(
        "UNTP 8(2)",
        Text("Safe, preferably voluntary return", "Retour sûr, de préférence volontaire"),
        Text(
            "Return regards safety and any proceedings, and is preferably voluntary.",
            "Le retour tient compte de la sécurité et des procédures; il est de préférence volontaire.",
        ),
        Fit.PARTIAL,
        ("IRPA 48", "IRPA 112", "IRPR 230"),
        Text(
            "nothing says that return is preferably voluntary",
            "rien ne dit que le retour est de préférence volontaire",
        ),
    ),
    Undertaking(
        "UNTP 9",
        Text("Prevention", "Prévention"),
        Text(
            "Policies prevent trafficking and keep victims from being victims again.",
            "Des politiques préviennent la traite et protègent les victimes d’une nouvelle victimisation.",
        ),
        Fit.POLICY,
        (),
        _STRATEGY,
    ),
    Undertaking(
        "UNTP 10",
        Text("Information and training", "Information et formation"),
        Text(
            "States share information and train officers to know victims and their rights.",
            "Les États échangent des renseignements et forment leurs agents à reconnaître les victimes et leurs droits.",
        ),
        Fit.POLICY,
        (),
        _STRATEGY,
    ),
    Undertaking(
        "UNTP 11",
        Text("Border measures", "Mesures aux frontières"),
        Text(
            "Borders are controlled as far as possible, and carriers check documents.",
            "Les frontières sont contrôlées autant que possible et les transporteurs vérifient les documents.",
        ),
        Fit.POLICY,
        ("IRPA 148", "IRPA 149", "IRPA 150"),
    ),
    Undertaking(
        "UNTP 12",
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
        "UNTP 13",
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
        "UNTP 14(1)",
        Text("Saving clause", "Clause de sauvegarde"),
        Text(
            "Rights under the Refugee Convention, and non-refoulement, are untouched.",
            "Les droits issus de la Convention sur les réfugiés et le non-refoulement restent entiers.",
        ),
        Fit.MET,
        ("IRPA 115", "IRPA 97", "IRPA 3(3)(f)"),
    ),
    Undertaking(
        "UNTP 14(2)",
        Text("No discrimination", "Non-discrimination"),
        Text(
            "Nobody is discriminated against for having been trafficked.",
            "Nul ne subit de discrimination pour avoir été victime de la traite.",
        ),
        Fit.MET,
        ("IRPA 3(3)(f)",),
    ),
)

PROVISIONS = tuple(row.provision(SINCE) for row in ROWS)
