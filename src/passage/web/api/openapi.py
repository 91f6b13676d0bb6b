"""The description of the API (OpenAPI 3.1), made from the doors, the catalogue of facts and the records."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from passage import __version__
from passage.case import schemas
from passage.case.dossier import MOST_CLAIMANTS
from passage.law import book
from passage.text import Text
from passage.web.api.door import Door
from passage.web.api.doors import CASES, DOORS
from passage.web.api.opening import Opening
from passage.web.api.posed import DAY, MOMENT, MOST_ASKED
from passage.web.api.problems import BASE, MEDIA_TYPE
from passage.web.api.shapes import ref, shapes
from passage.web.api.stream import LINES, example

Schema = dict[str, Any]

_ABOUT = Text(
    "What the law of Canada finds on who may come and claim protection: it finds, does not find, or cannot "
    "tell (null); it never decides, scores or ranks. Unknown is never no. Nothing sent is kept. This is "
    "information, not legal advice, and not a service of the Government of Canada.",
    "Ce que le droit du Canada conclut sur qui peut venir et demander l’asile\u00a0: il conclut, ne "
    "conclut pas, "
    "ou ne peut le dire (null); il ne décide rien, ne note ni ne classe personne. L’inconnu n’est jamais un "
    "non. Rien de ce qui est envoyé n’est conservé. Ce sont des renseignements, non un avis juridique, et ce "
    "n’est pas un service du gouvernement du Canada.",
)
EXAMPLE: Schema = {
    "facts": {
        "claim.made_on": "2026-05-14",
        "claim.place": "inland",
        "entry.place": "between_poe_land_border",
        "entry.date": {"not_before": "2026-04-20", "not_after": "2026-05-01"},
        "entry.from_us": True,
        "nationalities": {"rows": ["MEX"], "complete": True},
        "family": None,
    },
    "on": "2026-11-23",
    "issues": ["eligibility"],
}
_EVENT: Schema = {
    "facts": {"decision.reasons_on": "2026-05-01"}, "facts_on": "2026-05-04", "place": "ON/Toronto"
}  # fmt: skip
_PROBLEMS = {
    400: Text("The body is not well-formed JSON.", "Le corps n’est pas du JSON bien formé."),
    404: Text("There is no such provision.", "Cette disposition n’existe pas."),
    406: Text("JSON is not accepted.", "Le JSON n’est pas accepté."),
    413: Text("The body is too large.", "Le corps est trop volumineux."),
    415: Text("The body is not said to be JSON.", "Le corps n’est pas annoncé comme du JSON."),
    422: Text("Something must be mended.", "Il y a quelque chose à corriger."),
    503: Text("A part is not installed here.", "Une composante n’est pas installée ici."),
}


@lru_cache(maxsize=1)
def document() -> Schema:
    """The whole description. It is the same for the same law and the same doors."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Passage",
            "version": __version__,
            **_words("description", _ABOUT),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": BASE}],
        "paths": _paths(),
        "components": {
            "headers": {"Passage-Law": _LAW_HEADER},
            "schemas": {**_requests(), **_facts(), **shapes()},
        },
    }


def _words(key: str, words: Text) -> dict[str, str]:
    return {key: words.en, f"x-{key}-fr": words.fr}


_LAW_HEADER: Schema = {
    **_words(
        "description",
        Text(
            "The fingerprint of the law that answered, and the day to which it is verified.",
            "L’empreinte du droit qui a répondu, et le jour jusqu’auquel il est vérifié.",
        ),
    ),
    "schema": {"type": "string", "pattern": '^"[0-9a-f]{12}"; verified="[0-9]{4}-[0-9]{2}-[0-9]{2}"$'},
}


def _paths() -> Schema:
    return {
        each.path.replace(":path", ""): {"post" if "POST" in each.methods else "get": _operation(each)}
        for each in DOORS
    }


def _operation(door: Opening) -> Schema:
    operation: Schema = {"operationId": door.name, **_words("summary", door.title)}
    if door.about is not None:
        operation |= _words("description", door.about)
    parameters: list[Schema] = [
        {
            "name": each.name,
            "in": "path" if each.in_path else "query",
            "required": each.needed,
            **_words("description", each.about),
            "schema": {"type": "string", **({"pattern": each.pattern} if each.pattern else {})},
            **({"example": each.example} if each.example else {}),
        }
        for each in door.parameters
    ]
    if parameters:
        operation["parameters"] = parameters
    posted = "POST" in door.methods
    if posted:
        operation["requestBody"] = {"required": True, "content": {door.media: _body(door)}}
    header = {"Passage-Law": {"$ref": "#/components/headers/Passage-Law"}}
    told = {"content": {MEDIA_TYPE: {"schema": ref("Problem")}}, "headers": header}
    operation["responses"] = {
        "200": {
            **_words("description", door.title),
            "headers": header,
            "content": {door.media: {"schema": _answer(door)}},
        },
        **({} if posted else {"304": {**_words("description", _SAME), "headers": header}}),
        **{str(code): {**_words("description", _problem(code, door)), **told} for code in door.problems},
    }
    return operation


