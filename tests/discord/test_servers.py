"""In servers: private answers in a public place, panels, and who may post them."""

import pytest

from bot.adapters.discord import limits
from bot.core.commands import COMMANDS
from bot.core.events import (
    Asked,
    FaqOpened,
    NotAllowed,
    NudgePlanned,
    NudgesAsked,
    Opened,
    PanelAsked,
    WrongPlace,
    ZoneAsked,
)
from tests.discord.house import House, say
from tests.driver import real_phrases
from tests.standins.discord.world import World, answer_of, opened, texts

GUIDE = "tiktok-remix"


async def test_a_walk_in_a_server_is_seen_by_nobody_else() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana, ben = world.person("ana"), world.person("ben")
        seen = await ana.runs("optout", guide=GUIDE)

        assert seen.ephemeral
        assert say("choice-start") in seen.labels
        after = await ana.presses(say("choice-start"))
        assert after.message_id == seen.message_id
        assert after.text != seen.text
        assert ben.screen() == []
        assert house.progress_of(ana.user.id).active == GUIDE


async def test_the_same_command_opens_the_same_place_again() -> None:
    """An ephemeral message is gone after a reload; nothing of the walk is."""
    async with opened(House().client()) as world:
        ana = world.person("ana")
        await ana.runs("optout", guide=GUIDE)
        here = await ana.presses(say("choice-start"))
        again = await ana.runs("continue")

        assert again.message_id != here.message_id
        assert again.text == here.text


async def test_commands_speak_the_language_of_the_persons_discord() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana", locale="es-ES")

        assert say("help-title", "es") in (await ana.runs("help")).text
        ana.speaks("en-GB")
        assert say("help-title", "en") in (await ana.runs("help")).text


async def test_offers_follow_the_language_and_what_is_typed() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana")
        everything = await ana.types_into("optout", "guide", "")
        some = await ana.types_into("optout", "guide", "TIKTOK")

        assert (say(f"{GUIDE}-title"), GUIDE) in some
        assert 0 < len(some) < len(everything) <= 25
        assert await ana.types_into("optout", "guide", "no such thing") == []


@pytest.mark.parametrize("typed", ["tiktok-remix", "title"])
async def test_a_guide_is_found_by_id_and_by_its_whole_title(typed: str) -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana")
        await ana.runs("optout", guide=say(f"{GUIDE}-title") if typed == "title" else typed)

        assert house.events == [Opened(guide=GUIDE)]


async def test_a_guide_nobody_knows_is_answered_with_those_there_are() -> None:
    async with opened(House().client()) as world:
        seen = await world.person("ana").runs("optout", guide="`@everyone` nonsense")

        assert say("note-no-guide") in seen.text
        assert seen.labels


async def test_questions_are_offered_and_one_can_be_asked_in_own_words() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana = world.person("ana", locale="es-ES")
        offered = await ana.types_into("faq", "question", "")
        question, answer = offered[0]
        await ana.runs("faq", question=answer)
        picked = ana.last
        await ana.runs("faq", question="¿y si no quiero nada de esto?")
        await ana.runs("faq")

        assert len(offered) == min(limits.OFFERS, len(real_phrases().questions("es")))
        assert picked is not None
        assert picked.ephemeral
        assert question in picked.text
        assert house.events == [
            FaqOpened(answer=answer),
            Asked(question="¿y si no quiero nada de esto?"),
            FaqOpened(),
        ]


@pytest.mark.parametrize("in_dm", [True, False])
async def test_a_person_asks_for_nudges_and_chooses_a_time_zone(in_dm: bool) -> None:
    house = House()
    async with opened(house.client()) as world:
        person = world.person("ana")
        ana = person.in_dm if in_dm else person
        offered = await ana.types_into("timezone", "city", "Berli")
        await ana.runs("timezone", city=offered[0][1])
        await ana.runs("remind", when="tomorrow 9am")
        await ana.runs("remind")
        await ana.runs("reminders")
        await ana.runs("timezone")

        assert house.events == [
            ZoneAsked(place="Europe/Berlin"),
            NudgePlanned(words="tomorrow 9am"),
            NudgePlanned(words=""),
            NudgesAsked(),
            ZoneAsked(),
        ]
        where = {inbound.address.spot.chat for inbound in house.heard if inbound.address}
        assert where == {str(ana.user.id)}
        assert all(seen.ephemeral is not in_dm for seen in ana.screen())


async def test_a_question_in_a_server_is_answered_for_everybody_from_its_own_menu() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana, ben = world.person("ana"), world.person("ben")
        entry = say("command-answer")
        seen = await ana.picks(entry, on="can they use my face?")

        assert not seen.ephemeral
        assert seen.text in [one.text for one in ben.screen()]
        assert house.events == [Asked(question="can they use my face?", public=True)]
        assert house.store.kept == {}


async def test_a_panel_is_public_and_opens_each_persons_own_walk() -> None:
    house = House()
    async with opened(house.client()) as world:
        boss, ana, ben = (
            world.person("boss", manager=True),
            world.person("ana"),
            world.person("ben"),
        )
        panel = await boss.runs("panel", guide=GUIDE)
        label = panel.labels[0]

        assert not panel.ephemeral
        assert [seen.text for seen in ana.screen()] == [panel.text]
        for person in (ana, ben):
            walk = await person.presses(label)
            assert walk.ephemeral
            assert walk.message_id != panel.message_id
            assert say("choice-start") in walk.labels
        first = await ana.presses(say("choice-start"))
        assert first.ephemeral
        assert house.progress_of(ana.user.id) != house.progress_of(ben.user.id)
        assert [seen.text for seen in boss.screen()] == [panel.text]


