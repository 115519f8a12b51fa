"""Thousands of Telegram groups have a reminder due at once, while people go on pressing buttons.

    .venv/bin/python tests/bench/due_telegram.py [--groups 10000] [--presses 5]

The product as its own process, against the loopback server that enforces the published limits: 30
messages a second over all, 20 a minute in a group. Printed: how near to that ceiling it came, how
often it was refused for being too fast, and how long people waited for their answers meanwhile.
Ten thousand groups take six minutes.
"""

import argparse
import asyncio
import contextlib
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.product import Product  # noqa: E402 - run as a script
from tests.standins.telegram import Group, Person, TelegramServer  # noqa: E402
from tests.telegram.due import GUIDE, kept, spot_of  # noqa: E402

CEILING = 30
PEOPLE = 40
TOO_FAST = 429


async def press(person: Person, took: list[float]) -> None:
    """Press the first button, there and back, and note how long the answer took."""
    screen = person.screen
    data = next(button.data for button in screen.buttons if button.data)
    began = time.perf_counter()
    await person.presses_data(data, on=screen)
    await person.answered(within=60)
    took.append(time.perf_counter() - began)


async def walking(people: list[Person], a_second: float, took: list[float]) -> None:
    """Let one person after the other press a button, so many a second, for ever."""
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        following, number = loop.time(), 0
        while True:
            person = people[number % len(people)]
            if len(person.screens) > 4 or number < len(people):
                await person.says(f"/start {GUIDE}")
                await person.answered(within=60)
            group.create_task(press(person, took))
            number += 1
            following += 1 / a_second
            await asyncio.sleep(max(0.0, following - loop.time()))


class Heard:
    """Looks whether every group has heard, without looking at the same ones again."""

    def __init__(self, groups: list[Group]) -> None:
        self._left = list(groups)

    def __call__(self) -> bool:
        while self._left and self._left[-1].chat.messages:
            self._left.pop()
        return not self._left


def figures(telegram: TelegramServer, groups: list[Group], took: list[float]) -> None:
    """Print what came of it."""
    numbers = {group.id for group in groups}
    said = [
        call
        for call in telegram.transport.calls
        if call.method in ("sendMessage", "editMessageText") and call.status == 200
    ]
    posts = sorted(call.at for call in said if call.chat_id in numbers)
    seconds = posts[-1] - posts[0]
    beside = sum(posts[0] <= call.at <= posts[-1] for call in said) - len(posts)
    total = (len(posts) + beside) / seconds
    refused = sum(call.status == TOO_FAST for call in telegram.transport.calls)
    print(f"{len(posts):,} of {len(groups):,} groups heard in {seconds:.0f} s", end="; ")
    print(f"{sum(len(group.chat.messages) > 1 for group in groups)} heard twice")
    print(f"posts {len(posts) / seconds:.2f}/s, answers to people {beside / seconds:.2f}/s", end="")
    print(f", together {total:.2f}/s: {100 * total / CEILING:.1f} % of the ceiling")
    print(f"refused for being too fast: {refused}")
    waits = statistics.quantiles(took, n=100)
    print(
        f"people: {len(took)} presses answered, p50 {1000 * waits[49]:.0f} ms,"
        f" p95 {1000 * waits[94]:.0f} ms, p99 {1000 * waits[98]:.0f} ms, "
        f"longest {1000 * max(took):.0f} ms"
    )


async def main() -> None:
    """Fill a store, start the product on it, let people press until every group has heard."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--groups", type=int, default=10_000)
    parser.add_argument("--presses", type=float, default=5, help="presses a second")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with TelegramServer(validate=False) as telegram:
            telegram.enforce_limits()
            settings = {"TELEGRAM_TOKEN": telegram.token, "TELEGRAM_API_URL": telegram.url}
            product = Product(Path(folder), settings)
            groups = [telegram.group(f"Group {number}") for number in range(wanted.groups)]
            async with kept(product.data) as store:
                await store.plan([spot_of(group) for group in groups], datetime.now(UTC))
            took: list[float] = []
            people = [telegram.person() for _ in range(PEOPLE)]
            with (Path(folder) / "log").open("wb") as log:
                process = await asyncio.create_subprocess_exec(
                    *product.command("run"),
                    cwd=product.folder,
                    env=product.environment,
                    stdout=log,
                    stderr=log,
                )
            try:
                await telegram.polled(within=600)  # the finder learns at the first start
                crowd = asyncio.create_task(walking(people, wanted.presses, took))
                await telegram.until(
                    Heard(groups),
                    "every group",
                    within=60 + 2 * wanted.groups / CEILING,
                )
                crowd.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await crowd
            finally:
                process.terminate()
                await process.wait()
            figures(telegram, groups, took)


if __name__ == "__main__":
    asyncio.run(main())
