"""Progress that earlier versions wrote, as it lies in a database: nobody loses their place.

``tests/saved/<schema>/`` holds rows of real walks under the version of the schema that wrote them.
Files there are never edited: a release adds some, and whatever reads progress must read them all.
"""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import Conversation
from bot.core.events import Event, Opened, Pressed, ProgressAsked, Resumed
from bot.core.guide import Guide, Library
from bot.core.messages import Message
from bot.core.progress import Walk
from bot.ports import Inbound, UserKey
from bot.store import SqliteStore, open_store
from bot.store.migrating import SHIPPED, Scripts
from tests.core.test_upgrades import changed
from tests.driver import NOON, lines, real_library, real_phrases
from tests.store.helpers import KEYS, kept
from tests.talking import conversation as conversation_on

SAVED = Path(__file__).parents[1] / "saved"
FILES = sorted(SAVED.glob("*/*.json"))
ANA = UserKey(platform="test", user_id="ana")
LINKEDIN = "linkedin-training"
MIDWAY = SAVED / "0002" / "linkedin-midway.json"


class Noon:
    """A clock that stands."""

    def now(self) -> Any:
        return NOON


def rows_of(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


async def lay_in(path: Path, file: Path) -> None:
    """Make a database of the file's own version, with the file's rows in it."""
    scripts = Scripts(folder=SHIPPED.folder, head=file.parent.name)
    await open_store(path, KEYS, scripts=scripts).close()
    rows = rows_of(file)
    with closing(sqlite3.connect(path)) as connection:
        for table, several in (("person", [rows["person"]]), ("walk", rows["walk"])):
            for row in several:
                insert(connection, table, {"person": KEYS.person(ANA), **row})
        connection.commit()


def insert(connection: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    names = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    connection.execute(statement, tuple(row.values()))


def house(store: SqliteStore, library: Library) -> Conversation:
    return conversation_on(store, KEYS, Noon(), library=library)


async def does(conversation: Conversation, event: Event) -> Message:
    (message,) = await conversation.handle(Inbound(user=ANA, event=event))
    return message


async def walk_of(store: SqliteStore, guide: str) -> Walk:
    progress = await kept(store, KEYS.person(ANA))
    walk = progress.walk(guide) if progress else None
    assert walk is not None
    return walk


def test_there_are_samples_and_every_guide_that_keeps_anything_is_among_them() -> None:
    walked = {walk["guide"] for file in FILES for walk in rows_of(file)["walk"]}
    cards = {guide.id for guide in real_library().guides if len(guide.steps) == 1}

    assert {guide.id for guide in real_library().guides} - cards <= walked


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
async def test_who_was_on_their_way_is_where_they_were(file: Path, path: Path) -> None:
    await lay_in(path, file)
    async with open_store(path, KEYS) as store:
        conversation = house(store, real_library())
        for saved in rows_of(file)["walk"]:
            guide = real_library().guide(saved["guide"])
            shown = await does(conversation, Opened(guide=saved["guide"]))
            if guide is None:
                assert shown.buttons, "a guide that is gone is explained, and others are offered"
                continue
            assert real_phrases().say(guide.title.key, shown.locale) in "\n".join(lines(shown))
            walk = await walk_of(store, guide.id)
            assert (walk.step, walk.turn, walk.done) == (
                saved["step"],
                saved["turn"],
                saved["done"],
            )
            back = [one for one in shown.buttons if one.token.choice == "back"]
            if back:
                await does(conversation, Pressed(token=back[0].token))
                assert (await walk_of(store, guide.id)).turn == saved["turn"] + 1
        assert (await does(conversation, ProgressAsked())).buttons


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
async def test_carrying_on_answers_whatever_was_saved(file: Path, path: Path) -> None:
    await lay_in(path, file)
    async with open_store(path, KEYS) as store:
        assert (await does(house(store, real_library()), Resumed())).buttons


async def test_a_step_that_vanished_leads_to_the_one_before_it_and_is_written_down(
    path: Path,
) -> None:
    await lay_in(path, MIDWAY)
    old = rows_of(MIDWAY)["walk"][0]
    newer = changed(drop=old["step"])
    async with open_store(path, KEYS) as store:
        conversation = house(store, newer)
        shown = await does(conversation, Resumed())
        await does(conversation, Pressed(token=shown.buttons[0].token))
        walk = await walk_of(store, LINKEDIN)

    assert newer.guide(LINKEDIN) is not None
    assert (walk.version, walk.turn) == (old["version"] + 1, old["turn"] + 2)
    assert old["step"] not in (walk.step, *walk.trail)


async def test_a_step_that_was_renamed_keeps_the_place_and_its_older_buttons_explain_it(
    path: Path,
) -> None:
    await lay_in(path, MIDWAY)
    old = rows_of(MIDWAY)["walk"][0]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE walk SET step = 'name-of-long-ago'")
        connection.commit()
    guide = real_library().guide(LINKEDIN)
    assert guide is not None
    newer = renamed(guide, "name-of-long-ago", old["step"])
    async with open_store(path, KEYS) as store:
        conversation = house(store, newer)
        shown = await does(conversation, Resumed())
        assert {one.token.step for one in shown.buttons} == {old["step"]}
        done = next(one.token for one in shown.buttons if one.token.choice == "done")
        stale = await does(conversation, Pressed(token=replace(done, turn=old["turn"])))
        assert real_phrases().say("note-stale", "en") in "\n".join(lines(stale))
        await does(conversation, Pressed(token=done))
        walk = await walk_of(store, LINKEDIN)

    assert walk.trail[-1] == old["step"]
    assert walk.version == guide.version + 1


def renamed(guide: Guide, old: str, new: str) -> Library:
    newer = replace(guide, version=guide.version + 1, renamed=((old, new),))
    library = real_library()
    guides = tuple(newer if one.id == guide.id else one for one in library.guides)
    return replace(library, guides=guides)
