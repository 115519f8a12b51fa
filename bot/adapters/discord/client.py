"""The bot in front of Discord: hears, hands every event through the one door, and always answers.

Nothing of a conversation lives here or in discord.py's memory: commands and buttons are read anew
from what each event carries, so a restart changes nothing for anybody. Presses are taken from the
event itself and not from views: discord.py drops a press whose message it cannot rebuild, and
keeps every view that is sent; a person must be answered in the one case, and memory must not grow
in the other.
"""

import asyncio
import logging
import sys

import aiohttp
import discord
import yarl
from discord import app_commands

from bot.adapters.discord import commands, parse
from bot.adapters.discord.turns import Turns
from bot.core.errors import OptoutError
from bot.core.events import Unknown
from bot.ports import Door, Memo, Phrasebook

log = logging.getLogger(__name__)

LAST_WORDS = 3.0
"""Seconds that turns under way get when the bot is stopped."""

LONGEST_PAUSE = 60.0

_REGISTERED = "discord-commands"
_API_PATH = f"/api/v{discord.http.INTERNAL_API_VERSION}"
_AUTHENTICATION_FAILED = 4004
_THE_TREES_OWN = frozenset(
    {
        discord.InteractionType.ping,
        discord.InteractionType.application_command,
        discord.InteractionType.autocomplete,
    }
)


class TokenRefusedError(OptoutError):
    """Discord refuses the bot's token; a new one comes from the developer portal."""


def point_at(*, api_url: str | None, gateway_url: str | None) -> None:
    """Send every request of this process to a proxy; None leaves Discord's own address.

    These two are where discord.py reads its addresses from, for all clients of a process at once.
    """
    if api_url is not None:
        path = yarl.URL(api_url).path.rstrip("/")
        discord.http.Route.BASE = api_url if path else f"{api_url.rstrip('/')}{_API_PATH}"
    if gateway_url is not None:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


class _Tree(app_commands.CommandTree["Client"]):
    """Sends what discord.py cannot match (a command of an older version) the way of all events."""

    async def on_error(
        self, interaction: discord.Interaction["Client"], error: app_commands.AppCommandError
    ) -> None:
        await self.client.take_stray(interaction, error)


class Client(discord.Client):
    """One bot account. ``serve`` runs it; ``close`` lets what was begun be said to its end."""

    def __init__(self, *, door: Door, words: Phrasebook, memo: Memo) -> None:
        """Know the house only by its door; connect to nothing yet."""
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )
        self._words = words
        self._memo = memo
        self._turns = Turns(door, words)
        self.tree = _Tree(self)
        self._commands = commands.all_commands(words, self._turns.take)
        for command in self._commands:
            self.tree.add_command(command)

    # Coming and going

    async def serve(self, token: str) -> None:
        """Stay in front of Discord until closed or cancelled.

        Raises:
            TokenRefusedError: Discord refuses the token, now or after a while.
        """
        async with self:
            try:
                await self._log_in(token)
                await self.connect()
            except discord.LoginFailure as error:
                raise TokenRefusedError("Discord refuses the token") from error
            except discord.ConnectionClosed as error:
                if error.code != _AUTHENTICATION_FAILED:
                    raise
                raise TokenRefusedError("Discord refuses the token") from error

    async def _log_in(self, token: str) -> None:
        pause = 1.0
        while True:
            try:
                await self.login(token)
            except (OSError, aiohttp.ClientError, discord.DiscordServerError) as error:
                log.warning("discord-unreachable", extra={"reason": type(error).__name__})
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                return

    async def close(self) -> None:
        """Say what was begun to its end, for a moment, then leave."""
        await self._turns.finish(LAST_WORDS)
        await super().close()

    async def setup_hook(self) -> None:
        """Register the commands, if they are not what Discord already has."""
        await self.tree.set_translator(commands.Descriptions(self._words))
        wanted = await commands.fingerprint(self._commands, self.tree, self.application_id or 0)
        if await self._memo.recall(_REGISTERED) == wanted:
            return
        try:
            await self.tree.sync()
        except (discord.HTTPException, app_commands.AppCommandError):
            log.exception("commands-not-registered")
            return
        await self._memo.remember(_REGISTERED, wanted)
        log.info("commands-registered", extra={"count": len(self._commands)})

    async def on_ready(self) -> None:
        """Say that the bot is there; counts only."""
        log.info("discord-ready", extra={"servers": len(self.guilds)})

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        """Log what no wrapper caught, without what it was about."""
        fault = sys.exc_info()
        log.error("discord-event-failed", extra={"during": event_method}, exc_info=fault)

    # What happens

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Take a press; commands and their options arrive through the tree."""
        if interaction.type not in _THE_TREES_OWN:
            await self._turns.take(interaction, parse.press(interaction))

    async def take_stray(self, interaction: discord.Interaction, error: Exception) -> None:
        """Answer a command that is not, or no longer, ours."""
        log.warning("command-not-matched", exc_info=error)
        if interaction.type is discord.InteractionType.application_command:
            await self._turns.take(interaction, Unknown())

    async def on_message(self, message: discord.Message) -> None:
        """Take words that somebody wrote to the bot in private."""
        await self._turns.take_words(message)
