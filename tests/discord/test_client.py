"""Reaching Discord, staying, leaving: the client in this process before a loopback Discord."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import discord
import pytest

from bot.adapters.discord import DiscordClient, TokenRefusedError
from tests.discord.house import House, say
from tests.driver import real_phrases
from tests.standins.discord import loopback
from tests.standins.discord.loopback import Discord


@pytest.fixture
async def served(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Discord]:
    """A loopback Discord; discord.py's own addresses are put back afterwards."""
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    gateway = discord.gateway.DiscordWebSocket
    monkeypatch.setattr(gateway, "DEFAULT_GATEWAY", gateway.DEFAULT_GATEWAY)
    async with loopback.opened() as running:
        yield running


def client_of(served: Discord, house: House, *, token: str | None = None) -> DiscordClient:
    house.client()  # opens the house
    return DiscordClient(
        token=token or served.token,
        api_url=served.api_url,
        gateway_url=served.gateway_url,
        door=house,
        groups=house.groups,
        phrases=real_phrases(),
        memo=house.memo,
    )


@contextlib.asynccontextmanager
async def running(served: Discord, house: House) -> AsyncIterator[DiscordClient]:
    client = client_of(served, house)
    task = asyncio.create_task(client.run())
    try:
        await served.ready()
        yield client
    finally:
        await client.stop()
        await task


async def _arrives(house: House) -> None:
    async with asyncio.timeout(20):
        while not house.heard:  # noqa: ASYNC110 - the house tells nobody
            await asyncio.sleep(0)


async def test_one_persons_turns_are_taken_one_after_the_other(served: Discord) -> None:
    """The first turn is slow; the second waits for it, and so does its answer."""
    house, gate = House(), asyncio.Event()
    async with running(served, house):
        ana, ben = served.person("ana").in_dm, served.person("ben").in_dm
        slow = {ana.user.id}
        house.before = lambda got: gate.wait() if got.user.user_id in slow else None
        for words in ("help", "privacy"):
            await ana.speaks(words)
        assert say("help-title") in (await ben.says("help")).text, "nobody else waits"
        assert [got.user.user_id for got in house.heard] == [ana.user.id, ben.user.id]
        gate.set()
        await served.until(lambda: len(ana.notes()) == 2, "for both answers")

        first, second = ana.screen()
        assert say("help-title") in first.text
        assert say("privacy-title") in second.text


async def test_what_is_said_between_two_people_stays_unseen_by_the_other(served: Discord) -> None:
    """A bot installed to one person can be used in their chat with another."""
    house = House()
    async with running(served, house):
        ana = served.person("ana").with_a_friend
        shown = await ana.runs("optout", guide="tiktok-remix")
        moved = await ana.presses(say("choice-start"))

        assert shown.ephemeral
        assert moved.ephemeral
        assert moved.message_id == shown.message_id
        assert say("button-direct") in moved.labels


async def test_a_server_without_the_bot_has_no_admins_of_its_reminders(served: Discord) -> None:
    """Somebody carries the bot there in their own account, and makes up an admin's button."""
    house = House()
    async with running(served, house):
        boss = served.person("boss", manager=True).elsewhere
        for verb in ("save", "write"):
            boss.plants("Press", f"group:{verb}:when:0")
            assert (await boss.presses("Press")).text == say("admin-only")

        assert [act.allowed for act in house.acts] == [False, False]
        assert house.store.chats == {}


async def test_somebody_in_time_out_manages_nothing_whatever_their_rights_say(
    served: Discord,
) -> None:
    house = House()
    async with running(served, house):
        boss = served.person("boss", manager=True)
        boss.quieted = True
        boss.plants("Press", "group:write:when:0")

        assert (await boss.presses("Press")).text == say("admin-only")


async def test_a_form_is_read_as_discord_sends_it(served: Discord) -> None:
    house = House()
    async with running(served, house):
        boss = served.person("boss", manager=True)
        await boss.runs("setup", zone="Europe/Berlin")
        await boss.runs("reminder new", what="tiktok-remix")
        shown = await boss.opens(say("button-write"))
        seen = await boss.sends("every friday 6pm")

        assert shown.title == say("modal-when-title")
        assert say("rehearsal-title") in seen.text
        assert seen.ephemeral
        assert len({one.message_id for one in boss.screen()}) == 2  # the setup, the reminder


async def test_stopping_lets_what_was_begun_be_said(served: Discord) -> None:
    house, gate = House(), asyncio.Event()
    async with running(served, house) as client:
        ana = served.person("ana")
        house.before = lambda _: gate.wait()
        doing = await ana.begins("help")
        await _arrives(house)
        stopping = asyncio.create_task(client.stop())
        gate.set()
        await stopping

        assert say("help-title") in (await ana._answer(doing)).text
        assert not client.connected


async def test_a_discord_that_cannot_be_reached_is_tried_again(
    served: Discord, log_lines: list[str]
) -> None:
    log_lines += ["discord-unreachable"]
    served.fails("GET", "/users/@me", 503)
    async with running(served, House()) as client:
        assert (await served.person("ana").runs("help")).labels
        assert client.connected


async def test_a_client_that_cannot_reach_discord_can_still_be_stopped(
    served: Discord, log_lines: list[str]
) -> None:
    log_lines += ["discord-unreachable"]
    served.fails("GET", "/users/@me", 503, times=99)
    client = client_of(served, House())
    task = asyncio.create_task(client.run())
    await served.until(lambda: served.rest.requests, "for the first try")
    await client.stop()
    await task

    assert not client.connected


async def test_a_refused_token_is_no_reason_to_try_again(served: Discord) -> None:
    with pytest.raises(TokenRefusedError):
        await client_of(served, House(), token="wrong.discord.token").run()

    assert len(served.rest.requests) == 1


async def test_a_token_that_is_reset_meanwhile_ends_the_run(served: Discord) -> None:
    client = client_of(served, House())
    task = asyncio.create_task(client.run())
    await served.ready()
    served.gateway._token = "a new one"
    await served.gateway.invalidate(resumable=False)

    with pytest.raises(TokenRefusedError):
        await task


async def test_a_lost_line_shows_in_health_until_it_is_taken_up(served: Discord) -> None:
    async with running(served, House()) as client:
        await served.gateway.drop()
        await served.until(lambda: served.gateway.resumes, "for the resume")
        await served.person("ana").runs("help")

        assert client.connected


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("http://127.0.0.1:9", "http://127.0.0.1:9/api/v10"),
        ("http://127.0.0.1:9/", "http://127.0.0.1:9/api/v10"),
        ("http://127.0.0.1:9/api/v10", "http://127.0.0.1:9/api/v10"),
    ],
)
async def test_a_proxy_may_be_named_with_or_without_the_path(
    served: Discord, given: str, base: str
) -> None:
    house = House()
    house.client()
    DiscordClient(
        token="t",
        api_url=given,
        gateway_url=None,
        door=house,
        groups=house.groups,
        phrases=real_phrases(),
        memo=house.memo,
    )

    assert base == discord.http.Route.BASE
