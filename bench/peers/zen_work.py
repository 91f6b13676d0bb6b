"""The work in ZEN, the engine of GoRules: `python -m bench.peers.zen_work --json 2000`.

The same 34 expressions three ways: a decision graph with a node for each provision, a graph of one
expression node, and one compiled expression.
"""

from itertools import pairwise

import zen

from bench.peers import clock, work


def _years_after(date: str, years: int) -> str:
    """Adding a year to 29 February is an invalid date in ZEN; adding twelve months is the 28th."""
    return f"d({date} * 86400000).add({12 * years}, 'M').timestamp() / 86400000"


EXPRESSIONS = {
    "minor": f"claim_made_on < {_years_after('born_on', 18)}",
    "between_ports": "entry_place == 'between_poe_land_border'",
    "r159_01": "ineligible_under_agreement and refused_by_us",
    "r159_2": "stateless and us_former_residence",
    "r159_4_land": "entry_place in ['land_poe', 'rail_poe'] and claim_place in ['land_poe', 'rail_poe']",
    "r159_4_1_1": f"$.between_ports and entered_on >= {work.AGREEMENT_BETWEEN_PORTS}"
    f" and claim_made_on - entered_on < {work.TIME_LIMIT}",
    "r159_4_2": "entry_place == 'airport_poe' and us_removal_ordered and us_removal_in_transit",
    "r159_5_a": "relative_citizen",
    "r159_5_b": "relative_protected or relative_resident or relative_removal_stayed",
    "r159_5_c": "relative_adult_claim_pending",
    "r159_5_d": "relative_adult_works or relative_adult_studies",
    "r159_5_e": "$.minor and not (accompanied or partnered or parent_or_guardian_near)",
    "r159_5_f": "document != 'none' and not transit_only",
    "r159_5_g": "visa_exempt and us_visa_required",
    "r159_5_h": "refused_by_us or resident_removed_from_us",
    "r159_5": " or ".join(f"$.r159_5_{paragraph}" for paragraph in "abcdefgh"),
    "r159_4": "($.r159_4_land or $.r159_4_1_1) and not $.r159_5 or $.r159_4_2",
    "r159_6": "death_penalty",
    "s101_1_a": "protection_conferred",
    "s101_1_b": "claim_rejected",
    "s101_1_b_1": f"claim_made_on >= {work.ONE_YEAR_CLAIMS_FROM}"
    f" and first_entered_on > {work.ONE_YEAR_CUTOFF}"
    f" and claim_made_on > {_years_after('first_entered_on', 1)}",
    "s101_1_b_2": f"claim_made_on >= {work.ONE_YEAR_CLAIMS_FROM} and $.between_ports"
    f" and claim_made_on - entered_on >= {work.TIME_LIMIT}",
    "s101_1_c": "claim_withdrawn or claim_ineligible and not $.r159_01",
    "s101_1_c_1": f"claim_elsewhere_confirmed and claim_made_on >= {work.INFORMATION_SHARING_CLAIMS_FROM}",
    "s101_1_d": "recognized_elsewhere and returnable_there",
    "s101_1_e": "from_us and not (us_national or $.r159_2) and $.r159_4 and not $.r159_6",
    "s101_2": "inadmissibility == 'serious' and convicted_ten_years",
    "s101_1_f": "inadmissibility in ['security', 'rights', 'organized'] or $.s101_2",
    "ineligible": " or ".join(f"$.{ground}" for ground in work.GROUNDS),
    "receivable": "made_in_person and not under_removal_order",
    "s100_2_a": "reported_to_division",
    "s100_2_b": "charged_ten_years and officer_awaits_court",
    "suspended": "$.s100_2_a or $.s100_2_b",
    "eligible": "$.receivable and not $.ineligible and not $.suspended",
}


def _graph(*steps: dict[str, str]) -> dict:
    """A decision graph: input, a chain of expression nodes each passing on what it was given, output."""
    nodes = [{"id": "input", "type": "inputNode", "name": "input"}]
    for step in steps:
        lines = [{"id": key, "key": key, "value": value} for key, value in step.items()]
        content = {"expressions": lines, "passThrough": True}
        name = lines[0]["key"]
        nodes.append({"id": name, "type": "expressionNode", "name": name, "content": content})
    nodes.append({"id": "output", "type": "outputNode", "name": "output"})
    ends = [(a["id"], b["id"]) for a, b in pairwise(nodes)]
    edges = [{"id": f"{a} {b}", "type": "edge", "sourceId": a, "targetId": b} for a, b in ends]
    return {"nodes": nodes, "edges": edges}


class Graph(clock.Engine):
    """A decision graph, read by the static loader: an engine without one compiles it at every evaluation."""

    distribution = "zen-engine"

    def __init__(self, name: str, *steps: dict[str, str]) -> None:
        self.name = name
        self.engine = zen.ZenEngine({"loader": {"type": "static", "content": {"law": _graph(*steps)}}})

    def calculate(self, facts):
        result = self.engine.evaluate("law", facts)["result"]
        return {name: result[name] for name in work.ANSWERS}


class Expression(clock.Engine):
    """One compiled expression, each provision assigned to a name and the answers returned together."""

    name = "ZEN, one expression"
    distribution = "zen-engine"

    def __init__(self) -> None:
        assigned = "; ".join(f"{name} = {text}" for name, text in EXPRESSIONS.items())
        answers = ", ".join(f"{name}: {name}" for name in work.ANSWERS)
        self.expression = zen.compile_expression(f"{assigned}; {{{answers}}}".replace("$.", ""))

    def calculate(self, facts):
        return self.expression.evaluate(facts)


def main() -> None:
    """Each way in turn."""
    apart = ({name: text.replace("$.", "")} for name, text in EXPRESSIONS.items())
    clock.main(Graph("ZEN, a node a provision", *apart), Graph("ZEN, one node", EXPRESSIONS), Expression())


if __name__ == "__main__":
    main()
