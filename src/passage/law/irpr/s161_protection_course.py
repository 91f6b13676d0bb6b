"""IRPR 160(3) and (4), 161, 162, 168 to 171 and 174: the application for protection, from its notice to its end.

Notice comes before removal; submissions may be made in writing; nothing is decided before 30 days; an
application withdrawn or abandoned counts as rejected.
"""

from passage.lang import Days, Flag, FlagKind, all_of, any_of, version
from passage.law.facts import assessment, protection
from passage.law.facts.decision import today
from passage.law.facts.order import certificate, in_force
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s113_evidence import rejected_before
from passage.law.irpa.s113_hearing import mandatory
from passage.law.irpr.s160_prra_notice import at_port, in_time, mailed
from passage.law.researched import irpr
from passage.text import Text

FIRST = "SOR/2002-227"
SINCE = "2002-06-28"
READ_FROM = "2009-10-22"

_pending = stage.is_(Stage.PENDING)

before_removal = irpr(
    "160(3)(a)",
    Text("Notification before removal", "Avis avant le renvoi"),
    version(
        Text(
            "A person under a removal order in force is notified before removal from Canada.",
            "La personne visée par une mesure de renvoi ayant pris effet reçoit l’avis avant son renvoi du "
            "Canada.",
        ),
        in_force.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

with_summary = irpr(
    "160(3)(b)",
    Text("Notification with the summary", "Avis avec le résumé de la preuve"),
    version(
        Text(
            "A person named in a security certificate is notified when the summary of the evidence is filed "
            "with the Court.",
            "La personne nommée dans un certificat de sécurité reçoit l’avis lorsque le résumé de la preuve "
            "est déposé à la Cour.",
        ),
        certificate.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

by_hand = irpr(
    "160(4)(a)",
    Text("Notification by hand", "Avis remis en personne"),
    version(
        Text(
            "Notification is given when the form is handed to the person.",
            "L’avis est donné au moment où le formulaire est remis en personne.",
        ),
        ~mailed,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

submissions = irpr(
    "161(1)",
    Text("Written submissions", "Observations écrites"),
    version(
        Text(
            "The person may make written submissions, with the help of counsel at their own expense; not "
            "where section 166 asks for them with the application.",
            "La personne peut présenter des observations écrites, avec l’aide d’un conseil à ses frais; "
            "l’article 166 exige plutôt qu’elles accompagnent la demande.",
        ),
        all_of(),
        since="2014-05-29",
        unless=(at_port,),
        enacted_by="SOR/2014-139, s. 4",
    ),
    known_from="2014-05-29",
)

new_evidence_named = irpr(
    "161(2)",
    Text("New evidence pointed out", "Désignation des preuves nouvelles"),
    version(
        Text(
            "The submissions say which evidence meets paragraph 113(a), and how it relates to the person.",
            "Les observations désignent les éléments qui satisfont à l’alinéa 113a), et en quoi ils "
            "concernent la personne.",
        ),
        rejected_before,
        since="2014-05-29",
        enacted_by="SOR/2014-139, s. 4",
    ),
    known_from="2014-05-29",
)

thirty_days = irpr(
    "162",
    Text("Not decided before 30 days", "Pas de décision avant 30 jours"),
    version(
        Text(
            "An application received within the 15 days is not decided until 30 days have passed since the "
            "notification.",
            "La demande reçue dans les 15 jours n’est pas tranchée avant que 30 jours se soient écoulés "
            "depuis l’avis.",
        ),
        all_of(
            _pending,
            in_time,
            any_of(
                ~mailed & (today <= protection.form_on + Days(30)),
                mailed & (today <= protection.form_on + Days(7).then(Days(30))),
            ),
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    key="IRPR 162 30 days",
    known_from=READ_FROM,
    flags=(
        Flag(
            "thirtieth-day",
            Text(
                "The English says at least 30 days after; the French, on the expiry of 30 days. On both, "
                "the thirtieth day is taken to be too early.",
                "L’anglais parle d’au moins 30 jours après; le français, de l’expiration de 30 jours. Selon "
                "l’un et l’autre, on tient que le trentième jour est trop tôt.",
            ),
            FlagKind.NOTE,
            when=_pending,
        ),
    ),
)

hearing_rules = irpr(
    "168",
    Text("How a hearing is held", "Tenue de l’audience"),
    version(
        Text(
            "Notice gives the time, the place and the issues of fact; the hearing keeps to them; the person "
            "answers the officer, with counsel at their own expense; other people’s evidence is in writing.",
            "Un avis donne la date, l’heure, le lieu et les questions de fait; l’audience s’y tient; la "
            "personne répond à l’agent, avec un conseil à ses frais; les dépositions de tiers sont écrites.",
        ),
        any_of(mandatory, protection.factors),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

missed = irpr(
    "169(a)",
    Text("Abandoned: two hearings missed", "Désistement : deux audiences manquées"),
    version(
        Text(
            "An application is declared abandoned if the person misses a hearing and then a later one of "
            "which they were notified.",
            "Le désistement est prononcé si la personne omet de se présenter à une audience, puis à une "
            "audience ultérieure dont elle a été avisée.",
        ),
        _pending & assessment.missed_twice,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

gone = irpr(
    "169(b)",
    Text("Abandoned: left Canada", "Désistement : départ du Canada"),
    version(
        Text(
            "An application is declared abandoned if the person leaves Canada voluntarily, by an enforced "
            "order or otherwise.",
            "Le désistement est prononcé si la personne quitte volontairement le Canada, par l’exécution de "
            "la mesure ou autrement.",
        ),
        _pending & assessment.departed,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

withdrawn = irpr(
    "170",
    Text("Withdrawn", "Retrait"),
    version(
        Text(
            "The person may withdraw the application at any time by writing to the Minister; it is "
            "withdrawn on receipt.",
            "La personne peut en tout temps retirer sa demande par écrit au ministre; le retrait est "
            "prononcé sur réception.",
        ),
        _pending & assessment.withdrawal,
        since=SINCE,
        enacted_by=FIRST,
    ),
)

counts_as_rejected = irpr(
    "171",
    Text("Rejected", "Rejet"),
    version(
        Text(
            "An application is rejected when it is decided not to allow it, or when it is declared "
            "withdrawn or abandoned.",
            "Le refus de l’accorder vaut rejet de la demande; de même, le prononcé du retrait ou du "
            "désistement.",
        ),
        any_of(stage.is_(Stage.REJECTED), missed, gone, withdrawn),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

notes_on_request = irpr(
    "174",
    Text("Reasons on request", "Motifs sur demande"),
    version(
        Text(
            "On request, the person is given a copy of the notes that justify the decision.",
            "Sur demande, la personne reçoit copie des notes au dossier qui motivent la décision.",
        ),
        stage.is_(Stage.REJECTED, Stage.ALLOWED, Stage.ENDED),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

PROVISIONS = (
    before_removal,
    with_summary,
    by_hand,
    submissions,
    new_evidence_named,
    thirty_days,
    hearing_rules,
    missed,
    gone,
    withdrawn,
    counts_as_rejected,
    notes_on_request,
)
