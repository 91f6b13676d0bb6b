from datetime import date

import pytest

from passage.paper.document import (
    Branch,
    BulletList,
    Callout,
    Definitions,
    Document,
    Emphasis,
    Foreign,
    Heading,
    Link,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Strong,
    Table,
    Tree,
)

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20">'
    '<rect id="one" width="50" height="5" fill="#0b4f7d"/><text y="18" font-size="8">12</text></svg>'
)
LAW = "https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-101.html"


@pytest.fixture(scope="session")
def document() -> Document:
    """A document in which every kind stands at least once."""
    return Document(
        "Note\u00a0: un essai",
        "fr",
        (
            Heading("Conclusion"),
            Paragraph(
                "La demande est ",
                Strong("irrecevable"),
                Note(("voir ", Link("LIPR, al. 101(1)e)", LAW))),
                " selon la «\u00a0loi\u00a0»; 12\u202f345,6 ou 98\u00a0765\u00a0%.",
            ),
            Heading("Motifs", 3),
            Tree((Branch("Oui · racine", ("ligne",), (Branch("Non · feuille"),)),)),
            BulletList(("a", ("b ", Emphasis("c")))),
            NumberedList(("un", "deux"), 3),
            Table(
                "Les jours",
                ("Jour", "Nombre", "Pourquoi"),
                (("5 juin", "1", "le jour qui suit"), ("6 juin", Strong("4321"), "encore")),
                ("start", "end", "center"),
                row_headers=True,
                note="Une note.",
            ),
            Definitions((("Terme", "ce qu’on en dit"),)),
            Callout("Attention", (Paragraph("Un avis."),), "caution"),
            Picture(DRAWING, "Un rectangle bleu", "La légende"),
            PageBreak(),
            Paragraph(Foreign("Some English", "en")),
        ),
        kicker="Passage",
        notice="Ce ne sont pas des conseils.",
        author="Les auteurs",
        date=date(2026, 11, 23),
    )
