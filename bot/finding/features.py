"""What of a question is compared: words, their neighbours, the ideas behind them, pairs of ideas.

Ideas (``concepts.toml``) have the same names in every language, so what is learnt about a pair of
ideas in one language serves all of them.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

MOST_WORDS = 48
MOST_IDEAS = 16
"""More of them make no question; they bound the time that a long text takes."""

STEM = 5
"""Letters that stand for a longer word, whatever its ending."""

IDEA, PAIR, WORD, NEIGHBOURS, BEGINNING, SIGN = 1.5, 1.0, 1.0, 0.5, 0.5, 1.0
"""How much each kind weighs."""


def features(
    words: Sequence[str], ideas: Iterable[str], signs: Iterable[str] = ()
) -> dict[str, float]:
    """Return the features of a question, by name; ``signs`` are those of an emergency."""
    said = words[:MOST_WORDS]
    behind = sorted(set(ideas))[:MOST_IDEAS]
    found = {f"i:{idea}": IDEA for idea in behind}
    found |= {f"p:{one}+{other}": PAIR for one, other in combinations(behind, 2)}
    found |= {f"n:{one} {other}": NEIGHBOURS for one, other in pairwise(said)}
    found |= {f"b:{word[:STEM]}": BEGINNING for word in said if len(word) > STEM}
    found |= {f"w:{word}": WORD for word in said}
    found |= dict.fromkeys((f"s:{sign}" for sign in signs), SIGN)
    return found
