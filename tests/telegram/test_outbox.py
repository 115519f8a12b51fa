"""What waits to be said: order, pace, what replaces what, second tries, giving up."""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass, field

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.limits import TELEGRAM, Paces, Steady, Window
from bot.adapters.telegram.outbox import ANSWERS_KEPT, Outbox
from bot.adapters.telegram.pace import Limiter
from bot.adapters.telegram.render import Bubble, Paper
from bot.adapters.telegram.spots import Spot
from bot.adapters.telegram.wire import Call, SayFile, SayText
from tests.telegram.house import AT_ONCE
from tests.telegram.timer import HandTimer, settle


@dataclass
class Line:
    """Where the calls go: notes them, and fails as each chat was told to."""

    said: list[str] = field(default_factory=list)
    troubles: dict[int, deque[Exception]] = field(default_factory=lambda: defaultdict(deque))
    gate: asyncio.Event | None = None

    async def carry_out(self, call: Call) -> None:
        """Make a call."""
        if self.gate is not None:
            await self.gate.wait()
        if self.troubles[call.spot.chat_id]:
            raise self.troubles[call.spot.chat_id].popleft()
        self.said.append(name(call))


@dataclass
class Bench:
    """An outbox in time that stands still."""

    line: Line = field(default_factory=Line)
    timer: HandTimer = field(default_factory=HandTimer)
    counts: Counts = field(default_factory=Counts)
    paces: Paces = AT_ONCE
    outbox: Outbox = field(init=False)

    def __post_init__(self) -> None:
        limiter = Limiter(self.timer, self.paces)
        self.outbox = Outbox(
            self.line.carry_out, limiter=limiter, timer=self.timer, counts=self.counts
        )

    def trouble(self, *errors: Exception, chat: int = 1) -> None:
        """Let the next calls to a chat fail."""
        self.line.troubles[chat].extend(errors)


@pytest.fixture
def bench() -> Bench:
    """Give an outbox whose calls all work."""
    return Bench()


def text(words: str, *, chat: int = 1, edit: int | None = None) -> SayText:
    return SayText(spot=Spot(chat_id=chat, private=chat > 0), bubble=Bubble(text=words), edit=edit)


def file(words: str, *, chat: int = 1) -> SayFile:
    return SayFile(spot=Spot(chat_id=chat, private=True), paper=Paper(name=words, content=b"x"))


def name(call: Call) -> str:
    where = f"{call.spot.chat_id}: "
    if isinstance(call, SayFile):
        return f"{where}file {call.paper.name}"
    return f"{where}{'' if call.edit is None else f'edit {call.edit} '}{call.bubble.text}"


async def test_a_chat_keeps_its_order(bench: Bench) -> None:
    bench.outbox.put([text("one"), file("two")])
    bench.outbox.put([text("three")])
    await settle()

    assert bench.line.said == ["1: one", "1: file two", "1: three"]
    assert (bench.counts.sent, bench.outbox.waiting) == (3, 0)
    assert bench.outbox._chats == {}


async def test_a_chat_that_telegram_holds_up_holds_up_no_other(bench: Bench) -> None:
    bench.trouble(RetryAfter(600))
    bench.outbox.put([text("held")])
    await settle()
    bench.outbox.put([text("free", chat=2)])
    bench.outbox.put([text("after the held one")])
    await bench.timer.passes(599)

    assert bench.line.said == ["2: free"]
    await bench.timer.passes(1)
    assert bench.line.said == ["2: free", "1: held", "1: after the held one"]
    assert bench.counts.failed == {}


async def test_what_a_held_up_chat_would_show_is_kept_up_to_date(bench: Bench) -> None:
    bench.trouble(RetryAfter(600))
    for turn in range(500):
        bench.outbox.put([text(f"step {turn}", edit=7)])
        await settle()

    assert bench.outbox.waiting == 1
    await bench.timer.passes(600)
    assert bench.line.said == ["1: edit 7 step 499"]
    assert (bench.counts.edited, bench.counts.coalesced) == (1, 499)


