"""IRPA 21: how a protected person becomes a permanent resident, and what stands in the way meanwhile."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.history import Ground, inadmissibility
from passage.law.facts.status import cessation_sought
from passage.law.irpa.s095_protection import protected_person
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

_GRAVE = (
    Ground.SECURITY,
    Ground.RIGHTS,
    Ground.SANCTIONS,
    Ground.SANCTIONS_OTHER,
    Ground.SERIOUS,
    Ground.ORGANIZED,
)
_inadmissible = inadmissibility.some(lambda i: i.ground.is_(*_GRAVE))

residence = irpa(
    "21(2)",
    Text("Permanent residence of protected persons", "Résidence permanente des personnes protégées"),
    version(
        Text(
            "A protected person who has applied becomes a permanent resident if an officer is satisfied that the "
            "application is in order and that no security, rights (sanctions included), serious criminality, "
            "organized criminality or health ground stands in the way.",
            "La personne protégée qui en a fait la demande devient résident permanent si l’agent constate que la "
            "demande est en règle et qu’aucun motif de sécurité, d’atteinte aux droits (sanctions comprises), de "
            "grande criminalité, de criminalité organisée ou sanitaire n’y fait obstacle.",
        ),
        protected_person & ~_inadmissible,
        since=SINCE,
        until="2023-06-22",
        enacted_by="S.C. 2001, c. 27",
    ),
    version(
        Text(
            "A protected person who has applied becomes a permanent resident if an officer is satisfied that the "
            "application is in order and that no security, rights, sanctions, serious criminality, organized "
            "criminality or health ground stands in the way.",
            "La personne protégée qui en a fait la demande devient résident permanent si l’agent constate que la "
            "demande est en règle et qu’aucun motif de sécurité, d’atteinte aux droits, de sanctions, de grande "
            "criminalité, de criminalité organisée ou sanitaire n’y fait obstacle.",
        ),
        protected_person & ~_inadmissible,
        since="2023-06-22",
        enacted_by="S.C. 2023, c. 19, s. 2",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "no-time-limit",
            Text(
                "There is no time limit for the application any more: the 180 days were repealed on 2012-08-15.",
                "Il n’y a plus de délai pour la demande : celui de 180 jours a été abrogé le 2012-08-15.",
            ),
            FlagKind.NOTE,
            when=protected_person.node(),
        ),
        Flag(
            "no-return",
            Text(
                "Going back to the country feared, or using its passport, may be held to give the protection up (section "
                "108). Speak with counsel before any such step.",
                "Retourner dans le pays que l’on craint, ou utiliser son passeport, peut être tenu pour une renonciation "
                "à la protection (article 108). Parlez à un conseil avant toute démarche de ce genre.",
            ),
            FlagKind.NOTE,
            when=protected_person.node(),
        ),
        Flag(
            "health-ground",
            Text(
                "The health ground of section 38, which an officer assesses, is not among the questions.",
                "Le motif sanitaire de l’article 38, que l’agent apprécie, n’est pas parmi les questions.",
            ),
            FlagKind.NOTE,
            when=protected_person.node(),
        ),
    ),
)

while_cessation = irpa(
    "21(3)",
    Text("While cessation is sought", "Demande de constat de perte de l’asile en instance"),
    version(
        Text(
            "Nobody becomes a permanent resident in this way while the Minister’s application for cessation is "
            "pending.",
            "Nul ne devient résident permanent à ce titre tant que la demande du ministre visant la perte de "
            "l’asile est en instance.",
        ),
        cessation_sought.node(),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 11",
    ),
    known_from=SINCE,
)

PROVISIONS = (residence, while_cessation)
