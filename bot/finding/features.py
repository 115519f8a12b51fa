"""What of a question is compared: words, their neighbours, the ideas behind them, pairs of ideas.

Ideas (``concepts.toml``) have the same names in every language, so what is learnt about a pair of
ideas in one language serves all of them.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from bot.finding.learning import LETTERS

MOST_WORDS = 48
MOST_IDEAS = 16
"""More of them make no question; they bound the time that a long text takes."""

STEM = 5
"""Letters that stand for a longer word, whatever its ending."""

RUN, LONGEST_WORD = 4, 24
"""Letters that are looked at together, and of a word at most."""

IDEA, PAIR, WORD, NEIGHBOURS, BEGINNING, SIGN = 1.5, 1.0, 1.0, 0.5, 0.5, 1.0
"""How much each kind weighs."""


def features(words: Sequence[str], ideas: Iterable[str]) -> dict[str, float]:
    """Return the features of a question, by name."""
    said = words[:MOST_WORDS]
    found = _ideas("i", ideas)
    found |= {f"n:{one} {other}": NEIGHBOURS for one, other in pairwise(said)}
    found |= {f"b:{word[:STEM]}": BEGINNING for word in said if len(word) > STEM}
    found |= {f"w:{word}": WORD for word in said}
    return found


def letters(words: Sequence[str]) -> dict[str, float]:
    """Return the words' runs of four letters: what endings, slips and compounds leave alike."""
    edged = (f" {word[:LONGEST_WORD]} " for word in words[:MOST_WORDS])
    return {
        f"{LETTERS}{word[start : start + RUN]}": 1.0
        for word in edged
        for start in range(max(1, len(word) - RUN + 1))
    }


def alarms(ideas: Iterable[str], signs: Iterable[str]) -> dict[str, float]:
    """Return the features of a cry: its own ideas, and the single signs of an emergency.

    Apart from the others, for what cries are told by says nothing about questions.
    """
    return _ideas("a", ideas) | dict.fromkeys((f"s:{sign}" for sign in signs), SIGN)


def _ideas(kind: str, ideas: Iterable[str]) -> dict[str, float]:
    behind = sorted(set(ideas))[:MOST_IDEAS]
    found = {f"{kind}:{idea}": IDEA for idea in behind}
    found |= {f"{kind}:{one}+{other}": PAIR for one, other in combinations(behind, 2)}
    return found
