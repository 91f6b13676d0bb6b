"""What a run of `bench.columns` found, as a page in both languages, a drawing, and the data of both.

Page and drawing are made of the one file `figures/columns.json`: `python -m bench.columns_page docs` makes
them again from it.
"""

import json
import sys
from pathlib import Path
from typing import Any

from passage.text import Language, Text
from passage.text.words import number

Run = dict[str, Any]
NAMES = {
    ("OpenFisca", "calculating"): Text(
        "OpenFisca, years by a table, calculating alone", "OpenFisca, années selon une table, calcul seul"
    ),
    ("OpenFisca", "columns set, then calculating"): Text(
        "OpenFisca, years by a table, columns set, then calculating",
        "OpenFisca, années selon une table, colonnes placées puis calcul",
    ),
    ("OpenFisca-calendar", "calculating"): Text(
        "OpenFisca, years by the calendar, calculating alone",
        "OpenFisca, années selon le calendrier, calcul seul",
    ),
    ("OpenFisca-calendar", "columns set, then calculating"): Text(
        "OpenFisca, years by the calendar, columns set, then calculating",
        "OpenFisca, années selon le calendrier, colonnes placées puis calcul",
    ),
    ("PolicyEngine", "calculating"): Text("PolicyEngine, calculating alone", "PolicyEngine, calcul seul"),
    ("PolicyEngine", "columns set, then calculating"): Text(
        "PolicyEngine, columns set, then calculating", "PolicyEngine, colonnes placées puis calcul"
    ),
    ("numpy", ""): Text("numpy, by hand", "numpy, à la main"),
    ("Polars", ""): Text("Polars, by hand", "Polars, à la main"),
    ("DuckDB", ""): Text("DuckDB, by hand", "DuckDB, à la main"),
    ("Ibis-Polars", ""): Text("Our rule in Ibis on Polars", "Notre règle en Ibis sur Polars"),
    ("Ibis-DuckDB", ""): Text("Our rule in Ibis on DuckDB", "Notre règle en Ibis sur DuckDB"),
    ("plain-raw", ""): Text("Passage, raw columns, numpy", "Passage, colonnes brutes, numpy"),
    ("fused-raw", ""): Text("Passage, raw columns, fused", "Passage, colonnes brutes, fusionné"),
    ("plain-raw-both", ""): Text(
        "Passage, raw columns, numpy, both ways", "Passage, colonnes brutes, numpy, dans les deux sens"
    ),
    ("fused-raw-both", ""): Text(
        "Passage, raw columns, fused, both ways", "Passage, colonnes brutes, fusionné, dans les deux sens"
    ),
    ("Arrow", ""): Text("Passage, Arrow table, fused", "Passage, table Arrow, fusionné"),
    ("plain-planes", ""): Text("Passage, planes, numpy", "Passage, plans, numpy"),
    ("fused-planes", ""): Text("Passage, planes, fused", "Passage, plans, fusionné"),
    ("plain-planes-both", ""): Text(
        "Passage, planes, numpy, both ways", "Passage, plans, numpy, dans les deux sens"
    ),
    ("fused-planes-both", ""): Text(
        "Passage, planes, fused, both ways", "Passage, plans, fusionné, dans les deux sens"
    ),
    ("Polars-Parquet", ""): Text("Polars, by hand, from Parquet", "Polars, à la main, depuis Parquet"),
    ("Passage-Parquet", ""): Text("Passage, from Parquet", "Passage, depuis Parquet"),
    ("Passage-file", ""): Text("Passage, from a planes file", "Passage, depuis un fichier de plans"),
    ("memory", "reading raw columns"): Text("Reading the raw columns", "Lire les colonnes brutes"),
    ("memory", "reading planes"): Text("Reading the planes", "Lire les plans"),
}
PEERS = {
    ("OpenFisca-calendar", "two"): Text(
        "OpenFisca, years by the calendar", "OpenFisca, années selon le calendrier"
    ),
    ("OpenFisca", "two"): Text("OpenFisca, years by a table", "OpenFisca, années selon une table"),
}
KINDS = {"two": Text("2", "2"), "three": Text("3", "3")}
DRAWN = (
    ("OpenFisca", "two"),
    ("OpenFisca-calendar", "two"),
    ("PolicyEngine", "two"),
    ("numpy", "two"),
    ("Polars", "two"),
    ("Polars", "three"),
    ("DuckDB", "two"),
    ("plain-raw", "two"),
    ("plain-raw", "three"),
    ("fused-raw", "two"),
    ("fused-raw", "three"),
    ("plain-planes", "three"),
    ("fused-planes", "three"),
)
BASE = "OpenFisca", "two"
COMMON = "OpenFisca-calendar", "two"


def name_of(engine: str, way: str, lang: Language) -> str:
    """What a line of the table is called."""
    return (NAMES.get((engine, way)) or NAMES[engine, ""])[lang]


