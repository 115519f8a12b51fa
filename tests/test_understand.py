"""Every button has a typed equivalent, in the person's language, casually spelt."""

import pytest
from hypothesis import given, settings, strategies as st

from bot.core.events import (
    Asked,
    DataAsked,
    Event,
    FaqOpened,
    ForgetAsked,
    HelpAsked,
    LanguageAsked,
    Opened,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Said,
    Started,
)
from bot.core.faq import GuideMeant, NearMiss, OutOfScope, Unsure, Urgency, Urgent
from bot.core.guide import Guide
from bot.core.messages import Message
from bot.core.tokens import app
from bot.understand import read
from tests.driver import Person, every_screen, real_library, real_phrases


def understood(words: str, shown: Message) -> Event:
    return read(words, shown, real_library(), real_phrases())


@pytest.mark.parametrize("locale", real_phrases().locales)
@pytest.mark.parametrize("guide", real_library().guides, ids=lambda guide: guide.id)
def test_a_button_is_pressed_by_typing_its_words_or_its_place(guide: Guide, locale: str) -> None:
    def look(person: Person) -> None:
        for place, button in enumerate(person.screen.buttons):
            count = chr(ord("a") + place) if person.screen.asks_amount else str(place + 1)
            for words in (button.label, button.label.upper(), f"  {button.label}. ", count):
                assert understood(words, person.screen) == Pressed(token=button.token), words

    every_screen(guide, locale, look)


@pytest.mark.parametrize("locale", real_phrases().locales)
@pytest.mark.parametrize(
    "event",
    [
        Started(), Opened(), LanguageAsked(), PrivacyAsked(), HelpAsked(), ProgressAsked(),
        ForgetAsked(), FaqOpened(), FaqOpened(answer="gdpr_object"),
        Asked(question="?", meaning=Unsure(answers=("remix_what", "train_stop", "gdpr_object"))),
        Asked(question="?", meaning=NearMiss(near="threads")),
        Asked(question="?", meaning=GuideMeant(platform="tiktok")),
        Asked(question="?", meaning=OutOfScope()),
        Asked(question="?", meaning=Urgent(urgency=Urgency.MINOR)),
    ],
    ids=lambda event: f"{type(event).__name__}-{getattr(event, 'meaning', '')}"[:40],
)  # fmt: skip
def test_whatever_is_on_show_can_be_typed(event: Event, locale: str) -> None:
    person = Person(locale=locale)
    person.does(event)

    for place, button in enumerate(person.screen.buttons):
        for words in (button.label, str(place + 1)):
            assert understood(words, person.screen) == Pressed(token=button.token), words


def step(locale: str = "en") -> Person:
    person = Person(locale=locale)
    person.opens("tiktok-remix")
    for _ in range(3):
        person.does(Pressed(token=person.screen.buttons[0].token))
    return person


@pytest.mark.parametrize(
    ("locale", "words", "choice"),
    [
        ("en", "done", "done"),
        ("en", "OK!", "done"),
        ("en", "cant find it", "cant-find"),
        ("en", "i can't fnid it", "cant-find"),
        ("en", "go back", "back"),
        ("es", "listo", "done"),
        ("es", "ATRAS", "back"),
        ("es", "no lo veo", "cant-find"),
        ("es", "done", "done"),
        ("es", "no lo encuentrro", "cant-find"),
    ],
)
def test_casual_words_press_the_button_they_mean(locale: str, words: str, choice: str) -> None:
    event = understood(words, step(locale).screen)

    assert isinstance(event, Pressed)
    assert event.token.choice == choice


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("help", HelpAsked()),
        ("/help", HelpAsked()),
        ("  /HELP  ", HelpAsked()),
        ("/optout linkedin-training", Opened(guide="linkedin-training")),
        ("/optout", Opened()),
        ("/start tiktok-remix", Opened(guide="tiktok-remix")),
        ("/start", Started()),
        ("hello", Started()),
        ("/continue", Resumed()),
        ("/progress", ProgressAsked()),
        ("/language", LanguageAsked()),
        ("/language es", Pressed(token=app("language", "es"))),
        ("/privacy", PrivacyAsked()),
        ("/mydata", DataAsked()),
        ("/forgetme", ForgetAsked()),
        ("forget me", ForgetAsked()),
        ("LinkedIn", Pressed(token=app("platform", "linkedin"))),
        ("tiktok-remix", Opened(guide="tiktok-remix")),
        ("/nonsense", Said(text="/nonsense")),
        ("what can they do with my face?", Said(text="what can they do with my face?")),
    ],
)
def test_commands_and_app_names_are_understood_anywhere(words: str, event: Event) -> None:
    assert understood(words, step().screen) == event


def test_short_words_must_match_to_the_letter() -> None:
    """An answer of a few letters is one slip from another: likeness must not decide."""
    assert isinstance(understood("dne", step().screen), Said)


def test_a_number_is_an_amount_where_one_is_asked_for() -> None:
    person = Person()
    person.opens("tiktok-remix")
    for label in ("Start", "Yes", "Phone app", "Done", "Done", "Done", "Done", "Yes"):
        person.presses(label)
    assert person.screen.asks_amount

    assert understood("2", person.screen) == Said(text="2")
    assert understood("b", person.screen) == Pressed(token=person.screen.buttons[1].token)


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_means_something_and_never_raises(words: str) -> None:
    assert understood(words, step().screen) is not None


@pytest.mark.parametrize(
    "words", ["a" * 1_000_000, "/" * 100_000, "\u202e" * 9_999, "((((a+)+)+)+" * 99]
)
def test_hostile_text_is_just_words(words: str) -> None:
    assert understood(words, step().screen) == Said(text=words)
