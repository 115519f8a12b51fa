"""A group's turns through the door: read, governed, committed; and the words for what is due.

Over the real store in a temporary folder, with the real words, times and zones.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.core.acts import (
    Action,
    Done,
    GroupEvent,
    GroupPressed,
    GroupSaid,
    Listed,
    Planned,
    Rights,
    SetUp,
)
from bot.core.chat import Chat, Kind, Post, Reminder, Spot
from bot.core.messages import InviteWords, Message, QuoteWords
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress
from bot.core.replies import Audience
from bot.core.rulecode import decode
from bot.core.tokens import GROUP, Token
from bot.grouptalk import tag, untag
from bot.keys import Keys, load_keys
from bot.ports import Act, Address, ChatOutcome, GroupJob, LeaveChat, NudgeJob
from bot.store import SqliteStore, open_store
from tests.driver import lines
from tests.talking import conversation

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
GROUP_CHAT = Address(platform="telegram", spot=Spot(chat="-1001", place="5"))
OTHER = Address(platform="telegram", spot=Spot(chat="-1002"))


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOON


@dataclass
class House:
    """A group's admins at the real conversation."""

    store: SqliteStore
    keys: Keys
    shown: tuple[Message, ...] = ()
    asked: list[Spot] = field(default_factory=list)
    woken: int = 0
    door: Conversation = field(init=False)

    def __post_init__(self) -> None:
        self.door = conversation(self.store, self.keys, Noon(), wake=self._wake)

    def _wake(self) -> None:
        self.woken += 1

    async def rights(self, spot: Spot) -> Rights:
        self.asked.append(spot)
        return Rights()

    async def does(
        self,
        event: GroupEvent,
        where: Address = GROUP_CHAT,
        *,
        allowed: bool = True,
        again: str | None = None,
    ) -> str:
        """Let somebody act and return what is said."""
        act = Act(where=where, event=event, allowed=allowed, rights=self.rights, event_id=again)
        self.shown = await self.door.govern(act)
        return "\n".join(line for message in self.shown for line in lines(message))

    async def presses(self, label: str, *, allowed: bool = True) -> str:
        """Press the one button that says this."""
        (found,) = [b for b in self.shown[0].buttons if b.label == label]
        return await self.does(GroupPressed(token=found.token), allowed=allowed)

    async def kept(self, where: Address = GROUP_CHAT) -> Chat | None:
        """What the store holds of the group."""

        def peek(chat: Chat | None, _seen: bool) -> tuple[ChatOutcome, Chat | None]:
            return LeaveChat(), chat

        key = self.keys.group(where.platform, where.spot.chat)
        return await self.store.chat_turn(key, None, NOON.date(), peek)

    async def saves(self, where: Address = GROUP_CHAT) -> Reminder:
        """Have a reminder, by the typed form."""
        await self.does(SetUp(place="Berlin"), where)
        await self.does(Planned(what="tiktok-remix", when="every friday 6pm", line="Look!"), where)
        await self.presses_in(where, "Save it")
        chat = await self.kept(where)
        assert chat is not None
        return chat.posts[0]

    async def presses_in(self, where: Address, label: str) -> str:
        """Press a button in that group."""
        (found,) = [b for b in self.shown[0].buttons if b.label == label]
        return await self.does(GroupPressed(token=found.token), where)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    path = tmp_path / "optout.sqlite3"
    keys = load_keys(None, tmp_path, path)
    async with open_store(path, keys) as store:
        yield House(store, keys)


async def test_the_typed_form_is_read_and_saved_with_one_press(house: House) -> None:
    one = await house.saves()
    assert one.due == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert (one.post.guide, one.post.line, one.spot) == ("tiktok-remix", "Look!", GROUP_CHAT.spot)
    assert house.woken > 0


async def test_the_buttons_of_the_list_carry_the_ids_that_the_store_gave(house: House) -> None:
    one = await house.saves()
    (button,) = [b for b in house.shown[0].buttons if b.token.step == "open"]
    assert button.token.choice == str(one.id)
    assert "Where: this topic" in await house.does(GroupPressed(token=button.token))


@pytest.mark.parametrize("name", ["TikTok: AI remix of your posts", "tiktok remix", "tiktok-remix"])
async def test_a_guide_is_named_by_title_or_nearly_so(house: House, name: str) -> None:
    await house.does(SetUp(place="Berlin"))
    await house.does(Planned(what=name, when="every friday 6pm"))
    chat = await house.kept()
    assert chat is not None
    assert chat.draft is not None
    assert chat.draft.post.guide == "tiktok-remix"


async def test_who_may_not_manage_the_group_hears_one_line_and_changes_nothing(
    house: House,
) -> None:
    await house.saves()
    before = await house.kept()
    events: list[GroupEvent] = [
        Planned(when="every day 9am"),
        Listed(),
        SetUp(place="Tokyo"),
        GroupSaid(text="x"),
        GroupPressed(token=Token(guide=GROUP, step="delete-yes", choice="1", turn=9)),
        *(Done(action=action, reminder=1) for action in Action),
        *(Done(action=action, reminder=99) for action in Action),
    ]
    said = {await house.does(event, allowed=False) for event in events}
    assert said == {"Only people who may manage this group can do that. Nothing was changed."}
    assert await house.kept() == before


async def test_another_groups_reminder_is_answered_like_one_that_is_not_there(house: House) -> None:
    one = await house.saves()
    await house.does(SetUp(place="Berlin"), OTHER)
    before = await house.kept()
    theirs = await house.does(Done(action=Action.DELETE, reminder=one.id), OTHER)
    nobodys = await house.does(Done(action=Action.DELETE, reminder=one.id + 500), OTHER)
    assert theirs == nobodys
    chat = await house.kept(OTHER)
    assert chat is not None
    token = Token(guide=GROUP, step="delete-yes", choice=str(one.id), turn=chat.turn)
    await house.does(GroupPressed(token=token), OTHER)
    assert await house.kept() == before


