"""What is kept of groups, held against every store there is: their admins' turns, and counting."""

import asyncio
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from bot.core.chat import Chat, Draft, Kind, Post, Reminder, Spot, State
from bot.core.schedule import Every, Rule
from bot.ports import Address, ChatOutcome, Erase, KeepChat, LeaveChat, Store
from bot.store import SqliteStore, chat_rows, schema, sealing
from bot.store.database import Done
from tests.store.helpers import KEYS, TODAY, keep, progress, somebody, walk

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
RULE = Rule(every=Every.WEEKLY, at=time(18), start=TODAY, weekdays=(4,), until=date(2027, 1, 1))
DRAFT = Draft(editing=3, asks="when", chosen=True, rule=RULE, spot=Spot(chat="-9", place="7"))
ANSWER = Post(answer="what-is-remix", line="für alle", locale="de", silent=True, replace=True)


def group(number: int = 1) -> bytes:
    return KEYS.group("test", f"-{number}")


def reminder(number: int = -1, **more: Any) -> Reminder:
    row = Reminder(
        id=number, spot=Spot(chat="-1", place="4"), rule=RULE, zone="Europe/Berlin", due=NOON,
        post=ANSWER,
    )  # fmt: skip
    return replace(row, **more)


async def write(store: Store, chat: Chat, number: int = 1, day: date = TODAY) -> Chat:
    where = Address(platform="test", spot=Spot(chat=f"-{number}"))
    kept = KeepChat(chat=chat, where=where)
    await store.chat_turn(group(number), None, day, lambda *_: (kept, None))
    found = await look(store, number)
    assert found is not None
    return found


async def look(store: Store, number: int = 1) -> Chat | None:
    return await store.chat_turn(group(number), None, TODAY, lambda chat, _: (LeaveChat(), chat))


async def test_a_group_that_nobody_wrote_of_is_none(any_store: Store) -> None:
    assert await look(any_store) is None


async def test_a_group_comes_back_as_it_was_given_and_no_other_gets_it(any_store: Store) -> None:
    chat = Chat(
        locale="pt-BR", zone="America/Sao_Paulo", counting=True, ends=date(2027, 2, 3), draft=DRAFT,
        turn=12, reminders=(reminder(), reminder(kind=Kind.RENEWAL, left=4, due=None)),
    )  # fmt: skip

    found = await write(any_store, chat)

    ids = [one.id for one in found.reminders]
    assert len(set(ids)) == 2
    assert min(ids) > 0
    assert replace(found, reminders=()) == replace(chat, reminders=())
    assert [replace(one, id=-1) for one in found.reminders] == list(chat.reminders)
    assert await look(any_store, 2) is None


async def test_what_changes_is_changed_and_what_goes_is_gone(any_store: Store) -> None:
    found = await write(any_store, Chat(reminders=(reminder(), reminder(), reminder())))
    one, two, three = found.reminders
    changed = replace(
        two, state=State.PAUSED, why="x", post=Post(guide="g"), spot=Spot(chat="-1"), due=None
    )

    after = await write(any_store, replace(found, reminders=(one, changed, reminder())))

    assert after.reminders[:2] == (one, changed)
    assert after.reminders[2].id > three.id, "a button of the third must never mean another"


async def test_an_event_of_a_group_is_seen_once(any_store: Store) -> None:
    def decide(chat: Chat | None, seen: bool) -> tuple[ChatOutcome, bool]:
        return LeaveChat(), seen

    told = [await any_store.chat_turn(group(), "test:1", TODAY, decide) for _ in range(2)]

    assert told == [False, True]


async def test_turns_of_a_group_at_once_each_count(any_store: Store) -> None:
    def decide(chat: Chat | None, _: bool) -> tuple[ChatOutcome, None]:
        held = chat or Chat()
        where = Address(platform="test", spot=Spot(chat="-1"))
        return KeepChat(chat=replace(held, turn=held.turn + 1), where=where), None

    await asyncio.gather(
        *(any_store.chat_turn(group(), f"test:{n}", TODAY, decide) for n in range(20))
    )

    found = await look(any_store)
    assert found is not None
    assert found.turn == 20


async def test_a_decision_about_a_group_that_fails_writes_nothing(any_store: Store) -> None:
    def fail(chat: Chat | None, _: bool) -> Any:
        raise LookupError("no")

    with pytest.raises(LookupError):
        await any_store.chat_turn(group(), "test:1", TODAY, fail)

    assert await look(any_store) is None


async def test_a_person_is_counted_once_a_week_and_only_where_the_group_counts(
    any_store: Store,
) -> None:
    assert await any_store.count_in(group(), somebody(), TODAY) is False
    found = await write(any_store, Chat(locale="en"))
    assert await any_store.count_in(group(), somebody(), TODAY) is False
    await write(any_store, replace(found, counting=True))

    assert await any_store.count_in(group(), somebody(), TODAY) is True
    assert await any_store.count_in(group(), somebody(), TODAY + timedelta(days=6)) is True


async def marks(store: SqliteStore) -> list[bytes]:
    return await store._owner.run(
        lambda found: Done([mark for (mark,) in found.execute("SELECT mark FROM mark")])
    )


