"""From scores to a meaning: what fits best, whether it fits at all, and how sure that is.

The limits are not chosen by hand: ``limits.toml`` holds, for each language, what cross-validation
over the stored ways found (``tests/bench/faq.py --limits`` writes it anew).
"""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.faq import Urgency
from bot.finding.ways import APP, CRY, NONE

LIMITS = Path(__file__).parent / "limits.toml"

HEARD = 0.5
"""How much it counts that a sign was heard word for word."""

UNQUESTIONED = (Urgency.SELF_HARM,)
"""Where nothing may speak against what was heard."""

OFFERED = 3
"""How many answers a person is offered where it is not clear which one fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Where one language draws its lines.

    ``refuse``: how far nothing must stand above the best target for a question to be refused.
    ``sure``: how far the best must stand above the next for it to be answered at once.
    ``alarm``: how far a cry for help must stand above all else for it to be heard as one.
    """

    refuse: float
    sure: float
    alarm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Targets, the best first, with their scores; and how far other things stand above them.

    ``nothing``: how far no target at all does. ``cry``: which cry for help is the nearest, and
    ``alarm``: how far it stands above everything else; ``alarm_anywhere``: wherever it happened,
    that is, above everything but the guides of a platform that was named.
    """

    targets: tuple[str, ...]
    scores: tuple[float, ...]
    nothing: float
    cry: Urgency | None = None
    alarm: float = -math.inf
    alarm_anywhere: float = -math.inf

    @property
    def lead(self) -> float:
        """How far the first stands above the second."""
        return self.scores[0] - self.scores[1] if len(self.scores) > 1 else 1.0


def rank(scores: Mapping[str, float], platform: Sequence[str]) -> Ranking:
    """Rank the targets; ``platform`` are the guides or near misses meant, if one was named."""
    ordered = sorted(
        (
            target
            for target in scores
            if target != NONE and not target.startswith(CRY) and (target != APP or platform)
        ),
        key=lambda target: -scores[target],
    )
    best = scores[ordered[0]] if ordered else 0.0
    nothing = scores.get(NONE, 0.0)
    cries = [target for target in scores if target.startswith(CRY)]
    cry = max(cries, key=lambda target: scores[target], default=None)
    at_home = max((scores[target] for target in ordered if target != APP), default=0.0)
    return Ranking(
        targets=tuple(platform[0] if target == APP else target for target in ordered),
        scores=tuple(scores[target] for target in ordered),
        nothing=nothing - best,
        cry=Urgency(cry.removeprefix(CRY)) if cry else None,
        alarm=scores[cry] - max(best, nothing) if cry else -math.inf,
        alarm_anywhere=scores[cry] - max(at_home, nothing) if cry else -math.inf,
    )


def emergency(heard: Urgency | None, ranking: Ranking | None, limits: Limits) -> Urgency | None:
    """Return the emergency, if it is one, from what was heard word for word and what was learnt.

    What was heard counts, unless everything else speaks against it, and that a platform is named
    does not; and what sounds like a cry counts, though no word of it is on a list.
    """
    if ranking is None or heard in UNQUESTIONED:
        return heard
    if heard is not None:
        return heard if ranking.alarm_anywhere + HEARD >= limits.alarm else None
    return ranking.cry if ranking.alarm >= limits.alarm else None


def read_limits(path: Path = LIMITS) -> dict[str, dict[str, Limits]]:
    """Return the limits by kind of finder and locale; ``default`` serves a language without."""
    content: dict[str, dict[str, dict[str, Any]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        kind: {locale: Limits(**values) for locale, values in table.items()}
        for kind, table in content.items()
    }
