"""Admins' acts on Telegram as the adapter carries them: who may, what is shown to whom, and floods.

What the house says is written here (``rule``); its real answers are in ``test_admins``.
"""

import asyncio
from collections.abc import Sequence

import pytest

from bot.adapters.telegram import spots as telegram_spots, wire
from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.crowd import PER_GROUP, PER_PERSON, Crowd
from bot.adapters.telegram.limits import PRESS_ANSWER
from bot.adapters.telegram.rights import Asker, NotKnownError
from bot.core import acts
from bot.core.acts import GroupPressed, GroupSaid, Listed, Planned, SetUp
from bot.core.chat import Spot
from bot.core.messages import ButtonWords, Message
from bot.core.replies import Audience, Place
from bot.core.tokens import Token
from bot.ports import Act, Address
from tests.standins.telegram import (
    Broken,
    Group,
    Hold,
    Person,
    Refuse,
    RetryAfter,
    Screen,
    Seat,
    TelegramServer,
)
from tests.telegram.house import House, quiet, told
from tests.telegram.timer import HandTimer

pytestmark = pytest.mark.usefixtures("bot")

SAVE = ButtonWords(label="Save", token=Token(guide="group", step="save", choice="-", turn=3))
NO = "Only admins can do that here."


def ruled(act: Act) -> Sequence[Message]:
    """Say one thing to each act, as the real house would."""
    if not act.allowed:
        return [told(NO)]
    match act.event:
        case GroupPressed():
            return [told("Saved.", place=Place.REPLACE)]
        case SetUp():
            return [
                told("All is well.", SAVE, audience=Audience.HERE),
                told("A test for you.", audience=Audience.PRIVATE),
            ]
        case acts.TestRefused():
            return [told("Your private chat is closed to me.")]
        case _:
            return [told("Shall I?", SAVE)]


@pytest.fixture
def house() -> House:
    made = House()
    made.door.rule = ruled
    return made


@pytest.fixture
def ada(telegram: TelegramServer) -> Person:
    return telegram.person(language_code="pt-br")


@pytest.fixture
def parents(telegram: TelegramServer, ada: Person) -> Group:
    return telegram.group(admins=(ada,))


@pytest.fixture
def bo(telegram: TelegramServer, parents: Group) -> Person:
    """Give a plain member."""
    person = telegram.person()
    parents.joins(person)
    return person


async def shown(seat: Seat) -> Screen:
    await seat.says("/remind")
    return await seat.answered()