async def test_an_edit_replaces_only_an_edit_of_the_same_message(bench: Bench) -> None:
    bench.line.gate = asyncio.Event()
    bench.outbox.put([text("in hand")])
    await settle()
    bench.outbox.put([text("old", edit=7), file("receipt")])
    bench.outbox.put([text("other", edit=8)])
    bench.outbox.put([text("new", edit=7)])
    bench.line.gate.set()
    await settle()

    assert bench.line.said == ["1: in hand", "1: file receipt", "1: edit 8 other", "1: edit 7 new"]
    assert bench.counts.coalesced == 1


async def test_the_same_answer_twice_is_said_once(bench: Bench) -> None:
    bench.line.gate = asyncio.Event()
    for _ in range(500):
        bench.outbox.put([text("I didn't catch that"), file("x")])
        await settle()
    bench.line.gate.set()
    await settle()

    assert len(bench.line.said) <= 4
    assert bench.counts.coalesced + bench.counts.sent == 1000


async def test_of_many_answers_the_newest_are_kept_and_the_rest_is_counted(bench: Bench) -> None:
    bench.line.gate = asyncio.Event()
    for turn in range(500):
        bench.outbox.put([text(f"answer {turn}")])
        await settle()
    bench.line.gate.set()
    await settle()

    newest = [f"1: answer {turn}" for turn in range(500 - ANSWERS_KEPT, 500)]
    assert bench.line.said == ["1: answer 0", *newest]
    assert bench.counts.dropped == 500 - 1 - ANSWERS_KEPT


async def test_not_modified_is_success(bench: Bench) -> None:
    bench.trouble(BadRequest("Message is not modified: specified new message content"))
    bench.outbox.put([text("same", edit=7)])
    await settle()

    assert (bench.counts.edited, bench.counts.failed) == (1, {})


@pytest.mark.parametrize(
    "words",
    [
        "Message to edit not found",
        "Message can't be edited",
        "There is no text in the message to edit",
        "MESSAGE_ID_INVALID",
    ],
)
async def test_a_message_that_cannot_be_edited_is_said_anew(bench: Bench, words: str) -> None:
    bench.trouble(BadRequest(words))
    bench.outbox.put([text("step 3", edit=7)])
    await settle()

    assert bench.line.said == ["1: step 3"]
    assert (bench.counts.sent, bench.counts.failed) == (1, {})


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot was blocked by the user"),
        Forbidden("Forbidden: user is deactivated"),
        BadRequest("Chat not found"),
        BadRequest("Not enough rights to send text messages to the chat"),
    ],
)
async def test_a_chat_that_is_closed_to_us_is_left_alone(bench: Bench, error: Exception) -> None:
    bench.trouble(error)
    bench.outbox.put([text("one")])
    bench.outbox.put([text("two")])
    await bench.timer.passes(1000)

    assert bench.line.said == []
    assert (bench.counts.failed, bench.counts.dropped) == ({"closed": 1}, 1)
    assert bench.outbox.waiting == 0


async def test_being_blocked_drops_what_waits_even_for_a_long_time(bench: Bench) -> None:
    bench.trouble(RetryAfter(600))
    bench.outbox.put([text("one")])
    await settle()

    bench.outbox.forget(1)
    await bench.timer.passes(1000)

    assert bench.line.said == []
    assert bench.counts.dropped == 1
    bench.outbox.put([text("unblocked")])
    await settle()
    assert bench.line.said == ["1: unblocked"]


def before_leaving() -> NetworkError:
    return caused(NetworkError("httpx.ConnectError: all attempts failed"), "ConnectError")


def caused(error: NetworkError, kind: str) -> NetworkError:
    error.__cause__ = type(kind, (Exception,), {"__module__": "httpx"})()
    return error


@pytest.mark.parametrize(
    ("errors", "edit", "tries_seen"),
    [
        ([before_leaving() for _ in range(4)], None, True),
        ([before_leaving() for _ in range(5)], None, False),
        ([NetworkError("Bad Gateway")], None, True),
        ([NetworkError("Bad Gateway") for _ in range(2)], None, False),
        ([NetworkError("Bad Gateway") for _ in range(4)], 7, True),
        ([NetworkError("Bad Gateway") for _ in range(5)], 7, False),
        ([TelegramError("Invalid server response")], None, True),
        ([caused(NetworkError("httpx.ReadError: "), "ReadError")], None, True),
    ],
)
async def test_how_often_a_call_is_tried(
    bench: Bench, errors: list[Exception], edit: int | None, tries_seen: bool
) -> None:
    bench.trouble(*errors)
    bench.outbox.put([text("words", edit=edit)])
    await bench.timer.passes(60)

    assert bool(bench.line.said) is tries_seen
    assert bool(bench.counts.failed) is not tries_seen
    assert not bench.line.troubles[1]


