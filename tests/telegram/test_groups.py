"""In groups: one short public line with a way into the private chat, and nothing about anybody."""

import pytest

from bot.adapters.telegram.client import TelegramClient
from bot.core.messages import Message
from bot.core.replies import Audience
from tests.driver import real_phrases
from tests.standins.telegram import BOT_NAME, Group, Person, TelegramServer
from tests.telegram.house import Doorway, House, quiet, running

pytestmark = pytest.mark.usefixtures("bot")


def words(key: str) -> str:
    return real_phrases().say(key, "en")


@pytest.fixture
def ada(telegram: TelegramServer) -> Person:
    return telegram.person()


@pytest.fixture
def parents(telegram: TelegramServer, ada: Person) -> Group:
    return telegram.group(admins=(ada,))


async def test_a_command_gets_one_public_line_with_a_way_in(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    there = ada.at(parents)
    await there.says("/optout tiktok-remix")
    await quiet(telegram, bot)

    (screen,) = there.screens
    (button,) = screen.buttons
    assert button.url == f"https://t.me/{BOT_NAME}?start=tiktok-remix"
    assert house.shelf.kept == {}
    assert house.shelf.seen == set()

    await ada.follows(button.url)
    await ada.answered()
    assert words("choice-start") in ada.screen.labels


async def test_without_a_guide_the_way_in_leads_to_the_catalogue(
    ada: Person, parents: Group
) -> None:
    there = ada.at(parents)
    await there.says("/help")
    screen = await there.answered()

    assert screen.buttons[0].url is not None
    await ada.follows(screen.buttons[0].url)
    await ada.sees(words("catalogue-title"))


@pytest.mark.parametrize(
    "command", ["/mydata", "/progress", "/forgetme", "/privacy", f"/start@{BOT_NAME}", "/Continue"]
)
async def test_private_things_are_never_shown_in_public(
    ada: Person, parents: Group, command: str, house: House, bot: TelegramClient
) -> None:
    await ada.says("/start tiktok-remix")
    await ada.answered()
    await ada.presses(words("choice-start"))
    await ada.answered()
    before = dict(house.shelf.kept)
    assert before

    there = ada.at(parents)
    await there.says(command)
    screen = await there.answered()

    assert screen.text.startswith(words("group-invite"))
    assert house.shelf.kept == before
    assert bot.counts.failed == {}


@pytest.mark.parametrize(
    "text", ["hello everybody", "/ban", "/optout@another_bot", "/start@another_bot tiktok-remix"]
)
async def test_what_is_not_for_us_is_not_answered(
    ada: Person, parents: Group, telegram: TelegramServer, bot: TelegramClient, text: str
) -> None:
    telegram.reads_groups()
    there = ada.at(parents)
    await there.says(text)
    await quiet(telegram, bot)

    assert there.screens == []


async def test_an_anonymous_admin_is_answered_and_is_nobody(
    ada: Person, parents: Group, house: House
) -> None:
    mask = parents.anonymous(ada)
    await mask.says("/optout")
    await mask.answered()

    keys = {inbound.user.user_id for inbound in house.door.came}
    assert keys == {f"chat {parents.id}"}


async def test_a_channels_voice_is_answered_and_its_forwarded_posts_are_not(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    telegram.reads_groups()
    await parents.as_channel(ada, "News").says("/optout")
    await quiet(telegram, bot)
    assert len(ada.at(parents).screens) == 1

    await parents.gets_post("/optout", channel="News")
    await quiet(telegram, bot)
    assert len(ada.at(parents).screens) == 1
    assert {inbound.user.user_id for inbound in house.door.came} == {f"chat {parents.id}"}


async def test_the_answer_comes_in_the_same_topic(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    forum = telegram.group(admins=(ada,), forum=True)
    topic = forum.topic("News", by=ada)
    await ada.at(topic).says("/optout")
    await ada.at(topic).answered()
    await ada.at(forum).says("/optout")
    await quiet(telegram, bot)

    threads = [call.integer("message_thread_id") for call in telegram.called("sendMessage")]
    assert threads == [topic.thread, None]
    assert telegram.refused() == []


async def test_a_reply_outside_topics_is_answered_too(
    ada: Person, parents: Group, telegram: TelegramServer, bot: TelegramClient
) -> None:
    there = ada.at(parents)
    await there.says("/optout")
    shown = await there.answered()
    await there.says("/optout", reply_to=shown)
    await quiet(telegram, bot)

    assert telegram.refused() == []


async def test_a_closed_topic_is_left_alone(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    forum = telegram.group(admins=(ada,), forum=True)
    topic = forum.topic("News", by=ada)
    await topic.closes(by=ada)
    await ada.at(topic).says("/optout")
    await ada.at(forum).says("/optout")
    await quiet(telegram, bot)

    assert len(ada.at(forum).screens) == 1
    assert bot.counts.failed == {"topic": 1}


async def test_a_group_that_becomes_a_supergroup_is_answered_there_once(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    group = telegram.group(kind="group", admins=(ada,))
    hold = telegram.hold("sendMessage", times=1)
    await ada.at(group).says("/optout")
    await hold.reached()
    old = ada.at(group)
    await group.becomes_supergroup(by=ada)
    hold.release()
    await quiet(telegram, bot)

    assert len(ada.at(group).screens) == 1
    assert old.screens == []
    assert bot.counts.failed == {}


async def test_being_added_is_answered_with_one_line(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    group = telegram.group(admins=(ada,), bot=None)
    await group.adds_bot(by=ada)
    await quiet(telegram, bot)
    await group.promotes_bot(by=ada)
    await group.demotes_bot(by=ada)
    await quiet(telegram, bot)

    assert [screen.text for screen in ada.at(group).screens] == [
        f"{words('group-invite')}\n\n{words('invite-private')}"
    ]


async def test_being_put_out_is_taken_quietly(
    ada: Person, parents: Group, telegram: TelegramServer, bot: TelegramClient
) -> None:
    await ada.at(parents).says("/optout")
    await parents.kicks_bot(by=ada)
    await quiet(telegram, bot)

    assert bot.counts.failed.total() == bot.counts.failed["closed"]


async def test_a_private_message_that_strays_into_a_group_is_not_sent(
    telegram: TelegramServer, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    """The last line of defence: should the core ever answer a group with something private."""

    class Stray(Doorway):
        async def handle(self, _inbound: object) -> tuple[Message, ...]:
            message = house.door.apologise("en", "CODE")
            assert message.audience is Audience.PRIVATE
            return (message,)

    async with (
        TelegramServer() as other,
        running(house.client(other, door=Stray(inner=house.door.inner))) as client,
    ):
        person = other.person()
        group = other.group(members=(person,))
        await person.at(group).says("/mydata")
        await quiet(other, client)

        assert person.at(group).screens == []
        assert client.counts.failed == {"not-drawn": 1}
    assert "not-drawn" in caplog.messages


async def test_the_house_is_told_where_the_bot_is(
    ada: Person, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    group = telegram.group(kind="group", admins=(ada,), bot=None)
    await group.adds_bot(by=ada)
    old = group.id
    await group.becomes_supergroup(by=ada)
    await quiet(telegram, bot)
    await group.mutes_bot(by=ada)
    await group.kicks_bot(by=ada)
    await ada.says("/start")
    await ada.blocks()
    await quiet(telegram, bot)

    moved = ("moved", "telegram", str(old), str(group.id))
    assert house.register.told == [
        ("joined", "telegram", str(old)),
        moved,
        moved,  # both chats say so
        ("left", "telegram", str(group.id)),
    ]


async def test_what_the_house_could_not_note_is_told_again(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    house.register.failures = 2
    await parents.kicks_bot(by=ada)
    await quiet(telegram, bot)

    assert house.register.told == [("left", "telegram", str(parents.id))]
    assert bot.counts.failed == {}


async def test_what_the_house_can_never_note_holds_nobody_up(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    house.register.failures = 1000
    await parents.kicks_bot(by=ada)
    await quiet(telegram, bot)

    assert house.register.told == []
    assert bot.counts.failed == {"turn-failed": 1}
