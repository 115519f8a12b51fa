"""Nudges: asked for, put off, stopped, ended by coming back; and the zone they are told in.

Through the conversation, over the real store in a temporary folder.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.core.chat import Chat, Spot
from bot.core.commands import command
from bot.core.events import DataAsked, Event, Opened, Pressed, Resumed, Said
from bot.core.faq import Meaning, Urgency, Urgent
from bot.core.messages import Attachment, Message
from bot.core.nudge import About
from bot.core.progress import Progress
from bot.core.tokens import app
from bot.grouptalk import tag
from bot.keys import Keys, load_keys
from bot.ports import (
    Address,
    ChatOutcome,
    Inbound,
    KeepChat,
    Leave,
    NudgeJob,
    Outcome,
    Saved,
    UserKey,
)
from bot.store import SqliteStore, open_store
from tests.driver import lines
from tests.talking import conversation

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ANA = UserKey(platform="telegram", user_id="4711")
PRIVATE = Address(platform="telegram", spot=Spot(chat="4711"), private=True)


@dataclass
class Turning:
    """The time of day, turned by hand."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment


@dataclass
class House:
    """One person at the real conversation."""

    store: SqliteStore
    keys: Keys
    clock: Turning = field(default_factory=Turning)
    address: Address | None = PRIVATE
    shown: tuple[Message, ...] = ()
    door: Conversation = field(init=False)

    def __post_init__(self) -> None:
        self.restarts()

    def restarts(self) -> None:
        """Let the process be a new one."""
        self.door = conversation(self.store, self.keys, self.clock)

    async def does(self, event: Event | None) -> str:
        """Let the event happen and return what is said."""
        assert event is not None
        inbound = Inbound(user=ANA, event=event, address=self.address, in_place=True)
        self.shown = await self.door.handle(inbound)
        return self.text

    async def types(self, name: str, argument: str = "") -> str:
        """Use a command."""
        return await self.does(command(name, argument))

    async def presses(self, label: str) -> str:
        """Press the one button that says this."""
        found = [one for one in self.shown[-1].buttons if one.label == label]
        assert len(found) == 1, f"{label!r} not in {[b.label for b in self.shown[-1].buttons]}"
        return await self.does(Pressed(token=found[0].token))

    @property
    def text(self) -> str:
        """What is on show."""
        return "\n".join(line for message in self.shown for line in lines(message))

    async def kept(self) -> Progress:
        """What the store holds of the person."""

        def peek(saved: Saved | None, _seen: bool) -> tuple[Outcome, Progress]:
            return Leave(), saved.progress if saved else Progress()

        return await self.store.turn(self.keys.person(ANA), None, NOON.date(), peek)

    async def begins(self, guide: str = "linkedin-training") -> None:
        """Begin a walk and pause it."""
        await self.does(Opened(guide=guide))
        await self.presses("Start")

    async def finishes(self, guide: str = "linkedin-training") -> None:
        """Walk a guide to its end."""
        await self.begins(guide)
        for _ in range(30):
            progress = await self.kept()
            walk = progress.walk(guide)
            assert walk is not None
            if walk.finished is not None:
                return
            forward = ("Phone app", "Website", "Yes", "Done", "I don't know", "Skip this")
            label = next(one for one in forward if one in [b.label for b in self.shown[-1].buttons])
            await self.presses(label)
        raise AssertionError(self.text)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    path = tmp_path / "optout.sqlite3"
    keys = load_keys(None, tmp_path, path)
    async with open_store(path, keys) as store:
        yield House(store, keys)


async def test_nobody_has_a_nudge_who_did_not_ask(house: House) -> None:
    await house.finishes()
    assert (await house.kept()).nudges == ()
    assert "None is waiting." in await house.types("reminders")


async def test_a_nudge_is_asked_for_on_the_finish_and_told_with_its_time(house: House) -> None:
    await house.finishes()
    await house.presses("Remind me")
    told = await house.presses("Check again in 90 days")
    assert "Monday, February 22, 2027, 12:00" in told
    (nudge,) = (await house.kept()).nudges
    assert (nudge.about, nudge.due) == (About.RECHECK, NOON + timedelta(days=90))


async def test_a_nudge_outlives_a_restart_and_stops_with_one_press(house: House) -> None:
    await house.begins()
    await house.types("remind")
    await house.presses("Tomorrow")
    house.restarts()
    assert "Carry on: LinkedIn" in await house.types("reminders")
    await house.presses("No more nudges")
    assert (await house.kept()).nudges == ()


async def test_coming_back_ends_what_would_have_called_back(house: House) -> None:
    await house.begins()
    await house.types("remind")
    await house.presses("In a week")
    assert len((await house.kept()).nudges) == 1
    await house.does(Resumed())
    assert (await house.kept()).nudges == ()


async def test_looking_again_in_ninety_days_stays_when_another_walk_goes_on(house: House) -> None:
    await house.finishes()
    await house.presses("Remind me")
    await house.presses("Check again in 90 days")
    await house.begins("tiktok-private")
    assert [one.about for one in (await house.kept()).nudges] == [About.RECHECK]


