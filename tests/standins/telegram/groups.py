"""Groups as a test speaks of them: members, admins, topics, the bot coming and going, migration.

A group is a `Place` that a person can be taken `at`. The updates that follow from each act are the
ones that Telegram sends; what the bot may read of the talk is decided in `arrivals`.
"""

from tests.standins.telegram.arrivals import arrive
from tests.standins.telegram.members import set_bot_status, status_of
from tests.standins.telegram.people import Person, Place
from tests.standins.telegram.refusals import Json
from tests.standins.telegram.seats import Seat
from tests.standins.telegram.state import (
    ANONYMOUS_ADMIN,
    CHANNEL_FORWARDER,
    CHANNEL_POSTER,
    Account,
    Chat,
    Message,
    World,
)
from tests.standins.telegram.views import transcript_of

TOPIC_COLOUR = 7322096


class Topic(Place):
    """One topic of a forum; General is the group itself."""

    def __init__(self, world: World, chat: Chat, thread: int) -> None:
        super().__init__(chat, thread)
        self._world = world

    async def closes(self, *, by: Person) -> None:
        """Close the topic: writing into it is refused from now on."""
        self._turn(by, open_=False)

    async def reopens(self, *, by: Person) -> None:
        """Open the topic again."""
        self._turn(by, open_=True)

    async def is_deleted(self) -> None:
        """Take the topic away with everything in it; nobody is told."""
        del self.chat.topics[self.thread or 0]

    def _turn(self, by: Person, *, open_: bool) -> None:
        thread = self.thread or 0
        self.chat.topics[thread] = open_
        kind = "forum_topic_reopened" if open_ else "forum_topic_closed"
        arrive(self._world, self.chat, by.account, thread=thread, service={kind: {}})


class Group(Place):
    """A group or supergroup, with or without the bot in it."""

    def __init__(self, world: World, chat: Chat) -> None:
        super().__init__(chat)
        self._world = world

    @property
    def id(self) -> int:
        """Return the chat id, which a migration changes."""
        return self.chat.id

    def joins(self, *people: Person, as_: str = "member") -> None:
        """Let people in, or change what they are: member, administrator, creator, left, kicked."""
        for person in people:
            self.chat.members[person.id] = as_

    async def adds_bot(self, *, by: Person, as_administrator: bool = False) -> None:
        """Bring the bot into the group: the bot hears of it twice, as from Telegram."""
        bot = self._world.bot
        set_bot_status(
            self._world,
            self.chat,
            "administrator" if as_administrator else "member",
            by=by.account,
        )
        service: Json = {"new_chat_members": [bot.as_json()]}
        arrive(self._world, self.chat, by.account, service=service)

    async def promotes_bot(self, *, by: Person) -> None:
        """Make the bot an administrator: it reads everything from now on."""
        set_bot_status(self._world, self.chat, "administrator", by=by.account)

    async def demotes_bot(self, *, by: Person) -> None:
        """Make the bot a plain member again."""
        set_bot_status(self._world, self.chat, "member", by=by.account)

    async def mutes_bot(self, *, by: Person) -> None:
        """Keep the bot in the group but let it write nothing."""
        set_bot_status(self._world, self.chat, "restricted", by=by.account)

    async def silences_members(self, *, on: bool = True) -> None:
        """Let nobody write but administrators; nobody is told."""
        self.chat.members_write = not on

    async def kicks_bot(self, *, by: Person) -> None:
        """Throw the bot out."""
        set_bot_status(self._world, self.chat, "kicked", by=by.account)

    def topic(self, name: str, *, by: Person) -> Topic:
        """Open a topic in a forum."""
        if not self.chat.forum:
            raise AssertionError(f"{self.chat.title} has no topics")
        made: Json = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        # A topic is numbered by the message that opened it, so it is there before that message.
        thread = self._world.next_message_id(self.chat)
        self.chat.topics[thread] = True
        arrive(self._world, self.chat, by.account, thread=thread, service=made, number=thread)
        return Topic(self._world, self.chat, thread)

    def anonymous(self, person: Person) -> Seat:
        """Return an admin who writes in the name of the group."""
        if status_of(self.chat, person.account) not in {"creator", "administrator"}:
            raise AssertionError(f"{person.account.first_name} is no admin here")
        self.chat.anonymous.add(person.id)
        mask = self._service_account(ANONYMOUS_ADMIN, "Group", "GroupAnonymousBot", is_bot=True)
        return Seat(self._world, person.account, self.chat, sender=mask, sender_chat=self.chat)

    def as_channel(self, person: Person, title: str) -> Seat:
        """Return a person who writes in the name of a channel."""
        channel = self._world.new_group(kind="channel", title=title)
        mask = self._service_account(CHANNEL_POSTER, "Channel", "Channel_Bot", is_bot=True)
        return Seat(self._world, person.account, self.chat, sender=mask, sender_chat=channel)

    async def gets_post(self, text: str, *, channel: str) -> Message:
        """Receive a post of the linked channel, as Telegram forwards it."""
        posted = self._world.new_group(kind="channel", title=channel)
        forwarder = self._service_account(CHANNEL_FORWARDER, "Telegram", None, is_bot=False)
        origin: Json = {
            "type": "channel",
            "date": self._world.now(),
            "chat": posted.as_json(),
            "message_id": 1,
        }
        content: Json = {"is_automatic_forward": True, "forward_origin": origin}
        return arrive(self._world, self.chat, forwarder, text, sender_chat=posted, content=content)

    async def becomes_supergroup(self, *, by: Person) -> int:
        """Turn the group into a supergroup with a new id; return the old one, which is dead."""
        old = self.chat
        if old.kind != "group":
            raise AssertionError(f"{old.title} is a supergroup already")
        new = self._world.new_group(kind="supergroup", title=old.title)
        new.members = dict(old.members)
        arrive(self._world, old, by.account, service={"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        self.chat = new
        mask = self._service_account(ANONYMOUS_ADMIN, "Group", "GroupAnonymousBot", is_bot=True)
        arrive(self._world, new, mask, sender_chat=new, service={"migrate_from_chat_id": old.id})
        return old.id

    def transcript(self) -> str:
        """Return the whole talk of the group."""
        return transcript_of(self.chat.messages.values(), self._world.bot.id)

    def _service_account(
        self, number: int, name: str, username: str | None, *, is_bot: bool
    ) -> Account:
        known = self._world.accounts
        if number not in known:
            known[number] = Account(id=number, first_name=name, username=username, is_bot=is_bot)
        return known[number]
