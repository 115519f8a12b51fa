"""The button codec: total on the way in, bounded on the way out."""

import pytest
from hypothesis import given, strategies as st

from bot.core import tokens
from bot.core.errors import TokenTooLongError
from bot.core.tokens import Token

names = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1, max_size=15)
some_tokens = st.builds(
    Token, guide=names, step=names, choice=names, turn=st.integers(0, 999_999_999)
)


@given(some_tokens)
def test_every_token_comes_back_equal(token: Token) -> None:
    written = tokens.encode(token)

    assert tokens.decode(written) == token
    assert len(written.encode()) <= 64


@given(st.text(max_size=200))
def test_any_text_decodes_to_a_token_or_to_none_and_never_raises(raw: str) -> None:
    token = tokens.decode(raw)

    assert token is None or tokens.encode(token).split(":")[:3] == raw.split(":")[:3]


@pytest.mark.parametrize(
    "raw", ["", "a:b:c", "a:b:c:", "a:b:c:-1", "a:b:c:\u0661", "a:b:c:1\n", "a b:c:d:1", "é:b:c:1"]
)
def test_what_is_not_ours_is_none(raw: str) -> None:
    assert tokens.decode(raw) is None


@pytest.mark.parametrize(
    "token",
    [
        Token(guide="a" * 41, step="b", choice="c"),
        Token(guide="a" * 30, step="b" * 30, choice="c" * 10),
        Token(guide="ä", step="b", choice="c"),
        Token(guide="", step="b", choice="c"),
    ],
)
def test_a_token_that_no_platform_could_carry_is_refused_before_it_is_sent(token: Token) -> None:
    with pytest.raises(TokenTooLongError):
        tokens.encode(token)