def line(told: dict[str, Any]) -> str:
    """What is printed as soon as an engine is done."""
    head = f"  {told['people']:>11,} {told['engine']}, {told['kind']}-valued"
    if "stopped" in told:
        return f"{head}: {told['stopped']}"
    ways = "; ".join(
        f"{way['way']} {way['cpu_ns']:.2f} ns CPU, {1e3 / way['wall_ns']:.2f} million/s, "
        f"{way['peak_mb']:.0f} MB"
        for way in told["ways"]
    )
    return f"{head}: {ways} (load {told['load']:.1f})"


def _lines(run: Run) -> dict[tuple[str, str, str], dict[int, dict[str, Any]]]:
    """Each line of the table, by engine, kind and way; and in it each size."""
    found: dict[tuple[str, str, str], dict[int, dict[str, Any]]] = {}
    for told in run["measured"]:
        ways = told.get("ways") or [{"way": "", "stopped": told["stopped"]}]
        for way in ways:
            named = way["way"] if (told["engine"], way["way"]) in NAMES else ""
            found.setdefault((told["engine"], told["kind"], named), {})[told["people"]] = way
    return found


def figure(run: Run, engine: str, kind: str, people: int, what: str = "cpu_ns") -> float | None:
    """A figure of an engine, its first way; None where there is none."""
    for told in run["measured"]:
        if (told["engine"], told["kind"], told["people"]) == (engine, kind, people) and "ways" in told:
            return told["ways"][0][what]
    return None


def sizes(run: Run) -> list[int]:
    """How many people, each time."""
    return sorted({told["people"] for told in run["measured"]})


def middle(run: Run) -> int:
    """The size at which ratios are taken: a million, where it was measured."""
    return 1_000_000 if 1_000_000 in sizes(run) else sizes(run)[-1]


def _digits(value: float, lang: Language) -> str:
    """Three figures that tell."""
    places = 0 if value >= 100 else 1 if value >= 10 else 2
    return number(round(value, places) if places else round(value), lang)


HEADS = {
    "en": ("", "valued", "CPU ns a person", "million people/s", "× OpenFisca", "growth", "peak MB"),
    "fr": (
        "",
        "valeurs",
        "ns UC par personne",
        "millions de personnes/s",
        "× OpenFisca",
        "croissance",
        "Mo au plus",
    ),
}


def table(run: Run, lang: Language) -> str:
    """The whole table in Markdown."""
    many, at = sizes(run), middle(run)
    base = figure(run, *BASE, at)
    head = HEADS[lang]
    titles = [head[0], head[1]]
    titles += [f"{head[2]}, {number(each, lang)}" for each in many]
    titles += [f"{head[3]}, {number(each, lang)}" for each in many]
    titles += [head[4], head[5], f"{head[6]}, {number(many[-1], lang)}"]
    rows = ["| " + " | ".join(titles) + " |", "|---|---|" + "---:|" * (len(titles) - 2)]
    for (engine, kind, way), found in _lines(run).items():
        cells = [name_of(engine, way, lang), KINDS[kind][lang]]

        def told(size: int, what: str, found: Any = found) -> float | None:
            return found.get(size, {}).get(what)

        cells += [_cell(told(each, "cpu_ns"), lang) for each in many]
        walls = [told(each, "wall_ns") for each in many]
        cells += [_cell(None if wall is None else 1e3 / wall, lang) for wall in walls]
        here, first, last = (told(each, "cpu_ns") for each in (at, many[0], many[-1]))
        cells.append(_cell(base / here if base and here else None, lang))
        cells.append(_cell(last / first if first and last else None, lang))
        cells.append(_cell(told(many[-1], "peak_mb"), lang))
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def _cell(value: float | None, lang: Language) -> str:
    return "–" if value is None or value != value else _digits(value, lang)


def aims(run: Run, lang: Language) -> list[tuple[str, float | None, str]]:
    """What was aimed at: in words, the figure reached, and the aim."""
    at = middle(run)

    def ratio(slow: tuple[str, str], fast: tuple[str, str]) -> float | None:
        over, under = figure(run, *slow, at), figure(run, *fast, at)
        return over / under if over and under else None

    raw = Text("raw columns", "colonnes brutes")[lang]
    planes = Text("planes, three-valued", "plans, trois valeurs")[lang]
    two, three = Text("two-valued", "deux valeurs")[lang], Text("three-valued", "trois valeurs")[lang]
    fused, over = Text("fused", "fusionné")[lang], Text("times", "fois")[lang]
    rows: list[tuple[str, float | None, str]] = []

    def beside(what: str, ours: tuple[str, str], aim: str) -> None:
        for peer in (COMMON, BASE):
            rows.append((f"{what}: {over} {PEERS[peer][lang]}", ratio(peer, ours), aim))

    for hand, label in (("plain", "numpy"), ("fused", fused)):
        for kind, valued in (("two", two), ("three", three)):
            ours = f"{hand}-raw", kind
            beside(f"{raw}, {valued}, {label}", ours, "≥ 3")
            polars = ratio(("Polars", kind), ours)
            rows.append((f"{raw}, {valued}, {label}: {over} Polars, {valued}", polars, "≥ 2"))
    beside(f"{planes}, numpy", ("plain-planes", "three"), "≥ 15")
    beside(f"{planes}, {fused}", ("fused-planes", "three"), "≥ 35")
    whole = Text("planes file, end to end, ns a person", "fichier de plans, de bout en bout, ns par personne")
    rows.append((whole[lang], figure(run, "Passage-file", "three", at, "wall_ns"), "< 50"))
    return rows


