"""What a question is worth: how far its answer should move the likelihood of what is found.

Likelihoods come from the facts' rough priors; they order questions, and answer none.
"""

from __future__ import annotations

from passage.engine.diagram import Early, Which, YesNo
from passage.engine.prospect import Prospect
from passage.lang.facts import Country


def weights(prospect: Prospect) -> dict[str, float]:
    """For each fact, what its questions are worth together."""
    found: dict[str, float] = {}
    for number, shift in _shifts(prospect).items():
        question = prospect.exact.diagram.questions[number]
        found[question.fact] = found.get(question.fact, 0.0) + shift
        if isinstance(question, Early) and question.other:
            found[question.other] = found.get(question.other, 0.0) + shift
    return found


def chances(prospect: Prospect, number: int) -> tuple[float, ...]:
    """How likely each open branch is: by the fact’s prior, by the values in a class, or evenly."""
    question = prospect.exact.diagram.questions[number]
    facts = prospect.exact.diagram.columns.by_key
    match question:
        case Which(fact, slot, classes):
            even = isinstance(facts[fact], Country)
            told = prospect.record[slot]
            sizes = [1 if even else (classes[i] & told).bit_count() for i in prospect.open[number]]
            return tuple([size / sum(sizes) for size in sizes])
        case YesNo(fact, slot) if slot < 0:
            return 0.5, 0.5
        case Early():
            return 0.5, 0.5
        case _:
            prior = facts[question.fact].prior
            return 1 - prior, prior


def _shifts(prospect: Prospect) -> dict[int, float]:
    """For each open question, how far its answer should move the likelihoods of the two likeliest leaves."""
    first, size = prospect.leaves, len(prospect.question)
    chance = {number: chances(prospect, number) for number in prospect.openings}
    nodes = list(zip(prospect.question[first:], prospect.children[first:], strict=True))
    reached = [0.0] * size
    reached[prospect.root] = 1.0
    for node in range(size - 1, first - 1, -1):
        weight = reached[node]
        number, parts = nodes[node - first]
        for part, share in zip(parts, chance[number], strict=True):
            reached[part] += weight * share
    likeliest = sorted(range(first), key=reached.__getitem__, reverse=True)
    two_leaves = len(likeliest) == 2 or not reached[likeliest[2]]
    shifts = dict.fromkeys(chance, 0.0)
    for leaf in likeliest[:1] if two_leaves else likeliest[:2]:
        for number, shift in _moved(nodes, chance, reached, leaf).items():
            shifts[number] += shift
    return shifts


def _moved(
    nodes: list[tuple[int, tuple[int, ...]]],
    chance: dict[int, tuple[float, ...]],
    reached: list[float],
    leaf: int,
) -> dict[int, float]:
    """For each question, the expected move of one leaf’s likelihood."""
    first = len(reached) - len(nodes)
    ends = [0.0] * len(reached)
    ends[leaf] = 1.0
    gap = dict.fromkeys(chance, 0.0)  # of a question with two answers: how far apart they are
    moves: dict[int, list[float]] = {}
    for node, (number, parts) in enumerate(nodes, first):
        shares = chance[number]
        if len(parts) == 2:
            no, yes = ends[parts[0]], ends[parts[1]]
            gap[number] += reached[node] * (yes - no)
            ends[node] = no + shares[1] * (yes - no)
            continue
        after = [ends[part] for part in parts]
        here = ends[node] = sum([share * end for share, end in zip(shares, after, strict=True)])
        old = moves.get(number, [0.0] * len(parts))
        moves[number] = [move + reached[node] * (end - here) for move, end in zip(old, after, strict=True)]
    shift = {number: 2 * chance[number][0] * chance[number][1] * abs(apart) for number, apart in gap.items()}
    for number, parted in moves.items():
        shift[number] = sum(share * abs(move) for share, move in zip(chance[number], parted, strict=True))
    return shift
