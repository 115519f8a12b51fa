"""The statements about groups, what falls due, and what became of it (see ``statements``)."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from bot.core.chat import Fate, Kind, State
from bot.core.nudge import About
from bot.store.schema import chat, mark, nudge, occurrence, person, reminder, walk
from bot.store.statements import Statement, prepare, upsert

WAITING = "waiting"
"""The fate of an occurrence that surely was not sent and will be tried again (``again``)."""


def _is(table: Table) -> ColumnElement[bool]:
    """Return the condition that a row is the one whose whole key is given."""
    return and_(*(column == bindparam(f"_{column.name}") for column in table.primary_key))


def _one_of(column: ColumnElement[Any], *values: str) -> ColumnElement[bool]:
    """Return the condition that it is one of these; IN would be written out only at each run."""
    return or_(*(column == str(value) for value in values))


def _set(table: Table, *names: str) -> Statement:
    """Return what gives these columns of one row new values; its key comes as ``_name``."""
    new: dict[str, Any] = {name: bindparam(name) for name in names}
    return prepare(update(table).where(_is(table)).values(new))


# Groups

READ_CHAT = prepare(select(chat).where(chat.c.chat == bindparam("chat")))
WRITE_CHAT = upsert(chat)
DROP_CHAT = prepare(delete(chat).where(chat.c.chat == bindparam("chat")))
CHATS_OF = prepare(
    select(chat.c.chat, chat.c.address, chat.c.gone).where(chat.c.platform == bindparam("platform"))
)
SET_GONE = _set(chat, "gone")
SET_QUIET = _set(chat, "quiet")
SET_ENDS = _set(chat, "ends")
SET_WEEK = _set(chat, "week")
RENAME_CHAT = prepare(
    update(chat)
    .where(chat.c.chat == bindparam("old"))
    .values(
        chat=bindparam("new"),
        address=bindparam("address"),
        draft=bindparam("draft"),
        week=bindparam("week"),
        quiet=None,
        gone=None,
    )
)
GONE_SINCE = prepare(
    select(chat.c.chat, chat.c.address)
    .where(chat.c.gone <= bindparam("before"))
    .limit(bindparam("limit"))
)

READ_REMINDERS = prepare(
    select(reminder).where(reminder.c.chat == bindparam("chat")).order_by(reminder.c.id)
)
READ_REMINDER = prepare(select(reminder).where(reminder.c.id == bindparam("id")))
ADD_REMINDER = prepare(
    insert(reminder)
    .values({c.name: bindparam(c.name) for c in reminder.columns if c.name != "id"})
    .returning(reminder.c.id)
)
SET_REMINDER = _set(
    reminder, "state", "why", "since", "rule", "zone", "due", "left", "content", "kind"
)
SET_NEXT = _set(reminder, "state", "since", "due", "dealt", "left")
SET_DUE = _set(reminder, "due")
SET_CONTENT = _set(reminder, "content")
SET_LAST = _set(reminder, "last")
SET_STATE = _set(reminder, "state", "why", "since", "due")
MOVE_REMINDER = _set(reminder, "chat", "content", "last")
DROP_REMINDER = prepare(delete(reminder).where(reminder.c.id == bindparam("id")))

# Occurrences

ADD_OCCURRENCE = prepare(
    insert(occurrence)
    .values({column.name: bindparam(column.name) for column in occurrence.columns})
    .on_conflict_do_nothing(index_elements=["reminder", "due"])
)
READ_OCCURRENCE = prepare(select(occurrence).where(_is(occurrence)))
SET_FATE = _set(occurrence, "fate", "at", "again", "tries", "seen", "nonce")
SET_SEEN = _set(occurrence, "seen")
DROP_OCCURRENCE = prepare(delete(occurrence).where(_is(occurrence)))
DEALT = prepare(
    select(func.max(occurrence.c.due)).where(
        occurrence.c.reminder == bindparam("reminder"), occurrence.c.due <= bindparam("upto")
    )
)
TROUBLES = prepare(
    select(occurrence.c.reminder, occurrence.c.due, occurrence.c.fate)
    .join(reminder, reminder.c.id == occurrence.c.reminder)
    .where(
        reminder.c.chat == bindparam("chat"),
        reminder.c.kind == Kind.POST.value,
        occurrence.c.seen == 0,
        _one_of(occurrence.c.fate, Fate.UNCERTAIN, Fate.SKIPPED, Fate.FAILED),
    )
    .order_by(occurrence.c.due.desc(), occurrence.c.reminder)
)
# Of these few rows there are indexes of their own. They are used where the condition stands there
# word for word, and where no other index is offered: that of a platform would find far more.
_OF_PLATFORM = literal_column("+reminder.platform") == bindparam("platform")
SENDING = prepare(
    select(occurrence)
    .join(reminder, reminder.c.id == occurrence.c.reminder)
    .where(occurrence.c.fate == literal_column("'sending'"), _OF_PLATFORM)
    .order_by(occurrence.c.due)
)

# What is due

_OPEN = and_(
    chat.c.gone.is_(None),
    or_(chat.c.quiet.is_(None), chat.c.quiet <= bindparam("now")),
)
_OF_CHAT = reminder.c.chat == chat.c.chat

DUE = prepare(
    select(reminder.c.id, reminder.c.due)
    .join(chat, _OF_CHAT)
    .where(
        reminder.c.platform == bindparam("platform"),
        reminder.c.state == State.ACTIVE.value,
        reminder.c.due <= bindparam("now"),
        _OPEN,
    )
    .order_by(reminder.c.due, reminder.c.id)
    .limit(bindparam("limit"))
)
AGAIN = prepare(
    select(occurrence.c.reminder, occurrence.c.due, occurrence.c.again)
    .join(reminder, reminder.c.id == occurrence.c.reminder)
    .join(chat, _OF_CHAT)
    .where(
        occurrence.c.again <= bindparam("now"),
        _OF_PLATFORM,
        _OPEN,
    )
    .order_by(occurrence.c.again, occurrence.c.reminder)
    .limit(bindparam("limit"))
)
_NUDGE_AT = func.max(nudge.c.due, func.coalesce(nudge.c.again, 0))
_AWAITED = and_(
    nudge.c.platform == bindparam("platform"),
    nudge.c.address.is_not(None),
    nudge.c.fate.is_(None),
)
DUE_NUDGES = prepare(
    select(nudge.c.person, nudge.c.about, nudge.c.guide, _NUDGE_AT.label("due"))
    .where(_AWAITED, bindparam("now") >= _NUDGE_AT)
    .order_by("due", nudge.c.person)
    .limit(bindparam("limit"))
)


def _soonest(moment: ColumnElement[Any], *conditions: ColumnElement[bool]) -> Statement:
    return prepare(
        select(func.min(moment))
        .select_from(reminder.join(chat, _OF_CHAT))
        .where(
            reminder.c.platform == bindparam("platform"),
            chat.c.gone.is_(None),
            *conditions,
        )
    )


SOON = _soonest(
    func.max(reminder.c.due, func.coalesce(chat.c.quiet, 0)),
    reminder.c.state == State.ACTIVE.value,
    reminder.c.due <= bindparam("upto"),
)
SOON_AGAIN = prepare(
    select(func.min(func.max(occurrence.c.again, func.coalesce(chat.c.quiet, 0))))
    .select_from(
        occurrence.join(reminder, reminder.c.id == occurrence.c.reminder).join(chat, _OF_CHAT)
    )
    .where(
        occurrence.c.again <= bindparam("upto"),
        _OF_PLATFORM,
        chat.c.gone.is_(None),
    )
)
SOON_NUDGES = prepare(select(func.min(_NUDGE_AT)).where(_AWAITED, bindparam("upto") >= _NUDGE_AT))

# Nudges

WRITE_NUDGE = upsert(nudge)
READ_NUDGE = prepare(select(nudge).where(_is(nudge)))
READ_NUDGES = prepare(
    select(nudge).where(nudge.c.person == bindparam("person")).order_by(nudge.c.rank)
)
DROP_NUDGE = prepare(delete(nudge).where(_is(nudge)))
DROP_NUDGES = prepare(delete(nudge).where(nudge.c.person == bindparam("person")))
SET_NUDGE = _set(nudge, "fate", "nonce", "at", "again", "tries", "address")
SENDING_NUDGES = prepare(
    select(nudge).where(
        nudge.c.fate == Fate.SENDING.value, nudge.c.platform == bindparam("platform")
    )
)
CHANGED = prepare(
    update(nudge)
    .where(
        nudge.c.about == About.CHANGED.value,
        nudge.c.due.is_(None),
        nudge.c.guide == bindparam("_guide"),
        nudge.c.version < bindparam("_version"),
    )
    .values(due=bindparam("now"))
)
DROP_EMPTY_PERSON = prepare(
    delete(person).where(
        person.c.person == bindparam("person"),
        person.c.locale.is_(None),
        person.c.zone.is_(None),
        person.c.keep == 0,
        ~exists(select(1).select_from(walk).where(walk.c.person == person.c.person)),
        ~exists(select(1).select_from(nudge).where(nudge.c.person == person.c.person)),
    )
)

# The open week

ADD_MARK = prepare(
    insert(mark)
    .values(chat=bindparam("chat"), mark=bindparam("mark"))
    .on_conflict_do_nothing(index_elements=["chat", "mark"])
)
COUNT_MARKS = prepare(select(func.count()).where(mark.c.chat == bindparam("chat")))
DROP_MARK = prepare(delete(mark).where(_is(mark)))
DROP_MARKS = prepare(delete(mark).where(mark.c.chat == bindparam("chat")))
HAS_MARK = prepare(
    select(mark.c.mark).where(mark.c.chat == bindparam("chat"), mark.c.mark == bindparam("mark"))
)
OPEN_WEEKS = prepare(select(chat.c.chat, chat.c.week).where(chat.c.week.is_not(None)))

# The wall clock was set back

AHEAD = prepare(
    select(reminder.c.id, reminder.c.kind, reminder.c.rule, reminder.c.zone, reminder.c.due).where(
        reminder.c.state == State.ACTIVE.value, reminder.c.due > bindparam("now")
    )
)
_NOT_AFTER: ColumnElement[Any] = bindparam("now")
BACK_CHATS = prepare(
    update(chat).values(
        quiet=None,
        gone=case((chat.c.gone > _NOT_AFTER, _NOT_AFTER), else_=chat.c.gone),
        ends=case(
            (chat.c.ends > bindparam("latest"), bindparam("latest")),
            else_=chat.c.ends,
        ),
    )
)
BACK_OCCURRENCES = prepare(
    update(occurrence).where(occurrence.c.again > _NOT_AFTER).values(again=_NOT_AFTER)
)
BACK_NUDGES = prepare(
    update(nudge).values(
        again=None,
        due=case(
            (nudge.c.due > bindparam("farthest"), bindparam("soon")),
            else_=nudge.c.due,
        ),
    )
)

# What outlives its time

_ENDED = select(chat.c.chat).where(chat.c.ends < bindparam("today"))
SWEEP_DRAFTS = prepare(
    update(chat)
    .where(chat.c.draft.is_not(None), chat.c.touched <= bindparam("drafted"))
    .values(draft=None)
)
END_REMINDERS = prepare(
    update(reminder)
    .where(
        reminder.c.kind == Kind.POST.value,
        _one_of(reminder.c.state, State.ACTIVE, State.PAUSED),
        reminder.c.chat.in_(_ENDED),
    )
    .values(state=State.OVER.value, due=None, since=bindparam("today"))
)
END_RENEWALS = prepare(
    delete(reminder).where(reminder.c.kind == Kind.RENEWAL.value, reminder.c.chat.in_(_ENDED))
)
END_CHATS = prepare(update(chat).where(chat.c.ends < bindparam("today")).values(ends=None))
SWEEP_REMINDERS = prepare(
    delete(reminder).where(
        reminder.c.kind != Kind.RENEWAL.value,
        _one_of(reminder.c.state, State.OVER, State.RETIRED),
        reminder.c.since <= bindparam("before"),
    )
)
SWEEP_OCCURRENCES = prepare(
    delete(occurrence).where(
        occurrence.c.at <= bindparam("before"), ~_one_of(occurrence.c.fate, Fate.SENDING, WAITING)
    )
)
SWEEP_NUDGES = prepare(
    delete(nudge).where(
        or_(
            and_(nudge.c.fate == Fate.UNCERTAIN.value, nudge.c.at <= bindparam("before")),
            and_(
                nudge.c.due.is_(None),
                nudge.c.person.in_(
                    select(person.c.person).where(person.c.touched <= bindparam("idle"))
                ),
            ),
        )
    )
)
SWEEP_CHATS = prepare(
    delete(chat).where(
        chat.c.touched <= bindparam("idle"),
        ~exists(
            select(1).select_from(reminder).where(_OF_CHAT, reminder.c.kind != Kind.RENEWAL.value)
        ),
    )
)
