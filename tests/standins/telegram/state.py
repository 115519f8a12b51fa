"""The world on the other side of the Bot API: accounts, chats, messages, the bot's profile.

Plain mutable records and how each looks as JSON. Who may do what, and Telegram's words, are in the
method modules; how updates travel is in `updates`.
"""

import itertools
from dataclasses import dataclass, field

from tests.standins.telegram.changes import Changes
from tests.standins.telegram.clock import Clock
from tests.standins.telegram.forms import Upload
from tests.standins.telegram.refusals import Json
from tests.standins.telegram.updates import UpdateQueue

# Above 32 bits, as new accounts and groups are: an int32 anywhere shows up.
FIRST_PERSON = 7_100_000_001
FIRST_SUPERGROUP = -1_002_100_000_001
FIRST_GROUP = -4_100_000_001
ANONYMOUS_ADMIN = 1_087_968_824
CHANNEL_POSTER = 136_817_688
CHANNEL_FORWARDER = 777_000
ADMINISTRATORS = frozenset({"creator", "administrator"})
PRESENT = ADMINISTRATORS | {"member", "restricted"}


@dataclass(slots=True, kw_only=True, eq=False)
class Account:
    """A user: a person or a bot."""

    id: int
    first_name: str
    is_bot: bool = False
    username: str | None = None
    language_code: str | None = None

    def as_json(self) -> Json:
        """Return the User object."""
        body: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            body["username"] = self.username
        if self.language_code:
            body["language_code"] = self.language_code
        return body


@dataclass(slots=True, kw_only=True, eq=False)
class Chat:
    """A private chat, a group, a supergroup or a channel, and what happened in it."""

    id: int
    kind: str
    title: str = ""
    username: str | None = None
    owner: Account | None = field(default=None, repr=False)
    forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    anonymous: set[int] = field(default_factory=set)
    topics: dict[int, bool] = field(default_factory=dict)  # thread id -> open
    members_write: bool = True  # what members who are no administrators may do
    messages: dict[int, "Message"] = field(default_factory=dict, repr=False)
    # Counted here only in supergroups, where the first number went to their creation; in a
    # forum that is the number of General.
    last_message_id: int = 1
    opened: bool = False  # private: the person has written first
    seen: bool = False  # private: the bot has met this person somewhere
    migrated_to: int | None = None
    bot_changes: int = 0  # messages the bot sent, edited or deleted here
    reply_keyboard: list[list[str]] = field(default_factory=list)

    def as_json(self) -> Json:
        """Return the Chat object."""
        body: Json = {"id": self.id, "type": self.kind}
        if self.owner is not None:
            body["first_name"] = self.owner.first_name
            if self.owner.username:
                body["username"] = self.owner.username
        else:
            body["title"] = self.title
            if self.username:
                body["username"] = self.username
        if self.forum:
            body["is_forum"] = True
        return body


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file inside a message."""

    kind: str  # document or photo
    file_id: str
    upload: Upload

    def as_json(self) -> object:
        """Return the Document object, or the sizes of a photo."""
        named: Json = {"file_id": self.file_id, "file_unique_id": f"u{self.file_id}"}
        named["file_size"] = len(self.upload.content)
        if self.kind == "photo":
            return [{**named, "width": 1080, "height": 1080}]
        return {**named, "file_name": self.upload.filename, "mime_type": self.upload.content_type}


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """One message, as it stands now."""

    id: int
    chat: Chat = field(repr=False)
    sender: Account
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    rows: list[list[Json]] = field(default_factory=list)
    sender_chat: Chat | None = None
    thread: int | None = None
    in_topic: bool = False
    reply_to: "Message | None" = field(default=None, repr=False)
    attachment: Attachment | None = None
    other_markup: Json | None = None  # a reply keyboard, its removal, a forced reply
    content: Json = field(default_factory=dict)  # what is neither text nor a file of the bot
    service: bool = False  # the content is an event, not a message of somebody
    silent: bool = False  # nobody's phone made a sound
    edited: int | None = None
    deleted: bool = False

    def as_json(self, *, with_reply: bool = True) -> Json:
        """Return the Message object."""
        body: Json = {
            "message_id": self.id,
            "from": self.sender.as_json(),
            "chat": self.chat.as_json(),
            "date": self.date,
            **self.content,
        }
        if self.sender_chat is not None:
            body["sender_chat"] = self.sender_chat.as_json()
        if self.attachment is not None:
            body[self.attachment.kind] = self.attachment.as_json()
        if self.text:
            body["text" if self.attachment is None else "caption"] = self.text
        if self.entities:
            body["entities" if self.attachment is None else "caption_entities"] = self.entities
        if self.rows:
            body["reply_markup"] = {"inline_keyboard": self.rows}
        if self.thread is not None:
            body["message_thread_id"] = self.thread
        if self.in_topic:
            body["is_topic_message"] = True
        if self.reply_to is not None and with_reply:
            body["reply_to_message"] = self.reply_to.as_json(with_reply=False)
        if self.edited is not None:
            body["edit_date"] = self.edited
        return body


@dataclass(slots=True, kw_only=True, eq=False)
class Press:
    """One press of a button with callback data, and what the bot answered."""

    id: str
    chat: Chat = field(repr=False)
    data: str
    at: float
    update_id: int = 0
    answered: bool = False
    toast: str = ""
    alert: bool = False
    url: str = ""


@dataclass(slots=True, kw_only=True, eq=False)
class Profile:
    """What the bot told Telegram about itself, by language ('' for all others)."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)  # (scope, language)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)


