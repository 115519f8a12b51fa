"""The slash commands as Discord registers them: names, places, translated descriptions.

Names are English and part of the contract; descriptions come from the locale files. What a command
does is the client's business: each only hands its event over.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias

import discord
from discord import app_commands
from discord.app_commands import Choice, Range, locale_str

from bot.adapters.discord import limits, offers, rights
from bot.adapters.discord.admins import (
    IN_SERVERS,
    MANAGERS,
    TO_SERVERS,
    admin_commands,
    offer_zones,
)
from bot.adapters.discord.wording import description
from bot.core.acts import GroupEvent
from bot.core.commands import COMMANDS
from bot.core.events import Asked, Event, FaqOpened, NotAllowed, PanelAsked, Unknown, WrongPlace
from bot.ports import Door, Phrasebook

Take: TypeAlias = Callable[[discord.Interaction, Event], Awaitable[None]]
Guide: TypeAlias = Range[str, 1, limits.ARGUMENT]
Question: TypeAlias = Range[str, 1, limits.QUESTION]
Time: TypeAlias = Range[str, 1, limits.TIME]
City: TypeAlias = Range[str, 1, limits.CITY]
_Command: TypeAlias = app_commands.Command[Any, ..., None]
AnyCommand: TypeAlias = _Command | app_commands.ContextMenu | app_commands.Group

_Known: TypeAlias = Callable[[str | None], offers.Titles]

PANEL = "panel"
_ANSWER = "command-answer"
_ELSEWHERE = frozenset({"start"})
"""Commands of other platforms: Discord shows a bot's commands without a greeting first."""


class Hands(Protocol):
    """Where commands hand over what was asked of them."""

    async def take(self, interaction: discord.Interaction, event: Event) -> None:
        """Take one turn of a person's."""

    async def govern(self, interaction: discord.Interaction, event: GroupEvent) -> None:
        """Take one turn of a server's admins."""


_EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_TO_BOTH = app_commands.AppInstallationType(guild=True, user=True)


def all_commands(words: Phrasebook, door: Door, hands: Hands) -> list[AnyCommand]:
    """Return every command; each hands its event to ``hands``."""
    take = hands.take
    ours = [_command(name, words, door, take) for name in COMMANDS if name not in _ELSEWHERE]
    admins = admin_commands(words, door, hands.govern)
    return [*ours, _panel(words, take), _answering(words, take), *admins]


async def fingerprint(
    commands: list[AnyCommand], tree: app_commands.CommandTree[Any], application_id: int
) -> str:
    """Return a digest of exactly what would be registered, and with whom."""
    translator = tree.translator
    described = [
        await command.get_translated_payload(tree, translator)
        if translator
        else command.to_dict(tree)
        for command in commands
    ]
    text = json.dumps([application_id, described], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _command(name: str, words: Phrasebook, door: Door, take: Take) -> _Command:
    event = COMMANDS[name]

    async def plain(interaction: discord.Interaction) -> None:
        await take(interaction, event(""))

    async def guided(interaction: discord.Interaction, guide: Guide | None = None) -> None:
        await take(interaction, event(_meant(guide, interaction, words) or ""))

    async def asked(interaction: discord.Interaction, question: Question | None = None) -> None:
        await take(interaction, _asked(question, interaction, words) or event(question or ""))

    async def timed(interaction: discord.Interaction, when: Time | None = None) -> None:
        await take(interaction, event(when or ""))

    async def placed(interaction: discord.Interaction, city: City | None = None) -> None:
        await take(interaction, event(city or ""))

    callbacks: dict[str, Callable[..., Awaitable[None]]] = {
        "optout": guided,
        "faq": asked,
        "remind": timed,
        "timezone": placed,
    }
    command: _Command = app_commands.Command(
        name=name,
        description=description(words, f"command-{name}"),
        callback=callbacks.get(name, plain),  # type: ignore[arg-type] # discord.py looks itself
        allowed_contexts=_EVERYWHERE,
        allowed_installs=_TO_BOTH,
    )
    for argument in command.parameters:
        described = {argument.name: description(words, f"command-argument-{argument.name}")}
        command = app_commands.describe(**described)(command)
    offered = {"optout": ("guide", words.titles), "faq": ("question", words.questions)}
    if name == "timezone":
        command.autocomplete("city")(offer_zones(door))
    return _offering(command, *offered[name]) if name in offered else command


def _answering(words: Phrasebook, take: Take) -> app_commands.ContextMenu:
    """Return the entry in a message's own menu: a slash command cannot be a reply to it."""

    async def answer(interaction: discord.Interaction, message: discord.Message) -> None:
        asked = message.content.strip()
        await take(interaction, Asked(question=asked, public=True) if asked else Unknown())

    return app_commands.ContextMenu(
        name=locale_str(words.say(_ANSWER, words.locales[0])[: limits.COMMAND_NAME], key=_ANSWER),
        callback=answer,
        allowed_contexts=_EVERYWHERE,
        allowed_installs=_TO_BOTH,
    )


def _panel(words: Phrasebook, take: Take) -> _Command:
    async def panel(interaction: discord.Interaction, guide: Guide | None = None) -> None:
        if interaction.guild_id is None:
            await take(interaction, WrongPlace())
        elif not rights.may_manage(interaction):
            await take(interaction, NotAllowed())
        else:
            await take(interaction, PanelAsked(guide=_meant(guide, interaction, words)))

    described = app_commands.describe(guide=description(words, "command-argument-guide"))
    command: _Command = app_commands.Command(
        name=PANEL,
        description=description(words, f"command-{PANEL}"),
        callback=panel,
        allowed_contexts=IN_SERVERS,
        allowed_installs=TO_SERVERS,
    )
    command.default_permissions = MANAGERS
    return described(_offering(command, "guide", words.titles))


def _offering(command: _Command, argument: str, known: _Known) -> _Command:
    async def offer(interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        found = offers.matching(typed, known(interaction.locale.value))
        return [Choice(name=name, value=value) for name, value in found]

    command.autocomplete(argument)(offer)
    return command


def _asked(typed: str | None, interaction: discord.Interaction, words: Phrasebook) -> Event | None:
    """Return the answer that was picked from the offers; a question of one's own is none."""
    picked = typed is not None and offers.named(typed, words.questions(interaction.locale.value))
    return FaqOpened(answer=picked) if picked else None


def _meant(typed: str | None, interaction: discord.Interaction, words: Phrasebook) -> str | None:
    return offers.meant(typed, words.titles(interaction.locale.value)) if typed else None
