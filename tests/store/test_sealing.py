"""What is sealed is read with this key, in this row, and nowhere else; no file holds it plain."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.chat import Chat, Draft, Post, Reminder, Spot
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress
from bot.core.schedule import Every, Rule
from bot.keys import SealError
from bot.outbox import NudgeDue, ReminderDue
from bot.ports import Address, GroupJob, Keep, KeepChat, LeaveChat, Sent
from bot.store import SqliteStore, open_store
from bot.store.chat_rows import content_from, unseal_chat
from bot.store.database import Done
from bot.store.nudging import unseal_address
from tests.store.helpers import KEYS, OTHER_KEYS, TODAY, raw_bytes, somebody

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
CHAT, PLACE, LINE, PRIVATE, MESSAGE = (
    "-100777000111222", "998877665544", "Kommt alle am Freitag", "5550001112223", "31337000731",
)  # fmt: skip
SECRETS = (CHAT, PLACE, LINE, PRIVATE, MESSAGE, "Entwurf von Anna")
GROUP = KEYS.group("telegram", CHAT)
RULE = Rule(every=Every.DAILY, at=time(12), start=TODAY)


async def fill(store: SqliteStore) -> None:
    """A group with a reminder that was sent once, a draft and an open week; a person's nudge."""
    spot = Spot(chat=CHAT, place=PLACE)
    post = Post(line=LINE, replace=True)
    rows = tuple(
        Reminder(id=-1, spot=spot, rule=RULE, zone="UTC", due=NOON, post=post) for _ in range(2)
    )
    draft = Draft(spot=spot, post=Post(line="Entwurf von Anna"))
    kept = KeepChat(
        chat=Chat(reminders=rows, draft=draft, counting=True),
        where=Address(platform="telegram", spot=Spot(chat=CHAT)),
    )
    await store.chat_turn(GROUP, None, TODAY, lambda *_: (kept, None))
    await store.count_in(GROUP, somebody(), TODAY)
    for due in await store.outbox.due("telegram", NOON, 9):
        job = await store.outbox.claim(due, NOON)
        assert isinstance(job, GroupJob)
        assert job.address.spot == spot
        await store.outbox.settle(job, Sent(message=MESSAGE), NOON)
    nudge = Nudge(about=About.RESUME, guide="g", due=NOON)
    where = Address(platform="telegram", spot=Spot(chat=PRIVATE), private=True)
    asked = Keep(progress=Progress(nudges=(nudge,)), address=where)
    await store.turn(somebody(), None, TODAY, lambda *_: (asked, None))


async def rows_of(store: SqliteStore, table: str) -> list[dict[str, Any]]:
    def unit(connection: sqlite3.Connection) -> Done[list[dict[str, Any]]]:
        found = connection.execute(f"SELECT * FROM {table}")  # noqa: S608  our own names
        names = [column[0] for column in found.description]
        return Done([dict(zip(names, row, strict=True)) for row in found])

    return await store._owner.run(unit)


async def test_no_id_and_no_line_is_in_any_byte_of_the_files_or_of_a_copy(
    store: SqliteStore, path: Path, tmp_path: Path
) -> None:
    await fill(store)
    await store.backup(tmp_path / "copy")
    await store.close()

    for held in (raw_bytes(path), (tmp_path / "copy").read_bytes()):
        assert [each for each in SECRETS if each.encode() in held] == []
        assert KEYS.secret not in held


async def test_another_key_reads_nothing(store: SqliteStore) -> None:
    await fill(store)
    (chat,) = await rows_of(store, "chat")
    reminder = (await rows_of(store, "reminder"))[0]
    (nudge,) = await rows_of(store, "nudge")

    assert unseal_chat(KEYS, GROUP, chat["address"]) == CHAT
    with pytest.raises(SealError):
        unseal_chat(OTHER_KEYS, GROUP, chat["address"])
    with pytest.raises(SealError):
        content_from(OTHER_KEYS, reminder)
    with pytest.raises(SealError):
        unseal_address(OTHER_KEYS, nudge)


async def test_a_sealed_value_is_refused_in_any_other_row(store: SqliteStore) -> None:
    await fill(store)
    one, two = await rows_of(store, "reminder")
    (nudge,) = await rows_of(store, "nudge")

    for moved in (
        {**one, "content": two["content"]},
        {**one, "chat": KEYS.group("telegram", "-2")},
        {**one, "content": one["last"]},
    ):
        with pytest.raises(SealError):
            content_from(KEYS, moved)
    for name, value in (("person", somebody(2)), ("about", "recheck"), ("guide", "h")):
        with pytest.raises(SealError):
            unseal_address(KEYS, {**nudge, name: value})


