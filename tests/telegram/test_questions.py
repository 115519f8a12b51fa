"""Questions in a person's own words, through the whole house: asked, answered and rated."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.telegram.client import TelegramClient
from tests.asking import ANSWER, CRIES, LISTENING, QUESTION, Answering, answering
from tests.driver import real_phrases
from tests.standins.telegram import BOT_NAME, TelegramServer
from tests.telegram.house import AT_ONCE, QUICK, quiet, running

GUIDE = "linkedin-training"
MARKED = "their own words, marked 5f2c"


def say(key: str, locale: str = "en") -> str:
    return real_phrases().say(key, locale)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Answering]:
    async with answering(tmp_path) as found:
        yield found


@pytest.fixture
async def bot(telegram: TelegramServer, house: Answering) -> AsyncIterator[TelegramClient]:
    client = TelegramClient(
        token=telegram.token,
        api_url=telegram.url,
        door=house.door,
        phrases=real_phrases(),
        memo=house.store,
        paces=AT_ONCE,
        patience=QUICK,
    )
    async with running(client):
        await telegram.polled()
        yield client


async def test_a_question_amid_a_walk_leaves_the_walk_and_its_buttons_as_they_are(
    telegram: TelegramServer, house: Answering, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    await ada.presses(say("choice-start"))
    await quiet(telegram, bot)
    step, before = ada.screen, await house.rows("telegram", ada.id)

    await ada.says(QUESTION)
    await quiet(telegram, bot)
    answer, again = ada.screens[-2:]
    assert say(f"faq-{ANSWER}-question") in answer.text
    assert (again.text, again.labels) == (step.text, step.labels)
    assert await house.rows("telegram", ada.id) == before
    assert ada.screens[0] == step, "the message of the walk itself was not touched"

    await ada.presses(step.labels[0], on=step)
    await quiet(telegram, bot)
    assert await house.turn("telegram", ada.id) == 2
    assert say("note-stale") not in ada.screens[0].text
    assert telegram.refused() == []


async def test_a_rating_is_counted_once_and_touches_neither_the_walk_nor_the_person(
    telegram: TelegramServer, house: Answering, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    await ada.presses(say("choice-start"))
    await quiet(telegram, bot)
    before = await house.rows("telegram", ada.id)
    await ada.says(QUESTION)
    await quiet(telegram, bot)
    answer, step = ada.screens[-2:]
    await ada.presses_at_once(say("button-helped"), times=2, on=answer)
    await quiet(telegram, bot)

    assert await house.counts() == {("helped", ANSWER, "en"): 1}
    assert await house.rows("telegram", ada.id) == before
    rated = next(one for one in ada.screens if one.message_id == answer.message_id)
    assert say("button-helped") not in rated.labels
    assert ada.screens[-1] == step


@pytest.mark.parametrize("locale", LISTENING)
@pytest.mark.parametrize("walking", [True, False])
async def test_a_cry_for_help_comes_before_everything(
    locale: str, walking: bool, telegram: TelegramServer, house: Answering, bot: TelegramClient
) -> None:
    ada = telegram.person(language_code=locale.lower())
    if walking:
        await ada.says(f"/start {GUIDE}")
        await ada.answered()
        await ada.presses(say("choice-start", locale))
        await quiet(telegram, bot)
    seen = len(ada.screens)
    await ada.says(CRIES[locale])
    await quiet(telegram, bot)

    assert ada.screens[seen].text.startswith(say("crisis-self-harm", locale)[:60])
    assert await house.counts() == {}


async def test_a_reply_with_faq_answers_somebodys_question_for_the_whole_group(
    telegram: TelegramServer, house: Answering, bot: TelegramClient
) -> None:
    ada, ben = telegram.person(), telegram.person()
    parents = telegram.group(members=(ada, ben))
    question = await ben.at(parents).says(QUESTION)
    await ada.at(parents).says(f"/faq@{BOT_NAME}", reply_to=question)
    answer = await ada.at(parents).answered()

    assert say(f"faq-{ANSWER}-question") in answer.text
    assert all(button.url for button in answer.buttons), "nobody's own button stands in a group"
    assert await house.rows("telegram", ada.id) is await house.rows("telegram", ben.id) is None
    assert await house.counts() == {}


async def test_what_is_typed_after_the_bots_name_is_answered_in_any_chat(
    telegram: TelegramServer, bot: TelegramClient
) -> None:
    results = await telegram.person().asks_inline(QUESTION)

    assert results[0]["title"] == say(f"faq-{ANSWER}-question")


async def test_nothing_that_is_asked_is_written_to_a_file(
    telegram: TelegramServer, tmp_path: Path, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    await ada.presses(say("choice-start"))
    for words in (MARKED, f"/faq {MARKED}", f"{QUESTION} {MARKED}"):
        await ada.says(words)
        await quiet(telegram, bot)

    held = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"walk:linkedin" in held
    assert b"5f2c" not in held
