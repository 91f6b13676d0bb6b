"""IRPA 167(2), with RPD rule 20: a representative for a minor, and for a person unable to follow.

Everybody may have counsel, at their own expense. The Division designates a representative; counsel and officers
tell it that one is needed, unless the minor's claim is joined with that of an adult parent or guardian.
"""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.age import minor
from passage.law.facts.conduct import joined_with_parent, unable
from passage.law.irpa.s104_1_absence import before_rad, before_rpd
from passage.law.researched import irpa, rpdr
from passage.text import Text

designation = irpa(
    "167(2)",
    Text("Designated representative", "Représentant désigné"),
    version(
        Text(
            "The Division must designate a representative for a person under 18, or one who in its opinion is unable to "
            "appreciate the nature of the proceedings.",
            "La section désigne un représentant pour la personne de moins de 18 ans ou celle qui, à son avis, n’est pas en "
            "mesure de comprendre la nature de la procédure.",
        ),
        any_of(before_rpd, before_rad) & any_of(minor, unable),
        since="2012-12-15",
        enacted_by="S.C. 2010, c. 8, s. 23",
    ),
    known_from="2012-12-15",
    flags=(
        Flag(
            "representative",
            Text(
                "A representative is an adult who understands the proceedings, acts in the person’s best interests and has no "
                "interests against theirs; the designation of a minor’s ends at 18.",
                "Le représentant est une personne adulte qui comprend la procédure, agit dans l’intérêt de la personne et n’a "
                "pas d’intérêts contraires; la désignation pour un mineur prend fin à 18 ans.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

joined = rpdr(
    "20(2)",
    Text("Minor with a parent or guardian", "Mineur accompagné d’un parent ou d’un tuteur"),
    version(
        Text(
            "There is no such duty for a minor whose claim is joined with that of an adult parent or legal guardian.",
            "Cette obligation ne vaut pas pour le mineur dont la demande est jointe à celle du père, de la mère ou d’un tuteur "
            "adulte.",
        ),
        minor & joined_with_parent,
        since="2012-12-15",
        enacted_by="SOR/2012-256",
    ),
)

duty_to_notify = rpdr(
    "20(1)",
    Text("Duty of counsel and officers", "Obligation du conseil et de l’agent"),
    version(
        Text(
            "Counsel or an officer who believes that a representative is needed must tell the Division in writing, without "
            "delay.",
            "Le conseil ou l’agent qui croit qu’un représentant est nécessaire en avise la Section sans délai, par écrit.",
        ),
        before_rpd & any_of(minor, unable),
        since="2012-12-15",
        unless=(joined,),
        enacted_by="SOR/2012-256",
    ),
)

PROVISIONS = (designation, joined, duty_to_notify)
