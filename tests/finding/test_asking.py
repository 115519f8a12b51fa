"""``ask`` and ``stats``, as an operator meets them."""

from pathlib import Path

import pytest

from bot.asking import fields, statistics
from bot.core.faq import Urgency
from bot.finding import Seen
from bot.finding.__main__ import main as learn
from bot.finding.judging import Ranking
from tests.product import Product

RANKING = Ranking(targets=("a", "b", "a", "near:c", "d"), scores=(3, 2, 2, 1, 0), nothing=0.0)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (Seen(ranking=RANKING), ("a", "b", "near:c")),
        (Seen(ranking=RANKING, refused=True), ("none", "a", "b")),
        (Seen(ranking=RANKING, urgency=Urgency.MINOR), ("crisis:minor", "a", "b")),
        (Seen(refused=True), ("none", "", "")),
    ],
)
def test_a_line_has_the_best_and_the_two_next(seen: Seen, expected: tuple[str, ...]) -> None:
    assert fields(seen) == expected


def test_bare_numbers_stand_in_order() -> None:
    counts = [
        {"what": "helped", "answer": "glaze", "locale": "en", "times": 12},
        {"what": "helped", "answer": "downloads", "locale": "es", "times": 3},
    ]

    assert list(statistics(counts)) == [
        "helped      downloads               es           3",
        "helped      glaze                   en          12",
    ]
    assert list(statistics([])) == ["Nothing has been counted yet."]


@pytest.fixture(scope="module")
def learnt() -> None:
    """Everything is learnt before a command is given its time."""
    assert learn() == 0


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.usefixtures("learnt")
class TestCommands:
    """The commands themselves."""

    def test_a_question_is_answered_in_words(self, tmp_path: Path) -> None:
        ended = Product(tmp_path, {})("ask", "--lang", "en", "how do i turn off", "ai remix?")

        assert (ended.code, ended.err) == (0, "")
        assert ended.out.startswith("How do I turn off AI remix?\n\n")
        assert "\nSource: " in ended.out

    def test_lines_are_answered_by_ids(self, tmp_path: Path) -> None:
        lines = "en\thow do i opt out on threads\nxx\tremix off tiktok\r\nno tab here\nen\t\n"
        ended = Product(tmp_path, {})("ask", "--tsv", stdin=lines)
        rows = [line.split("\t") for line in ended.out.splitlines()]

        assert (ended.code, ended.err) == (0, "")
        assert [len(row) for row in rows] == [3, 3, 3, 3]
        assert rows[0][0] == "near:threads"
        assert rows[1][0] == "remix_turn_off"
        assert rows[3] == ["none", "", ""]

    @pytest.mark.parametrize("args", [(), ("--tsv", "and a question")])
    def test_one_of_both_is_asked_for(self, tmp_path: Path, args: tuple[str, ...]) -> None:
        line = Product(tmp_path, {})("ask", *args).refused(2)

        assert "a question, or --tsv" in line

    def test_a_language_that_nobody_speaks_is_told(self, tmp_path: Path) -> None:
        line = Product(tmp_path, {})("ask", "--lang", "tlh", "hello").refused(2)

        assert line.startswith("--lang tlh: expected one of en, ")

    def test_statistics_are_shown(self, tmp_path: Path) -> None:
        product = Product(tmp_path, {})
        product("chat", stdin="/quit\n")  # makes the database; without one there is nothing to show
        ended = product("stats")

        assert (ended.code, ended.out) == (0, "Nothing has been counted yet.\n")
