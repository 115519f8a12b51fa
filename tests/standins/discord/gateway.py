"""The loopback gateway: HELLO, IDENTIFY, heartbeats, RESUME with replay, and the unkind ops.

One session at a time, as a small bot has. A session outlives its connection, so what happens in
between is replayed on RESUME; it does not outlive a clean goodbye (close 1000 or 1001).
`zlib-stream` is spoken where it is asked for; for `zstd-stream` plain text frames go out, which
discord.py reads as well.
"""

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
UNAUTHENTICATED, BAD_TOKEN, DISALLOWED_INTENTS = 4003, 4004, 4014
PRIVILEGED_INTENTS = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, message content
GOODBYES = {1000, 1001}


@dataclass(slots=True, kw_only=True)
class Session:
    """What Discord remembers of one identified client."""

    id: str
    intents: int
    events: list[dict[str, Any]] = field(default_factory=list)


class Connection:
    """One open socket, with the compression it asked for."""

    def __init__(self, socket: web.WebSocketResponse, *, compress: bool) -> None:
        self.socket = socket
        self._zlib = zlib.compressobj() if compress else None

    async def send(self, message: dict[str, Any]) -> None:
        text = json.dumps(message)
        if self._zlib is None:
            await self.socket.send_str(text)
            return
        data = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_bytes(data)


class Gateway:
    """Serves `/gateway`; `emit` is how the rest of the loopback Discord makes things happen."""

    def __init__(
        self,
        *,
        token: str,
        heartbeat_ms: int,
        hello_again: Callable[[Session], list[tuple[str, dict[str, Any]]]],
        url: Callable[[], str],
        noticed: Callable[[], Any],
    ) -> None:
        self._token = token
        self._heartbeat_ms = heartbeat_ms
        self._first_events = hello_again
        self._url = url
        self._noticed = noticed
        self._session: Session | None = None
        self._connection: Connection | None = None
        self.identifies: list[dict[str, Any]] = []
        self.resumes: list[dict[str, Any]] = []
        self.replayed = 0
        self.heartbeats = 0
        self.lost: list[str] = []
        self.complaints: list[str] = []

    @property
    def connected(self) -> bool:
        """Whether a client is there and has said who it is."""
        return self._connection is not None and self._session is not None

    async def emit(self, name: str, data: dict[str, Any]) -> bool:
        """Let an event happen; False when no session was there to ever hear of it."""
        session = self._session
        if session is None:
            self.lost.append(name)
            return False
        event = {"op": DISPATCH, "t": name, "s": len(session.events) + 1, "d": data}
        session.events.append(event)
        if self._connection is not None:
            try:
                await self._connection.send(event)
            except ConnectionError:
                self._connection = None
        return True

    async def ask_reconnect(self) -> None:
        """Op 7: Discord wants the client to come back and resume."""
        assert self._connection is not None
        await self._connection.send({"op": RECONNECT, "d": None})

    async def invalidate(self, *, resumable: bool) -> None:
        """Op 9: the session is over, or (resumable) only doubted."""
        assert self._connection is not None
        if not resumable:
            self._session = None
        await self._connection.send({"op": INVALID, "d": resumable})

    async def drop(self) -> None:
        """Lose the connection without a word, as a network does."""
        connection, self._connection = self._connection, None
        assert connection is not None
        transport = connection.socket._req.transport if connection.socket._req else None
        if transport is not None:
            transport.abort()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Talk to one client until one of the two hangs up."""
        if request.query.get("v") != "10" or request.query.get("encoding") != "json":
            self.complaints.append(f"gateway asked for with {dict(request.query)}")
        socket = web.WebSocketResponse(max_msg_size=4096)  # Discord's limit for what clients send
        await socket.prepare(request)
        connection = Connection(socket, compress=request.query.get("compress") == "zlib-stream")
        await connection.send({"op": HELLO, "d": {"heartbeat_interval": self._heartbeat_ms}})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._heard(connection, json.loads(message.data))
        if self._connection is connection:
            self._connection = None
            if socket.close_code in GOODBYES:
                self._session = None
        self._noticed()
        return socket

    async def _heard(self, connection: Connection, message: dict[str, Any]) -> None:
        match message["op"]:
            case 1:
                self.heartbeats += 1
                await connection.send({"op": ACK, "d": None})
            case 2:
                await self._identify(connection, message["d"])
            case 6:
                await self._resume(connection, message["d"])
            case 3 | 4 | 8:
                if self._connection is not connection:
                    await connection.socket.close(code=UNAUTHENTICATED)
            case other:
                self.complaints.append(f"gateway op {other} sent")
        self._noticed()

    async def _identify(self, connection: Connection, data: dict[str, Any]) -> None:
        self.identifies.append(data)
        if data["token"] != self._token:
            await connection.socket.close(code=BAD_TOKEN, message=b"Authentication failed.")
            return
        if data["intents"] & PRIVILEGED_INTENTS:
            await connection.socket.close(code=DISALLOWED_INTENTS, message=b"Disallowed intent(s).")
            return
        session = Session(id=f"session-{len(self.identifies)}", intents=data["intents"])
        self._session, self._connection = session, connection
        for name, event in self._first_events(session):
            await self.emit(name, event)

    async def _resume(self, connection: Connection, data: dict[str, Any]) -> None:
        self.resumes.append(data)
        session = self._session
        if session is None or data["session_id"] != session.id or data["token"] != self._token:
            await connection.send({"op": INVALID, "d": False})
            return
        self._connection = connection
        missed = [event for event in session.events if event["s"] > data["seq"]]
        self.replayed += len(missed)
        for event in missed:
            await connection.send(event)
        await self.emit("RESUMED", {"_trace": []})
