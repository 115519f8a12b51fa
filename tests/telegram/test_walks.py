"""Every step of every guide in every language, pressed on Telegram by the words on the buttons."""

from collections import deque
from collections.abc import Iterator

import pytest
from telegram import InlineKeyboardMarkup

from bot.adapters.telegram import limits
from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.html import clean, units
from bot.adapters.telegram.render import Bubble, draw
from bot.core import tokens
from bot.core.events import (
    ForgetAsked,
    HelpAsked,
    Opened,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Started,
    Unknown,
)
from bot.core.guide import Guide
from bot.core.messages import Attachment, ButtonWords, LinkWords, Message, Paragraph
from bot.core.progress import Progress
from bot.core.replies import Place, Role
from tests import driver
from tests.driver import real_library, real_phrases
from tests.standins.telegram import Person, Screen, TelegramServer
from tests.standins.telegram.markup import parse_html
from tests.telegram.house import House, quiet

NO_KEYS = InlineKeyboardMarkup([])
GUIDES = [guide.id for guide in real_library().guides]
LOCALES = list(real_phrases().locales)

PRESSED = ["en", "es"]
"""Pressed through choice by choice; the other languages are walked once and held to the limits."""

every_guide = pytest.mark.parametrize("guide_id", GUIDES)
every_locale = pytest.mark.parametrize("locale", LOCALES)


def guide_of(guide_id: str) -> Guide:
    guide = real_library().guide(guide_id)
    assert guide is not None
    return guide


def labels(message: Message) -> list[str]:
    return [part.label for part in message.parts if isinstance(part, ButtonWords | LinkWords)]


def sentences(message: Message) -> Iterator[str]:
    for part in message.parts:
        if isinstance(part, Paragraph):
            title = part.role is Role.TITLE
            yield clean(part.plain if title else "".join(span.text for span in part.spans)).strip()


def shows(screen: Screen, message: Message) -> bool:
    """Whether a person sees every sentence and every button of a message, and nothing more."""
    told = [sentence for sentence in sentences(message) if sentence]
    return (
        screen.labels == labels(message)
        and all(sentence in screen.text for sentence in told)
        and len("".join(screen.text.split())) == len("".join("".join(told).split()))
    )


def distinct(guide: Guide, locale: str) -> list[driver.Person]:
    """Return somebody at every step of a guide, once for each set of buttons it can have."""
    everybody: list[driver.Person] = []
    driver.every_screen(guide, locale, everybody.append)
    found: dict[object, driver.Person] = {}
    for person in everybody:
        walk = person.progress.walk(guide.id)
        step = walk.step if walk else guide.start.id
        found.setdefault((step, tuple(person.labels)), person)
    return list(found.values())


