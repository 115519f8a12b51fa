"""Walks begun on an older guide, brought up to the present one. Nobody starts over.

A step that vanished leads to its successor (``renamed``), else to the last step behind it that is
still there. Guides carry a version of their own; the schema's migrations live with the store.
"""

from dataclasses import replace

from bot.core.guide import Finish, Guide
from bot.core.progress import Walk


def bring_up(guide: Guide, walk: Walk) -> Walk:
    """Return the walk as it stands in the present guide; the same value where nothing changed."""
    if walk.version == guide.version and guide.step(walk.step) is not None:
        return walk
    names = dict(guide.renamed)
    trail = tuple(dict.fromkeys(_known(guide, names, walk.trail)))
    now_at = next(iter(_known(guide, names, (walk.step,))), None)
    step = now_at or (trail[-1] if trail else guide.start.id)
    if step in trail:
        trail = trail[: trail.index(step)]
    moved = step != walk.step
    return replace(
        walk,
        version=guide.version,
        step=step,
        trail=trail,
        marks=tuple((names.get(at, at), day) for at, day in walk.marks),
        choices=tuple((names.get(at, at), choice) for at, choice in walk.choices),
        turn=walk.turn + moved,
        finished=walk.finished if isinstance(guide.step(step), Finish) else None,
    )


def _known(guide: Guide, names: dict[str, str], steps: tuple[str, ...]) -> list[str]:
    found = []
    for step in steps:
        at: str | None = step
        for _ in range(len(names) + 1):  # a chain of renames, however long, ends
            if at is None or guide.step(at) is not None:
                break
            at = names.get(at)
        if at is not None and guide.step(at) is not None:
            found.append(at)
    return found
