"""The work's 34 provisions as OpenFisca formulas; PolicyEngine, its fork, reads the same ones.

A formula takes the persons `p` and the period `t`, and works on columns (numpy arrays) of them.
"""

from functools import cache

import numpy as np

from bench.peers import work

FIRST, LAST = work.day("1880-01-01"), work.day("2200-01-01")


def by_calendar(days, years):
    """The anniversary, or the last day of its month, as days since 1970-01-01, reckoned for each person."""
    dates = days.astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    target = months + 12 * years
    last = (target + 1).astype("datetime64[D]") - 1
    moved = np.minimum(target.astype("datetime64[D]") + (dates - months), last)
    return moved.astype(np.int32)


@cache
def carried(years):
    """Where so many years lead from each day between two far ones."""
    return by_calendar(np.arange(FIRST, LAST + 1), years)


def by_table(days, years):
    """The same, looked up: several times as fast, for the days that the table has."""
    return carried(years)[days - FIRST]


def _is(column, *names):
    """Which rows of an enumerated column hold one of the values."""
    options = column.possible_values
    found = column == options[names[0]]
    for name in names[1:]:
        found = found | (column == options[name])
    return found


def _any(*names):
    """A formula: any of the named variables."""

    def formula(p, t):
        found = p(names[0], t)
        for name in names[1:]:
            found = found | p(name, t)
        return found

    return formula


def _days(p, t):
    return p("claim_made_on", t) - p("entered_on", t)


LAND = "land_poe", "rail_poe"


def formulas(after):
    """Each provision’s formula; `after` carries days by years."""
    return {
        "minor": lambda p, t: p("claim_made_on", t) < after(p("born_on", t), 18),
        "between_ports": lambda p, t: _is(p("entry_place", t), "between_poe_land_border"),
        "r159_01": lambda p, t: p("ineligible_under_agreement", t) & p("refused_by_us", t),
        "r159_2": lambda p, t: p("stateless", t) & p("us_former_residence", t),
        "r159_4_land": lambda p, t: _is(p("entry_place", t), *LAND) & _is(p("claim_place", t), *LAND),
        "r159_4_1_1": lambda p, t: (
            p("between_ports", t)
            & (p("entered_on", t) >= work.AGREEMENT_BETWEEN_PORTS)
            & (_days(p, t) < work.TIME_LIMIT)
        ),
        "r159_4_2": lambda p, t: _is(p("entry_place", t), "airport_poe") & p("us_removal_ordered", t)
        & p("us_removal_in_transit", t),
        "r159_4": lambda p, t: (p("r159_4_land", t) | p("r159_4_1_1", t)) & ~p("r159_5", t)
        | p("r159_4_2", t),
        "r159_5_a": _any("relative_citizen"),
        "r159_5_b": _any("relative_protected", "relative_resident", "relative_removal_stayed"),
        "r159_5_c": _any("relative_adult_claim_pending"),
        "r159_5_d": _any("relative_adult_works", "relative_adult_studies"),
        "r159_5_e": lambda p, t: p("minor", t)
        & ~(p("accompanied", t) | p("partnered", t) | p("parent_or_guardian_near", t)),
        "r159_5_f": lambda p, t: ~_is(p("document", t), "none") & ~p("transit_only", t),
        "r159_5_g": lambda p, t: p("visa_exempt", t) & p("us_visa_required", t),
        "r159_5_h": _any("refused_by_us", "resident_removed_from_us"),
        "r159_5": _any(*(f"r159_5_{paragraph}" for paragraph in "abcdefgh")),
        "r159_6": _any("death_penalty"),
        "s101_1_a": _any("protection_conferred"),
        "s101_1_b": _any("claim_rejected"),
        "s101_1_b_1": lambda p, t: (
            (p("claim_made_on", t) >= work.ONE_YEAR_CLAIMS_FROM)
            & (p("first_entered_on", t) > work.ONE_YEAR_CUTOFF)
            & (p("claim_made_on", t) > after(p("first_entered_on", t), 1))
        ),
        "s101_1_b_2": lambda p, t: (
            (p("claim_made_on", t) >= work.ONE_YEAR_CLAIMS_FROM)
            & p("between_ports", t)
            & (_days(p, t) >= work.TIME_LIMIT)
        ),
        "s101_1_c": lambda p, t: p("claim_withdrawn", t) | p("claim_ineligible", t) & ~p("r159_01", t),
        "s101_1_c_1": lambda p, t: p("claim_elsewhere_confirmed", t)
        & (p("claim_made_on", t) >= work.INFORMATION_SHARING_CLAIMS_FROM),
        "s101_1_d": lambda p, t: p("recognized_elsewhere", t) & p("returnable_there", t),
        "s101_1_e": lambda p, t: p("from_us", t) & p("r159_4", t)
        & ~(p("us_national", t) | p("r159_2", t) | p("r159_6", t)),
        "s101_2": lambda p, t: _is(p("inadmissibility", t), "serious") & p("convicted_ten_years", t),
        "s101_1_f": lambda p, t: _is(p("inadmissibility", t), "security", "rights", "organized")
        | p("s101_2", t),
        "ineligible": _any(*work.GROUNDS),
        "receivable": lambda p, t: p("made_in_person", t) & ~p("under_removal_order", t),
        "s100_2_a": _any("reported_to_division"),
        "s100_2_b": lambda p, t: p("charged_ten_years", t) & p("officer_awaits_court", t),
        "suspended": _any("s100_2_a", "s100_2_b"),
        "eligible": lambda p, t: p("receivable", t) & ~(p("ineligible", t) | p("suspended", t)),
    }  # fmt: skip


def law(entity, enum, system, variable, day, after=by_table):
    """The work in the classes of OpenFisca or of its fork: one entity, every variable that of a day."""
    person = entity("person", "persons", "A claimant", "")
    whole = system([person])

    def add(name, **attributes):
        attributes |= {"entity": person, "definition_period": day, "label": name}
        whole.add_variable(type(name, (variable,), attributes))

    for name, kind in work.FACTS.items():
        if kind == "enum":
            options = enum(name, {value: value for value in work.ENUMS[name]})
            default = options[work.ENUMS[name][0]]
            add(name, value_type=enum, possible_values=options, default_value=default)
        else:
            add(name, value_type=bool if kind == "bool" else int)
    for name, formula in formulas(after).items():
        add(name, value_type=bool, formula=formula)
    return whole
