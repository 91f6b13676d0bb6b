"""IRPA 35 and 35.1: inadmissible for violating human or international rights, or under sanctions.

Until 2023-06-22 sanctions were paragraphs of section 35; since then they have a section of their own, which
reaches foreign nationals only, reaches further, and ends with the sanction.
"""

from passage.lang import Provision, Reference, all_of, any_of, version
from passage.law.facts.crime_and_sanctions import SanctionKind, sanctions
from passage.law.facts.security import RightsAct, rights
from passage.law.irpa.s033_standard import foreign, reached, standard
from passage.law.irpa.s034_security import DECLARED
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2017-10-18"
BY = "S.C. 2017, c. 21, s. 18"
SEPARATE = "2023-06-22"
SEPARATE_BY = "S.C. 2023, c. 19, ss. 5, 6"


crimes = irpa(
    "35(1)(a)",
    Text("Crimes against humanity and war crimes", "Crimes contre l’humanité et crimes de guerre"),
    version(
        Text(
            "Genocide, a war crime or a crime against humanity outside Canada makes a person inadmissible; the "
            "findings of certain decisions are conclusive.",
            "Le génocide, le crime de guerre ou le crime contre l’humanité commis hors du Canada emporte "
            "interdiction de territoire; les constats de certaines décisions font foi.",
        ),
        all_of(
            reached,
            standard,
            any_of(rights.some(lambda r: r.act.is_(RightsAct.CRIMES)), Reference("IRPR 15")),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

official = irpa(
    "35(1)(b)",
    Text("Senior official of a regime", "Haut responsable d’un régime"),
    version(
        Text(
            "A senior official of a government that the Minister holds to engage in terrorism, grave violations "
            "of rights or international crimes is inadmissible.",
            "Le titulaire d’un poste de rang supérieur dans un gouvernement que le ministre tient pour l’auteur de "
            "terrorisme, de violations graves des droits ou de crimes internationaux est interdit de territoire.",
        ),
        all_of(reached, standard, Reference("IRPR 16")),
        since=SINCE,
        unless=(DECLARED,),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

organs = irpa(
    "35(1)(c.1)",
    Text("Trafficking in human organs", "Trafic d’organes humains"),
    version(
        Text(
            "Conduct that the Minister holds to be trafficking in human organs makes a person inadmissible.",
            "Le comportement que le ministre tient pour du trafic d’organes humains emporte interdiction de "
            "territoire.",
        ),
        all_of(reached, standard, rights.some(lambda r: r.act.is_(RightsAct.ORGANS))),
        since="2022-12-15",
        enacted_by="S.C. 2022, c. 18, s. 3",
    ),
)


def _former(letter: str, title: Text, words: Text, *kinds: SanctionKind, declared: bool = False) -> Provision:
    """A paragraph on sanctions as it stood in section 35; (d) and (e) ended with the listing (35(2))."""
    ends = letter != "c"
    return irpa(
        f"35(1)({letter})",
        title,
        version(
            words,
            all_of(
                foreign,
                sanctions.some(lambda s: s.kind.is_(*kinds) & ~s.ended if ends else s.kind.is_(*kinds)),
            ),
            since=SINCE,
            until=SEPARATE,
            unless=(DECLARED,) if declared else (),
            enacted_by=BY,
        ),
        known_from=SINCE,
    )


former_state = _former(
    "c",
    Text(
        "Sanctions of an international organization, until 2023",
        "Sanctions d’une organisation internationale, jusqu’en 2023",
    ),
    Text(
        "Until 2023 a foreign national whose entry an international organization’s sanctions on a country "
        "restrict was inadmissible.",
        "Jusqu’en 2023, l’étranger dont l’entrée est limitée par les sanctions d’une organisation internationale "
        "contre un pays était interdit de territoire.",
    ),
    SanctionKind.STATE,
    declared=True,
)
former_economic = _former(
    "d",
    Text("Special economic measures, until 2023", "Mesures économiques spéciales, jusqu’en 2023"),
    Text(
        "Until 2023 a foreign national listed for gross violations of rights or corruption was inadmissible.",
        "Jusqu’en 2023, l’étranger inscrit pour violations graves des droits ou corruption était interdit de "
        "territoire.",
    ),
    SanctionKind.GRAVE,
)
former_magnitsky = _former(
    "e",
    Text("Sergei Magnitsky Law, until 2023", "Loi de Sergueï Magnitski, jusqu’en 2023"),
    Text(
        "Until 2023 a foreign national listed under the Sergei Magnitsky Law was inadmissible by this paragraph.",
        "Jusqu’en 2023, l’étranger inscrit au titre de la loi de Sergueï Magnitski était interdit de territoire "
        "par cet alinéa.",
    ),
    SanctionKind.MAGNITSKY,
)


def _sanction(letter: str, title: Text, words: Text, *kinds: SanctionKind) -> Provision:
    return irpa(
        f"35.1(1)({letter})",
        title,
        version(
            words,
            all_of(foreign, sanctions.some(lambda s: s.kind.is_(*kinds) & ~s.ended)),
            since=SEPARATE,
            enacted_by=SEPARATE_BY,
        ),
    )


by_organization = _sanction(
    "a",
    Text("Sanctions of an international organization", "Sanctions d’une organisation internationale"),
    Text(
        "A foreign national whose entry an international organization’s sanctions restrict, on a person, an "
        "entity or a state, is inadmissible while they do.",
        "L’étranger dont l’entrée est limitée par les sanctions d’une organisation internationale, contre une "
        "personne, une entité ou un État, est interdit de territoire tant qu’elles le visent.",
    ),
    SanctionKind.STATE,
    SanctionKind.PERSON,
)
economic = _sanction(
    "b",
    Text("Special economic measures", "Mesures économiques spéciales"),
    Text(
        "A foreign national listed under the Special Economic Measures Act is inadmissible while listed, whatever "
        "the reason.",
        "L’étranger inscrit au titre de la Loi sur les mesures économiques spéciales est interdit de territoire "
        "tant qu’il l’est, quelle qu’en soit la raison.",
    ),
    SanctionKind.GRAVE,
    SanctionKind.ECONOMIC,
)
magnitsky = _sanction(
    "c",
    Text("Sergei Magnitsky Law", "Loi de Sergueï Magnitski"),
    Text(
        "A foreign national listed under the Sergei Magnitsky Law is inadmissible while listed.",
        "L’étranger inscrit au titre de la loi de Sergueï Magnitski est interdit de territoire tant qu’il l’est.",
    ),
    SanctionKind.MAGNITSKY,
)

ended = irpa(
    "35.1(2)",
    Text("The sanction has ended", "Fin de la sanction"),
    version(
        Text(
            "Whoever is taken off the list, or is no longer restricted, is no longer inadmissible by it, although "
            "past facts are otherwise enough.",
            "La personne radiée de la liste, ou dont l’entrée n’est plus limitée, cesse d’être interdite de "
            "territoire à ce titre, bien que des faits passés suffisent par ailleurs.",
        ),
        all_of(foreign, sanctions.some(lambda s: s.ended)),
        since=SEPARATE,
        enacted_by=SEPARATE_BY,
    ),
)

RIGHTS = (crimes, official, organs)
FORMER = (former_state, former_economic, former_magnitsky)
SANCTIONS = (by_organization, economic, magnitsky)
GROUNDS = (*RIGHTS, *FORMER, *SANCTIONS)
PROVISIONS = (*GROUNDS, ended)
