"""From scores to a meaning: what fits best, whether it fits at all, and how sure that is.

The limits are not chosen by hand: ``limits.toml`` holds, for each language, what cross-validation
over the stored ways found (``tests/bench/faq.py --limits`` writes it anew).
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.finding.ways import APP, NONE

LIMITS = Path(__file__).parent / "limits.toml"

OFFERED = 3
"""How many answers a person is offered where it is not clear which one fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Where one language draws its lines.

    ``refuse``: how far nothing must stand above the best target for a question to be refused.
    ``sure``: how far the best must stand above the next for it to be answered at once.
    """

    refuse: float
    sure: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Targets, the best first, with their scores; and how far nothing stands above them."""

    targets: tuple[str, ...]
    scores: tuple[float, ...]
    nothing: float

    @property
    def lead(self) -> float:
        """How far the first stands above the second."""
        return self.scores[0] - self.scores[1] if len(self.scores) > 1 else 1.0


def rank(scores: Mapping[str, float], platform: Sequence[str]) -> Ranking:
    """Rank the targets; ``platform`` are the guides or near misses meant, if one was named."""
    ordered = sorted(
        (target for target in scores if target != NONE and (target != APP or platform)),
        key=lambda target: -scores[target],
    )
    best = scores[ordered[0]] if ordered else 0.0
    return Ranking(
        targets=tuple(platform[0] if target == APP else target for target in ordered),
        scores=tuple(scores[target] for target in ordered),
        nothing=scores.get(NONE, 0.0) - best,
    )


def read_limits(path: Path = LIMITS) -> dict[str, dict[str, Limits]]:
    """Return the limits by kind of finder and locale; ``default`` serves a language without."""
    content: dict[str, dict[str, dict[str, Any]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        kind: {locale: Limits(**values) for locale, values in table.items()}
        for kind, table in content.items()
    }
