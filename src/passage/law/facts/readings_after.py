"""Open questions of law on what follows a claim: each reading is shown where an answer turns on it."""

from passage.law.judgement import reading
from passage.text import Text

undecided_on_appeal = reading(
    "undecided_on_appeal",
    "IRPR 206(1)(a)",
    Text(
        "Is a claim under appeal still one that “has not been determined”, for the work permit?",
        "La demande portée en appel est-elle encore une demande qui « n’a pas encore été réglée », pour le "
        "permis de travail?",
    ),
    Text(
        "for the work permit, a claim under appeal has not been determined",
        "pour le permis de travail, la demande portée en appel n’est pas encore réglée",
    ),
    Text(
        "The paragraph does not say by whom; the rule on fees speaks of the Refugee Protection Division. A removal "
        "order that cannot be enforced opens the permit in any case.",
        "L’alinéa ne dit pas par qui; la règle sur les frais parle de la Section de la protection des réfugiés. Une "
        "mesure de renvoi qui ne peut être exécutée ouvre de toute façon l’accès au permis.",
    ),
    presumed=None,
)

conditional_order_suffices = reading(
    "conditional_order_suffices",
    "IRPR 206(1)(b)",
    Text(
        "Does a conditional removal order open a work or study permit before the claim is referred?",
        "Une mesure de renvoi conditionnelle ouvre-t-elle l’accès à un permis de travail ou d’études avant que la "
        "demande soit déférée?",
    ),
    Text(
        "before referral, a conditional removal order is one that cannot be enforced",
        "avant le déféré, la mesure de renvoi conditionnelle est une mesure qui ne peut être exécutée",
    ),
    Text(
        "To the letter yes: an order not in force is not enforceable (IRPA 48(1)). The public policy of 2022, which "
        "opens the permit before referral, supposes the contrary.",
        "À la lettre, oui : la mesure qui n’a pas pris effet n’est pas exécutoire (LIPR 48(1)). La politique "
        "d’intérêt public de 2022, qui ouvre le permis avant le déféré, suppose le contraire.",
    ),
    presumed=None,
)

health_after_ineligibility = reading(
    "health_after_ineligibility",
    "IFHP 2016-08-31",
    Text(
        "Does federal health coverage go on after ineligibility, for a person who may apply for protection before "
        "removal?",
        "La protection fédérale en santé se poursuit-elle après l’irrecevabilité, pour la personne qui peut demander "
        "la protection avant renvoi?",
    ),
    Text(
        "federal health coverage goes on after ineligibility for those who may apply for protection",
        "la protection fédérale en santé se poursuit après l’irrecevabilité pour qui peut demander la protection",
    ),
    Text(
        "The policy ends coverage when a claim is found ineligible anew; about those who may still apply for "
        "protection before removal, nothing could be confirmed.",
        "La politique met fin à la protection quand une demande est de nouveau jugée irrecevable; pour qui peut "
        "encore demander la protection avant renvoi, rien n’a pu être confirmé.",
    ),
    presumed=None,
)

final_awaits_court = reading(
    "final_awaits_court",
    "IRPA 46(1)(c.1)",
    Text(
        "Does a determination that takes protection away become final only once the courts are done with it?",
        "La décision qui fait perdre la protection n’est-elle rendue en dernier ressort qu’à l’issue des recours "
        "devant les tribunaux?",
    ),
    Text(
        "the determination becomes final only once the courts are done with it",
        "la décision n’est rendue en dernier ressort qu’à l’issue des recours devant les tribunaux",
    ),
    Text(
        "The Act does not say when a determination is final. No appeal lies from this one, but leave for judicial "
        "review may be sought.",
        "La Loi ne dit pas quand une décision est rendue en dernier ressort. Celle-ci n’est pas susceptible "
        "d’appel, mais l’autorisation de contrôle judiciaire peut être demandée.",
    ),
    presumed=None,
)

