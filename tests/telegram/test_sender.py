"""Speaking first: every answer that Telegram can give, over the real library, and what it means."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.adapters.telegram import wire
from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.limits import TELEGRAM, Paces
from bot.adapters.telegram.pace import Limiter, LoopTimer
from bot.adapters.telegram.sender import TelegramSender
from bot.core.chat import Spot
from bot.core.messages import Attachment, InviteWords, Message
from bot.core.replies import Audience
from bot.ports import (
    Address,
    Delivery,
    Moved,
    Refused,
    Sent,
    Uncertain,
    Unsent,
    Wait,
    Why,
)
from tests.standins.telegram import (
    BOT_NAME,
    Broken,
    DropAfter,
    DropBefore,
    Group,
    Person,
    Refuse,
    RetryAfter,
    TelegramServer,
    Topic,
)
from tests.telegram.house import AT_ONCE, House, running, told
from tests.telegram.timer import HandTimer

PUBLIC = told("It is Friday.", audience=Audience.HERE)
VIA = "A" * 22


class Line:
    """A sender with an open line of its own."""

    def __init__(self, telegram: TelegramServer, paces: Paces = AT_ONCE) -> None:
        self.counts = Counts()
        self.sender = TelegramSender(self.counts)
        self.wire = wire.connect(telegram.token, telegram.url)
        self.limiter = Limiter(LoopTimer(), paces)

    async def open(self) -> None:
        await self.wire.initialize()
        self.sender.connect(self.wire, self.limiter)

    async def send(self, to: Address, message: Message = PUBLIC) -> Delivery:
        return await self.sender.deliver(to, message, nonce="1")


@pytest.fixture
async def line(telegram: TelegramServer) -> AsyncIterator[Line]:
    made = Line(telegram)
    await made.open()
    yield made
    await made.wire.shutdown()


@pytest.fixture
def ada(telegram: TelegramServer) -> Person:
    return telegram.person()


@pytest.fixture
def parents(telegram: TelegramServer, ada: Person) -> Group:
    return telegram.group(admins=(ada,), forum=True)


def to(place: Group | Topic) -> Address:
    thread = None if place.thread is None else str(place.thread)
    return Address(platform="telegram", spot=Spot(chat=str(place.chat.id), place=thread))


def to_person(person: Person) -> Address:
    return Address(platform="telegram", spot=Spot(chat=str(person.id)), private=True)


async def test_it_arrives_where_it_should_with_its_way_in(
    line: Line, ada: Person, parents: Group, telegram: TelegramServer
) -> None:
    topic = parents.topic("News", by=ada)
    button = InviteWords(label="Begin", guide="x-grok", via=VIA)
    message = told("It is <Friday>.", button, audience=Audience.HERE)

    sent = await line.sender.deliver(to(topic), message, nonce="1", silent=True)

    screen = ada.at(topic).screen
    assert sent == Sent(message=str(screen.message_id))
    assert screen.text == "It is <Friday>."
    assert screen.silent
    assert screen.buttons[0].url == f"https://t.me/{BOT_NAME}?start=g{VIA}_x-grok"
    (call,) = telegram.called("sendMessage")
    assert '"is_disabled": true' in call.text("link_preview_options")
    assert telegram.refused() == []


async def test_it_makes_a_sound_unless_it_is_silent(
    line: Line, ada: Person, parents: Group
) -> None:
    await line.send(to(parents))

    assert not ada.at(parents).screen.silent


async def test_what_is_for_one_person_is_never_said_in_a_group(
    line: Line, ada: Person, parents: Group
) -> None:
    private = told("Your nudge.", audience=Audience.PRIVATE)
    await ada.says("/start")

    assert await line.send(to(parents), private) == Refused(why=Why.REFUSED)
    assert isinstance(await line.send(to_person(ada), private), Sent)
    assert ada.at(parents).screens == []
    assert ada.screen.text == "Your nudge."


Trouble = Callable[[TelegramServer, Group], Awaitable[None]]


async def _kicked(telegram: TelegramServer, group: Group) -> None:
    await group.kicks_bot(by=telegram.person())


async def _left(telegram: TelegramServer, group: Group) -> None:
    group.chat.members[telegram.world.bot.id] = "left"


async def _muted(telegram: TelegramServer, group: Group) -> None:
    await group.mutes_bot(by=telegram.person())


async def _silenced(_: TelegramServer, group: Group) -> None:
    await group.silences_members()


def _fails(fault: object, method: str = "sendMessage") -> Trouble:
    async def make(telegram: TelegramServer, _: Group) -> None:
        telegram.fail(fault, method=method)  # type: ignore[arg-type]  # one of the kinds below

    return make


def _says(code: int, words: str) -> Trouble:
    return _fails(Refuse(code=code, description=words))


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (_kicked, Refused(why=Why.KICKED)),
        (_left, Refused(why=Why.KICKED)),
        (_muted, Refused(why=Why.NO_RIGHT)),
        (_silenced, Refused(why=Why.NO_RIGHT)),
        (_says(400, "Bad Request: chat not found"), Refused(why=Why.KICKED)),
        (_says(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), Refused(why=Why.NO_RIGHT)),
        (_says(400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN"), Refused(why=Why.NO_RIGHT)),
        (_says(400, "Bad Request: have no rights to send a message"), Refused(why=Why.NO_RIGHT)),
        (_says(400, "Bad Request: TOPIC_CLOSED"), Refused(why=Why.CLOSED)),
        (_says(400, "Bad Request: TOPIC_DELETED"), Refused(why=Why.GONE)),
        (_says(400, "Bad Request: message thread not found"), Refused(why=Why.GONE)),
        (_says(403, "Forbidden: the group chat was deleted"), Refused(why=Why.GONE)),
        (_says(400, "Bad Request: group chat was deactivated"), Refused(why=Why.GONE)),
        (_says(403, "Forbidden: something from next year"), Refused(why=Why.KICKED)),
        (_says(400, "Bad Request: something from next year"), Refused(why=Why.REFUSED)),
        (_says(401, "Unauthorized"), Unsent()),
        (_says(404, "Not Found"), Unsent()),
        (_says(500, "Internal Server Error"), Uncertain()),
        (_fails(RetryAfter(seconds=41)), Wait(seconds=41)),
        (_fails(Broken(status=502)), Uncertain()),
        (_fails(Broken(status=504, body="")), Uncertain()),
        (_fails(Broken(status=200, body="no JSON")), Uncertain()),
        (_fails(DropBefore()), Uncertain()),
        (_fails(DropAfter()), Uncertain()),
    ],
)
async def test_what_became_of_it(
    line: Line, telegram: TelegramServer, parents: Group, trouble: Trouble, expected: Delivery
) -> None:
    await trouble(telegram, parents)

    assert await line.send(to(parents)) == expected
    assert len(telegram.called("sendMessage")) == 1


async def test_a_closed_topic_and_a_deleted_one(line: Line, ada: Person, parents: Group) -> None:
    topic = parents.topic("News", by=ada)
    await topic.closes(by=ada)
    assert await line.send(to(topic)) == Refused(why=Why.CLOSED)
    await topic.is_deleted()
    assert await line.send(to(topic)) == Refused(why=Why.GONE)

    main = await line.sender.main_place(to(topic))
    assert main == to(parents)
    assert isinstance(await line.send(main), Sent)
    assert await line.sender.main_place(main) is None


async def test_a_group_that_moved_says_where_to(
    line: Line, ada: Person, telegram: TelegramServer
) -> None:
    group = telegram.group(kind="group", admins=(ada,))
    before = to(group)
    await group.becomes_supergroup(by=ada)

    assert await line.send(before) == Moved(chat=str(group.id))
    assert isinstance(await line.send(to(group)), Sent)
    assert len(ada.at(group).screens) == 1


async def test_a_person_who_will_not_hear_it(line: Line, ada: Person) -> None:
    private = told("Your nudge.", audience=Audience.PRIVATE)
    await ada.says("/start")
    await ada.blocks()
    assert await line.send(to_person(ada), private) == Refused(why=Why.BLOCKED)
    await ada.unblocks()
    assert isinstance(await line.send(to_person(ada), private), Sent)
    stranger = Address(platform="telegram", spot=Spot(chat="7999"), private=True)
    assert await line.send(stranger, private) == Refused(why=Why.BLOCKED)
    await ada.deletes_account()
    assert await line.send(to_person(ada), private) == Refused(why=Why.BLOCKED)


async def test_what_never_left_is_unsent(telegram: TelegramServer, parents: Group) -> None:
    line = Line(telegram)
    assert await line.send(to(parents)) == Unsent()  # no line yet
    await line.open()
    await telegram.stop()
    assert await line.send(to(parents)) == Unsent()
    await line.sender.disconnect(5)
    assert await line.send(to(parents)) == Unsent()
    await line.wire.shutdown()


async def test_silence_after_it_left_is_uncertain(
    telegram: TelegramServer, parents: Group, line: Line
) -> None:
    """A server that takes the request and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.listen()
        other = wire.connect(telegram.token, f"http://127.0.0.1:{deaf.getsockname()[1]}")
        other._request[1]._client_kwargs["timeout"] = _quick(other)  # type: ignore[attr-defined]
        other._request[1]._client = other._request[1]._build_client()  # type: ignore[attr-defined]
        other._bot_user = line.wire.bot
        line.sender.connect(other, line.limiter)

        assert await line.send(to(parents)) == Uncertain()
        await other._request[1].shutdown()


