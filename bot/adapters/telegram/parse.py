"""Telegram's updates in, our events out. Pure: nothing is asked, sent or remembered here.

What cannot be read is a value (``Unknown``), what is not meant for us is nothing (``None``).
Quirks met here, each with a test:

- An anonymous admin writes as the group itself (``sender_chat``), a channel as a service account;
  neither is a person. In groups everything is keyed on the group, so nobody is ever taken for one.
- A topic's id counts only with ``is_topic_message``: replies outside topics carry a thread id too,
  and sending to it fails. The General topic has none.
- A button's message may be too old to be more than an id and a date: pressed, but not editable.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatID, ChatType

from bot.adapters.telegram import commands
from bot.core import tokens
from bot.core.events import Asked, Event, GroupAsked, LookedUp, Pressed, Said, Unknown
from bot.ports import Inbound, UserKey

PLATFORM = "telegram"

WANTED = ("message", "callback_query", "my_chat_member", "inline_query")
"""The kinds of update to ask Telegram for; whatever else arrives is ignored."""

_SERVICE_IDS = frozenset(
    {ChatID.ANONYMOUS_ADMIN, ChatID.SERVICE_CHAT, ChatID.FAKE_CHANNEL, 1_271_266_957}
)
"""Accounts of Telegram's own that stand in for a group, a channel, or replies to a channel."""

_GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})

_SENT_BY_A_PERSON = (
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo",
    "location", "paid_media", "photo", "poll", "sticker", "story", "venue", "video", "video_note",
    "voice",
)  # fmt: skip
"""What a person sends that is not text. Everything else without text is Telegram's own notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where an answer goes: a chat, and in a chat with topics the topic."""

    chat_id: int
    private: bool
    thread_id: int | None = None


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
class Inline:
    """Somebody types ``@bot …`` in any chat; the answer is a list to choose from."""

    inbound: Inbound
    query_id: str


def parse(update: Update, me: User) -> Heard | Inline | Left | None:
    """Return what an update means, or None where it is not for us."""
    event_id = f"{PLATFORM}:{update.update_id}"
    if update.message is not None:
        return _message(update.message, me, event_id)
    if update.callback_query is not None:
        return _press(update.callback_query, event_id)
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
        body = _inside(raw, kind)
        if body:
            chat = _inside(body, "chat") or _inside(_inside(body, "message"), "chat")
            number = (chat or _inside(body, "from")).get("id")
            return number if isinstance(number, int) else 0
    return 0


def _inside(raw: Mapping[str, object], name: str) -> Mapping[str, object]:
    inner = raw.get(name)
    return inner if isinstance(inner, Mapping) else {}


def _message(message: Message, me: User, event_id: str) -> Heard | None:
    person = message.from_user
    if message.chat.type == ChatType.PRIVATE:
        if person is None or person.is_bot or person.id in _SERVICE_IDS:
            return None
        event = _said(message, me)
        if event is None:
            return None
        return Heard(inbound=_from(person, event, event_id), spot=_spot(message.chat, message))
    if message.chat.type in _GROUPS and not message.chat.is_direct_messages:
        return _in_group(message, me, event_id)
    return None  # channels


def _said(message: Message, me: User) -> Event | None:
    text = message.text
    if text is None:
        # Fields the library does not know yet are kinds of message younger than it.
        sent = bool(message.api_kwargs) or any(getattr(message, k) for k in _SENT_BY_A_PERSON)
        return Unknown() if sent else None
    command = commands.split(text)
    if command is None:
        return Said(text=text)
    name, addressee, rest = command
    return commands.event(name, rest) if _for_me(addressee, me) else None


def _in_group(message: Message, me: User, event_id: str) -> Heard | None:
    """Answer commands only, and only those that can be meant for this bot among others."""
    person = message.from_user
    command = commands.split(message.text or "")
    if command is None or message.is_automatic_forward:
        return None
    if person is not None and person.is_bot and person.id not in _SERVICE_IDS:
        return None
    name, addressee, rest = command
    if not _for_me(addressee, me) or (addressee is None and not commands.known(name)):
        return None
    asked = message.reply_to_message
    question = rest or (asked.text or asked.caption or "" if asked is not None else "")
    event: Event = GroupAsked(guide=commands.guide_in(rest))
    if name == "faq":  # a question is answered for everybody; /faq alone answers what it replies to
        event = Asked(question=question, public=True) if question else GroupAsked()
    hint = person.language_code if person is not None else None
    spot = _spot(message.chat, message)
    return Heard(inbound=_from_group(message.chat, event, event_id, hint), spot=spot)


def _press(query: CallbackQuery, event_id: str) -> Heard | None:
    person = query.from_user
    message = query.message
    if message is not None and message.chat.type != ChatType.PRIVATE:
        return None  # our buttons in groups are links: this one is not ours
    token = tokens.decode(query.data) if query.data is not None else None
    event: Event = Pressed(token=token) if token else Unknown(size=len(query.data or ""))
    if isinstance(message, Message):
        editable = message.text is not None
        inbound = _from(person, event, event_id, in_place=editable)
        number = message.message_id if editable else None
        return Heard(inbound=inbound, spot=_spot(message.chat, message), message_id=number)
    return Heard(inbound=_from(person, event, event_id), spot=Spot(chat_id=person.id, private=True))


def _membership(change: ChatMemberUpdated, event_id: str) -> Heard | Left | None:
    """Say hello once in a group that the bot was added to; fall silent where it was put out."""
    out = {ChatMember.BANNED, ChatMember.LEFT}
    if change.new_chat_member.status in out:
        return Left(chat_id=change.chat.id)
    added = change.old_chat_member.status in out and change.chat.type in _GROUPS
    if not added or change.new_chat_member.status == ChatMember.RESTRICTED:
        return None
    inbound = _from_group(change.chat, GroupAsked(), event_id, change.from_user.language_code)
    return Heard(inbound=inbound, spot=Spot(chat_id=change.chat.id, private=False))


def _for_me(addressee: str | None, me: User) -> bool:
    return addressee is None or addressee.casefold() == (me.username or "").casefold()


def _spot(chat: Chat, message: Message) -> Spot:
    thread = message.message_thread_id if message.is_topic_message else None
    return Spot(chat_id=chat.id, private=chat.type == ChatType.PRIVATE, thread_id=thread)


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
