"""How fast requests may leave: one limit for all that the bot asks of Discord, people first.

Discord takes 50 requests a second of one bot. Answers to presses and commands do not count towards
them; everything else does, whoever sends it. So that a thousand reminders never hold up what
somebody asked for in private, what goes out in bulk is spread evenly and lets the rest go first.

When Discord counted a request is not known, only that it lies between leaving and being answered,
less what the quickest answers took on the way. So a request holds its place until a second after
its answer, less that: then no second of Discord's can hold more than it takes, however unevenly
requests travel.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from types import SimpleNamespace
from typing import Final

import aiohttp
import discord
import yarl

LIMIT: Final = 50
"""Topics, "Rate Limits", "Global Rate Limit": requests a second of one bot."""

SPAN: Final = 1.01
"""Seconds after which a place is free again; clocks do not run quite alike."""

STEP: Final = 1.03 / LIMIT
"""Seconds between two messages in bulk: 97 % of what Discord takes, so that there is mostly room
for who is waiting."""

CATCH_UP: Final = 0.25
"""Seconds of delay that what goes out in bulk may make up for: timers are never quite in time."""

REMEMBERED: Final = 100
"""How many answers tell how long the way is."""

_LOOK_AGAIN = 0.01
_UNCOUNTED = ("/interactions/", "/webhooks/")


class Pace:
    """Counts what leaves, and lets it wait: a moment, or as long as Discord wants a pause."""

    def __init__(self) -> None:
        """Nothing has left yet, and nothing may leave in bulk before ``ready``."""
        self._under_way = 0
        self._free_at: deque[float] = deque()
        self._ways: deque[float] = deque(maxlen=REMEMBERED)
        self._line = asyncio.Lock()  # what goes out in bulk stands in one line
        self._urgent = 0
        self._next = 0.0
        self._held_until = 0.0
        self.ready = asyncio.Event()
        """Set while Discord has taken the bot in."""

    async def bulk(self) -> None:
        """Wait until one more message may be begun that nobody is waiting for."""
        await self.ready.wait()
        async with self._line:
            await _until(lambda: max(self._next, self._held_until) - time.monotonic())
            self._use_step()

    async def leave(self, *, urgent: bool) -> float:
        """Wait until one request may leave now; return the moment, for ``answered``."""
        self._urgent += urgent
        try:
            await _until(lambda: self._wait(urgent=urgent))
        finally:
            self._urgent -= urgent
        self._under_way += 1
        if urgent:
            self._use_step()
        return time.monotonic()

    def answered(self, left: float) -> None:
        """Note that a request that left then has its answer, or never gets one."""
        now = time.monotonic()
        self._under_way -= 1
        self._ways.append(now - left)
        self._free_at.append(now + SPAN - min(self._ways))

    def hold(self, seconds: float) -> None:
        """Let nothing leave in bulk for so long: Discord said so to one of our requests."""
        self._held_until = max(self._held_until, time.monotonic() + seconds)

    def watch(self) -> aiohttp.TraceConfig:
        """Return what makes every request of a discord.py client count, and wait its turn."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._begun)
        trace.on_request_end.append(self._ended)
        trace.on_request_exception.append(self._ended)
        return trace

    def _use_step(self) -> None:
        self._next = max(self._next, time.monotonic() - CATCH_UP) + STEP

    def _wait(self, *, urgent: bool) -> float:
        now = time.monotonic()
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
        room = 0.0
        if self._under_way + len(self._free_at) >= LIMIT:
            room = self._free_at[0] - now if self._free_at else _LOOK_AGAIN
        if urgent:
            return room
        return max(room, self._held_until - now, _LOOK_AGAIN if self._urgent else 0.0)

    async def _begun(
        self,
        _session: aiohttp.ClientSession,
        request: SimpleNamespace,
        params: aiohttp.TraceRequestStartParams,
    ) -> None:
        if counts(params.url):
            request.left = await self.leave(urgent=True)

    async def _ended(
        self,
        _session: aiohttp.ClientSession,
        request: SimpleNamespace,
        _params: aiohttp.TraceRequestEndParams | aiohttp.TraceRequestExceptionParams,
    ) -> None:
        left = getattr(request, "left", None)
        if left is not None:
            self.answered(left)


async def _until(wait: Callable[[], float]) -> None:
    """Return once nothing is left to wait for; a wait may grow while it lasts."""
    while (seconds := wait()) > 0:  # noqa: ASYNC110 - only time brings it about
        await asyncio.sleep(seconds)


def counts(url: yarl.URL) -> bool:
    """Whether a request counts towards the limit: one of the HTTP interface, and no answer."""
    base = str(yarl.URL(discord.http.Route.BASE))
    rest = str(url).removeprefix(base)
    return rest != str(url) and not rest.startswith(_UNCOUNTED)
