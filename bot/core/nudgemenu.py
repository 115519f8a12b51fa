"""The screens of a person's nudges and of their time zone. What a press does is ``nudging``'s."""

from collections.abc import Iterator, Sequence

from bot.core.acts import ZoneFound
from bot.core.board import zone_code
from bot.core.guide import Guide, Library, Repeat
from bot.core.nudge import About
from bot.core.progress import Progress
from bot.core.replies import Button, City, Moment, Part, Place, Reply, Role, Text, Tone, text
from bot.core.tokens import Token, app


def nudges(library: Library, progress: Progress, guide_id: str, *notes: Text) -> Reply:
    """Return the screen of nudges: what is waiting, and what one guide offers."""
    guide = library.guide(guide_id)
    lines: list[Part] = list(_waiting(library, progress))
    offers: list[Part] = list(_offers(progress, guide)) if guide is not None else []
    stop = Button(label=text("button-nudge-stop"), token=app("quiet"))
    zone = Button(label=text("button-change-zone"), token=app("zone"))
    return Reply(
        parts=(
            *notes,
            text("nudges-title", Role.TITLE),
            text("nudges-what"),
            *(lines or [text("nudges-none")]),
            *([text("nudge-for", guide=guide.title), *offers] if guide is not None else []),
            text("nudge-own-words", Role.STATUS),
            *([stop] if lines else []),
            zone,
            Button(label=text("button-home"), token=app("home")),
        ),
        place=Place.REPLACE,
    )


def _waiting(library: Library, progress: Progress) -> Iterator[Text]:
    zone = progress.zone or "UTC"
    for one in progress.nudges:
        guide = library.guide(one.guide)
        if guide is None:
            continue
        if one.uncertain:
            yield text("nudge-waiting-uncertain", Role.NOTE, guide=guide.title)
        elif one.due is None:
            yield text("nudge-waiting-changed", guide=guide.title)
        else:
            moment = Moment(at=one.due, zone=zone)
            yield text("nudge-waiting", about=one.about.value, guide=guide.title, moment=moment)


def _offers(progress: Progress, guide: Guide) -> Iterator[Button]:
    walk = progress.walk(guide.id)
    finished = walk is not None and walk.finished is not None
    if not finished:
        yield _offer("tomorrow", About.RESUME, 1, guide, Tone.PRIMARY)
        yield _offer("week", About.RESUME, 7, guide)
    if any(isinstance(step, Repeat) for step in guide.steps):
        yield _offer("batch", About.BATCH, 7, guide)
    if finished:
        yield _offer("recheck", About.RECHECK, 90, guide)
        yield _offer("changed", About.CHANGED, 0, guide)


def offered(progress: Progress, guide: Guide) -> tuple[Token, ...]:
    """Return the presses that a guide's screen offers: no other is taken."""
    return tuple(button.token for button in _offers(progress, guide))


def _offer(name: str, about: About, days: int, guide: Guide, tone: Tone = Tone.NEUTRAL) -> Button:
    token = app("nudge", f"{about}{days or ''}-{guide.id}")
    return Button(label=text(f"button-nudge-{name}"), token=token, tone=tone)


def zones(progress: Progress, offered: Sequence[ZoneFound], *notes: Text) -> Reply:
    """Return the question which city's time is theirs."""
    now = [text("zone-now", zone=City(zone=progress.zone))] if progress.zone else []
    buttons = [
        Button(
            label=text("draft-zone-choice", zone=one.shown), token=app("zone", zone_code(one.id))
        )
        for one in offered
    ]
    return Reply(
        parts=(
            *notes,
            text("zone-title", Role.TITLE),
            *now,
            text("zone-what"),
            *buttons,
            Button(label=text("button-home"), token=app("home")),
        ),
        place=Place.REPLACE,
    )
