"""The HTTP side of the stand-in: addresses, tokens, checks, records, and the life of the server.

A method's effect is in the method modules; this one only carries calls there and answers back.
"""

import json
import re
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.standins.telegram import methods_messages  # noqa: F401 - enters its methods
from tests.standins.telegram.changes import PATIENCE, Changes
from tests.standins.telegram.clock import Clock
from tests.standins.telegram.forms import Call, read_call
from tests.standins.telegram.methods import METHODS
from tests.standins.telegram.people import FIRST_NAMES, Person
from tests.standins.telegram.refusals import RefusedError, bad_request, not_found, unauthorized
from tests.standins.telegram.spec import load_spec
from tests.standins.telegram.state import Account, World
from tests.standins.telegram.updates import BATCH, Update, UpdateQueue

TOKEN = "7000000001:made-up-token-of-the-stand-in-0001"
BOT_NAME = "optout_standin_bot"
CALLS_KEPT = 20_000
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}\Z")


class TelegramServer:
    """A Bot API server on this computer, for one bot, with people around it."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = BOT_NAME,
        clock: Clock | None = None,
        validate: bool = True,
    ) -> None:
        self.token = token
        self.clock = clock or Clock()
        self.changes = Changes()
        self.spec = load_spec() if validate else None
        self.spec_available = load_spec() is not None
        self.violations: list[str] = []
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        bot = Account(
            id=int(token.partition(":")[0]), first_name="Opt-out", is_bot=True, username=username
        )
        self.updates = UpdateQueue(clock=self.clock, changes=self.changes)
        self.world = World(bot=bot, clock=self.clock, changes=self.changes, updates=self.updates)
        self.port = 0
        self._open_calls = 0
        self._runner: web.ServerRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self, *, port: int = 0) -> None:
        """Listen on 127.0.0.1, on a free port unless one is named."""
        self._runner = web.ServerRunner(web.Server(self._serve, access_log=None))
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port, shutdown_timeout=1.0).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """End open polls and stop listening."""
        self.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        """Return the address of the server, without a path."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        """Return what python-telegram-bot wants as base_url."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """Return what python-telegram-bot wants as base_file_url."""
        return f"{self.url}/file/bot"

    def person(
        self,
        first_name: str | None = None,
        *,
        language_code: str | None = "en",
        username: str | None = None,
    ) -> Person:
        """Make a person that the bot has not met."""
        account = self.world.new_person(
            first_name=first_name or next(FIRST_NAMES),
            username=username,
            language_code=language_code,
        )
        return Person(self.world, account, self.world.chats[account.id])

    def called(self, method: str = "", *, chat: int | None = None) -> list[Call]:
        """Return the finished calls of a method, for one chat if it is named."""
        return [
            call
            for call in self.calls
            if method in {"", call.method} and chat in {None, call.chat_id}
        ]

    def refused(self) -> list[str]:
        """Return what the bot was refused by its own fault, in the order of the calls."""
        return [
            f"{call.method}: {call.status} {call.description}"
            for call in self.calls
            if call.status >= 400 and not call.injected
        ]

    def advance(self, seconds: float) -> None:
        """Let time pass for everything that ages at Telegram."""
        self.clock.advance(seconds)
        self.changes.announce()

    def redeliver(self, *updates: Update) -> None:
        """Hand out updates again that were confirmed already, with the same ids."""
        self.updates.repeat(updates)

    async def until(
        self, condition: Callable[[], bool], what: str, *, within: float = PATIENCE
    ) -> None:
        """Wait until a condition about this server holds."""
        await self.changes.until(condition, what=lambda: what, within=within)

    async def settled(self, *, within: float = PATIENCE) -> None:
        """Wait until every update is confirmed and no call is open.

        A bot that confirms before it answers may still have something to say: to see an answer,
        wait for the person's screen.
        """
        await self.changes.until(
            lambda: not self.updates.waiting and not self._open_calls,
            what=lambda: f"{len(self.updates.waiting)} unconfirmed updates to be confirmed",
            within=within,
        )

    async def polled(self, *, within: float = PATIENCE) -> None:
        """Wait until the bot stands at the door with an open long poll."""
        await self.until(lambda: self.updates.being_polled, "a long poll", within=within)

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        call: Call | None = None
        self._open_calls += 1
        try:
            method = self._address(request.path)
            call = await read_call(request, method)
            body = await self._answer(call)
            status = 200
        except RefusedError as refusal:
            body, status = json.dumps(refusal.as_json()).encode(), refusal.code
            if call is not None:
                call.description = refusal.description
        finally:
            self._open_calls -= 1
            if call is None or call.method != "getUpdates":
                self.changes.announce()
        if call is not None and call.method != "getUpdates":
            call.status, call.at = status, self.clock.now()
            self.calls.append(call)
            self.changes.announce()
        return web.Response(body=body, status=status, content_type="application/json")

    def _address(self, path: str) -> str:
        _, _, rest = path.partition("/bot")
        token, _, method = rest.partition("/")
        if not path.startswith("/bot") or not _TOKEN.match(token) or not method:
            raise not_found()
        if token != self.token:
            raise unauthorized()
        return method

    async def _answer(self, call: Call) -> bytes:
        self._check(call)
        call.chat_id = _chat_of(self.world, call)
        if call.method == "getUpdates":
            self._open_calls -= 1
            try:
                batch = await self._poll(call)
            finally:
                self._open_calls += 1
            return b'{"ok":true,"result":[' + b",".join(batch) + b"]}"
        result = METHODS[call.method](self.world, call)
        return json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()

    def _check(self, call: Call) -> None:
        known = call.method in METHODS or call.method == "getUpdates"
        if not known:
            official = self.spec is not None and self.spec.knows(call.method)
            word = "not modelled by this stand-in" if official else "no such method"
            self.violations.append(f"{call.method}: {word}")
            raise not_found("method not found")
        if self.spec is None:
            return
        faults = self.spec.request_faults(call.method, call.fields, call.uploads)
        if faults:
            self.violations.extend(faults)
            raise bad_request(f"refused by the official description: {'; '.join(faults)}")

    async def _poll(self, call: Call) -> list[bytes]:
        return await self.updates.poll(
            offset=call.integer("offset") or 0,
            limit=call.integer("limit") or BATCH,
            seconds=call.integer("timeout") or 0,
            allowed=call.parsed("allowed_updates"),
        )


def _chat_of(world: World, call: Call) -> int | None:
    press = world.presses.get(call.text("callback_query_id"))
    if press is not None:
        return press.chat.id
    named = call.text("chat_id")
    return int(named) if named.lstrip("-").isdecimal() else None
