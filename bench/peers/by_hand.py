"""The work as an analyst would write it by hand, once for every engine of columns: numpy, Polars, DuckDB.

`f` gives a column by its name; `among` says where an enumerated one has some values, `after` carries a day
by years, `day` is a day of the calendar, `span` so many days; `&`, `|`, `~` and comparisons are those of the
engine.
"""

from collections.abc import Callable
from typing import Any

from bench.peers import work


def answers(
    f: Callable[[str], Any],
    among: Callable[..., Any],
    after: Callable[[str, int], Any],
    day: Callable[[int], Any],
    span: Callable[[int], Any],
) -> dict[str, Any]:
    """The twelve answers."""
    made, entered, first = f("claim_made_on"), f("entered_on"), f("first_entered_on")
    recent = made >= day(work.ONE_YEAR_CLAIMS_FROM)
    between = among("entry_place", "between_poe_land_border")
    days = made - entered
    late = span(work.TIME_LIMIT)
    minor = made < after("born_on", 18)
    excepted = (
        f("relative_citizen")
        | f("relative_protected")
        | f("relative_resident")
        | f("relative_removal_stayed")
        | f("relative_adult_claim_pending")
        | f("relative_adult_works")
        | f("relative_adult_studies")
        | (minor & ~f("accompanied") & ~f("partnered") & ~f("parent_or_guardian_near"))
        | (~among("document", "none") & ~f("transit_only"))
        | (f("visa_exempt") & f("us_visa_required"))
        | f("refused_by_us")
        | f("resident_removed_from_us")
    )
    land = among("entry_place", "land_poe", "rail_poe") & among("claim_place", "land_poe", "rail_poe")
    crossing = between & (entered >= day(work.AGREEMENT_BETWEEN_PORTS)) & (days < late)
    transit = among("entry_place", "airport_poe") & f("us_removal_ordered") & f("us_removal_in_transit")
    reach = ((land | crossing) & ~excepted) | transit
    connected = f("us_national") | (f("stateless") & f("us_former_residence"))
    readmitted = f("ineligible_under_agreement") & f("refused_by_us")
    grounds = {
        "s101_1_a": f("protection_conferred"),
        "s101_1_b": f("claim_rejected"),
        "s101_1_b_1": recent & (first > day(work.ONE_YEAR_CUTOFF)) & (made > after("first_entered_on", 1)),
        "s101_1_b_2": recent & between & (days >= late),
        "s101_1_c": f("claim_withdrawn") | (f("claim_ineligible") & ~readmitted),
        "s101_1_c_1": f("claim_elsewhere_confirmed") & (made >= day(work.INFORMATION_SHARING_CLAIMS_FROM)),
        "s101_1_d": f("recognized_elsewhere") & f("returnable_there"),
        "s101_1_e": f("from_us") & ~connected & reach & ~f("death_penalty"),
        "s101_1_f": among("inadmissibility", "security", "rights", "organized")
        | (among("inadmissibility", "serious") & f("convicted_ten_years")),
    }
    barred = grounds["s101_1_a"]
    for name in work.GROUNDS[1:]:
        barred = barred | grounds[name]
    receivable = f("made_in_person") & ~f("under_removal_order")
    suspended = f("reported_to_division") | (f("charged_ten_years") & f("officer_awaits_court"))
    eligible = receivable & ~suspended & ~barred
    return {**grounds, "receivable": receivable, "suspended": suspended, "eligible": eligible}
