"""The words of the answer: what stands about a finding, who decides, and what can be done about a decision."""

from passage.text import Text

TITLE = Text(
    "What the law finds, on what you told", "Ce que permet de conclure le droit, d’après vos réponses"
)
NOTHING_TOLD = Text(
    "Nothing was told yet: this is what can be found of anybody.",
    "Rien n’a encore été indiqué\u00a0: voici ce qui peut se conclure de n’importe qui.",
)
BY_REPRESENTATIVE = Text(
    "Told by somebody who helps or represents the person.",
    "Indiqué par quelqu’un qui aide ou représente la personne.",
)
BY_OFFICER = Text(
    "Told by an officer. What follows is what the rules find; the officer’s own finding stands apart from it.",
    "Indiqué par un agent. Ce qui suit est ce que permettent de conclure les règles; la conclusion de l’agent en est "
    "distincte.",
)
FAMILY = Text("Each person", "Chaque personne")
ANSWER_IT = Text("Answer it", "Y répondre")
PASSED_OVER = Text(
    "You passed these over; an answer could settle it:",
    "Vous avez laissé ceci de côté; une réponse pourrait trancher\u00a0:",
)
TURNS_ON = Text(
    "It also turns on these questions of law:", "Cela dépend aussi de ces questions de droit\u00a0:"
)
ASK_ON = Text("Ask on: every ground, and what follows", "Poursuivre\u00a0: chaque motif, et ce qui s’ensuit")
FIND_OUT = Text("Ask about this", "Approfondir")
SEE_REASONS = Text("The reasons, step by step", "Les motifs, pas à pas")
REASONS_TOLD = Text(
    "Each rule with its official page, and at the end of each branch what you answered.",
    "Chaque règle avec sa page officielle et, au bout de chaque branche, ce que vous avez répondu.",
)
BENEATH = Text("On what it rests ({n})", "Sur quoi cela repose ({n})")
CHANGE = Text("Change your answer", "Modifier votre réponse")
DEADLINES = Text("Deadlines", "Échéances")
NO_DEADLINE = Text(
    "No day that starts a time limit was told.", "Aucune date qui fait courir un délai n’a été indiquée."
)
CALENDAR = Text("Calendar file with alarms (.ics)", "Fichier de calendrier avec alarmes (.ics)")
CALENDAR_TOLD = Text(
    "It says “Deadline 1” and no more, in case others see the screen.",
    "On n’y lit que «\u00a0Échéance 1\u00a0», au cas où d’autres verraient l’écran.",
)
CALENDAR_DETAILS = Text("The same, saying what each is", "Le même, avec l’objet de chacune")
TAKE = Text("Take it with you", "Emporter")
LETTER = Text("Letter in plain words (PDF)", "Lettre en langage clair (PDF)")
MEMO = Text("Memo for counsel (PDF)", "Note pour l’avocat ou le consultant (PDF)")
JSON = Text("The findings as data (JSON)", "Les conclusions en données (JSON)")
ANSWERS = Text("Your answers, to print or change", "Vos réponses, à imprimer ou à modifier")
PLACE = Text(
    "Province, territory or town (for legal aid, and for holidays that move a deadline)",
    "Province, territoire ou ville (pour l’aide juridique, et les jours fériés qui déplacent une échéance)",
)
ANYWHERE = Text("Not said", "Non précisé")
SHOW = Text("Show", "Afficher")
DECIDES = Text("Who decides, and what you can do", "Qui décide, et ce que vous pouvez faire")
NOTICE = Text(
    "No decision was made here. Software applied written rules to what you told, and says what they come to. Nothing of "
    "it was sent to anybody. A decision about you can only be made by an officer, a member of the Board or a judge, who "
    "may know more, weigh evidence and see the law otherwise.",
    "Aucune décision n’a été prise ici. Un logiciel a appliqué des règles écrites à ce que vous avez indiqué et dit à quoi "
    "elles mènent. Rien n’en a été transmis à qui que ce soit. Une décision à votre sujet ne peut être prise que par un "
    "agent, un commissaire ou un juge, qui peut en savoir davantage, apprécier la preuve et lire le droit autrement.",
)
EXPLANATION = Text(
    "The explanation is the tree of reasons above: each rule, its date and page, and the answer of yours on which it "
    "turned. The same rules and answers always give the same finding; nothing is learned from people’s cases, and "
    "nobody is scored or compared.",
    "L’explication est l’arbre des motifs ci-dessus\u00a0: chaque règle, sa date et sa page, et la réponse dont elle "
    "dépendait. Les mêmes règles et les mêmes réponses donnent toujours la même conclusion; rien n’est appris du dossier "
    "de quiconque, et personne n’est noté ni comparé.",
)
RECOURSE = Text(
    "If an answer was wrong, change it: the finding is made anew. If you think that a rule is misread, follow its link to "
    "the official text and tell the project. Against a decision that a person made, the recourse is that of the law: see "
    "what follows and the deadlines above, and ask a lawyer or an authorized consultant before a day passes.",
    "Si une réponse était fausse, modifiez-la\u00a0: la conclusion est refaite. Si une règle vous semble mal lue, suivez "
    "son lien vers le texte officiel et dites-le au projet. Contre une décision prise par une personne, les recours sont "
    "ceux de la loi\u00a0: voyez ci-dessus ce qui s’ensuit et les échéances, et consultez un avocat ou un consultant "
    "autorisé avant qu’une date ne passe.",
)
ASSESSMENT = Text("The impact assessment of this software", "L’évaluation de l’incidence de ce logiciel")
QUESTIONS = Text("Back to the questions", "Retour aux questions")

