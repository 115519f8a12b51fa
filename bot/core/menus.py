"""Every reply that is not a step of a guide: home, catalogue, progress, language, privacy, copies.

Nothing here changes progress; ``engine`` decides which of these a person sees.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime

from bot.core.events import Rows
from bot.core.guide import Guide, Library
from bot.core.progress import Progress, Walk
from bot.core.replies import (
    Audience,
    Button,
    Data,
    Invite,
    Part,
    Place,
    Reply,
    Role,
    Sheet,
    Text,
    Tone,
    text,
)
from bot.core.tokens import Token, app

PLATFORMS_A_PAGE = 10
"""How many platforms one page of the catalogue shows: a phone's screen of buttons."""

CONFIRM_MINUTES = 15
"""How long the button that erases everything stays alive."""


def _reply(notes: tuple[Text, ...], *parts: Part) -> Reply:
    return Reply(parts=(*notes, *parts), place=Place.REPLACE)


def home(library: Library, progress: Progress, *notes: Text) -> Reply:
    """What the bot is and does, and the first things to press."""
    walk = active_walk(library, progress)
    buttons: list[Part] = []
    if walk is not None:
        guide = library.guide(walk.guide)
        if guide is not None:
            buttons.append(_open_button(guide, "resume", Tone.PRIMARY))
    elif library.guides:
        buttons.append(_open_button(library.guides[0], "open", Tone.PRIMARY))
    return _reply(
        notes,
        text("home-title", Role.TITLE),
        text("home-what"),
        text("home-honest"),
        *buttons,
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
        *([Button(label=text("button-ask"), token=app("topics"))] if library.faq.answers else []),
        Button(label=text("button-language"), token=app("languages")),
        Button(label=text("button-privacy"), token=app("privacy")),
        Button(label=text("button-help"), token=app("help")),
    )


def active_walk(library: Library, progress: Progress) -> Walk | None:
    """Return the walk that "carry on" means: the active one, else the latest left open."""
    still_open = [
        walk for walk in progress.walks if walk.finished is None and library.guide(walk.guide)
    ]
    latest = sorted(still_open, key=lambda walk: (walk.guide == progress.active, walk.touched))
    return latest[-1] if latest else None


