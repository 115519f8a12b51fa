"""The HTTP side of the stand-in: addresses, tokens, checks, faults, records.

A method's effect is in the method modules; this one only carries calls there and answers back.
"""

import asyncio
import json
import re
from collections import deque

from aiohttp import web

from tests.standins.telegram import (  # noqa: F401 - these three enter their methods
    methods_chats,
    methods_messages,
    methods_profile,
)
from tests.standins.telegram.faults import (
    Broken,
    Delay,
    DropAfter,
    DropBefore,
    Fault,
    Faults,
    Hold,
    Refuse,
    RetryAfter,
)
from tests.standins.telegram.forms import Call, read_call
from tests.standins.telegram.limits import Limiter
from tests.standins.telegram.methods import METHODS
from tests.standins.telegram.refusals import (
    RefusedError,
    bad_request,
    not_found,
    too_many_requests,
    unauthorized,
)
from tests.standins.telegram.spec import Spec
from tests.standins.telegram.state import World
from tests.standins.telegram.updates import BATCH

CALLS_KEPT = 20_000
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}\Z")


class Transport:
    """Listens, and turns requests into calls and results into answers."""

    def __init__(self, world: World, *, token: str, spec: Spec | None) -> None:
        self.token = token
        self.port = 0
        self.violations: list[str] = []
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.faults = Faults()
        self.limiter = Limiter(world.clock)
        self.open_calls = 0  # without long polls
        self._world = world
        self._spec = spec
        self._runner: web.ServerRunner | None = None
        self._effects: set[asyncio.Task[web.StreamResponse]] = set()

    async def start(self, port: int) -> None:
        """Listen on 127.0.0.1."""
        self._world.updates.open()
        server = web.Server(self._serve, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port or self.port).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def note_own_fault(self, fault: str) -> None:
        """Record that the stand-in itself served something that Telegram would not."""
        if fault:
            self.violations.append(f"served by the stand-in: {fault}")

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            method = self._address(request.path)
            call = await read_call(request, method)
            self._check(call)
        except RefusedError as refusal:
            return _answer(refusal)
        if method == "getUpdates":
            return await self._serve_poll(request, call)
        # Once Telegram has a call, it happens, even if the caller is killed meanwhile.
        effect = asyncio.ensure_future(self._serve_call(request, call))
        self._effects.add(effect)
        effect.add_done_callback(self._effects.discard)
        return await asyncio.shield(effect)

    async def _serve_poll(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        try:
            fault = self.faults.meet(call)
            if fault is not None and not await self._passes(request, fault):
                return _page(fault)
            batch = await self._world.updates.poll(
                offset=call.integer("offset") or 0,
                limit=call.integer("limit") or BATCH,
                seconds=call.integer("timeout") or 0,
                allowed=call.parsed("allowed_updates"),
            )
            if isinstance(fault, DropAfter):
                _cut(request)
        except RefusedError as refusal:
            return _answer(refusal)
        return _json_response(b'{"ok":true,"result":[' + b",".join(batch) + b"]}")

    async def _serve_call(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        self.open_calls += 1
        try:
            call.fault = fault = self.faults.meet(call)
            if fault is not None and not await self._passes(request, fault):
                call.status = 0
                return _page(fault)
            self.limiter.judge(call, self._world.chats.get(call.chat_id or 0))
            result = METHODS[call.method](self._world, call)
            self._inspect_result(call.method, result)
            call.status = 200
            if isinstance(fault, DropAfter):
                _cut(request)
            body = json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()
            return _json_response(body)
        except RefusedError as refusal:
            call.status, call.description = refusal.code, refusal.description
            return _answer(refusal)
        except Exception as broken:
            # A 500 alone would look like the bot's bad luck; this fails the test that caused it.
            self.violations.append(f"the stand-in itself broke at {call.method}: {broken!r}")
            raise
        finally:
            self.open_calls -= 1
            call.at = self._world.clock.now()
            self.calls.append(call)
            self._world.changes.announce()

    async def _passes(self, request: web.BaseRequest, fault: Fault) -> bool:
        """Meet a fault; tell whether the call still has its effect."""
        match fault:
            case RetryAfter(seconds=seconds):
                raise too_many_requests(seconds)
            case Refuse(code=code, description=description):
                raise RefusedError(code, description)
            case Broken():
                return False
            case DropBefore():
                _cut(request)
                return False
            case DropAfter():
                return True
            case Delay(seconds=seconds):
                await asyncio.sleep(seconds)
                return True
            case Hold():
                await fault.stand()
                return True

    def _address(self, path: str) -> str:
        token, _, method = path.removeprefix("/bot").partition("/")
        if not path.startswith("/bot") or not _TOKEN.match(token) or not method:
            raise not_found()
        if token != self.token:
            raise unauthorized()
        return method

    def _check(self, call: Call) -> None:
        if call.method not in METHODS and call.method != "getUpdates":
            official = self._spec is not None and self._spec.knows(call.method)
            word = "not modelled by this stand-in" if official else "no such method"
            self.violations.append(f"{call.method}: {word}")
            raise not_found("method not found")
        if self._spec is not None:
            faults = self._spec.request_faults(call.method, call.fields, call.uploads)
            if faults:
                self.violations.extend(faults)
                raise bad_request(f"against the Bot API description: {'; '.join(faults)}")
        call.chat_id = self._chat_of(call)

    def _chat_of(self, call: Call) -> int | None:
        press = self._world.presses.get(call.text("callback_query_id"))
        if press is not None:
            return press.chat.id
        named = call.text("chat_id")
        return int(named) if named.lstrip("-").isdecimal() else None

    def _inspect_result(self, method: str, result: object) -> None:
        if self._spec is not None:
            self.note_own_fault(self._spec.result_fault(method, result))


def _json_response(body: bytes, status: int = 200) -> web.Response:
    return web.Response(body=body, status=status, content_type="application/json")


def _answer(refusal: RefusedError) -> web.Response:
    return _json_response(json.dumps(refusal.as_json()).encode(), refusal.code)


def _page(fault: Fault) -> web.Response:
    if isinstance(fault, Broken):
        return web.Response(text=fault.body, status=fault.status, content_type="text/html")
    return web.Response()


def _cut(request: web.BaseRequest) -> None:
    if request.transport is not None:
        request.transport.abort()
