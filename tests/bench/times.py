"""How well and how fast times and zones in people's own words are read.

    .venv/bin/python tests/bench/times.py [--seconds 20]

The phrases are those of ``tests/times``: ``phrases`` were written beside the tables, ``unseen``
after them. "Asked" is an answer of two ways of which one is right; "wrong" is the harm.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.i18n import LOCALES  # noqa: E402 - run as a script
from bot.times import TimeReader, Zones  # noqa: E402
from bot.times.reading import LONGEST  # noqa: E402
from bot.times.tables import read_vocabulary  # noqa: E402
from tests.times.told import NOW, told  # noqa: E402

T = TypeVar("T")

PHRASES = ROOT / "tests" / "times"
VERDICTS = ("right", "asked", "wrong", "not read")
STRANGE = "0123456789 .:/-,'hamp\u202e\u200b\U0001f600\u0130\u00df\u0663\u216f\x00\n\u00b2\u732b"


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=20.0)
    seconds = options.parse_args().seconds
    reader, loaded = timed(TimeReader.load)
    _, prepared = timed(reader.prepare)
    zones, named = timed(Zones.load)
    _, collected = timed(zones.prepare)
    print(f"reader: load {loaded:.1f} ms, prepare {prepared:.1f} ms")
    print(f"zones: load {named:.1f} ms, prepare {collected:.1f} ms")
    for folder in ("phrases", "unseen"):
        for path in sorted((PHRASES / folder).glob("*.tsv")):
            print(folder, path.stem, verdicts(reader, path))
    texts = hostile(random.Random(1))
    locales = [path.parent.name for path in LOCALES.glob("*/times.toml")]
    ways: tuple[tuple[str, Callable[[str, str], object]], ...] = (
        ("reading", lambda text, locale: reader.read(text, locale, NOW)),
        ("finding a zone", zones.find),
    )
    for name, way in ways:
        spent = []
        until = time.perf_counter() + seconds / 2
        while time.perf_counter() < until:
            text, locale = next(texts), random.choice(locales)
            spent.append(timed(lambda: way(text, locale))[1])  # noqa: B023 - called at once
        spent.sort()
        p99 = spent[int(len(spent) * 0.99)]
        print(f"{name}: {len(spent)} hostile texts, p99 {p99:.2f} ms, worst {spent[-1]:.2f} ms")


def verdicts(reader: TimeReader, path: Path) -> dict[str, int]:
    """Count how the phrases of a file were read."""
    counted = dict.fromkeys(VERDICTS, 0)
    for line in path.read_text(encoding="utf-8").splitlines():
        expected, phrase = line.split("\t")
        got = told(reader.read(phrase, path.stem, NOW))
        if got == expected:
            counted["right"] += 1
        elif got == "not":
            counted["not read"] += 1
        else:
            counted["asked" if expected in got.split(" | ") else "wrong"] += 1
    return counted


def hostile(chance: random.Random) -> Iterator[str]:
    """Return texts without end: words of the tables thrown together, and strange characters."""
    words = [
        " ".join(phrase)
        for path in sorted(LOCALES.glob("*/times.toml"))
        for phrase in read_vocabulary(LOCALES, path.parent.name).phrases
    ]
    while True:
        some = chance.choices(words, k=30)
        yield " ".join(some)[:LONGEST]
        yield ((chance.choice(some) + " ") * LONGEST)[:LONGEST]
        yield " ".join(chance.choices([*some[:4], "1", "9"], k=40))[:LONGEST]
        yield "".join(chance.choices(STRANGE, k=LONGEST))


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """Return what the work returns and the milliseconds of processor time that it took."""
    start = time.thread_time()
    done = work()
    return done, (time.thread_time() - start) * 1e3


if __name__ == "__main__":
    main()
