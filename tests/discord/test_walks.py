"""Every guide on Discord, in every language: each choice of each step, by the label it shows.

The screens that the core can show are all drawn and held against Discord's limits and its own
description; then a person walks every guide over the real library and presses each choice once.
"""

from collections import deque

import pytest

from bot.adapters.discord import limits
from bot.core.events import (
    DirectSent,
    Event,
    FaqOpened,
    ForgetAsked,
    HelpAsked,
    LanguageAsked,
    PanelAsked,
    PrivacyAsked,
    ProgressAsked,
    Started,
)
from bot.core.guide import Guide
from bot.core.progress import Progress
from tests.discord.drawing import drawn
from tests.discord.house import House, say
from tests.driver import Person as Walker, every_screen, real_library, real_phrases
from tests.standins.discord.official import WHY_ABSENT, official
from tests.standins.discord.reading import Seen
from tests.standins.discord.world import Person, opened

GUIDES = [pytest.param(guide, id=guide.id) for guide in real_library().guides]
LOCALES = real_phrases().locales


def test_screens_are_held_against_the_official_description() -> None:
    if official() is None:
        pytest.skip(WHY_ABSENT)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("guide", GUIDES)
def test_every_screen_of_a_guide_can_be_shown_whole(guide: Guide, locale: str) -> None:
    def look(walker: Walker) -> None:
        for message in walker.screens:
            seen = drawn(message)
            assert [b.label for b in message.buttons] == [
                label for label in seen.pressable if label != say("button-direct", locale)
            ]
            for button in message.buttons:
                assert len(button.label) <= limits.LABEL

    assert every_screen(guide, locale, look) >= len(guide.steps)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "event",
    [
        *(Started(), ProgressAsked(), LanguageAsked(), PrivacyAsked(), ForgetAsked(), HelpAsked()),
        *(DirectSent(), PanelAsked(), PanelAsked(guide="tiktok-remix"), FaqOpened()),
    ],
    ids=lambda event: type(event).__name__,
)
def test_every_screen_outside_guides_can_be_shown_whole(event: Event, locale: str) -> None:
    walker = Walker(locale=locale)
    walker.does(event)

    assert all(drawn(message).text for message in walker.screens)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_can_be_shown_whole(locale: str) -> None:
    for answer, _ in real_phrases().questions(locale):
        walker = Walker(locale=locale)
        walker.does(FaqOpened(answer=answer))
        assert all(drawn(message).text for message in walker.screens)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("guide", GUIDES)
async def test_a_person_walks_a_guide_by_its_labels(guide: Guide, locale: str) -> None:
    """Breadth first over (step, label); the walk is put back to where each label was seen."""
    house = House()
    async with opened(house.client(), settle_timeout=30) as world:
        ana = world.person("ana", locale=locale)
        first = await ana.runs("optout", guide=guide.id)
        waiting = deque([(house.progress_of(ana.user.id), first)])
        pressed: set[tuple[str, str]] = set()
        reached: set[str] = set()
        while waiting:
            progress, shown = waiting.popleft()
            at = _step(progress, guide)
            reached.add(at)
            for label in shown.pressable:
                if (at, label) in pressed or label == say("button-direct", locale):
                    continue
                pressed.add((at, label))
                await _stands(house, ana, guide, progress, shown)
                seen = await ana.presses(label)
                assert seen.text or seen.files
                now = house.progress_of(ana.user.id)
                if now.shown == f"walk:{guide.id}" and _step(now, guide) not in reached:
                    waiting.append((now, await ana.runs("continue")))

        assert reached == {step.id for step in guide.steps}


def _step(progress: Progress, guide: Guide) -> str:
    found = progress.walk(guide.id)
    return found.step if found else guide.start.id


async def _stands(house: House, ana: Person, guide: Guide, progress: Progress, shown: Seen) -> None:
    """Put the person where they were, and let them look."""
    if house.progress_of(ana.user.id) != progress or ana.last != shown:
        house.put(ana.user.id, progress)
        again = await ana.runs(
            "optout" if not progress.walks else "continue",
            **({"guide": guide.id} if not progress.walks else {}),
        )
        assert again.labels == shown.labels
