"""What the bot lacks at a place, held against a second reckoning; and acts of who may not."""

import random
from collections.abc import Callable
from typing import Any

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import ChannelType, OverwriteType

from bot.adapters.discord import rights
from bot.core import governing
from bot.core.acts import Rights
from bot.core.chat import Spot
from bot.core.tokens import GROUP
from tests.discord.house import House, say
from tests.standins.discord.reading import Seen
from tests.standins.discord.world import Person, World, opened

P = discord.Permissions
VIEW, SEND = P.view_channel.flag, P.send_messages.flag
IN_THREADS, THREADS = P.send_messages_in_threads.flag, P.manage_threads.flag


def lacks(*names: str) -> Rights:
    return Rights(missing=names)


def _me(world: World, *, allow: int = 0, deny: int = 0) -> Overwrite:
    me = world.env.backend.bot_user.id
    return Overwrite(target_id=me, type=OverwriteType.MEMBER, allow=allow, deny=deny)


def _channel(world: World, *overwrites: Overwrite, kind: int = 0, guild: int | None = None) -> Any:
    server = guild or world.env.guild.id
    return world.env.backend.create_channel(server, "place", overwrites=list(overwrites), type=kind)


def _thread(world: World, parent: Any, *, owner: int | None = None, kind: int = 11) -> Any:
    me = world.env.backend.bot_user.id
    return world.env.backend.create_thread(
        parent.id, "a thread", owner or me, type=kind, broadcast=False
    )


async def _at(bot: discord.Client, world: World, place: object, guild: int | None = None) -> Rights:
    chat = guild or world.env.guild.id
    return await rights.at(bot, world.env.guild.id, Spot(chat=str(chat), place=str(place)))


async def test_each_right_that_is_missing_is_named() -> None:
    bot = House().client()
    async with opened(bot) as world:
        await world.env.settle()
        plain = _channel(world)
        unseen = _channel(world, _me(world, deny=VIEW))
        mute = _channel(world, _me(world, deny=SEND))
        talk = _channel(world, _me(world, deny=SEND, allow=IN_THREADS))
        hushed = _channel(world, _me(world, deny=IN_THREADS))
        hidden = _channel(world, _me(world, deny=VIEW))
        threads = [_thread(world, one) for one in (plain, talk, hushed, hidden)]
        for one in threads:
            world.env.backend.announce_thread_create(one)
        await world.env.settle()

        places = {
            plain.id: Rights(),
            unseen.id: lacks("discord-view"),
            mute.id: lacks("discord-send"),
            threads[0].id: Rights(),
            threads[1].id: Rights(),
            threads[2].id: lacks("discord-threads"),
            threads[3].id: lacks("discord-view"),
        }
        for place, lacking in places.items():
            assert await _at(bot, world, place) == lacking


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({"archived": True}, Rights()),
        ({"locked": True}, lacks("discord-locked")),
        ({"archived": True, "locked": True}, lacks("discord-locked")),
    ],
)
@pytest.mark.parametrize("moderates", [False, True])
async def test_a_thread_that_is_put_away_is_asked_for_and_a_locked_one_is_shut(
    changes: dict[str, bool], lacking: Rights, moderates: bool
) -> None:
    bot = House().client()
    async with opened(bot) as world:
        parent = _channel(world, _me(world, deny=0 if moderates else THREADS))
        thread = _thread(world, parent)
        world.env.backend.announce_thread_create(thread)
        world.env.backend.edit_channel(thread.id, {}, thread_metadata=changes)
        await world.env.settle()

        assert await _at(bot, world, thread.id) == (Rights() if moderates else lacking)


async def test_a_private_thread_is_seen_by_who_is_in_it() -> None:
    bot = House().client()
    async with opened(bot) as world:
        ana = world.person("ana")
        parent = _channel(world, _me(world, deny=THREADS))
        mine, hers = (_thread(world, parent, owner=o, kind=12) for o in (None, ana.user.id))
        for one in (mine, hers):
            world.env.backend.announce_thread_create(one)
        await world.env.settle()

        assert await _at(bot, world, mine.id) == Rights()
        assert (await _at(bot, world, hers.id)).missing in {("gone",), ("discord-view",)}


async def test_what_is_not_this_servers_is_not_there() -> None:
    bot = House().client()
    async with opened(bot) as world:
        other = world.env.create_guild("Another server")
        foreign = other.create_text_channel("theirs")
        foreign_thread = _thread(world, foreign)
        world.env.backend.announce_thread_create(foreign_thread)
        gone = _channel(world)
        world.env.backend.delete_channel(gone.id)
        category = _channel(world, kind=ChannelType.CATEGORY)
        forum = _channel(world, kind=ChannelType.FORUM)
        await world.env.settle()

        here = world.channel.id
        for place in (foreign.id, foreign_thread.id, gone.id, category.id, forum.id, 1, "", "x"):
            assert await _at(bot, world, place) == lacks("gone"), place
        for place in (foreign.id, here):
            assert await _at(bot, world, place, guild=other.id) == lacks("gone")
        assert await rights.at(bot, None, Spot(chat="None", place=str(here))) == lacks("gone")
        assert await rights.at(bot, 77, Spot(chat="77", place=str(here))) == lacks("gone")
        spot = Spot(chat=str(world.env.guild.id))
        assert await rights.at(bot, world.env.guild.id, spot) == lacks("gone")


