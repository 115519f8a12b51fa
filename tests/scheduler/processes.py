"""A process that sends what is due to a file, to be killed by a test. No test lives here.

Run as ``python -m tests.scheduler.processes FOLDER PLATFORM ROUNDS SEED``. The file plays the
platform: a line is a message that arrived, with its nonce; Discord shows the same nonce once.
"""

import asyncio
import json
import os
import random
import signal
import sys
import time as clock
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.core.chat import Chat, Post, Reminder, Spot
from bot.core.messages import Message
from bot.core.schedule import Every, Rule
from bot.ports import Address, Delivery, KeepChat, Sent
from bot.scheduler import Scheduler
from bot.store import SqliteStore, open_store
from tests.scheduler.house import Speaker, Tally, words_of
from tests.store.helpers import KEYS, ask

GROUPS = 40


class WallClock:
    """The time of day."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FilePlatform:
    """A sender whose platform is a file: what was written there has arrived."""

    def __init__(self, platform: str, out: int, chance: random.Random) -> None:
        self.platform = platform
        self.repeatable = platform == "discord"
        self._out = out
        self._chance = chance

    async def pace(self) -> None:
        await asyncio.sleep(0)

    async def deliver(
        self, address: Address, message: Message, *, nonce: str, silent: bool = False
    ) -> Delivery:
        await asyncio.sleep(self._chance.random() * 0.01)
        line = json.dumps([words_of(message), nonce, address.spot.chat, silent]) + "\n"
        os.write(self._out, line.encode())
        await asyncio.sleep(self._chance.random() * 0.01)
        return Sent(message="1")

    async def remove(self, address: Address, message: str) -> None:
        raise AssertionError((address, message))

    async def main_place(self, address: Address) -> Address | None:
        return address

    async def size(self, address: Address) -> int | None:
        return len(address.platform)


async def plan(store: SqliteStore, platform: str, number: int) -> None:
    """Ten reminders of a group, due a minute ago."""
    now = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
    rule = Rule(every=Every.ONCE, at=now.time().replace(second=0), start=now.date())
    spot = Spot(chat=f"-{number}")
    row = Reminder(id=-1, spot=spot, rule=rule, zone="UTC", due=now, post=Post(guide="g"))
    kept = KeepChat(chat=Chat(reminders=(row,) * 10), where=Address(platform=platform, spot=spot))
    key = KEYS.group(platform, f"-{number}")
    await store.chat_turn(key, None, now.date(), lambda *_: (kept, None))


def killed(folder: Path, platform: str, rounds: int, seed: int) -> None:
    """Kill a scheduler at many moments, let the last one finish; print what became of it."""
    chance = random.Random(seed)
    path, arrived = folder / "optout.sqlite3", folder / "arrived"

    async def prepare() -> None:
        async with open_store(path, KEYS) as store:
            for number in range(GROUPS):
                await plan(store, platform, number)

    asyncio.run(prepare())
    for _ in range(rounds):
        child = _start(path, arrived, platform, chance.random(), for_ever=True)
        before = _size(arrived)
        enough = before + chance.randrange(60, 1200)
        until = clock.monotonic() + 20
        while _size(arrived) < enough and clock.monotonic() < until:
            clock.sleep(0.001)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    os.waitpid(_start(path, arrived, platform, chance.random(), for_ever=False), 0)
    print(json.dumps(_told(path, arrived)))


def _start(path: Path, arrived: Path, platform: str, seed: float, *, for_ever: bool) -> int:
    child = os.fork()
    if child:
        return child
    out = os.open(arrived, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)

    async def main() -> None:
        async with open_store(path, KEYS) as store:
            sender = FilePlatform(platform, out, random.Random(seed))
            scheduler = Scheduler(
                store.outbox, Speaker(), [sender], WallClock(), versions={}, tally=Tally()
            )
            running = asyncio.create_task(scheduler.run())
            while for_ever or not await _all_done(store, platform):  # noqa: ASYNC110  no event
                await asyncio.sleep(0.1)
            await scheduler.stop()
            await running

    try:
        asyncio.run(main())
    finally:
        os._exit(0)


async def _all_done(store: SqliteStore, platform: str) -> bool:
    now = datetime.now(UTC)
    waiting = await store.outbox.due(platform, now, 1)
    return not waiting


def _told(path: Path, arrived: Path) -> dict[str, object]:
    lines = [json.loads(line) for line in arrived.read_text().splitlines()]
    posts = [(words, nonce) for words, nonce, *_ in lines if words.startswith("post")]
    shown = Counter(words for words, _ in posts)
    once = Counter(words for words, _ in set(posts))
    fates = Counter(fate for (fate,) in ask(path, "SELECT fate FROM occurrence"))
    return {
        "planned": GROUPS * 10,
        "fates": {str(fate): number for fate, number in fates.items()},
        "reminders": len(shown),
        "sent twice": sum(number > 1 for number in shown.values()),
        "shown twice": sum(number > 1 for number in once.values()),
        "noticed": ask(path, "SELECT count(*) FROM reminder WHERE kind = 'notice'")[0][0],
    }


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


if __name__ == "__main__":
    killed(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
