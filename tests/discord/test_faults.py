"""What goes wrong, on either side: the walk stays where it is and a kind answer comes."""

import asyncio
import re

import pytest

from bot.adapters.discord import limits
from bot.adapters.discord.turns import WAITING_WORDS
from bot.core.events import Pressed, Said, Unknown
from tests.discord.house import House, say
from tests.standins.discord.world import Person, World, answer_of, opened

GUIDE = "tiktok-remix"
START = "choice-start"


async def _walking(world: World, *, in_dm: bool = False) -> Person:
    person = world.person("ana")
    ana = person.in_dm if in_dm else person
    await ana.runs("optout", guide=GUIDE)
    await ana.presses(say(START))
    return ana


@pytest.mark.parametrize("in_dm", [True, False])
async def test_every_button_answers_after_a_restart(in_dm: bool) -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world, in_dm=in_dm)
        assert ana.last is not None
        before = house.progress_of(ana.user.id)
        labels = ana.last.pressable
        await world.restart(house.client())

        after = await ana.presses(labels[0])
        assert after.labels
        assert house.progress_of(ana.user.id) != before
        await world.restart(house.client())
        assert (await ana.presses(after.pressable[0])).labels


async def test_a_stale_button_shows_where_the_person_is() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world, in_dm=True)
        copy = await ana.runs("continue")
        await ana.presses(copy.pressable[0])
        moved = house.progress_of(ana.user.id)
        ana.last = ana.screen()[0]

        stale = await ana.presses(copy.pressable[0])
        assert say("note-stale") in stale.text
        assert house.progress_of(ana.user.id) == moved


async def test_the_same_press_twice_at_once_moves_the_walk_once() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana")
        await ana.runs("optout", guide=GUIDE)
        results = await world.at_once((ana, say(START)), (ana, say(START)))

        walk = house.progress_of(ana.user.id).walk(GUIDE)
        assert walk is not None
        assert walk.turn == 1
        shown = [answer_of(result) for result in results]
        assert {seen.message_id for seen in shown} == {shown[0].message_id}
        assert shown[-1].labels


@pytest.mark.parametrize(
    ("custom_id", "event"),
    [
        ("optout:v0:something:else:again", Unknown(size=30)),
        ("ünreadable", Unknown(size=10)),
        ("x" * 100, Unknown(size=100)),
        ("open:Not/A/Guide", Unknown(size=16)),
    ],
)
async def test_a_button_nobody_can_read_is_answered(custom_id: str, event: Unknown) -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world)
        before = house.progress_of(ana.user.id)
        world.plant(world.channel, label="Old", custom_id=custom_id)

        seen = await ana.presses("Old")
        assert house.events[-1] == event
        assert seen.ephemeral
        assert say("note-unknown") in seen.text
        assert house.progress_of(ana.user.id) == before


@pytest.mark.parametrize("custom_id", ["no-such-guide:some-step:done:3", "app:no-such-verb:-:0"])
async def test_a_button_of_something_that_is_gone_is_answered(custom_id: str) -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana")
        world.plant(world.channel, label="Old", custom_id=custom_id)

        assert (await ana.presses("Old")).labels
        assert isinstance(house.events[-1], Pressed)


async def test_another_persons_button_opens_ones_own_walk() -> None:
    """Who presses decides whose walk it is; a token names nobody."""
    house = House()
    async with opened(house.client()) as world:
        ana, ben = await _walking(world), world.person("ben")
        before = house.progress_of(ana.user.id)
        button = ana.find(ana.screen()[-1].pressable[0])[1]
        world.plant(world.channel, label="Of Ana", custom_id=str(button.custom_id))

        seen = await ben.presses("Of Ana")
        assert seen.ephemeral
        assert say("note-not-kept") in seen.text
        assert house.progress_of(ana.user.id) == before
        assert len(ana.screen()) == 2  # her own walk, and the planted message


HOSTILE = {
    "off the script": "what is the weather like?",
    "long": "a" * 2000,
    "control": "a\x00\x07\x1b[31mb\x7f\x85",
    "bidi": "\u202eabc\u2066def\u200f\u061c",
    "halves of letters": "\ud83d \udc4b",
    "markup": "**x** [a](https://example.org) `y` ||z|| <@1> @everyone # big",
}


