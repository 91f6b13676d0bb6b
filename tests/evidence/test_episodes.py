"""Changes of policy and law by their days, with their sources, for a chart to draw."""

from passage.evidence.episodes import episodes
from passage.text.typography import faults


def test_each_change_has_a_day_a_label_in_both_languages_and_a_source() -> None:
    found = episodes()
    assert len(found) == 29
    assert list(found) == sorted(found, key=lambda each: each.period)
    for each in found:
        assert faults(each.label.fr) == []
        assert each.cell.source.url
        assert each.sureness in ("confirmed", "partly", "not_confirmed")
        assert each.sureness != "confirmed" or each.period.days == 1


def test_the_visas_of_mexico_are_there_with_their_instruments() -> None:
    mexico = [each for each in episodes() if each.country == "MEX"]
    assert [str(each.period) for each in mexico] == ["2009-07-14", "2016-12-01", "2024-02-29"]
    assert [str(each.citation) for each in mexico[1:]] == ["SOR/2016-293", "SOR/2024-34"]
    assert mexico[1].label.fr == "Mexique\u00a0: visa supprimé"
