"""The transition: accepted presses move, everything else explains itself and moves nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core import engine, menus
from bot.core.events import (
    Asked,
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    ForgetAsked,
    GroupAsked,
    HelpAsked,
    LanguageAsked,
    NotAllowed,
    Opened,
    PanelAsked,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Said,
    Started,
    Unknown,
    WrongPlace,
)
from bot.core.faq import (
    GuideMeant,
    Meaning,
    NearMiss,
    OutOfScope,
    Sure,
    Unsure,
    Urgency,
    Urgent,
)
from bot.core.messages import Attachment, InviteWords
from bot.core.progress import Progress
from bot.core.replies import Audience
from bot.core.tokens import Token, app
from tests.driver import NOON, Person

GUIDE = "linkedin-training"


def midway() -> Person:
    """Somebody two choices into a guide."""
    person = Person()
    person.opens(GUIDE)
    person.presses("Start")
    person.presses("Phone app")
    return person


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        engine.advance(Person().library, Progress(), Started(), datetime(2026, 1, 1))  # noqa: DTZ001


def test_a_second_press_of_the_same_button_moves_nothing_and_says_so() -> None:
    person = midway()
    button = person.screen.buttons[0]
    person.does(Pressed(token=button.token))
    after_one = person.progress
    person.does(Pressed(token=button.token))

    assert person.progress == after_one
    assert "from an earlier step" in person.text


def test_a_press_raises_the_turn_by_one_and_a_redraw_does_not() -> None:
    person = midway()
    turn = person.walk_of(GUIDE).turn
    person.does(Resumed())
    assert person.walk_of(GUIDE).turn == turn
    person.presses("Done")
    assert person.walk_of(GUIDE).turn == turn + 1


@pytest.mark.parametrize(
    "token",
    [
        Token(guide=GUIDE, step="nowhere", choice="done", turn=2),
        Token(guide=GUIDE, step="open-phone", choice="nonsense", turn=2),
        Token(guide=GUIDE, step="open-phone", choice="done", turn=77),
        Token(guide="no-such-guide", step="x", choice="y", turn=0),
        app("no-such-verb"),
        app("catalogue", "99999999"),
        app("platform", "no-such-platform"),
        app("language", "tlh"),
        app("receipt", "chatgpt-training"),
        app("receipt", "no-such-guide"),
        app("resume", "no-such-guide"),
        app("forget-yes", number=1),
        app("forget-no"),
    ],
)
def test_a_forged_or_outdated_button_moves_no_walk(token: Token) -> None:
    person = midway()
    before = person.progress.walks
    person.does(Pressed(token=token))

    assert person.progress.walks == before
    assert not person.erased
    assert person.labels


@pytest.mark.parametrize(
    "words",
    ["what is this?", "x" * 5000, "\x00\x1b[31m", "\u202eevil", "💥", "", "   ", "0", "999"],
)
def test_text_off_the_script_is_answered_and_the_step_shown_again(words: str) -> None:
    person = midway()
    before = person.progress.walks
    body = person.screen.parts[1]
    person.says(words)

    assert person.progress.walks == before
    assert body in person.screen.parts
    assert "I didn't catch that" in person.text


def test_a_walk_that_was_cleaned_up_explains_its_old_buttons() -> None:
    person = midway()
    button = person.screen.buttons[0]
    person.progress = Progress()
    person.does(Pressed(token=button.token))

    assert "no longer keep that walk" in person.text
    assert person.labels[0] == "Start"
    assert not person.progress.walks


def test_opening_a_guide_midway_shows_the_place_and_offers_to_start_over() -> None:
    person = midway()
    step = person.walk_of(GUIDE).step
    person.opens(GUIDE)
    assert person.walk_of(GUIDE).step == step
    person.presses("Start over")

    assert person.walk_of(GUIDE).step == "brief"
    assert person.walk_of(GUIDE).marks == ()


def test_a_start_over_button_dies_with_the_step_it_was_drawn_for() -> None:
    person = midway()
    person.opens(GUIDE)
    over = person.screen.buttons[-1]
    person.presses("Done")
    person.does(Pressed(token=over.token))

    assert person.walk_of(GUIDE).step != "brief"


def test_each_guide_keeps_its_own_place() -> None:
    person = midway()
    here = person.walk_of(GUIDE)
    person.opens("tiktok-remix")
    person.presses("Start")
    assert person.walk_of(GUIDE) == here

    person.does(Resumed(guide=GUIDE))
    assert person.progress.active == GUIDE
    person.does(Resumed())
    assert person.progress.shown == f"walk:{GUIDE}"


def test_videos_are_counted_paused_and_carried_on() -> None:
    person = Person()
    person.opens("tiktok-remix")
    for label in ("Start", "Yes", "Phone app", "Done", "Done", "Done", "Done", "Yes"):
        person.presses(label)
    person.says("12")
    assert person.walk_of("tiktok-remix").about == 12
    done = person.walk_of("tiktok-remix").done
    person.presses("Done, next one")
    person.presses("Done, next one")
    person.presses("Pause here")
    assert "12" in person.text
    assert "/continue" in person.text
    person.waits(days=20)
    person.does(Resumed())
    assert person.walk_of("tiktok-remix").done == done + 2
    person.presses("Take one back")
    assert person.walk_of("tiktok-remix").done == done + 1
    person.presses("Done, that was the last")
    assert person.walk_of("tiktok-remix").done == done + 2


def test_a_receipt_holds_what_the_person_said_and_when() -> None:
    person = midway()
    person.presses("Done")
    person.does(Pressed(token=app("receipt", GUIDE)))
    text, data = (part for part in person.screen.parts if isinstance(part, Attachment))

    assert "November 24, 2026" in text.content
    assert "Nobody checked it" in text.content
    assert (
        '"said_done": [\n    {\n      "step": "open-phone",\n      "on": "2026-11-24"'
        in data.content
    )


def test_going_back_takes_the_step_off_the_receipt() -> None:
    person = midway()
    person.presses("Done")
    assert person.walk_of(GUIDE).marks == (("open-phone", date(2026, 11, 24)),)
    person.presses("Back")
    assert person.walk_of(GUIDE).marks == ()


def test_erasing_asks_first_and_its_button_dies_after_a_quarter_of_an_hour() -> None:
    person = midway()
    person.does(ForgetAsked())
    yes = person.screen.buttons[0]
    person.waits(minutes=menus.CONFIRM_MINUTES + 1)
    person.does(Pressed(token=yes.token))
    assert person.progress.walks != ()
    assert "confirm once more" in person.text

    person.presses("Yes, erase everything")
    assert person.erased
    assert person.progress == Progress()


def test_an_erase_button_from_the_future_is_not_taken() -> None:
    person = midway()
    soon = NOON + timedelta(minutes=5)
    person.does(Pressed(token=app("forget-yes", number=menus.minute(soon))))

    assert not person.erased


def test_a_language_stays_chosen_and_the_step_is_shown_in_it() -> None:
    person = midway()
    person.does(LanguageAsked())
    person.presses("Español")
    assert person.progress.locale == "es"
    assert person.screen.locale == "es"
    assert person.progress.shown == f"walk:{GUIDE}"


def test_typed_answers_mean_what_is_on_show_and_not_the_walk_behind_it() -> None:
    person = midway()
    before = person.progress.walks
    person.does(LanguageAsked())
    person.says(str(person.labels.index("Español") + 1))

    assert person.progress.walks == before
    assert person.progress.locale == "es"


@pytest.mark.parametrize(
    "meaning",
    [
        Sure(answer="remix_what", others=("remix_status",)),
        Unsure(answers=("remix_what", "train_stop", "gdpr_object")),
        OutOfScope(),
        NearMiss(near="threads"),
        GuideMeant(platform="tiktok"),
        Urgent(urgency=Urgency.SELF_HARM),
    ],
)
def test_no_answer_to_a_question_leaves_an_erase_button_behind_it(meaning: Meaning) -> None:
    """A "1" typed below an answer is about the answer, whatever was asked for before it."""
    for walking in (False, True):
        person = midway() if walking else Person()
        person.does(ForgetAsked())
        person.does(Asked(question="?", meaning=meaning))
        person.says("1")
        assert not person.erased
        person.does(Asked(question="?", meaning=meaning))
        person.progress = replace(person.progress, last=None)  # as after a restart
        person.says("1")
        assert not person.erased


def test_a_late_yes_to_the_erase_question_asks_once_more() -> None:
    for forgotten_in_between in (False, True):
        person = midway()
        person.does(ForgetAsked())
        person.waits(days=5)
        if forgotten_in_between:
            person.progress = replace(person.progress, last=None)  # as after a restart
        person.says("yes")
        assert not person.erased
        assert "confirm once more" in person.text
        person.says("yes")
        assert person.erased


def test_the_urgent_route_stands_alone_and_offers_the_way_back() -> None:
    person = midway()
    person.does(Asked(question="?", meaning=Urgent(urgency=Urgency.SELF_HARM)))

    assert len(person.screens) == 1
    assert "well supported" not in person.text
    assert any(label.startswith("Carry on") for label in person.labels)


def test_beginning_again_asks_before_anything_is_lost() -> None:
    person = midway()
    person.presses("Done")
    person.opens(GUIDE)
    person.presses("Start over")
    assert person.walk_of(GUIDE).marks
    person.presses("No, keep them")
    assert person.walk_of(GUIDE).marks
    person.opens(GUIDE)
    person.presses("Start over")
    person.presses("Yes, begin again")
    assert person.walk_of(GUIDE).marks == ()


def test_back_leaves_a_count_alone_and_taking_one_back_leaves_the_step() -> None:
    person = counting()
    for _ in range(3):
        person.presses("Done, next one")
    here = person.walk_of("tiktok-remix")
    person.presses("Back")
    assert person.walk_of("tiktok-remix").done == here.done
    person.says("12")
    for _ in range(here.done):
        person.presses("Take one back")
    assert "Take one back" not in person.labels
    assert "rest" not in dict(person.walk_of("tiktok-remix").marks)


@pytest.mark.parametrize(
    ("typed", "about"),
    [("1,000", 1000), ("about 20", 20), ("1.000", 1000), ("12", 12), ("60 or so", 60), ("٣", 3)],
)
def test_an_amount_may_be_written_as_people_write_it(typed: str, about: int) -> None:
    person = counting(amount=typed)

    assert person.walk_of("tiktok-remix").about == about


@pytest.mark.parametrize("typed", ["-5", "9999999999", "0", "\u22123"])
def test_an_amount_that_cannot_be_is_explained(typed: str) -> None:
    person = counting(amount=typed)

    assert "from 1 to 99999" in person.text
    assert person.screen.asks_amount


def counting(amount: str = "12") -> Person:
    person = Person()
    person.opens("tiktok-remix")
    for label in ("Start", "Yes", "Phone app", "Done", "Done", "Done", "Done", "Yes"):
        person.presses(label)
    person.says(amount)
    return person


def test_the_copy_holds_the_rows_it_is_given() -> None:
    person = midway()
    person.does(DataAsked(rows={"walk": [{"guide": GUIDE}]}))
    assert any(
        isinstance(part, Attachment) and GUIDE in part.content for part in person.screen.parts
    )
    person.does(DataAsked())
    assert "I keep nothing about you" in person.text


def test_keeping_is_a_choice_that_can_be_taken_back() -> None:
    person = midway()
    person.does(PrivacyAsked())
    person.presses("Keep my walks")
    assert person.progress.keep
    person.presses("Clean up as usual")
    assert not person.progress.keep


@pytest.mark.parametrize(
    "event", [GroupAsked(), PanelAsked(), GroupAsked(guide=GUIDE), PanelAsked(guide=GUIDE)]
)
def test_what_is_said_in_public_has_one_button_and_nothing_about_anybody(
    event: GroupAsked | PanelAsked,
) -> None:
    person = midway()
    before = person.progress
    person.does(event)

    assert person.screen.audience is Audience.HERE
    assert [p.guide for p in person.screen.parts if isinstance(p, InviteWords)] == [event.guide]
    assert person.labels == []
    assert person.progress == before


@pytest.mark.parametrize(
    "event",
    [Started(), Opened(), HelpAsked(), ProgressAsked(), NotAllowed(), WrongPlace(), DirectSent(),
     DirectRefused(), Unknown(size=9), Said(text="?")],
)  # fmt: skip
def test_every_event_is_answered_and_moves_no_walk(event: Event) -> None:
    person = midway()
    before = person.progress.walks
    person.does(event)

    assert person.progress.walks == before
    assert person.text


def test_a_walk_whose_guide_is_gone_does_not_get_in_the_way() -> None:
    person = midway()
    lost = replace(person.walk_of(GUIDE), guide="long-gone")
    person.progress = Progress(walks=(lost,), active="long-gone", shown="walk:long-gone")
    for event in (Started(), Resumed(), ProgressAsked(), Said(text="1"), Unknown()):
        assert person.does(event).buttons
    person.does(Pressed(token=Token(guide="long-gone", step="x", choice="done", turn=1)))

    assert "no longer here" in person.text


def test_the_day_of_a_choice_is_the_day_in_utc() -> None:
    person = midway()
    person.now = datetime(2026, 12, 31, 23, 59, tzinfo=UTC)
    person.presses("Done")

    assert person.walk_of(GUIDE).touched == date(2026, 12, 31)
