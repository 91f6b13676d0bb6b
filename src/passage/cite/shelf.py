"""The shelf: every instrument that Passage cites by name, with its names and pages in both languages.

To cite a further one, add it here. Their order is the order in which citations of them sort.
"""

from __future__ import annotations

from functools import lru_cache

from .instruments import JUSTICE, Instrument, chapter, numbered, sor, yearly
from .miscitation import Both, Miscitation

IRCC = Both(
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/"
    "policies-operational-instructions-agreements",
    "https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/mandat/"
    "politiques-directives-operationnelles-ententes-accords",
)

UN = "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no="


def _act(code: str) -> Both:
    return Both(
        f"{JUSTICE}/eng/acts/{code}/section-{{}}.html", f"{JUSTICE}/fra/lois/{code}/article-{{}}.html"
    )


def _regulation(number: str) -> Both:
    return Both(
        f"{JUSTICE}/eng/regulations/SOR-{number}/section-{{}}.html",
        f"{JUSTICE}/fra/reglements/DORS-{number}/article-{{}}.html",
    )


def _amending(year: str, number: str, en: str, fr: str, page: Both | None = None) -> Instrument:
    cited = chapter(year, number)
    return Instrument(
        f"SC {year} c {number}", "act", cited, Both(en, fr), cited, page or yearly(year, number)
    )