async def test_the_bots_own_time_out_and_roles_count_at_once() -> None:
    bot = House().client()
    async with opened(bot) as world:
        backend, guild = world.env.backend, world.env.guild.id
        role = world.env.guild.create_role("Announcers")
        everyone = Overwrite(target_id=guild, type=OverwriteType.ROLE, deny=SEND)
        allowed = Overwrite(target_id=role.id, type=OverwriteType.ROLE, allow=SEND)
        place = _channel(world, everyone, allowed)
        await world.env.settle()
        assert await _at(bot, world, place.id) == lacks("discord-send")
        await world.give_bot_role(bot, role.id)
        assert await _at(bot, world, place.id) == Rights()
        backend.edit_channel(place.id, {}, overwrites=[everyone])
        await world.env.settle()
        assert await _at(bot, world, place.id) == lacks("discord-send")


async def test_rights_come_out_as_a_second_reckoning_has_them() -> None:
    """Overwrites of everybody, of roles and of the bot itself, in every mixture."""
    bot = House().client()
    chance = random.Random(20261124)
    async with opened(bot) as world:
        backend, guild = world.env.backend, world.env.guild.id
        me = backend.bot_user.id
        role_ids = [world.env.guild.create_role(f"role {n}").id for n in range(3)]
        for role in role_ids[:2]:
            await world.give_bot_role(bot, role)
        targets = [(guild, OverwriteType.ROLE), (me, OverwriteType.MEMBER)]
        targets += [(role, OverwriteType.ROLE) for role in role_ids]
        seen = set()
        for _ in range(80):
            mixed = []
            for target, kind in chance.sample(targets, chance.randint(0, 5)):
                allow, deny = (chance.choice([0, VIEW, SEND, VIEW | SEND]) for _ in range(2))
                mixed.append(Overwrite(target_id=target, type=kind, allow=allow & ~deny, deny=deny))
            place = _channel(world, *mixed)
            await world.env.settle()
            truth = backend.compute_permissions(guild, me, place.id)
            expected = (
                lacks("discord-view")
                if not truth & VIEW
                else Rights()
                if truth & SEND
                else lacks("discord-send")
            )
            assert await _at(bot, world, place.id) == expected
            seen.add(expected)

        assert len(seen) == 3


# Who may not: nothing happens, and what they read tells nothing


async def _planned(world: World, boss: Person) -> Seen:
    """Write a reminder up to its rehearsal."""
    await boss.runs("setup", zone="Europe/Berlin")
    return await boss.runs("reminder new", what="tiktok-remix", when="every friday 6pm")


async def _saved(world: World, boss: Person) -> Seen:
    await _planned(world, boss)
    return await boss.presses(say("button-save"))


def _forged(person: Person, verb: str, argument: str = "-", turn: int = 0) -> None:
    person.world.plant(
        person.channel, label="Forged", custom_id=f"{GROUP}:{verb}:{argument}:{turn}"
    )
    person.last = None


def _kept(house: House) -> dict[bytes, Any]:
    return dict(house.store.chats)


async def test_a_right_that_is_taken_between_draft_and_save_saves_nothing() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await _planned(world, boss)
        before = _kept(house)
        world.set_manager(boss, manager=False)
        seen = await boss.presses(say("button-save"))

        assert seen.text == say("admin-only")
        assert _kept(house) == before
        world.set_manager(boss, manager=True)
        assert say("note-saved") in (await _saved(world, boss)).text


@pytest.mark.parametrize("who", ["plain", "quieted", "left"])
async def test_none_of_an_admins_buttons_does_anything_for_anybody_else(who: str) -> None:
    """Every verb there is, pressed on a message that shows it, by who may not."""
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        ana = world.person("ana", manager=who == "quieted")
        await _saved(world, boss)
        before = _kept(house)
        (chat,) = before.values()
        if who == "quieted":
            world.quiet(ana)
        texts = set()
        for verb in VERBS:
            for argument in ("-", "1", "when", "on"):
                _forged(ana, verb, argument, chat.turn)
                seen = await ana.presses("Forged")
                assert seen.ephemeral
                texts.add(seen.text)

        assert texts == {say("admin-only")}
        assert _kept(house) == before


VERBS = tuple(sorted({*governing._LOOKING, *governing._CHANGING, "no-such-verb"}))


async def test_none_of_an_admins_commands_does_anything_for_anybody_else() -> None:
    house = House()
    async with opened(house.client()) as world:
        for command in ("reminder", "setup"):
            world.open_command_to_all(command)
        boss, ana = world.person("boss", manager=True), world.person("ana")
        await _saved(world, boss)
        (row,) = (r for c in house.store.chats.values() for r in c.posts)
        before = _kept(house)
        texts = {(await ana.runs("reminder new", when="every friday 6pm")).text}
        texts.add((await ana.runs("reminder list")).text)
        texts.add((await ana.runs("setup", zone="Europe/Paris")).text)
        for action in ("preview", "pause", "resume", "edit", "delete", "post-now"):
            for number in (str(row.id), "999", "nonsense"):
                texts.add((await ana.runs(f"reminder {action}", reminder=number)).text)

        assert texts == {say("admin-only")}
        assert _kept(house) == before


