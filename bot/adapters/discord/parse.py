"""Discord's objects become ``Inbound`` values. Pure: nothing is fetched, sent or remembered."""

from collections.abc import Mapping

import discord

from bot.adapters.discord import ids
from bot.core.events import Event, Said, Unknown
from bot.ports import Inbound, UserKey

PLATFORM = "discord"

_SPOKEN = (discord.MessageType.default, discord.MessageType.reply)


def is_private(interaction: discord.Interaction) -> bool:
    """Whether only the person and the bot can see the chat at all.

    A chat between two people is a private channel too, and the bot can be used there: Discord's own
    word for where we are decides, never the kind of channel. Without that word nothing is private.
    """
    return interaction.context.dm_channel


def is_own(interaction: discord.Interaction) -> bool:
    """Whether the pressed message is the person's alone, so that an answer may replace it."""
    message = interaction.message
    return message is not None and (message.flags.ephemeral or is_private(interaction))


def may_manage(interaction: discord.Interaction) -> bool:
    """Whether the person may manage this server now; Discord sends the rights with every act."""
    rights = interaction.permissions
    return interaction.guild_id is not None and (rights.manage_guild or rights.administrator)


def press(interaction: discord.Interaction) -> Event:
    """Return what a press, or any other interaction that is no command, means."""
    carried: Mapping[str, object] = {**(interaction.data or {})}
    custom_id = carried.get("custom_id")
    return ids.read(custom_id) if isinstance(custom_id, str) else Unknown()


def inbound(
    interaction: discord.Interaction, event: Event, *, part: str = "", in_place: bool = False
) -> Inbound:
    """Return an event of this interaction; ``part`` tells several turns of one apart."""
    return Inbound(
        user=UserKey(platform=PLATFORM, user_id=str(interaction.user.id)),
        event=event,
        event_id=f"{PLATFORM}:{interaction.id}{part}",
        locale_hint=interaction.locale.value,
        in_place=in_place,
    )


def spoken(message: discord.Message, locale_hint: str | None) -> Inbound | None:
    """Return what somebody wrote to the bot in private; None where nobody spoke to it."""
    if message.author.bot or message.guild is not None or message.type not in _SPOKEN:
        return None
    event = Said(text=message.content) if message.content else Unknown()
    return Inbound(
        user=UserKey(platform=PLATFORM, user_id=str(message.author.id)),
        event=event,
        event_id=f"{PLATFORM}:{message.id}",
        locale_hint=locale_hint,
    )
