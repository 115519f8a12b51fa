"""People in front of the loopback Discord; they have the same verbs as those of `world`."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.standins.discord.kept import Doing, Note, Place, User, snowflake
from tests.standins.discord.reading import FormSeen, Seen, read_form
from tests.standins.discord.servers import ORDINARY, member

if TYPE_CHECKING:
    from tests.standins.discord.loopback import Discord

COMMAND, COMPONENT, AUTOCOMPLETE, FORM = 2, 3, 4, 5
IN_SERVER, IN_BOT_DM, IN_OTHER_CHAT = 0, 1, 2
MANAGE_GUILD = 1 << 5
PATIENCE = 20.0  # seconds until a waiting test gives up; nothing is ever asserted about it


@dataclass(slots=True)
class Person:
    """Somebody looking at one place; finds everything by what it reads."""

    discord: "Discord"
    user: User
    place: Place
    manager: bool = False
    foreign: bool = False
    quieted: bool = False
    last: Seen | None = None
    _opened: Doing | None = None

    @property
    def in_dm(self) -> "Person":
        """The same person in their private chat with the bot."""
        return Person(self.discord, self.user, self.discord.rest.direct(self.user))

    @property
    def elsewhere(self) -> "Person":
        """The same person in a server that the bot is not in (installed to the person only)."""
        place = Place(guild_id=snowflake())
        self.discord.rest.places[place.id] = place
        return Person(self.discord, self.user, place, foreign=True, manager=self.manager)

    @property
    def with_a_friend(self) -> "Person":
        """The same person in their private chat with somebody else, where the bot is not either."""
        place = Place(recipient=User(name="a friend"))
        self.discord.rest.places[place.id] = place
        return Person(self.discord, self.user, place, foreign=True)

    async def runs(self, command: str, **options: Any) -> Seen:
        """Run a slash command."""
        return await self._answer(await self.begins(command, **options))

    async def begins(self, command: str, **options: Any) -> Doing:
        """Run a slash command without waiting for the answer."""
        return await self._does(COMMAND, self._command(command, options))

    async def types_into(self, command: str, option: str, typed: str) -> list[tuple[str, str]]:
        data = self._command(command, {option: typed})
        shown = data["options"][0]
        shown.get("options", [shown])[0]["focused"] = True
        doing = await self._does(AUTOCOMPLETE, data)
        await self._settled(doing)
        return [(choice["name"], choice["value"]) for choice in doing.choices]

    async def presses(self, label: str) -> Seen:
        """Press the button that reads so."""
        return await self._answer(await self.pushes(label))

    async def pushes(self, label: str) -> Doing:
        """Press without waiting for the answer."""
        screen = [n for n in self.notes() if self.last is None or int(n.id) == self.last.message_id]
        for note in reversed([*self.notes(), *screen]):
            if label in note.seen().labels:
                button = note.seen().button(label)
                data = {"custom_id": button.custom_id, "component_type": 2}
                return await self._does(COMPONENT, data, source=note)
        raise AssertionError(f"nothing reads {label!r}: {[n.seen().labels for n in self.notes()]}")

    async def opens(self, label: str) -> FormSeen:
        """Press a button that opens a form, and read it."""
        self._opened = await self.pushes(label)
        await self._settled(self._opened)
        assert self._opened.form is not None, "no form came"
        return read_form(self._opened.form)

    async def sends(self, text: str) -> Seen:
        """Type into the form that was opened last, and send it."""
        assert self._opened is not None
        assert self._opened.form is not None
        form = read_form(self._opened.form)
        field = {"type": 4, "id": 2, "custom_id": form.field_id, "value": text}
        data = {
            "custom_id": form.custom_id,
            "components": [{"type": 18, "id": 1, "component": field}],
        }
        return await self._answer(await self._does(FORM, data, source=self._opened.source))

    async def says(self, text: str) -> Seen:
        """Write in a private chat and wait for the bot's answer."""
        before = {note.id for note in self.notes()}
        await self.speaks(text)
        await self.discord.until(
            lambda: any(note.id not in before for note in self.notes()), f"an answer to {text!r}"
        )
        self.last = next(n for n in reversed(self.notes()) if n.id not in before).seen()
        return self.last

    async def speaks(self, text: str) -> None:
        """Write in a private chat without waiting for an answer."""
        message = Note(place=self.place, author=self.user, content=text)
        self.discord.rest.notes[message.id] = message
        assert await self.discord.gateway.emit("MESSAGE_CREATE", message.wire()), "nobody listens"

    def plants(self, label: str, custom_id: str) -> None:
        """Put a message of the bot's here, with one button: somebody made up what it carries."""
        button = {"type": 2, "style": 2, "label": label, "custom_id": custom_id}
        note = Note(place=self.place, author=self.discord.rest.me, content="A message")
        note.takes({"components": [{"type": 1, "components": [button]}]}, {})
        self.discord.rest.notes[note.id] = note
        self.last = None

    def notes(self) -> list[Note]:
        """The bot's messages that this person sees here, oldest first."""
        rest = self.discord.rest
        return [
            note
            for note in rest.notes.values()
            if note.place is self.place
            and note.author is rest.me
            and note.only_for in {None, self.user.id}
        ]

    def screen(self) -> list[Seen]:
        return [note.seen() for note in self.notes()]

    async def _answer(self, doing: Doing) -> Seen:
        await self._settled(doing)
        assert doing.answered is not None, "This interaction failed"
        note = doing.followups[-1] if doing.followups else doing.original
        assert note is not None
        self.last = note.seen()
        return self.last

    async def _settled(self, doing: Doing) -> None:
        try:
            await asyncio.wait_for(doing.settled.wait(), PATIENCE)
        except TimeoutError:
            raise AssertionError(f"no answer ever came\n{self.discord.story()}") from None

    def _command(self, named: str, options: dict[str, Any]) -> dict[str, Any]:
        name, _, inner = named.partition(" ")
        command = next((c for c in self.discord.rest.commands if c["name"] == name), None)
        assert command is not None, f"/{name} is not registered"
        contexts = command.get("contexts")
        assert contexts is None or self._context in contexts, f"/{name} does not show here"
        part = next((one for one in command.get("options") or [] if one["name"] == inner), command)
        known = {option["name"]: option for option in part.get("options") or []}
        filled = [
            {"name": key, "type": known[key]["type"], "value": value}
            for key, value in options.items()
        ]
        nested = [{"name": inner, "type": 1, "options": filled}] if inner else filled
        return {"id": command["id"], "name": name, "type": 1, "options": nested}

    @property
    def _context(self) -> int:
        if self.place.guild_id:
            return IN_SERVER
        return IN_OTHER_CHAT if self.foreign else IN_BOT_DM

    async def _does(self, kind: int, data: dict[str, Any], source: Note | None = None) -> Doing:
        doing = Doing(kind=kind, user=self.user, place=self.place, source=source)
        rest = self.discord.rest
        rest.doings[doing.id] = doing
        event: dict[str, Any] = {
            "id": doing.id,
            "application_id": rest.application_id,
            "type": kind,
            "token": doing.token,
            "version": 1,
            "data": data,
            "channel_id": self.place.id,
            "channel": self.place.wire(),
            "locale": self.user.locale,
            "entitlements": [],
            "authorizing_integration_owners": {"1": self.user.id}
            if self.foreign
            else {"0": self.place.guild_id or "0"},
            "context": self._context,
            "attachment_size_limit": 10_485_760,
            "app_permissions": str(ORDINARY),
        }
        if self.place.guild_id:
            rights = ORDINARY | (MANAGE_GUILD if self.manager else 0)
            event["guild_id"] = self.place.guild_id
            event["guild"] = {"id": self.place.guild_id, "locale": "en-US", "features": []}
            event["guild_locale"] = "en-US"
            event["member"] = {**member(self.user), "permissions": str(rights)}
            if self.quieted:  # Discord says so beside the rights
                event["member"]["communication_disabled_until"] = "2999-01-01T00:00:00+00:00"
        else:
            event["user"] = self.user.wire()
        if source is not None:
            event["message"] = source.wire()
        await self.discord.gateway.emit("INTERACTION_CREATE", event)
        return doing
