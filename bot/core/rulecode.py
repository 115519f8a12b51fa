"""The codec of rules: plain ASCII that a person can read too, one text for each rule.

It is what the database keeps and what a button carries (the field of a token: at most 40 of
``A-Za-z0-9_-``). ``w024-1800-20261124-u20271231-t12`` is every Monday, Wednesday and Friday at
18:00 from 24 November 2026, until the end of 2027, twelve times. Undecodable is a value
(``None``), because a button comes from outside.
"""

import re
from datetime import date, time
from typing import Final

from bot.core.schedule import BadRuleError, Every, Rule, check

LIMIT: Final = 40
"""The longest there is has 37: every day of the week, until a date and a number of times."""

_LETTERS: Final = {
    Every.ONCE: "o",
    Every.DAILY: "d",
    Every.WEEKLY: "w",
    Every.FORTNIGHTLY: "f",
    Every.MONTHLY_DAY: "m",
    Every.MONTHLY_WEEKDAY: "n",
}
_KINDS: Final = {letter: every for every, letter in _LETTERS.items()}
_LAST: Final = "L"  # -1 in the rule

_CODE: Final = re.compile(
    r"(?P<kind>[odwfmn])(?P<which>[0-9L]{0,7})-(?P<at>[0-9]{4})-(?P<start>[0-9]{8})"
    r"(?:-u(?P<until>[0-9]{8}))?(?:-t(?P<times>[0-9]{1,3}))?"
)


def encode(rule: Rule) -> str:
    """Return the one text of the rule.

    Raises:
        BadRuleError: the rule contradicts itself.
    """
    check(rule)
    nth = "" if rule.nth is None else _numeral(rule.nth)
    day = "" if rule.day is None else _numeral(rule.day)
    days = "".join(map(str, rule.weekdays))
    parts = [f"{_LETTERS[rule.every]}{nth}{day}{days}", f"{rule.at:%H%M}", _written(rule.start)]
    if rule.until is not None:
        parts.append(f"u{_written(rule.until)}")
    if rule.times is not None:
        parts.append(f"t{rule.times}")
    return "-".join(parts)


def decode(text: str) -> Rule | None:
    """Return the rule, or ``None`` where the text is not the one that ``encode`` writes."""
    match = _CODE.fullmatch(text) if len(text) <= LIMIT else None
    if match is None:
        return None
    every, which, at = _KINDS[match["kind"]], match["which"], match["at"]
    until, times = match["until"], match["times"]
    monthly_weekday, monthly_day = every is Every.MONTHLY_WEEKDAY, every is Every.MONTHLY_DAY
    days = "" if monthly_day else which[1:] if monthly_weekday else which
    try:
        rule = Rule(
            every=every,
            at=time(int(at[:2]), int(at[2:])),
            start=_read(match["start"]),
            weekdays=tuple(map(int, days)),
            day=_number(which) if monthly_day else None,
            nth=_number(which[:1]) if monthly_weekday else None,
            until=None if until is None else _read(until),
            times=None if times is None else int(times),
        )
        return rule if encode(rule) == text else None  # no second text, such as m031 beside m31
    except (ValueError, BadRuleError):
        return None


def _numeral(number: int) -> str:
    return _LAST if number == -1 else str(number)


def _number(numeral: str) -> int:
    return -1 if numeral == _LAST else int(numeral)


def _written(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _read(digits: str) -> date:
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
