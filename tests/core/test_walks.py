"""Every guide, every choice of every step, in every locale: nobody is stranded."""

from datetime import date

import pytest

from bot.core import walking
from bot.core.events import Opened, Pressed, Resumed
from bot.core.guide import ACTIONS, ORIGIN, Brief, Card, Finish, Guide
from bot.core.replies import Role
from tests.driver import NOON, Person, every_screen, real_library, real_phrases

GUIDES = [pytest.param(guide, id=guide.id) for guide in real_library().guides]
WALKS = [pytest.param(guide, id=guide.id) for guide in real_library().guides if not guide.is_card]


@pytest.mark.parametrize("locale", real_phrases().locales)
@pytest.mark.parametrize("guide", GUIDES)
def test_every_screen_says_what_is_known_and_as_of_when(guide: Guide, locale: str) -> None:
    """A person never sees a step without its status line, its date and a way on."""

    def look(person: Person) -> None:
        roles = [getattr(part, "role", None) for part in person.screen.parts]
        assert Role.STATUS in roles
        assert str(guide.as_of.year) in person.text
        assert person.labels
        assert len(set(person.labels)) == len(person.labels), person.labels

    assert every_screen(guide, locale, look) >= len(guide.steps)


@pytest.mark.parametrize("guide", WALKS)
def test_what_a_guide_does_not_cover_comes_before_its_first_step(guide: Guide) -> None:
    person = Person()
    person.opens(guide.id)

    not_covered = real_phrases().say(
        f"{guide.id}-not-covers",
        "en",
        **dict.fromkeys((name.replace("-", "_") for name, _ in guide.labels), "x"),
    )
    assert not_covered.split()[0] in person.text
    assert person.labels[0] == "Start"
    assert person.progress.walks == ()


@pytest.mark.parametrize("guide", WALKS)
def test_every_action_helps_who_cannot_find_it(guide: Guide) -> None:
    helped: set[str] = set()

    def look(person: Person) -> None:
        walk = person.progress.walk(guide.id)
        step = guide.step(walk.step) if walk else guide.start
        if isinstance(step, ACTIONS):
            before = person.text
            person.presses("I can't find it")
            assert person.text != before
            assert len(person.labels) >= 2
            helped.add(step.id)

    every_screen(guide, "en", look)
    assert helped == {step.id for step in guide.steps if isinstance(step, ACTIONS)}


@pytest.mark.parametrize("guide", WALKS)
def test_the_straight_way_through_ends_and_offers_what_is_next(guide: Guide) -> None:
    person = Person()
    person.opens(guide.id)
    for _ in range(60):
        walk = person.progress.walk(guide.id)
        step = guide.step(walk.step) if walk else guide.start
        if isinstance(step, Finish):
            break
        onward = next(
            choice.id
            for choice in walking.choices_at(guide, walk or walking.begin(guide, NOON.date()))
            if choice.id != "next" and choice.goto not in (None, ORIGIN)
        )
        button = next(b for b in person.screen.buttons if b.token.choice == onward)
        person.does(Pressed(token=button.token))

    walk = person.walk_of(guide.id)
    assert walk.finished == date(2026, 11, 24)
    assert "Take-away receipt" in person.labels
    assert "All apps and guides" in person.labels


@pytest.mark.parametrize("guide", GUIDES)
def test_back_undoes_every_step_of_a_walk(guide: Guide) -> None:
    """From any screen, enough presses of "Back" lead to the first step again."""

    def look(person: Person) -> None:
        for _ in range(2 * len(guide.steps) + 60):
            if "Back" not in person.labels:
                break
            person.presses("Back")
        walk = person.progress.walk(guide.id)
        assert walk is None or walk.step == guide.start.id

    every_screen(guide, "en", look)


@pytest.mark.parametrize("guide", WALKS)
def test_an_opened_guide_keeps_nothing_until_the_first_choice(guide: Guide) -> None:
    person = Person()
    person.does(Opened(guide=guide.id))
    assert person.progress.walks == ()

    person.presses("Start")
    person.opens()
    person.does(Resumed())
    assert isinstance(guide.start, Brief)
    assert person.walk_of(guide.id).step == guide.start.next


@pytest.mark.parametrize("guide", [g for g in real_library().guides if g.is_card])
def test_an_answer_card_keeps_nothing(guide: Guide) -> None:
    person = Person()
    person.opens(guide.id)

    assert isinstance(guide.start, Card)
    assert not person.progress.worth_keeping
    assert person.labels == ["All apps and guides"]


def test_the_catalogue_leads_to_every_guide() -> None:
    """By pressing alone, from /start."""
    reached: set[str] = set()
    person = Person()
    person.opens()
    for platform in list(person.labels):
        if platform in ("Start page", "More"):
            continue
        person.opens()
        person.presses(platform)
        if person.progress.shown.startswith("walk:"):
            reached.add(person.progress.shown.partition(":")[2])
        else:
            for title in person.labels:
                person.does(Opened(guide=platform.lower()))
                person.presses(title)
                if person.progress.shown.startswith("walk:"):
                    reached.add(person.progress.shown.partition(":")[2])

    assert reached == {guide.id for guide in real_library().guides}
