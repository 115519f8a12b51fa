"""The slash commands as Discord registers them: names, places, translated descriptions.

Names are English and part of the contract; descriptions come from the locale files. What a command
does is the client's business: each only hands its event over.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import discord
from discord import app_commands
from discord.app_commands import Choice, Range, locale_str

from bot.adapters.discord import limits, markup, offers, parse
from bot.core.commands import COMMANDS
from bot.core.events import Asked, Event, FaqOpened, NotAllowed, PanelAsked, Unknown, WrongPlace
from bot.ports import Phrasebook

Take: TypeAlias = Callable[[discord.Interaction, Event], Awaitable[None]]
Guide: TypeAlias = Range[str, 1, limits.ARGUMENT]
Question: TypeAlias = Range[str, 1, limits.QUESTION]
_Command: TypeAlias = app_commands.Command[Any, ..., None]
AnyCommand: TypeAlias = _Command | app_commands.ContextMenu

_Known: TypeAlias = Callable[[str | None], offers.Titles]

PANEL = "panel"
_ANSWER = "command-answer"
_ELSEWHERE = frozenset({"start"})
"""Commands of other platforms: Discord shows a bot's commands without a greeting first."""

_EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_IN_SERVERS = app_commands.AppCommandContext(guild=True)
_TO_BOTH = app_commands.AppInstallationType(guild=True, user=True)
_TO_SERVERS = app_commands.AppInstallationType(guild=True)


class Descriptions(app_commands.Translator):
    """Gives Discord each description in the languages there are; the rest see the default."""

    def __init__(self, words: Phrasebook) -> None:
        """Read from the locale files."""
        self._words = words

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - the library's signature
    ) -> str | None:
        """Return the description in that language, or None where there is none of its own."""
        key = string.extras.get("key")
        found = self._words.nearest(locale.value)
        if key is None or found.split("-")[0] != locale.value.split("-", maxsplit=1)[0]:
            return None
        said = _described(self._words, key, found)
        return None if said == string.message else said


def all_commands(words: Phrasebook, take: Take) -> list[AnyCommand]:
    """Return every command; each hands its event to ``take``."""
    ours = [_command(name, words, take) for name in COMMANDS if name not in _ELSEWHERE]
    return [*ours, _panel(words, take), _answering(words, take)]


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


def _command(name: str, words: Phrasebook, take: Take) -> _Command:
    event = COMMANDS[name]

    async def plain(interaction: discord.Interaction) -> None:
        await take(interaction, event(""))

    async def guided(interaction: discord.Interaction, guide: Guide | None = None) -> None:
        await take(interaction, event(_meant(guide, interaction, words) or ""))

    async def asked(interaction: discord.Interaction, question: Question | None = None) -> None:
        await take(interaction, _asked(question, interaction, words) or event(question or ""))

    callbacks: dict[str, Callable[..., Awaitable[None]]] = {"optout": guided, "faq": asked}
    command: _Command = app_commands.Command(
        name=name,
        description=_description(words, f"command-{name}"),
        callback=callbacks.get(name, plain),  # type: ignore[arg-type] # discord.py looks itself
        allowed_contexts=_EVERYWHERE,
        allowed_installs=_TO_BOTH,
    )
    for argument in command.parameters:
        described = {argument.name: _description(words, f"command-argument-{argument.name}")}
        command = app_commands.describe(**described)(command)
    offered = {"optout": ("guide", words.titles), "faq": ("question", words.questions)}
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
        elif not parse.may_manage(interaction):
            await take(interaction, NotAllowed())
        else:
            await take(interaction, PanelAsked(guide=_meant(guide, interaction, words)))

    described = app_commands.describe(guide=_description(words, "command-argument-guide"))
    command: _Command = app_commands.Command(
        name=PANEL,
        description=_description(words, f"command-{PANEL}"),
        callback=panel,
        allowed_contexts=_IN_SERVERS,
        allowed_installs=_TO_SERVERS,
    )
    # A hint for Discord's menu only: a server may show the command to anybody.
    command.default_permissions = discord.Permissions(manage_guild=True)
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


def _description(words: Phrasebook, key: str) -> locale_str:
    return locale_str(_described(words, key, words.locales[0]), key=key)


def _described(words: Phrasebook, key: str, locale: str) -> str:
    return markup.cut(words.say(key, locale), limits.DESCRIPTION)
