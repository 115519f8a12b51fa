"""How fast people walk: our bot beside python-telegram-bot's own ConversationHandler, in one run.

    .venv/bin/python tests/bench/walks.py [--people 200] [--at-once 16] [--rounds 3]

Both bots are processes of their own, against the same loopback Bot API server, one after the
other in turns, pressing the same walk with the same words. What counts is the ratio: absolute
figures say more about the computer. A press lasts until its edited message has arrived.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.standins.telegram import Person, TelegramServer  # noqa: E402 - run as a script

GUIDE = "linkedin-training"
MEGABYTE = 1024 * 1024


@dataclass(slots=True)
class Round:
    """What one bot did in one round."""

    presses: list[float] = field(default_factory=list)
    seconds: float = 0.0
    walks: int = 0
    processor: float = 0.0
    memory: float = 0.0


async def walk(person: Person, into: Round) -> None:
    """Walk the straight way, timing each press until the person sees the next screen."""
    await person.says(f"/start {GUIDE}")
    screen = await person.answered()
    while screen.labels[0] in ("Start", "Phone app", "Done"):
        began = time.perf_counter()
        await person.presses(screen.labels[0], on=screen)
        screen = await person.answered()
        into.presses.append(time.perf_counter() - began)
    into.walks += 1


async def play(script: str, folder: Path, people: int, at_once: int) -> Round:
    """Let that many people walk with the bot of that script, so many of them at a time."""
    done = Round()
    async with TelegramServer(validate=False) as telegram:
        command = [sys.executable, str(ROOT / "tests/bench" / script), telegram.url]
        process = await asyncio.create_subprocess_exec(
            *command, telegram.token, str(folder), GUIDE, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}
        )
        watched = psutil.Process(process.pid)
        try:
            await walk(telegram.person(language_code="en"), Round())  # warm: nothing is counted
            before = sum(watched.cpu_times()[:2])
            began = time.perf_counter()
            crowd = [telegram.person(language_code="en") for _ in range(people)]
            gate = asyncio.Semaphore(at_once)

            async def one(person: Person) -> None:
                async with gate:
                    await walk(person, done)

            await asyncio.gather(*(one(person) for person in crowd))
            done.seconds = time.perf_counter() - began
            done.processor = sum(watched.cpu_times()[:2]) - before
            done.memory = watched.memory_info().rss / MEGABYTE
        finally:
            process.terminate()
            await process.wait()
    return done


def told(name: str, rounds: list[Round]) -> dict[str, float]:
    """Return and print the figures of a bot: medians over the rounds."""

    def median(values: list[float]) -> float:
        return statistics.median(values)

    def percentile(hundredth: int) -> float:
        return median(
            [1000 * statistics.quantiles(one.presses, n=100)[hundredth - 1] for one in rounds]
        )

    figures = {
        "walks/s": median([one.walks / one.seconds for one in rounds]),
        "p50 ms": percentile(50),
        "p95 ms": percentile(95),
        "p99 ms": percentile(99),
        "CPU ms/press": median([1000 * one.processor / len(one.presses) for one in rounds]),
        "MiB": max(one.memory for one in rounds),
    }
    print(name.ljust(22), "  ".join(f"{value:12.2f}" for value in figures.values()))
    return figures


async def main() -> None:
    """Take turns, then print both and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    ours: list[Round] = []
    theirs: list[Round] = []
    for _ in range(wanted.rounds):
        for script, rounds in (("ours.py", ours), ("theirs.py", theirs)):
            with tempfile.TemporaryDirectory() as folder:
                rounds.append(await play(script, Path(folder), wanted.people, wanted.at_once))
    heads = ("walks/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms/press", "MiB")
    print(f"{wanted.people} people, {wanted.at_once} at once, median of {wanted.rounds} rounds")
    print(" " * 22, "  ".join(head.rjust(12) for head in heads))
    mine = told("optout-bot", ours)
    other = told("ConversationHandler", theirs)
    ratios = "  ".join(f"{mine[head] / other[head]:12.2f}" for head in heads)
    print("ratio".ljust(22), ratios)


if __name__ == "__main__":
    asyncio.run(main())