def _quick(bot: wire.Wire) -> object:
    kept = bot._request[1]._client_kwargs["timeout"]  # type: ignore[attr-defined]
    return type(kept)(connect=5, read=0.2, write=5, pool=5)


async def test_a_group_has_its_pace_and_is_not_held_up_for_longer(
    telegram: TelegramServer, parents: Group
) -> None:
    telegram.enforce_limits()
    line = Line(telegram, TELEGRAM)
    await line.open()
    outcomes = [await line.send(to(parents)) for _ in range(22)]
    await line.wire.shutdown()

    assert all(isinstance(one, Sent) for one in outcomes[:20])
    waits = [one.seconds for one in outcomes[20:] if isinstance(one, Wait)]
    assert len(waits) == 2
    assert all(50 < seconds <= 60 for seconds in waits)  # asking takes no place
    assert telegram.refused() == []


async def test_too_many_for_the_bot_as_a_whole_is_heeded(
    telegram: TelegramServer, line: Line
) -> None:
    timer = HandTimer()
    line.sender.connect(line.wire, Limiter(timer, TELEGRAM))
    groups = [telegram.group() for _ in range(4)]
    for seconds, group in zip((9, 8, 7), groups, strict=False):
        due = asyncio.create_task(line.sender.pace())
        await timer.passes(0.1)
        assert due.done(), "a refusal or two are the chats' own"
        telegram.fail(RetryAfter(seconds=seconds), method="sendMessage")
        assert await line.send(to(group)) == Wait(seconds=seconds)

    due = asyncio.create_task(line.sender.pace())
    await timer.passes(6.9)
    assert not due.done()
    await timer.passes(0.2)
    assert due.done()
    assert isinstance(await line.send(to(groups[3])), Sent)
    telegram.fail(RetryAfter(seconds=9), method="sendMessage")
    assert await line.send(to(groups[0])) == Wait(seconds=9)
    due = asyncio.create_task(line.sender.pace())
    await timer.passes(0.1)
    assert due.done(), "what arrived in between starts the count anew"


