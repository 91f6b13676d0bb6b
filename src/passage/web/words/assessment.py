"""The questions that an algorithmic impact assessment asks, answered for this software as data.

What only a department that deploys it can answer is left to it, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from passage.text import Text

TITLE = Text("The impact of this software, assessed", "L’incidence de ce logiciel, évaluée")
TOLD = Text(
    "The Directive on Automated Decision-Making binds departments that make, or help to make, administrative decisions "
    "with software. Used by a person for themselves, this software makes no decision and helps no official to make one. "
    "A department that put it before officers would be bound: these are the answers that the project can give, and those "
    "that the department must give itself. No level of impact is claimed here; the department’s own assessment sets it.",
    "La Directive sur la prise de décisions automatisée lie les ministères dont un logiciel prend, ou aide à prendre, des "
    "décisions administratives. Utilisé par une personne pour elle-même, ce logiciel ne prend aucune décision et n’aide "
    "aucun fonctionnaire à en prendre. Un ministère qui le mettrait entre les mains d’agents serait lié\u00a0: voici les "
    "réponses que le projet peut donner, et celles que le ministère doit donner lui-même. Aucun niveau d’incidence n’est "
    "affirmé ici; c’est l’évaluation du ministère qui l’établit.",
)
DEPARTMENT = Text("For the department to answer", "Au ministère de répondre")


@dataclass(frozen=True, slots=True)
class Item:
    """A question, its answer for a person who uses this alone, and what a department must still say, if anything."""

    question: Text
    answer: Text
    department: Text | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Questions that belong together."""

    title: Text
    questions: tuple[Item, ...]


