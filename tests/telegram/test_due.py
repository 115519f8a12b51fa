"""What falls due while the product's own process is killed again and again.

``OPTOUT_TEST_KILLS`` says how often, ``OPTOUT_TEST_DUE`` how many groups have a reminder due (4 and
160 without them; 80 and 1,500 are the figures promised).
"""

import os
import random
import signal
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.core.chat import Fate, State
from tests.product import Product
from tests.standins.telegram import Group, TelegramServer
from tests.telegram.due import kept
from tests.telegram.test_process import Bot, product

__all__ = ["product"]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

KILLS = int(os.environ.get("OPTOUT_TEST_KILLS", "4"))
DUE = int(os.environ.get("OPTOUT_TEST_DUE", "160"))


def has_sent(telegram: TelegramServer, wanted: int) -> bool:
    return len(telegram.called("sendMessage")) >= wanted


def all_heard(groups: list[Group]) -> bool:
    """Whether every group has its reminder, or was told that it may not have come."""
    return all(group.chat.messages for group in groups)


def posts(group: Group) -> int:
    """Return how often the reminder itself stands in the group: it has a way in."""
    return sum(
        any("url" in button for row in message.rows for button in row)
        for message in group.chat.messages.values()
    )


async def test_killed_again_and_again_nothing_is_said_twice_and_nothing_lost_in_silence(
    telegram: TelegramServer,
    product: Product,
    tmp_path: Path,
) -> None:
    bot = Bot(product, tmp_path / "log")
    chance = random.Random(20261124)
    telegram.enforce_limits()
    groups = [telegram.group(f"Group {number}") for number in range(DUE)]
    async with kept(product.data) as store:
        await store.plan([group.id for group in groups], datetime.now(UTC))

    for kill in range(KILLS):
        share = (DUE - len(telegram.called("sendMessage"))) // (KILLS - kill + 1)
        async with bot.running() as process:
            wanted = len(telegram.called("sendMessage")) + chance.randint(1, max(1, 2 * share - 1))
            await telegram.until(partial(has_sent, telegram, wanted), "more posts", within=120)
            process.kill()
    async with bot.running() as process:
        await telegram.until(partial(all_heard, groups), "the rest", within=600)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0

    async with kept(product.data) as store:
        found = [await store.fates(group.id) for group in groups]
    assert max(map(posts, groups)) == 1, "said twice"
    lost = [
        fate
        for fate, group in zip(found, groups, strict=True)
        if not posts(group) and fate.told is not Fate.UNCERTAIN
    ]
    assert lost == [], "lost, and nobody is told"
    assert {fate.state for fate in found} == {State.OVER}
    assert telegram.refused() == []
    assert [line for line in bot.lines if line["level"] in ("error", "critical")] == []
    told = Counter(fate.told for fate in found)
    arrived = sum(map(posts, groups))
    print(
        f"{KILLS} kills while {DUE} reminders were due: {arrived} arrived, 0 twice; "
        f"{told[Fate.UNCERTAIN]} listed as uncertain, of which "
        f"{sum(posts(g) for f, g in zip(found, groups, strict=True) if f.told)} had arrived"
    )
