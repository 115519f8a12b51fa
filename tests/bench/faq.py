"""How well questions find their answers: the table in README, made anew.

    .venv/bin/python tests/bench/faq.py [--lang es] [--confusions] [--questions FOLDER]
    .venv/bin/python tests/bench/faq.py --limits

The questions in ``questions/<lang>.tsv`` were written by people who had not seen the stored ways
to ask; each line is what should be found, a tab, and the question. ``calm`` stands for a harmless
question that holds alarming words. ``--confusions`` adds what was taken for what, without the
questions; ``--questions`` reads another folder's. ``--limits`` reads no question: it draws the
limits in ``bot/finding/limits.toml`` anew from the stored ways, by cross-validation.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.answerfiles import load_faq  # noqa: E402 - run as a script
from bot.asking import fields  # noqa: E402
from bot.finding import Seen, WayFinder, load_finder  # noqa: E402
from bot.finding.judging import LIMITS, Limits  # noqa: E402
from bot.finding.semantic import Encoder  # noqa: E402
from bot.i18n import LOCALES, load_phrases  # noqa: E402
from bot.library import load_library  # noqa: E402
from tests.finding import trial  # noqa: E402

QUESTIONS = Path(__file__).parent / "questions"
KINDS = {"semantic": "with the extra `semantic`", "lexical": "without"}
MEGABYTE = 1 << 20

ASKED = 3
"""How often each question is asked; the shortest time counts, for in the others some other program
of the machine may have had its turn. Nothing is remembered from one time to the next."""

HEAD = (
    "language", "questions", "right first", "among three", "out of scope refused",
    "wrongly refused", "near misses", "guides", "crisis heard", "false alarms", "p95 ms",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A question's expectation, and what was found."""

    expected: str
    found: tuple[str, ...]
    seconds: float

    @property
    def alarmed(self) -> bool:
        return self.found[0].startswith("crisis:")

    @property
    def expectations(self) -> tuple[str, ...]:
        """What would be right; ``a|b`` stands for either."""
        return tuple(self.expected.split("|"))

    @property
    def right(self) -> bool:
        return self.found[0] in self.expectations

    @property
    def among(self) -> bool:
        return not set(self.expectations).isdisjoint(self.found)

    def expects(self, beginning: str) -> bool:
        """Whether all that would be right begins so."""
        return all(one.startswith(beginning) for one in self.expectations)


def finder(*, semantic: bool) -> WayFinder:
    """Return a finder over the repository's own words, wholly prepared."""
    phrases = load_phrases()
    library = load_library(locales=phrases.locales)
    made = load_finder(load_faq(), library, phrases, folder=LOCALES, semantic=semantic)
    made.prepare(wholly=True)
    return made


