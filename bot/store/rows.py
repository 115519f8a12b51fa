"""The one place where progress becomes rows and rows become progress. No connection is used here.

A row is a plain dict by column name. Days are ISO text, moments whole seconds since 1970; trail,
choices and marks are JSON text. ``rank`` keeps the order of walks and of nudges, so that what was
kept comes back equal to what was given.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.core.errors import BadProgressError
from bot.core.events import Rows
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress, Walk

Row = dict[str, Any]
Held = Mapping[str, Sequence[Row]]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
UNCERTAIN = "uncertain"


def as_json(held: Held) -> Rows:
    """Return the rows with values that JSON knows: keys become hexadecimal text."""
    return {
        table: [
            {
                name: value.hex() if isinstance(value, bytes) else value
                for name, value in row.items()
            }
            for row in rows
        ]
        for table, rows in held.items()
    }


def progress_from(held: Held) -> Progress | None:
    """Return the progress that the rows hold, or None where nothing is kept.

    Raises:
        BadProgressError: a row cannot be read.
    """
    if not held["person"]:
        return None
    row = held["person"][0]
    walks = sorted(held["walk"], key=lambda found: (found["rank"], found["guide"]))
    return Progress(
        locale=row["locale"],
        keep=bool(row["keep"]),
        active=row["active"],
        shown=row["shown"],
        walks=tuple(_walk_from(found) for found in walks),
        zone=row["zone"],
        nudges=nudges_from(held.get("nudge", ())),
    )


def person_row(progress: Progress, key: bytes, day: date) -> Row:
    """Return the row of the person."""
    return {
        "person": key,
        "locale": progress.locale,
        "keep": int(progress.keep),
        "active": progress.active,
        "shown": progress.shown,
        "touched": day.isoformat(),
        "zone": progress.zone,
    }


def nudges_from(held: Sequence[Row]) -> tuple[Nudge, ...]:
    """Return the nudges that the rows hold, in their order."""
    return tuple(nudge_from(row) for row in sorted(held, key=lambda row: row["rank"]))


def nudge_from(row: Row) -> Nudge:
    """Return the nudge that a row holds.

    Raises:
        BadProgressError: the row cannot be read.
    """
    try:
        about = About(row["about"])
    except ValueError as error:
        raise BadProgressError(f"a saved nudge of {row['guide']!r} cannot be read") from error
    return Nudge(
        about=about,
        guide=row["guide"],
        due=moment_from(row["due"]),
        version=row["version"],
        uncertain=row["fate"] == UNCERTAIN,
    )


def nudge_row(nudge: Nudge, key: bytes, rank: int) -> Row:
    """Return the row of a nudge that is awaited from now on, without where it goes."""
    return {
        "person": key,
        "about": nudge.about.value,
        "guide": nudge.guide,
        "rank": rank,
        "platform": None,
        "due": seconds(nudge.due),
        "again": None,
        "tries": 0,
        "version": nudge.version,
        "address": None,
        "fate": UNCERTAIN if nudge.uncertain else None,
        "nonce": None,
        "at": None,
    }


def seconds(moment: datetime | None) -> int | None:
    """Return a moment as it is written down: whole seconds since 1970."""
    return None if moment is None else whole(moment)


def moment_from(found: int | None) -> datetime | None:
    """Return the moment that was written down, if one was."""
    return None if found is None else at_second(found)


def whole(moment: datetime) -> int:
    """Return how many whole seconds a moment is after the beginning of 1970."""
    return int(moment.timestamp() // 1)


def at_second(found: int) -> datetime:
    """Return the moment so many seconds after the beginning of 1970."""
    return EPOCH + timedelta(seconds=found)


def changed_walks(held: Held, before: Progress | None, after: Progress, key: bytes) -> list[Row]:
    """Return the rows of the walks that are new, changed, or no longer in their old order."""
    ranks = {row["guide"]: row["rank"] for row in held["walk"]}
    known = {walk.guide: walk for walk in before.walks} if before else {}
    changed = []
    last = -1
    for walk in after.walks:
        rank = ranks.get(walk.guide, -1)
        if walk != known.get(walk.guide) or rank <= last:
            rank = last + 1
            changed.append(_walk_row(walk, key, rank))
        last = rank
    return changed


def _walk_row(walk: Walk, key: bytes, rank: int) -> Row:
    return {
        "person": key,
        "guide": walk.guide,
        "rank": rank,
        "version": walk.version,
        "step": walk.step,
        "turn": walk.turn,
        "trail": _to_text(walk.trail),
        "choices": _to_text(walk.choices),
        "marks": _to_text([(step, day.isoformat()) for step, day in walk.marks]),
        "done": walk.done,
        "about": walk.about,
        "started": walk.started.isoformat(),
        "touched": walk.touched.isoformat(),
        "finished": walk.finished.isoformat() if walk.finished else None,
    }


def _walk_from(row: Row) -> Walk:
    try:
        return Walk(
            guide=row["guide"],
            version=row["version"],
            step=row["step"],
            turn=row["turn"],
            trail=tuple(map(_word, json.loads(row["trail"]))),
            choices=tuple((_word(s), _word(c)) for s, c in json.loads(row["choices"])),
            marks=tuple((_word(s), date.fromisoformat(d)) for s, d in json.loads(row["marks"])),
            done=row["done"],
            about=row["about"],
            started=date.fromisoformat(row["started"]),
            touched=date.fromisoformat(row["touched"]),
            finished=date.fromisoformat(row["finished"]) if row["finished"] else None,
        )
    except (TypeError, ValueError) as error:
        raise BadProgressError(f"the saved walk of {row['guide']!r} cannot be read") from error


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _to_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
