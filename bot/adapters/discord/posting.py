"""One request that speaks first, sent once; what Discord said to it becomes a value.

discord.py's own requests are not used here: one that meets a limit sleeps inside for as long as
Discord asks, however long that is, then sends again on its own; and giving it up in the middle of a
global limit stops every later request for good. Here every try ends within seconds, a limit of one
channel holds up nobody else, and it is known whether a request had left.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias
from weakref import WeakValueDictionary

import aiohttp
import discord

from bot.adapters.discord.pace import Pace

CONNECT_WITHIN: Final = 5.0
ANSWER_WITHIN: Final = 15.0
LAST_ANSWERS: Final = 3.0
"""Seconds that requests under way get when the bot is stopped."""

BUCKETS: Final = 4096
"""How many places' limits are remembered; the oldest goes first, and Discord tells it again."""

UNTOLD: Final = 30.0
"""Seconds to wait where Discord limits us without saying for how long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """Discord did what was asked, and answered with this."""

    body: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limited:
    """Nothing was done: Discord wants a pause of so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Nothing was done: Discord says no, with a status and a code of its own."""

    status: int
    code: int


@dataclass(frozen=True, slots=True)
class NeverLeft:
    """No connection came about: Discord has not heard of it."""


@dataclass(frozen=True, slots=True)
class Lost:
    """It left, and no answer came that says what became of it."""


Data: TypeAlias = bytes | aiohttp.FormData | None
Result: TypeAlias = Took | Limited | Answered | NeverLeft | Lost


class Post:
    """Sends requests of one bot account, one at a time in any one place."""

    def __init__(self, pace: Pace) -> None:
        """Open no connection before the first request."""
        self._pace = pace
        self._session: aiohttp.ClientSession | None = None
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._lanes: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._full_until: dict[str, float] = {}

    async def close(self) -> None:
        """Hear what is still to be heard, for a moment, then let go of the connections."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), LAST_ANSWERS)
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def ask(
        self, account: discord.http.HTTPClient, route: discord.http.Route, bucket: str, data: Data
    ) -> Result:
        """Send one request, at most once; ``bucket`` names what Discord limits together."""
        async with self._lanes.setdefault(bucket, asyncio.Lock()):
            if (full := self._full_until.get(bucket, 0.0) - time.monotonic()) > 0:
                return Limited(seconds=full)
            left = await self._pace.leave(urgent=False)
            self._under_way += 1
            self._idle.clear()
            try:
                return await self._ask(account, route, bucket, data)
            finally:
                self._pace.answered(left)
                self._under_way -= 1
                if not self._under_way:
                    self._idle.set()

    async def _ask(
        self, account: discord.http.HTTPClient, route: discord.http.Route, bucket: str, data: Data
    ) -> Result:
        headers = {"Authorization": f"Bot {account.token}", "User-Agent": account.user_agent}
        if isinstance(data, bytes):
            headers["Content-Type"] = "application/json"
        try:
            async with (
                asyncio.timeout(CONNECT_WITHIN + ANSWER_WITHIN),
                self._line().request(
                    route.method, route.url, data=data, headers=headers
                ) as response,
            ):
                text = await response.text()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return NeverLeft()
        except (aiohttp.ClientError, OSError):  # a time-out is an OSError too
            return Lost()
        return self._read(response, text, bucket)

    def _read(self, response: aiohttp.ClientResponse, text: str, bucket: str) -> Result:
        self._remember(response, bucket)
        body = _object(text)
        if response.status == 429:  # noqa: PLR2004 - HTTP's number for "too many requests"
            seconds = _seconds(body.get("retry_after") or response.headers.get("Retry-After"))
            if body.get("global") or "retry_after" not in body:  # or refused before Discord itself
                self._pace.hold(seconds)
            else:
                self._full(bucket, seconds)
            return Limited(seconds=seconds)
        if response.ok:
            return Took(body=body)
        if response.status >= 500 or response.status == 408:  # noqa: PLR2004 - HTTP's own numbers
            return Lost()
        return Answered(status=response.status, code=_code(body))

    def _remember(self, response: aiohttp.ClientResponse, bucket: str) -> None:
        """Notice that a place takes no more for a while, before Discord has to refuse anything."""
        if response.headers.get("X-RateLimit-Remaining") == "0":
            self._full(bucket, _seconds(response.headers.get("X-RateLimit-Reset-After")))

    def _full(self, bucket: str, seconds: float) -> None:
        self._full_until.pop(bucket, None)
        self._full_until[bucket] = time.monotonic() + seconds
        if len(self._full_until) > BUCKETS:
            del self._full_until[next(iter(self._full_until))]

    def _line(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(
                    total=None, sock_connect=CONNECT_WITHIN, sock_read=ANSWER_WITHIN
                ),
            )
        return self._session


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _code(body: Mapping[str, Any]) -> int:
    code = body.get("code")
    return code if isinstance(code, int) else 0


def _seconds(said: object) -> float:
    try:
        return max(0.0, float(str(said)))
    except ValueError:
        return UNTOLD
