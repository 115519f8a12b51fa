"""What a person does in a private chat, and what they see."""

import asyncio

import pytest

from bot.adapters.telegram.client import TelegramClient
from tests.driver import real_phrases
from tests.standins.telegram import Person, Screen, TelegramServer
from tests.telegram.house import House, until

GUIDE = "tiktok-remix"


def words(key: str, locale: str = "en") -> str:
    """Return what the locale files say, however it is worded today."""
    return real_phrases().say(key, locale)


@pytest.fixture
async def ada(telegram: TelegramServer, bot: TelegramClient) -> Person:
    """Give a person at the second step of a guide."""
    ada = telegram.person()
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    await ada.presses(words("choice-start"))
    await ada.sees(words("choice-yes"))
    await telegram.settled()
    return ada


def turn_of(house: House, person: Person) -> int:
    """Return how many choices of the person's were accepted."""
    progress = house.progress_of(person.id)
    walk = progress.walk(GUIDE) if progress else None
    assert walk is not None
    return walk.turn


async def test_a_walk_stays_in_one_message(ada: Person, telegram: TelegramServer) -> None:
    await ada.presses("I haven't looked yet")
    await ada.answered()
    press = await ada.acknowledged()

    assert len(ada.screens) == 1
    assert ada.screen.edited
    assert (press.toast, press.alert) == ("", False)
    assert telegram.refused() == []


async def test_every_button_can_be_typed(ada: Person, house: House) -> None:
    for typed, step in (("3", 2), ("back", 3), ("I HAVEN'T LOOKED YET", 4)):
        await ada.says(typed)
        await ada.answered()
        assert turn_of(house, ada) == step
    assert len(ada.screens) == 4, "a typed answer is answered below, where it can be seen"


async def test_two_presses_at_once_are_one_step(
    ada: Person, house: House, telegram: TelegramServer
) -> None:
    await ada.presses_at_once(words("choice-yes"), times=2)
    await ada.sees(words("note-stale"))
    await telegram.settled()

    assert turn_of(house, ada) == 2
    assert len(ada.screens) == 1


async def test_a_redelivered_press_is_answered_and_not_done_again(
    ada: Person, house: House, telegram: TelegramServer, bot: TelegramClient
) -> None:
    await ada.presses(words("choice-yes"))
    await ada.answered()
    await telegram.settled()
    shown = ada.screen
    committed = bot.counts.committed

    telegram.redeliver()
    await until(lambda: bot.counts.committed > committed)
    await telegram.settled()

    assert turn_of(house, ada) == 2
    assert ada.screen == shown
    assert bot.counts.failed.total() == bot.counts.failed["acknowledge-late"]


async def test_a_stale_button_shows_the_present_place(ada: Person, house: House) -> None:
    old = ada.screen
    await ada.presses(words("choice-yes"))
    await ada.answered()
    now = ada.screen

    await ada.presses(words("choice-no"), on=old)
    await ada.sees(words("note-stale"))

    assert turn_of(house, ada) == 2
    assert ada.screen.labels == now.labels


async def test_another_persons_button_moves_only_the_one_who_pressed(
    ada: Person, house: House, telegram: TelegramServer
) -> None:
    bo = telegram.person()
    await bo.says("hello")
    await bo.answered()

    data = ada.button(words("choice-yes")).data
    assert data is not None
    await bo.presses_data(data)
    await bo.answered()

    assert turn_of(house, ada) == 1
    assert house.progress_of(bo.id) is None


@pytest.mark.parametrize("data", ["nonsense", "app:nonsense:-:0", "x:y:z:1", "é" * 30, "a" * 64])
async def test_an_unknown_button_is_answered_kindly(
    ada: Person, house: House, telegram: TelegramServer, data: str
) -> None:
    await ada.presses_data(data)
    await ada.answered()
    await ada.acknowledged()

    assert turn_of(house, ada) == 1
    assert len(ada.screen.text) > 40
    assert telegram.refused() == []


@pytest.mark.parametrize(
    "text",
    [
        "why is the sky blue?",
        "x" * 5000,
        "\x00\x1b[31m\u202e\u2066\u200b",
        "<b>&amp;</b> @everyone http://example.org",
        "\N{FAMILY}" * 2000,
        " ",
        "/nosuchcommand",
    ],
)
async def test_words_off_the_script_leave_the_walk_where_it_is(
    ada: Person, house: House, telegram: TelegramServer, text: str
) -> None:
    await ada.says(text)
    await ada.answered()
    await telegram.settled()

    assert turn_of(house, ada) == 1
    assert telegram.refused() == []


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "location", "contact", "dice"])
async def test_what_is_not_words_is_answered_kindly(ada: Person, house: House, kind: str) -> None:
    await ada.sends(kind)
    screen = await ada.answered()

    assert turn_of(house, ada) == 1
    assert words("note-unknown") in screen.text
    assert words("choice-yes") in screen.labels


async def test_an_edited_message_is_not_heard_twice(
    ada: Person, house: House, telegram: TelegramServer
) -> None:
    message = await ada.says("yes")
    await ada.answered()
    shown = ada.screens

    await ada.edits(message, "no")
    await telegram.settled()

    assert turn_of(house, ada) == 2
    assert ada.screens == shown


