"""Looking answers up in any chat: a list of public answers, and nothing about who asked."""

import pytest

from bot.core.faq import Meaning, OutOfScope, Sure, Unsure, Urgency, Urgent
from tests.driver import real_library, real_phrases
from tests.standins.telegram import TelegramServer
from tests.telegram.house import House

pytestmark = pytest.mark.usefixtures("bot")


class Finds:
    """A finder that finds what a test wants found."""

    def __init__(self, meaning: Meaning) -> None:
        self.meaning = meaning

    def find(self, _question: str, _locale: str) -> Meaning:
        return self.meaning


def finds(house: House, meaning: Meaning) -> None:
    house.door.inner = house.talking(Finds(meaning))


def question(answer: str, locale: str = "en") -> str:
    return dict(real_phrases().questions(locale))[answer]


async def test_without_words_the_first_answers_are_offered(
    telegram: TelegramServer, house: House
) -> None:
    results = await telegram.person().asks_inline("")

    first = [answer.id for answer in real_library().faq.answers[:5]]
    assert [one["title"] for one in results] == [question(answer) for answer in first]
    assert house.shelf.kept == {}
    assert house.shelf.seen == set()


async def test_a_question_lists_its_answer_first_in_the_persons_language(
    telegram: TelegramServer, house: House
) -> None:
    finds(house, Sure(answer="others_faces", others=("likeness_what",)))
    results = await telegram.person(language_code="es").asks_inline("mi cara?")

    expected = [question(answer, "es") for answer in ("others_faces", "likeness_what")]
    assert [one["title"] for one in results] == expected
    content = str(results[0]["input_message_content"])
    assert question("others_faces", "es") in content
    assert "Fuente" in content


@pytest.mark.parametrize(
    "meaning",
    [OutOfScope(), Urgent(urgency=Urgency.MINOR), Unsure(answers=("gdpr_object", "train_stop"))],
)
async def test_whatever_it_means_the_list_is_valid_and_public(
    telegram: TelegramServer, house: House, meaning: Meaning
) -> None:
    finds(house, meaning)
    results = await telegram.person().asks_inline("anything")

    assert results
    assert "callback_data" not in str(results)
    telegram.hold_to_description()


@pytest.mark.parametrize("locale", real_phrases().locales)
async def test_every_answer_can_be_listed_in_every_language(
    telegram: TelegramServer, house: House, locale: str
) -> None:
    person = telegram.person(language_code=locale.lower())
    for answer in real_library().faq.answers:
        finds(house, Sure(answer=answer.id))
        (result,) = await person.asks_inline(answer.id)
        assert result["title"] == question(answer.id, locale)
    telegram.hold_to_description()


async def test_a_fault_is_an_empty_place_in_the_list_and_nothing_else(
    telegram: TelegramServer, house: House
) -> None:
    house.door.stumble = lambda _: True
    person = telegram.person()
    with pytest.raises(AssertionError, match="in vain"):
        await person.asks_inline("anything", within=0.3)
    house.door.stumble = lambda _: False

    assert await person.asks_inline("")
