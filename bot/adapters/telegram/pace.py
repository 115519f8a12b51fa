"""How fast the bot may speak: sliding windows per chat and over all. Nothing is sent here.

A window is exact: never more than ``count`` in any stretch of ``seconds``, where a leaky bucket
lets nearly twice as many through at the start.
"""

import asyncio
from collections import deque
from typing import Protocol

from bot.adapters.telegram.limits import TELEGRAM, Pace, Paces

_TIDY_AT = 2_000
"""Chats remembered before those that have been quiet for long enough are forgotten."""


class Timer(Protocol):
    """Passing time, so that a test can turn it."""

    def now(self) -> float:
        """Return seconds since some fixed moment."""

    async def sleep(self, seconds: float) -> None:
        """Come back after that long."""


class LoopTimer:
    """The time of the running event loop."""

    def now(self) -> float:
        """Return the loop's monotonic seconds."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Come back after that long."""
        await asyncio.sleep(seconds)


class Window:
    """At most so many in any stretch of so many seconds."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._taken: deque[float] = deque(maxlen=pace.count)

    def take(self, now: float) -> float:
        """Take the next free place and return how long it is until then."""
        at = now
        if len(self._taken) == self._pace.count:
            at = max(now, self._taken[0] + self._pace.seconds)
        self._taken.append(at)
        return at - now

    def quiet(self, now: float) -> bool:
        """Whether forgetting the window would change nothing."""
        return not self._taken or self._taken[-1] + self._pace.seconds <= now


class Limiter:
    """Hands out the moments at which a message may leave."""

    def __init__(self, timer: Timer, paces: Paces = TELEGRAM) -> None:
        self._timer = timer
        self._paces = paces
        self._overall = Window(paces.overall)
        self._chats: dict[int, Window] = {}

    async def turn(self, chat_id: int, *, private: bool) -> None:
        """Wait until a message may leave for this chat.

        The chat's own wait comes first: a place among all is taken only by who can use it.
        """
        await self._pause(self._window(chat_id, private=private).take(self._timer.now()))
        await self._pause(self._overall.take(self._timer.now()))

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            await self._timer.sleep(seconds)

    def _window(self, chat_id: int, *, private: bool) -> Window:
        window = self._chats.get(chat_id)
        if window is None:
            if len(self._chats) >= _TIDY_AT:
                now = self._timer.now()
                self._chats = {
                    key: kept for key, kept in self._chats.items() if not kept.quiet(now)
                }
            window = Window(self._paces.private if private else self._paces.group)
            self._chats[chat_id] = window
        return window