def _body(door: Opening) -> Schema:
    """What is sent to a door: a case, or lines."""
    if door.media == LINES:
        return {"schema": {"type": "string", **_words("description", _LINES)}, "example": example()}
    return {"schema": ref(_asked(door)), "example": _EVENT if door.name == "deadlines" else EXAMPLE}


def _answer(door: Opening) -> Schema:
    """What a door answers; of lines, each is a record by itself."""
    if door.media == LINES:
        return {"type": "string", "x-line": ref(door.record), **_words("description", _LINE)}
    return ref(door.record)


def _problem(status: int, door: Opening) -> Text:
    """What a problem of that status means; of too large a body, how large it may be."""
    if status == 413 and door.bounds is not None:
        return _TOO_LARGE.format(n=door.bounds.megabytes)
    return _PROBLEMS[status]


_TOO_LARGE = Text("The body is larger than {n} MB.", "Le corps dépasse {n}\u00a0Mo.")
_LINES = Text(
    "Lines of JSON, each the facts of one person.", "Des lignes de JSON, chacune les faits d’une personne."
)
_LINE = Text("Lines of JSON, each a PersonFound.", "Des lignes de JSON, chacune un PersonFound.")
_SAME = Text("It is as it was when it was last given.", "Rien n’a changé depuis la dernière fois.")


def _asked(door: Opening) -> str:
    return f"{door.name.capitalize()}Request"


def _requests() -> Schema:
    return {_asked(door): _request(door) for door in CASES}


def _request(door: Door) -> Schema:
    members: Schema = {
        "facts": {**_words("description", _FACTS), "anyOf": [ref("Facts"), schemas.NULL]},
        "shared": {**_words("description", _SHARED), "anyOf": [ref("Facts"), schemas.NULL]},
        "claimants": {
            **_words("description", _CLAIMANTS),
            "anyOf": [
                {
                    "type": "object",
                    "additionalProperties": {"anyOf": [ref("Facts"), schemas.NULL]},
                    "propertyNames": {"pattern": "^[A-Za-z]{1,80}$"},
                    "minProperties": 1,
                    "maxProperties": MOST_CLAIMANTS,
                },
                schemas.NULL,
            ],
        },
        "on": {**_words("description", _ON), "type": ["string", "null"], "pattern": MOMENT},
        "facts_on": {**_words("description", _FACTS_ON), "type": ["string", "null"], "pattern": DAY},
    }
    if "place" not in door.options:
        members["issues"] = {
            **_words("description", _ISSUES),
            "anyOf": [
                {"type": "array", "minItems": 1, "items": ref("Issue")},
                schemas.NULL,
            ],
        }
    for name, values in door.options.items():
        kind = {"enum": list(values)} if values else {"type": ["string", "null"], "maxLength": 80}
        members[name] = {**_words("description", _OPTIONS[name]), **kind}
    return {"type": "object", "properties": members, "additionalProperties": False}


_FACTS = Text("The facts of a lone claimant, each by its name; null is unknown.",
              "Les faits d’une personne seule, chacun par son nom; null veut dire inconnu.")  # fmt: skip
_SHARED = Text("The facts that several claimants share.", "Les faits communs à plusieurs personnes.")
_CLAIMANTS = Text("The facts of each of several claimants, by any short name.",
                  "Les faits de chacune de plusieurs personnes, sous un nom court quelconque.")  # fmt: skip
_ON = Text("The day, or instant, of the law.", "Le jour, ou l’instant, du droit.")
_FACTS_ON = Text("The day on which facts are taken; that of the law by default.",
                 "Le jour auquel on se place pour les faits; par défaut, celui du droit.")  # fmt: skip
_ISSUES = Text(
    f"The questions of law; `eligibility` by default. Claimants times questions are at most {MOST_ASKED}.",
    f"Les questions de droit; par défaut, `eligibility`. Le nombre de personnes multiplié par celui des "
    f"questions ne dépasse pas {MOST_ASKED}.",
)
_OPTIONS = {
    "detail": Text("How much is told of each finding; `full` by default.",
                   "Ce qui est dit de chaque conclusion; par défaut, `full`."),
    "full": Text("Whether to tell every rule that was read.", "S’il faut donner toutes les règles lues."),
    "place": Text("The province or town of the office (ON, Toronto): its holidays count too.",
                  "La province ou la ville du bureau (ON, Toronto)\u00a0: ses jours fériés comptent aussi."),
}  # fmt: skip


def _facts() -> Schema:
    law = book()
    issues = {
        "type": "string",
        "enum": list(law.issues),
        "x-titles": {key: {"en": issue.title.en, "fr": issue.title.fr} for key, issue in law.issues.items()},
    }
    named = {key: schemas.described(fact) for key, fact in law.facts.items()}
    return {
        "Facts": schemas.facts(law),
        "Issue": issues,
        "Day": schemas.DAY,
        "Country": schemas.countries(),
        **named,
    }