async def test_a_command_is_answered_and_its_button_replaces_the_answer(
    ada: Person, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    forum = telegram.group(admins=(ada,), forum=True)
    topic = forum.topic("News", by=ada)
    there = ada.at(topic)
    await there.says("/remind friday\nx-grok\nTea.")
    await there.answered()
    press = await there.presses("Save")
    await there.answered()
    await quiet(telegram, bot)

    (screen,) = there.screens
    assert (screen.text, press and press.toast) == ("Saved.", "")
    first, second = house.door.acts
    assert first.where == Address(
        platform="telegram", spot=Spot(chat=str(forum.id), place=str(topic.thread))
    )
    assert first.event == Planned(when="friday", what="x-grok", line="Tea.")
    assert second.event == GroupPressed(token=SAVE.token)
    assert [act.allowed for act in house.door.acts] == [True, True]
    assert [act.in_place for act in house.door.acts] == [False, True]
    assert {act.locale_hint for act in house.door.acts} == {"pt-br"}
    assert None not in {act.event_id for act in house.door.acts}
    assert house.door.came == []


async def test_who_may_not_is_told_so_alone_where_they_pressed(
    ada: Person, bo: Person, parents: Group, telegram: TelegramServer, bot: TelegramClient
) -> None:
    await shown(ada.at(parents))
    before = ada.at(parents).screens
    press = await bo.at(parents).presses("Save")
    assert press is not None
    await bo.at(parents).acknowledged(press)
    await quiet(telegram, bot)

    assert (press.toast, press.alert) == (NO, True)
    assert ada.at(parents).screens == before


async def test_long_words_are_shortened_to_what_an_alert_holds(
    ada: Person, parents: Group, house: House
) -> None:
    await shown(ada.at(parents))
    parents.joins(ada, as_="member")
    house.door.rule = lambda _: [told("Only admins. " * 50)]
    press = await ada.at(parents).presses("Save")
    assert press is not None
    await ada.at(parents).acknowledged(press)

    assert press.toast.startswith("Only admins. Only")
    assert press.toast.endswith("…")
    assert len(press.toast) <= PRESS_ANSWER


async def test_who_may_not_gets_nothing_in_private_either(
    bo: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await bo.says("/start")
    await bo.answered()
    house.door.rule = lambda _: [told("A test for you.", audience=Audience.PRIVATE)]
    await bo.at(parents).says("/setup")
    await quiet(telegram, bot)

    assert len(bo.screens) == 1
    assert len(house.door.acts) == 1


async def test_who_may_not_is_told_so_in_one_line_where_they_typed(
    bo: Person, parents: Group, house: House
) -> None:
    await bo.at(parents).says("/reminders")
    screen = await bo.at(parents).answered()

    assert (screen.text, screen.buttons) == (NO, [])
    assert [act.event for act in house.door.acts] == [Listed()]


async def test_a_reply_counts_only_from_who_may(
    ada: Person, bo: Person, parents: Group, telegram: TelegramServer, house: House
) -> None:
    screen = await shown(ada.at(parents))
    await bo.at(parents).says("never", reply_to=screen)
    await ada.at(parents).says("every friday", reply_to=screen)
    await telegram.receives("sendMessage", times=2)
    await telegram.settled()

    assert [act.event for act in house.door.acts[1:]] == [GroupSaid(text="every friday")]
    assert len(ada.at(parents).screens) == 2


async def test_what_is_for_the_admin_alone_goes_to_their_private_chat(
    ada: Person, parents: Group, telegram: TelegramServer, bot: TelegramClient
) -> None:
    await ada.says("/start")
    await ada.at(parents).says("/setup Lisboa")
    await quiet(telegram, bot)

    assert [screen.text for screen in ada.at(parents).screens] == ["All is well."]
    assert ada.screen.text == "A test for you."


async def test_where_the_private_chat_is_closed_the_house_is_told(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await ada.at(parents).says("/setup")  # Ada never wrote to the bot in private
    await quiet(telegram, bot)

    assert [act.event for act in house.door.acts] == [SetUp(), acts.TestRefused()]
    assert house.door.acts[1].event_id is None, "the update itself is another act"
    assert [screen.text for screen in ada.at(parents).screens] == [
        "All is well.",
        "Your private chat is closed to me.",
    ]


async def test_an_anonymous_admin_has_no_private_chat(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await ada.says("/start")
    await ada.answered()
    before = ada.screens
    await parents.anonymous(ada).says("/setup")
    await quiet(telegram, bot)

    assert [act.event for act in house.door.acts] == [SetUp(), acts.TestRefused()]
    assert ada.screens == before
    assert telegram.called("getChatMember") == []  # Telegram itself vouches for them


async def test_a_private_chat_that_is_held_up_gets_it_later(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await ada.says("/start")
    await quiet(telegram, bot)
    telegram.fail(RetryAfter(seconds=1), method="sendMessage", chat=ada)
    await ada.at(parents).says("/setup")
    await quiet(telegram, bot)

    assert ada.screen.text == "A test for you."
    assert [act.event for act in house.door.acts] == [SetUp()]


async def test_when_telegram_does_not_say_who_may_nothing_is_done_and_that_is_told(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await shown(ada.at(parents))
    telegram.fail(Broken(), method="getChatMember", times=2)
    press = await ada.at(parents).presses("Save")
    assert press is not None
    await ada.at(parents).acknowledged(press)
    assert press.alert
    assert press.toast

    asked = len(telegram.called("getChatMember"))
    await ada.at(parents).says("/reminders")
    await quiet(telegram, bot)

    assert len(house.door.acts) == 1
    assert bot.counts.failed == {"rights-not-known": 2}
    assert len(ada.at(parents).screens) == 2
    assert len(telegram.called("getChatMember")) == asked, "silence is not asked again at once"


@pytest.mark.parametrize(
    ("fault", "times", "seconds"),
    [(Broken(), 2, 5), (RetryAfter(seconds=3), 1, 5), (RetryAfter(seconds=900), 1, 30)],
)
async def test_silence_is_remembered_for_a_little_while(
    telegram: TelegramServer, fault: Broken | RetryAfter, times: int, seconds: float
) -> None:
    ada = telegram.person()
    group = telegram.group(admins=(ada,))
    act = Acted(
        event=Listed(),
        spot=telegram_spots.Spot(chat_id=group.id, private=False),
        event_id="telegram:1",
        person=ada.id,
    )
    timer = HandTimer()
    line = wire.connect(telegram.token, telegram.url)
    asker = Asker(line, timer)
    telegram.fail(fault, method="getChatMember", times=times)
    async with line:
        for _ in range(3):
            with pytest.raises(NotKnownError):
                await asker.may_manage(act)
        assert len(telegram.called("getChatMember")) == times
        await timer.passes(seconds)
        assert await asker.may_manage(act)


async def test_one_hiccup_is_asked_again(
    ada: Person, parents: Group, telegram: TelegramServer, house: House
) -> None:
    telegram.fail(Broken(), method="getChatMember")
    await ada.at(parents).says("/reminders")
    await ada.at(parents).answered()

    assert [act.allowed for act in house.door.acts] == [True]


@pytest.mark.parametrize(
    "words", ["Bad Request: user not found", "Bad Request: PARTICIPANT_ID_INVALID"]
)
async def test_whom_telegram_does_not_know_may_nothing(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, words: str
) -> None:
    telegram.fail(Refuse(code=400, description=words), method="getChatMember")
    await ada.at(parents).says("/reminders")
    await ada.at(parents).answered()

    assert [act.allowed for act in house.door.acts] == [False]


async def test_a_fault_of_ours_is_told_with_its_code(
    ada: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    def broken(_act: Act) -> Sequence[Message]:
        raise RuntimeError

    house.door.rule = broken
    await ada.at(parents).says("/reminders")
    screen = await ada.at(parents).answered()
    await quiet(telegram, bot)

    assert len(house.door.acts) == 3
    assert bot.counts.failed == {"turn-failed": 1}
    assert screen.text


async def test_what_the_bot_lacks_is_asked_of_telegram(
    ada: Person, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    forum = telegram.group(admins=(ada,), forum=True)
    plain = telegram.group(admins=(ada,))
    for group in (forum, plain):
        await ada.at(group).says("/reminders")
    await quiet(telegram, bot)
    in_forum, in_plain = sorted(
        house.door.acts, key=lambda act: act.where.spot.chat != str(forum.id)
    )

    async def lacks(act: Act, place: str | None = None, chat: str = "") -> tuple[str, ...]:
        rights = await act.rights(Spot(chat=chat or act.where.spot.chat, place=place))
        assert set(rights.notes) <= {"telegram-privacy"}
        return rights.missing

    assert await lacks(in_forum, "12") == ()
    assert await lacks(in_plain) == ()
    assert await lacks(in_plain, "12") == ("telegram-topic",)
    assert await lacks(in_plain, None, str(forum.id)) == ("gone",)
    assert (await in_plain.rights(in_plain.where.spot)).notes == ("telegram-privacy",)

    await plain.silences_members()
    assert await lacks(in_plain) == ("telegram-send",)
    await plain.promotes_bot(by=ada)
    assert await lacks(in_plain) == ()
    assert (await in_plain.rights(in_plain.where.spot)).notes == ()
    await plain.silences_members(on=False)
    await plain.mutes_bot(by=ada)
    assert await lacks(in_plain) == ("telegram-send",)
    await plain.kicks_bot(by=ada)
    assert await lacks(in_plain) == ("gone",)


async def test_a_flood_of_presses_in_one_group_holds_up_nobody(
    bo: Person, parents: Group, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    """Rights of this group are slow to come; of 90 presses only a few are asked about at all."""
    parents.joins(bo, as_="administrator")
    await shown(bo.at(parents))
    parents.joins(bo)
    slow: Hold = telegram.hold("getChatMember", chat=parents)
    presses = await bo.at(parents).presses_at_once("Save", times=90)
    await slow.reached()
    other = telegram.person()
    await other.says("/start")
    slow.release()
    await other.answered()
    await telegram.until(lambda: all(press.answered for press in presses), "every answer")
    await quiet(telegram, bot)

    assert len(telegram.called("getChatMember")) <= 1 + 2 * PER_PERSON
    assert bot.counts.dropped >= 90 - 2 * PER_PERSON
    assert [act.allowed for act in house.door.acts].count(True) == 1


def _pressed(group: int, person: int) -> dict[str, object]:
    message = {"chat": {"id": group}}
    return {"callback_query": {"from": {"id": person}, "message": message}}


def test_no_member_crowds_out_an_admin() -> None:
    crowd = Crowd()
    flood = [crowd.enters(_pressed(-5, 1)) for _ in range(50)]

    assert flood == [False] * PER_PERSON + [True] * (50 - PER_PERSON)
    assert not crowd.enters(_pressed(-6, 1)), "another group is another matter"
    for _ in range(50):
        crowd.leaves(_pressed(-5, 1))
    assert not crowd.enters(_pressed(-5, 2))


def test_a_group_in_uproar_is_bounded_as_a_whole() -> None:
    crowd = Crowd()
    entered = [crowd.enters(_pressed(-5, person)) for person in range(50)]

    assert entered.count(False) == PER_GROUP


@pytest.mark.parametrize(
    "raw",
    [
        _pressed(7, 7),
        {"message": {"chat": {"id": -5}, "from": {"id": 1}, "text": "hello"}},
        {"my_chat_member": {"chat": {"id": -5}}},
        {},
    ],
)
def test_what_asks_nobody_is_not_counted(raw: dict[str, object]) -> None:
    crowd = Crowd()

    assert not any(crowd.enters(raw) for _ in range(100))


async def test_acts_of_different_groups_do_not_wait_for_each_other(
    ada: Person, parents: Group, telegram: TelegramServer
) -> None:
    slow = telegram.hold("getChatMember", chat=parents)
    other = telegram.group(admins=(ada,))
    async with asyncio.timeout(10):
        await ada.at(parents).says("/reminders")
        await slow.reached()
        slow.release()
        await ada.at(other).says("/reminders")
        await ada.at(other).answered()
        await ada.at(parents).answered()
