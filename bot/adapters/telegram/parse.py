"""Telegram's updates in, our events out. Pure: nothing is asked, sent or remembered here.

What cannot be read is a value (``Unknown``), what is not meant for us is nothing (``None``).
Quirks met here, each with a test:

- An anonymous admin writes as the group itself (``sender_chat``), a channel as a service account;
  neither is a person. In groups everything is keyed on the group, so nobody is ever taken for one.
- A button's message may be too old to be more than an id and a date: pressed, but not editable.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
    User,
)
from telegram.constants import ChatType

from bot.adapters.telegram import acting, commands, links, spots
from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.spots import GROUPS, PLATFORM, SERVICE_IDS, Spot
from bot.core import tokens
from bot.core.events import Asked, Event, GroupAsked, LookedUp, Pressed, Said, Unknown
from bot.ports import Inbound, UserKey

WANTED = ("message", "callback_query", "my_chat_member", "inline_query")
"""The kinds of update to ask Telegram for; whatever else arrives is ignored."""

_SENT_BY_A_PERSON = (
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo",
    "location", "paid_media", "photo", "poll", "sticker", "story", "venue", "video", "video_note",
    "voice",
)  # fmt: skip
"""What a person sends that is not text. Everything else without text is Telegram's own notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Something for the conversation, with where to answer and which message may be replaced."""

    inbound: Inbound
    spot: Spot
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The bot was blocked or put out: what waits for this chat cannot be delivered."""

    chat_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The bot is in a group again, or for the first time, and says hello if it may."""

    chat_id: int
    hello: Heard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A group became a supergroup with another id. Telegram says so in both chats."""

    old_id: int
    new_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """Somebody types ``@bot …`` in any chat; the answer is a list to choose from."""

    inbound: Inbound
    query_id: str


Meant: TypeAlias = Heard | Inline | Left | Joined | Moved | Acted


def parse(update: Update, me: User) -> Meant | None:
    """Return what an update means, or None where it is not for us."""
    event_id = f"{PLATFORM}:{update.update_id}"
    if update.message is not None:
        return _message(update.message, me, event_id)
    if update.callback_query is not None:
        return _press(update.callback_query, me, event_id)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member, event_id)
    if update.inline_query is not None:
        query = update.inline_query
        event = LookedUp(question=query.query)
        return Inline(inbound=_from(query.from_user, event, event_id), query_id=query.id)
    return None


def lane(raw: Mapping[str, object]) -> int:
    """Return the chat (in private: the person) whose order an update keeps, before it is read."""
    for kind in WANTED:
        body = inside(raw, kind)
        if body:
            chat = inside(body, "chat") or inside(inside(body, "message"), "chat")
            number = (chat or inside(body, "from")).get("id")
            return number if isinstance(number, int) else 0
    return 0


def inside(raw: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return an object inside an update that was not read yet; an empty one where it is none."""
    inner = raw.get(name)
    return inner if isinstance(inner, Mapping) else {}


