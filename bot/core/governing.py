"""The one transition of a group: ``govern`` takes what an admin did and returns what is next.

Pure, like ``engine.advance``. Whether somebody may act at all was asked of the platform just now
and is not this file's business (``refused`` is what everybody else hears); a reminder is looked for
among the group's own, so another group's is simply not there.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, assert_never

from bot.core import announcing, saving
from bot.core.acts import (
    Action,
    Done,
    GroupEvent,
    GroupPressed,
    GroupSaid,
    Listed,
    Named,
    Planned,
    SetUp,
    TestRefused,
    ZoneFound,
)
from bot.core.board import line, zone_id
from bot.core.chat import Chat, Draft, Kind, Post, Reminder, State
from bot.core.planning import Situation, Table, Verdict, note
from bot.core.replies import Audience, City, Place, Reply, Role, Text, text
from bot.core.rulecode import decode
from bot.core.tokens import Token


def refused() -> Reply:
    """Return what everybody hears who may not manage the group, whatever they tried."""
    return line("admin-only")


def govern(chat: Chat | None, event: GroupEvent, situation: Situation) -> Verdict:
    """Return the turn that follows from one act of somebody who may manage the group."""
    table = Table(chat or Chat(), situation)
    match event:
        case Planned():
            return table.plan(event)
        case Listed():
            return table.listed()
        case Done():
            return _do(table, event.action, event.reminder)
        case SetUp():
            return _set_up(table, event)
        case GroupPressed():
            return _press(table, event.token)
        case GroupSaid():
            return _said(table, event)
        case TestRefused():
            return table.say(line("setup-test-refused"))
    assert_never(event)


def again(chat: Chat | None, situation: Situation) -> Verdict:
    """Show where things are, for an act that is brought a second time."""
    table = Table(chat or Chat(), situation)
    return table.onward() if table.is_writing else table.listed()


# One reminder


def _do(table: Table, action: Action, number: int) -> Verdict:
    found = table.chat.reminder(number)
    if found is None:
        return table.listed(note("not-there"))
    match action:
        case Action.PREVIEW:
            return _preview(table, found.post)
        case Action.PAUSE:
            if found.state not in (State.ACTIVE, State.PAUSED):
                return table.say(table.board.one(found))
            return _with(table, replace(found, state=State.PAUSED), "note-paused")
        case Action.RESUME:
            return saving.resume(table, found)
        case Action.EDIT:
            return table.plan(Planned(editing=found.id))
        case Action.DELETE:
            return table.say(table.board.delete_sure(found))
        case Action.POST_NOW:
            if table.at.rights.missing:
                return table.say(table.board.one(found, *saving.rights_missing(table)))
            saving.post_now(table, found.post, found.spot)
            return table.listed(note("note-post-now"))
    assert_never(action)


def _with(table: Table, row: Reminder, key: str) -> Verdict:
    table.change(reminders=table.chat.with_reminder(row).reminders)
    return table.say(table.board.one(row, note(key)))


def _preview(table: Table, post: Post) -> Verdict:
    spoken = post.locale or table.chat.locale or table.at.locale
    shown = announcing.post(table.at.library, post)
    parts = tuple(
        replace(part, locale=spoken) if isinstance(part, Text) else part for part in shown.parts
    )
    return table.say(replace(shown, parts=parts, audience=Audience.PRIVATE))


# Setup


def _set_up(table: Table, event: SetUp) -> Verdict:
    notes: list[Text] = []
    if event.locale is not None and event.locale in table.at.library.locales:
        table.change(locale=event.locale)
        notes.append(note("note-group-language"))
    if event.place is not None:
        if len(event.zones) != 1:
            unknown = [note("note-zone-not-found")] if not event.zones else []
            return table.choose_zone(*unknown, offered=event.zones)
        notes.append(_zoned(table, event.zones[0].id))
    testing = event.place is None and event.locale is None
    told = [*notes, *([note("setup-test")] if testing else [])]
    reply = table.board.setup(table.at.rights, table.at.where, *told)
    if not testing:
        return table.say(reply)
    test = Reply(
        parts=(text("setup-test-message", Role.NOTE), *_sample(table).parts),
        audience=Audience.PRIVATE,
    )
    return table.say(reply, test)


def _zoned(table: Table, zone: str) -> Text:
    table.change(zone=zone)
    return text("note-group-zone", Role.NOTE, zone=City(zone=zone))


def _sample(table: Table) -> Reply:
    first = next(iter(table.chat.posts), None)
    guides = table.at.library.guides
    post = first.post if first else Post(guide=guides[0].id if guides else None)
    return announcing.post(table.at.library, post)


# Words


def _said(table: Table, event: GroupSaid) -> Verdict:
    draft = table.chat.draft
    asks = event.answers or (draft.asks if draft else "")
    match asks:
        case "zone":
            return _city(table, event.zones)
        case _ if draft is None:
            return table.listed(note("note-nothing-written"))
        case "line":
            return table.take_line(event.text)
        case "until":
            return table.take_end(event.reading)
        case "what":
            if event.named is None:
                return table.onward(note("note-what-not-found"))
            return table.open_with(event.named)
        case _:
            return table.take_time(event.reading)


def _city(table: Table, zones: tuple[ZoneFound, ...]) -> Verdict:
    if len(zones) == 1:
        return table.set_zone(zones[0].id)
    found = note("draft-zone-which") if zones else note("note-zone-not-found")
    return table.choose_zone(found, offered=zones)


# Buttons


def _press(table: Table, token: Token) -> Verdict:
    act = _LOOKING.get(token.step)
    if act is not None:
        return act(table, token)
    act = _CHANGING.get(token.step)
    if act is None:
        return again(table.chat, table.at)
    if token.turn != table.chat.turn:
        return _stale(table)
    if token.step in _OF_DRAFT and table.chat.draft is None:
        return table.listed(note("note-nothing-written"))
    return act(table, token)


def _stale(table: Table) -> Verdict:
    old = note("note-group-stale")
    return table.onward(old) if table.is_writing else table.listed(old)


def _topic(table: Table, token: Token) -> Verdict:
    _, _, page = token.step.partition("-")
    if not table.at.library.faq.of_topic(token.choice):
        return table.say(table.board.topics())
    return table.say(table.board.topic(token.choice, int(page) if page.isdigit() else 0))


def _guide(table: Table, token: Token) -> Verdict:
    guide = table.at.library.guide(token.choice)
    if guide is None and token.choice != "-":
        return table.onward(note("note-what-not-found"))
    return table.open_with(Named(guide=guide.id) if guide else None)


def _answer(table: Table, token: Token) -> Verdict:
    if table.at.library.faq.answer(token.choice) is None:
        return table.onward(note("note-what-not-found"))
    return table.open_with(Named(answer=token.choice))


def _when(table: Table, token: Token) -> Verdict:
    rule = decode(token.choice)
    if rule is None:
        return table.onward(note("note-time-not-read"))
    return table.alter(rule=rule)


def _times(table: Table, _: Token) -> Verdict:
    draft = table.chat.draft
    if draft is not None:
        table.chat = replace(table.chat, draft=replace(draft, asks="when"))
    return table.say(table.board.when())


def _zone(table: Table, token: Token) -> Verdict:
    if token.choice == "-":
        return table.choose_zone()
    zone = zone_id(token.choice)
    known = table.at.is_zone(zone)
    return table.set_zone(zone) if known else table.choose_zone(note("note-zone-not-found"))


def _language(table: Table, token: Token) -> Verdict:
    if token.choice not in table.at.library.locales:
        return table.say(table.board.languages())
    if not table.is_writing:
        table.change(locale=token.choice, draft=None)
        return table.listed(note("note-group-language"))
    return table.alter_post(locale=token.choice)


def _throw_away(table: Table, _: Token) -> Verdict:
    table.change(draft=None)
    return table.listed(note("note-thrown-away"))


def _once(table: Table, _: Token) -> Verdict:
    draft = table.chat.draft or Draft(spot=table.at.where)
    if not draft.chosen:
        return table.onward()
    if table.at.rights.missing:
        return table.onward(note("note-rights-missing"))
    saving.post_now(table, draft.post, draft.spot)
    table.chat = replace(table.chat, draft=None)
    return table.listed(note("note-post-now"))


def _show(table: Table, _: Token) -> Verdict:
    draft = table.chat.draft
    return _preview(table, draft.post) if draft else again(table.chat, table.at)


def _delete(table: Table, token: Token) -> Verdict:
    found = table.chat.reminder(_number(token))
    if found is None:
        return table.listed(note("not-there"))
    table.change(reminders=table.chat.without(found.id).reminders)
    return table.listed(note("note-deleted"))


def _counting(table: Table, token: Token) -> Verdict:
    on = token.choice == "on"
    others = tuple(one for one in table.chat.reminders if one.kind is not Kind.COUNT)
    row = saving.count(table, table.at.where)
    table.change(counting=on, reminders=(*others, row) if on else others)
    told = note("note-counting-on" if on else "note-counting-off")
    return table.say(table.board.setup(table.at.rights, table.at.where, told))


def _renew(table: Table, _: Token) -> Verdict:
    """Let the reminders go on; pressed under a public question, and harmless a second time."""
    if not any(one.state in (State.ACTIVE, State.PAUSED) for one in table.chat.posts):
        return table.listed()  # too late: they ended, and the list says why
    asks = [one for one in table.chat.reminders if one.kind is Kind.RENEWAL]
    fresh = saving.renewal(table, asks[0].spot if asks else table.at.where)
    others = tuple(one for one in table.chat.reminders if one.kind is not Kind.RENEWAL)
    table.change(ends=None, reminders=(*others, fresh))
    return table.say(replace(line("renewal-done"), place=Place.REPLACE, audience=Audience.HERE))


def _seen(table: Table, _: Token) -> Verdict:
    table.change(troubles=())
    return table.listed(note("note-seen"))


def _write(table: Table, token: Token) -> Verdict:
    if token.choice not in ("when", "line", "zone", "until"):
        return again(table.chat, table.at)
    if token.choice != "zone" and table.chat.draft is None:
        return table.listed(note("note-nothing-written"))
    return table.ask(token.choice)


def _number(token: Token) -> int:
    return int(token.choice) if token.choice.isdigit() else 0


def _open(table: Table, token: Token) -> Verdict:
    found = table.chat.reminder(_number(token))
    return table.say(table.board.one(found)) if found else table.listed(note("not-there"))


def _action(action: Action) -> Callable[[Table, Token], Verdict]:
    return lambda table, token: _do(table, action, _number(token))


_LOOKING: Final[dict[str, Callable[[Table, Token], Verdict]]] = {
    "list": lambda table, _: table.listed(),
    "draft": lambda table, _: again(table.chat, table.at),
    "open": _open,
    "preview": _action(Action.PREVIEW),
    "show": _show,
    "renew": _renew,
}
"""What an older button may still do: it changes nothing, or nothing twice."""

_CHANGING: Final[dict[str, Callable[[Table, Token], Verdict]]] = {
    "new": lambda table, _: table.plan(Planned()),
    "what": lambda table, _: table.say(table.board.what(0)),
    "guides": lambda table, token: table.say(table.board.what(_number(token))),
    "guide": _guide,
    "topics": lambda table, _: table.say(table.board.topics()),
    "topic": _topic,
    "topic-0": _topic,
    "topic-1": _topic,
    "topic-2": _topic,
    "answer": _answer,
    "times": _times,
    "when": _when,
    "write": _write,
    "zone": _zone,
    "ends": lambda table, _: table.say(table.board.until()),
    "until": lambda table, token: table.ends_after(_number(token)),
    "languages": lambda table, _: table.say(table.board.languages()),
    "language": _language,
    "silent": lambda table, token: table.alter_post(silent=token.choice == "on"),
    "replace": lambda table, token: table.alter_post(replace=token.choice == "on"),
    "drop-line": lambda table, _: table.alter_post(line=None),
    "throw-away": _throw_away,
    "once": _once,
    "save": lambda table, _: saving.save(table),
    "pause": _action(Action.PAUSE),
    "resume": _action(Action.RESUME),
    "edit": _action(Action.EDIT),
    "delete": _action(Action.DELETE),
    "delete-yes": _delete,
    "post-now": _action(Action.POST_NOW),
    "seen": _seen,
    "counting": _counting,
}
"""What a button does that must be of the present turn: ``group:<verb>:<argument>:<turn>``."""

_OF_DRAFT: Final = frozenset(
    {
        "what", "guides", "guide", "topics", "topic", "answer", "times", "when", "ends", "until",
        "silent", "replace", "drop-line", "throw-away", "once", "save",
    }
)  # fmt: skip
