"""Who acts for a claimant, whose claims are heard together, and what the Division tells the Minister."""

from passage.lang import Boolean
from passage.law.judgement import judged
from passage.text import Text

unable = judged(
    "representative.unable",
    "IRPA 167(2)",
    Text(
        "In the Division’s opinion, is the person unable to appreciate the nature of the proceedings?",
        "De l’avis de la Section, la personne n’est-elle pas en mesure de comprendre la nature de la procédure?",
    ),
    Text(
        "the person is unable to appreciate the nature of the proceedings",
        "la personne n’est pas en mesure de comprendre la nature de la procédure",
    ),
    Text("A representative must then be designated.", "Un représentant est alors désigné."),
    Text(
        "What the person understands, says and does, and expert evidence, all count.",
        "Ce que la personne comprend, dit et fait, ainsi que toute preuve d’expert, comptent.",
    ),
    prior=0.05,
)

joined_with_parent = Boolean(
    "representative.joined_with_parent",
    question=Text(
        "Is the claim joined with that of a parent or legal guardian aged 18 or over?",
        "La demande est-elle jointe à celle du père, de la mère ou d’un tuteur d’au moins 18 ans?",
    ),
    statement=Text(
        "the claim is joined with that of a parent or legal guardian aged 18 or over",
        "la demande est jointe à celle du père, de la mère ou d’un tuteur d’au moins 18 ans",
    ),
    why=Text(
        "Counsel and officers then need not notify the Division.",
        "Le conseil et l’agent n’ont alors pas à aviser la Section.",
    ),
    help=Text(
        "Family claims are joined as a rule.", "Les demandes d’une famille sont jointes en règle générale."
    ),
    cite="RPDR 20(2)",
    prior=0.6,
)

hearing_begun = Boolean(
    "hearing.begun",
    question=Text("Has the hearing of your claim begun?", "L’audience sur votre demande a-t-elle commencé?"),
    statement=Text("the hearing has begun", "l’audience a commencé"),
    why=Text(
        "After that the Division adjourns to notify the Minister.",
        "Ensuite, la Section ajourne l’audience pour aviser le ministre.",
    ),
    help=Text("A first sitting counts.", "Une première séance compte."),
    cite="RPDR 26(1)",
    prior=0.2,
)

exclusion_possible = judged(
    "notice.exclusion",
    "RPDR 26(1)",
    Text(
        "Does the Division believe that section E or F of Article 1 of the Refugee Convention may apply?",
        "La Section croit-elle que la section E ou F de l’article premier de la Convention sur les réfugiés pourrait "
        "s’appliquer?",
    ),
    Text(
        "the Division believes that exclusion is possible", "la Section croit qu’une exclusion est possible"
    ),
    Text("The Minister is then notified.", "Le ministre en est alors avisé."),
    Text("A belief that it is possible decides nothing.", "Croire que c’est possible ne tranche rien."),
    prior=0.05,
)

integrity_possible = judged(
    "notice.integrity",
    "RPDR 27(1)",
    Text(
        "Does the Division believe that the claim may raise issues of the integrity of the refugee protection system?",
        "La Section croit-elle que la demande pourrait soulever des questions d’intégrité du processus d’asile?",
    ),
    Text(
        "the Division believes that issues of the integrity of the system may arise",
        "la Section croit que des questions d’intégrité du processus pourraient se poser",
    ),
    Text("The Minister may then be notified.", "Le ministre peut alors en être avisé."),
    Text(
        "Such as a false identity, a substantial change in the basis of the claim, or fraudulent documents.",
        "Par exemple une fausse identité, une modification importante du fondement de la demande ou des documents "
        "frauduleux.",
    ),
    prior=0.05,
)

minister_helps = judged(
    "notice.minister_helps",
    "RPDR 26(2)",
    Text(
        "In the Division’s opinion, may the Minister’s participation help in the full and proper hearing of the claim?",
        "De l’avis de la Section, la participation du ministre peut-elle contribuer à une instruction approfondie de la "
        "demande?",
    ),
    Text(
        "the Minister’s participation may help in the full and proper hearing of the claim",
        "la participation du ministre peut contribuer à une instruction approfondie de la demande",
    ),
    Text("Some notices are given only then.", "Certains avis ne sont donnés qu’à cette condition."),
    Text("The Division weighs it.", "La Section en juge."),
)

ineligible_possible = judged(
    "notice.inadmissible",
    "RPDR 28(1)",
    Text(
        "Does the Division believe that the claimant may be inadmissible on a serious ground, faces a charge punishable by "
        "10 years or more, or that the claim may be ineligible?",
        "La Section croit-elle qu’il pourrait y avoir interdiction de territoire pour un motif grave, accusation punissable "
        "d’au moins 10 ans, ou irrecevabilité de la demande?",
    ),
    Text(
        "the Division believes that inadmissibility, a serious charge or ineligibility is possible",
        "la Section croit possible une interdiction de territoire, une accusation grave ou une irrecevabilité",
    ),
    Text("The Minister is then notified.", "Le ministre en est alors avisé."),
    Text("A belief that it is possible decides nothing.", "Croire que c’est possible ne tranche rien."),
    prior=0.05,
)

relative_claims = Boolean(
    "joinder.relative",
    question=Text(
        "Does your spouse or common-law partner, child, parent, legal guardian, brother, sister, grandchild or "
        "grandparent also have a claim before the Division?",
        "Votre époux ou conjoint de fait, votre enfant, votre père ou mère, votre tuteur, votre frère ou sœur, votre "
        "petit-enfant ou l’un de vos grands-parents a-t-il aussi une demande devant la Section?",
    ),
    statement=Text(
        "a close relative also has a claim before the Division",
        "un proche parent a aussi une demande devant la Section",
    ),
    why=Text("Such claims are joined.", "De telles demandes sont jointes."),
    help=Text(
        "Uncles, aunts, nephews, nieces and cousins are not on this list.",
        "Oncles, tantes, neveux, nièces et cousins ne sont pas sur cette liste.",
    ),
    cite="RPDR 55(1)",
    prior=0.3,
)

impracticable = judged(
    "joinder.impracticable",
    "RPDR 55(1)",
    Text(
        "Does the Division find it impracticable to join the claims?",
        "La Section juge-t-elle impossible en pratique de joindre les demandes?",
    ),
    Text("it is not practicable to join the claims", "il n’est pas possible de joindre les demandes"),
    Text("Otherwise they are joined.", "Sinon, elles sont jointes."),
    Text(
        "Violence within the family, or a story that one must be able to tell alone, is a reason to ask for separation.",
        "La violence familiale, ou un récit qu’il faut pouvoir faire à l’abri des proches, est une raison de demander la "
        "séparation.",
    ),
    prior=0.1,
)

FACTS = (
    unable,
    joined_with_parent,
    hearing_begun,
    exclusion_possible,
    integrity_possible,
    minister_helps,
    ineligible_possible,
    relative_claims,
    impracticable,
)
