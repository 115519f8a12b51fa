"""The poll loop alone, with the real library in front of the stand-in."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

import pytest

from bot.adapters.telegram import wire
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.poll import Poll
from bot.adapters.telegram.stopping import Stopping
from bot.adapters.telegram.wire import Json, Wire
from tests.standins.telegram import TelegramServer
from tests.telegram.house import QUICK, until


@pytest.fixture
async def line(telegram: TelegramServer) -> AsyncIterator[Wire]:
    """Give the line to the stand-in, open."""
    line = wire.connect(telegram.token, telegram.url)
    async with line:
        yield line


class Desk:
    """Does each update as a test says: its work succeeds, fails or never ends."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.outcomes: list[bool | Exception | None] = []
        self.counts = Counts()
        self.stopping = Stopping()

    def take(self, update: Json) -> asyncio.Future[bool]:
        """Start an update's work."""
        self.taken.append(cast("int", update["update_id"]))
        work: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        outcome = self.outcomes.pop(0) if self.outcomes else True
        if isinstance(outcome, Exception):
            work.set_exception(outcome)
        elif outcome is not None:
            work.set_result(outcome)
        return work

    async def room(self) -> None:
        """Have room at any time."""

    def poll(self, line: Wire, patience: Patience = QUICK) -> Poll:
        """Return the loop in front of this desk."""
        return Poll(
            line,
            self.take,
            self.room,
            stopping=self.stopping,
            patience=patience,
            counts=self.counts,
        )


@pytest.mark.parametrize("outcome", [False, ValueError("not done")])
async def test_what_is_not_done_is_not_confirmed_and_comes_again(
    telegram: TelegramServer, line: Wire, outcome: bool | Exception
) -> None:
    desk = Desk()
    desk.outcomes = [True, outcome, True]
    ada = telegram.person()
    for words in ("one", "two", "three"):
        await ada.says(words)
    first = telegram.updates.waiting[0].id
    task = asyncio.create_task(desk.poll(line).run())
    await telegram.settled()
    desk.stopping.ask()
    await task

    assert desk.taken == [first, first + 1, first + 2, first + 1, first + 2]
    assert telegram.updates.waiting == []


async def test_nothing_is_confirmed_while_it_is_being_done(
    telegram: TelegramServer, line: Wire
) -> None:
    desk = Desk()
    desk.outcomes = [None]
    await telegram.person().says("one")
    poll = desk.poll(line, Patience(finish=0.05))
    task = asyncio.create_task(poll.run())
    await telegram.until(lambda: telegram.updates.waiting[0].deliveries == 1, "a delivery")
    desk.stopping.ask()
    await task
    await poll.confirm(frozenset())

    assert len(telegram.updates.waiting) == 1


async def test_after_a_silence_updates_may_be_numbered_from_anywhere(
    telegram: TelegramServer, line: Wire
) -> None:
    """Bot API, Update.update_id: after a quiet week the next id is chosen randomly."""
    desk = Desk()
    ada = telegram.person()
    await ada.says("before")
    task = asyncio.create_task(desk.poll(line, Patience(poll=0)).run())
    await telegram.settled()
    polls = telegram.updates.polls
    await until(lambda: telegram.updates.polls > polls + 2)
    telegram.updates._next_id = 5
    await ada.says("a week later")
    await telegram.settled()
    desk.stopping.ask()
    await task

    assert desk.taken[-1] == 5


@pytest.mark.parametrize(("unanswered", "left"), [((), 0), ((1,), 2), ((2,), 1), ((0, 2), 3)])
async def test_on_stopping_only_what_was_answered_is_confirmed(
    telegram: TelegramServer, line: Wire, unanswered: tuple[int, ...], left: int
) -> None:
    desk = Desk()
    ada = telegram.person()
    for words in ("one", "two", "three"):
        await ada.says(words)
    first = telegram.updates.waiting[0].id
    hold = telegram.hold("getUpdates", times=None)
    poll = desk.poll(line)
    task = asyncio.create_task(poll.run())
    await hold.reached()
    hold.release()
    await telegram.until(lambda: telegram.updates.waiting[0].deliveries == 1, "a delivery")
    telegram.hold("getUpdates", times=1)
    await until(lambda: len(desk.taken) == 3)
    desk.stopping.ask()
    await task
    await poll.confirm({first + number for number in unanswered})

    assert len(telegram.updates.waiting) == left
