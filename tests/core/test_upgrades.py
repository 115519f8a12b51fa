"""A guide may change under a person's feet: they keep their place, and old buttons explain it."""

from dataclasses import replace

from bot.core.events import Pressed, Resumed
from bot.core.guide import Brief, Count, Do, Form, Guide, Library, Repeat, Step
from bot.core.upgrades import bring_up
from tests.driver import Person, real_library

GUIDE = "linkedin-training"


def walked() -> Person:
    person = Person()
    person.opens(GUIDE)
    for label in ("Start", "Phone app", "Done", "Done"):
        person.presses(label)
    return person


def _led_on(step: Step, old: str, new: str) -> Step:
    if isinstance(step, Brief | Do | Count | Repeat | Form) and step.next == old:
        return replace(step, next=new)
    return step


def changed(*, drop: str | None = None, rename: tuple[str, str] | None = None) -> Library:
    """The library as it would be after an edit of the guide."""
    library = real_library()
    guide = guide_of(library)
    steps = list(guide.steps)
    renamed = guide.renamed
    if drop:
        gone = guide.step(drop)
        assert isinstance(gone, Do)
        steps = [_led_on(step, drop, gone.next) for step in steps if step.id != drop]
    if rename:
        old, new = rename
        steps = [replace(step, id=new) if step.id == old else step for step in steps]
        steps = [_led_on(step, old, new) for step in steps]
        renamed = (*renamed, rename)
    newer = replace(guide, version=guide.version + 1, steps=tuple(steps), renamed=renamed)
    guides = tuple(newer if one.id == GUIDE else one for one in library.guides)
    return replace(library, guides=guides)


def guide_of(library: Library) -> Guide:
    guide = library.guide(GUIDE)
    assert guide is not None
    return guide


def test_nothing_changes_while_the_guide_does_not() -> None:
    walk = walked().walk_of(GUIDE)

    assert bring_up(guide_of(real_library()), walk) is walk


def test_a_new_version_with_the_same_steps_keeps_place_and_buttons() -> None:
    person = walked()
    before = person.walk_of(GUIDE)
    button = person.screen.buttons[0]
    person.library = changed()
    person.does(Pressed(token=button.token))

    after = person.walk_of(GUIDE)
    assert after.turn == before.turn + 1
    assert after.version == before.version + 1


def test_a_renamed_step_is_found_under_its_new_name_wherever_the_walk_knows_it() -> None:
    walk = walked().walk_of(GUIDE)
    behind, here = walk.trail[-1], walk.step
    once = bring_up(guide_of(changed(rename=(here, "fresh-name"))), walk)
    other = bring_up(guide_of(changed(rename=(behind, "fresh-name"))), walk)

    assert (once.step, once.trail, once.turn) == ("fresh-name", walk.trail, walk.turn + 1)
    assert (other.step, other.turn) == (here, walk.turn)
    assert other.trail[-1] == "fresh-name"
    assert "fresh-name" in dict(other.marks)


def test_a_vanished_step_without_successor_leads_one_step_back() -> None:
    person = walked()
    walk = person.walk_of(GUIDE)
    library = changed(drop=walk.step)
    upgraded = bring_up(guide_of(library), walk)

    assert upgraded.step == walk.trail[-1]
    assert upgraded.trail == walk.trail[:-1]
    assert upgraded.turn == walk.turn + 1


def test_a_button_of_a_vanished_step_explains_itself() -> None:
    person = walked()
    button = person.screen.buttons[0]
    person.library = changed(drop=person.walk_of(GUIDE).step)
    person.does(Pressed(token=button.token))

    assert "from an earlier step" in person.text
    assert person.labels[0] == "Done"
    person.does(Resumed())
    assert "Done" in person.labels


def test_a_circle_of_renames_ends() -> None:
    guide = guide_of(real_library())
    walk = replace(walked().walk_of(GUIDE), step="gone", trail=(), version=0)
    turning = replace(guide, renamed=(("gone", "lost"), ("lost", "gone")))

    assert bring_up(turning, walk).step == guide.start.id
