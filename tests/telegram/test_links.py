"""Deep links, there and back: every guide, every answer, with and without a group."""

import re

import pytest
from hypothesis import given, strategies as st

from bot.adapters.telegram import links
from bot.adapters.telegram.limits import START_PARAMETER
from bot.core.events import FaqOpened, Opened
from bot.core.messages import InviteWords
from tests.driver import real_library

GUIDES = [guide.id for guide in real_library().guides]
ANSWERS = [answer.id for answer in real_library().faq.answers]
VIAS = ["A" * 22, "-_zZ09-_zZ09-_zZ09-_zZ", "_" * 22, "g" * 22]

Guides = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).filter(
    lambda guide: len(guide) <= 40 and guide != "app"
)
Answers = st.from_regex(r"[a-z0-9]+([_-][a-z0-9]+)*", fullmatch=True).filter(
    lambda answer: len(answer) <= 32
)
Vias = st.none() | st.from_regex(r"[A-Za-z0-9_-]{22}", fullmatch=True)


def invite(guide: str | None = None, answer: str | None = None, via: str | None = None) -> str:
    return links.start(InviteWords(label="words", guide=guide, answer=answer, via=via))


@pytest.mark.parametrize("guide", GUIDES)
def test_a_link_without_a_group_is_what_it_always_was(guide: str) -> None:
    assert invite(guide) == guide
    assert links.read(guide) == (Opened(guide=guide), None)


@pytest.mark.parametrize("via", [None, *VIAS])
def test_every_guide_and_answer_is_found_again(via: str | None) -> None:
    assert links.read(invite(via=via)) == (Opened(), via)
    for guide in GUIDES:
        assert links.read(invite(guide, via=via)) == (Opened(guide=guide), via)
    for answer in ANSWERS:
        assert links.read(invite(None, answer, via)) == (FaqOpened(answer=answer), via)


@given(Guides, Answers, Vias)
def test_whatever_can_be_named_fits_and_is_found_again(
    guide: str, answer: str, via: str | None
) -> None:
    for made in (invite(guide, None, via), invite(None, answer, via), invite(None, None, via)):
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", made)
        assert len(made) <= START_PARAMETER
    assert links.read(invite(guide, None, via)) == (Opened(guide=guide), via)
    assert links.read(invite(guide, answer, via)) == (FaqOpened(answer=answer), via)


@pytest.mark.parametrize("via", ["", "A" * 21, "A" * 23, "A" * 21 + ":", "A" * 21 + "é"])
def test_what_is_no_group_is_left_out(via: str) -> None:
    assert invite("x-grok", via=via) == "x-grok"


def test_where_both_do_not_fit_the_group_is_left_out() -> None:
    assert invite("x" * 41, via=VIAS[0]) == "x" * 41
    assert invite(None, "x" * 37, via=VIAS[0]) == "faq_" + "x" * 37


@pytest.mark.parametrize(
    ("words", "guide"),
    [
        ("Google Gemini", "google-gemini"),
        ("../../etc", None),
        ("g" + "A" * 22, "g" + "a" * 22),  # a group, and nothing to show
        ("g" + "A" * 22 + "_", "g" + "a" * 22 + "_"),
        ("g" + "A" * 22 + "_../..", None),
        ("faq_", "faq_"),
        ("faq_a b", "faq_a-b"),
        ("\u202e", None),
    ],
)
def test_what_is_typed_by_hand_is_never_more_than_a_name(words: str, guide: str | None) -> None:
    event, _via = links.read(words)

    assert event == Opened(guide=guide)
