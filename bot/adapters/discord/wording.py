"""Descriptions of commands and options, in the languages there are."""

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.adapters.discord import limits, markup
from bot.ports import Phrasebook


def description(words: Phrasebook, key: str) -> locale_str:
    """Return a description as it is registered: the default language, with its key beside it."""
    return locale_str(_said(words, key, words.locales[0]), key=key)


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
        said = _said(self._words, key, found)
        return None if said == string.message else said


def _said(words: Phrasebook, key: str, locale: str) -> str:
    return markup.cut(words.say(key, locale), limits.DESCRIPTION)
