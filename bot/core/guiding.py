"""What a person does with guides: opens, resumes, presses, types an amount.

An older button never moves a walk: token, step and turn must all be the present ones.
"""

import re

from bot.core import drawing, menus, walking
from bot.core.desk import Desk, Turn, note
from bot.core.guide import Card, Count
from bot.core.tokens import Token

LONGEST_AMOUNT = 40
"""Characters of a typed amount that are read at all: "about 1,000 I think"."""

_NUMBER = re.compile(r"[-\u2212]?\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?!\d)|[-\u2212]?\d+")


def open_guide(desk: Desk, guide_id: str | None) -> Turn:
    """Show a guide: its beginning, or the person's place in it; or the catalogue."""
    guide = desk.library.guide(guide_id)
    if guide is None:
        if guide_id and desk.library.of_platform(guide_id):
            return desk.show("platform", guide_id)
        return desk.show("catalogue", "0", *([note("note-no-guide")] if guide_id else []))
    desk.put("walk", guide.id)
    walk = desk.progress.walk(guide.id)
    if walk is None or walk.step == guide.start.id:
        return desk.here()
    desk.keep(walk)
    midway = walk.finished is None
    notes = [note("note-midway")] if midway else []
    return desk.say(drawing.draw(desk.library, desk.progress, guide, walk, *notes, restart=midway))


def open_platform(desk: Desk, platform_id: str) -> Turn:
    """Show an app's guides, or the guide where there is but one."""
    guides = desk.library.of_platform(platform_id)
    if not guides:
        return desk.show("catalogue", "0", note("note-no-guide"))
    if len(guides) == 1:
        return open_guide(desk, guides[0].id)
    return desk.show("platform", platform_id)


def resume(desk: Desk, guide_id: str | None) -> Turn:
    """Carry on with one guide, or with the one that was left open."""
    wanted = desk.library.guide(guide_id)
    if wanted is None:
        left_open = menus.active_walk(desk.library, desk.progress)
        wanted = desk.library.guide(left_open.guide) if left_open else None
    if wanted is None:
        return desk.show("home", "-", note("note-nothing-open"))
    walk = desk.progress.walk(wanted.id)
    if walk is not None:
        desk.keep(walk)
    return desk.show("walk", wanted.id)


def press(desk: Desk, token: Token) -> Turn:
    """Take a choice at a step, if the button is the present one."""
    guide = desk.library.guide(token.guide)
    if guide is None:
        return desk.show("catalogue", "0", note("note-guide-gone"))
    walk = desk.walk(guide)
    if isinstance(guide.start, Card):
        return desk.show("walk", guide.id)
    if token.turn != walk.turn or token.step != walk.step:
        known = desk.progress.walk(guide.id) is not None
        return desk.show("walk", guide.id, note("note-stale" if known else "note-not-kept"))
    allowed = {choice.id: choice for choice in walking.choices_at(guide, walk)}
    allowed |= {one.id: one for one in (walking.RESTART, walking.AGAIN_YES)}
    choice = allowed.get(token.choice)
    if choice is None:
        return desk.show("walk", guide.id, note("note-unknown"))
    if choice.guide is not None:
        return open_guide(desk, choice.guide)
    if choice.id in (walking.AGAIN.id, walking.RESTART.id) and walking.would_lose(walk):
        return desk.say(menus.ask_again(guide, walk))
    moved = walking.choose(guide, walk, choice, desk.today)
    desk.keep(moved)
    desk.put("walk", guide.id)
    if choice.id == "pause":
        return desk.say(menus.paused(guide, moved))
    return desk.here()


def number_in(words: str) -> int | None:
    """Return the one number that words hold ("about 1,000"), or None; below zero is -1."""
    if len(words) > LONGEST_AMOUNT:
        return None
    found = _NUMBER.findall(words)
    if len(found) != 1:
        return None
    digits = "".join(char for char in found[0] if char.isdecimal())
    return -1 if found[0].startswith(("-", "\u2212")) else int(digits)


def amount(desk: Desk, words: str) -> Turn | None:
    """Take a typed amount where a step asks for one; None where none is asked or typed."""
    last = desk.progress.last
    if last is not None and not last.asks_amount:
        return None
    verb, _, guide_id = desk.progress.shown.partition(":")
    guide = desk.library.guide(guide_id) if verb == "walk" else None
    typed = number_in(words)
    if guide is None or typed is None:
        return None
    walk = desk.walk(guide)
    if not isinstance(walking.present(guide, walk), Count):
        return None
    if not 1 <= typed <= walking.MOST_ITEMS:
        return desk.stay(note("note-amount"))
    desk.keep(walking.count(guide, walk, typed, desk.today))
    return desk.show("walk", guide.id)


def receipt(desk: Desk, guide_id: str) -> Turn:
    """Hand out the receipt of a walk."""
    guide = desk.library.guide(guide_id)
    walk = desk.progress.walk(guide_id)
    if guide is None or walk is None:
        return desk.stay(note("note-not-kept"))
    return desk.say(menus.receipt(guide, walk, desk.today))