async def test_of_several_sheets_the_first_decides(
    line: Line, telegram: TelegramServer, parents: Group
) -> None:
    paper = Attachment(name="a.txt", content="words", media_type="text/plain")
    message = told("x" * 2000, paper, audience=Audience.HERE)
    telegram.fail(Broken(), method="sendMessage")

    sent = await line.send(to(parents), message)

    (document,) = telegram.called("sendDocument")
    assert sent == Sent(message=str(list(parents.chat.messages)[-1]))
    assert document.status == 200


async def test_an_earlier_post_is_taken_away_where_that_is_possible(
    line: Line, telegram: TelegramServer, ada: Person, parents: Group
) -> None:
    sent = await line.send(to(parents))
    assert isinstance(sent, Sent)
    await line.sender.remove(to(parents), sent.message)
    assert ada.at(parents).screens == []

    again = await line.send(to(parents))
    assert isinstance(again, Sent)
    telegram.advance(49 * 3600)
    await line.sender.remove(to(parents), again.message)
    await line.sender.remove(to(parents), "not a number")
    telegram.fail(Broken(), method="deleteMessage")
    await line.sender.remove(to(parents), again.message)
    assert len(ada.at(parents).screens) == 1


async def test_how_many_there_are(
    line: Line, telegram: TelegramServer, ada: Person, parents: Group
) -> None:
    parents.joins(*(telegram.person() for _ in range(7)))
    assert await line.sender.size(to(parents)) == 9  # Ada and the bot

    await parents.kicks_bot(by=ada)
    assert await line.sender.size(to(parents)) is None


@pytest.mark.parametrize("chat", ["", "x", "12:34"])
async def test_an_address_of_no_chat_is_refused(
    line: Line, telegram: TelegramServer, chat: str
) -> None:
    nowhere = Address(platform="telegram", spot=Spot(chat=chat))

    assert await line.send(nowhere) == Refused(why=Why.GONE)
    assert await line.sender.size(nowhere) is None
    assert await line.sender.main_place(nowhere) is None
    assert telegram.called("sendMessage") == []


async def test_pace_waits_for_the_line(telegram: TelegramServer, house: House) -> None:
    client: TelegramClient = house.client(telegram)
    waiting = asyncio.create_task(client.sender.pace())
    await asyncio.sleep(0)
    assert not waiting.done()
    async with running(client):
        await asyncio.wait_for(waiting, 10)
    assert client.sender.platform == "telegram"
    assert not client.sender.repeatable


async def test_nothing_about_anybody_is_logged(
    line: Line, telegram: TelegramServer, parents: Group, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    for fault in (Broken(), RetryAfter(seconds=1), Refuse(code=400, description="Bad Request: x")):
        telegram.fail(fault, method="sendMessage")
        await line.send(to(parents))

    ours = [record for record in caplog.records if record.name.startswith("bot.")]
    assert [record.message for record in ours] == ["not-sent"] * 3
    assert all(str(parents.id) not in str(vars(record)) for record in ours)


async def test_what_is_being_sent_when_the_line_closes_is_waited_for(
    line: Line, telegram: TelegramServer, parents: Group
) -> None:
    held = telegram.hold("sendMessage")
    sending = asyncio.create_task(line.send(to(parents)))
    await held.reached()
    closing = asyncio.create_task(line.sender.disconnect(10))
    await asyncio.sleep(0)
    assert await line.send(to(parents)) == Unsent()
    assert not closing.done()
    held.release()
    await closing

    assert isinstance(await sending, Sent)