async def test_another_servers_reminder_is_as_absent_as_one_that_never_was() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await _saved(world, boss)
        (mine,) = (r for c in house.store.chats.values() for r in c.posts)
        other = world.env.create_guild("Another server")
        managers = other.create_role("Managers", permissions=P(manage_guild=True))
        channel = other.create_text_channel("general")
        eve_user = world.env.create_user("eve")
        member = other.add_member(eve_user, roles=[managers])
        eve = Person(world=world, user=eve_user, member=member, channel=channel)
        await world.env.settle()
        before = _kept(house)

        assert await eve.types_into("reminder pause", "reminder", "") == []
        for action in ("preview", "pause", "resume", "edit", "delete", "post-now"):
            theirs = await eve.runs(f"reminder {action}", reminder=str(mine.id))
            nowhere = await eve.runs(f"reminder {action}", reminder="999")
            assert theirs.text == nowhere.text
            assert theirs.labels == nowhere.labels
            assert say("not-there") in theirs.text
            for verb in (action, "delete-sure", "one"):
                _forged(eve, verb, str(mine.id), 0)
                forged = await eve.presses("Forged")
                _forged(eve, verb, "999", 0)
                invented = await eve.presses("Forged")
                assert forged.text == invented.text
                assert forged.labels == invented.labels

        assert {k: v for k, v in _kept(house).items() if k in before} == before


def _elsewhere(world: World) -> int:
    return int(world.env.create_guild("Another server").create_text_channel("theirs").id)


def _removed(world: World) -> int:
    channel = world.env.guild.create_text_channel("gone")
    world.env.backend.delete_channel(channel.id)
    return int(channel.id)


async def test_a_place_of_another_server_and_one_that_is_gone_read_the_same() -> None:
    """Discord's own menu offers neither; somebody who forges the request gets no further."""
    screens = []
    places: list[Callable[[World], int]] = [_elsewhere, _removed]
    for place in places:
        house = House()
        async with opened(house.client()) as world:
            boss = world.person("boss", manager=True)
            await boss.runs("setup", zone="Europe/Berlin")
            channel = world.env.guild.create_text_channel("picked")
            number = place(world)
            await world.env.settle()
            transform = f"{number}"
            original = type(boss.world.env.backend).emit

            def emit(
                self: Any, event: str, data: Any, *rest: Any, n: str = transform, **more: Any
            ) -> Any:
                if event == "INTERACTION_CREATE":
                    data = _swapped(data, str(channel.id), n)  # noqa: B023 - used at once
                return original(self, event, data, *rest, **more)  # noqa: B023

            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(type(world.env.backend), "emit", emit)
                seen = await boss.runs(
                    "reminder new", what="tiktok-remix", when="every friday 6pm", channel=channel
                )
            assert say("right-gone") in seen.text
            saved = await boss.presses(say("button-save"))
            assert say("note-rights-missing") in saved.text
            assert all(not chat.posts for chat in house.store.chats.values())
            screens.append(saved.text.replace(f"<#{number}>", "<#>"))
    assert screens[0] == screens[1]


def _swapped(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {_swapped(k, old, new): _swapped(v, old, new) for k, v in value.items()}
    if isinstance(value, list):
        return [_swapped(one, old, new) for one in value]
    return new if value == old else value


async def test_a_place_that_the_bot_may_not_write_is_named_and_nothing_is_saved() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("setup", zone="Europe/Berlin")
        shut = _channel(world, _me(world, deny=SEND))
        await world.env.settle()
        handle = world.env.guild.channels["place"]
        assert handle.id == shut.id
        seen = await boss.runs(
            "reminder new", what="tiktok-remix", when="every friday 6pm", channel=handle
        )
        assert say("right-discord-send") in seen.text
        saved = await boss.presses(say("button-save"))
        assert say("note-rights-missing") in saved.text
        assert all(not chat.posts for chat in house.store.chats.values())
        world.env.backend.edit_channel(shut.id, {}, overwrites=[])
        await world.env.settle()
        assert say("note-saved") in (await boss.presses(say("button-save"))).text


async def test_a_groups_button_in_a_private_chat_does_nothing() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await _saved(world, boss)
        before = _kept(house)
        for verb in VERBS:
            _forged(boss.in_dm, verb)
            there = boss.in_dm
            assert (await there.presses("Forged")).text == say("wrong-place")

        assert _kept(house) == before


async def test_the_same_act_brought_twice_is_done_once() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await _planned(world, boss)
        save = say("button-save")
        await world.at_once((boss, save), (boss, save))

        assert [len(chat.posts) for chat in house.store.chats.values()] == [1]