async def test_our_own_mistake_is_not_repeated_and_not_in_the_way(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.trouble(BadRequest("Can't parse entities: unsupported start tag"))
    bench.outbox.put([text("bad")])
    bench.outbox.put([text("good")])
    await settle()

    assert bench.line.said == ["1: good"]
    assert bench.counts.failed == {"refused": 1}
    assert [record.message for record in caplog.records] == ["not-delivered"]


async def test_a_group_that_moved_is_answered_in_its_new_chat(bench: Bench) -> None:
    bench.trouble(ChatMigrated(-100), chat=-5)
    bench.outbox.put([text("hello", chat=-5)])
    bench.outbox.put([text("again", chat=-5)])
    await settle()

    assert bench.line.said == ["-100: hello", "-100: again"]


async def test_a_group_that_moves_twice_is_given_up(bench: Bench) -> None:
    bench.trouble(ChatMigrated(-100), chat=-5)
    bench.trouble(ChatMigrated(-5), chat=-100)
    bench.outbox.put([text("hello", chat=-5)])
    await settle()

    assert bench.line.said == []
    assert bench.counts.failed == {"moved": 1}


async def test_stopping_waits_for_what_can_leave_and_not_for_what_cannot(bench: Bench) -> None:
    bench.trouble(RetryAfter(600))
    bench.outbox.put([text("held")])
    bench.outbox.put([text("free", chat=2)])
    await settle()
    bench.outbox.put([text("free too", chat=3)])

    await bench.outbox.drain(5)

    assert sorted(bench.line.said) == ["2: free", "3: free too"]
    assert bench.counts.dropped == 1


async def test_stopping_does_not_wait_for_ever(bench: Bench) -> None:
    bench.line.gate = asyncio.Event()
    bench.outbox.put([text("stuck in the network")])
    await settle()

    await bench.outbox.drain(0.01)

    assert bench.line.said == []
    assert bench.outbox.waiting == 0


async def test_a_chat_that_must_wait_takes_no_place_of_others() -> None:
    paces = Paces(
        overall=Window(count=1, seconds=1),
        private=Steady(burst=1, seconds=100),
        group=Window(count=1, seconds=100),
    )
    bench = Bench(paces=paces)
    bench.outbox.put([text("one"), text("two")])
    await settle()
    bench.outbox.put([text("other", chat=2)])
    await bench.timer.passes(1)

    assert bench.line.said == ["1: one", "2: other"]
    await bench.timer.passes(99)
    assert bench.line.said == ["1: one", "2: other", "1: two"]


async def test_there_is_room_while_few_chats_wait_for_the_overall_pace() -> None:
    bench = Bench(paces=TELEGRAM)
    for chat in range(1, 101):
        bench.outbox.put([text("hello", chat=chat)])
    room = asyncio.create_task(bench.outbox.room())
    await bench.timer.passes(1)

    assert (len(bench.line.said), room.done()) == (60, False)
    await bench.timer.passes(1)
    assert (len(bench.line.said), room.done()) == (90, True)
    await bench.timer.passes(1)


async def test_those_who_wait_for_their_own_pace_take_no_room() -> None:
    bench = Bench(paces=TELEGRAM)
    for chat in range(1, 101):
        bench.trouble(RetryAfter(600), chat=chat)
        bench.outbox.put([text("held", chat=chat)])
    await bench.timer.passes(10)

    await asyncio.wait_for(bench.outbox.room(), 5)
    assert bench.outbox.waiting == 100
    await bench.outbox.close()


async def test_stopping_tells_whose_answers_had_no_time_to_leave() -> None:
    bench = Bench(paces=TELEGRAM)
    bench.trouble(RetryAfter(600), chat=1)
    for chat in range(1, 41):
        bench.outbox.put([text("hello", chat=chat)], mark=chat + 1000)
    await settle()

    late = await bench.outbox.drain(0.01)

    assert late == set(range(1031, 1041))
