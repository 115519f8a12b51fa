"""How the bot itself tells a rule can be typed back to it, in every language."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.core.reading import Read
from bot.core.replies import Reply
from bot.core.schedule import Every, Rule
from bot.core.telling import rule_words
from tests.admin import real_times
from tests.driver import lines, real_phrases

NOW = datetime(2026, 11, 24, 12, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = NOW.date()
RULES = [
    Rule(every=Every.ONCE, at=time(18), start=date(2026, 11, 27)),
    Rule(every=Every.DAILY, at=time(9), start=TODAY),
    Rule(every=Every.WEEKLY, at=time(18), start=TODAY, weekdays=(4,)),
    Rule(every=Every.WEEKLY, at=time(18, 30), start=TODAY, weekdays=(0, 2)),
    Rule(every=Every.FORTNIGHTLY, at=time(18), start=TODAY, weekdays=(4,)),
    Rule(every=Every.MONTHLY_DAY, at=time(9), start=TODAY, day=15),
    Rule(every=Every.MONTHLY_DAY, at=time(9), start=TODAY, day=-1),
    Rule(every=Every.MONTHLY_WEEKDAY, at=time(18), start=TODAY, weekdays=(4,), nth=-1),
    Rule(every=Every.MONTHLY_WEEKDAY, at=time(18), start=TODAY, weekdays=(0,), nth=1),
]


@pytest.mark.parametrize("locale", real_phrases().locales)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.every}-{rule.at}-{rule.nth}")
def test_what_the_bot_says_of_a_rule_is_read_as_that_rule(rule: Rule, locale: str) -> None:
    message = real_phrases().localise(Reply(parts=(rule_words(rule),)), locale)
    (words,) = lines(message)
    found = real_times().read(words, locale, NOW)
    assert isinstance(found, Read), words
    same = ("every", "at", "weekdays", "day", "nth")
    assert [getattr(found.rule, name) for name in same] == [getattr(rule, name) for name in same]
    assert rule.every is not Every.ONCE or found.rule.start == rule.start