def _message(message: Message, me: User, event_id: str) -> Heard | Acted | Moved | None:
    person = message.from_user
    if message.chat.type == ChatType.PRIVATE:
        if person is None or person.is_bot or person.id in SERVICE_IDS:
            return None
        event, via = _said(message, me)
        if event is None:
            return None
        inbound = replace(_in_private(person, event, event_id), via=via)
        return Heard(inbound=inbound, spot=spots.of(message))
    if message.migrate_to_chat_id is not None:
        return Moved(old_id=message.chat.id, new_id=message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return Moved(old_id=message.migrate_from_chat_id, new_id=message.chat.id)
    if message.chat.type in GROUPS and not message.chat.is_direct_messages:
        return _in_group(message, me, event_id)
    return None  # channels


def _said(message: Message, me: User) -> tuple[Event | None, str | None]:
    """Return what a person says, and by which group's link they came."""
    text = message.text
    if text is None:
        # Fields the library does not know yet are kinds of message younger than it.
        sent = bool(message.api_kwargs) or any(getattr(message, k) for k in _SENT_BY_A_PERSON)
        return Unknown() if sent else None, None
    command = commands.split(text)
    if command is None:
        return Said(text=text), None
    name, addressee, rest = command
    if not commands.for_me(addressee, me.username):
        return None, None
    if name == "start" and rest:
        return links.read(rest)
    return commands.event(name, rest), None


def _in_group(message: Message, me: User, event_id: str) -> Heard | Acted | None:
    """Hear commands that can be meant for this bot among others, and what admins answer it."""
    person = message.from_user
    if message.is_automatic_forward:
        return None
    if person is not None and person.is_bot and person.id not in SERVICE_IDS:
        return None
    acted = acting.written(message, me, event_id)
    command = commands.split(message.text or "")
    if acted is not None or command is None:
        return acted
    name, addressee, rest = command
    if not commands.for_me(addressee, me.username):
        return None
    if name in commands.ADMINS or (addressee is None and not commands.known(name)):
        return None
    asked = message.reply_to_message
    question = rest or (asked.text or asked.caption or "" if asked is not None else "")
    event: Event = GroupAsked(guide=commands.guide_in(rest))
    if name == "faq":  # a question is answered for everybody; /faq alone answers what it replies to
        event = Asked(question=question, public=True) if question else GroupAsked()
    hint = person.language_code if person is not None else None
    inbound = _from_group(message.chat, event, event_id, hint)
    return Heard(inbound=inbound, spot=spots.of(message))


def _press(query: CallbackQuery, me: User, event_id: str) -> Heard | Acted | None:
    person = query.from_user
    message = query.message
    if message is not None and message.chat.type != ChatType.PRIVATE:
        return acting.pressed(query, me, event_id)  # for people, our buttons in groups are links
    token = tokens.decode(query.data) if query.data is not None else None
    event: Event = Pressed(token=token) if token else Unknown(size=len(query.data or ""))
    if isinstance(message, Message):
        editable = message.text is not None
        inbound = _in_private(person, event, event_id, in_place=editable)
        number = message.message_id if editable else None
        return Heard(inbound=inbound, spot=spots.of(message), message_id=number)
    return Heard(
        inbound=_in_private(person, event, event_id), spot=Spot(chat_id=person.id, private=True)
    )


def _membership(change: ChatMemberUpdated, event_id: str) -> Left | Joined | None:
    """Say hello once in a group that the bot was added to; fall silent where it was put out."""
    if is_out(change.new_chat_member):
        return Left(chat_id=change.chat.id)
    if not is_out(change.old_chat_member) or change.chat.type not in GROUPS:
        return None
    if change.new_chat_member.status == ChatMember.RESTRICTED:
        return Joined(chat_id=change.chat.id)
    inbound = _from_group(change.chat, GroupAsked(), event_id, change.from_user.language_code)
    hello = Heard(inbound=inbound, spot=Spot(chat_id=change.chat.id, private=False))
    return Joined(chat_id=change.chat.id, hello=hello)


def is_out(member: ChatMember) -> bool:
    """Whether this is somebody who was in a chat, and is not."""
    if isinstance(member, ChatMemberRestricted):
        return not member.is_member
    return member.status in (ChatMember.BANNED, ChatMember.LEFT)


def _in_private(person: User, event: Event, event_id: str, *, in_place: bool = False) -> Inbound:
    here = spots.address(Spot(chat_id=person.id, private=True))
    return replace(_from(person, event, event_id, in_place=in_place), address=here)


def _from(person: User, event: Event, event_id: str, *, in_place: bool = False) -> Inbound:
    return Inbound(
        user=UserKey(platform=PLATFORM, user_id=str(person.id)),
        event=event,
        event_id=event_id,
        locale_hint=person.language_code,
        in_place=in_place,
    )


def _from_group(chat: Chat, event: Event, event_id: str, hint: str | None) -> Inbound:
    key = UserKey(platform=PLATFORM, user_id=f"chat {chat.id}")
    return Inbound(user=key, event=event, event_id=event_id, locale_hint=hint)
