"""Every transcript in the documents is executed: a `console` block holds commands and what they print."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


redo = load(ROOT / "docs" / "redo.py")
EVERY = [(name, command, output) for name in redo.DOCUMENTS for command, output in redo.transcripts(name)]
PAIRS = list(zip(redo.DOCUMENTS[::2], redo.DOCUMENTS[1::2], strict=True))


@pytest.mark.parametrize(("document", "command", "output"), EVERY, ids=[f"{d}: {c}" for d, c, _ in EVERY])
def test_a_transcript_shows_what_the_command_prints(document: str, command: str, output: str) -> None:
    printed = redo.printed(command)
    if printed is None:
        target = command.split()[1]
        assert command.startswith("make "), f"{document} shows a command that no test runs: {command}"
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), target
        return
    assert redo.shown(output, printed) == redo.plain(output), "make docs writes down what is printed now"


def test_an_output_that_is_cut_short_is_compared_as_far_as_it_goes() -> None:
    assert redo.shown("one\ntwo\n…\n", "one\ntwo\nthree") == "one\ntwo\n…"
    assert redo.shown("one\ntwo\n…\n", "one\n2\nthree") == "one\n2\n…"
    assert redo.shown("one\n", "one\ntwo") == "one\ntwo"


@pytest.mark.parametrize(("lang", "document"), redo.ERRATA.items())
def test_the_errata_are_listed_as_the_rules_tell_of_them(lang: str, document: str) -> None:
    assert (ROOT / document).read_text("utf-8") == redo.errata(lang), "make docs writes down what is told now"


@pytest.mark.parametrize(("lang", "document"), redo.UNCERTAIN.items())
def test_what_is_not_sure_is_listed_as_the_law_tells_of_it(lang: str, document: str) -> None:
    assert (ROOT / document).read_text("utf-8") == redo.uncertain(lang), "make docs writes it down"


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_the_french_documents_show_as_many_commands_as_the_english(english: str, french: str) -> None:
    assert len(redo.transcripts(english)) == len(redo.transcripts(french))


@pytest.mark.parametrize("document", [*redo.DOCUMENTS, *redo.ERRATA.values(), *redo.UNCERTAIN.values()])
def test_every_file_that_a_document_names_exists(document: str) -> None:
    path = ROOT / document
    text = path.read_text("utf-8")
    for link in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text):
        if "://" not in link:
            assert (path.parent / link).exists(), link
    for named in re.findall(r"`((?:src|tests|examples|bench|locks|docs)/[\w/.]+)`", text):
        assert (ROOT / named).exists(), named


@pytest.mark.parametrize("document", ["docs/commands.md", "docs/commands.fr.md"])
def test_every_verb_has_its_help_in_the_documents(document: str) -> None:
    from passage.cli.verbs import VERBS

    shown = {command for command, _ in redo.transcripts(document)}
    for verb in VERBS:
        assert any(f" {verb} --help" in command for command in shown), verb


@pytest.mark.parametrize("document", ["docs/people.md", "docs/people.fr.md"])
def test_the_mapping_of_the_documents_is_one_that_is_read(document: str) -> None:
    import yaml

    from passage.law import book
    from passage.population.mapping import read

    (block,) = re.findall(r"^```yaml\n(.*?)^```", (ROOT / document).read_text("utf-8"), re.M | re.S)
    plan = read(yaml.safe_load(block), book())
    assert len(plan.facts) == 4
    assert [each.relation.key for each in plan.lists] == ["family"]


def _shell(document: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", (ROOT / document).read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("passage ")]


EVERY_SHELL = [(each, line) for each in redo.DOCUMENTS for line in _shell(each)]


@pytest.mark.parametrize(("document", "line"), EVERY_SHELL, ids=[f"{d}: {c}" for d, c in EVERY_SHELL])
def test_a_command_that_is_only_shown_has_the_verb_and_the_options_that_it_shows(
    document: str, line: str
) -> None:
    import shlex

    from passage.cli.verbs import Verbs

    words = shlex.split(line.split("#")[0])[1:]
    command = Verbs("fr" if ".fr." in document else "en")
    context = command.make_context("passage", list(words), resilient_parsing=True)
    name, command, rest = command.resolve_command(context, words)
    if hasattr(command, "resolve_command"):
        name, command, rest = command.resolve_command(command.make_context(name, list(rest), context), rest)
    command.make_context(name, list(rest), context)  # click refuses an option that there is not
