"""Does a press take longer when a million people are stored? The same presses at two sizes.

    .venv/bin/python tests/bench/crowd.py [--small 1000] [--large 1000000] [--presses 2000]

Through conversation, core and store, without a platform. Both sizes are measured in one run, in
turns, and reported as a ratio.
"""

import argparse
import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.core.events import Opened, Pressed, Resumed  # noqa: E402 - run as a script
from bot.i18n import load_phrases  # noqa: E402
from bot.keys import load_keys  # noqa: E402
from bot.library import load_library  # noqa: E402
from bot.ports import Inbound, UserKey  # noqa: E402
from bot.store import open_store  # noqa: E402
from tests.bench.ours import WallClock  # noqa: E402
from tests.talking import conversation  # noqa: E402

GUIDE = "linkedin-training"
BATCH = 20_000


async def filled(folder: Path, people: int) -> Path:
    """Make a database in which that many people stand in the middle of a walk."""
    database = folder / "optout.sqlite3"
    keys = load_keys(None, folder, database)
    async with open_store(database, keys):
        pass
    today = datetime.now(UTC).date().isoformat()
    with sqlite3.connect(database) as connection:
        connection.execute("pragma synchronous = off")
        for start in range(0, people, BATCH):
            names = [os.urandom(16) for _ in range(min(BATCH, people - start))]
            connection.executemany(
                "insert into person (person, keep, active, shown, touched) values (?, 0, ?, ?, ?)",
                ((name, GUIDE, f"walk:{GUIDE}", today) for name in names),
            )
            connection.executemany(
                "insert into walk (person, guide, rank, version, step, turn, trail, choices,"
                " marks, done, started, touched)"
                " values (?, ?, 0, 1, 'open-phone', 2, '[\"brief\", \"device\"]',"
                ' \'[["brief", "start"], ["device", "phone"]]\', \'[]\', 0, ?, ?)',
                ((name, GUIDE, today, today) for name in names),
            )
    return database


async def press(folder: Path, database: Path, presses: int, first: int) -> list[float]:
    """Let newcomers walk among the crowd; return the seconds of each press."""
    phrases = load_phrases()
    library = load_library(locales=phrases.locales)
    phrases.attach(library)
    keys = load_keys(None, folder, database)
    took: list[float] = []
    async with open_store(database, keys) as store:
        door = conversation(store, keys, WallClock(), library=library, phrases=phrases)
        who = first
        while len(took) < presses:
            who += 1
            user = UserKey(platform="bench", user_id=str(who))
            (message,) = await door.handle(Inbound(user=user, event=Opened(guide=GUIDE)))
            while message.buttons[0].label in ("Start", "Phone app", "Done"):
                event = Pressed(token=message.buttons[0].token)
                began = time.perf_counter()
                (message,) = await door.handle(
                    Inbound(user=user, event=event, event_id=f"bench:{who}:{len(took)}")
                )
                took.append(time.perf_counter() - began)
            await door.handle(Inbound(user=user, event=Resumed()))
    return took


async def main() -> None:
    """Fill two databases, press in turns, print both and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=1_000)
    parser.add_argument("--large", type=int, default=1_000_000)
    parser.add_argument("--presses", type=int, default=2_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        sizes = {}
        for people in (wanted.small, wanted.large):
            folder = Path(root) / str(people)
            folder.mkdir()
            sizes[people] = (folder, await filled(folder, people))
        medians: dict[int, list[float]] = {people: [] for people in sizes}
        for turn in range(3):
            for people, (folder, database) in sizes.items():
                took = await press(folder, database, wanted.presses, turn * wanted.presses)
                medians[people].append(statistics.median(took))
    small, large = (statistics.median(medians[people]) for people in sizes)
    for people, value in zip(sizes, (small, large), strict=True):
        print(f"{people:>9,} people: {1e6 * value:8.0f} µs a press (median)")
    print(f"ratio {large / small:.2f}")


if __name__ == "__main__":
    asyncio.run(main())
