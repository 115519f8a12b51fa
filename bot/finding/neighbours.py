"""How near a question is to the single ways that are stored, beside what was learnt from them all.

A classifier knows what a target's ways have in common; where a question is much like one way that
is like no other, its neighbour knows better. Only what few ways have is compared: that tells them
apart, and bounds the time.
"""

import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.finding.learning import Classifier

COMMON = 0.03
"""What more of a language's ways than this have in common is not looked at."""

Weighed = Sequence[tuple[int, float]]
"""A text's features by number, each with its weight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """One language's ways: which target each has, and which ways have a feature, how heavily.

    A feature's ways lie between its ``starts`` and the next, as in a classifier.
    """

    targets: "array[int]"
    starts: "array[int]"
    owners: "array[int]"
    weights: "array[float]"

    def nearest(self, weighed: Weighed) -> dict[int, float]:
        """Return how near each target's nearest way is, by the target's number; far ones lack."""
        near: dict[int, float] = {}
        for place, value in weighed:
            start, end = self.starts[place], self.starts[place + 1]
            for owner, weight in zip(self.owners[start:end], self.weights[start:end], strict=True):
                near[owner] = near.get(owner, 0.0) + value * weight
        best: dict[int, float] = {}
        for owner, nearness in near.items():
            target = self.targets[owner]
            best[target] = max(nearness, best.get(target, 0.0))
        return best


def gather(classifier: Classifier, ways: Sequence[tuple[str, Mapping[str, float]]]) -> Neighbours:
    """Return one language's ways, each a target and features, as neighbours."""
    numbers = {target: number for number, target in enumerate(classifier.targets)}
    having: dict[int, list[tuple[int, float]]] = {}
    for owner, (_, found) in enumerate(ways):
        for place, weight in classifier.weigh(found):
            having.setdefault(place, []).append((owner, weight))
    most = math.ceil(COMMON * len(ways))
    starts, owners, weights = array("I", [0]), array("H"), array("f")
    for place in range(len(classifier.places)):
        several = having.get(place, [])
        if len(several) <= most:
            owners.extend(owner for owner, _ in several)
            weights.extend(weight for _, weight in several)
        starts.append(len(owners))
    return Neighbours(
        targets=array("H", (numbers[target] for target, _ in ways)),
        starts=starts,
        owners=owners,
        weights=weights,
    )
