"""Whatever a question turns out to mean is shown whole: in every language, on both platforms."""

from collections.abc import Callable

import pytest

from bot.adapters.discord import render as discord_render
from bot.adapters.telegram import limits
from bot.adapters.telegram.html import units
from bot.adapters.telegram.inline import listed
from bot.adapters.telegram.render import Bubble, draw
from bot.core import answering
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
from bot.core.guide import Library
from bot.core.messages import Message
from bot.core.replies import Audience, Reply
from tests.discord.drawing import judged
from tests.driver import real_library, real_phrases
from tests.standins.telegram.markup import parse_html

LONG_NAME = "a_bot_name_of_32_characters_long"
OFFERED = 3

IDS = [answer.id for answer in real_library().faq.answers]
MEANINGS: list[Meaning] = [
    *(Sure(answer=one) for one in IDS),
    *(Unsure(answers=tuple(IDS[at : at + OFFERED])) for at in range(len(IDS))),
    *(Urgent(urgency=urgency) for urgency in Urgency),
    *(NearMiss(near=near.id) for near in real_library().faq.nears),
    *(GuideMeant(platform=platform) for platform, _ in real_library().platforms),
    OutOfScope(),
]


@pytest.mark.parametrize("locale", real_phrases().locales)
@pytest.mark.parametrize("write", [answering.private, answering.public])
def test_every_meaning_is_one_whole_message(
    write: Callable[[Library, Meaning], Reply], locale: str
) -> None:
    assert len(IDS) == 42
    for meaning in MEANINGS:
        message = real_phrases().localise(write(real_library(), meaning), locale)
        held_by_discord(message)
        held_by_telegram(message)
        if message.audience is Audience.HERE:
            assert listed([message], LONG_NAME), "it can be listed while somebody types"


def held_by_discord(message: Message) -> None:
    drawn = discord_render.draw(message, direct=None)
    assert drawn.dropped == ()
    assert judged(drawn).text


def held_by_telegram(message: Message) -> None:
    drawn = draw(message, LONG_NAME, private=message.audience is Audience.PRIVATE)
    assert drawn.dropped == ()
    (bubble,) = (sheet for sheet in drawn.sheets if isinstance(sheet, Bubble))
    text, entities = parse_html(bubble.text)
    assert 0 < units(text.strip()) <= limits.TEXT_UNITS
    assert len(entities) <= limits.TEXT_ENTITIES
    rows = bubble.keyboard.inline_keyboard if bubble.keyboard else ()
    assert all(len(key.text) <= limits.BUTTON_LABEL for row in rows for key in row)