PARTS = (
    Part(
        Text("What it is for", "À quoi il sert"),
        (
            Item(
                Text("What does it do?", "Que fait-il?"),
                Text(
                    "It puts the facts that a person tells to written, dated and cited rules, and says what they find, "
                    "do not find, or cannot tell, with the reasons.",
                    "Il met les faits indiqués par une personne en regard de règles écrites, datées et citées, et dit ce "
                    "qu’elles permettent de conclure ou non, ou qu’on ne peut le dire, avec les motifs.",
                ),
                Text(
                    "Which service or decision it would support, and why software is wanted there.",
                    "Quel service ou quelle décision il appuierait, et pourquoi on y veut un logiciel.",
                ),
            ),
            Item(
                Text(
                    "Does it decide, recommend, score or rank?",
                    "Décide-t-il, recommande-t-il, note-t-il, classe-t-il?",
                ),
                Text(
                    "None of these. What the law leaves to judgement is a question that a named person answers, and "
                    "“may” stays open.",
                    "Rien de cela. Ce que la loi laisse à l’appréciation est une question à laquelle répond une personne "
                    "nommée, et «\u00a0peut\u00a0» reste ouvert.",
                ),
                Text(
                    "How officers would use a finding, and how it is kept from standing in for their own.",
                    "Comment les agents se serviraient d’une conclusion, et comment on évite qu’elle remplace la leur.",
                ),
            ),
            Item(
                Text("Whom does it concern?", "Qui concerne-t-il?"),
                Text(
                    "People at the border and people who seek protection; many are vulnerable, and a wrong answer can "
                    "lead to return to danger.",
                    "Des personnes à la frontière ou en quête de protection; beaucoup sont vulnérables, et une réponse "
                    "fausse peut conduire au retour vers un danger.",
                ),
                Text("How many people a year, and which.", "Combien de personnes par année, et lesquelles."),
            ),
        ),
    ),
    Part(
        Text("How it works", "Comment il fonctionne"),
        (
            Item(
                Text(
                    "Is it explained how an output is reached?",
                    "Peut-on expliquer comment un résultat est obtenu?",
                ),
                Text(
                    "Wholly: each finding carries its tree of rules and answers, and can be made again from them. There "
                    "is no learning and no statistic in it.",
                    "Entièrement\u00a0: chaque conclusion porte son arbre de règles et de réponses, et peut être refaite à "
                    "partir d’eux. Rien n’y est appris ni statistique.",
                ),
            ),
            Item(
                Text("Is the source open?", "Le code source est-il ouvert?"),
                Text("Yes, with its tests.", "Oui, avec ses essais."),
                Text(
                    "Which version it runs, and what it changed.",
                    "Quelle version il emploie, et ce qu’il y a changé.",
                ),
            ),
            Item(
                Text(
                    "How is it kept right when the law changes?",
                    "Comment reste-t-il exact quand le droit change?",
                ),
                Text(
                    "Each rule has the day it came into force and the day it was last checked; the answer says until "
                    "when the law is known, and errors found are listed with the answers they touched.",
                    "Chaque règle a sa date d’entrée en vigueur et celle de sa dernière vérification; la réponse dit jusqu’à "
                    "quand le droit est connu, et les erreurs relevées sont listées avec les réponses touchées.",
                ),
                Text(
                    "Who checks, how often, and who answers for it.",
                    "Qui vérifie, à quelle fréquence, et qui en répond.",
                ),
            ),
            Item(
                Text("Was it reviewed by peers?", "A-t-il été révisé par des pairs?"),
                Text(
                    "Not yet: no lawyer has reviewed the rules.",
                    "Pas encore\u00a0: aucun juriste n’a révisé les règles.",
                ),
                Text("A peer review, published.", "Une révision par des pairs, publiée."),
            ),
        ),
    ),
    Part(
        Text("Data", "Les données"),
        (
            Item(
                Text(
                    "Which personal information is used, and where is it?",
                    "Quels renseignements personnels, et où sont-ils?",
                ),
                Text(
                    "What the person tells, in their own browser until it is closed or in a file that they save. The "
                    "server logs nothing of it, and keeps nothing but a table of people that is sent: with what is found "
                    "on it, that lies in a temporary folder until it is erased, and for half an hour at most.",
                    "Ce que la personne indique, dans son propre navigateur jusqu’à sa fermeture, ou dans un fichier qu’elle "
                    "enregistre. Le serveur n’en consigne rien, et ne garde qu’un tableau de personnes qui lui est envoyé\u00a0: "
                    "avec ce qui en est conclu, celui-ci reste dans un dossier temporaire jusqu’à ce qu’on l’efface, et une "
                    "demi-heure au plus.",
                ),
                Text(
                    "The authority to collect, a privacy impact assessment, where a file is kept, for how long, who sees it.",
                    "L’autorisation de recueillir, une évaluation des facteurs relatifs à la vie privée, où un dossier est "
                    "gardé, combien de temps, qui le voit.",
                ),
            ),
            Item(
                Text("Can it be unfair to a group?", "Peut-il désavantager un groupe?"),
                Text(
                    "It applies distinctions that the law itself makes (age, nationality, status) and no others. The law’s "
                    "own effects on groups are not cured by applying it exactly.",
                    "Il applique les distinctions que la loi fait elle-même (âge, nationalité, statut), et aucune autre. "
                    "L’appliquer exactement ne corrige pas les effets de la loi sur certains groupes.",
                ),
                Text(
                    "A gender-based analysis plus, and tests for unintended effects in its own use.",
                    "Une analyse comparative entre les sexes plus, et des essais sur les effets non voulus de son propre usage.",
                ),
            ),
        ),
    ),
    Part(
        Text("Impact", "L’incidence"),
        (
            Item(
                Text(
                    "Could it harm rights, health, freedom?",
                    "Peut-il nuire aux droits, à la santé, à la liberté?",
                ),
                Text(
                    "By itself it does nothing to anybody. Somebody who relied on a wrong finding could miss a day or a "
                    "protection; so doubts are shown, the unknown is never a no, and help is named.",
                    "Par lui-même, il ne fait rien à personne. Qui se fierait à une conclusion fausse pourrait manquer une "
                    "échéance ou une protection; les doutes sont donc montrés, l’inconnu n’est jamais un non, et de l’aide est "
                    "indiquée.",
                ),
                Text(
                    "How lasting and how reversible the effects of its decisions are.",
                    "Quelle est la durée et la réversibilité des effets de ses décisions.",
                ),
            ),
        ),
    ),
    Part(
        Text("Safeguards", "Les garanties"),
        (
            Item(
                Text("Is notice given, and an explanation?", "Y a-t-il un avis et une explication?"),
                Text(
                    "Both, on every answer, in both languages.",
                    "Les deux, avec chaque réponse, dans les deux langues.",
                ),
                Text(
                    "Its own notice, before the service begins.",
                    "Son propre avis, avant le début du service.",
                ),
            ),
            Item(
                Text("Is there a person in it?", "Y a-t-il une intervention humaine?"),
                Text(
                    "Only people decide; the software cannot record a decision as its own.",
                    "Seules des personnes décident; le logiciel ne peut inscrire une décision comme la sienne.",
                ),
                Text("Who decides, with which training.", "Qui décide, avec quelle formation."),
            ),
            Item(
                Text("What recourse is there?", "Quels sont les recours?"),
                Text(
                    "An answer can be changed and the finding made anew; the legal recourses are named with their days.",
                    "Une réponse peut être modifiée et la conclusion refaite; les recours prévus par la loi sont indiqués "
                    "avec leurs échéances.",
                ),
                Text("How a client can contest its use.", "Comment un client peut en contester l’usage."),
            ),
            Item(
                Text("What happens if it fails?", "Que se passe-t-il en cas de panne?"),
                Text(
                    "It runs offline and needs no service of others; the law’s text and the people who decide remain.",
                    "Il fonctionne hors ligne, sans service d’autrui; le texte de la loi et les personnes qui décident "
                    "demeurent.",
                ),
                Text("A plan for going on without it.", "Un plan pour continuer sans lui."),
            ),
        ),
    ),
)
