"""What a person does with nudges: asks for one, puts it off, stops it; their zone; being counted.

A nudge is one message at one time, and off until somebody asks. Coming back to a walk ends the
nudges that would have called them back to it.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from bot.core import menus, nudgemenu, telling
from bot.core.board import zone_id
from bot.core.desk import Desk, Turn, note
from bot.core.events import Counted, NudgePlanned, ZoneAsked
from bot.core.guide import Guide
from bot.core.nudge import APART_MINUTES, NUDGES_AT_MOST, About, Nudge
from bot.core.reading import HalfRead, NotRead, Past, Read, TwoWays
from bot.core.rehearsing import TIMES_OF_DAY
from bot.core.replies import Button, City, Clock, Moment, Part, Place, Reply, Role, Text, text
from bot.core.rulecode import decode, encode
from bot.core.schedule import Every, Rule, following
from bot.core.tokens import Token, app

FARTHEST: Final = timedelta(days=366)
"""A nudge keeps where to reach a person: not for years."""

_WANTED: Final = re.compile(
    r"(?P<about>resume|batch|recheck|changed)(?P<days>[0-9]{0,3})-(?P<guide>.+)"
)
_LATER: Final = re.compile(r"(?P<days>[17])-(?P<guide>.+)")
_AT: Final = re.compile(r"(?P<code>o-[0-9]{4}-[0-9]{8})-(?P<guide>.+)")


def overview(desk: Desk, *notes: Text) -> Turn:
    """Show what is waiting."""
    return desk.show("nudges", "-", *notes)


# Asking for one


def wanted(desk: Desk, token: Token) -> Turn:
    """Take the press of an offer."""
    match = _WANTED.fullmatch(token.choice)
    guide = desk.library.guide(match["guide"]) if match else None
    if match is None or guide is None:
        return overview(desk, note("note-nudge-nothing"))
    if token not in nudgemenu.offered(desk.progress, guide):
        return desk.show("nudges", guide.id, note("note-stale"))
    about = About(match["about"])
    if about is About.CHANGED:
        return _put(desk, Nudge(about=about, guide=guide.id, version=guide.version))
    due = desk.now + timedelta(days=int(match["days"] or 1))
    return _put(desk, Nudge(about=about, guide=guide.id, due=due))


def later(desk: Desk, token: Token) -> Turn:
    """Take a press that puts a nudge off."""
    match = _LATER.fullmatch(token.choice)
    guide = desk.library.guide(match["guide"]) if match else None
    if match is None or guide is None:
        return overview(desk, note("note-nudge-nothing"))
    due = desk.now + timedelta(days=int(match["days"]))
    walk = desk.progress.walk(guide.id)
    is_finished = walk is not None and walk.finished is not None
    waits = any((n.about, n.guide) == (About.RECHECK, guide.id) for n in desk.progress.nudges)
    about = About.RECHECK if is_finished and not waits else About.RESUME
    return _put(desk, Nudge(about=about, guide=guide.id, due=due))


def quiet(desk: Desk) -> Turn:
    """Stop every nudge, with one press."""
    desk.progress = replace(desk.progress, nudges=())
    return overview(desk, note("note-nudge-stopped"))


def _put(desk: Desk, wish: Nudge) -> Turn:
    others = tuple(
        one
        for one in desk.progress.nudges
        if (one.about, one.guide) != (wish.about, wish.guide)
        and not one.uncertain
        and desk.library.guide(one.guide) is not None
    )
    against = _against(desk, wish, others)
    if against is not None:
        return desk.show("nudges", wish.guide, against)
    desk.progress = replace(desk.progress, nudges=(*others, wish))
    if wish.due is None:
        return overview(desk, note("note-nudge-changed"))
    moment = Moment(at=wish.due, zone=desk.progress.zone or "UTC")
    return overview(desk, text("note-nudge-set", Role.NOTE, moment=moment))


def _against(desk: Desk, wish: Nudge, others: tuple[Nudge, ...]) -> Text | None:
    if not desk.aids.reachable:
        return note("note-nudge-nowhere")
    if wish.due is not None and wish.due - desk.now > FARTHEST:
        return note("note-nudge-far")
    if len(others) >= NUDGES_AT_MOST:
        return note("note-nudge-full")
    apart = timedelta(minutes=APART_MINUTES)
    times = [one.due for one in others if one.due is not None]
    if wish.due is not None and any(abs(one - wish.due) < apart for one in times):
        return note("note-nudge-near")
    return None


# A time in their own words


def planned(desk: Desk, event: NudgePlanned) -> Turn:
    """Take a time that somebody typed: show how it was read, and ask."""
    guide = _about_which(desk)
    if event.zone is not None:
        desk.progress = replace(desk.progress, zone=event.zone)
    if not event.words:
        return desk.show("nudges", guide.id if guide else "-")
    if guide is None:
        return desk.show("catalogue", "0", note("note-nudge-nothing"))
    if desk.aids.zone is None:
        desk.progress = replace(desk.progress, wish=event.words)
        return desk.show("zone", "-", note("note-need-zone-yours"))
    desk.progress = replace(desk.progress, wish=None)
    match event.reading:
        case Read(rule=rule):
            return _confirm(desk, desk.aids.zone, guide, (rule,))
        case TwoWays(first=first, second=second):
            return _confirm(desk, desk.aids.zone, guide, (first, second))
        case HalfRead() as half:
            rules = tuple(half.at(at) for at in TIMES_OF_DAY)
            return _confirm(desk, desk.aids.zone, guide, rules)
        case Past():
            return desk.show("nudges", guide.id, note("note-time-past"))
        case NotRead():
            return desk.show("nudges", guide.id, note("note-time-not-read"))


def _about_which(desk: Desk) -> Guide | None:
    walk = menus.active_walk(desk.library, desk.progress)
    latest = walk or next(iter(reversed(desk.progress.walks)), None)
    return desk.library.guide(latest.guide) if latest else None


def _confirm(desk: Desk, there: tzinfo, guide: Guide, rules: tuple[Rule, ...]) -> Turn:
    zone = desk.progress.zone or "UTC"
    found: list[tuple[datetime, Rule]] = []
    for rule in rules:
        due = following(rule, there, desk.now)
        if due is not None:
            local = due.astimezone(there)
            once = Rule(every=Every.ONCE, at=local.time().replace(second=0), start=local.date())
            found.append((due, once))
    if not found:
        return desk.show("nudges", guide.id, note("note-time-past"))
    once_only = any(rule.every is not Every.ONCE for rule in rules)
    parts: list[Part] = [note("note-nudge-once")] if once_only else []
    if len(found) == 1:
        parts.append(text("nudge-read", moment=Moment(at=found[0][0], zone=zone)))
        label = [text("button-nudge-yes")]
    elif len({rule.start for _, rule in found}) == 1:
        parts.append(text("draft-time"))
        label = [text("draft-time-at", at=Clock(at=rule.at)) for _, rule in found]
    else:
        parts.append(text("draft-two-ways"))
        label = [text("draft-rule", rule=telling.rule_words(rule)) for _, rule in found]
    buttons = [
        Button(label=said, token=app("nudge-at", f"{encode(rule)}-{guide.id}"))
        for said, (_, rule) in zip(label, found, strict=True)
    ]
    nudges = Button(label=text("button-nudges"), token=app("nudges", guide.id))
    return desk.look(Reply(parts=(*parts, *buttons, nudges), place=Place.REPLACE))


def confirmed(desk: Desk, token: Token) -> Turn:
    """Take the time that was confirmed; the zone's rules come with the event."""
    match = _AT.fullmatch(token.choice)
    rule = decode(match["code"]) if match else None
    guide = desk.library.guide(match["guide"]) if match else None
    zone = desk.aids.zone
    if rule is None or guide is None or zone is None:
        return overview(desk, note("note-time-not-read"))
    due = following(rule, zone, desk.now)
    if due is None:
        return desk.show("nudges", guide.id, note("note-time-past"))
    return _put(desk, Nudge(about=About.RESUME, guide=guide.id, due=due))


# Their zone


def zone(desk: Desk, event: ZoneAsked) -> Turn:
    """Take a city that somebody typed, or ask which."""
    if event.place is None:
        return desk.show("zone")
    if len(event.zones) == 1:
        return set_zone(desk, event.zones[0].id)
    if not event.zones:
        return desk.show("zone", "-", note("note-zone-not-found"))
    desk.put("zone")
    return desk.say(nudgemenu.zones(desk.progress, event.zones))


def pressed_zone(desk: Desk, token: Token) -> Turn:
    """Take a zone that was pressed, or ask which."""
    zone = zone_id(token.choice)
    return set_zone(desk, zone) if desk.aids.is_zone(zone) else desk.show("zone")


def set_zone(desk: Desk, zone: str) -> Turn:
    """Take the person's zone."""
    desk.progress = replace(desk.progress, zone=zone)
    told = text("note-zone-yours", Role.NOTE, zone=City(zone=zone))
    return overview(desk, told)


# Being counted


def counted(desk: Desk, event: Counted) -> Turn:
    """Say what became of the wish to be counted."""
    return desk.stay(
        note(f"note-count-{event.outcome}" if event.outcome != "in" else "note-counted")
    )