def catalogue(library: Library, page: int, *notes: Text) -> Reply:
    """Every platform there is a guide for, a page at a time."""
    platforms = library.platforms
    pages = max(1, -(-len(platforms) // PLATFORMS_A_PAGE))
    page = page % pages
    shown = platforms[page * PLATFORMS_A_PAGE : (page + 1) * PLATFORMS_A_PAGE]
    buttons = [
        Button(label=text("button-platform", platform=name), token=app("platform", platform))
        for platform, name in shown
    ]
    more = Button(label=text("button-more"), token=app("catalogue", str((page + 1) % pages)))
    return _reply(
        notes,
        text("catalogue-title", Role.TITLE),
        text("catalogue-what"),
        *buttons,
        *([more] if pages > 1 else []),
        Button(label=text("button-home"), token=app("home")),
    )


def platform(library: Library, platform_id: str, *notes: Text) -> Reply:
    """The guides of one platform."""
    guides = library.of_platform(platform_id)
    return _reply(
        notes,
        text("platform-title", Role.TITLE, platform=guides[0].platform_name),
        text("platform-what"),
        *(_open_button(guide, "guide") for guide in guides),
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
    )


def _open_button(guide: Guide, label: str, tone: Tone = Tone.NEUTRAL) -> Button:
    verb = "resume" if label == "resume" else "open"
    caption = text(f"button-{label}", guide=guide.title)
    return Button(label=caption, token=app(verb, guide.id), tone=tone)


def progress_list(library: Library, progress: Progress, *notes: Text) -> Reply:
    """All walks of a person: how far each is, and a way to carry on."""
    lines: list[Part] = []
    buttons: list[Part] = []
    for walk in progress.walks:
        guide = library.guide(walk.guide)
        if guide is None:
            continue
        if walk.finished is None:
            lines.append(text("progress-open", guide=guide.title, day=walk.touched))
            buttons.append(_open_button(guide, "resume", Tone.PRIMARY))
        else:
            lines.append(text("progress-finished", guide=guide.title, day=walk.finished))
            label = text("button-receipt-of", guide=guide.title)
            buttons.append(Button(label=label, token=app("receipt", guide.id)))
        if walk.done:
            lines.append(text("repeat-count", done=walk.done, about=walk.about or 0))
    return _reply(
        notes,
        text("progress-title", Role.TITLE),
        *(lines or [text("progress-none")]),
        *buttons,
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
    )


def languages(library: Library, *notes: Text) -> Reply:
    """Every language, each under its own name."""
    buttons = [
        Button(label=Text(key="language-name", locale=locale), token=app("language", locale))
        for locale in library.locales
    ]
    return _reply(
        notes,
        text("language-title", Role.TITLE),
        text("language-what"),
        *buttons,
        Button(label=text("button-home"), token=app("home")),
    )


def privacy(progress: Progress, *notes: Text) -> Reply:
    """What is kept, for how long, and the three rights: copy, erase, keep."""
    keep = (
        Button(label=text("button-keep-off"), token=app("keep", "off"))
        if progress.keep
        else Button(label=text("button-keep-on"), token=app("keep", "on"))
    )
    return _reply(
        notes,
        text("privacy-title", Role.TITLE),
        text("privacy-kept"),
        text("privacy-nudges"),
        text("privacy-not-kept"),
        text("privacy-how-long-kept" if progress.keep else "privacy-how-long"),
        text("privacy-platform"),
        Button(label=text("button-mydata"), token=app("mydata")),
        *([keep] if progress.walks else []),
        Button(label=text("button-forget"), token=app("forget"), tone=Tone.DANGER),
        Button(label=text("button-home"), token=app("home")),
    )


def my_data(rows: Rows) -> Reply:
    """The copy of everything kept, as a file; or that nothing is kept."""
    if not any(rows.values()):
        home_button = Button(label=text("button-home"), token=app("home"))
        return Reply(parts=(text("mydata-title", Role.TITLE), text("mydata-none"), home_button))
    content = json.dumps(rows, indent=2, ensure_ascii=False, default=str) + "\n"
    return Reply(
        parts=(
            text("mydata-title", Role.TITLE),
            text("mydata-what"),
            Data(name="optout-bot-my-data.json", json=content),
            Button(label=text("button-forget"), token=app("forget"), tone=Tone.DANGER),
            Button(label=text("button-privacy"), token=app("privacy")),
        )
    )


def forget(asked: int, *notes: Text) -> Reply:
    """The question before everything is erased; its "yes" dies ``CONFIRM_MINUTES`` after it."""
    yes = app("forget-yes", number=asked)
    return _reply(
        notes,
        text("forget-title", Role.TITLE),
        text("forget-what"),
        Button(label=text("button-forget-yes"), token=yes, tone=Tone.DANGER),
        Button(label=text("button-forget-no"), token=app("forget-no")),
    )


def minute(now: datetime) -> int:
    """Return the minute of a moment, as the erase button carries it."""
    return int(now.timestamp()) // 60


def forgotten() -> Reply:
    """Everything is gone."""
    return _reply((), text("forget-done"), Button(label=text("button-home"), token=app("home")))


def help_card(*notes: Text) -> Reply:
    """The commands, and what the bot never does."""
    return _reply(
        notes,
        text("help-title", Role.TITLE),
        text("help-commands"),
        text("help-words"),
        text("help-never"),
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
        Button(label=text("button-language"), token=app("languages")),
        Button(label=text("button-privacy"), token=app("privacy")),
    )


def paused(guide: Guide, walk: Walk) -> Reply:
    """The walk is safe; how to carry on."""
    return _reply(
        (),
        text("paused", guide=guide.title),
        text("repeat-count", Role.PROGRESS, done=walk.done, about=walk.about or 0),
        _open_button(guide, "resume", Tone.PRIMARY),
        Button(label=text("button-nudge"), token=app("nudges", guide.id)),
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
    )


def ask_again(guide: Guide, walk: Walk) -> Reply:
    """The question before a walk's dates and count are given up for a new beginning."""
    yes = Token(guide=guide.id, step=walk.step, choice="again-yes", turn=walk.turn)
    return _reply(
        (),
        text("again-title", Role.TITLE, guide=guide.title),
        text("again-what"),
        Button(label=text("button-again-yes"), token=yes),
        Button(label=text("button-again-no"), token=app("resume", guide.id), tone=Tone.PRIMARY),
    )


def receipt(guide: Guide, walk: Walk, today: date) -> Reply:
    """A dated note of what the person says they did, to take away: for people and for machines."""
    facts = {
        "made_by": "optout-bot",
        "made_on": today.isoformat(),
        "guide": guide.id,
        "guide_version": walk.version,
        "status_as_reported": guide.status.value,
        "status_as_of": guide.as_of.isoformat(),
        "said_done": [{"step": step, "on": day.isoformat()} for step, day in walk.marks],
        "items_said_done": walk.done,
        "finished_on": walk.finished.isoformat() if walk.finished else None,
        "note": "What the person said they did. Nobody checked it on the platform.",
    }
    lines = tuple(_receipt_lines(guide, walk, today))
    return Reply(
        parts=(
            text("receipt-ready", guide=guide.title),
            Sheet(name=f"optout-receipt-{guide.id}.txt", lines=lines),
            Data(name=f"optout-receipt-{guide.id}.json", json=json.dumps(facts, indent=2) + "\n"),
        )
    )


def _receipt_lines(guide: Guide, walk: Walk, today: date) -> Iterator[Text]:
    yield text("receipt-title", guide=guide.title)
    yield text("receipt-made", day=today)
    for step_id, day in walk.marks:
        if guide.step(step_id) is not None:
            what = guide.words(f"{step_id}-receipt", done=walk.done, about=walk.about or 0)
            yield text("receipt-line", day=day, what=what)
    if not walk.marks:
        yield text("receipt-nothing")
    yield text(f"status-{guide.status}", as_of=guide.as_of)
    yield text("receipt-honest")


def invitation(guide: Guide | None, key: str) -> Reply:
    """A public line with a button that opens each presser's own private walk."""
    what = text(f"{key}-guide", guide=guide.title) if guide else text(key)
    label = text("button-invite-guide", guide=guide.title) if guide else text("button-invite")
    return Reply(
        parts=(
            what,
            text("invite-private"),
            Invite(label=label, guide=guide.id if guide else None),
        ),
        audience=Audience.HERE,
    )


def line(key: str, *buttons: Button) -> Reply:
    """One plain line."""
    return Reply(parts=(text(key), *buttons))