def questions(language: str, folder: Path = QUESTIONS) -> list[tuple[str, str]]:
    """Return pairs of expectation and question."""
    lines = (folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t", 1) for line in lines if line.strip() and not line.startswith("#"))
    return [(expected.strip(), question) for expected, question in pairs]


def tried(made: WayFinder, language: str, folder: Path) -> Iterator[Tried]:
    """Ask every question of a language."""
    for expected, question in questions(language, folder):
        asked = [_look(made, question, language) for _ in range(ASKED)]
        seen, seconds = min(asked, key=lambda one: one[1])
        yield Tried(expected=expected, found=fields(seen), seconds=seconds)


def _look(made: WayFinder, question: str, language: str) -> tuple[Seen, float]:
    """Return what is seen in a question, and the seconds that it took."""
    began = time.perf_counter()
    seen = made.look(question, language)
    return seen, time.perf_counter() - began


def row(language: str, all_of_them: Sequence[Tried]) -> list[str]:
    """Return one language's figures."""

    def share(which: Callable[[Tried], bool], is_so: Callable[[Tried], bool]) -> str:
        some = [one for one in all_of_them if which(one)]
        return f"{100 * sum(map(is_so, some)) / len(some):.1f} %" if some else "-"

    def is_crisis(one: Tried) -> bool:
        return one.expects("crisis:")

    def is_near(one: Tried) -> bool:
        return one.expects("near:")

    def is_guide(one: Tried) -> bool:
        return "-" in one.expected and not is_near(one) and "crisis:" not in one.expected

    def is_none(one: Tried) -> bool:
        return one.expected == "none"

    def is_answer(one: Tried) -> bool:
        return not (
            is_none(one) or is_crisis(one) or is_near(one) or is_guide(one) or one.expects("calm")
        )

    times = sorted(one.seconds for one in all_of_them)
    return [
        language,
        str(len(all_of_them)),
        share(is_answer, lambda one: one.right),
        share(is_answer, lambda one: one.among),
        share(is_none, lambda one: one.right),
        share(
            lambda one: is_answer(one) or is_guide(one) or is_near(one),
            lambda one: one.found[0] == "none",
        ),
        share(is_near, lambda one: one.right),
        share(is_guide, lambda one: one.right),
        share(is_crisis, lambda one: one.alarmed),
        share(lambda one: "crisis:" not in one.expected, lambda one: one.alarmed),
        f"{1000 * times[int(len(times) * 0.95)]:.2f}",
    ]


def measure(kind: str, languages: Sequence[str], folder: Path) -> None:
    """Try everything with one kind of finder, in this process, and print it as JSON."""
    before = psutil.Process().memory_info().rss
    began = time.perf_counter()
    made = finder(semantic=kind == "semantic")
    ready = time.perf_counter() - began
    results = {language: list(map(asdict, tried(made, language, folder))) for language in languages}
    memory = psutil.Process().memory_info().rss - before
    print(json.dumps({"results": results, "memory": memory, "ready": ready}))


def report(languages: Sequence[str], folder: Path, *, confusions: bool) -> None:
    """Print the table, each kind of finder measured in a process of its own."""
    for kind, described in KINDS.items():
        command = [sys.executable, __file__, "--questions", str(folder)]
        command += ["--measure", kind, *languages]
        ended = subprocess.run(command, check=True, capture_output=True, text=True)
        heard = json.loads(ended.stdout)
        print(
            f"\n{described.capitalize()}: {heard['memory'] / MEGABYTE:.0f} MB more memory, "
            f"ready in {heard['ready']:.1f} s (longer where nothing was learnt before).\n"
        )
        print("| " + " | ".join(HEAD) + " |")
        print("| " + " | ".join(["---"] + ["---:"] * (len(HEAD) - 1)) + " |")
        results = {
            language: [Tried(**one | {"found": tuple(one["found"])}) for one in several]
            for language, several in heard["results"].items()
        }
        for language, several in results.items():
            print("| " + " | ".join(row(language, several)) + " |")
        if confusions:
            _confusions(results)


def _confusions(results: dict[str, list[Tried]]) -> None:
    for language, several in results.items():
        wrong = Counter((one.expected, one.found[0]) for one in several if not one.right)
        print(f"\n{language}: expected, found, times")
        for (expected, found), times in wrong.most_common():
            if expected != "calm" or found.startswith("crisis:"):
                print(f"  {expected:<24} {found:<24} {times}")


def draw_limits() -> None:
    """Write the limits that cross-validation over the stored ways finds."""
    made = finder(semantic=False)
    lines = [LIMITS.read_text(encoding="utf-8").splitlines()[0]]
    tried = trial.trials(made.sources, Encoder())
    for kind in ("lexical", "semantic"):
        outcomes = [one for one in tried if one.by_meaning == (kind == "semantic")]
        lines += ["", f"[{kind}]"]
        drawn = {"default": trial.limits(outcomes)}
        for locale in sorted({one.locale for one in outcomes}):
            own = [one for one in outcomes if one.locale == locale]
            found = trial.limits(own)
            # Ways that are easier than what people ask would have a language refuse too readily;
            # and of cries a single language has too few to draw a line of its own.
            together = drawn["default"]
            refuse = max(found.refuse, together.refuse)
            drawn[locale] = replace(found, refuse=refuse, alarm=together.alarm)
            print(kind, locale, len(own), trial.marks(own, drawn[locale]))
        lines += [_line(locale, one) for locale, one in drawn.items()]
    LIMITS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _line(locale: str, one: Limits) -> str:
    values = ", ".join(f"{name} = {value:.2f}" for name, value in asdict(one).items())
    return f"{locale} = {{ {values} }}"


def main() -> None:
    """Read what was asked for, and do it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--lang", action="append", help="a language; all that have questions")
    parser.add_argument("--confusions", action="store_true")
    parser.add_argument("--questions", type=Path, default=QUESTIONS, help="another folder of them")
    parser.add_argument("--limits", action="store_true")
    parser.add_argument("--measure", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        measure(chosen.measure[0], chosen.measure[1:], chosen.questions)
    elif chosen.limits:
        draw_limits()
    else:
        there = sorted(path.stem for path in chosen.questions.glob("*.tsv"))
        report(chosen.lang or there, chosen.questions, confusions=chosen.confusions)


if __name__ == "__main__":
    main()
