"""Questions in a person's own words, through the whole house: asked, answered and rated."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.discord.listener import Listener
from tests.asking import ANSWER, CRIES, LISTENING, OWN_WORDS, QUESTION, Answering, answering
from tests.discord.house import Groups, say
from tests.driver import real_phrases
from tests.standins.discord.world import opened

GUIDE = "linkedin-training"
HINTS = {"en": "en-US", "es": "es-ES", "pt-BR": "pt-BR", "id": "id", "de": "de", "fr": "fr"}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Answering]:
    async with answering(tmp_path) as found:
        yield found


def listener(house: Answering) -> Listener:
    return Listener(door=house.door, groups=Groups(), phrases=real_phrases(), memo=house.store)


async def test_a_question_amid_a_walk_leaves_the_walk_and_its_buttons_as_they_are(
    house: Answering,
) -> None:
    async with opened(listener(house)) as world:
        ana = world.person("ana").in_dm
        await ana.runs("optout", guide=GUIDE)
        step = await ana.presses(say("choice-start"))
        before = await house.rows("discord", ana.user.id)

        await ana.says(QUESTION)
        answer, again = ana.screen()[-2:]
        assert say(f"faq-{ANSWER}-question") in answer.text
        assert (again.text, again.labels) == (step.text, step.labels)
        assert await house.rows("discord", ana.user.id) == before
        assert ana.screen()[0] == step, "the message of the walk itself was not touched"

        ana.last = step
        onward = await ana.presses(step.pressable[0])
        assert say("note-stale") not in onward.text
        assert await house.turn("discord", ana.user.id) == 2


async def test_a_question_in_a_server_is_answered_to_the_person_alone_and_the_step_follows(
    house: Answering,
) -> None:
    async with opened(listener(house)) as world:
        ana, ben = world.person("ana"), world.person("ben")
        await ana.runs("optout", guide=GUIDE)
        step = await ana.presses(say("choice-start"))
        await ana.runs("faq", question=OWN_WORDS)

        answer, again = ana.screen()[-2:]
        assert say(f"faq-{ANSWER}-question") in answer.text
        assert again.text == step.text
        assert answer.ephemeral
        assert again.ephemeral
        assert ben.screen() == []


async def test_a_rating_is_counted_once_and_touches_neither_the_walk_nor_the_person(
    house: Answering,
) -> None:
    async with opened(listener(house)) as world:
        ana = world.person("ana").in_dm
        await ana.runs("optout", guide=GUIDE)
        await ana.presses(say("choice-start"))
        before = await house.rows("discord", ana.user.id)
        await ana.says(QUESTION)
        answer, step = ana.screen()[-2:]
        helped = say("button-helped")
        ana.last = answer
        await world.at_once((ana, helped), (ana, helped))

        assert await house.counts() == {("helped", ANSWER, "en"): 1}
        assert await house.rows("discord", ana.user.id) == before
        rated = next(one for one in ana.screen() if one.message_id == answer.message_id)
        assert helped not in rated.labels
        assert ana.screen()[-1] == step


@pytest.mark.parametrize("locale", LISTENING)
@pytest.mark.parametrize("walking", [True, False])
async def test_a_cry_for_help_comes_before_everything(
    locale: str, walking: bool, house: Answering
) -> None:
    async with opened(listener(house)) as world:
        ana = world.person("ana", locale=HINTS[locale]).in_dm
        await ana.runs("optout", guide=GUIDE)  # Discord tells the language with a command
        if walking:
            await ana.presses(say("choice-start", locale))
        seen = len(ana.screen())
        await ana.says(CRIES[locale])

        assert ana.screen()[seen].text.startswith(say("crisis-self-harm", locale)[:60])
        assert await house.counts() == {}


async def test_somebodys_question_is_answered_for_everybody_from_its_own_menu(
    house: Answering,
) -> None:
    async with opened(listener(house)) as world:
        ana, ben = world.person("ana"), world.person("ben")
        seen = await ana.picks(say("command-answer"), on=QUESTION)

        assert say(f"faq-{ANSWER}-question") in seen.text
        assert not seen.ephemeral
        assert seen.text in [one.text for one in ben.screen()]
        assert await house.rows("discord", ana.user.id) is None
        assert await house.counts() == {}
