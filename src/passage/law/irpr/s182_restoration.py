"""IRPR 182: temporary resident status that was lost is restored, if asked for within ninety days."""

from passage.lang import Days, Flag, RollOver, all_of, established, version
from passage.law.facts import visit
from passage.law.facts.visit import Lost
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2014-06-01"
BY = "SOR/2014-14, s. 3"

in_breach = irpr(
    "182(2)",
    Text("Student in breach", "Étudiant en défaut"),
    version(
        Text(
            "The status of a student who is not enrolled, or not pursuing the studies, is not restored.",
            "Le statut de l’étudiant qui n’est pas inscrit, ou qui ne poursuit pas ses études, n’est pas rétabli.",
        ),
        visit.student_in_breach.node(),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

restoration = irpr(
    "182(1)",
    Text("Restoration within 90 days", "Rétablissement dans les 90 jours"),
    version(
        Text(
            "An officer restores status lost over the length of stay, the work or the studies, if asked for within "
            "90 days and if it is established that the initial requirements are met and all other conditions were "
            "kept, with no declaration against the person.",
            "L’agent rétablit le statut perdu quant à la durée du séjour, au travail ou aux études, sur demande faite "
            "dans les 90 jours, s’il est établi que les exigences initiales sont remplies et les autres conditions "
            "respectées, sans déclaration visant la personne.",
        ),
        all_of(
            visit.lost_by.is_(Lost.STAY, Lost.WORK, Lost.STUDIES),
            visit.restored_on <= visit.lost_on + Days(90).then(RollOver()),
            established(all_of(visit.initial_met, visit.others_kept)),
            ~visit.declared,
        ),
        since=SINCE,
        unless=(in_breach,),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "safe-day",
            Text(
                "If the ninetieth day is a Sunday or holiday the time is taken to run on to the next day that is not "
                "one; the ninetieth day is the safe one.",
                "Si le quatre-vingt-dixième jour est un dimanche ou un jour férié, on tient que le délai se prolonge "
                "jusqu’au premier jour non férié; le quatre-vingt-dixième jour est le plus sûr.",
            ),
        ),
    ),
)

PROVISIONS = (restoration, in_breach)
