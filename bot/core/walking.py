"""All moves of a walk: from a choice at a step to the next state. Nothing is drawn here.

Every accepted move raises the turn by one, so that whatever was drawn before it is stale. Returning
to a step that lies on the trail cuts the trail there: no walk grows without bound.
"""

from dataclasses import replace
from datetime import date

from bot.core.guide import (
    ACTIONS,
    ORIGIN,
    Choice,
    Choose,
    Count,
    Do,
    Finish,
    Form,
    Guide,
    Repeat,
    Step,
    ways_on,
)
from bot.core.progress import Walk

MOST_ITEMS = 99_999
"""The largest count of items that is taken for an answer."""

BACK = Choice(id="back")
AGAIN = Choice(id="again")
RESTART = Choice(id="restart")
AGAIN_YES = Choice(id="again-yes")
UNDO = Choice(id="undo")


def begin(guide: Guide, today: date, turn: int = 0) -> Walk:
    """Return a walk at the guide's first step, not yet worth keeping."""
    return Walk(
        guide=guide.id,
        version=guide.version,
        step=guide.start.id,
        turn=turn,
        started=today,
        touched=today,
    )


def choices_at(guide: Guide, walk: Walk) -> tuple[Choice, ...]:
    """Return every choice that the present step takes, in reading order."""
    step = present(guide, walk)
    if isinstance(step, Finish):
        return (AGAIN, BACK) if walk.trail else (AGAIN,)
    ways = ways_on(step)
    if isinstance(step, Repeat) and walk.done > 0:
        ways = (*ways, UNDO)
    return (*ways, BACK) if walk.trail else ways


def would_lose(walk: Walk) -> bool:
    """Whether beginning again would give up something the person did."""
    return bool(walk.marks) or walk.done > 0


def present(guide: Guide, walk: Walk) -> Step:
    """Return the step the walk stands on (``core.upgrades`` sees to it that it exists)."""
    return guide.step(walk.step) or guide.start


def choose(guide: Guide, walk: Walk, choice: Choice, today: date) -> Walk:
    """Return the walk after the choice, which must be one of ``choices_at`` (or a restart)."""
    step = present(guide, walk)
    if choice.id in (AGAIN.id, RESTART.id, AGAIN_YES.id):
        return begin(guide, today, walk.turn + 1)
    if choice.id == UNDO.id:
        return _stand(guide, _one_less(walk, step.id), today)
    if choice.id == BACK.id:
        return _back(guide, walk, step, today)
    moved = replace(walk, choices=_latest(walk.choices, step.id, choice.id))
    if isinstance(step, Repeat) and choice.id in ("next", "last"):
        moved = replace(moved, done=min(walk.done + 1, MOST_ITEMS))
    if isinstance(step, Count):
        moved = replace(moved, about=_amount(choice))
    if isinstance(step, Do | Form | Repeat) and choice.id in ("done", "sent", "next", "last"):
        moved = replace(moved, marks=(*_without(walk.marks, step.id), (step.id, today)))
    return _go(guide, moved, choice.goto or step.id, today)


def count(guide: Guide, walk: Walk, amount: int, today: date) -> Walk:
    """Return the walk after a typed answer to "about how many?"."""
    step = present(guide, walk)
    goto = step.next if isinstance(step, Count) else step.id
    return _go(guide, replace(walk, about=amount), goto, today)


def position(guide: Guide, walk: Walk) -> tuple[int, int] | None:
    """Return "step 3 of 7" as numbers; None on a step that nobody counts.

    The total follows the straight way on from here, so it may change at a fork.
    """
    step = present(guide, walk)
    if not isinstance(step, ACTIONS):
        return None
    behind = sum(isinstance(guide.step(past), ACTIONS) for past in walk.trail)
    return behind + 1, behind + _ahead(guide, step)


def _ahead(guide: Guide, step: Step | None) -> int:
    """Count the actions from this step to the end, this one included, by the first way on."""
    seen: set[str] = set()
    actions = 0
    while step is not None and step.id not in seen:
        seen.add(step.id)
        actions += isinstance(step, ACTIONS)
        step = _straight_on(guide, step)
    return actions


def _straight_on(guide: Guide, step: Step) -> Step | None:
    if isinstance(step, Choose):
        targets = (choice.goto for choice in step.choices if choice.goto not in (None, ORIGIN))
        return guide.step(next(targets, None) or "")
    target = getattr(step, "next", None)
    return guide.step(target) if isinstance(target, str) else None


def _go(guide: Guide, walk: Walk, target: str, today: date) -> Walk:
    trail = walk.trail
    if target == ORIGIN:
        while trail and not isinstance(guide.step(trail[-1]), ACTIONS):
            trail = trail[:-1]
        target, trail = (trail[-1], trail[:-1]) if trail else (guide.start.id, ())
    elif target in trail:
        trail = trail[: trail.index(target)]
    elif target != walk.step:
        trail = (*trail, walk.step)
    return _stand(guide, replace(walk, step=target, trail=trail), today)


def _back(guide: Guide, walk: Walk, step: Step, today: date) -> Walk:
    if not walk.trail:
        return _stand(guide, walk, today)
    behind = walk.trail[-1]
    undone = replace(walk, step=behind, trail=walk.trail[:-1])
    if isinstance(guide.step(behind), Repeat):
        counted = _said(walk, behind) == "last" and not isinstance(step, Repeat)
        return _stand(guide, _one_less(undone, behind) if counted else undone, today)
    return _stand(guide, replace(undone, marks=_without(walk.marks, behind)), today)


def _one_less(walk: Walk, repeat: str) -> Walk:
    """Take the last item off the count; with none left nothing was done there."""
    done = max(0, walk.done - 1)
    marks = walk.marks if done else _without(walk.marks, repeat)
    return replace(walk, done=done, marks=marks)


def _stand(guide: Guide, walk: Walk, today: date) -> Walk:
    finished = today if isinstance(guide.step(walk.step), Finish) else None
    return replace(walk, turn=walk.turn + 1, touched=today, finished=finished)


def _said(walk: Walk, step_id: str) -> str | None:
    return dict(walk.choices).get(step_id)


def _latest(
    choices: tuple[tuple[str, str], ...], step_id: str, choice_id: str
) -> tuple[tuple[str, str], ...]:
    return (*(pair for pair in choices if pair[0] != step_id), (step_id, choice_id))


def _without(marks: tuple[tuple[str, date], ...], step_id: str) -> tuple[tuple[str, date], ...]:
    return tuple(mark for mark in marks if mark[0] != step_id)


def _amount(choice: Choice) -> int | None:
    number = choice.id.removeprefix("amount-")
    return int(number) if number.isdigit() else None
