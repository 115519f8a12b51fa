"""How fast requests may leave: one limit for all that the bot asks of Discord, people first.

Discord takes 50 requests a second of one bot. Answers to presses and commands do not count towards
them; everything else does, whoever sends it. So that a thousand reminders never hold up what
somebody asked for in private, what goes out in bulk is spread evenly and lets the rest go first.
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

SPAN: Final = 1.04
"""Seconds in which that many may leave: a little more than one, for they do not all arrive as
evenly as they left. It leaves 96 % of what Discord allows."""

CATCH_UP: Final = 0.1
"""Seconds of delay that what goes out in bulk may make up for: timers are never quite in time."""

_STEP = SPAN / LIMIT
_UNCOUNTED = ("/interactions/", "/webhooks/")


class Pace:
    """Counts what leaves, and lets it wait: a moment, or as long as Discord wants a pause."""

    def __init__(self) -> None:
        """Nothing has left yet, and nothing may leave in bulk before ``open``."""
        self._left: deque[float] = deque(maxlen=LIMIT)
        self._first_come = asyncio.Lock()  # what goes out in bulk stands in one line
        self._urgent = 0
        self._next = 0.0
        self._held_until = 0.0
        self.ready = asyncio.Event()
        """Set while Discord has taken the bot in."""

    async def bulk(self) -> None:
        """Wait until one more message may be begun that nobody is waiting for."""
        await self.ready.wait()
        async with self._first_come:
            await _until(lambda: max(self._next, self._held_until) - time.monotonic())
            self._use_step()

    async def leave(self, *, urgent: bool) -> None:
        """Wait until one request may leave now, and count it."""
        self._urgent += urgent
        try:
            await _until(lambda: self._wait(urgent=urgent))
        finally:
            self._urgent -= urgent
        self._left.append(time.monotonic())
        if urgent:
            self._use_step()

    def hold(self, seconds: float) -> None:
        """Let nothing leave in bulk for so long: Discord said so to one of our requests."""
        self._held_until = max(self._held_until, time.monotonic() + seconds)

    def _use_step(self) -> None:
        self._next = max(self._next, time.monotonic() - CATCH_UP) + _STEP

    def _wait(self, *, urgent: bool) -> float:
        now = time.monotonic()
        full = len(self._left) == LIMIT
        room = self._left[0] + SPAN - now if full else 0.0
        if urgent:
            return room
        return max(room, self._held_until - now, _STEP if self._urgent else 0.0)

    def watch(self) -> aiohttp.TraceConfig:
        """Return what makes every request of a discord.py client count, and wait its turn."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._begun)
        return trace

    async def _begun(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestStartParams,
    ) -> None:
        if counts(params.url):
            await self.leave(urgent=True)


async def _until(wait: Callable[[], float]) -> None:
    """Return once nothing is left to wait for; a wait may grow while it lasts."""
    while (seconds := wait()) > 0:  # noqa: ASYNC110 - only time brings it about
        await asyncio.sleep(seconds)


def counts(url: yarl.URL) -> bool:
    """Whether a request counts towards the limit: one of the HTTP interface, and no answer."""
    base = str(yarl.URL(discord.http.Route.BASE))
    rest = str(url).removeprefix(base)
    return rest != str(url) and not rest.startswith(_UNCOUNTED)
