"""What admins do in a server, up to the door: commands, presses, forms, and who may do it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.adapters.discord import limits
from bot.core.acts import (
    Action,
    Done,
    GroupEvent,
    GroupPressed,
    GroupSaid,
    Listed,
    Planned,
    SetUp,
)
from bot.core.chat import Spot
from bot.core.events import FaqOpened, WrongPlace
from bot.core.messages import ButtonWords, InviteWords, Message, Paragraph, QuoteWords, Span
from bot.core.replies import Audience, Place
from bot.core.tokens import GROUP, Token
from bot.ports import Act
from tests.discord.house import House, say
from tests.driver import real_phrases
from tests.standins.discord.world import Person, World, opened

MANAGED = ("reminder", "setup")


def spoken(
    *parts: Any, audience: Audience = Audience.ADMINS, place: Place = Place.REPLACE
) -> Message:
    return Message(parts=parts, place=place, audience=audience, locale="en")


def words(text: str) -> Paragraph:
    return Paragraph(spans=(Span(text=text),))


def button(label: str, verb: str, argument: str = "-", turn: int = 0) -> ButtonWords:
    return ButtonWords(label=label, token=Token(guide=GROUP, step=verb, choice=argument, turn=turn))


def governing(*messages: Message) -> Callable[[Act], Awaitable[tuple[Message, ...]]]:
    """A door that lets in whoever the adapter says may come in, and says these messages."""

    async def governed(act: Act) -> tuple[Message, ...]:
        if not act.allowed:
            return (spoken(words("not you")),)
        shown = messages or (spoken(words(type(act.event).__name__)),)
        if act.in_place:
            return shown
        return tuple(replace(message, place=Place.NEW) for message in shown)

    return governed


def house_of(*messages: Message) -> House:
    return House(governed=governing(*messages))


def spot(world: World, channel: int | None = None) -> Spot:
    return Spot(chat=str(world.env.guild.id), place=str(channel or world.channel.id))


WRITTEN: list[tuple[str, dict[str, Any], GroupEvent]] = [
    ("reminder new", {}, Planned()),
    (
        "reminder new",
        {
            "what": "tiktok-remix",
            "when": "every Friday 6pm",
            "line": "Have a *look*",
            "language": "pt-BR",
            "silent": True,
            "replace": False,
            "until": "31 March",
            "times": 4,
        },
        Planned(
            what="tiktok-remix",
            when="every Friday 6pm",
            line="Have a *look*",
            locale="pt-BR",
            silent=True,
            replace=False,
            until="31 March",
            times=4,
        ),
    ),
    ("reminder list", {}, Listed()),
    ("reminder edit", {"reminder": "12", "line": "Look"}, Planned(editing=12, line="Look")),
    ("reminder edit", {"reminder": "12"}, Planned(editing=12)),
    *(
        (f"reminder {action}", {"reminder": "12"}, Done(action=action, reminder=12))
        for action in Action
        if action is not Action.EDIT
    ),
    ("reminder pause", {"reminder": "the one on friday"}, Done(action=Action.PAUSE, reminder=0)),
    ("reminder pause", {"reminder": "-1"}, Done(action=Action.PAUSE, reminder=0)),
    ("reminder pause", {"reminder": "٣"}, Done(action=Action.PAUSE, reminder=0)),
    ("setup", {}, SetUp()),
    (
        "setup",
        {"zone": "Europe/Berlin", "language": "de"},
        SetUp(place="Europe/Berlin", locale="de"),
    ),
]


@pytest.mark.parametrize(("command", "options", "event"), WRITTEN)
async def test_a_command_becomes_an_act_at_this_place(
    command: str, options: dict[str, Any], event: GroupEvent
) -> None:
    house = house_of()
    async with opened(house.client()) as world:
        boss, ben = world.person("boss", locale="de", manager=True), world.person("ben")
        seen = await boss.runs(command, **options)

        (act,) = house.acts
        assert act.event == event
        assert (act.where.platform, act.where.spot, act.where.private) == (
            "discord",
            spot(world),
            False,
        )
        assert (act.allowed, act.in_place, act.locale_hint) == (True, False, "de")
        assert act.event_id is not None
        assert act.event_id.startswith("discord:")
        assert seen.ephemeral
        assert ben.screen() == []


async def test_a_channel_that_was_picked_is_where_it_will_be_posted() -> None:
    house = house_of()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        news = world.env.guild.create_news_channel("news")
        await boss.runs("reminder new", channel=news)
        await boss.runs("reminder edit", reminder="3", channel=news)

        assert [act.event for act in house.acts] == [
            Planned(spot=spot(world, news.id)),
            Planned(editing=3, spot=spot(world, news.id)),
        ]


async def test_the_commands_show_to_managers_of_servers_only() -> None:
    async with opened(house_of().client()) as world:
        boss, ana = world.person("boss", manager=True), world.person("ana")
        assert boss.member is not None
        assert ana.member is not None
        seen = boss.member.available_commands(world.channel)
        registered = next(r.json for r in world.env.http_requests if r.method == "PUT") or []

        assert {f"reminder {name}" for name in ("new", "list", *Action)} <= set(seen)
        assert "setup" in seen
        assert not [
            name
            for name in ana.member.available_commands(world.channel)
            if name in seen and name.split()[0] in MANAGED
        ]
        assert not [name for name in ana.user.available_commands() if name.split()[0] in MANAGED]
    for command in registered:
        if command["name"] in MANAGED:
            assert command["contexts"] == [0]
            assert command["integration_types"] == [0]
            assert command["default_member_permissions"] == discord.Permissions.manage_guild.flag
            assert command["description_localizations"]["de"] == say(
                f"command-{command['name']}", "de"
            )


async def test_only_places_that_can_be_posted_to_may_be_picked() -> None:
    async with opened(house_of().client()) as world:
        found = world.env.backend.find_command("reminder", None)
        assert found is not None
        new = next(one for one in found["options"] if one["name"] == "new")
        channel = next(one for one in new["options"] if one["name"] == "channel")

        assert set(channel["channel_types"]) == {0, 5, 10, 11, 12}


async def test_what_can_be_opened_is_offered_guides_first() -> None:
    async with opened(house_of().client()) as world:
        boss = world.person("boss", locale="es-ES", manager=True)
        everything = await boss.types_into("reminder new", "what", "")
        phrases = real_phrases()

        known = [*phrases.titles("es"), *phrases.questions("es")]
        assert [one for _, one in everything] == [one for one, _ in known][: limits.OFFERS]
        assert await boss.types_into("reminder new", "what", "tiktok-remix") == [
            (say("tiktok-remix-title", "es"), "tiktok-remix")
        ]


async def test_times_in_words_are_offered_and_own_ones_stay_as_they_are() -> None:
    async with opened(house_of().client()) as world:
        boss = world.person("boss", manager=True)
        presets = [say(f"preset-when-{n}") for n in range(1, 5)]

        offered = await boss.types_into("reminder new", "when", "")
        assert [value for _, value in offered] == presets
        typed = await boss.types_into("reminder new", "when", "every Fri")
        assert typed[0] == ("every Fri", "every Fri")
        assert set(typed[1:]) <= {(one, one) for one in presets}
        whole = await boss.types_into("reminder new", "when", presets[0])
        assert whole == [(presets[0], presets[0])]
        long = await boss.types_into("reminder edit", "when", "x" * 90, reminder="1")
        assert len(long[0][1]) == limits.TIME


async def test_reminders_are_offered_to_whoever_may_manage_them_and_to_nobody_else() -> None:
    house = house_of()
    house.listed = [("7", "Remix, every Friday"), ("8", "Likeness, daily")]
    async with opened(house.client()) as world:
        world.open_command_to_all("reminder")
        boss, ana = world.person("boss", manager=True), world.person("ana")

        for action in Action:
            assert await boss.types_into(f"reminder {action}", "reminder", "remix") == [
                ("Remix, every Friday", "7")
            ]
        asked = len(house.listings)
        assert await ana.types_into("reminder pause", "reminder", "") == []
        world.set_manager(boss, manager=False)
        assert await boss.types_into("reminder pause", "reminder", "") == []
        assert len(house.listings) == asked
        assert {listing.spot for listing in house.listings} == {spot(world)}


async def test_cities_are_offered_to_admins_and_to_people() -> None:
    async with opened(house_of().client()) as world:
        boss = world.person("boss", locale="de", manager=True)
        offered = await boss.types_into("setup", "zone", "brasil")
        everybody = await world.person("ana").in_dm.types_into("timezone", "city", "Berli")

        assert ("Europe/Berlin" in dict(everybody).values()) is True
        assert 0 < len(offered) <= limits.OFFERS


async def test_a_press_is_an_act_and_its_answer_takes_the_place_of_what_was_pressed() -> None:
    house = house_of(spoken(words("one"), button("Save it", "save", turn=4)))
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        first = await boss.runs("reminder list")
        after = await boss.presses("Save it")

        assert house.acts[-1].event == GroupPressed(
            token=Token(guide=GROUP, step="save", choice="-", turn=4)
        )
        assert house.acts[-1].in_place
        assert after.message_id == first.message_id
        assert say("button-direct") not in after.labels
        assert house.events == []


async def test_what_is_meant_for_everybody_is_posted_and_the_rest_is_not() -> None:
    house = house_of(
        spoken(words("for the boss")),
        spoken(words("for all"), audience=Audience.HERE, place=Place.NEW),
        spoken(words("a test"), audience=Audience.PRIVATE, place=Place.NEW),
    )
    async with opened(house.client()) as world:
        boss, ben = world.person("boss", manager=True), world.person("ben")
        await boss.runs("setup")

        assert [seen.text for seen in boss.screen()] == ["for the boss", "for all", "a test"]
        assert [seen.text for seen in ben.screen()] == ["for all"]


@pytest.mark.parametrize(
    ("field", "most"), [("when", 64), ("line", 200), ("until", 64), ("zone", 100)]
)
@pytest.mark.parametrize("restarted", [False, True])
async def test_a_form_brings_words_for_what_its_button_said(
    field: str, most: int, restarted: bool
) -> None:
    house = house_of(spoken(words("here"), button("Write it", "write", field, turn=3)))
    client = house.client()
    async with opened(client) as world:
        boss = world.person("boss", locale="es-ES", manager=True)
        first = await boss.runs("reminder new")
        form = await boss.opens("Write it")
        assert (form.title, form.label, form.most) == (
            say(f"modal-{field}-title", "es"),
            say(f"modal-{field}-label", "es"),
            most,
        )
        assert len(house.acts) == 1, "opening a form does nothing"
        assert client._connection._view_store._modals == {}
        if restarted:
            await world.restart(house.client())

        after = await boss.sends("every Friday 6pm")
        act = house.acts[-1]
        assert act.event == GroupSaid(text="every Friday 6pm", answers=field)
        assert (act.allowed, act.in_place) == (True, True)
        assert after.message_id == first.message_id


async def test_other_buttons_that_write_open_no_form() -> None:
    house = house_of(spoken(words("here"), button("Write it", "write", "poetry")))
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        await boss.presses("Write it")

        assert isinstance(house.acts[-1].event, GroupPressed)


async def test_a_form_of_another_version_is_answered() -> None:
    house = house_of(spoken(words("here"), button("Write it", "write", "when")))
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        await boss.opens("Write it")
        assert boss._form is not None
        boss._form._interaction.modal["custom_id"] = "words:poetry:3"  # type: ignore[index]
        seen = await boss.sends("roses are red")

        assert say("note-unknown") in seen.text
        assert len(house.acts) == 1


async def test_a_form_that_discord_does_not_take_any_more_is_let_go(log_lines: list[str]) -> None:
    log_lines += ["answer-too-late"]
    house = house_of(spoken(words("here"), button("Write it", "write", "when")))
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        world.env.inject_error(
            "POST",
            "/interactions/*/callback",
            status=404,
            code=10062,
            message="Unknown interaction",
        )
        await world.at_once((boss, "Write it"))

        assert len(house.acts) == 1


async def test_a_form_that_cannot_be_opened_is_owned_up_to(log_lines: list[str]) -> None:
    log_lines += ["turn-failed"]
    house = house_of(spoken(words("here"), button("Write it", "write", "when")))
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        world.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035)
        (result,) = await world.at_once((boss, "Write it"))

        assert result.modal is None
        assert say("apology", code="")[:20] in boss.screen()[-1].text


async def test_the_button_of_a_post_opens_an_answer_for_each_presser_alone() -> None:
    house = house_of(
        spoken(
            words("Have you seen?"),
            QuoteWords(words="**Look** <@1> https://example.org @everyone"),
            InviteWords(label="Read the answer", guide=None, answer="training-copies"),
            audience=Audience.HERE,
        )
    )
    async with opened(house.client()) as world:
        boss, ana = world.person("boss", manager=True), world.person("ana")
        post = await boss.runs("reminder list")
        seen = await ana.presses("Read the answer")

        assert not post.ephemeral
        assert "\\*\\*Look" in post.text
        assert "https://" not in post.text
        assert seen.ephemeral
        assert house.events == [FaqOpened(answer="training-copies")]
        assert house.heard[0].group == Spot(chat=str(world.env.guild.id))
        address = house.heard[0].address
        assert address is not None
        assert (address.spot, address.private) == (Spot(chat=str(ana.user.id)), True)


# Who may not


async def _posted(world: World, person: Person, verb: str, argument: str = "-") -> None:
    custom_id = f"{GROUP}:{verb}:{argument}:0"
    world.plant(person.channel, label="Press", custom_id=custom_id)


async def test_the_right_is_looked_at_with_every_press_command_and_form() -> None:
    house = house_of(
        spoken(words("here"), button("Save it", "save"), button("Write it", "write", "when"))
    )
    async with opened(house.client()) as world:
        world.open_command_to_all("reminder")
        boss = world.person("boss", manager=True)
        await boss.runs("reminder new")
        await boss.opens("Write it")
        world.set_manager(boss, manager=False)
        screens = [
            await boss.sends("every Friday 6pm"),
            await boss.runs("reminder list"),
            await boss.runs("reminder delete", reminder="3"),
        ]
        world.plant(world.channel, label="Press", custom_id=f"{GROUP}:write:when:0")
        boss.last = None
        screens.append(await boss.presses("Press"))

        assert [act.allowed for act in house.acts] == [True, False, False, False, False]
        assert {seen.text for seen in screens} == {"not you"}
        assert all(seen.ephemeral for seen in screens)


async def test_somebody_in_time_out_may_nothing() -> None:
    house = house_of()
    async with opened(house.client()) as world:
        boss = world.person("boss", manager=True)
        world.plant(world.channel, label="Press", custom_id=f"{GROUP}:save:-:0")
        world.quiet(boss)
        await boss.presses("Press")

        assert [act.allowed for act in house.acts] == [False]


async def test_a_groups_button_in_a_private_chat_is_turned_down_kindly() -> None:
    house = house_of()
    async with opened(house.client()) as world:
        ana = world.person("ana", manager=True).in_dm
        await ana.says("hello")
        for verb, argument in (("save", "-"), ("write", "when")):
            world.plant(ana.channel, label="Press", custom_id=f"{GROUP}:{verb}:{argument}:0")
            ana.last = None
            assert (await ana.presses("Press")).text == say("wrong-place")

        assert house.acts == []
        assert house.events[1:] == [WrongPlace(), WrongPlace()]
