"""Every door of the API, in one table: the server, the list at `/` and the description are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.routing import BaseRoute, Mount

from passage import __version__
from passage.law import book
from passage.text import Text, number
from passage.web.api import answers
from passage.web.api.door import Door
from passage.web.api.opening import Opening, Parameter, law_headers, nowhere
from passage.web.api.posed import DAY, MOMENT
from passage.web.api.problems import BASE, kinds
from passage.web.api.stream import BOUNDS, LONGEST, MOST_LINES, Stream

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

ON = Parameter(
    "on",
    Text(
        "The day, or instant, of the law; by default the last day to which it is verified, or today "
        "if earlier.",
        "Le jour, ou l’instant, du droit; par défaut, le dernier jour de sa vérification, ou "
        "aujourd’hui s’il "
        "vient avant.",
    ),
    pattern=MOMENT,
    example="2026-11-23",
)
KEY = Text(
    "A provision, cited as either language writes it: IRPA 101(1)(e), LIPR, al. 101(1)e).",
    "Une disposition, citée comme l’écrit l’une ou l’autre langue\u00a0: LIPR, al. 101(1)e), IRPA 101(1)(e).",
)


def _end(name: str, about: Text, example: str) -> Parameter:
    return Parameter(name, about, needed=True, pattern=MOMENT, example=example)


def _described(given: Mapping[str, str]) -> dict[str, Any]:
    from passage.web.api.openapi import document

    return document()


def _listed(given: Mapping[str, str]) -> dict[str, Any]:
    law = book()
    return {
        "passage": "doors/1",
        "version": __version__,
        "law": {"fingerprint": law.fingerprint, "verified_on": law.verified_on.isoformat()},
        "doors": [
            {
                "path": f"{BASE}{each.path}",
                "methods": list(each.methods),
                "title": {"en": each.title.en, "fr": each.title.fr},
            }
            for each in DOORS
        ],
    }


DOORS: tuple[Opening, ...] = (
    Door("/", "doors", Text("The doors of this API", "Les portes de cette API"), "Doors", _listed),
    Door(
        "/find",
        "find",
        Text("What the law finds in a case", "Ce que le droit conclut dans un cas"),
        "Findings",
        answers.find,
        about=Text(
            "For each claimant and each question of law: the outcome (null: it cannot be told), its grounds, "
            "the next question, the open readings, what follows, and notes. `detail: finding` gives only "
            "the outcome and its grounds, sooner, and repeats no fact.",
            "Pour chaque personne et chaque question de droit\u00a0: l’issue (null\u00a0: on ne peut "
            "le dire), "
            "ses motifs, la question suivante, les lectures ouvertes, les suites et les notes. "
            "`detail: finding` ne donne, plus vite, que l’issue et ses motifs, sans répéter les faits.",
        ),
        of_case=True,
        options={"detail": ("full", "finding")},
    ),
    Door(
        "/explain",
        "explain",
        Text("Why: the tree of reasons", "Pourquoi\u00a0: l’arbre des motifs"),
        "Explanations",
        answers.explain,
        about=Text(
            "`full` adds every rule that was read, not only those that matter.",
            "`full` ajoute toutes les règles lues, et non seulement celles qui comptent.",
        ),
        of_case=True,
        options={"full": (True, False)},
    ),
    Door(
        "/ask",
        "ask",
        Text(
            "The questions that can still change it",
            "Les questions qui peuvent encore y changer quelque chose",
        ),
        "Questions",
        answers.ask,
        about=Text(
            "The most telling first. Answer one by sending the same facts with its `name` among them.",
            "La plus décisive d’abord. Pour répondre, renvoyez les mêmes faits en y ajoutant son `name`.",
        ),
        of_case=True,
    ),
    Door(
        "/deadlines",
        "deadlines",
        Text("Every time limit whose event is told", "Tous les délais dont l’événement est donné"),
        "Deadlines",
        answers.deadlines,
        about=Text(
            "`on` reads every limit under the law of one day rather than that of each event; "
            "`facts_on` is the "
            "day from which the days left are counted, today by default; `place` is a province or town.",
            "`on` lit tous les délais selon le droit d’un même jour plutôt que selon celui de chaque "
            "événement; "
            "`facts_on` est le jour à partir duquel se comptent les jours restants, aujourd’hui par défaut; "
            "`place` est une province ou une ville.",
        ),
        of_case=True,
        options={"place": ()},
    ),
    Stream(
        "/population",
        "population",
        Text("Many people, one a line", "De nombreuses personnes, une par ligne"),
        "PersonFound",
        about=Text(
            "Each line in is the facts of one person, as in `find`; each line out, in the same order, is "
            "what is found: the outcome (null: it cannot be told), and of each outcome and ground whether "
            "it is certain and whether it is possible. What is wrong with a line is told in its place, as "
            f"a problem, and the others go on. At most {number(MOST_LINES, 'en')} lines, each of at most "
            f"{number(LONGEST, 'en')} bytes, and {BOUNDS.megabytes} MB in all, sent within "
            f"{BOUNDS.seconds} seconds. Answers come while lines go: read them as you send, for no more is "
            "read until they are taken.",
            "Chaque ligne envoyée donne les faits d’une personne, comme pour `find`; chaque ligne reçue, "
            "dans le même ordre, donne la conclusion\u00a0: l’issue (null\u00a0: on ne peut le dire) et, "
            "pour chaque issue et chaque motif, s’il est certain et s’il est possible. Ce qui ne va pas "
            "dans une ligne est signalé à sa place, comme problème, et les autres suivent. Au plus "
            f"{number(MOST_LINES, 'fr')}\u00a0lignes, d’au plus {number(LONGEST, 'fr')}\u00a0octets, et "
            f"{BOUNDS.megabytes}\u00a0Mo en tout, envoyés en {BOUNDS.seconds}\u00a0secondes. "
            "Les réponses arrivent pendant l’envoi\u00a0: lisez-les au fur et à mesure, car rien de plus "
            "n’est lu tant qu’elles ne sont pas prises.",
        ),
        parameters=(
            Parameter(
                "issue",
                Text(
                    "The question of law; `eligibility` by default.",
                    "La question de droit; par défaut, `eligibility`.",
                ),
                example="eligibility",
            ),
            ON,
            Parameter(
                "facts_on",
                Text(
                    "The day on which facts are taken; that of the law by default.",
                    "Le jour auquel on se place pour les faits; par défaut, celui du droit.",
                ),
                pattern=DAY,
                example="2026-11-23",
            ),
        ),
    ),
    Door(
        "/law",
        "index",
        Text("The law, by instrument and section", "Le droit, par texte et par article"),
        "Index",
        answers.index,
        parameters=(ON,),
    ),
    Door("/law/facts", "facts",
         Text("The facts that can be told", "Les faits que l’on peut donner"), "FactList", answers.facts),
    Door("/law/issues", "issues",
         Text("The questions of law", "Les questions de droit"), "Issues", answers.issues),
    Door("/law/events", "events",
         Text("The events that start a time limit", "Les événements qui font courir un délai"), "Events",
         answers.events),
    Door("/law/errata", "errata", Text("Rules found wrong", "Les règles reconnues fautives"), "Errata",
         answers.errata),
    Door("/law/uncertain", "uncertain", Text("What is not sure", "Ce qui n’est pas sûr"), "Doubts",
         answers.uncertain),
    Door("/law/treaties", "treaties",
         Text("The protocols beside the law", "Les protocoles face au droit"), "Treaties", answers.treaties),
    Door("/law/pathways", "pathways",
         Text("The regular pathways", "Les voies d’entrée régulières"), "Pathways", answers.pathways,
         parameters=(ON,)),
    Door(
        "/law/compare",
        "compare",
        Text("A provision at two days", "Une disposition à deux dates"),
        "Comparison",
        answers.compare,
        parameters=(
            Parameter("key", KEY, needed=True, example="IRPA 49(2)(a)"),
            _end("from", Text("The first day.", "La première date."), "2026-01-01"),
            _end("to", Text("The second day.", "La seconde date."), "2026-11-23"),
        ),
    ),
    Door(
        "/law/{key:path}",
        "provision",
        Text("A provision in words, at a day", "Une disposition en mots, à une date"),
        "Place",
        answers.provision,
        about=Text(
            "With its versions, its doubts and what rests on it. A section that holds several provisions is "
            "answered with their list.",
            "Avec ses versions, ses doutes et ce qui en dépend. Un article qui en contient plusieurs "
            "donne leur "
            "liste.",
        ),
        parameters=(Parameter("key", KEY, needed=True, example="IRPA 101(1)(e)", in_path=True), ON),
    ),
    Door("/problems", "problems", Text("The kinds of problem", "Les genres de problème"), "Problems",
         lambda given: kinds()),
    Door("/openapi.json", "openapi", Text("The description of this API", "La description de cette API"),
         "Description", _described),
)  # fmt: skip


CASES = tuple(each for each in DOORS if isinstance(each, Door) and each.of_case)
"""Those to which a case is sent."""
BOUNDED = {f"{BASE}{each.path}": each.bounds for each in DOORS if each.bounds}
"""The bounds of the paths of which more is read than of most."""

_PROVISION = next(each for each in DOORS if each.name == "provision")
_BESIDE = _PROVISION.path.partition("{")[0]
_BY_PATH = {each.path: each for each in DOORS if each is not _PROVISION}


async def answer(scope: Scope, receive: Receive, send: Send) -> None:
    """Go to the door of a path beneath `/api/v1`; what has none is answered too."""
    path: str = scope["path"].removeprefix(scope.get("root_path", ""))
    door: ASGIApp = _BY_PATH.get(path, nowhere)
    if door is nowhere and path.startswith(_BESIDE):
        door, scope = _PROVISION, {**scope, "path_params": {"key": path.removeprefix(_BESIDE)}}
    await door(scope, receive, send)


def routes() -> list[BaseRoute]:
    """The routes of the API, to be mounted at `/api/v1`."""
    return [Mount("", app=answer)]


def warm() -> None:
    """Read the law once, before the first request: its fingerprint, and the usual question."""
    from passage.case.case import Case
    from passage.case.dossier import USUAL_ISSUE
    from passage.case.record import finding

    law_headers()
    finding(Case({}), USUAL_ISSUE)
