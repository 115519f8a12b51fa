"""Plays a test in virtual time, with the scheduler at work. No test lives here."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.ports import (
    Delivery,
)
from tests.scheduler.house import House
from tests.scheduler.virtual import START, run

SOON = START + timedelta(minutes=2)


def stage(act: Callable[[House], Awaitable[None]]) -> None:
    """Play it in virtual time, with the scheduler at work, and end it politely."""

    async def play() -> None:
        house = House()
        house.start()
        await act(house)
        await house.stop()

    run(play())


def once(*answers: Delivery | None) -> Callable[..., Delivery | None]:
    """What a platform says one after the other; then it takes everything."""
    left = list(answers)
    return lambda *_: left.pop(0) if left else None
