"""The pages of published numbers: each titled by what it finds, each number led back to its cell.

Nothing is counted here: `evidence` measures and `paper` draws; these pages choose what stands beside what.
"""

from passage.text import Text
from passage.web.monitor import saved, shown, traced
from passage.web.pages import Page

warm = shown.warm

PAGES = (
    Page("monitor", Text("/monitor", "/suivi"), shown.canada),
    Page("monitor-places", Text("/monitor/places", "/suivi/lieux"), shown.places),
    Page("monitor-country", Text("/monitor/country/{code}", "/suivi/pays/{code}"), shown.country),
    Page("monitor-province", Text("/monitor/province/{code}", "/suivi/province/{code}"), shown.province),
    Page("monitor-file", Text("/monitor/file/{of}/{file}", "/suivi/fichier/{of}/{file}"), saved.file),
    Page("trace", Text("/trace/{key}", "/provenance/{key}"), traced.trace),
)
