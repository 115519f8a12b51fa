"""The bot's own process before a loopback Discord: a real network, a real store, real kills."""

import asyncio
import os
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.house import say
from tests.standins.discord import loopback
from tests.standins.discord.loopback import Discord
from tests.standins.discord.people import Person
from tests.standins.discord.process import Product, product

GUIDE = "tiktok-remix"
KILLS = int(os.environ.get("OPTOUT_TEST_KILLS", "4"))  # by hand: 50
pytestmark = [pytest.mark.slow, pytest.mark.timeout(60 + 8 * KILLS)]

SAID = "a sentence that only Ana knows"


@pytest.fixture
async def served() -> AsyncIterator[Discord]:
    async with loopback.opened() as discord:
        yield discord


@pytest.fixture
async def bot(served: Discord, tmp_path: Path) -> AsyncIterator[Product]:
    async with product(served, tmp_path) as running:
        await running.start()
        yield running


async def _walking(person: Person) -> Person:
    await person.runs("optout", guide=GUIDE)
    await person.presses(say("choice-start", person.user.locale))
    return person


async def test_every_button_answers_after_kill_9(served: Discord, bot: Product) -> None:
    ana = await _walking(served.person("ana"))
    private = await _walking(served.person("ben").in_dm)
    panel = await served.person("boss", manager=True).runs("panel")
    assert ana.last is not None
    assert private.last is not None
    await bot.kill()
    await bot.start()

    for person in (ana, private):
        assert person.last is not None
        before = person.last
        after = await person.presses(before.pressable[0])
        assert after.message_id == before.message_id
        assert after.text != before.text
        assert (await person.runs("continue")).text == after.text
    cem = served.person("cem")
    assert (await cem.presses(panel.labels[0])).ephemeral
    assert served.rest.syncs == 1


async def test_a_form_that_was_open_when_the_bot_was_killed_is_read(
    served: Discord, bot: Product
) -> None:
    boss = served.person("boss", manager=True)
    await boss.runs("setup", zone="Europe/Berlin")
    await boss.runs("reminder new", what=GUIDE)
    await boss.opens(say("button-write"))
    await bot.kill()
    await bot.start()
    rehearsal = await boss.sends("every friday 6pm")
    assert say("rehearsal-title") in rehearsal.text
    await bot.kill()
    await bot.start()

    assert say("note-saved") in (await boss.presses(say("button-save"))).text
    ((_, number),) = await boss.types_into("reminder pause", "reminder", "")
    assert number.isdecimal()


async def test_no_acknowledged_step_is_lost_in_kills(served: Discord, bot: Product) -> None:
    """Each press is killed at another moment; what Discord was told is what is kept."""
    chance = random.Random(20261124)
    ana = await _walking(served.person("ana").in_dm)
    forth = ana.last
    assert forth is not None
    for step in range(KILLS):
        doing = await ana.pushes(forth.pressable[0])
        if step % 2:
            await ana._settled(doing)
        await asyncio.sleep(chance.uniform(0, 0.02))  # the moment of the kill, not a wait
        await bot.kill()
        acknowledged = doing.answered is not None
        shown = doing.original.seen() if doing.original else None
        await bot.start()
        forth = await ana.runs("continue")
        if acknowledged:
            assert shown is not None
            assert forth.text == shown.text


async def test_a_line_that_breaks_is_taken_up_and_nothing_is_missed(
    served: Discord, bot: Product
) -> None:
    ana = await _walking(served.person("ana"))
    await served.gateway.drop()
    assert ana.last is not None
    doing = await ana.pushes(ana.last.pressable[0])
    moved = await ana._answer(doing)
    assert moved.labels
    assert (len(served.gateway.identifies), len(served.gateway.resumes)) == (1, 1)
    assert served.gateway.replayed >= 1

    await served.gateway.ask_reconnect()
    await served.until(lambda: len(served.gateway.resumes) == 2, "for a second resume")
    assert (await ana.presses(moved.pressable[0])).labels
    await served.gateway.invalidate(resumable=False)
    await served.until(lambda: len(served.gateway.identifies) == 2, "for a new session")
    assert (await ana.runs("continue")).labels


