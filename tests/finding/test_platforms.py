"""Names of platforms in a question."""

from bot.finding.platforms import NAMELESS, Platforms
from bot.finding.ways import Names

PLATFORMS = Platforms(
    Names(
        targets={
            "near:meta": ("meta",),
            "near:glasses": ("meta glasses",),
            "linkedin-training": ("linkedin", "linked in"),
        },
        here=("tiktok*",),
        elsewhere=("bereal",),
    )
)


def test_other_platforms_lose_their_name() -> None:
    mention = PLATFORMS.read(["opt", "out", "of", "linked", "in", "please"])

    assert mention.words == ("opt", "out", "of", NAMELESS, "please")
    assert mention.targets == {"linkedin-training"}
    assert not mention.here


def test_a_longer_name_stands_before_one_inside_it() -> None:
    assert PLATFORMS.read(["my", "meta", "glasses"]).targets == {"near:glasses"}


def test_the_platform_of_the_answers_keeps_its_name() -> None:
    mention = PLATFORMS.read(["tiktoks", "and", "meta"])

    assert mention.words == ("tiktoks", "and", NAMELESS)
    assert mention.here


def test_a_platform_that_nobody_knows_about_is_seen() -> None:
    mention = PLATFORMS.read(["bereal"])

    assert mention.elsewhere
    assert mention.targets == frozenset()
