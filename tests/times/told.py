"""How the tables of phrases write a reading, so that a line says what is expected at a glance."""

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.core.reading import HalfRead, NotRead, Past, Read, Reading, TwoWays
from bot.core.schedule import Every, Rule

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Tuesday."""

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}


def told(reading: Reading) -> str:
    """Return the reading in a line, as it stands in ``phrases/<locale>.tsv``."""
    match reading:
        case Read():
            return _line(reading.rule)
        case TwoWays():
            return f"{_line(reading.first)} | {_line(reading.second)}"
        case HalfRead():
            return f"half {_line(reading)}"
        case Past():
            return "past"
        case NotRead():
            return "not"
        case _:
            assert_never(reading)


def _line(rule: Rule | HalfRead) -> str:
    days = ",".join(_DAYS[day] for day in rule.weekdays)
    match rule.every:
        case Every.ONCE:
            words = [str(rule.start)]
        case Every.MONTHLY_DAY:
            words = ["monthly", "last" if rule.day == -1 else str(rule.day)]
        case Every.MONTHLY_WEEKDAY:
            words = ["monthly", _NTH[rule.nth or 0], days]
        case _:
            words = [rule.every.value, days]
    if isinstance(rule, Rule):
        words.append(f"{rule.at:%H:%M}")
    later = rule.start != NOW.date() and rule.every is not Every.ONCE
    if later or rule.every is Every.FORTNIGHTLY:
        words.append(f"from {rule.start}")
    if rule.until:
        words.append(f"until {rule.until}")
    if rule.times:
        words.append(f"x{rule.times}")
    return " ".join(word for word in words if word)
