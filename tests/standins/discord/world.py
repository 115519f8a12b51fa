"""People in front of Discord, over simcord: they run commands, read screens and press labels.

The one place that imports simcord. Real discord.py code runs between the two seams that simcord
replaces (HTTP requests in, gateway payloads out); every request the bot makes is held against
Discord's own description when the world closes. What simcord lacks and a person notices is
added here: the person's language, presses at the very same moment, closed private messages.
"""

import contextlib
import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import discord
import simcord
import simcord.interactions
from simcord.backend import serializers
from simcord.results import ResponseMessage

from tests.standins.discord.official import official
from tests.standins.discord.reading import FormSeen, Seen, read, read_form

DIRECT_REFUSED = 50007  # "Cannot send messages to this user"


@dataclass(slots=True)
class World:
    """One Discord with one bot in it."""

    env: simcord.Env
    locales: dict[int, str] = field(default_factory=dict)
    channel: simcord.ChannelHandle = field(init=False)
    managers: simcord.RoleHandle = field(init=False)

    def __post_init__(self) -> None:
        guild = self.env.create_guild("A server")
        self.channel = guild.create_text_channel("general")
        self.managers = guild.create_role(
            "Managers", permissions=discord.Permissions(manage_guild=True)
        )

    def person(self, name: str, *, locale: str = "en-US", manager: bool = False) -> "Person":
        """Bring somebody into the server; their private chat is `person.in_dm`."""
        user = self.env.create_user(name)
        self.locales[user.id] = locale
        roles = [self.managers] if manager else []
        member = self.env.guild.add_member(user, roles=roles)
        return Person(world=self, user=user, member=member, channel=self.channel)

    def set_manager(self, person: "Person", *, manager: bool) -> None:
        """Give or take the right to manage the server, at once."""
        guild = self.env.backend.get_guild(self.env.guild.id)
        guild.members[person.user.id].role_ids = [self.managers.id] if manager else []

    def open_command_to_all(self, name: str) -> None:
        """Do what a server's owner may do in its settings: let everybody see a command."""
        command = self.env.backend.find_command(name, None)
        assert command is not None, f"/{name} was never registered"
        everyone = self.env.guild.default_role
        self.env.guild.set_command_permissions(int(command["id"]), {everyone: True})

    def close_direct_messages(self, person: "Person") -> None:
        """Let Discord refuse the bot's private messages to this person."""
        self.env.inject_error(
            "POST",
            f"/channels/{person.in_dm.channel.id}/messages",
            status=403,
            code=DIRECT_REFUSED,
            message="Cannot send messages to this user",
            times=None,
        )

    def plant(self, channel: simcord.ChannelHandle, *, label: str, custom_id: str) -> Seen:
        """Put an old message of the bot's into a channel, with one button."""
        button = {"type": 2, "style": 2, "label": label, "custom_id": custom_id}
        stored = self.env.backend.create_message(
            channel.id,
            self.env.backend.bot_user.id,
            "An old message",
            components=[{"type": 1, "components": [button]}],
        )
        return _seen(stored)

    def quiet(self, person: "Person", *, minutes: int = 10) -> None:
        """Put somebody in time-out."""
        until = self.env.now() + timedelta(minutes=minutes)
        guild = self.env.backend.get_guild(self.env.guild.id)
        guild.members[person.user.id].timed_out_until = until.isoformat()

    async def give_bot_role(self, bot: discord.Client, role: int) -> None:
        """Give the bot a role, and tell it so: Discord does that whatever the intents are."""
        guild_id, me = self.env.guild.id, self.env.backend.bot_user.id
        self.env.backend.add_member_role(guild_id, me, role)
        await self.env.settle()
        guild = self.env.backend.get_guild(guild_id)
        told = dict(serializers.member_payload(self.env.backend, guild, guild.members[me]))
        bot._connection.parse_guild_member_update({**told, "guild_id": str(guild_id)})  # type: ignore[typeddict-item]

    async def restart(self, bot: discord.Client) -> None:
        """Let a fresh process take over: nothing of the old one's memory survives."""
        await self.env.restart_bot(bot)

    async def at_once(self, *presses: tuple["Person", str]) -> list[simcord.InteractionResult]:
        """Deliver several presses before the bot has answered any of them."""
        backend = self.env.backend
        records = []
        for person, label in presses:
            stored, button = person.find(label)
            record, payload = simcord.interactions.base_payload(
                backend,
                type=3,
                channel_id=stored.channel_id,
                guild_id=backend.get_channel(stored.channel_id).guild_id,
                user_id=person.user.id,
                data={"custom_id": button.custom_id, "component_type": 2},
            )
            payload["message"] = dict(serializers.message_payload(backend, stored))
            record.source_message_id = stored.id
            records.append((record, payload))
        for _, payload in records:
            backend.emit("INTERACTION_CREATE", payload)
        await self.env.settle()
        return [simcord.InteractionResult(self.env, record) for record, _ in records]

    def complaints(self) -> list[str]:
        """What Discord's own description says about the requests so far."""
        judge = official()
        if judge is None:
            return []
        return [
            problem
            for request in self.env.http_requests
            for problem in judge.problems_of_request(request.method, request.path, request.json)
        ]


