"""Discord's objects become ``Inbound`` and ``Act``. Nothing is fetched, sent or remembered."""

from collections.abc import Mapping
from functools import partial
from typing import TypeAlias

import discord

from bot.adapters.discord import forms, ids, rights
from bot.core.acts import GroupEvent, GroupPressed, GroupSaid
from bot.core.chat import Spot
from bot.core.events import Event, Pressed, Said, Unknown
from bot.core.tokens import GROUP
from bot.ports import Act, Address, Inbound, UserKey

Press: TypeAlias = Event | GroupPressed | GroupSaid

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


def press(interaction: discord.Interaction) -> Press:
    """Return what a press, a form, or any other interaction that is no command, means."""
    carried: Mapping[str, object] = {**(interaction.data or {})}
    if interaction.type is discord.InteractionType.modal_submit:
        return forms.read(carried) or Unknown()
    custom_id = carried.get("custom_id")
    event = ids.read(custom_id) if isinstance(custom_id, str) else Unknown()
    if isinstance(event, Pressed) and event.token.guide == GROUP:
        return GroupPressed(token=event.token)
    return event


def where(interaction: discord.Interaction) -> Address:
    """Return the place in a server where something was done."""
    return Address(platform=PLATFORM, spot=spot(interaction, interaction.channel_id))


def spot(interaction: discord.Interaction, channel_id: int | None) -> Spot:
    """Return a place of the server in which something was done."""
    return Spot(chat=str(interaction.guild_id), place=str(channel_id) if channel_id else None)


def act(interaction: discord.Interaction, event: GroupEvent) -> Act:
    """Return what somebody did with their server's reminders, and whether they may just now."""
    return Act(
        where=where(interaction),
        event=event,
        allowed=rights.may_manage(interaction),
        rights=partial(rights.at, interaction.client, interaction.guild_id),
        event_id=f"{PLATFORM}:{interaction.id}",
        locale_hint=interaction.locale.value,
        in_place=is_own(interaction),
    )


def inbound(
    interaction: discord.Interaction, event: Event, *, part: str = "", in_place: bool = False
) -> Inbound:
    """Return an event of this interaction; ``part`` tells several turns of one apart."""
    server = interaction.guild_id
    return Inbound(
        user=UserKey(platform=PLATFORM, user_id=str(interaction.user.id)),
        event=event,
        event_id=f"{PLATFORM}:{interaction.id}{part}",
        locale_hint=interaction.locale.value,
        in_place=in_place,
        address=_private(interaction.user.id),
        group=Spot(chat=str(server)) if server is not None else None,
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
        address=_private(message.author.id),
    )


def _private(person: int) -> Address:
    """Return a person's private chat: Discord finds the channel by their id."""
    return Address(platform=PLATFORM, spot=Spot(chat=str(person)), private=True)