async def test_a_message_that_was_deleted_is_said_anew(
    ada: Person, house: House, telegram: TelegramServer
) -> None:
    old = ada.screen
    ada.chat.messages[old.message_id].deleted = True

    await ada.presses(words("choice-yes"), on=old)
    screen = await ada.answered()

    assert turn_of(house, ada) == 2
    assert screen.message_id > old.message_id
    assert screen.buttons


async def test_a_press_of_the_same_page_changes_nothing_and_is_no_fault(
    telegram: TelegramServer, bot: TelegramClient
) -> None:
    bo = telegram.person()
    await bo.says("/help")
    shown = await bo.answered()
    edits = bot.counts.edited

    await bo.presses_data("app:help:-:0")
    await bo.acknowledged()
    await until(lambda: bot.counts.edited > edits)

    assert bo.screens == [shown]
    assert bot.counts.failed == {}


async def test_a_copy_of_what_is_kept_is_a_file(ada: Person) -> None:
    await ada.says("/mydata")
    screen = await ada.answered(times=2)

    assert words("button-forget") in screen.labels
    assert b'"tiktok-remix"' in (ada.screens[-2].file or b"")


async def test_erasing_asks_first(ada: Person, house: House) -> None:
    await ada.says("/forgetme")
    await ada.answered()
    await ada.presses(words("button-forget-no"))
    await ada.answered()
    assert house.progress_of(ada.id) is not None

    await ada.says("/forgetme")
    await ada.answered()
    await ada.presses(words("button-forget-yes"))
    await ada.answered()
    assert house.progress_of(ada.id) is None


async def test_a_language_is_chosen_by_the_person_not_by_their_phone(
    ada: Person, telegram: TelegramServer
) -> None:
    await ada.says("/language")
    await ada.answered()
    await ada.presses("Español")
    screen = await ada.answered()
    assert words("choice-yes", "es") in screen.labels

    carla = telegram.person(language_code="es-419")
    await carla.says("/start")
    await carla.answered()
    assert words("button-language", "es") in carla.screen.labels


@pytest.mark.parametrize(
    ("command", "key"),
    [
        ("/start", "home-title"),
        ("/Start", "home-title"),
        ("/optout", "catalogue-title"),
        ("/progress", "progress-title"),
        ("/language", "language-title"),
        ("/privacy", "privacy-title"),
        ("/mydata", "mydata-title"),
        ("/forgetme", "forget-title"),
        ("/help", "help-title"),
        ("/nosuchcommand", "help-title"),
        ("/help@optout_standin_bot", "help-title"),
    ],
)
async def test_every_command_is_answered(ada: Person, command: str, key: str) -> None:
    await ada.says(command)

    await ada.sees(words(key))


async def test_continue_shows_the_step_again(ada: Person) -> None:
    before = ada.screen
    await ada.says("/start")
    await ada.answered()
    await ada.says("/continue")
    screen = await ada.answered()

    assert (screen.text, screen.labels) == (before.text, before.labels)


async def test_a_command_for_another_bot_is_not_ours(ada: Person, telegram: TelegramServer) -> None:
    shown = ada.screens
    await ada.says("/start@another_bot")
    await telegram.settled()

    assert ada.screens == shown


async def test_a_person_who_blocked_the_bot_is_left_alone(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    hold = telegram.hold("editMessageText", chat=ada)
    await ada.presses(words("choice-yes"))
    await hold.reached()
    for _ in range(3):
        await ada.says("hello?")
    await ada.blocks()
    hold.release()
    await telegram.settled()
    await until(lambda: bot.waiting == 0)
    calls = len(telegram.called(chat=ada))

    await ada.unblocks()
    await ada.says("/start")
    await ada.sees(words("home-title"))

    assert len(telegram.called(chat=ada)) == calls + 1


async def test_what_a_held_up_person_would_have_heard_is_dropped_when_they_block(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    telegram.flood(ada, 600)
    committed = bot.counts.committed
    await ada.says("hello?")
    await until(lambda: bot.counts.committed > committed and bot.waiting == 1)
    await ada.blocks()

    await until(lambda: bot.waiting == 0)
    assert bot.counts.dropped == 1


async def test_one_person_flooding_does_not_keep_another_waiting(
    ada: Person, telegram: TelegramServer, bot: TelegramClient
) -> None:
    bo = telegram.person()
    for number in range(150):
        await ada.says(f"flood {number}")
    await bo.says("/start")
    for number in range(350):
        await ada.says(f"more flood {number}")

    await bo.answered(within=30)
    still_waiting = len(telegram.updates.waiting)
    await telegram.settled(within=30)

    assert still_waiting >= 300, "the flood was not over when the other was served"

    assert bot.counts.committed >= 503
    said = len(telegram.called("sendMessage", chat=ada))
    assert said < 500
    assert said + bot.counts.coalesced + bot.counts.dropped >= 500


async def test_everybody_gets_their_own_walk_at_the_same_time(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    people = [telegram.person(language_code=code) for code in ("en", "es") * 20]

    async def walk(person: Person) -> Screen:
        await person.says(f"/start {GUIDE}")
        await person.answered()
        for _ in range(3):
            await person.presses(person.screen.labels[0])
            await person.answered()
        return person.screen

    screens = await asyncio.gather(*(walk(person) for person in people))
    await telegram.settled()

    assert {turn_of(house, person) for person in people} == {3}
    assert len({screen.text for screen in screens[::2]}) == 1
    assert screens[0].text != screens[1].text
    assert bot.counts.failed == {}