async def test_asking_twice_for_the_same_moves_the_one_there_is(house: House) -> None:
    await house.begins()
    for label in ("Tomorrow", "In a week"):
        await house.types("remind")
        await house.presses(label)
    (nudge,) = (await house.kept()).nudges
    assert nudge.due == NOON + timedelta(days=7)


async def test_five_may_wait_and_no_two_within_the_hour(house: House) -> None:
    guides = ["tiktok-private", "tiktok-downloads", "tiktok-watch", "tiktok-reuse",
              "tiktok-family", "linkedin-training"]  # fmt: skip
    again = told = ""
    for number, guide in enumerate(guides):
        await house.begins(guide)
        await house.types("remind")
        told = await house.presses("In a week")
        if number == 0:
            again = told
        house.clock.moment += timedelta(minutes=61)
    assert "I'll write to you" in again
    assert "Five nudges are waiting already" in told
    assert len((await house.kept()).nudges) == 5
    await house.types("reminders")
    await house.presses("No more nudges")
    house.clock.moment += timedelta(minutes=1)
    told = ""
    for guide in guides[:2]:
        await house.does(Opened(guide=guide))
        await house.does(Resumed(guide=guide))
        await house.types("remind")
        told = await house.presses("Tomorrow")
    assert "less than an hour away" in told


async def test_a_typed_time_needs_a_zone_once_and_is_confirmed(house: House) -> None:
    await house.begins()
    assert "First: which city's time is yours?" in await house.types("remind", "tomorrow 9am")
    told = await house.does(Said(text="Berlin"))
    assert "I read that as: Wednesday, November 25, 2026, 9:00" in told
    assert (await house.kept()).nudges == ()
    told = await house.presses("Yes, remind me then")
    (nudge,) = (await house.kept()).nudges
    assert nudge.due == datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert "(Berlin)" in told
    told = await house.types("remind", "on friday at 18:00")
    assert "Friday, November 27, 2026" in told


async def test_a_time_that_repeats_is_said_to_be_once(house: House) -> None:
    await house.begins()
    await house.types("timezone", "Tokyo")
    told = await house.types("remind", "every friday 6pm")
    assert "I only remind once" in told
    assert "Friday, November 27, 2026, 6:00" in told


@pytest.mark.parametrize("words", ["whenever", "yesterday at 9", "\u202e" * 30, "9" * 64])
async def test_a_time_that_cannot_be_read_keeps_nothing(house: House, words: str) -> None:
    await house.begins()
    await house.types("timezone", "Berlin")
    told = await house.types("remind", words)
    assert "I couldn't read that" in told or "That time is over already" in told
    assert (await house.kept()).nudges == ()


async def test_an_unknown_city_is_asked_for_again(house: House) -> None:
    assert "I don't know that city" in await house.types("timezone", "Xyzzyville")
    assert (await house.kept()).zone is None
    assert "that of Tokyo" in await house.does(Said(text="tokyo"))
    assert (await house.kept()).zone == "Asia/Tokyo"


async def test_who_cannot_be_reached_is_told_so(house: House) -> None:
    house.address = None
    await house.begins()
    await house.types("remind")
    assert "I can't reach you from here" in await house.presses("Tomorrow")
    assert (await house.kept()).nudges == ()


async def test_the_language_somebody_used_is_the_language_of_their_nudge(house: House) -> None:
    await house.begins()
    await house.types("remind")
    await house.presses("Tomorrow")
    assert (await house.kept()).locale == "en"


async def test_a_nudge_is_in_the_copy_of_what_is_kept_and_goes_with_everything(
    house: House,
) -> None:
    await house.begins()
    await house.types("remind")
    await house.presses("Tomorrow")
    await house.does(DataAsked())
    (paper,) = [part for part in house.shown[-1].parts if isinstance(part, Attachment)]
    assert '"nudge"' in paper.content
    assert await house.store.erase(house.keys.person(ANA))
    assert (await house.kept()).nudges == ()


async def test_being_counted_is_in_the_copy_until_the_week_is_closed(house: House) -> None:
    key = house.keys.group("telegram", "-100")
    where = Address(platform="telegram", spot=Spot(chat="-100"))

    def counting(_chat: Chat | None, _seen: bool) -> tuple[ChatOutcome, None]:
        return KeepChat(chat=Chat(counting=True), where=where), None

    await house.store.chat_turn(key, None, NOON.date(), counting)
    await house.finishes()
    assert "You are counted in" in await house.does(Pressed(token=app("count", tag(key))))
    rows = await house.store.export(house.keys.person(ANA))
    assert rows is not None
    assert [row["chat"] for row in rows["mark"]] == [key.hex()]
    await house.does(DataAsked())
    (paper,) = [part for part in house.shown[-1].parts if isinstance(part, Attachment)]
    assert str(rows["mark"][0]["mark"]) in paper.content


