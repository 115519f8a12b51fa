"""Places at Telegram, and how they are written in the house's own terms. Pure.

Quirk met here: a topic's id counts only with ``is_topic_message``. Replies outside topics carry a
thread id too, and sending to it fails. The General topic has none.
"""

from dataclasses import dataclass

from telegram import Message
from telegram.constants import ChatID, ChatType

from bot.core.chat import Spot as HouseSpot
from bot.ports import Address

PLATFORM = "telegram"

GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})

SERVICE_IDS = frozenset(
    {ChatID.ANONYMOUS_ADMIN, ChatID.SERVICE_CHAT, ChatID.FAKE_CHANNEL, 1_271_266_957}
)
"""Accounts of Telegram's own that stand in for a group, a channel, or replies to a channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where an answer goes: a chat, and in a chat with topics the topic."""

    chat_id: int
    private: bool
    thread_id: int | None = None


def of(message: Message) -> Spot:
    """Return where a message stands."""
    thread = message.message_thread_id if message.is_topic_message else None
    private = message.chat.type == ChatType.PRIVATE
    return Spot(chat_id=message.chat.id, private=private, thread_id=thread)


def address(spot: Spot) -> Address:
    """Return a place as the house keeps it."""
    place = None if spot.thread_id is None else str(spot.thread_id)
    house = HouseSpot(chat=str(spot.chat_id), place=place)
    return Address(platform=PLATFORM, spot=house, private=spot.private)


def read(address: Address) -> Spot | None:
    """Return the place of an address, or None where it is none of Telegram's."""
    try:
        chat_id = int(address.spot.chat)
        thread_id = None if address.spot.place is None else int(address.spot.place)
    except ValueError:
        return None
    return Spot(chat_id=chat_id, private=address.private, thread_id=thread_id)