@pytest.mark.parametrize("words", [pytest.param(v, id=k) for k, v in HOSTILE.items()])
async def test_words_off_the_script_never_end_a_walk(words: str) -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world, in_dm=True)
        before = house.progress_of(ana.user.id)
        seen = await ana.says(words)

        assert seen is not None
        assert seen.labels
        assert house.progress_of(ana.user.id).walks == before.walks
        assert house.events[-1] == Said(text=words)


async def test_words_in_private_do_what_a_button_does() -> None:
    async with opened(House().client()) as world:
        person = world.person("ana", locale="es-ES")
        ana = person.in_dm
        shown = await ana.runs("optout", guide=GUIDE)
        typed = await ana.says("1")

        assert typed is not None
        assert typed.text != shown.text
        assert typed.message_id != shown.message_id
        assert (await ana.runs("continue")).text == typed.text


async def test_a_picture_in_private_is_answered() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world, in_dm=True)
        seen = await ana.says("", attachments=[("cat.png", b"not words")])

        assert seen is not None
        assert say("note-unknown") in seen.text
        assert house.events[-1] == Unknown()


async def test_words_in_a_server_are_not_even_looked_at() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana")

        assert await ana.says("optout") is None
        assert house.events == []


async def test_private_words_are_answered_in_the_language_last_seen() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana", locale="es-MX")
        await ana.runs("help")
        seen = await ana.in_dm.says("?!?")

        assert seen is not None
        assert say("note-not-understood", "es") in seen.text