async def test_a_guide_that_changes_can_be_told_of(house: House) -> None:
    await house.finishes()
    await house.presses("Remind me")
    await house.presses("Tell me if this guide changes")
    (nudge,) = (await house.kept()).nudges
    assert (nudge.about, nudge.due) == (About.CHANGED, None)
    assert nudge.version > 0
    assert "If this guide changes: LinkedIn" in await house.types("reminders")


async def test_a_cry_for_help_is_heard_also_while_a_city_is_asked_for(house: House) -> None:
    await house.types("timezone")
    house.door = conversation(house.store, house.keys, house.clock, finder=Crying())
    told = await house.does(Said(text="berlin"))
    assert "that of Berlin" not in told
    assert (await house.kept()).zone is None


class Crying:
    """Hears an emergency in everything."""

    def find(self, question: str, locale: str) -> Meaning:  # noqa: ARG002
        return Urgent(urgency=Urgency.BLACKMAIL)


async def test_two_days_that_words_may_mean_are_two_different_buttons(house: House) -> None:
    await house.begins()
    await house.types("timezone", "Berlin")
    told = await house.types("remind", "next friday 6pm")
    assert "Which of the two do you mean?" in told
    first, second, *_ = (button.label for button in house.shown[-1].buttons)
    assert "November 27" in first
    assert "December 4" in second


async def test_a_typed_number_means_the_buttons_of_the_nudge_that_came_last(house: House) -> None:
    await house.begins()
    await house.types("remind")
    await house.presses("Tomorrow")
    assert house.shown[-1].buttons[0].label == "No more nudges"
    (nudge,) = (await house.kept()).nudges
    assert nudge.due is not None
    job = NudgeJob(
        person=house.keys.person(ANA),
        progress=await house.kept(),
        nudge=nudge,
        due=nudge.due,
        nonce="n",
        address=PRIVATE,
    )
    message = await house.door.words(job)
    assert message is not None
    assert message.buttons[0].label.startswith("Carry on")
    assert "Where do you want to do it?" in await house.does(Said(text="1"))


# What a button made by hand may do


@pytest.mark.parametrize(
    "choice",
    ["recheck999", "recheck90", "changed", "resume0", "resume8", "batch7", "resume", "recheck007"],
)
async def test_only_what_the_screen_offers_is_taken(house: House, choice: str) -> None:
    await house.begins()
    told = await house.does(Pressed(token=app("nudge", f"{choice}-linkedin-training")))
    assert "That button was from an earlier step." in told
    assert (await house.kept()).nudges == ()


@pytest.mark.parametrize("days", ["999", "0", "2", "01", "70"])
async def test_a_nudge_is_put_off_by_a_day_or_a_week_only(house: House, days: str) -> None:
    await house.begins()
    await house.does(Pressed(token=app("snooze", f"{days}-linkedin-training")))
    assert (await house.kept()).nudges == ()


@pytest.mark.parametrize("day", ["29981231", "20271127", "20200101", "99991231"])
async def test_a_nudge_is_at_most_a_year_away_and_never_in_the_past(house: House, day: str) -> None:
    await house.begins()
    await house.types("timezone", "Berlin")
    token = app("nudge-at", f"o-0900-{day}-linkedin-training")
    told = await house.does(Pressed(token=token))
    assert (await house.kept()).nudges == ()
    refused = ("more than a year away", "over already", "I couldn't read that")
    assert any(words in told for words in refused)


async def test_putting_off_a_second_look_stays_a_second_look(house: House) -> None:
    await house.finishes()
    await house.does(Pressed(token=app("snooze", "7-linkedin-training")))
    (nudge,) = (await house.kept()).nudges
    assert nudge.about is About.RECHECK


@pytest.mark.parametrize("typed", ["yes", "1"])
async def test_a_time_is_confirmed_by_typing_too(house: House, typed: str) -> None:
    await house.begins()
    await house.types("timezone", "Berlin")
    await house.types("remind", "tomorrow 9am")
    await house.does(Said(text=typed))
    assert len((await house.kept()).nudges) == 1


# Being counted


async def counting(house: House) -> bytes:
    """Have a group that publishes a weekly number."""
    where = Address(platform="telegram", spot=Spot(chat="-1001"))
    group = house.keys.group(where.platform, where.spot.chat)

    def decide(_chat: Chat | None, _seen: bool) -> tuple[ChatOutcome, None]:
        return KeepChat(chat=Chat(counting=True, locale="en"), where=where), None

    await house.store.chat_turn(group, None, NOON.date(), decide)
    return group


@pytest.mark.parametrize(("days", "is_counted"), [(0, True), (6, True), (7, False), (20, False)])
async def test_the_weeks_number_is_of_walks_finished_in_that_week(
    house: House, days: int, is_counted: bool
) -> None:
    group = await counting(house)
    await house.finishes()
    house.clock.moment += timedelta(days=days)
    told = await house.does(Pressed(token=app("count", tag(group))))
    assert ("You are counted in" in told) == is_counted
    assert ("finished in the past seven days" in told) != is_counted