@every_guide
@pytest.mark.parametrize("locale", PRESSED)
@pytest.mark.timeout(300)
async def test_every_choice_of_every_step(
    guide_id: str, locale: str, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    house.clock.moment = driver.NOON
    for known in distinct(guide_of(guide_id), locale):
        ada = telegram.person(language_code=locale.lower())
        key = f"telegram|{ada.id}".encode()
        if known.progress.walks:
            house.shelf.kept[key] = known.progress
            await ada.says(f"/continue {guide_id}")
            expected = known.does(Resumed(guide=guide_id))
        else:
            await ada.says(f"/start {guide_id}")
            expected = known.does(Opened(guide=guide_id))
        await quiet(telegram, bot)
        here = ada.screen
        assert shows(here, expected), f"{expected}\n{ada.transcript()}"
        kept = house.shelf.kept.get(key)
        for button in expected.buttons:
            house.shelf.kept.pop(key, None)
            if kept is not None:
                house.shelf.kept[key] = kept
            onward = driver.Person(progress=kept or Progress(), locale=locale)
            seen = onward.does(Pressed(token=button.token))
            await ada.presses(button.label, on=here)
            await quiet(telegram, bot)
            assert_seen(ada, here, seen)
    # Two buttons may lead to the same screen, and the stand-in is asked to show it twice.
    assert [words for words in telegram.refused() if "not modified" not in words] == []
    assert bot.counts.failed == {}


def assert_seen(person: Person, pressed: Screen, message: Message) -> None:
    """Hold what the person sees after a press against what the core said."""
    files = [part for part in message.parts if isinstance(part, Attachment)]
    if files:
        newest = person.screens[-len(files) :]
        assert [screen.file_name for screen in newest] == [part.name for part in files]
        assert [screen.file for screen in newest] == [part.content.encode() for part in files]
        assert shows(newest[0], message), person.transcript()
        return
    screen = person.screens[-1]
    if message.place is Place.REPLACE:
        screen = next(one for one in person.screens if one.message_id == pressed.message_id)
    assert shows(screen, message), f"{message}\n{person.transcript()}"


def way_to_the_end(guide_id: str, locale: str) -> list[str]:
    """Return the fewest buttons that lead from the first step to a finished walk."""
    start = driver.Person(locale=locale)
    start.opens(guide_id)
    waiting = deque([(start, list[str]())])
    seen: set[object] = set()
    while waiting:
        person, way = waiting.popleft()
        walk = person.progress.walk(guide_id)
        if walk is not None and walk.finished is not None:
            return way
        for label in person.labels:
            onward = driver.Person(
                locale=locale, progress=person.progress, screens=list(person.screens)
            )
            onward.presses(label)
            there = onward.progress.walk(guide_id)
            key = there and (there.step, there.done)
            if there is not None and key not in seen and there.done < 3:
                seen.add(key)
                waiting.append((onward, [*way, label]))
    return []  # a card has no end


@every_guide
@every_locale
async def test_a_whole_walk_from_hello_to_the_receipt(
    guide_id: str, locale: str, telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    ada = telegram.person(language_code=locale.lower())
    await ada.says(f"/start {guide_id}")
    await quiet(telegram, bot)
    for label in way_to_the_end(guide_id, locale):
        await ada.presses(label)
        await quiet(telegram, bot)
    progress = house.progress_of(ada.id)
    if progress is None:  # a card: nothing to do, so nothing is kept
        assert bot.counts.failed == {}
        return

    walk = progress.walk(guide_id)
    assert walk is not None
    assert walk.finished == driver.NOON.date(), ada.transcript()
    await ada.presses(real_phrases().say("button-receipt", locale))
    await quiet(telegram, bot)
    assert [screen.file_name for screen in ada.screens[-2:]] == [
        f"optout-receipt-{guide_id}.txt",
        f"optout-receipt-{guide_id}.json",
    ]
    assert len(ada.screens) == 3, "the whole walk stood in one message"
    assert telegram.refused() == []
    assert bot.counts.failed == {}


@every_guide
@every_locale
def test_every_message_is_within_telegrams_limits(guide_id: str, locale: str) -> None:
    """Hold every screen, also those that only a long memory shows, against every limit."""
    assert driver.every_screen(guide_of(guide_id), locale, hold_to_limits) > 0


@every_locale
def test_everything_outside_the_guides_is_within_telegrams_limits(locale: str) -> None:
    """Press whatever belongs to no guide, from the start page on, until nothing new comes."""
    start = driver.Person(locale=locale)
    start.does(Started())
    waiting = deque([start])
    seen: set[tuple[str, str]] = set()
    while waiting:
        person = waiting.popleft()
        hold_to_limits(person)
        for button in person.screen.buttons:
            token = button.token
            if token.guide != tokens.APP or (token.step, token.choice) in seen:
                continue
            seen.add((token.step, token.choice))
            onward = driver.Person(
                locale=locale, progress=person.progress, screens=list(person.screens)
            )
            onward.does(Pressed(token=token))
            waiting.append(onward)
    asked = driver.Person(locale=locale)
    for event in (HelpAsked(), PrivacyAsked(), ProgressAsked(), ForgetAsked(), Unknown()):
        asked.does(event)
        hold_to_limits(asked)
    assert {"catalogue", "platform", "open", "languages", "privacy"} <= {verb for verb, _ in seen}


def hold_to_limits(person: driver.Person) -> None:
    for message in person.screens:
        drawn = draw(message, "a_bot_name_of_32_characters_long")
        assert drawn.dropped == ()
        bubbles = [sheet for sheet in drawn.sheets if isinstance(sheet, Bubble)]
        assert len(bubbles) == 1, "what is shown at once is one message"
        (bubble,) = bubbles
        text, entities = parse_html(bubble.text)
        assert 0 < units(text.strip()) <= limits.TEXT_UNITS
        assert len(entities) <= limits.TEXT_ENTITIES
        keys = [key for row in (bubble.keyboard or NO_KEYS).inline_keyboard for key in row]
        assert 0 < len(keys) <= limits.KEYBOARD_BUTTONS
        for key in keys:
            assert len(key.text) <= limits.BUTTON_LABEL
            assert key.url or 1 <= len(str(key.callback_data).encode()) <= tokens.LIMIT_BYTES