async def test_a_mark_leads_to_nobody_and_goes_with_the_counting(store: SqliteStore) -> None:
    for number in (1, 2):
        await write(store, Chat(counting=True), number)
        for person in range(3):
            await store.count_in(group(number), somebody(person), TODAY)
            await store.count_in(group(number), somebody(person), TODAY)
    found = await marks(store)

    assert len(set(found)) == 6, "the same person has another mark in another group"
    assert not {somebody(person) for person in range(3)} & set(found)

    await write(store, Chat(counting=False, locale="en"), 1)
    assert len(await marks(store)) == 3


async def test_who_is_erased_is_not_counted_any_more(store: SqliteStore) -> None:
    await write(store, Chat(counting=True))
    for person in range(3):
        await keep(store, somebody(person), progress(walk()))
        await store.count_in(group(), somebody(person), TODAY)
    before = set(await marks(store))

    await store.erase(somebody(0))
    await store.turn(somebody(1), None, TODAY, lambda *_: (Erase(), None))
    await store.turn(somebody(9), None, TODAY, lambda *_: (Erase(), None))

    after = set(await marks(store))
    assert len(after) == 1
    assert after < before


async def test_a_week_that_nobody_told_is_begun_anew(store: SqliteStore) -> None:
    await write(store, Chat(counting=True))
    await store.count_in(group(), somebody(1), TODAY)
    first = await marks(store)

    await store.count_in(group(), somebody(1), TODAY + timedelta(days=15))

    second = await marks(store)
    assert (len(first), len(second)) == (1, 1)
    assert first != second


@pytest.mark.parametrize(
    ("chat", "days", "stays"),
    [
        (Chat(zone="UTC"), 89, True),
        (Chat(zone="UTC"), 90, False),
        (Chat(reminders=(reminder(),)), 900, True),
        (Chat(reminders=(reminder(kind=Kind.RENEWAL),)), 90, False),
        (Chat(reminders=(reminder(kind=Kind.COUNT),)), 900, True),
    ],
)
async def test_a_group_without_reminders_goes_in_time(
    any_store: Store, chat: Chat, days: int, *, stays: bool
) -> None:
    await write(any_store, chat, day=TODAY - timedelta(days=days))

    await any_store.sweep(TODAY)

    assert (await look(any_store) is not None) is stays


@pytest.mark.parametrize(("days", "stays"), [(0, True), (1, True), (2, False)])
async def test_a_draft_that_nobody_finished_goes(
    any_store: Store, days: int, *, stays: bool
) -> None:
    await write(any_store, Chat(zone="UTC", draft=DRAFT), day=TODAY - timedelta(days=days))

    await any_store.sweep(TODAY)

    found = await look(any_store)
    assert found is not None
    assert (found.draft is not None) is stays


@pytest.mark.parametrize("state", [State.OVER, State.RETIRED])
@pytest.mark.parametrize(("days", "left"), [(13, 1), (14, 0)])
async def test_a_reminder_that_is_over_is_shown_for_two_weeks(
    any_store: Store, state: State, days: int, left: int
) -> None:
    begun = TODAY - timedelta(days=30)
    found = await write(any_store, Chat(reminders=(reminder(),)), day=begun)
    ended = replace(found.reminders[0], state=state, due=None)
    await write(any_store, replace(found, reminders=(ended,)), day=TODAY - timedelta(days=days))

    await any_store.sweep(TODAY)

    after = await look(any_store)
    assert after is not None
    assert len(after.reminders) == left


posts = st.builds(
    Post,
    guide=st.none() | st.text(max_size=9),
    answer=st.none() | st.text(max_size=9),
    line=st.none() | st.text(max_size=200),
    locale=st.none() | st.sampled_from(["en", "id"]),
    silent=st.booleans(),
    replace=st.booleans(),
    key=st.none() | st.text(max_size=9),
    number=st.integers(0, 999),
)
spots = st.builds(Spot, chat=st.text(max_size=20), place=st.none() | st.text(max_size=20))


@given(post=posts, spot=spots, number=st.integers(1, 2**40))
@settings(max_examples=60)
def test_whatever_is_posted_is_sealed_and_read_back_equal(
    post: Post, spot: Spot, number: int
) -> None:
    sealed = chat_rows.seal_content(KEYS, group(), number, spot, post)
    row = {"content": sealed, "chat": group(), "id": number}

    assert chat_rows.content_from(KEYS, row) == (spot, post)


@given(post=posts, spot=spots, asks=st.text(max_size=9), editing=st.none() | st.integers(0, 99))
@settings(max_examples=60)
def test_whatever_is_being_written_comes_back_equal(
    post: Post, spot: Spot, asks: str, editing: int | None
) -> None:
    draft = Draft(editing=editing, asks=asks, chosen=True, rule=RULE, spot=spot, post=post)

    assert sealing.draft_from(sealing.draft_data(draft)) == draft


def test_every_field_of_a_group_and_of_a_reminder_has_its_column() -> None:
    """A field added to the core and forgotten here would be lost at the next restart."""
    chat = {field.name for field in fields(Chat)} - {"reminders", "troubles"}
    row = {field.name for field in fields(Reminder)}

    assert chat == set(schema.chat.columns.keys()) - {
        "chat", "platform", "address", "week", "quiet", "gone", "touched",
    }  # fmt: skip
    assert row - {"spot", "post"} == set(schema.reminder.columns.keys()) - {
        "chat", "platform", "since", "dealt", "content", "last",
    }  # fmt: skip


def test_what_a_newer_version_added_to_a_post_is_left_out() -> None:
    assert sealing.post_from({"guide": "g", "colour": "red"}) == Post(guide="g")
