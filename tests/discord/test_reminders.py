"""Reminders from the first word to what is kept, as an admin of a server writes them."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.core.acts import Action, Done, GroupPressed, Listed, Named, Planned, SetUp
from bot.core.chat import Chat, Fate, Occurrence, Spot, State
from bot.core.messages import Message
from bot.core.reading import Read
from bot.core.schedule import Every, Rule
from bot.core.tokens import GROUP, Token
from tests.admin import Admin
from tests.discord.drawing import drawn
from tests.discord.house import House, say
from tests.driver import real_library, real_phrases
from tests.standins.discord.world import Person, World, opened

GUIDE = "tiktok-remix"
LOCALES = real_phrases().locales
HINTS = {"en": "en-US", "es": "es-ES"}


def _chat(house: House) -> Chat:
    (chat,) = house.store.chats.values()
    return chat


def _stamps(text: str) -> list[datetime]:
    return [datetime.fromtimestamp(int(one), UTC) for one in re.findall(r"<t:(\d+):F>", text)]


async def _boss(world: World, locale: str = "en") -> Person:
    boss = world.person("boss", locale=HINTS.get(locale, locale), manager=True)
    await boss.runs("setup", zone="Europe/Berlin")
    return boss


async def test_a_reminder_is_written_by_one_command_rehearsed_and_saved() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss, ana = await _boss(world), world.person("ana")
        news = world.env.guild.create_news_channel("news")
        seen = await boss.runs(
            "reminder new",
            what=GUIDE,
            when="every friday 6pm",
            channel=news,
            line="Please have a look",
            language="es",
            silent=True,
            replace=True,
            times=4,
        )

        assert say("rehearsal-title") in seen.text
        assert say("post-guide", "es", guide=say(f"{GUIDE}-title", "es")) in seen.text
        assert "> Please have a look" in seen.text
        assert f"<#{news.id}>" in seen.text
        assert say("rehearsal-silent") in seen.text
        assert say("rehearsal-replace") in seen.text
        assert _stamps(seen.text) == [
            datetime(2026, 11, 27, 17, tzinfo=UTC),
            datetime(2026, 12, 4, 17, tzinfo=UTC),
            datetime(2026, 12, 11, 17, tzinfo=UTC),
        ]
        saved = await boss.presses(say("button-save"))
        assert saved.message_id == seen.message_id
        assert say("note-saved") in saved.text
        assert ana.screen() == [], "nobody else has seen any of it"

        (row,) = _chat(house).posts
        assert (row.rule.every, row.rule.at, row.rule.weekdays, row.left) == (
            Every.WEEKLY,
            time(18),
            (4,),
            4,
        )
        assert row.spot == Spot(chat=str(world.env.guild.id), place=str(news.id))
        assert (row.post.guide, row.post.line, row.post.locale) == (
            GUIDE,
            "Please have a look",
            "es",
        )
        assert (row.post.silent, row.post.replace) == (True, True)


async def test_a_reminder_is_written_step_by_step_with_forms_through_a_restart() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        seen = await boss.presses(say("draft-all"))
        if say("draft-zone").split("?")[0] in seen.text:
            await boss.opens(say("button-write"))
            await world.restart(house.client())
            seen = await boss.sends("Berlin")
        assert say("draft-when").split("?")[0] in seen.text
        await boss.opens(say("button-write"))
        seen = await boss.sends("no time at all")
        assert say("note-time-not-read") in seen.text
        await boss.opens(say("button-write"))
        seen = await boss.sends("every day 9am")
        assert say("rehearsal-title") in seen.text
        await boss.opens(say("button-change-line"))
        seen = await boss.sends("**Look** at @everyone")
        assert say("note-line-mention") in seen.text
        await boss.presses(say("button-back-to-draft"))
        await boss.opens(say("button-change-line"))
        seen = await boss.sends("**Look** here")
        assert "> \\*\\*Look\\*\\* here" in seen.text
        await boss.presses(say("button-change-until"))
        await boss.opens(say("button-write"))
        seen = await boss.sends("31 December")
        assert say("rehearsal-title") in seen.text
        await boss.presses(say("button-save"))

        (row,) = _chat(house).posts
        assert (row.rule.every, row.rule.at, str(row.rule.until)) == (
            Every.DAILY,
            time(9),
            "2026-12-31",
        )
        assert row.post.line == "**Look** here"
        assert len({one.message_id for one in boss.screen()}) == 1, "one message all along"


async def test_a_reminder_is_paused_changed_posted_and_deleted_by_command() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = await _boss(world)
        await boss.runs("reminder new", what=GUIDE, when="every friday 6pm")
        await boss.presses(say("button-save"))
        ((title, number),) = await boss.types_into("reminder pause", "reminder", "")
        assert say(f"{GUIDE}-title") in title

        await boss.runs("reminder pause", reminder=number)
        assert _chat(house).posts[0].state is State.PAUSED
        await boss.runs("reminder resume", reminder=number)
        assert _chat(house).posts[0].state is State.ACTIVE
        shown = await boss.runs("reminder preview", reminder=number)
        assert shown.ephemeral
        assert say("post-private") in shown.text
        walk = await boss.presses(say("button-invite-guide", guide=say(f"{GUIDE}-title")))
        assert say("choice-start") in walk.labels
        changed = await boss.runs("reminder edit", reminder=number, when="every monday 9am")
        assert say("rehearsal-title") in changed.text
        await boss.presses(say("button-save"))
        assert _chat(house).posts[0].rule.weekdays == (0,)
        await boss.runs("reminder post-now", reminder=number)
        assert len(_chat(house).posts) == 2
        asked = await boss.runs("reminder delete", reminder=number)
        assert say("delete-sure") in asked.text
        assert len(_chat(house).posts) == 2
        await boss.presses(say("button-delete-sure"))
        assert number not in {str(row.id) for row in _chat(house).posts}


async def test_setup_says_what_is_missing_and_shows_a_test_to_nobody_else() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss, ana = world.person("boss", manager=True), world.person("ana")
        await boss.runs("setup")

        texts = [seen.text for seen in boss.screen()]
        assert any(say("setup-title") in text for text in texts)
        assert any(say("setup-test-message") in text for text in texts)
        assert all(seen.ephemeral for seen in boss.screen())
        assert ana.screen() == []


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_presets_that_are_offered_can_all_be_read(locale: str) -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = await _boss(world, locale)
        for _, preset in await boss.types_into("reminder new", "when", ""):
            seen = await boss.runs("reminder new", what=GUIDE, when=preset)
            assert say("rehearsal-title", locale) in seen.text, preset
            assert len(_stamps(seen.text)) >= 1
            await boss.presses(say("button-throw-away", locale))


EACH = 4  # choices of one kind that are pressed: a hundred answers look alike
LONG = "*W*" * 66


def _screens(locale: str) -> list[Message]:
    """Every screen that admins can get to from a full group, by pressing every button once."""
    library = real_library()
    spot = Spot(chat="112233445566778899", place="112233445566778898")
    admin = Admin(locale=locale, where=spot)
    admin.does(SetUp(place="Berlin", zones=()))
    admin.does(GroupPressed(token=Token(guide=GROUP, step="zone", choice="Europe--Berlin")))
    seen: list[Message] = []
    for number, guide in enumerate(library.guides[:10]):
        rule = Rule(
            every=Every.WEEKLY, at=time(number + 6), start=admin.now.date(), weekdays=(4, 5, 6)
        )
        named = Named(guide=guide.id)
        planned = Planned(what=guide.id, named=named, when="-", reading=Read(rule=rule), line=LONG)
        seen.append(admin.does(planned))
        seen.append(admin.presses(say("button-save", locale)))
    assert len(admin.kept.posts) == 10
    first, *_ = admin.kept.posts
    troubles = [
        Occurrence(reminder=first.id, due=admin.now, fate=fate)
        for fate in (Fate.UNCERTAIN, Fate.SKIPPED, Fate.FAILED)
    ]
    admin.chat = replace(admin.kept, troubles=tuple(troubles * 2))
    admin.does(Listed())
    seen += admin.screens
    for action in Action:
        admin.does(Done(action=action, reminder=first.id))
        seen += admin.screens
    admin.does(Planned())
    todo, pressed = list(admin.screens), Counter[str]()
    done: set[Token] = set()
    while todo:
        for button in todo.pop().buttons:
            token = replace(button.token, turn=0)
            leaves = token.step in {"save", "once", "throw-away"}
            if token in done or leaves or pressed[token.step] == EACH:
                continue
            done.add(token)
            pressed[token.step] += 1
            admin.does(GroupPressed(token=replace(token, turn=admin.kept.turn)))
            seen += admin.screens
            todo += admin.screens
    return seen


@pytest.mark.parametrize("locale", LOCALES)
def test_every_screen_of_admins_can_be_shown_whole(locale: str) -> None:
    screens = _screens(locale)

    for message in screens:
        seen = drawn(message)
        assert len(seen.pressable) >= len(message.buttons)
    assert len(screens) > 60
