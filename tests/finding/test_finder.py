"""Questions in, meanings out: over the repository's own answers and words."""

import logging
import time

import pytest

from bot.core.faq import GuideMeant, Meaning, NearMiss, OutOfScope, Sure, Unsure, Urgency
from bot.finding import WayFinder
from bot.finding.finder import Seen
from bot.finding.judging import Limits, Ranking, emergency, rank
from bot.finding.ways import APP, NONE

GENEROUS = 0.5
"""Seconds; a tenth of that on a quiet computer, and minutes where a text is not bounded."""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How do I turn off AI remix?", "remix_turn_off"),
        ("hw do i dissable the ai remixx thing", "remix_turn_off"),
        ("TURN OFF DUETS!!!", "reuse_duet"),
        ("does glaze protect my clips", "glaze"),
        ("is it still there, the remix feature", "remix_status"),
        ("can i get a copy of the data tiktok has on me", "data_copy"),
        ("somebody opened a fake profile with my pictures", "impersonation"),
        ("what are my rights in india", "law_india"),
    ],
)
def test_a_question_finds_its_answer(finder: WayFinder, question: str, answer: str) -> None:
    meaning = finder.find(question, "en")

    assert isinstance(meaning, Sure)
    assert meaning.answer == answer
    assert answer not in meaning.others
    assert len(meaning.others) == 2


@pytest.mark.parametrize(
    ("question", "meaning"),
    [
        ("stop linkedin from training on my posts", GuideMeant(platform="linkedin")),
        ("linkdin ai off", GuideMeant(platform="linkedin")),
        ("LinkedIn", GuideMeant(platform="linkedin")),
        ("opt out of chat gpt training", GuideMeant(platform="chatgpt")),
        ("facebook ai training objection", GuideMeant(platform="meta")),
        ("stop people remixing my instagram reels", GuideMeant(platform="instagram")),
        ("how do I opt out on Threads?", NearMiss(near="threads")),
        ("does spotify make ai remixes of my songs", NearMiss(near="spotify")),
        ("does quora train ai on my posts", OutOfScope()),
        ("will it rain in Lisbon tomorrow", OutOfScope()),
        ("recipe for banana bread", OutOfScope()),
        ("asdkjh qwoeiu zmxncb", OutOfScope()),
        ("", OutOfScope()),
        ("???", OutOfScope()),
        ("\U0001f643", OutOfScope()),
    ],
)
def test_platforms_near_misses_and_other_things(
    finder: WayFinder, question: str, meaning: Meaning
) -> None:
    assert finder.find(question, "en") == meaning


@pytest.mark.parametrize("locale", ["en", "de", "pt", "zz", ""])
def test_a_question_may_be_in_another_language_than_the_person(
    finder: WayFinder, locale: str
) -> None:
    spanish = finder.find("¿cómo desactivo el remix de ia en mis videos?", locale)
    english = finder.find("how do i stop people from downloading my videos", locale)

    assert isinstance(spanish, Sure)
    assert isinstance(english, Sure)
    assert (spanish.answer, english.answer) == ("remix_turn_off", "downloads")


def test_where_it_is_not_sure_it_offers_up_to_three_answers(finder: WayFinder) -> None:
    meaning = finder.find("tiktok", "en")

    assert isinstance(meaning, Unsure)
    assert 2 <= len(set(meaning.answers)) == len(meaning.answers) <= 3


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "how do i " * 200_000,
        "nude my daughter threatens money " * 5_000,
        "\u0301" * 1_000_000,
        "a\u0301\u0316" * 300_000,
        "\ufdfa" * 300_000,
        "\u202e\u200b" * 300_000,
        "\x00" * 1000 + "\ud800",
        "(" * 100_000 + "a+" * 100_000,
        "<b>" * 100_000 + "@everyone " * 10_000,
        "http://" * 100_000,
        "remixx tiktokk wrngg spellng " * 5_000,
        " ".join(f"qzx{number}vwk" for number in range(20_000)),
        "!a@b$c*d" * 50_000,
        "r\u0435m\u0456x \u043eff " * 10_000,
        "```" + "|" * 10_000 + "```\n||spoiler||",
    ],
    ids=range(16),
)
def test_hostile_text_is_bounded_and_answered(finder: WayFinder, text: str) -> None:
    began = time.perf_counter()
    meaning = finder.find(text, "en")

    assert meaning is not None
    assert time.perf_counter() - began < GENEROUS


def test_nothing_of_a_question_is_logged_or_kept(
    finder: WayFinder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = set(vars(finder)), len(vars(finder))
    finder.find("my very own secret word is xylophonist", "en")

    assert caplog.records == []
    assert (set(vars(finder)), len(vars(finder))) == before
    assert "xylophonist" not in repr(vars(finder))


def test_a_fault_inside_is_no_fault_for_the_person(
    finder: WayFinder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_question: str, _locale: str) -> Seen:
        raise RuntimeError

    monkeypatch.setattr(finder, "look", fail)

    assert finder.find("xylophonist", "en") == OutOfScope()
    assert "xylophonist" not in caplog.text


# Judging


def test_a_platform_stands_where_its_kind_stood() -> None:
    ranked = rank({"one": 0.5, APP: 0.9, NONE: 0.2}, ["linkedin-training"])

    assert ranked.targets == ("linkedin-training", "one")
    assert ranked.nothing == pytest.approx(-0.7)


def test_without_a_platform_its_kind_counts_for_nothing() -> None:
    assert rank({"one": 0.5, APP: 0.9, NONE: 0.2}, []).targets == ("one",)


LIMITS = Limits(refuse=0.0, sure=0.1, alarm=0.1)


def judged(scores: dict[str, float]) -> Ranking:
    return rank({"one": 0.0, NONE: 0.0} | scores, [])


def test_a_cry_is_heard_by_what_was_learnt_alone() -> None:
    loud, faint = judged({"crisis:minor": 0.2}), judged({"crisis:minor": 0.05})

    assert emergency(None, loud, LIMITS) is Urgency.MINOR
    assert emergency(None, faint, LIMITS) is None
    assert emergency(Urgency.SEXUAL, faint, LIMITS) is Urgency.SEXUAL


def test_what_was_heard_counts_unless_all_else_speaks_against_it() -> None:
    against = judged({"crisis:sexual": -2.0, "one": 1.0})

    assert emergency(Urgency.SEXUAL, against, LIMITS) is None
    assert emergency(Urgency.SELF_HARM, against, LIMITS) is Urgency.SELF_HARM
