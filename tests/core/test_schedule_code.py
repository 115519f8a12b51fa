"""The codec of rules: one text for each, safe in a button and in a database."""

import re
from datetime import date, time

import pytest
from hypothesis import given, strategies as st

from bot.core.rulecode import decode, encode
from bot.core.schedule import BadRuleError, Every, Rule
from bot.core.tokens import Token, decode as token_of, encode as button_of
from tests.core.rules import rules

NINE = time(9)
START = date(2026, 11, 24)


@given(rules())
def test_every_rule_comes_back_equal_and_fits_a_button(rule: Rule) -> None:
    text = encode(rule)

    assert decode(text) == rule
    assert re.fullmatch("[A-Za-z0-9_-]{1,40}", text)
    token = Token(guide="app", step="remind", choice=text, turn=1)
    assert token_of(button_of(token)) == token


@given(rules(), rules())
def test_two_rules_never_share_a_text(one: Rule, other: Rule) -> None:
    assert (encode(one) == encode(other)) == (one == other)


# The form is in databases: a change to it needs a migration, which is why it stands here in full.
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("o-0900-20261124", Rule(every=Every.ONCE, at=NINE, start=START)),
        ("d-0000-20261124-t3", Rule(every=Every.DAILY, at=time(0), start=START, times=3)),
        (
            "w0123456-2359-20261124-u20271231-t500",
            Rule(
                every=Every.WEEKLY,
                at=time(23, 59),
                start=START,
                weekdays=(0, 1, 2, 3, 4, 5, 6),
                until=date(2027, 12, 31),
                times=500,
            ),
        ),
        ("f4-0900-20261124", Rule(every=Every.FORTNIGHTLY, at=NINE, start=START, weekdays=(4,))),
        ("m31-0900-20261124", Rule(every=Every.MONTHLY_DAY, at=NINE, start=START, day=31)),
        ("mL-0900-20261124", Rule(every=Every.MONTHLY_DAY, at=NINE, start=START, day=-1)),
        (
            "nL4-0900-20261124",
            Rule(every=Every.MONTHLY_WEEKDAY, at=NINE, start=START, weekdays=(4,), nth=-1),
        ),
        (
            "n20-0900-20261124-u20270101",
            Rule(
                every=Every.MONTHLY_WEEKDAY,
                at=NINE,
                start=START,
                weekdays=(0,),
                nth=2,
                until=date(2027, 1, 1),
            ),
        ),
    ],
)
def test_the_written_form_stays(text: str, rule: Rule) -> None:
    assert encode(rule) == text
    assert decode(text) == rule


@given(
    st.text(max_size=60)
    | st.from_regex(r"[odwfmn][0-9L]{0,3}-[0-9]{4}-[0-9]{8}(-u[0-9]{8})?(-t[0-9]{1,3})?\n?")
)
def test_any_text_is_the_one_text_of_a_rule_or_none(text: str) -> None:
    rule = decode(text)

    assert rule is None or encode(rule) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "d",
        "x-0900-20261124",  # no such kind
        "d-2400-20261124",  # no such time
        "d-0960-20261124",
        "d-0900-20260229",  # no such date
        "d-0900-00010101",
        "d-0900-20261124\n",
        " d-0900-20261124",
        "d-0900-2026112\u0664",  # an Arabic four
        "d1-0900-20261124",  # a field of another kind
        "o4-0900-20261124",
        "w-0900-20261124",  # a field missing
        "m-0900-20261124",
        "n-0900-20261124",
        "nL-0900-20261124",
        "w42-0900-20261124",  # a second text
        "w44-0900-20261124",
        "m031-0900-20261124",
        "m32-0900-20261124",
        "m0-0900-20261124",
        "mLL-0900-20261124",
        "n54-0900-20261124",
        "n04-0900-20261124",
        "nL7-0900-20261124",
        "w7-0900-20261124",
        "d-0900-20261124-t0",
        "d-0900-20261124-t012",
        "d-0900-20261124-t501",
        "d-0900-20261124-u20261123",  # over before it begins
        "d-0900-20261124-t3-u20271231",
        "o-0900-20261124-t1",
        "w0123456-2359-20261124-u20271231-t500-x",
    ],
)
def test_what_encode_never_writes_is_none(text: str) -> None:
    assert decode(text) is None


def test_a_rule_that_contradicts_itself_is_never_written_down() -> None:
    with pytest.raises(BadRuleError):
        encode(Rule(every=Every.WEEKLY, at=NINE, start=START))
