"""How fast the bot may speak, per chat and over all. Nothing is sent here."""

import asyncio
from collections import deque
from typing import Protocol

from bot.adapters.telegram.limits import TELEGRAM, Paces, Steady, Window

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


class Places(Protocol):
    """Hands out moments, each at most as early as the pace allows."""

    def take(self, now: float) -> float:
        """Take the next free place and return how long it is until then."""

    def ahead(self, now: float) -> float:
        """Return how long it is until the next free place, and take nothing."""

    def quiet(self, now: float) -> bool:
        """Whether forgetting everything taken so far would change nothing."""


class WindowPlaces:
    """Exact: never more in any stretch, where a leaky bucket starts with nearly twice as many."""

    def __init__(self, pace: Window) -> None:
        self._pace = pace
        self._taken: deque[float] = deque(maxlen=pace.count)

    def take(self, now: float) -> float:
        """Take the next free place and return how long it is until then."""
        wait = self.ahead(now)
        self._taken.append(now + wait)
        return wait

    def ahead(self, now: float, *, kept_free: int = 0) -> float:
        """Return how long it is until a place is free, and that many others with it."""
        count = self._pace.count - kept_free
        if len(self._taken) < count:
            return 0.0
        return max(0.0, self._taken[-count] + self._pace.seconds - now)

    def quiet(self, now: float) -> bool:
        """Whether forgetting everything taken so far would change nothing."""
        return not self._taken or self._taken[-1] + self._pace.seconds <= now


class SteadyPlaces:
    """A burst, then one at a time: whoever presses fast waits a second and not for the window."""

    def __init__(self, pace: Steady) -> None:
        self._pace = pace
        self._paid = float("-inf")  # the moment up to which places are used

    def take(self, now: float) -> float:
        """Take the next free place and return how long it is until then."""
        wait = self.ahead(now)
        self._paid = max(self._paid, now) + self._pace.seconds
        return wait

    def ahead(self, now: float) -> float:
        """Return how long it is until the next free place, and take nothing."""
        paid = max(self._paid, now) + self._pace.seconds
        return max(0.0, paid - self._pace.burst * self._pace.seconds - now)

    def quiet(self, now: float) -> bool:
        """Whether forgetting everything taken so far would change nothing."""
        return self._paid <= now


class Limiter:
    """Hands out the moments at which a message may leave."""

    def __init__(self, timer: Timer, paces: Paces = TELEGRAM) -> None:
        self._timer = timer
        self._paces = paces
        self._overall = WindowPlaces(paces.overall)
        self._chats: dict[int, Places] = {}
        self._queue = asyncio.Lock()  # of those who give way
        self._next = float("-inf")  # when the next step of those would be in time
        self._not_before = float("-inf")

    def own(self, chat_id: int, *, private: bool) -> float:
        """Take the chat's next place and return how long it must wait for it."""
        return self._places(chat_id, private=private).take(self._timer.now())

    async def overall(self) -> None:
        """Wait for a place among all; to be asked for only by who can use it then."""
        seconds = self._overall.take(self._timer.now())
        if seconds > 0:
            await self._timer.sleep(seconds)

    def own_now(self, chat_id: int, *, private: bool) -> float:
        """Take the chat's place if there is one now; else return how long it is until then."""
        places = self._places(chat_id, private=private)
        wait = places.ahead(self._timer.now())
        if wait <= 0:
            places.take(self._timer.now())
        return wait

    async def spare(self) -> None:
        """Wait for a place among all that nobody who is waiting for an answer needs.

        Such places are taken one by one and never ahead of time, in even steps: whoever comes
        with an answer waits for a single step, and not for the next second. Steps that came late,
        because the computer was busy, are made up for at twice the pace, if the ceiling allows.
        """
        overall = self._paces.overall
        step = overall.seconds / (overall.count - self._paces.kept_free)
        async with self._queue:
            while (wait := self._until_spare()) > 0:
                await self._timer.sleep(wait)
            now = self._timer.now()
            self._overall.take(now)
            idle = now - self._next >= overall.seconds
            self._next = (now if idle else self._next) + step
            self._not_before = now + step / 2

    def rest(self, seconds: float) -> None:
        """Hand out no spare places for so long."""
        self._not_before = max(self._not_before, self._timer.now() + seconds)

    def _until_spare(self) -> float:
        now = self._timer.now()
        free = self._overall.ahead(now, kept_free=self._paces.kept_free)
        return max(free, self._next - now, self._not_before - now)

    def _places(self, chat_id: int, *, private: bool) -> Places:
        places = self._chats.get(chat_id)
        if places is None:
            self._tidy()
            places = (
                SteadyPlaces(self._paces.private) if private else WindowPlaces(self._paces.group)
            )
            self._chats[chat_id] = places
        return places

    def _tidy(self) -> None:
        if len(self._chats) >= _TIDY_AT:
            now = self._timer.now()
            self._chats = {id_: kept for id_, kept in self._chats.items() if not kept.quiet(now)}
