"""What the bot may do at a place of a server, and what people may do in it. Asked anew each time.

Whoever asks about a place that is not this server's hears the same as about one that is not there.
"""

import discord

from bot.core.acts import Rights
from bot.core.chat import Spot

_GONE = Rights(missing=("gone",))


def may_manage(interaction: discord.Interaction) -> bool:
    """Whether the person may manage this server now, and the bot is in it.

    Discord sends the person's rights with every act. Somebody who carries the bot in their own
    account can use it in servers where it is not: there is nothing to manage there.
    """
    rights = interaction.permissions
    if interaction.guild_id is None or interaction.client.get_guild(interaction.guild_id) is None:
        return False
    person = interaction.user
    quieted = isinstance(person, discord.Member) and person.is_timed_out()
    return rights.administrator or (rights.manage_guild and not quieted)


async def at(client: discord.Client, guild_id: int | None, spot: Spot) -> Rights:
    """Return what the bot lacks to post at a place of that server.

    Raises:
        discord.HTTPException: Discord could not say.
    """
    guild = client.get_guild(guild_id) if guild_id is not None else None
    if guild is None or spot.chat != str(guild.id) or not (spot.place or "").isdecimal():
        return _GONE
    place = await _place(client, guild, int(spot.place or 0))
    if place is None:
        return _GONE
    rights = place.permissions_for(await _me(client, guild))
    if isinstance(place, discord.Thread):
        missing = await _in_thread(client, place, rights)
    elif not rights.view_channel:
        missing = "discord-view"
    else:
        missing = None if rights.send_messages else "discord-send"
    return Rights(missing=(missing,) if missing else ())


async def main_place(client: discord.Client, guild_id: int) -> int | None:
    """Return the channel where Discord itself tells a server its news, if the bot may write it."""
    guild = client.get_guild(guild_id)
    channel = guild.system_channel if guild is not None else None
    if guild is None or channel is None:
        return None
    rights = channel.permissions_for(await _me(client, guild))
    return channel.id if rights.view_channel and rights.send_messages else None


async def _in_thread(
    client: discord.Client, thread: discord.Thread, rights: discord.Permissions
) -> str | None:
    hidden = thread.is_private() and thread.me is None and not rights.manage_threads
    if not rights.view_channel or (hidden and await _asked_for(client, thread.id) is None):
        return "discord-view"
    if thread.locked and not rights.manage_threads:
        return "discord-locked"
    return None if rights.send_messages_in_threads else "discord-threads"


async def _place(
    client: discord.Client, guild: discord.Guild, place: int
) -> discord.abc.GuildChannel | discord.Thread | None:
    """Return where messages can be posted, if it is this server's. Old threads must be asked for.

    Every channel of a server is known from the beginning, and so is every thread that is not put
    away; Discord does not tell a thread that is hidden from one that is not there.
    """
    match guild.get_channel_or_thread(place) or await _asked_for(client, place):
        case discord.Thread() as found if found.guild.id == guild.id and found.parent is not None:
            return found
        case discord.TextChannel() | discord.VoiceChannel() | discord.StageChannel() as found if (
            found.guild.id == guild.id
        ):
            return found
        case _:
            return None


async def _asked_for(client: discord.Client, place: int) -> object:
    """Return a channel as Discord tells it just now, or None where the bot cannot see it."""
    try:
        return await client.fetch_channel(place)
    except (discord.NotFound, discord.Forbidden, discord.InvalidData):
        return None


async def _me(client: discord.Client, guild: discord.Guild) -> discord.Member:
    """Return the bot as a member: Discord sends that with a server, and every change of it."""
    me = client.user.id if client.user is not None else 0
    return guild.get_member(me) or await guild.fetch_member(me)
