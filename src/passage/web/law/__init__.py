"""The law pages: every rule in words, at any date, with its doubts, its versions and what depends on it."""

from passage.text import Text
from passage.web.law import cases, changed, index, lists, section
from passage.web.pages import Page

PAGES = (
    Page("law", Text("/law", "/droit"), index.index),
    Page("law-changes", Text("/law/changes", "/droit/changements"), changed.changed),
    Page("law-issues", Text("/law/questions", "/droit/questions"), lists.issues),
    Page("law-issue", Text("/law/questions/{issue}", "/droit/questions/{issue}"), lists.issue),
    Page("law-facts", Text("/law/facts", "/droit/faits"), lists.facts),
    Page("law-fact", Text("/law/facts/{fact}", "/droit/faits/{fact}"), lists.fact),
    Page("law-treaties", Text("/law/treaties", "/droit/traites"), lists.treaties),
    Page("law-pathways", Text("/law/pathways", "/droit/voies"), lists.pathways),
    Page("law-limits", Text("/law/limits", "/droit/delais"), lists.limits),
    Page("law-errata", Text("/law/errata", "/droit/errata"), lists.errata),
    Page("law-uncertain", Text("/law/uncertain", "/droit/incertitudes"), lists.not_sure),
    Page("law-shelf", Text("/law/{instrument}", "/droit/{instrument}"), index.shelf),
    Page(
        "law-section", Text("/law/{instrument}/{section}", "/droit/{instrument}/{section}"), section.section
    ),
    Page(
        "law-section-changes",
        Text("/law/{instrument}/{section}/changes", "/droit/{instrument}/{section}/changements"),
        changed.changed_section,
    ),
    Page(
        "law-section-cases",
        Text("/law/{instrument}/{section}/cases", "/droit/{instrument}/{section}/cas"),
        cases.cases,
    ),
)
