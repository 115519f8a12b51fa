"""What is said when something falls due: a group's post, and what the bot says on its own account.

Nothing about any person stands in any of it.
"""

from dataclasses import replace
from datetime import date

from bot.core import telling
from bot.core.chat import Chat, Kind, Post, Reminder
from bot.core.guide import Guide, Library
from bot.core.nudge import About, Nudge
from bot.core.replies import (
    Audience,
    Button,
    Invite,
    Part,
    Quote,
    Reply,
    Role,
    Text,
    Tone,
    text,
)
from bot.core.tokens import GROUP, Token, app


def post(library: Library, written: Post, *, via: str | None = None) -> Reply:
    """Return a group's post; ``via`` names the group in its button, where it counts people in."""
    guide = library.guide(written.guide)
    answer = library.faq.answer(written.answer)
    parts: list[Part] = [telling.post_title(library, written)]
    if written.line:
        parts.append(Quote(words=written.line))
    parts.append(text("post-private"))
    if guide is not None:
        parts.append(status(guide))
    if answer is not None:
        label = text("button-post-answer")
    elif guide is not None:
        label = text("button-invite-guide", guide=guide.title)
    else:
        label = text("button-invite")
    parts.append(
        Invite(
            label=label,
            guide=guide.id if guide else None,
            answer=answer.id if answer else None,
            via=via,
        )
    )
    return Reply(parts=tuple(parts), audience=Audience.HERE)


def status(guide: Guide) -> Text:
    """Return how sure we are of a guide, and as of when, in one line."""
    checked = "yes" if guide.checked else "no"
    return text(f"status-line-{guide.status}", Role.STATUS, as_of=guide.as_of, checked=checked)


def due(
    library: Library,
    chat: Chat,
    reminder: Reminder,
    *,
    number: int,
    last_day: date,
    via: str | None,
) -> Reply | None:
    """Return what a row says; ``number`` is the week's, None where it may not be told.

    ``last_day`` is until when a renewal waits.
    """
    match reminder.kind:
        case Kind.POST:
            return post(library, reminder.post, via=via if chat.counting else None)
        case Kind.COUNT:
            return _here(text("count-week", number=number)) if number else None
        case Kind.NOTICE:
            return _here(text(reminder.post.key or "notice-missed", number=reminder.post.number))
        case Kind.RENEWAL:
            token = Token(guide=GROUP, step="renew", choice="-")
            button = Button(label=text("button-renew"), token=token, tone=Tone.PRIMARY)
            return _here(text("renewal-ask", day=last_day), button)


def nudge(library: Library, wanted: Nudge) -> Reply | None:
    """Return the one message of a nudge; None where its guide is no longer there."""
    guide = library.guide(wanted.guide)
    if guide is None:
        return None
    verb = "open" if wanted.about is About.CHANGED else "resume"
    label = text(f"button-{verb}", guide=guide.title)
    later = [
        Button(label=text(f"button-nudge-{name}"), token=app("snooze", f"{days}-{guide.id}"))
        for name, days in (("tomorrow", 1), ("week", 7))
        if wanted.about is not About.CHANGED
    ]
    return Reply(
        parts=(
            text(f"nudge-{wanted.about}", guide=guide.title),
            text("nudge-why", Role.STATUS),
            status(guide),
            Button(label=label, token=app(verb, guide.id), tone=Tone.PRIMARY),
            *later,
            Button(label=text("button-nudge-stop"), token=app("quiet")),
        )
    )


def told(reply: Reply, *notes: Text) -> Reply:
    """Return the reply for whoever manages the group, with lines above it."""
    return replace(reply, parts=(*notes, *reply.parts), audience=Audience.ADMINS)


def _here(*parts: Part) -> Reply:
    return Reply(parts=parts, audience=Audience.HERE)
