"""What discord.py tells, handed on: commands, presses, private words. Connecting is ``client``'s.

Nothing of a conversation lives here or in discord.py's memory: commands and buttons are read anew
from what each event carries, so a restart changes nothing for anybody. Presses are taken from the
event itself and not from views: discord.py drops a press whose message it cannot rebuild, and
keeps every view that is sent; a person must be answered in the one case, and memory must not grow
in the other.
"""

import logging
import sys

import discord
from discord import app_commands

from bot.adapters.discord import commands, parse
from bot.adapters.discord.pace import Pace
from bot.adapters.discord.turns import Turns
from bot.adapters.discord.wording import Descriptions
from bot.core.events import Unknown
from bot.ports import Door, Groups, Memo, Phrasebook

log = logging.getLogger(__name__)

# This bot has no voice, and would otherwise be told so in the log at every start.
discord.VoiceClient.warn_nacl = False
discord.VoiceClient.warn_dave = False

LAST_WORDS = 3.0
"""Seconds that turns under way get when the bot is stopped."""

SERVERS_WITHIN = 2.0
"""Seconds after the latest server was told until all of them count as told."""

_REGISTERED = "discord-commands"
_UNMATCHED = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)
_THE_TREES_OWN = frozenset(
    {
        discord.InteractionType.ping,
        discord.InteractionType.application_command,
        discord.InteractionType.autocomplete,
    }
)


class _Tree(app_commands.CommandTree["Listener"]):
    """Sends what discord.py cannot match (a command of an older version) the way of all events."""

    async def on_error(
        self, interaction: discord.Interaction["Listener"], error: app_commands.AppCommandError
    ) -> None:
        await self.client.take_stray(interaction, error)


class Listener(discord.Client):
    """One connection of the bot's; ``close`` lets what was begun be said to its end."""

    def __init__(
        self,
        *,
        door: Door,
        groups: Groups,
        phrases: Phrasebook,
        memo: Memo,
        pace: Pace | None = None,
    ) -> None:
        """Know the house only by its door; connect to nothing yet."""
        self._pace = pace or Pace()
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            guild_ready_timeout=SERVERS_WITHIN,
            http_trace=self._pace.watch(),
        )
        self._groups = groups
        self._phrases = phrases
        self._memo = memo
        self.connected = False
        self._turns = Turns(door, phrases)
        self.tree = _Tree(self)
        self._commands = commands.all_commands(phrases, door, self._turns)
        for command in self._commands:
            self.tree.add_command(command)

    # Coming and going

    async def close(self) -> None:
        """Say what was begun to its end, for a moment, then leave."""
        await self._turns.finish(LAST_WORDS)
        await super().close()

    async def setup_hook(self) -> None:
        """Register the commands, if they are not what Discord already has."""
        await self.tree.set_translator(Descriptions(self._phrases))
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
        """Tell in which servers the bot is, those out of order too.

        It may have been removed from others while it was away.
        """
        log.info("discord-ready", extra={"servers": len(self.guilds)})
        servers = frozenset(str(guild.id) for guild in self.guilds)
        try:
            await self._groups.present(parse.PLATFORM, servers)
        finally:  # nothing is sent to a server before it is known to be left
            self._pace.ready.set()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Tell that the bot was added to a server."""
        await self._groups.joined(parse.PLATFORM, str(guild.id))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Tell that the bot was removed from a server; one that is out of order is not left."""
        await self._groups.left(parse.PLATFORM, str(guild.id))

    async def on_connect(self) -> None:
        """Notice that Discord has taken the bot in; servers become known after this."""
        self.connected = True

    async def on_resumed(self) -> None:
        """Notice that a lost line is found again; nothing was missed."""
        self.connected = True

    async def on_disconnect(self) -> None:
        """Notice a lost line; discord.py takes it up again by itself."""
        self.connected = False

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        """Log what no wrapper caught, without what it was about."""
        fault = sys.exc_info()
        log.error("discord-event-failed", extra={"during": event_method}, exc_info=fault)

    # What happens

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Take a press; commands and their options arrive through the tree."""
        if interaction.type not in _THE_TREES_OWN:
            await self._turns.press(interaction)

    async def take_stray(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError
    ) -> None:
        """Answer a command that is not, or no longer, ours; own up to any other fault."""
        if interaction.type is not discord.InteractionType.application_command:
            log.error("offer-failed", exc_info=error)
        elif isinstance(error, _UNMATCHED):
            log.warning("command-not-matched")
            await self._turns.take(interaction, Unknown())
        else:
            await self._turns.fail(interaction, error)

    async def on_message(self, message: discord.Message) -> None:
        """Take words that somebody wrote to the bot in private."""
        await self._turns.take_words(message)
