"""Briefs as files: a page that stands alone, Markdown, tagged PDF or a workbook, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from passage.brief.parts import Brief
from passage.case.manuscript import put, unreadable
from passage.text import Complaint, Language, Text, listing

STYLE = Path(__file__).with_name("brief.css")


def html(brief: Brief, lang: Language) -> bytes:
    """A page of its own, with its style in it."""
    from passage.paper.html import page

    return page(brief.document(lang), style=STYLE.read_text("utf-8")).encode()


def markdown(brief: Brief, lang: Language) -> bytes:
    """Markdown, its drawings told in words."""
    from passage.paper.markdown import markdown as written

    return written(brief.document(lang)).encode()


def pdf(brief: Brief, lang: Language) -> bytes:
    """Tagged PDF. Raises Complaint where the typesetter is not installed."""
    from passage.paper.pdf import pdf as printed

    return printed(brief.document(lang))


def xlsx(brief: Brief, lang: Language) -> bytes:
    """A workbook. Raises Complaint where what writes workbooks is not installed."""
    from passage.brief.sheets import sheets
    from passage.paper.workbook import workbook

    return workbook(sheets(brief, lang), lang)


FORMS: dict[str, Callable[[Brief, Language], bytes]] = {
    ".html": html,
    ".md": markdown,
    ".pdf": pdf,
    ".xlsx": xlsx,
}


def _endings(lang: Language) -> str:
    return listing(list(FORMS), lang, "or")


def write(brief: Brief, path: Path, langs: Sequence[Language], *, replace: bool = False) -> tuple[Path, ...]:
    """Write the brief in the form of the file's ending; of several languages, each in a file of its own.

    `note.html` becomes `note.en.html` and `note.fr.html` where both are asked for. Every file is made before
    any is put in place. Raises Complaint for another ending, a folder that is not there, a file that is
    there already, unless it may be replaced, or a path at which nothing can be written.
    """
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise Complaint(
            Text("a brief is not written in this form", "une note ne s’écrit pas sous cette forme"),
            field=str(path),
            mend=Text("end the name in one of {all}", "terminez le nom par {all}").format(
                all=Text.each(_endings)
            ),
        )
    named: dict[Language, Path] = {
        lang: path if len(langs) == 1 else path.with_suffix(f".{lang}{path.suffix}") for lang in langs
    }
    for each in named.values():
        try:
            folder, taken = each.parent.is_dir(), each.exists() or each.is_symlink()
        except OSError as error:
            raise unreadable(error, str(each), "written") from None
        if not folder:
            raise Complaint(
                Text("this folder is not there", "ce dossier n’existe pas"),
                field=str(each.parent),
                mend=Text("make it first, or name another", "créez-le d’abord, ou nommez-en un autre"),
            )
        if taken and not replace:
            raise Complaint(
                Text("there is a file of this name already", "un fichier porte déjà ce nom"),
                field=str(each),
                mend=Text("name another, or write --replace", "nommez-en un autre, ou écrivez --replace"),
            )
    made = {each: form(brief, lang) for lang, each in named.items()}
    for each, written in made.items():
        put(each, written, replace=replace, mode=0o644)
    return tuple(made)