async def test_rows_that_were_swapped_are_not_sent_and_harm_no_other(store: SqliteStore) -> None:
    await fill(store)
    one, two = await rows_of(store, "reminder")
    await store._owner.run(
        lambda connection: Done(
            connection.execute(
                "UPDATE reminder SET content = ?, due = 0 WHERE id = ?", (two["content"], one["id"])
            ).rowcount
        )
    )
    chat = await store.chat_turn(GROUP, None, TODAY, lambda chat, _: (LeaveChat(), chat))
    assert chat is not None
    assert [each.id for each in chat.reminders] == [two["id"]]

    for due in await store.outbox.due("telegram", NOON, 9):
        if isinstance(due, NudgeDue):
            continue
        assert await store.outbox.claim(due, NOON) is None
    assert not any(
        isinstance(due, ReminderDue) for due in await store.outbox.due("telegram", NOON, 9)
    )


async def test_the_same_is_sealed_anew_each_time_and_its_length_tells_little(
    store: SqliteStore,
) -> None:
    about = b"row"

    assert KEYS.seal(b"x", about) != KEYS.seal(b"x", about)
    assert len({len(KEYS.seal(b"x" * size, about)) for size in range(63)}) == 1
    assert [KEYS.unseal(KEYS.seal(b"\0" * n, about), about) for n in range(130)] == [
        b"\0" * n for n in range(130)
    ]


async def test_an_address_is_kept_only_while_it_is_awaited(store: SqliteStore) -> None:
    await fill(store)
    assert (await rows_of(store, "nudge"))[0]["address"] is not None

    nothing = Keep(progress=Progress(locale="es"))
    await store.turn(somebody(), None, TODAY, lambda *_: (nothing, None))

    assert await rows_of(store, "nudge") == []


async def test_a_person_reads_their_own_address_in_their_copy(store: SqliteStore) -> None:
    await fill(store)

    rows = await store.export(somebody())

    assert rows is not None
    assert rows["nudge"][0]["address"] == {
        "platform": "telegram", "spot": [PRIVATE, None], "private": True,
    }  # fmt: skip


async def test_a_new_nudge_goes_where_the_older_one_does_unless_they_are_elsewhere(
    store: SqliteStore,
) -> None:
    await fill(store)
    first = Nudge(about=About.RESUME, guide="g", due=NOON)
    more = Nudge(about=About.BATCH, guide="h", due=NOON)
    kept = Keep(progress=Progress(nudges=(first, more)))
    await store.turn(somebody(), None, TODAY, lambda *_: (kept, None))
    found = [unseal_address(KEYS, row) for row in await rows_of(store, "nudge")]
    assert {each.spot.chat for each in found} == {PRIVATE}

    other = replace(more, due=NOON.replace(hour=13))
    moved = Keep(
        progress=Progress(nudges=(first, other)),
        address=Address(platform="discord", spot=Spot(chat="7"), private=True),
    )
    await store.turn(somebody(), None, TODAY, lambda *_: (moved, None))
    rows = await rows_of(store, "nudge")
    assert {row["about"]: unseal_address(KEYS, row).spot.chat for row in rows} == {
        "resume": PRIVATE, "batch": "7",
    }  # fmt: skip
    assert {row["about"]: row["platform"] for row in rows} == {
        "resume": "telegram", "batch": "discord",
    }  # fmt: skip


async def test_of_a_group_that_is_forgotten_nothing_is_left_in_any_file(
    store: SqliteStore, path: Path
) -> None:
    await fill(store)
    (chat,) = await rows_of(store, "chat")
    await store.outbox.left("telegram", CHAT, NOON)

    day = NOON + timedelta(days=1)
    assert await store.outbox.forget_gone(day - timedelta(seconds=1)) == 0
    assert await store.outbox.forget_gone(day) == 1

    held = raw_bytes(path)
    assert GROUP not in held
    assert chat["address"] not in held
    assert await rows_of(store, "reminder") == []


async def test_an_erased_persons_address_and_marks_are_in_no_file(
    store: SqliteStore, path: Path
) -> None:
    await fill(store)
    (nudge,) = await rows_of(store, "nudge")
    (mark,) = await rows_of(store, "mark")

    assert await store.erase(somebody()) is True

    held = raw_bytes(path)
    assert [value in held for value in (somebody(), nudge["address"], mark["mark"])] == [False] * 3


async def test_the_key_file_alone_opens_what_was_sealed_after_a_restart(path: Path) -> None:
    async with open_store(path, KEYS) as store:
        await fill(store)
    async with open_store(path, KEYS) as store:
        assert await store.outbox.known("telegram") == {CHAT}