async def test_limits_and_troubles_of_discord_are_waited_out(served: Discord, bot: Product) -> None:
    ana = await _walking(served.person("ana"))
    ben = served.person("ben").in_dm
    served.limits("POST", r"/interactions/.*", retry_after=0.2)
    served.fails("POST", rf"/channels/{ben.place.id}/messages", 502)
    assert ana.last is not None
    assert (await ana.presses(ana.last.pressable[0])).labels
    assert (await ben.says("hello")).labels

    statuses = [request.status for request in served.rest.requests]
    assert statuses.count(429) == 1
    assert statuses.count(502) == 1


async def test_one_persons_limit_delays_nobody_else(served: Discord, bot: Product) -> None:
    ana, ben = served.person("ana").in_dm, served.person("ben").in_dm
    served.limits("POST", rf"/channels/{ana.place.id}/messages", retry_after=600)
    await ana.speaks("hello")
    await served.until(
        lambda: any(r.status == 429 for r in served.rest.requests), "for the refusal"
    )

    assert (await ben.says("hello")).labels
    assert ana.notes() == []


async def test_an_answer_that_comes_too_late_does_no_harm(tmp_path: Path) -> None:
    async with loopback.opened(answer_within=0.3) as served, product(served, tmp_path) as bot:
        await bot.start()
        ana = await _walking(served.person("ana"))
        assert ana.last is not None
        bot.freeze()
        doing = await ana.pushes(ana.last.pressable[0])
        doing.born -= 1
        bot.thaw()
        await served.until(lambda: doing.refused_late, "for the late answer")

        seen = await ana.runs("continue")
        assert seen.text != ana.screen()[0].text
        assert "answer-too-late" in bot.log
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log


async def test_a_person_carries_the_bot_into_any_server(served: Discord, bot: Product) -> None:
    ana = served.person("ana", locale="es-ES").elsewhere
    seen = await ana.runs("optout", guide=GUIDE)

    assert seen.ephemeral
    assert (await ana.presses(say("choice-start", "es"))).ephemeral
    offers = await ana.types_into("optout", "guide", "tiktok")
    assert (say(f"{GUIDE}-title", "es"), GUIDE) in offers


async def test_closed_private_messages_are_said(served: Discord, bot: Product) -> None:
    ana = await _walking(served.person("ana"))
    ana.user.closed = True
    assert (await ana.presses(say("button-direct"))).text == say("direct-refused")
    ana.user.closed = False
    assert (await ana.presses(say("button-direct"))).text == say("direct-sent")
    assert ana.in_dm.screen()[-1].labels


async def test_the_log_tells_nothing_about_anybody(served: Discord, bot: Product) -> None:
    ana = await _walking(served.person("anastasia", locale="es-ES"))
    await ana.presses(say("button-direct", "es"))
    await ana.in_dm.says(SAID)
    await ana.runs("mydata")
    served.fails("POST", r"/interactions/.*", 400)
    await ana.begins("help")
    served.limits("POST", rf"/channels/{ana.in_dm.place.id}/messages", retry_after=0.01)
    await ana.in_dm.says(SAID)
    await served.gateway.drop()
    await served.until(lambda: len(served.gateway.resumes) == 1, "for the resume")

    assert await bot.stop() == 0
    secrets = [served.token, "anastasia", SAID, ana.user.id, ana.in_dm.place.id]
    secrets += [doing.token for doing in served.rest.doings.values()]
    secrets += [doing.id for doing in served.rest.doings.values()]
    secrets += ["session-1", str(served.server.guild_id)]
    assert bot.log
    assert [secret for secret in secrets if secret in bot.log] == []
    assert "Traceback" not in bot.log


async def test_being_told_to_stop_ends_well(served: Discord, bot: Product) -> None:
    ana = await _walking(served.person("ana"))
    assert ana.last is not None
    await ana.pushes(ana.last.pressable[0])

    assert await bot.stop() == 0
    assert "error" not in bot.log.casefold()


async def test_a_refused_token_is_one_line_and_exit_code_3(tmp_path: Path) -> None:
    async with loopback.opened() as served, product(served, tmp_path) as bot:
        served.rest.token = "another.discord.token"
        with pytest.raises(AssertionError, match="ended with 3"):
            await bot.start()

    assert "Discord refuses the token" in bot.log
    assert "Traceback" not in bot.log
