"""A draft becomes a reminder, or hears what stands against it; and the rows the bot adds itself."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.core.chat import (
    REMINDERS_AT_MOST,
    RENEWED_EVERY_DAYS,
    Draft,
    Kind,
    Post,
    Reminder,
    Spot,
    State,
)
from bot.core.planning import Table, Verdict, note
from bot.core.replies import Role, Text, text
from bot.core.schedule import Every, Rule, following
from bot.core.spacing import is_near

NEW = -1
"""The id of a row that the store has not numbered yet; further ones count down."""

NOON = time(12)
COUNTED_ON = 0
"""The weekday on which the week's number is told: Monday, for the week before."""


def save(table: Table) -> Verdict:
    """Save the draft as a reminder, or say what stands against it."""
    draft, zone = table.chat.draft, table.chat.zone
    if draft is None or draft.rule is None or not draft.chosen or zone is None:
        return table.onward()
    due = following(draft.rule, table.zone, table.at.now)
    against = _against(table, draft, due)
    if against is not None:
        if against == note("not-there"):  # deleted meanwhile: what was written may be a new one
            table.change(draft=replace(draft, editing=None))
        return table.onward(against)
    old = None if draft.editing is None else table.chat.reminder(draft.editing)
    row = Reminder(
        id=NEW if old is None else old.id,
        state=State.PAUSED if is_paused(old) else State.ACTIVE,
        spot=draft.spot,
        rule=draft.rule,
        zone=zone,
        due=due,
        left=draft.rule.times,
        post=replace(draft.post, locale=draft.post.locale or table.chat.locale),
    )
    table.change(draft=None, reminders=table.chat.with_reminder(row).reminders)
    _make_renewable(table, draft.spot)
    return table.listed(note("note-saved"))


def is_paused(row: Reminder | None) -> bool:
    """Whether nothing may be posted until somebody says so, whatever else is changed."""
    return row is not None and row.state is State.PAUSED


def _against(table: Table, draft: Draft, due: datetime | None) -> Text | None:
    if table.at.rights.missing:
        return note("note-rights-missing")
    if due is None:
        return note("warn-over")
    if draft.editing is not None and table.chat.reminder(draft.editing) is None:
        return note("not-there")
    return _crowded(table, draft, table.chat.zone or "UTC")


def _crowded(table: Table, draft: Draft, zone: str) -> Text | None:
    waiting = [
        one
        for one in table.chat.posts
        if one.id != draft.editing and one.state in (State.ACTIVE, State.PAUSED)
    ]
    if len(waiting) >= REMINDERS_AT_MOST:
        return note("warn-full")
    near = is_near(table.chat, draft, zone, table.at.zone_of, table.at.now)
    return note("warn-near") if near else None


def resume(table: Table, row: Reminder) -> Verdict:
    """Let a reminder go on, or say what stands against it."""
    if row.state is State.ACTIVE:  # what is due this minute must not be passed over
        return table.say(table.board.one(row, note("note-resumed")))
    if table.at.rights.missing:
        return table.say(table.board.one(row, *rights_missing(table)))
    due = following(row.rule, table.at.zone_of(row.zone), table.at.now)
    if due is None or row.left == 0:
        return table.say(table.board.one(row, note("warn-over")))
    draft = Draft(editing=row.id, rule=row.rule, spot=row.spot)
    against = _crowded(table, draft, row.zone)
    if against is not None:
        return table.say(table.board.one(row, against))
    going = replace(row, state=State.ACTIVE, why=None, due=due)
    table.change(reminders=table.chat.with_reminder(going).reminders)
    _make_renewable(table, row.spot)
    return table.say(table.board.one(going, note("note-resumed")))


def _make_renewable(table: Table, spot: Spot) -> None:
    """Let the group be asked in three months whether its reminders are still wanted.

    Where it was asked already, an admin who saves or resumes one has answered.
    """
    asks = [one for one in table.chat.reminders if one.kind is Kind.RENEWAL]
    if any(one.state is State.ACTIVE for one in asks):
        return
    others = tuple(one for one in table.chat.reminders if one.kind is not Kind.RENEWAL)
    rows = (*others, renewal(table, spot))
    table.chat = replace(table.chat, ends=None, reminders=rows)


def renewal(table: Table, spot: Spot) -> Reminder:
    """Return the row that asks in three months."""
    day = table.today + timedelta(days=RENEWED_EVERY_DAYS)
    rule = Rule(every=Every.ONCE, at=NOON, start=day)
    return _own(table, Kind.RENEWAL, rule, spot, NEW - 1)


def count(table: Table, spot: Spot) -> Reminder:
    """Return the row that tells the week's number."""
    rule = Rule(every=Every.WEEKLY, at=NOON, start=table.today, weekdays=(COUNTED_ON,))
    return _own(table, Kind.COUNT, rule, spot, NEW)


def _own(table: Table, kind: Kind, rule: Rule, spot: Spot, number: int) -> Reminder:
    return Reminder(
        id=number,
        kind=kind,
        spot=spot,
        rule=rule,
        zone=table.chat.zone or "UTC",
        due=following(rule, table.zone, table.at.now),
        post=Post(silent=True),
    )


def rights_missing(table: Table) -> tuple[Text, ...]:
    """Return what the bot lacks, each with its fix, under one line that says so."""
    lacks = (text(f"right-{one}", Role.NOTE) for one in table.at.rights.missing)
    return note("note-rights-missing"), *lacks


def post_now(table: Table, written: Post, spot: Spot) -> None:
    """Write a row that is due now, which the scheduler sends; one that waits already is enough."""
    post = replace(written, locale=written.locale or table.chat.locale or table.at.locale)
    if any(_is_on_its_way(one, post, spot, table.at.now) for one in table.chat.posts):
        return
    local = table.at.now.astimezone(table.zone)
    at = local.time().replace(second=0, microsecond=0)
    row = Reminder(
        id=NEW,
        spot=spot,
        rule=Rule(every=Every.ONCE, at=at, start=local.date()),
        zone=table.chat.zone or "UTC",
        due=table.at.now,
        post=post,
    )
    table.change(reminders=(*table.chat.reminders, row))


def _is_on_its_way(row: Reminder, post: Post, spot: Spot, now: datetime) -> bool:
    going = row.state is State.ACTIVE and row.rule.every is Every.ONCE
    return going and row.due is not None and row.due <= now and (row.post, row.spot) == (post, spot)