lapsed_appeal_exhausted = reading(
    "lapsed_appeal_exhausted",
    "IRPA 72(2)(a)",
    Text(
        "Is a right of appeal exhausted once it was not used in time, or the appeal was given up?",
        "Une voie d’appel est-elle épuisée lorsqu’elle n’a pas été exercée à temps, ou qu’on y a renoncé?",
    ),
    Text(
        "a right of appeal that was not used in time, or was given up, is exhausted",
        "une voie d’appel non exercée à temps, ou à laquelle on a renoncé, est épuisée",
    ),
    Text(
        "The Act says only “exhausted”. The Court may refuse leave to a person who let an appeal go.",
        "La Loi dit seulement que les voies d’appel doivent être « épuisées ». La Cour peut refuser l’autorisation "
        "à la personne qui a laissé passer un appel.",
    ),
    presumed=None,
)

return_before_2026_counts = reading(
    "return_before_2026_counts",
    "IRPA 104.1(1)(a)",
    Text(
        "Does a return made before 2026-03-26 count, where the person was still away on that day?",
        "Le retour antérieur au 2026-03-26 compte-t-il, si la personne était encore absente ce jour-là?",
    ),
    Text(
        "a voluntary return made before 2026-03-26 counts",
        "un retour volontaire antérieur au 2026-03-26 compte",
    ),
    Text(
        "The text speaks of a person who has gone back; no transitional rule says since when.",
        "Le texte parle de la personne qui est retournée; aucune règle transitoire ne dit depuis quand.",
    ),
    presumed=None,
)

return_counts_after_coming_back = reading(
    "return_counts_after_coming_back",
    "IRPA 104.1(1)",
    Text(
        "Does a voluntary return still count once the person is in Canada again?",
        "Le retour volontaire compte-t-il encore une fois que la personne est de nouveau au Canada?",
    ),
    Text(
        "a voluntary return counts even once the person is back in Canada",
        "un retour volontaire compte même une fois la personne revenue au Canada",
    ),
    Text(
        "The text opens with a person who is not in Canada; so it is taken to reach nobody else. No ruling was found.",
        "Le texte vise d’entrée de jeu la personne qui n’est pas au Canada; on tient donc qu’il ne vise qu’elle. Aucune "
        "décision n’a été trouvée.",
    ),
    presumed=False,
)

refusal_of_leave_is_final = reading(
    "refusal_of_leave_is_final",
    "IRPA 170.2",
    Text(
        "Is a refusal of leave a final determination of the Federal Court?",
        "Le refus d’autorisation est-il une décision en dernier ressort de la Cour fédérale?",
    ),
    Text(
        "a refusal of leave is a final determination of the Federal Court",
        "un refus d’autorisation est une décision en dernier ressort de la Cour fédérale",
    ),
    Text(
        "The Act does not say. The appeal division has held that it is; read 2016 FC 884, where that was before the Court.",
        "La Loi ne le dit pas. La Section d’appel a jugé que oui; voyez 2016 CF 884, où la question était devant la Cour.",
    ),
    presumed=None,
)

ended_appeal_is_final = reading(
    "ended_appeal_is_final",
    "IRPA 170.2",
    Text(
        "Is an appeal that ended by withdrawal or abandonment a final determination of the claim?",
        "L’appel terminé par un retrait ou un désistement est-il une décision en dernier ressort sur la demande d’asile?",
    ),
    Text(
        "an appeal that ended by withdrawal or abandonment is a final determination of the claim",
        "l’appel terminé par un retrait ou un désistement est une décision en dernier ressort sur la demande",
    ),
    Text(
        "The Act speaks of a final determination in respect of the claim; such an end says nothing of its merits.",
        "La Loi parle d’une décision en dernier ressort à l’égard de la demande; une telle fin ne dit rien du fond.",
    ),
    presumed=None,
)

FACTS = (
    undecided_on_appeal,
    conditional_order_suffices,
    health_after_ineligibility,
    final_awaits_court,
    lapsed_appeal_exhausted,
    return_before_2026_counts,
    return_counts_after_coming_back,
    refusal_of_leave_is_final,
    ended_appeal_is_final,
)