class World:
    """Everything that outlives a bot process."""

    def __init__(
        self, *, bot: Account, clock: Clock, changes: Changes, updates: UpdateQueue
    ) -> None:
        self.bot = bot
        self.clock = clock
        self.changes = changes
        self.updates = updates
        self.reads_groups = False  # privacy mode is on, as it is for a new bot
        self.chats: dict[int, Chat] = {}
        self.accounts: dict[int, Account] = {bot.id: bot}
        self.presses: dict[str, Press] = {}
        self.inline_queries: set[str] = set()
        self.inline_answers: dict[str, list[Json]] = {}
        self.files: dict[str, Attachment] = {}
        self.profile = Profile()
        self.drafting: dict[int, str] = {}  # chat -> last chat action
        self._people = itertools.count(FIRST_PERSON)
        self._groups = itertools.count(FIRST_GROUP, -1)
        self._supergroups = itertools.count(FIRST_SUPERGROUP, -1)
        self._own_message_ids = itertools.count(1)
        self._names = itertools.count(1)

    def new_person(
        self, *, first_name: str, username: str | None, language_code: str | None
    ) -> Account:
        """Make a person with a private chat that the bot has not seen yet."""
        account = Account(
            id=next(self._people),
            first_name=first_name,
            username=username,
            language_code=language_code,
        )
        self.accounts[account.id] = account
        self.chats[account.id] = Chat(
            id=account.id, kind="private", owner=account, members={account.id: "member"}
        )
        return account

    def new_group(
        self, *, kind: str, title: str, username: str | None = None, forum: bool = False
    ) -> Chat:
        """Make an empty group, supergroup or channel."""
        number = next(self._groups if kind == "group" else self._supergroups)
        chat = Chat(id=number, kind=kind, title=title, username=username, forum=forum)
        self.chats[number] = chat
        return chat

    def next_name(self, prefix: str) -> str:
        """Return a name that was not used before, for files, presses and queries."""
        return f"{prefix}{next(self._names)}"

    def next_message_id(self, chat: Chat) -> int:
        """Return the next id: supergroups count for themselves, all other chats share one count."""
        if chat.kind in {"supergroup", "channel"}:
            chat.last_message_id += 1
            return chat.last_message_id
        return next(self._own_message_ids)

    def now(self) -> int:
        """Return the date that a message gets."""
        return int(self.clock.now())
