"""A classifier that is learnt from some ten thousand examples in half a minute, by no library.

Passive-aggressive and averaged, each target by itself: an example changes only what is needed for
its own target to reach one and every other to stay at nothing. So a score says how well a target
fits, and not only that it fits better than the next: that tells what fits nothing. It learns the
same from the same examples, always.
"""

import math
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ROUNDS = 3
"""How often the examples are gone through; one that needed nothing is not looked at again."""

STEP = 0.5
"""How much of the way an example goes to where it should be: two halves overshoot less."""

SLACK = 0.15
"""What is as near as this to where it should be is left alone: a third of the time."""

REACHED = 1.0
"""The score that a target should have where it is right; where it is wrong, nothing."""

FAINT = 0.004
"""Weights nearer to nothing than this are left out: half of them, and no answer changes."""

LETTERS = "g:"
"""How the names of features begin that are no words, but letters of them."""

Example = tuple[str, Mapping[str, float]]
_Rows = dict[int, dict[int, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Classifier:
    """Scores of every target for the features of a question, packed: it stays in memory for good.

    ``places`` numbers the features; a feature's weights lie between its ``starts`` and the next.
    """

    targets: tuple[str, ...]
    places: Mapping[str, int]
    rarity: "array[float]"
    starts: "array[int]"
    owners: "array[int]"
    weights: "array[float]"

    def weigh(self, found: Mapping[str, float]) -> list[tuple[int, float]]:
        """Return the features that are known, by number, each as heavy as it is rare."""
        return _weighted(found, self.places, self.rarity)

    def scores(self, weighed: Sequence[tuple[int, float]]) -> list[float]:
        """Return one score for each target; the highest fits best."""
        totals = [0.0] * len(self.targets)
        for place, value in weighed:
            start, end = self.starts[place], self.starts[place + 1]
            for owner, weight in zip(self.owners[start:end], self.weights[start:end], strict=True):
                totals[owner] += value * weight
        return totals


def learn(examples: Sequence[Example]) -> Classifier:
    """Return what can be learnt from pairs of target and features."""
    targets = tuple(sorted({target for target, _ in examples}))
    numbers = {target: number for number, target in enumerate(targets)}
    counts = Counter(name for _, found in examples for name in found)
    places = {name: place for place, name in enumerate(counts)}
    total = len(examples) + 1
    rarity = array("f", (math.log(total / (count + 1)) + 0.3 for count in counts.values()))
    known = [(numbers[target], _weighted(found, places, rarity)) for target, found in examples]
    rows: _Rows = {}
    moments: _Rows = {}
    moment = 1
    unsettled: Sequence[int] = range(len(known))
    for turn in range(ROUNDS):
        still = []
        for place in _shuffled(unsettled, turn):
            if _study((rows, moments), known[place], len(targets), moment):
                still.append(place)
            moment += 1
        unsettled = still
    starts, owners, weights = array("I", [0]), array("H"), array("f")
    for place in range(len(places)):
        for owner, weight in _averaged(rows.get(place, {}), moments.get(place, {}), moment):
            owners.append(owner)
            weights.append(weight)
        starts.append(len(owners))
    return Classifier(
        targets=targets,
        places=places,
        rarity=rarity,
        starts=starts,
        owners=owners,
        weights=weights,
    )


def _weighted(
    found: Mapping[str, float], places: Mapping[str, int], rarity: "array[float]"
) -> list[tuple[int, float]]:
    """Return what of the features is known, the rare ones heavier, brought to length one.

    Letters are brought to the same length as all the rest: they are many and speak of the same.
    """
    words: list[tuple[int, float]] = []
    letters: list[tuple[int, float]] = []
    for name, value in found.items():
        place = places.get(name)
        if place is not None:
            kind = letters if name.startswith(LETTERS) else words
            kind.append((place, value * rarity[place]))
    kinds = [kind for kind in (words, letters) if kind]
    lengths = [math.sqrt(len(kinds) * sum(value * value for _, value in kind)) for kind in kinds]
    return [
        (place, value / (length or 1.0))
        for kind, length in zip(kinds, lengths, strict=True)
        for place, value in kind
    ]


def _shuffled(places: Iterable[int], turn: int) -> list[int]:
    """An order that looks like none, and is the same in every run."""
    return sorted(places, key=lambda place: zlib.crc32(b"%d %d" % (turn, place)))


def _study(
    tables: tuple[_Rows, _Rows],
    known: tuple[int, Sequence[tuple[int, float]]],
    count: int,
    moment: int,
) -> bool:
    """Change the weights, and the sums behind their averages, as far as one example needs it.

    Returns whether it needed any.
    """
    own, example = known
    rows, moments = tables
    totals = [0.0] * count
    for place, value in example:
        row = rows.get(place)
        if row:
            for owner, weight in row.items():
                totals[owner] += value * weight
    changes = [
        (owner, -STEP * score)
        for owner, score in enumerate(totals)
        if score > SLACK and owner != own
    ]
    if REACHED - totals[own] > SLACK:
        changes.append((own, STEP * (REACHED - totals[own])))
    if not changes:
        return False
    for place, value in example:
        row, sums = rows.setdefault(place, {}), moments.setdefault(place, {})
        for owner, amount in changes:
            change = amount * value
            row[owner] = row.get(owner, 0.0) + change
            sums[owner] = sums.get(owner, 0.0) + change * moment
    return True


def _averaged(
    row: Mapping[int, float], moments: Mapping[int, float], moment: int
) -> Iterable[tuple[int, float]]:
    for owner, weight in row.items():
        mean = weight - moments[owner] / moment
        if abs(mean) >= FAINT:
            yield owner, mean
