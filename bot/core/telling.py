"""A rule, a post and a line of an admin's own, told in keys or refused. Nothing is decided here."""

import re
import unicodedata
from dataclasses import replace
from typing import Final, assert_never

from bot.core.chat import LINE_LENGTH, Post
from bot.core.guide import Library
from bot.core.replies import Clock, Role, Text, Weekdays, text
from bot.core.schedule import Every, Rule

_LINK: Final = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*):[/\\]{2,}(?P<named>[^\s/?#\\]*)"
    r"|(?P<bare>(?:[\w-]+\.)+(?:xn--[\w-]+|[^\W\d_]{2,24})(?!\w)"
    r"|(?<![\w.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\w|\.\d)))"
    r"(?:[/?#:\\][^\s()\[\]<>\"@]*)?",
    re.IGNORECASE,
)
"""What an app may make a link of: anything after a scheme, a name with a last part like a domain's
in any script, an address in numbers. What follows the host belongs to it."""

_HOST: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_AROUND: Final = ".,;:!?'\")*_\u00bb\u2019\u201d"
_SCHEMES: Final = (None, "http", "https")

_MENTION: Final = re.compile(r"(?<!\w)@\w|<[@#:]|tg://", re.IGNORECASE)
_CONTROLS: Final = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f]")
_HIDDEN: Final = re.compile(
    "[\u00ad\u034f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_STOPS: Final = str.maketrans("\u3002", ".")  # browsers read it as the dot between a host's parts
_LETTER: Final = "\u02b0"  # stands for a mark, which belongs to the letter before it


def rule_words(rule: Rule) -> Text:
    """Return when a rule falls due, in words, with its end."""
    said = _repeated(rule)
    if rule.until is not None and rule.every is not Every.ONCE:
        said = text("rule-until", rule=said, day=rule.until)
    if rule.times is not None:
        said = text("rule-times", rule=said, times=rule.times)
    return said


def _repeated(rule: Rule) -> Text:
    at = Clock(at=rule.at)
    match rule.every:
        case Every.ONCE:
            return text("rule-once", day=rule.start, at=at)
        case Every.DAILY:
            return text("rule-daily", at=at)
        case Every.WEEKLY:
            return text("rule-weekly", days=Weekdays(days=rule.weekdays), at=at)
        case Every.FORTNIGHTLY:
            return text("rule-fortnightly", days=Weekdays(days=rule.weekdays), at=at)
        case Every.MONTHLY_DAY if rule.day == -1:
            return text("rule-monthly-last-day", at=at)
        case Every.MONTHLY_DAY:
            return text("rule-monthly-day", day=rule.day or 1, at=at)
        case Every.MONTHLY_WEEKDAY:
            days = Weekdays(days=rule.weekdays)
            return text("rule-monthly-weekday", nth=rule.nth or 1, days=days, at=at)
    assert_never(rule.every)


def post_title(library: Library, post: Post, locale: str | None = None) -> Text:
    """Return what a post is about, in the post's language or in the reader's."""
    answer = library.faq.answer(post.answer)
    guide = library.guide(post.guide)
    if answer is not None:
        said = text("post-answer", Role.TITLE, question=answer.question)
    elif guide is not None:
        said = text("post-guide", Role.TITLE, guide=guide.title)
    else:
        said = text("post-catalogue", Role.TITLE)
    return replace(said, locale=locale)


def short_title(library: Library, post: Post) -> Text:
    """Return what a post is about, as a list names it."""
    answer = library.faq.answer(post.answer)
    guide = library.guide(post.guide)
    if answer is not None:
        return text("draft-question", question=answer.question)
    return text("draft-guide", guide=guide.title) if guide else text("draft-all")


def has_vanished(library: Library, post: Post) -> bool:
    """Whether what a post was to open is not there any more, so that it opens all guides."""
    named = post.guide or post.answer
    found = library.guide(post.guide) or library.faq.answer(post.answer)
    return named is not None and found is None


def allowed_hosts(library: Library) -> frozenset[str]:
    """Return every host that a guide may lead to."""
    return frozenset(host for guide in library.guides for host in guide.hosts)


def cleaned(line: str) -> str:
    """Return an admin's own words on one line, without what no app shows."""
    return " ".join(_CONTROLS.sub(" ", _HIDDEN.sub("", line)).split())


def line_fault(line: str, hosts: frozenset[str]) -> Text | None:
    """Return what is wrong with an admin's own words, or None."""
    if not line:
        return text("note-line-empty", Role.NOTE)
    if len(line) > LINE_LENGTH:
        return text("note-line-long", Role.NOTE, length=len(line))
    plain = _as_browsers_read(line)
    if _MENTION.search(line) or _MENTION.search(plain):
        return text("note-line-mention", Role.NOTE)
    for found in _LINK.finditer(plain):
        host = (found["bare"] or found["named"]).rstrip(_AROUND).lower()
        of_a_guide = any(host == one or host.endswith(f".{one}") for one in hosts)
        scheme = found["scheme"] and found["scheme"].lower()
        if scheme not in _SCHEMES or not _HOST.fullmatch(host) or not of_a_guide:
            return text("note-line-link", Role.NOTE, host=host or found[0])
    return None


def _as_browsers_read(line: str) -> str:
    """Return the words with what a host's name may hide in made plain: a link is judged by that."""
    parts = []
    for char in unicodedata.normalize("NFKC", line).translate(_STOPS):
        kind = unicodedata.category(char)
        parts.append("" if kind == "Cf" else _LETTER if kind.startswith("M") else char)
    return "".join(parts)
