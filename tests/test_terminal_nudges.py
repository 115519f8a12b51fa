"""Nudges at a terminal: printed while it is open, for whoever sits there, once.

Over the product's own process, and the sender by itself.
"""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.adapters.terminal.sender import TerminalSender
from bot.core.chat import Spot
from bot.core.messages import Message
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress
from bot.core.replies import Audience, Place
from bot.keys import Keys, load_keys
from bot.ports import Address, Keep, Outcome, Saved, Sent, UserKey, Wait
from bot.store import SqliteStore, open_store
from tests.product import Product

ADA = UserKey(platform="terminal", user_id="ada")


def address(name: str) -> Address:
    return Address(platform="terminal", spot=Spot(chat=name), private=True)


def words() -> Message:
    return Message(parts=(), place=Place.NEW, audience=Audience.PRIVATE, locale="en")


async def put(store: SqliteStore, keys: Keys, due: datetime) -> None:
    """Let a nudge of Ada's wait."""

    def keep(_saved: Saved | None, _seen: bool) -> tuple[Outcome, None]:
        nudge = Nudge(about=About.RESUME, guide="linkedin-training", due=due)
        progress = Progress(locale="en", nudges=(nudge,))
        return Keep(progress=progress, address=address("ada")), None

    await store.turn(keys.person(ADA), None, due.date(), keep)


def waiting(folder: Path, due: datetime) -> None:
    """Make a database in which that nudge waits."""
    database = folder / "optout.sqlite3"

    async def made() -> None:
        keys = load_keys(None, folder, database)
        async with open_store(database, keys) as store:
            await put(store, keys, due)

    asyncio.run(made())


def test_a_nudge_that_is_due_is_printed_while_the_terminal_is_open(tmp_path: Path) -> None:
    product = Product(tmp_path, {})
    product.data.mkdir(mode=0o700)
    waiting(product.data, datetime.now(UTC) - timedelta(minutes=1))
    with product.started("chat", "--user", "ada") as process:
        assert process.stdout is not None
        assert process.stdin is not None
        line = ""
        while not line.startswith("You asked me to remind you: LinkedIn"):
            line = process.stdout.readline()
            assert line, "it ended without the nudge"
        process.stdin.write("/reminders\n")
        process.stdin.close()
        rest = process.stdout.read()
        assert process.wait(20) == 0
    assert "None is waiting." in rest
    assert "You asked me to remind you" not in rest


def test_a_nudge_waits_for_the_one_who_asked(tmp_path: Path) -> None:
    product = Product(tmp_path, {})
    product.data.mkdir(mode=0o700)
    waiting(product.data, datetime.now(UTC) - timedelta(minutes=1))
    somebody = product("chat", "--user", "ben", stdin="/help\n/reminders\n")
    assert "You asked me to remind you" not in somebody.out
    ada = product("chat", "--user", "ada", stdin="/reminders\n")
    assert "You asked me to remind you: LinkedIn" in ada.out or "Carry on: LinkedIn" in ada.out


async def test_the_same_nonce_is_said_once_and_nobody_elses_nudge_at_all() -> None:
    said: list[Message] = []
    sender = TerminalSender("ada", said.append)
    for _ in range(2):
        assert await sender.deliver(address("ada"), words(), nonce="n") == Sent(message="n")
    assert len(said) == 1
    assert isinstance(await sender.deliver(address("ben"), words(), nonce="m"), Wait)
    assert len(said) == 1
