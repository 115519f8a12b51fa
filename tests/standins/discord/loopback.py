"""Discord on this machine: REST and gateway on one port, and people who talk to the bot there.

For what an in-memory Discord cannot show: a real process of ours with a real network between,
killed and started again. The people have the same verbs as those of `world`.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.standins.discord.gateway import Gateway, Session
from tests.standins.discord.kept import Place, User
from tests.standins.discord.limiting import Limits
from tests.standins.discord.people import PATIENCE, Person
from tests.standins.discord.rest import Rest
from tests.standins.discord.servers import Server, member
from tests.standins.discord.wire import Mischief

MISSING_ACCESS = 50001


@dataclass(slots=True)
class Discord:
    """The whole of it. `opened()` starts one."""

    token: str = "loopback.discord.token"
    answer_within: float = 3.0
    heartbeat_ms: int = 41_250
    limited: bool = False
    servers: list[Server] = field(default_factory=list)
    rest: Rest = field(init=False)
    gateway: Gateway = field(init=False)
    server: Place = field(init=False)
    port: int = 0
    serves: Callable[[web.Request], Awaitable[web.StreamResponse]] | None = None
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _wakers: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.rest = Rest(self.token, self.answer_within, self._notice)
        self.gateway = Gateway(
            token=self.token,
            heartbeat_ms=self.heartbeat_ms,
            hello_again=self._first_events,
            url=lambda: self.gateway_url,
            noticed=self._notice,
        )
        self.rest.limits = Limits() if self.limited else None
        self.rest.members = self._member_of
        self.server = self.place(self.found())

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    @property
    def complaints(self) -> list[str]:
        """Everything the bot sent that Discord would not have understood."""
        return self.rest.complaints + self.gateway.complaints

    def found(self, **options: Any) -> Server:
        """Make a server that the bot is in from the beginning."""
        server = Server(**options)
        self.servers.append(server)
        return server

    def place(self, server: Server, **options: Any) -> Place:
        """Make a channel, or a thread, of a server."""
        place = Place(guild_id=server.id, **options)
        server.places.append(place)
        self.rest.places[place.id] = place
        return place

    async def invites(self, server: Server) -> None:
        """Add the bot to a server (again)."""
        if server not in self.servers:
            self.servers.append(server)
        told = server.wire(self.rest.me)
        told.pop("unavailable")  # it stands only where a server was known before
        await self.gateway.emit("GUILD_CREATE", told)

    async def removes(self, server: Server) -> None:
        """Remove the bot from a server; whether it hears of it is up to the line."""
        self.servers.remove(server)
        for place in server.places:
            place.refuses = (403, MISSING_ACCESS)
        await self.gateway.emit("GUILD_DELETE", {"id": server.id})

    async def breaks(self, server: Server) -> None:
        """Let a server be out of order for a while."""
        server.outage = True
        await self.gateway.emit("GUILD_DELETE", {"id": server.id, "unavailable": True})

    def _member_of(self, guild_id: str) -> dict[str, Any] | None:
        there = any(one.id == guild_id for one in self.servers)
        return member(self.rest.me) if there else None

    def person(self, name: str, *, locale: str = "en-US", manager: bool = False) -> Person:
        user = User(name=name, locale=locale)
        self.rest.users[user.id] = user
        return Person(self, user, self.server, manager=manager)

    def fails(self, method: str, path: str, status: int, *, times: int = 1, **how: Any) -> None:
        """Answer the next matching requests with this status (`path` is a pattern)."""
        self._mischief(method, path, status, times=times, **how)

    def limits(
        self,
        method: str,
        path: str,
        *,
        retry_after: float,
        times: int = 1,
        everywhere: bool = False,
    ) -> None:
        """Answer the next matching requests with 429."""
        self._mischief(
            method, path, 429, times=times, retry_after=retry_after, everywhere=everywhere
        )

    def _mischief(self, method: str, path: str, status: int, **named: Any) -> None:
        self.rest.mischief.append(
            Mischief(method=method, path=re.compile(path), status=status, **named)
        )

    async def until(self, true: Callable[[], Any], what: str, *, within: float = PATIENCE) -> None:
        """Wait until something holds; it is looked at whenever the bot has done anything."""
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait_for(true), within)
            except TimeoutError:
                raise AssertionError(f"waited in vain: {what}\n{self.story()}") from None

    async def ready(self) -> None:
        """Wait for the bot to have identified (or resumed)."""
        there = "for the bot to connect"
        await self.until(lambda: self.gateway.connected, there, within=3 * PATIENCE)

    def story(self) -> str:
        """What happened so far, for a failing test."""
        lines = [f"{r.method} {r.path} -> {r.status}" for r in self.rest.requests[-30:]]
        return "\n".join([*lines, f"identifies: {len(self.gateway.identifies)}", *self.complaints])

    def _notice(self) -> None:
        async def wake() -> None:
            async with self._changed:
                self._changed.notify_all()

        task = asyncio.get_running_loop().create_task(wake())
        self._wakers.add(task)
        task.add_done_callback(self._wakers.discard)

    def _first_events(self, session: Session) -> list[tuple[str, dict[str, Any]]]:
        ready = {
            "v": 10,
            "user": {**self.rest.me.wire(), "verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": one.id, "unavailable": True} for one in self.servers],
            "session_id": session.id,
            "resume_gateway_url": self.gateway_url,
            "application": {"id": self.rest.application_id, "flags": 0},
            "private_channels": [],
            "relationships": [],
        }
        created = [
            ("GUILD_CREATE", one.wire(self.rest.me)) for one in self.servers if not one.outage
        ]
        return [("READY", ready), *created]


@contextlib.asynccontextmanager
async def opened(**options: Any) -> AsyncIterator[Discord]:
    """Serve a Discord on a free port of this machine; complaints fail the test at the end."""
    discord = Discord(**options)
    app = web.Application(client_max_size=30 * 1024 * 1024)
    app.router.add_get("/gateway", discord.gateway.serve)

    async def serve(request: web.Request) -> web.StreamResponse:
        return await (discord.serves or discord.rest.serve)(request)

    app.router.add_route("*", "/api/v10/{rest:.*}", serve)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    discord.port = runner.addresses[0][1]
    discord.rest.gateway_url = discord.gateway_url
    try:
        yield discord
    finally:
        await runner.cleanup()
    assert not discord.complaints, "Discord would refuse:\n" + "\n".join(discord.complaints)