async def test_a_fault_of_ours_is_owned_up_to_with_the_code_in_the_log(
    log_lines: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    house = House()
    log_lines += ["turn-failed"] * 3

    def broken(inbound: object) -> None:
        raise OSError("disk full")

    async with opened(house.client()) as world:
        ana = world.person("ana")
        await ana.runs("optout", guide=GUIDE)
        house.before = broken
        shown = [await ana.presses(say(START)), await ana.runs("continue")]
        private = await ana.in_dm.says("hello")
        assert private is not None
        house.before = None

        codes = [getattr(r, "code", None) for r in caplog.records if r.message == "turn-failed"]
        assert len(set(codes)) == 3
        for seen, code in zip((*shown, private), codes, strict=True):
            assert seen.text == say("apology", code=str(code))
            assert re.fullmatch("[0-9a-f]{6}", str(code))
        assert shown[0].ephemeral
        assert (await ana.presses(say(START))).labels


@pytest.mark.parametrize("how", ["command", "press", "panel", "refused panel"])
async def test_a_slow_turn_is_acknowledged_and_then_answered(
    how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ACKNOWLEDGE_AFTER", 0.01)
    house, gate = House(), asyncio.Event()
    async with opened(house.client()) as world:
        ana = world.person("ana", manager=how == "panel")
        world.open_command_to_all("panel")
        shown = await ana.runs("optout", guide=GUIDE)
        house.before = lambda _: world.env.external_wait(gate.wait(), reason="a slow disk")
        assert ana.member is not None
        match how:
            case "command":
                result = await ana.member.slash(world.channel, "continue")
            case "press":
                result = (await world.at_once((ana, say(START))))[0]
            case _:
                result = await ana.member.slash(world.channel, "panel")

        assert result.acknowledged
        gate.set()
        await world.env.settle()
        seen = answer_of(result)
        assert seen.labels or seen.text == say("not-allowed")
        assert seen.ephemeral is (how != "panel")
        assert (seen.message_id == shown.message_id) is (how == "press")


def test_the_acknowledgement_comes_before_discord_gives_up() -> None:
    assert limits.ACKNOWLEDGE_AFTER < limits.ANSWER_WITHIN


async def test_a_slow_fault_is_owned_up_to_as_well(
    log_lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ACKNOWLEDGE_AFTER", 0.01)
    log_lines += ["turn-failed"]
    house, gate = House(), asyncio.Event()

    async with opened(house.client()) as world:
        ana = world.person("ana", manager=True)

        async def breaks() -> None:
            await world.env.external_wait(gate.wait(), reason="a dying disk")
            raise OSError("disk gone")

        house.before = lambda _: breaks()
        assert ana.member is not None
        result = await ana.member.slash(world.channel, "panel")
        gate.set()
        await world.env.settle()

        seen = answer_of(result)
        assert "apology" not in seen.text
        assert seen.text.startswith(say("apology", code="")[:20])
        assert seen.ephemeral, "an apology is nobody else's business"


async def test_a_message_that_cannot_be_edited_is_sent_anew() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana")
        shown = await ana.runs("optout", guide=GUIDE)
        world.env.inject_error(
            "POST", "/interactions/*/callback", status=404, code=10008, message="Unknown Message"
        )

        seen = await ana.presses(say(START))
        assert seen.message_id != shown.message_id
        assert seen.labels


async def test_an_interaction_that_is_over_is_let_go(log_lines: list[str]) -> None:
    log_lines += ["answer-too-late"]
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana")
        await ana.runs("optout", guide=GUIDE)
        world.env.inject_error(
            "POST",
            "/interactions/*/callback",
            status=404,
            code=10062,
            message="Unknown interaction",
        )
        assert ana.member is not None
        result = (await world.at_once((ana, say(START))))[0]

        assert not result.acknowledged
        walk = house.progress_of(ana.user.id).walk(GUIDE)
        assert walk is not None
        assert walk.turn == 1, "what was done is done, and the next press shows it"
        assert say("note-stale") in (await ana.presses(say(START))).text


async def test_discord_in_trouble_is_told_to_the_person(log_lines: list[str]) -> None:
    log_lines += ["turn-failed"]
    async with opened(House().client()) as world:
        ana = world.person("ana")
        world.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035)

        seen = await ana.runs("optout", guide=GUIDE)
        assert seen.text.startswith(say("apology", code="")[:20])


async def test_registering_the_commands_may_fail(log_lines: list[str]) -> None:
    log_lines += ["commands-not-registered"]
    house = House()
    async with opened(house.client()) as world:
        house.memo.facts.clear()
        world.env.inject_error("PUT", "/applications/*/commands", status=403)
        await world.restart(house.client())

        assert (await world.person("ana").runs("help")).labels
        assert house.memo.facts == {}


async def test_a_command_of_an_older_version_is_answered(log_lines: list[str]) -> None:
    log_lines += ["command-not-matched"]
    house = House()
    async with opened(house.client()) as world:
        registered = world.env.backend.commands[None]
        old = {**registered[("help", 1)], "name": "oldhelp", "id": "77"}
        registered[("oldhelp", 1)] = old

        seen = await world.person("ana").runs("oldhelp")
        assert seen.labels
        assert house.events == [Unknown()]
        world.env.errors.clear()


async def test_closed_private_messages_end_nothing() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana")
        world.close_direct_messages(ana)

        assert await ana.in_dm.says("hello") is None
        assert (await ana.runs("help")).labels


async def test_nothing_of_a_message_stays_in_memory() -> None:
    client = House().client()
    async with opened(client) as world:
        ana = await _walking(world)
        for _ in range(5):
            await ana.runs("continue")
        store = client._connection._view_store

        assert store._views == {}
        assert store._synced_message_views == {}
        assert store._dynamic_items == {}
        assert list(client.cached_messages) == []


async def test_who_floods_is_answered_to_the_first_of_it() -> None:
    house, gate = House(), asyncio.Event()
    async with opened(house.client()) as world:
        ana, ben = world.person("ana").in_dm, world.person("ben").in_dm
        # Everything that a person sends before the loop turns is there at once.
        house.before = lambda _: world.env.external_wait(gate.wait(), reason="a slow disk")
        for number in range(WAITING_WORDS + 30):
            world.env.backend.create_message(ana.channel.id, ana.user.id, f"flood {number}")
        gate.set()
        assert await ben.says("hello") is not None

        assert len(ana.screen()) == WAITING_WORDS
        assert await ana.says("and now?") is not None


@pytest.mark.parametrize("in_dm", [True, False])
async def test_only_the_first_of_several_messages_takes_a_place(in_dm: bool) -> None:
    house = House()
    async with opened(house.client()) as world:
        person = world.person("ana")
        ana = person.in_dm if in_dm else person
        await ana.runs("optout", guide=GUIDE)
        house.copies = 3
        await ana.presses(say(START))

        shown = ana.screen()
        assert len(shown) == 3
        assert len({seen.text for seen in shown}) == 1


async def test_erasing_asks_first_and_leaves_nothing() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = await _walking(world)
        await ana.runs("forgetme")
        await ana.presses(say("button-forget-no"))
        assert house.progress_of(ana.user.id).walks
        await ana.runs("forgetme")
        gone = await ana.presses(say("button-forget-yes"))

        assert say("forget-done") in gone.text
        assert house.store.kept == {}


async def test_a_copy_of_ones_data_comes_as_a_file() -> None:
    async with opened(House().client()) as world:
        ana = await _walking(world)
        seen = await ana.runs("mydata")

        assert seen.files == ("optout-bot-my-data.json",)
        assert seen.ephemeral