async def test_the_right_to_post_a_panel_is_looked_at_each_time() -> None:
    """Whoever sees the command in their menu may still have no right to use it."""
    house = House()
    async with opened(house.client()) as world:
        world.open_command_to_all("panel")
        ana = world.person("ana")

        refused = await ana.runs("panel")
        assert (refused.text, refused.ephemeral) == (say("not-allowed"), True)
        world.set_manager(ana, manager=True)
        assert not (await ana.runs("panel")).ephemeral
        world.set_manager(ana, manager=False)
        assert (await ana.runs("panel")).text == say("not-allowed")
        assert house.events == [NotAllowed(), PanelAsked(guide=None), NotAllowed()]


async def test_the_panel_command_shows_to_managers_in_servers_only() -> None:
    async with opened(House().client()) as world:
        boss, ana = world.person("boss", manager=True), world.person("ana")

        assert boss.member is not None
        assert ana.member is not None
        assert "panel" in boss.member.available_commands(world.channel)
        assert "panel" not in ana.member.available_commands(world.channel)
        assert "panel" not in ana.user.available_commands()
        assert set(ana.user.available_commands()) == set(COMMANDS) - {"start"}


async def test_a_panel_asked_for_in_private_is_turned_down_kindly() -> None:
    house = House()
    async with opened(house.client(), strict_sync=True) as world:
        ana = world.person("ana")
        command = world.env.backend.find_command("panel", None)
        assert command is not None
        command["contexts"] = [0, 1]  # as a client with an old menu would show it

        assert (await ana.in_dm.runs("panel")).text == say("wrong-place")
        assert house.events == [WrongPlace()]


async def test_a_walk_goes_on_in_private_messages_when_asked() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana", locale="es-ES")
        await ana.runs("optout", guide=GUIDE)
        here = await ana.presses(say("choice-start", "es"))
        told = await ana.presses(say("button-direct", "es"))

        assert (told.text, told.ephemeral) == (say("direct-sent", "es"), True)
        there = ana.in_dm
        assert texts(there.screen()) == here.text
        assert say("button-direct", "es") not in there.screen()[-1].labels
        onward = await there.presses(here.pressable[0])
        assert not onward.ephemeral
        assert onward.message_id == there.screen()[-1].message_id


async def test_closed_private_messages_are_said_and_the_walk_stays() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana")
        world.close_direct_messages(ana)
        await ana.runs("optout", guide=GUIDE)
        here = await ana.presses(say("choice-start"))
        told = await ana.presses(say("button-direct"))

        assert (told.text, told.ephemeral) == (say("direct-refused"), True)
        assert (await ana.runs("continue")).text == here.text


async def test_commands_are_registered_once_and_again_when_they_change() -> None:
    house = House()

    def puts(world: World) -> int:
        return sum(request.method == "PUT" for request in world.env.http_requests)

    async with opened(house.client()) as world:
        assert puts(world) == 1
        await world.restart(house.client())
        assert puts(world) == 1
        house.memo.facts["discord-commands"] = "what another version registered"
        await world.restart(house.client())
        assert puts(world) == 2
        sent = [request.json for request in world.env.http_requests if request.method == "PUT"]

    described = {command["name"]: command for command in sent[0] or []}
    languages = described["optout"]["description_localizations"]
    assert languages["es-ES"] == languages["es-419"] == say("command-optout", "es")
    assert "en-GB" not in languages, "the description itself is English"
    assert "ko" not in languages, "what nobody has translated shows the default"
    assert described["optout"]["contexts"] == [0, 1, 2]
    assert described["optout"]["integration_types"] == [0, 1]
    assert described["panel"]["contexts"] == [0]
    assert described["panel"]["integration_types"] == [0]


async def test_nobody_is_ever_pinged() -> None:
    async with opened(House().client()) as world:
        ana = world.person("ana", manager=True)
        await ana.runs("panel")
        await ana.runs("optout", guide=GUIDE)
        await ana.presses(say("choice-start"))
        await ana.presses(say("button-direct"))
        await ana.in_dm.says("@everyone")
        bodies = [request.json or {} for request in world.env.http_requests if request.json]
        sent = [body.get("data") or body for body in bodies if isinstance(body, dict)]
        spoken = [body for body in sent if "components" in body]

    assert len(spoken) >= 5
    assert all(body["allowed_mentions"] == {"parse": []} for body in spoken)


async def test_two_people_pressing_at_once_do_not_meet() -> None:
    house = House()
    async with opened(house.client()) as world:
        ana, ben = world.person("ana"), world.person("ben")
        for person in (ana, ben):
            await person.runs("optout", guide=GUIDE)
        start = say("choice-start")
        results = await world.at_once((ana, start), (ben, start))

        assert all(answer_of(result).ephemeral for result in results)
        assert house.progress_of(ana.user.id) == house.progress_of(ben.user.id)