SAVE_TITLE = Text("Save your answers to a file", "Enregistrer vos réponses dans un fichier")
SAVE_TOLD = Text(
    "The file holds what you told, the law it was put to and what was found. Whoever opens it can read it: keep it where "
    "others do not look. Open it here later, and you will see whether the law has changed meanwhile.",
    "Le fichier contient ce que vous avez indiqué, le droit appliqué et ce qui a été conclu. Qui l’ouvre peut le lire\u00a0: "
    "gardez-le là où d’autres ne regardent pas. Rouvrez-le ici plus tard pour voir si le droit a changé entre-temps.",
)
RESUME = Text("Open a saved file", "Ouvrir un fichier enregistré")
RESUME_TOLD = Text(
    "A file saved here or by the command line (JSON or YAML, at most 1 MB). It replaces what this browser keeps now.",
    "Un fichier enregistré ici ou par la ligne de commande (JSON ou YAML, 1\u00a0Mo au plus). Il remplace ce que ce "
    "navigateur garde maintenant.",
)
FILE = Text("File", "Fichier")
OPEN = Text("Open", "Ouvrir")
NO_FILE = Text("no file was chosen", "aucun fichier n’a été choisi")
CHOOSE_FILE = Text("choose the file that you saved", "choisissez le fichier que vous avez enregistré")
NOT_TEXT = Text("this is not a file of text", "ce n’est pas un fichier de texte")
OPENED = Text("The file is open", "Le fichier est ouvert")
CHANGED = Text("What changed since it was saved", "Ce qui a changé depuis l’enregistrement")
LAW_MOVED = Text(
    "It was saved under the law of {then} ({was}), and is read now under that of {now} ({is_}).",
    "Il a été enregistré selon le droit du {then} ({was}), et est lu maintenant selon celui du {now} ({is_}).",
)
SAME_FOUND = Text("Nothing that was found has changed.", "Rien de ce qui avait été conclu n’a changé.")
THEN, NOW = Text("Then", "Alors"), Text("Now", "Maintenant")
GONE = Text("there is no such question any more", "cette question n’existe plus")
REWORDED = Text("Provisions that say something else now", "Dispositions dont la teneur a changé")
TOO_MUCH = Text(
    "The file is read, but too large to go on here", "Le fichier est lu, mais trop gros pour poursuivre ici"
)
TOO_MUCH_TOLD = Text(
    "A browser cannot keep so much, so nothing was kept. What is found stands below; to go on, use the command line: "
    "passage find FILE",
    "Un navigateur ne peut en garder autant; rien n’a donc été gardé. Les conclusions figurent ci-dessous; pour poursuivre, "
    "utilisez la ligne de commande\u00a0: passage find FICHIER",
)
GO_ON = Text("Go on", "Poursuivre")
NO_TOPIC = Text("Choose what to find out", "Choisir ce que vous voulez savoir")