_ALL = (
    Instrument(
        "IRPA",
        "act",
        Both("IRPA", "LIPR"),
        Both(
            "the Immigration and Refugee Protection Act",
            "la Loi sur l’immigration et la protection des réfugiés",
        ),
        chapter("2001", "27"),
        _act("I-2.5"),
    ),
    Instrument(
        "IRPR",
        "regulation",
        Both("IRPR", "RIPR"),
        Both(
            "the Immigration and Refugee Protection Regulations",
            "le Règlement sur l’immigration et la protection des réfugiés",
        ),
        sor("2002-227"),
        _regulation("2002-227"),
    ),
    Instrument(
        "IA",
        "act",
        Both("Interpretation Act", "Loi d’interprétation"),
        Both("the Interpretation Act", "la Loi d’interprétation"),
        Both("R.S.C. 1985, c. I-21", "L.R.C. 1985, ch. I-21"),
        _act("I-21"),
    ),
    Instrument(
        "RPDR",
        "rules",
        Both("RPD Rules", "Règles de la SPR"),
        Both(
            "the Refugee Protection Division Rules",
            "les Règles de la Section de la protection des réfugiés",
        ),
        sor("2012-256"),
        _regulation("2012-256"),
    ),
    Instrument(
        "RADR",
        "rules",
        Both("RAD Rules", "Règles de la SAR"),
        Both("the Refugee Appeal Division Rules", "les Règles de la Section d’appel des réfugiés"),
        sor("2012-257"),
        _regulation("2012-257"),
    ),
    Instrument(
        "FCR",
        "rules",
        Both("Federal Courts Immigration Rules", "Règles des cours fédérales (immigration)"),
        Both(
            "the Federal Courts Citizenship, Immigration and Refugee Protection Rules",
            "les Règles des cours fédérales en matière de citoyenneté, d’immigration et de protection des "
            "réfugiés",
        ),
        sor("93-22"),
        _regulation("93-22"),
    ),
    _amending(
        "2010",
        "8",
        "the Balanced Refugee Reform Act",
        "la Loi sur des mesures de réforme équitables concernant les réfugiés",
    ),
    _amending(
        "2012",
        "17",
        "the Protecting Canada’s Immigration System Act",
        "la Loi visant à protéger le système d’immigration du Canada",
    ),
    _amending(
        "2019",
        "29",
        "the Budget Implementation Act, 2019, No. 1",
        "la Loi no 1 d’exécution du budget de 2019",
        _act("B-9.8593"),
    ),
    _amending(
        "2023",
        "26",
        "the Budget Implementation Act, 2023, No. 1",
        "la Loi no 1 d’exécution du budget de 2023",
    ),
    _amending(
        "2026",
        "4",
        "the Strengthening Canada’s Immigration System and Borders Act",
        "la Loi visant à renforcer le système d’immigration et la frontière du Canada",
        _act("S-22.5"),
    ),
    Instrument(
        "STCA",
        "treaty",
        Both("STCA", "ETPS"),
        Both(
            "the Agreement between the Government of Canada and the Government of the United States of "
            "America for Cooperation in the Examination of Refugee Status Claims from Nationals of Third "
            "Countries",
            "l’Accord entre le gouvernement du Canada et le gouvernement des États-Unis d’Amérique pour la "
            "coopération en matière d’examen des demandes de statut de réfugiés présentées par des "
            "ressortissants de pays tiers",
        ),
        None,
        Both(
            f"{IRCC.en}/agreements/safe-third-country-agreement.html",
            f"{IRCC.fr}/ententes/entente-tiers-pays-surs.html",
        ),
    ),
    Instrument(
        "STCA Protocol",
        "treaty",
        Both("STCA Additional Protocol", "Protocole additionnel à l’ETPS"),
        Both(
            "the Additional Protocol to the Safe Third Country Agreement",
            "le Protocole additionnel à l’Entente sur les tiers pays sûrs",
        ),
        None,
        Both(
            "https://treaty-accord.gc.ca/text-texte.aspx?id=105722&lcid=1033",
            f"{IRCC.fr}/ententes/entente-tiers-pays-surs/protocol-additional.html",
        ),
    ),
    Instrument(
        "MI",
        "guidance",
        Both("Ministerial Instructions", "Instructions ministérielles"),
        Both("the Ministerial Instructions", "les Instructions ministérielles"),
        None,
        Both(f"{IRCC.en}.html", f"{IRCC.fr}.html"),
    ),
    Instrument(
        "PP",
        "policy",
        Both("Public policy (IRPA s. 25.2)", "Politique d’intérêt public (LIPR, art. 25.2)"),
        Both(
            "the public policy under section 25.2 of the Immigration and Refugee Protection Act",
            "la politique d’intérêt public prise en vertu de l’article 25.2 de la Loi sur l’immigration et "
            "la protection des réfugiés",
        ),
        None,
        Both(f"{IRCC.en}.html", f"{IRCC.fr}.html"),
    ),
    Instrument(
        "IFHP",
        "policy",
        Both("IFHP", "PFSI"),
        Both("the Interim Federal Health Program", "le Programme fédéral de santé intérimaire"),
        None,
        Both(f"{IRCC.en}.html", f"{IRCC.fr}.html"),
    ),
    Instrument(
        "ILO",
        "guidance",
        Both("ILO indicators of trafficking", "Indicateurs de l’OIT sur la traite"),
        Both(
            "the operational indicators of trafficking of the International Labour Organization",
            "les indicateurs opérationnels de la traite de l’Organisation internationale du Travail",
        ),
        None,
        Both("https://www.ilo.org/", "https://www.ilo.org/fr"),
    ),
    Instrument(
        "PN",
        "notice",
        Both("Practice notice", "Avis de pratique"),
        Both("the practice notice", "l’avis de pratique"),
        None,
        Both(
            "https://irb.gc.ca/en/legal-policy/procedures/Pages/index.aspx",
            "https://irb.gc.ca/fr/legales-politique/procedures/Pages/index.aspx",
        ),
    ),
    Instrument(
        "PDI",
        "guidance",
        Both("IRCC program delivery instructions", "Instructions d’IRCC sur l’exécution des programmes"),
        Both(
            "the program delivery instructions of Immigration, Refugees and Citizenship Canada",
            "les instructions sur l’exécution des programmes d’Immigration, Réfugiés et Citoyenneté Canada",
        ),
        None,
        Both(f"{IRCC.en}.html", f"{IRCC.fr}.html"),
    ),
    Instrument(
        "CC",
        "act",
        Both("Criminal Code", "Code criminel"),
        Both("the Criminal Code", "le Code criminel"),
        Both("R.S.C. 1985, c. C-46", "L.R.C. 1985, ch. C-46"),
        _act("C-46"),
    ),
    Instrument(
        "UNSP",
        "treaty",
        Both("UN Smuggling Protocol", "Protocole de l’ONU sur le trafic illicite de migrants"),
        Both(
            "the Protocol against the Smuggling of Migrants by Land, Sea and Air",
            "le Protocole contre le trafic illicite de migrants par terre, air et mer",
        ),
        None,
        Both(f"{UN}XVIII-12-b&chapter=18&clang=_en", f"{UN}XVIII-12-b&chapter=18&clang=_fr"),
    ),
    Instrument(
        "UNTP",
        "treaty",
        Both("UN Trafficking Protocol", "Protocole de l’ONU sur la traite des personnes"),
        Both(
            "the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and "
            "Children",
            "le Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des "
            "femmes et des enfants",
        ),
        None,
        Both(f"{UN}XVIII-12-a&chapter=18&clang=_en", f"{UN}XVIII-12-a&chapter=18&clang=_fr"),
    ),
)

INSTRUMENTS: dict[str, Instrument] = {known.id: known for known in _ALL}
"""Every instrument with a name, by its canonical id, in the order in which citations sort."""


@lru_cache(maxsize=256)
def instrument(name: str) -> Instrument:
    """The instrument of a canonical id, such as `IRPA`. Raises `Miscitation` for one that is not known."""
    found = INSTRUMENTS.get(name) or numbered(name)
    if found is not None:
        return found
    laws = INSTRUMENTS.values()
    raise Miscitation(
        f"no instrument is called “{name}”; cite one of {', '.join(law.id for law in laws)}, or an act or "
        "a regulation by its number (SC 2023 c 19, SOR/2023-58).",
        f"aucun texte ne s’appelle «\u00a0{name}\u00a0»; citez l’un de ceux-ci\u00a0: "
        f"{', '.join(law.short.fr for law in laws)}, ou une loi ou un règlement par son numéro "
        "(L.C. 2023, ch. 19, DORS/2023-58).",
    )
