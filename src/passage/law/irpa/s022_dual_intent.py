"""IRPA 22(2): wishing to settle one day does not stop a person from coming for a time."""

from passage.lang import all_of, established, version
from passage.law.facts.visit import settles, will_leave
from passage.law.researched import irpa
from passage.text import Text

dual_intent = irpa(
    "22(2)",
    Text("Dual intent", "Double intention"),
    version(
        Text(
            "An intention to become a permanent resident does not preclude a temporary stay, if the officer is "
            "satisfied that the person will leave in time.",
            "L’intention de s’établir au Canada n’empêche pas un séjour temporaire, si l’agent est convaincu que la "
            "personne partira à temps.",
        ),
        all_of(settles, established(will_leave)),
        since="2002-06-28",
    ),
)

PROVISIONS = (dual_intent,)