def _conditions(run: Run, lang: Language) -> str:
    about = run["conditions"]
    versions = ", ".join(f"{name} {each}" for name, each in about["versions"].items() if each)
    missing = ", ".join(name for name, each in about["versions"].items() if not each)
    loads = [number(round(each, 1), lang) for each in about["load"]]
    seconds = number(about["seconds"], lang)
    if lang == "en":
        said = (
            f"{about['on']}; {about['cores']} cores ({about['processor']}); load {loads[0]} at the beginning "
            f"and {loads[-1]} at the end; Python {about['python']}, {versions}; {seconds} s for everything."
        )
        return said + (f" Not installed: {missing}." if missing else "")
    said = (
        f"{about['on']}; {about['cores']} cœurs ({about['processor']}); charge de {loads[0]} au début et de "
        f"{loads[-1]} à la fin; Python {about['python']}, {versions}; {seconds} s pour le tout."
    )
    return said + (f" Non installés\u00a0: {missing}." if missing else "")


def _stopped(run: Run, lang: Language) -> str:
    gone = [told for told in run["measured"] if "stopped" in told]
    if not gone:
        return ""
    each = (
        f"{name_of(told['engine'], '', lang) if (told['engine'], '') in NAMES else told['engine']}, "
        f"{number(told['people'], lang)}: {told['stopped']}"
        for told in gone
    )
    head = {"en": "Not measured: ", "fr": "Non mesurés\u00a0: "}[lang]
    return head + "; ".join(each) + ".\n\n"


def text(run: Run, lang: Language) -> str:
    """The conditions, the table and the aims, for a terminal or a page."""
    head = {
        "en": "| aimed at (at {people} people, CPU time) | aim | reached |\n|---|---:|---:|\n",
        "fr": "| ce qui est visé (pour {people} personnes, temps UC) | visé | atteint |\n|---|---:|---:|\n",
    }[lang].format(people=number(middle(run), lang))
    aimed = "\n".join(
        f"| {what} | {aim} | {_cell(reached, lang)} |" for what, reached, aim in aims(run, lang)
    )
    return f"{_conditions(run, lang)}\n\n{table(run, lang)}\n\n{_stopped(run, lang)}{head}{aimed}\n"


