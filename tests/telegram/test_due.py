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
from tests.telegram.due import Told, kept, spot_of
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
        await store.plan(map(spot_of, groups), datetime.now(UTC))

    for kill in range(KILLS):
        share = (DUE - len(telegram.called("sendMessage"))) // (KILLS - kill + 1)
        async with bot.running() as process:
            wanted = len(telegram.called("sendMessage")) + chance.randint(1, max(1, 2 * share - 1))
            await telegram.until(partial(has_sent, telegram, wanted), "more posts", within=600)
            process.kill()
    async with bot.running() as process:
        await telegram.until(partial(all_heard, groups), "the rest", within=600)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0

    async with kept(product.data) as store:
        found = [await store.told(group.id) for group in groups]
    assert max(map(posts, groups)) == 1, "said twice"
    lost = [
        fate
        for fate, group in zip(found, groups, strict=True)
        if not posts(group) and fate.fate is not Fate.UNCERTAIN
    ]
    assert lost == [], "lost, and nobody is told"
    assert {fate.state for fate in found} == {State.OVER}
    assert telegram.refused() == []
    assert [line for line in bot.lines if line["level"] in ("error", "critical")] == []
    told = Counter(fate.fate for fate in found)
    arrived = sum(map(posts, groups))
    print(
        f"{KILLS} kills while {DUE} reminders were due: {arrived} arrived, 0 twice; "
        f"{told[Fate.UNCERTAIN]} listed as uncertain, of which "
        f"{sum(posts(g) for f, g in zip(found, groups, strict=True) if f.fate)} had arrived"
    )


async def test_every_trouble_is_met_once_and_told_where_it_can_be(
    telegram: TelegramServer, product: Product, tmp_path: Path
) -> None:
    """All that can happen to a group while the bot is down, and Telegram no longer tells of it."""
    bot = Bot(product, tmp_path / "log")
    ada = telegram.person()
    fine, out, mute = (telegram.group(name, admins=(ada,)) for name in ("fine", "out", "mute"))
    small = telegram.group("small", kind="group", admins=(ada,))
    forum = telegram.group("forum", admins=(ada,), forum=True)
    other = telegram.group("other forum", admins=(ada,), forum=True)
    closed, deleted = forum.topic("closed", by=ada), other.topic("deleted", by=ada)
    async with kept(product.data) as store:
        places = (fine, out, mute, small, closed, deleted)
        await store.plan(map(spot_of, places), datetime.now(UTC))
    await out.kicks_bot(by=ada)
    await mute.silences_members()
    await small.becomes_supergroup(by=ada)
    await closed.closes(by=ada)
    await deleted.is_deleted()
    telegram.updates.clear()

    def calls(group: Group) -> list[int]:
        return [call.status for call in telegram.called("sendMessage", chat=group)]

    def settled() -> bool:
        waiting = (fine, small, forum, other)
        return all(200 in calls(group) for group in waiting) and bool(calls(out) and calls(mute))

    async with bot.running() as process:
        await telegram.until(settled, "every group", within=600)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
    seen = len(telegram.called("sendMessage"))
    late = telegram.group("late")
    async with kept(product.data) as store:
        await store.plan([spot_of(late)], datetime.now(UTC))
    async with bot.running() as process:
        await telegram.until(lambda: posts(late) == 1, "a later post", within=120)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0

    assert len(telegram.called("sendMessage")) == seen + 1, "no storm, also after a restart"
    assert [posts(group) for group in (fine, small, out, mute)] == [1, 1, 0, 0]
    assert [calls(group) for group in (out, mute)] == [[403], [400]]
    for forum_, why in ((forum, "closed"), (other, "gone")):
        assert calls(forum_) == [400, 200]
        screen = ada.at(forum_).screen
        assert screen.thread is None
        assert "url" not in str(screen.rows)
        async with kept(product.data) as store:
            assert await store.told(forum_.id) == Told(
                fate=Fate.FAILED, state=State.RETIRED, why=why
            )
    async with kept(product.data) as store:
        muted, away = await store.told(mute.id), await store.told(out.id)
        assert await store.told(small.id) == Told(state=State.OVER)
    assert (muted.state, muted.why) == (State.RETIRED, "no-right")
    assert away.state is not State.ACTIVE
    assert [line for line in bot.lines if line["level"] in ("error", "critical")] == []
