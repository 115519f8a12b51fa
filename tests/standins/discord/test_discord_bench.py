"""The bench itself: a plain discord.py client, none of ours, must be seen as Discord sees it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import discord
import pytest
import yarl
from discord import app_commands

from tests.standins.discord import loopback, world
from tests.standins.discord.official import WHY_ABSENT, official


class Echo(discord.Client):
    """Answers a command with a button, a press with the same message, words with words."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True, dm_messages=True), max_messages=None)
        self.tree = app_commands.CommandTree(self)
        self.resumed = 0
        self.slow = 0.0

        @self.tree.command(description="A greeting")
        async def hello(interaction: discord.Interaction, name: str) -> None:
            await asyncio.sleep(self.slow)
            await interaction.response.send_message(
                view=_screen(f"Hello {name} in {interaction.locale}", "Again"),
                ephemeral=interaction.guild_id is not None,
            )

        @hello.autocomplete("name")
        async def names(
            interaction: discord.Interaction, typed: str
        ) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{typed}!", value=typed)]

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.component:
            await interaction.response.edit_message(view=_screen("Again it is", "Again"))

    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            await message.channel.send(
                f"You said {message.content}",
                file=discord.File(__file__, filename="note.txt"),
            )

    async def on_resumed(self) -> None:
        self.resumed += 1


def _screen(text: str, label: str) -> discord.ui.LayoutView:
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow(
        discord.ui.Button(label=label, custom_id="again")
    )
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.Container(discord.ui.TextDisplay(text), row))
    view.stop()
    return view


async def test_a_world_shows_what_a_person_sees() -> None:
    async with world.opened(Echo()) as discord_world:
        ana = discord_world.person("ana", locale="es-ES")
        ben = discord_world.person("ben")

        assert await ana.types_into("hello", "name", "A") == [("A!", "A")]
        seen = await ana.runs("hello", name="Ana")
        assert (seen.text, seen.labels, seen.ephemeral) == ("Hello Ana in es-ES", ("Again",), True)
        assert ben.screen() == []
        assert (await ana.presses("Again")).text == "Again it is"
        answer = await ana.in_dm.says("ahoy")
        assert answer is not None
        assert (answer.text, answer.files) == ("You said ahoy", ("note.txt",))
        await discord_world.restart(Echo())
        assert (await ana.presses("Again")).text == "Again it is"


async def test_the_official_description_sees_a_fault() -> None:
    judge = official()
    if judge is None:
        pytest.skip(WHY_ABSENT)
    path = "/channels/1/messages"

    assert judge.problems_of_request("POST", path, {"content": "x"}) == []
    assert "2001" in str(judge.problems_of_request("POST", path, {"content": 2001})[0])
    assert judge.problems_of_request("POST", "/channels/1/massages", {"content": "x"})
    assert judge.problems_of_request("POST", path, {"embeds": [{"title": "x" * 257}]})


@contextlib.asynccontextmanager
async def _running(served: loopback.Discord, client: Echo) -> AsyncIterator[None]:
    base, gateway = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    discord.http.Route.BASE = served.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(served.gateway_url)
    task = asyncio.create_task(client.start(served.token))
    try:
        await served.ready()
        yield
    finally:
        await client.close()
        await asyncio.gather(task, return_exceptions=True)
        discord.http.Route.BASE = base
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


async def test_the_loopback_speaks_like_discord() -> None:
    client = Echo()
    async with loopback.opened(heartbeat_ms=200) as served, _running(served, client):
        ana = served.person("ana", locale="es-ES")

        assert await ana.types_into("hello", "name", "A") == [("A!", "A")]
        seen = await ana.runs("hello", name="Ana")
        assert (seen.text, seen.labels, seen.ephemeral) == ("Hello Ana in es-ES", ("Again",), True)
        assert served.person("ben").screen() == []
        assert (await ana.presses("Again")).text == "Again it is"
        assert (await ana.elsewhere.runs("hello", name="Ana")).ephemeral
        answer = await ana.in_dm.says("ahoy")
        assert (answer.text, answer.files) == ("You said ahoy", ("note.txt",))
        await served.until(lambda: served.gateway.heartbeats > 1, "for a second heartbeat")


async def test_the_loopback_serves_what_discord_describes() -> None:
    judge = official()
    if judge is None:
        pytest.skip(WHY_ABSENT)
    async with loopback.opened() as served, _running(served, Echo()):
        ana = served.person("ana")
        await ana.runs("hello", name="Ana")
        await ana.in_dm.says("ahoy")
        rest = served.rest

        faults = [
            f
            for note in rest.notes.values()
            for f in judge.problems_of("MessageResponse", note.wire())
        ]
        faults += judge.problems_of("PrivateChannelResponse", ana.in_dm.place.wire())
        faults += judge.problems_of("PrivateApplicationResponse", rest._application())
        faults += [
            f for c in rest.commands for f in judge.problems_of("ApplicationCommandResponse", c)
        ]
        assert faults == []


async def test_a_lost_line_is_resumed_and_nothing_is_missed() -> None:
    client = Echo()
    async with loopback.opened() as served, _running(served, client):
        ana = served.person("ana")
        await ana.runs("hello", name="Ana")
        await served.gateway.drop()
        doing = await ana.pushes("Again")
        assert (await ana._answer(doing)).text == "Again it is"
        assert (len(served.gateway.identifies), client.resumed) == (1, 1)

        await served.gateway.ask_reconnect()
        await served.until(lambda: len(served.gateway.resumes) == 2, "for a second resume")
        assert (await ana.presses("Again")).text == "Again it is"
        await served.gateway.invalidate(resumable=False)
        await served.until(lambda: len(served.gateway.identifies) == 2, "for a new session")
        assert (await ana.presses("Again")).text == "Again it is"


async def test_the_loopback_refuses_as_discord_does() -> None:
    client = Echo()
    async with loopback.opened(answer_within=0.05) as served, _running(served, client):
        ana = served.person("ana")
        client.slow = 0.1
        doing = await ana.begins("hello", name="Ana")
        await served.until(lambda: doing.refused_late, "for the late answer")
        served.limits("POST", "/channels/.*/messages", retry_after=0.01)
        served.fails("POST", "/users/@me/channels", 403)
        assert (await ana.in_dm.says("ahoy")).text == "You said ahoy"

        statuses = [r.status for r in served.rest.requests if r.path.endswith("/messages")]
        assert statuses == [429, 200]


async def test_a_wrong_token_is_turned_away() -> None:
    async with loopback.opened() as served:
        right, served.rest.token = served.token, "another"
        discord.http.Route.BASE, base = served.api_url, discord.http.Route.BASE
        try:
            with pytest.raises(discord.LoginFailure):
                async with Echo() as client:
                    await client.login(right)
        finally:
            discord.http.Route.BASE = base