async def test_an_act_that_is_brought_twice_is_done_once(house: House) -> None:
    one = await house.saves()
    for _ in range(2):
        await house.does(Done(action=Action.POST_NOW, reminder=one.id), again="telegram:77")
    chat = await house.kept()
    assert chat is not None
    assert len([row for row in chat.posts if row.due == NOON]) == 1


async def test_rights_are_looked_up_where_it_will_be_posted(house: House) -> None:
    one = await house.saves()
    elsewhere = replace(GROUP_CHAT, spot=Spot(chat="-1001", place="9"))
    house.asked.clear()
    await house.does(Done(action=Action.POST_NOW, reminder=one.id), elsewhere)
    assert house.asked == [one.spot]


async def test_reminders_and_zones_are_offered_to_who_types(house: House) -> None:
    one = await house.saves()
    ((number, title),) = await house.door.reminders(GROUP_CHAT, "en")
    assert number == str(one.id)
    assert "every Friday" in title
    assert house.door.zones("sao pau", "pt-br")[0][0] == "America/Sao_Paulo"
    assert house.door.zones("", "de")


# The words for what is due


def job(chat: Chat, reminder: Reminder, number: int | None = None) -> GroupJob:
    return GroupJob(
        group=b"g" * 16,
        chat=chat,
        reminder=reminder,
        due=NOON,
        nonce="n",
        address=GROUP_CHAT,
        number=number,
    )


def row(kind: Kind, post: Post) -> Reminder:
    rule = decode("d-0900-20261124")
    assert rule is not None
    return Reminder(id=1, kind=kind, spot=GROUP_CHAT.spot, rule=rule, zone="UTC", post=post)


async def test_a_post_is_for_everybody_with_one_button_and_how_sure_we_are(house: House) -> None:
    post = Post(guide="tiktok-remix", line="Look! <b>@all</b>", locale="es")
    message = await house.door.words(job(Chat(), row(Kind.POST, post)))
    assert message is not None
    assert (message.audience, message.locale) == (Audience.HERE, "es")
    (invite,) = [part for part in message.parts if isinstance(part, InviteWords)]
    assert (invite.guide, invite.via) == ("tiktok-remix", None)
    assert [p.words for p in message.parts if isinstance(p, QuoteWords)] == ["Look! <b>@all</b>"]
    assert message.buttons == ()
    assert "2026" in "\n".join(lines(message))


async def test_where_people_are_counted_in_the_button_says_by_which_group_they_come(
    house: House,
) -> None:
    chat = Chat(counting=True)
    message = await house.door.words(job(chat, row(Kind.POST, Post(guide="tiktok-remix"))))
    assert message is not None
    (invite,) = [part for part in message.parts if isinstance(part, InviteWords)]
    assert invite.via is not None
    assert untag(invite.via) == b"g" * 16


@pytest.mark.parametrize(("number", "said"), [(None, False), (0, False), (15, True)])
async def test_a_number_that_may_not_be_told_is_no_message(
    house: House, number: int | None, said: bool
) -> None:
    message = await house.door.words(job(Chat(counting=True), row(Kind.COUNT, Post()), number))
    assert (message is not None) == said
    if message is not None:
        assert "at least 15" in "\n".join(lines(message))


@pytest.mark.parametrize("key", ["notice-missed", "notice-uncertain", "notice-place-lost"])
@pytest.mark.parametrize("locale", ["en", "es", "pt-BR", "de", "fr", "id"])
async def test_notices_are_said_in_every_language(house: House, key: str, locale: str) -> None:
    post = Post(key=key, number=3, locale=locale)
    message = await house.door.words(job(Chat(), row(Kind.NOTICE, post)))
    assert message is not None
    assert message.locale == locale


async def test_the_question_of_renewal_has_a_button_and_a_last_day(house: House) -> None:
    message = await house.door.words(job(Chat(), row(Kind.RENEWAL, Post())))
    assert message is not None
    assert [button.label for button in message.buttons] == ["Keep the reminders"]
    assert "December 8, 2026" in "\n".join(lines(message))


@pytest.mark.parametrize("about", list(About))
async def test_a_nudge_says_why_it_comes_and_stops_with_one_press(
    house: House, about: About
) -> None:
    nudge = Nudge(about=about, guide="tiktok-remix", due=NOON)
    message = await house.door.words(
        NudgeJob(
            person=b"p" * 16,
            progress=Progress(locale="en"),
            nudge=nudge,
            due=NOON,
            nonce="n",
            address=replace(GROUP_CHAT, private=True),
        )
    )
    assert message is not None
    assert message.audience is Audience.PRIVATE
    assert "No more nudges" in [button.label for button in message.buttons]
    assert "You asked for this one message." in "\n".join(lines(message))


async def test_a_nudge_for_a_guide_that_is_gone_is_not_sent(house: House) -> None:
    gone = NudgeJob(
        person=b"p" * 16,
        progress=Progress(),
        nudge=Nudge(about=About.RESUME, guide="formerly", due=NOON),
        due=NOON,
        nonce="n",
        address=GROUP_CHAT,
    )
    assert await house.door.words(gone) is None


@pytest.mark.parametrize("text", ["", "x", "é" * 22, "A" * 22 + "=", "A" * 200, "AAAA-BBBB_"])
def test_a_tag_that_is_none_is_no_error(text: str) -> None:
    found = untag(text)
    assert found is None or tag(found) == text
