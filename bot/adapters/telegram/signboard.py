"""What Telegram shows about the bot: commands, descriptions and the menu button, per language.

Written once and again only when a word of it changed. The bot works without any of it, so nothing
here ever stops it.
"""

import hashlib
import json
import logging
from collections.abc import Iterator, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButtonCommands,
)

from bot.adapters.telegram import commands, faults, limits
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.wire import Wire
from bot.ports import Memo, Phrasebook

log = logging.getLogger(__name__)

DESCRIPTION = "bot-description"
ABOUT = "bot-about"

_PEOPLE = tuple((name, f"command-{name}") for name in commands.PRIVATE)
_GROUP = tuple((name, f"command-{name}") for name in commands.GROUP)
_ADMINS = (
    *_GROUP,
    ("remind", "command-group-remind"),
    ("reminders", "command-group-reminders"),
    ("setup", "command-group-setup"),
)
_SCOPES: tuple[tuple[BotCommandScope, tuple[tuple[str, str], ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), _PEOPLE),
    (BotCommandScopeAllGroupChats(), _GROUP),
    (BotCommandScopeAllChatAdministrators(), _ADMINS),
)
"""Which commands are offered where, each with the key of its description. Of two lists that fit a
person, Telegram shows the narrower alone."""

COMMANDS = {scope.type: offered for scope, offered in _SCOPES}

PHRASES = (*dict.fromkeys(key for _, all_ in _SCOPES for _, key in all_), DESCRIPTION, ABOUT)
"""Every message of the locale files that this adapter asks for."""

_MEMO = "telegram-signboard"


class Signboard:
    """Tells Telegram what to show before and beside a conversation."""

    def __init__(self, wire: Wire, phrases: Phrasebook, memo: Memo) -> None:
        self._wire = wire
        self._phrases = phrases
        self._memo = memo

    async def put_up(self, bot_id: int) -> None:
        """Write everything, if it is not what was written last. Never raises."""
        try:
            wanted = self._digest(bot_id)
            if await self._memo.recall(_MEMO) == wanted:
                return
            for code, locale in self._languages():
                await self._write(code, locale)
            await self._wire.set_chat_menu_button(menu_button=MenuButtonCommands())
            await self._memo.remember(_MEMO, wanted)
            log.info("signboard-written")
        except Exception as error:
            kind = faults.read(error).kind
            ours = error if kind in (Kind.OURS, Kind.REFUSED) else None
            log.warning("signboard-not-written", extra={"kind": kind.value}, exc_info=ours)

    def _languages(self) -> Iterator[tuple[str, str]]:
        """Yield Telegram's two-letter code and the locale for it; first no code, for all others.

        Telegram does not tell regions apart: of two locales of one language the first is shown.
        """
        yield "", self._phrases.locales[0]
        seen: set[str] = set()
        for locale in self._phrases.locales:
            code = locale.partition("-")[0].lower()
            if len(code) == 2 and code not in seen:  # noqa: PLR2004 - ISO 639-1
                seen.add(code)
                yield code, locale

    async def _write(self, code: str, locale: str) -> None:
        language = code or None
        for scope, offered in _SCOPES:
            await self._wire.set_my_commands(
                self._commands(offered, locale), scope=scope, language_code=language
            )
        description = self._words(DESCRIPTION, locale, limits.BOT_DESCRIPTION)
        await self._wire.set_my_description(description, language_code=language)
        about = self._words(ABOUT, locale, limits.BOT_ABOUT)
        await self._wire.set_my_short_description(about, language_code=language)

    def _commands(self, offered: Sequence[tuple[str, str]], locale: str) -> list[BotCommand]:
        limit = limits.COMMAND_DESCRIPTION
        return [BotCommand(name, self._words(key, locale, limit)) for name, key in offered]

    def _words(self, key: str, locale: str, limit: int) -> str:
        words = self._phrases.say(key, locale)
        if len(words) > limit:  # a test holds our own words to it
            log.warning("signboard-cut", extra={"key": key, "locale": locale})
        return words[:limit]

    def _digest(self, bot_id: int) -> str:
        words = [
            [code, [self._phrases.say(key, locale) for key in PHRASES]]
            for code, locale in self._languages()
        ]
        told = json.dumps([bot_id, COMMANDS, words])
        return hashlib.sha256(told.encode()).hexdigest()[:32]
