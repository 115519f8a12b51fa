"""The door: one turn is one unit, an event brought twice is done once, little is kept.

Over the real store in a temporary folder.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.core.events import (
    Asked,
    DataAsked,
    Event,
    FaqOpened,
    ForgetAsked,
    GroupAsked,
    Opened,
    Pressed,
    Resumed,
    Said,
    Started,
)
from bot.core.faq import Meaning, OutOfScope, Sure, Urgency, Urgent
from bot.core.messages import Attachment, ButtonWords, Message
from bot.core.replies import Audience, Place
from bot.core.tokens import app
from bot.keys import Keys, load_keys
from bot.ports import Count, Inbound, UserKey
from bot.store import SqliteStore, open_store
from tests.driver import lines
from tests.talking import conversation

GUIDE = "linkedin-training"
REAL_ANSWER = "remix_what"


@dataclass
class TurningClock:
    """The time of day, turned by hand."""

    moment: datetime = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


@dataclass
class OneMeaning:
    """Finds the same in every question."""

    meaning: Meaning

    def find(self, question: str, locale: str) -> Meaning:
        assert question
        assert locale
        return self.meaning


@dataclass
class House:
    """A conversation over a real store, and people who talk to it."""

    store: SqliteStore
    keys: Keys
    clock: TurningClock = field(default_factory=TurningClock)
    deliveries: int = 0

    def __post_init__(self) -> None:
        self.door = self.with_finder(None)

    def with_finder(self, meaning: Meaning | None) -> Conversation:
        """The same house; every question means this there."""
        finder = OneMeaning(meaning) if meaning else None
        return conversation(self.store, self.keys, self.clock, finder=finder)

    async def does(
        self,
        event: Event,
        *,
        who: str = "ana",
        again: str | None = None,
        locale_hint: str | None = None,
        in_place: bool = False,
    ) -> Message:
        self.deliveries += 1
        inbound = Inbound(
            user=UserKey(platform="test", user_id=who),
            event=event,
            event_id=again or f"test:{self.deliveries}",
            locale_hint=locale_hint,
            in_place=in_place,
        )
        messages = await self.door.handle(inbound)
        assert messages
        return messages[-1]

    async def rows(self, who: str = "ana") -> dict[str, list[dict[str, object]]]:
        held = await self.store.export(self.keys.person(UserKey(platform="test", user_id=who)))
        return json.loads(json.dumps(held)) if held else {}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    keys = load_keys(None, tmp_path, tmp_path / "test.sqlite3")
    async with open_store(tmp_path / "test.sqlite3", keys) as store:
        yield House(store, keys)


def button(message: Message, label: str) -> ButtonWords:
    (found,) = (one for one in message.buttons if one.label == label)
    return found


def words(message: Message) -> str:
    return "\n".join(lines(message))


async def begun(house: House, who: str = "ana") -> Message:
    message = await house.does(Opened(guide=GUIDE), who=who)
    message = await house.does(Pressed(token=button(message, "Start").token), who=who)
    return await house.does(Pressed(token=button(message, "Phone app").token), who=who)


async def test_nothing_is_written_before_the_first_choice(house: House) -> None:
    message = await house.does(Started())
    message = await house.does(Opened(guide=GUIDE))
    assert await house.rows() == {}

    await house.does(Pressed(token=message.buttons[0].token))
    assert [row["step"] for row in (await house.rows())["walk"]] == ["device"]


async def test_a_newcomers_typed_number_means_what_is_on_their_screen(house: House) -> None:
    await house.does(Opened(guide=GUIDE))
    message = await house.does(Said(text="1"))

    assert button(message, "Phone app") in message.buttons


async def test_an_event_brought_twice_is_done_once_and_answered_twice(house: House) -> None:
    message = await begun(house)
    token = button(message, "Done").token
    first = await house.does(Pressed(token=token), again="test:twice")
    before = await house.rows()
    second = await house.does(Pressed(token=token), again="test:twice")

    assert await house.rows() == before
    assert second.buttons == first.buttons
    assert "earlier step" not in words(second)


async def test_typed_words_brought_twice_are_done_once(house: House) -> None:
    await begun(house)
    await house.does(Said(text="done"), again="test:twice")
    before = await house.rows()
    await house.does(Said(text="done"), again="test:twice")

    assert await house.rows() == before


async def test_two_presses_at_once_move_one_step(house: House) -> None:
    message = await begun(house)
    token = button(message, "Done").token
    turn = (await house.rows())["walk"][0]["turn"]
    both = await asyncio.gather(*(house.does(Pressed(token=token)) for _ in range(2)))

    assert (await house.rows())["walk"][0]["turn"] == int(str(turn)) + 1
    assert sum("earlier step" in words(one) for one in both) == 1


async def test_another_persons_button_moves_nobodys_walk_but_the_pressers_own(
    house: House,
) -> None:
    message = await begun(house)
    before = await house.rows()
    answer = await house.does(Pressed(token=button(message, "Done").token), who="ben")

    assert await house.rows() == before
    assert await house.rows("ben") == {}
    assert "no longer keep that walk" in words(answer)


async def test_the_chosen_language_wins_over_the_platforms_hint(house: House) -> None:
    message = await house.does(Started(), locale_hint="es-MX")
    assert message.locale == "es"
    message = await house.does(Pressed(token=app("language", "en")), locale_hint="es-MX")
    message = await house.does(Resumed(), locale_hint="es-MX")

    assert message.locale == "en"


async def test_an_answer_replaces_only_what_it_may_replace(house: House) -> None:
    message = await begun(house)
    in_place = await house.does(Pressed(token=button(message, "Done").token), in_place=True)
    typed = await house.does(Said(text="done"))

    assert in_place.place is Place.REPLACE
    assert typed.place is Place.NEW


async def test_the_copy_is_everything_that_is_kept(house: House) -> None:
    await begun(house)
    for event in (DataAsked(), Pressed(token=app("mydata"))):
        message = await house.does(event)
        (copy,) = (part for part in message.parts if isinstance(part, Attachment))
        assert json.loads(copy.content) == await house.rows()


async def test_forgetting_leaves_nothing_and_old_buttons_say_so(house: House) -> None:
    message = await begun(house)
    question = await house.does(ForgetAsked())
    await house.does(Pressed(token=question.buttons[0].token), again="test:erase")
    assert await house.rows() == {}

    again = await house.does(Pressed(token=question.buttons[0].token), again="test:erase")
    assert await house.rows() == {}
    assert again.buttons
    answer = await house.does(Pressed(token=button(message, "Done").token))
    assert "no longer keep that walk" in words(answer)


async def test_an_erasure_brought_again_after_a_new_start_erases_nothing(house: House) -> None:
    await begun(house)
    question = await house.does(ForgetAsked())
    yes = question.buttons[0].token
    await house.does(Pressed(token=yes), again="test:erase")
    await begun(house)
    before = await house.rows()
    await house.does(Pressed(token=yes), again="test:erase")

    assert (await house.rows())["walk"] == before["walk"]


async def test_a_group_learns_nothing_and_leaves_nothing(house: House) -> None:
    await begun(house)
    before = await house.rows()
    message = await house.does(GroupAsked(guide=GUIDE))

    assert message.audience is Audience.HERE
    assert await house.rows() == before


async def test_progress_survives_a_new_house(house: House) -> None:
    await begun(house)
    later = House(house.store, house.keys, TurningClock(house.clock.moment + timedelta(days=20)))
    message = await later.does(Resumed())

    assert button(message, "Done") in message.buttons


async def test_an_apology_needs_no_store(house: House) -> None:
    await house.store.close()
    message = house.door.apologise("es", "ab12")

    assert "ab12" in words(message)
    assert message.locale == "es"


async def test_a_rating_is_counted_once_and_nobody_is_kept(house: House) -> None:
    await house.does(Started())
    await house.does(FaqOpened(answer=REAL_ANSWER))
    for _ in range(3):
        await house.does(Pressed(token=app("helped", REAL_ANSWER)))

    assert await house.store.counts() == {Count(what="helped", answer=REAL_ANSWER, locale="en"): 1}
    assert await house.rows() == {}


async def test_what_a_person_asked_is_not_among_what_is_kept(house: House) -> None:
    await begun(house)
    before = await house.rows()
    await house.does(FaqOpened(answer=REAL_ANSWER))
    await house.does(Pressed(token=app("topic", "laws")))
    typed = await house.does(Said(text="2"))

    assert await house.rows() == before
    assert "As of" in words(typed)


async def test_a_question_is_answered_and_the_step_comes_back_below(house: House) -> None:
    await begun(house)
    before = await house.rows()
    house.door = house.with_finder(Sure(answer=REAL_ANSWER))
    inbound = Inbound(
        user=UserKey(platform="test", user_id="ana"), event=Said(text="may they use my face?")
    )
    answer, step = await house.door.handle(inbound)

    assert "As of" in words(answer)
    assert button(step, "Done") in step.buttons
    assert await house.rows() == before
    done = await house.does(Said(text="1"))
    assert (await house.rows())["walk"][0]["step"] != before["walk"][0]["step"]
    assert done.buttons


async def test_an_urgent_question_gets_the_urgent_route(house: House) -> None:
    house.door = house.with_finder(Urgent(urgency=Urgency.SEXUAL))
    message = await house.does(Asked(question="anything"))

    assert "StopNCII" in words(message)


async def test_a_question_in_public_is_answered_for_everybody_and_counts_nothing(
    house: House,
) -> None:
    house.door = house.with_finder(OutOfScope())
    message = await house.does(Asked(question="who wins the cup?", public=True))

    assert message.audience is Audience.HERE
    assert message.buttons == ()
    assert await house.store.counts() == {}


async def test_a_question_that_nothing_answers_is_counted_as_a_bare_number(house: House) -> None:
    house.door = house.with_finder(OutOfScope())
    message = await house.does(Said(text="who wins the cup this year?"))

    assert "I don't have an answer to that" in words(message)
    assert sum((await house.store.counts()).values()) == 1