PAGE = {
    "en": """# Everyone at once: the figures

[Français](columns.fr.md)

One run of `make bench ARGS="columns --write docs"`. The work is 44 facts and 34 provisions of our own cut of
the Act and its regulations; the people are invented, and nearer the edges of the law than life puts them.
Two-valued (2), every fact is known; three-valued (3), 15 % are not. What every engine
answers for the first 2,000 people, with every fact known, was compared with a plain reference first, for all at
once and twenty at a time; its counts for all, with those of the others of as many values. What reads a Parquet or
planes file is compared by its counts for all alone, and *both ways*, which tells more, by the reference alone.

![Millions of people a second of CPU time, by engine](figures/columns.en.svg)

{text}
How to read it:

- CPU time is of all threads; people a second are by the clock, Polars and DuckDB on all cores, the others on
  one. Each figure is the best of several rounds in each of two passes;
  Ibis beyond 100,000 people is timed once a pass.
- OpenFisca is measured twice: with years reckoned on the calendar for each person, as its formulas commonly
  are, and looked up in a table of days that we made for it, which is several times as fast. PolicyEngine,
  Polars and numpy use the table. The column “× OpenFisca” is against the faster.
- Growth is the CPU time a person at the most people over that at the fewest. Peak memory is of the engine’s
  own process while it worked, what it reads included.
- Passage gives both bounds of nine grounds and four outcomes; the others twelve answers. Ibis only counts
  them.
- *Raw columns* are numpy arrays: an octet a yes or no or a value of a list, four a day. *Planes* are bits in
  memory, packed before. *Both ways* also tries linked questions both ways, as `passage run` does.
- *Reading* is how long the same bytes take to be read at all: no engine that reads them can be faster.
- The machine is shared by others where the load is above its cores: then only ratios tell.
""",
    "fr": """# Tout le monde à la fois\u00a0: les chiffres

[English](columns.md)

Une seule exécution de `make bench ARGS="columns --write docs"`. Le travail compte 44\u00a0faits et
34\u00a0dispositions, un extrait de la Loi et de son règlement fait par nous; les personnes sont fictives et plus
proches des limites du droit que dans la vie. À deux valeurs (2), chaque fait est connu; à trois valeurs (3),
15\u00a0% ne le sont pas. Ce que chaque moteur répond pour les 2\u00a0000 premières personnes, tous les
faits étant connus, a d’abord été comparé à une référence, pour toutes à la fois et vingt par vingt; ses comptes pour
toutes, à ceux des autres qui ont autant de valeurs. Ce qui lit un fichier Parquet ou de plans n’est comparé que par
ses comptes pour toutes; *dans les deux sens*, qui en dit plus, ne l’est qu’à la référence.

![Millions de personnes par seconde de temps UC, selon le moteur](figures/columns.fr.svg)

{text}
Comment le lire\u00a0:

- Le temps UC est celui de tous les fils; les personnes par seconde se comptent à l’horloge, Polars et DuckDB sur
  tous les cœurs, les autres sur un seul. Chaque chiffre est le meilleur de plusieurs tours, en deux
  passages; Ibis, au-delà de 100\u00a0000\u00a0personnes, n’est chronométré qu’une fois par passage.
- OpenFisca est mesuré deux fois\u00a0: avec des années calculées au calendrier pour chaque personne, comme le font
  d’ordinaire ses formules, puis lues dans une table de jours que nous lui avons faite, plusieurs fois plus rapide.
  PolicyEngine, Polars et numpy se servent de la table. La colonne «\u00a0× OpenFisca\u00a0» se rapporte au plus rapide.
- La croissance est le temps UC par personne pour le plus grand nombre, divisé par celui du plus petit. La mémoire
  est le maximum du processus du moteur pendant le travail, ce qu’il lit compris.
- Passage donne les deux bornes de neuf motifs et de quatre issues; les autres, douze réponses. Ibis ne fait que
  les compter.
- Les *colonnes brutes* sont des tableaux numpy\u00a0: un octet par oui ou non ou par valeur de liste, quatre par
  jour. Les *plans* sont des bits en mémoire, préparés d’avance. *Dans les deux sens*, les questions liées sont
  aussi essayées dans un sens et dans l’autre, comme le fait `passage run`.
- *Lire* est le temps que prend la seule lecture des mêmes octets\u00a0: aucun moteur qui les lit ne peut aller plus
  vite.
- La machine est partagée lorsque la charge dépasse ses cœurs\u00a0: seuls les rapports comptent alors.
""",
}


def drawing(run: Run, lang: Language) -> str:
    """Millions of people a second of CPU time, as bars."""
    from passage.paper.chart import Bar, Said, bars

    at = middle(run)
    valued = {"two": Text("two-valued", "deux valeurs"), "three": Text("three-valued", "trois valeurs")}
    each = [
        Bar(f"{_short(engine, lang)} ({valued[kind][lang]})", 1e3 / value)
        for engine, kind in DRAWN
        if (value := figure(run, engine, kind, at)) is not None
    ]
    count = number(at, lang)
    said = {
        "en": Said(
            "People a second of CPU time, by engine",
            f"Millions of people a second of CPU time on the same work, {count} people.",
            "Millions of people a second of CPU time",
            "Engine",
            decimals=1,
        ),
        "fr": Said(
            "Personnes par seconde de temps UC, selon le moteur",
            f"Millions de personnes par seconde de temps UC pour le même travail, {count}\u00a0personnes.",
            "Millions de personnes par seconde de temps UC",
            "Moteur",
            decimals=1,
        ),
    }[lang]
    return bars(said, each, lang, name="columns").svg


def _short(engine: str, lang: Language) -> str:
    return engine if (engine, "") not in NAMES else NAMES[engine, ""][lang]


def keep(run: Run, folder: Path) -> Path:
    """Write the data alone, as far as they go; where."""
    figures = folder / "figures"
    figures.mkdir(exist_ok=True)
    (figures / "columns.json").write_text(json.dumps(run, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return figures


def write(run: Run, folder: Path) -> None:
    """Write the data, the drawing and the page, in both languages."""
    figures = keep(run, folder)
    for lang, name in (("en", "columns.md"), ("fr", "columns.fr.md")):
        (figures / f"columns.{lang}.svg").write_text(drawing(run, lang), "utf-8")
        (folder / name).write_text(PAGE[lang].format(text=text(run, lang)), "utf-8")


if __name__ == "__main__":
    home = Path(sys.argv[1])
    write(json.loads((home / "figures" / "columns.json").read_text("utf-8")), home)
