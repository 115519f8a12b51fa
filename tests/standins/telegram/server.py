"""The stand-in as a test holds it: start and stop, people and groups, trouble, waiting, records.

How a call is read, judged and answered over HTTP is in `transport`; what it does is in the method
modules.
"""

import itertools
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.standins.telegram.changes import PATIENCE, Changes
from tests.standins.telegram.clock import Clock
from tests.standins.telegram.faults import Fault, Hold, Rule
from tests.standins.telegram.forms import Call
from tests.standins.telegram.groups import Group
from tests.standins.telegram.people import Person
from tests.standins.telegram.spec import load_spec
from tests.standins.telegram.state import Account, World
from tests.standins.telegram.transport import Transport
from tests.standins.telegram.updates import Update, UpdateQueue

TOKEN = "7000000001:made-up-token-of-the-stand-in-0001"
BOT_NAME = "optout_standin_bot"
_FIRST_NAMES = ("Ada", "Bo", "Chidi", "Dora", "Emre", "Fen", "Gul", "Hana", "Ivo", "Juna")


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
        self.clock = clock or Clock()
        self.changes = Changes()
        self.spec = load_spec() if validate else None
        bot = Account(
            id=int(token.partition(":")[0]), first_name="Opt-out", is_bot=True, username=username
        )
        self.updates = UpdateQueue(
            clock=self.clock, changes=self.changes, inspect=self._inspect_update
        )
        self.world = World(bot=bot, clock=self.clock, changes=self.changes, updates=self.updates)
        self.transport = Transport(self.world, token=token, spec=self.spec)
        self._names = itertools.cycle(_FIRST_NAMES)

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
        """Listen on 127.0.0.1: on the port named, else where it did before, else on a free one."""
        await self.transport.start(port)

    async def stop(self) -> None:
        """End open polls and held calls, and stop listening; `start` goes on where this ended."""
        for fault in self.transport.faults.clear():
            if isinstance(fault, Hold):
                fault.release()
        self.updates.close()
        await self.transport.stop()

    @property
    def url(self) -> str:
        """Return the address of the server, without a path."""
        return f"http://127.0.0.1:{self.transport.port}"

    @property
    def base_url(self) -> str:
        """Return what python-telegram-bot wants as base_url."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """Return what python-telegram-bot wants as base_file_url."""
        return f"{self.url}/file/bot"

    @property
    def token(self) -> str:
        """Return the one token that is accepted; set another one to revoke it."""
        return self.transport.token

    @token.setter
    def token(self, token: str) -> None:
        self.transport.token = token

    @property
    def spec_available(self) -> bool:
        """Tell whether the official description is there to judge by."""
        return load_spec() is not None

    @property
    def violations(self) -> list[str]:
        """Return everything that broke the official description, either way."""
        return self.transport.violations

    def hold_to_description(self) -> None:
        """Fail if anything broke the official description."""
        if self.violations:
            raise AssertionError("against the Bot API description:\n" + "\n".join(self.violations))

    def person(
        self,
        first_name: str | None = None,
        *,
        language_code: str | None = "en",
        username: str | None = None,
    ) -> Person:
        """Make a person that the bot has not met."""
        account = self.world.new_person(
            first_name=first_name or next(self._names),
            username=username,
            language_code=language_code,
        )
        return Person(self.world, account, self.world.chats[account.id])

    def group(
        self,
        title: str = "Parents",
        *,
        kind: str = "supergroup",
        admins: tuple[Person, ...] = (),
        members: tuple[Person, ...] = (),
        bot: str | None = "member",
        forum: bool = False,
        username: str | None = None,
    ) -> Group:
        """Make a group in which the bot is already (`bot=None`: it is yet to be added)."""
        chat = self.world.new_group(kind=kind, title=title, username=username, forum=forum)
        group = Group(self.world, chat)
        group.joins(*admins[:1], as_="creator")
        group.joins(*admins[1:], as_="administrator")
        group.joins(*members)
        if bot is not None:
            chat.members[self.world.bot.id] = bot
        return group

    def fail(
        self,
        fault: Fault,
        *,
        method: str = "",
        chat: Person | Group | None = None,
        times: int | None = 1,
    ) -> Rule:
        """Let the next calls, of a method or to a chat, run into a fault (None: until lifted)."""
        number = None if chat is None else chat.chat.id
        rule = Rule(fault=fault, method=method, chat_id=number, left=times)
        return self.transport.faults.add(rule)

    def hold(
        self, method: str = "", *, chat: Person | Group | None = None, times: int | None = None
    ) -> Hold:
        """Keep calls at the gate, before they have any effect, until `release`."""
        fault = Hold(changes=self.changes)
        self.fail(fault, method=method, chat=chat, times=times)
        return fault

    def flood(self, chat: Person | Group, seconds: float) -> None:
        """Answer 429 to whatever is sent to one chat for so long on the stand-in's clock."""
        self.transport.limiter.flood(chat.chat.id, seconds)

    def enforce_limits(self, *, on: bool = True) -> None:
        """Hold the bot to Telegram's published sending limits."""
        self.transport.limiter.enforced = on

    def reads_groups(self, *, on: bool = True) -> None:
        """Switch privacy mode off (`on=True`): the bot reads everything in groups."""
        self.world.reads_groups = on

    def advance(self, seconds: float) -> None:
        """Let time pass for everything that ages at Telegram."""
        self.clock.advance(seconds)
        self.updates.drop_expired()
        self.changes.announce()

    def redeliver(self, *updates: Update) -> None:
        """Hand out updates again with the same ids, the newest one if none is named."""
        self.updates.repeat(*(updates or (self.updates.history[-1],)))

    def called(self, method: str = "", *, chat: Person | Group | None = None) -> list[Call]:
        """Return the finished calls of a method, to one chat if it is named."""
        number = None if chat is None else chat.chat.id
        return [
            call
            for call in self.transport.calls
            if method in {"", call.method} and number in {None, call.chat_id}
        ]

    def refused(self) -> list[str]:
        """Return what the bot was refused by its own fault, in the order of the calls."""
        return [
            f"{call.method}: {call.status} {call.description}"
            for call in self.transport.calls
            if call.status != 200 and call.fault is None
        ]

    async def until(
        self, condition: Callable[[], bool], what: str, *, within: float = PATIENCE
    ) -> None:
        """Wait until a condition about this server holds."""
        await self.changes.until(condition, what=lambda: what, within=within)

    async def receives(
        self,
        method: str,
        *,
        chat: Person | Group | None = None,
        times: int = 1,
        within: float = PATIENCE,
    ) -> list[Call]:
        """Wait until a method was called so often in all, and return those calls."""
        await self.changes.until(
            lambda: len(self.called(method, chat=chat)) >= times,
            what=lambda: f"{times} x {method}, had {len(self.called(method, chat=chat))}",
            within=within,
        )
        return self.called(method, chat=chat)

    async def settled(self, *, within: float = PATIENCE) -> None:
        """Wait until every update is confirmed and no call is open.

        A bot that confirms before it answers may still have something to say: to see an answer,
        wait for the person's screen.
        """
        await self.changes.until(
            lambda: not self.updates.unconfirmed and not self.transport.open_calls,
            what=lambda: f"{self.updates.unconfirmed} updates to be confirmed",
            within=within,
        )

    async def polled(self, *, within: float = PATIENCE) -> None:
        """Wait until the bot stands at the door with an open long poll."""
        await self.until(lambda: self.updates.being_polled, "a long poll", within=within)

    def _inspect_update(self, update: dict[str, object]) -> None:
        if self.spec is not None:
            self.transport.note_own_fault(self.spec.object_fault("Update", update))
