"""The commands of a server's admins as Discord registers them: ``/reminder …`` and ``/setup``.

Who sees a command is the server's business; whether its user may do what it does is looked at with
every use, and before anything of the server is offered while somebody types.
"""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeAlias

import discord
from discord import app_commands
from discord.app_commands import AppCommandChannel, AppCommandThread, Choice, Range

from bot.adapters.discord import limits, markup, offers, parse, rights
from bot.adapters.discord.wording import description
from bot.core.acts import Action, Done, GroupEvent, Listed, Planned, SetUp
from bot.core.chat import LINE_LENGTH
from bot.ports import Door, Phrasebook

Govern: TypeAlias = Callable[[discord.Interaction, GroupEvent], Awaitable[None]]
Offer: TypeAlias = Callable[[discord.Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]
AdminCommand: TypeAlias = app_commands.Group | app_commands.Command[Any, ..., None]

PRESETS = 4
"""How many times in words are offered: ``preset-when-1`` and so on."""

_POSTABLE = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
    discord.ChannelType.private_thread,
    discord.ChannelType.news_thread,
]

IN_SERVERS = app_commands.AppCommandContext(guild=True)
TO_SERVERS = app_commands.AppInstallationType(guild=True)
MANAGERS = discord.Permissions(manage_guild=True)
"""A hint for Discord's menu only: a server may show a command to anybody."""


class _Postable(app_commands.Transformer):
    """A channel or thread, a forum's post too, as Discord names it; the bot need not see it."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return _POSTABLE

    async def transform(self, _interaction: discord.Interaction, value: Any, /) -> int:
        return value.id if isinstance(value, AppCommandChannel | AppCommandThread) else 0


_What: TypeAlias = Range[str, 1, limits.QUESTION]
_Time: TypeAlias = Range[str, 1, limits.TIME]
_Line: TypeAlias = Range[str, 1, LINE_LENGTH]
_Times: TypeAlias = Range[int, 1, limits.TIMES]
_City: TypeAlias = Range[str, 1, limits.CITY]
_One: TypeAlias = Range[str, 1, limits.ARGUMENT]
_Channel: TypeAlias = app_commands.Transform[int, _Postable]


def admin_commands(words: Phrasebook, door: Door, govern: Govern) -> list[AdminCommand]:
    """Return every command of a server's admins; each hands its event to ``govern``."""
    offering = _Offering(words, door)
    group = app_commands.Group(
        name="reminder",
        description=description(words, "command-reminder"),
        allowed_contexts=IN_SERVERS,
        allowed_installs=TO_SERVERS,
        default_permissions=MANAGERS,
    )
    languages = [Choice(name=words.say("language-name", one), value=one) for one in words.locales]

    async def new(
        interaction: discord.Interaction,
        *,
        what: _What | None = None,
        when: _Time | None = None,
        channel: _Channel | None = None,
        line: _Line | None = None,
        language: str | None = None,
        silent: bool | None = None,
        replace: bool | None = None,
        until: _Time | None = None,
        times: _Times | None = None,
    ) -> None:
        planned = Planned(
            what=what,
            when=when,
            line=line,
            until=until,
            times=times,
            locale=language,
            silent=silent,
            replace=replace,
            spot=parse.spot(interaction, channel) if channel is not None else None,
        )
        await govern(interaction, planned)

    async def edit(
        interaction: discord.Interaction,
        *,
        reminder: _One,
        when: _Time | None = None,
        channel: _Channel | None = None,
        line: _Line | None = None,
    ) -> None:
        planned = Planned(
            editing=_number(reminder),
            when=when,
            line=line,
            spot=parse.spot(interaction, channel) if channel is not None else None,
        )
        await govern(interaction, planned)

    async def listed(interaction: discord.Interaction) -> None:
        await govern(interaction, Listed())

    async def setup(
        interaction: discord.Interaction, *, zone: _City | None = None, language: str | None = None
    ) -> None:
        await govern(interaction, SetUp(place=zone, locale=language))

    made = _made(words, "new", "command-reminder-new", new, languages)
    made.autocomplete("what")(offering.what)
    made.autocomplete("when")(offering.when)
    group.add_command(made)
    group.add_command(_made(words, "list", "command-reminder-list", listed, languages))
    for action in Action:
        does = edit if action is Action.EDIT else _doing(action, govern)
        made = _made(words, action, f"command-reminder-{action}", does, languages)
        made.autocomplete("reminder")(offering.reminder)
        if action is Action.EDIT:
            made.autocomplete("when")(offering.when)
        group.add_command(made)

    made = _made(words, "setup", "command-setup", setup, languages)
    made.autocomplete("zone")(offer_zones(door))
    made.allowed_contexts, made.allowed_installs = IN_SERVERS, TO_SERVERS
    made.default_permissions = MANAGERS
    return [group, made]


def _doing(action: Action, govern: Govern) -> Callable[..., Awaitable[None]]:
    async def act(interaction: discord.Interaction, reminder: _One) -> None:
        await govern(interaction, Done(action=action, reminder=_number(reminder)))

    return act


def _number(typed: str) -> int:
    """Return the id that was picked; what is none is the id of nothing."""
    return int(typed) if typed.isascii() and typed.isdecimal() else 0


def _made(
    words: Phrasebook,
    name: str,
    key: str,
    callback: Callable[..., Awaitable[None]],
    languages: list[Choice[str]],
) -> app_commands.Command[Any, ..., None]:
    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=name,
        description=description(words, key),
        callback=callback,  # type: ignore[arg-type] # discord.py looks itself
    )
    for argument in command.parameters:
        said = description(words, f"command-argument-{argument.name}")
        command = app_commands.describe(**{argument.name: said})(command)
        if argument.name == "language":
            command = app_commands.choices(language=languages)(command)
    return command


class _Offering:
    """What the options offer while somebody types."""

    def __init__(self, words: Phrasebook, door: Door) -> None:
        self._words = words
        self._door = door

    async def what(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        """Offer guides first, then answers: they are everybody's."""
        locale = interaction.locale.value
        return _choices(typed, [*self._words.titles(locale), *self._words.questions(locale)])

    async def when(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        """Offer a few times in words; anything else can be typed."""
        locale = interaction.locale.value
        presets = [self._words.say(f"preset-when-{n}", locale) for n in range(1, PRESETS + 1)]
        own = typed.strip()[: limits.TIME]
        known = _choices(typed, [(one, one) for one in presets])
        mine = [Choice(name=own, value=own)] if own and own not in presets else []
        return [*mine, *known]

    async def reminder(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        """Offer this server's reminders to whoever may manage it at this moment."""
        if not rights.may_manage(interaction):
            return []
        locale = interaction.locale.value
        there = await self._door.reminders(parse.where(interaction), locale)
        return _choices(typed, there)


def offer_zones(door: Door) -> Offer:
    """Return what offers the cities that the words may name."""

    async def offer(interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        found = door.zones(typed[: limits.CITY], interaction.locale.value)
        return [
            Choice(name=markup.cut(shown, limits.OFFER_NAME), value=zone)
            for zone, shown in found[: limits.OFFERS]
        ]

    return offer


def _choices(typed: str, known: Sequence[tuple[str, str]]) -> list[Choice[str]]:
    return [Choice(name=name, value=value) for name, value in offers.matching(typed, known)]