@dataclass(slots=True)
class Person:
    """Somebody looking at one channel. Everything they find, they find by what it reads."""

    world: World
    user: simcord.UserHandle
    member: simcord.MemberActor | None
    channel: simcord.ChannelHandle
    last: Seen | None = None
    _form: simcord.InteractionResult | None = None

    @property
    def in_dm(self) -> "Person":
        """The same person, looking at their private chat with the bot."""
        return Person(world=self.world, user=self.user, member=None, channel=self.user.dm_channel)

    def speaks(self, locale: str) -> None:
        """Set the language of their Discord."""
        self.world.locales[self.user.id] = locale

    async def runs(self, command: str, **options: Any) -> Seen:
        """Run a slash command and return what came back."""
        if self.member is None:
            return self._answered(await self.user.slash(command, **options))
        return self._answered(await self.member.slash(self.channel, command, **options))

    async def picks(self, entry: str, *, on: str) -> Seen:
        """Write a message as somebody else would, and choose an entry of its menu."""
        assert self.member is not None, "a message's menu is tried in servers"
        message = await self.member.send(self.channel, on)
        return self._answered(await self.member.context_menu(self.channel, entry, message))

    async def types_into(
        self, command: str, option: str, typed: str, **filled: Any
    ) -> list[tuple[str, str]]:
        """Type into an option and return the offered (name, value) pairs."""
        if self.member is None:
            offers = await self.user.autocomplete(command, option, typed, **filled)
        else:
            offers = await self.member.autocomplete(self.channel, command, option, typed, **filled)
        return [(offer["name"], offer["value"]) for offer in offers]

    async def says(
        self, text: str, *, attachments: Sequence[tuple[str, bytes]] = ()
    ) -> Seen | None:
        """Write in this channel; returns the bot's new message, if there is one."""
        before = {seen.message_id for seen in self.screen()}
        backend = self.world.env.backend
        files = backend.store_attachments(self.channel.id, attachments)
        if self.member is None:
            await self.user.send_dm(text, attachments=files)
        else:
            await self.member.send(self.channel, text, attachments=attachments)
        new = [seen for seen in self.screen() if seen.message_id not in before]
        if new:
            self.last = new[-1]
        return new[-1] if new else None

    async def presses(self, label: str) -> Seen:
        """Press a button by its label and return what the press led to."""
        stored, button = self.find(label)
        target = ResponseMessage(self.world.env, stored)
        actor = self.member or self.user
        return self._answered(await actor.click(target, custom_id=button.custom_id))

    async def opens(self, label: str) -> FormSeen:
        """Press a button that opens a form, and read it."""
        stored, button = self.find(label)
        target = ResponseMessage(self.world.env, stored)
        actor = self.member or self.user
        self._form = await actor.click(target, custom_id=button.custom_id)
        assert self._form.modal is not None, f"no form came: {self._form}"
        return read_form(self._form.modal)

    async def sends(self, text: str) -> Seen:
        """Type into the form that was opened last, and send it."""
        assert self._form is not None
        assert self._form.modal is not None
        field = read_form(self._form.modal).field_id
        actor = self.member or self.user
        return self._answered(await actor.submit_modal(self._form, {field: text}))

    def find(self, label: str) -> tuple[Any, Any]:
        """Find the button on the latest answer, or else on the lowest message that has it."""
        screen = self.screen()
        if self.last is not None:
            screen = [seen for seen in screen if seen.message_id == self.last.message_id] or screen
        for seen in reversed(screen if any(label in s.labels for s in screen) else self.screen()):
            if label in seen.labels:
                stored = self.world.env.backend.get_message(self.channel.id, seen.message_id)
                return stored, seen.button(label)
        message = f"nothing on the screen reads {label!r}: {[seen.labels for seen in screen]}"
        raise AssertionError(message)

    def screen(self) -> list[Seen]:
        """Every message of the bot's that this person can see here, oldest first."""
        backend = self.world.env.backend
        return [
            _seen(stored)
            for stored in backend.messages.get(self.channel.id, {}).values()
            if stored.author_id == backend.bot_user.id and stored.visible_to(self.user.id)
        ]

    def _answered(self, result: simcord.InteractionResult) -> Seen:
        self.last = answer_of(result)
        return self.last


def answer_of(result: simcord.InteractionResult) -> Seen:
    """What an interaction led to; silence and an endless 'thinking…' are failures."""
    assert result.acknowledged, "This interaction failed: the bot never answered"
    assert not result._interaction.loading, "the bot is thinking for ever"
    response = result.followups[-1] if result.followups else result.response
    assert response is not None, "the bot answered with nothing to read"
    return _seen(response._message)


def _seen(stored: Any) -> Seen:
    return read(
        message_id=stored.id,
        content=stored.content or "",
        components=stored.components,
        attachments=stored.attachments,
        embeds=stored.embeds,
        flags=stored.flags,
    )


@contextlib.contextmanager
def _languages(locales: dict[int, str]) -> Iterator[None]:
    """Send each person's own language with what they do; simcord only knows en-US."""
    original = simcord.interactions.base_payload

    def with_language(backend: Any, **named: Any) -> Any:
        record, payload = original(backend, **named)
        payload["locale"] = locales.get(named["user_id"], "en-US")
        return record, payload

    simcord.interactions.base_payload = with_language
    try:
        yield
    finally:
        simcord.interactions.base_payload = original


@contextlib.asynccontextmanager
async def opened(bot: discord.Client, **options: Any) -> AsyncIterator[World]:
    """Open a world around a bot that is already logged in and ready when this yields."""
    async with simcord.run(bot, **options) as env:
        # simcord looks every 50 ms whether the bot is quiet; a walk is many hundred looks.
        settle = functools.partial(env._settle_internal, idle=0.001)
        env._settle_internal = settle  # type: ignore[method-assign]
        world = World(env)
        with _languages(world.locales):
            yield world
            complaints = world.complaints()
    assert not complaints, "Discord would refuse:\n" + "\n".join(complaints)


def texts(screen: Sequence[Seen]) -> str:
    """A whole screen as one text, for searching."""
    return "\n---\n".join(seen.text for seen in screen)
