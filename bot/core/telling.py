"""A rule, a post and a line of an admin's own, told in keys or refused. Nothing is decided here."""

import re
from dataclasses import replace
from typing import assert_never
from urllib.parse import urlsplit

from bot.core.chat import LINE_LENGTH, Post
from bot.core.guide import Library
from bot.core.replies import Clock, Role, Text, Weekdays, text
from bot.core.schedule import Every, Rule

_LINK = re.compile(
    r"(?:[a-z][a-z0-9+.-]*:/*|www\.)?(?:[\w-]+\.)+[a-z]{2,24}(?![\w@])[^\s]*", re.IGNORECASE
)
_MENTION = re.compile(r"(?<!\w)@\w|<[@#:]|tg://", re.IGNORECASE)
_HIDDEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]")


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


def allowed_hosts(library: Library) -> frozenset[str]:
    """Return every host that a guide may lead to."""
    return frozenset(host for guide in library.guides for host in guide.hosts)


def cleaned(line: str) -> str:
    """Return an admin's own words on one line, without what no app shows."""
    return " ".join(_HIDDEN.sub(" ", line).split())


def line_fault(line: str, hosts: frozenset[str]) -> Text | None:
    """Return what is wrong with an admin's own words, or None."""
    if not line:
        return text("note-line-empty", Role.NOTE)
    if len(line) > LINE_LENGTH:
        return text("note-line-long", Role.NOTE, length=len(line))
    if _MENTION.search(line):
        return text("note-line-mention", Role.NOTE)
    for found in _LINK.findall(line):
        host = _host(found)
        if not any(host == one or host.endswith(f".{one}") for one in hosts):
            return text("note-line-link", Role.NOTE, host=host)
    return None


def _host(link: str) -> str:
    with_scheme = link if "//" in link else f"//{link.removeprefix('mailto:')}"
    try:
        return (urlsplit(with_scheme).hostname or link).lower()
    except ValueError:
        return link.lower()
