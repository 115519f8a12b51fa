"""What the finder would make of each stored way to ask, had it never seen it: cross-validation.

The limits in ``bot/finding/limits.toml`` come from here, and a floor that no change may fall below.
No test question is read in this file.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.faq import Urgency
from bot.finding import semantic
from bot.finding.crisis import Listener
from bot.finding.judging import Limits, Ranking, emergency
from bot.finding.matching import Matcher, goal, learn_words
from bot.finding.platforms import Platforms
from bot.finding.reading import Read, Reader
from bot.finding.sources import Sources
from bot.finding.ways import NONE, Way, read_names
from bot.finding.words import fold as fold_words, tidy

WRONGLY_REFUSED, MISSED = 0.07, 0.10
"""What may be refused that should not, and answered that should not: the limit is set so that the
worse of the two, measured by these, is as good as it can be."""

FALSE = 0.01
"""The share of calm questions that may be taken for a cry: among the stored ones are many that
hold alarming words, more than among those that people ask."""

ABOUT_EMERGENCIES = ("nude_deepfake",)
"""Answers for which many a way to ask is a cry as well: hearing one there is no false alarm."""

RIGHT_AT_ONCE = 0.95
"""How many of those answered at once must be answered right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was made of one way, by the words alone or ``by_meaning`` as well."""

    locale: str
    way: Way
    ranking: Ranking
    heard: Urgency | None
    by_meaning: bool = False

    @property
    def expects_nothing(self) -> bool:
        return self.way.target == NONE

    @property
    def is_answer(self) -> bool:
        return not (self.expects_nothing or self.way.is_platform or self.way.is_cry)

    @property
    def is_calm(self) -> bool:
        return not self.way.is_cry and self.way.target not in ABOUT_EMERGENCIES

    def alarms(self, drawn: Limits) -> bool:
        return emergency(self.heard, self.ranking, drawn) is not None


def trials(
    sources: Sources,
    encoder: semantic.Encoder | None = None,
    *,
    folds: int = 5,
    only: int | None = None,
) -> list[Outcome]:
    """Try every stored way with a finder that has learnt from the other folds only.

    With an encoder each way is tried twice, by words alone and with it. ``only`` tries the ways
    of one fold: a fifth of the time, and of the truth.
    """
    languages = sources.languages()
    platforms = Platforms(read_names(sources.folder))
    signs = {one.locale: one for one in sources.signs()}
    readers = [Reader(one, platforms, signs.get(one.locale)) for one in languages]
    known = [
        (language.locale, way, reader.read_way(way.text))
        for language, reader in zip(languages, readers, strict=True)
        for way in (*language.ways, *language.cries)
    ]
    listener = Listener(*signs.values())
    heard = [listener.hear(fold_words(way.text)) for _, way, _ in known]
    rows = encoder.encode_all([tidy(way.text).lower() for _, way, _ in known]) if encoder else None
    return [
        outcome
        for fold in (range(folds) if only is None else (only,))
        for outcome in _fold(known, heard, rows, readers, (fold, folds))
    ]


def _fold(
    known: Sequence[tuple[str, Way, Read]],
    heard: Sequence[Urgency | None],
    rows: Any,
    readers: Sequence[Reader],
    part: tuple[int, int],
) -> Iterator[Outcome]:
    fold, folds = part
    tried = [zlib.crc32(way.text.encode()) % folds == fold for _, way, _ in known]
    learnt = [place for place, held in enumerate(tried) if not held]
    matcher = Matcher(readers, learn_words(known[place][1:] for place in learnt))
    leanings = (
        semantic.lean([goal(known[place][1]) for place in learnt], rows[learnt])
        if rows is not None
        else None
    )
    for place, held in enumerate(tried):
        if held:
            locale, way, read = known[place]
            ranking = matcher.rank(read)
            yield Outcome(locale=locale, way=way, ranking=ranking, heard=heard[place])
            if leanings is not None:
                meant = dict(zip(leanings.targets, leanings.scores(rows[place]), strict=True))
                ranking = matcher.rank(read, meant)
                yield Outcome(
                    locale=locale, way=way, ranking=ranking, heard=heard[place], by_meaning=True
                )


def limits(outcomes: Sequence[Outcome]) -> Limits:
    """Return the limits that serve these outcomes best."""
    calm = [one for one in outcomes if not one.way.is_cry]
    meant = sorted(one.ranking.nothing for one in calm if not one.expects_nothing)
    other = sorted(one.ranking.nothing for one in calm if one.expects_nothing)

    def worst(limit: float) -> float:
        refused = sum(one > limit for one in meant) / len(meant)
        missed = sum(one <= limit for one in other) / len(other)
        return max(refused / WRONGLY_REFUSED, missed / MISSED)

    tried = [step / 100 for step in range(-60, 61)]
    refuse = min(tried, key=lambda limit: (worst(limit), abs(limit)))
    answered = [one for one in outcomes if one.is_answer and one.ranking.nothing <= refuse]
    leads = [step / 50 for step in range(1, 60)]
    sure = next((lead for lead in leads if _right(answered, lead) >= RIGHT_AT_ONCE), leads[-1])
    return Limits(refuse=refuse, sure=sure, alarm=_alarm(outcomes))


def _alarm(outcomes: Sequence[Outcome]) -> float:
    """Return the lowest limit that keeps false alarms as rare as they must be."""
    calm = [one for one in outcomes if one.is_calm]

    def are_rare(drawn: Limits) -> bool:
        return _share(calm, lambda one: one.alarms(drawn)) <= FALSE

    tried = [Limits(refuse=0.0, sure=0.0, alarm=step / 50) for step in range(60)]
    return next(filter(are_rare, tried), tried[-1]).alarm


def _right(answered: Iterable[Outcome], lead: float) -> float:
    at_once = [one for one in answered if one.ranking.lead >= lead]
    right = sum(one.ranking.targets[0] == one.way.target for one in at_once)
    return right / len(at_once) if at_once else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Shares of one language's ways, each from 0 to 1."""

    first: float
    among_three: float
    wrongly_refused: float
    refused: float
    platform: float
    at_once: float
    heard: float
    false_alarms: float


def marks(outcomes: Sequence[Outcome], drawn: Limits) -> Marks:
    """Return how good the outcomes are under those limits."""
    answers = [one for one in outcomes if one.is_answer]
    others = [one for one in outcomes if one.expects_nothing]
    platforms = [one for one in outcomes if one.way.is_platform]

    def refused(one: Outcome) -> bool:
        return one.ranking.nothing > drawn.refuse

    def first(one: Outcome) -> bool:
        return not refused(one) and one.ranking.targets[0] == one.way.target

    return Marks(
        first=_share(answers, first),
        among_three=_share(answers, lambda one: one.way.target in one.ranking.targets[:3]),
        wrongly_refused=_share(answers, refused),
        refused=_share(others, refused),
        platform=_share(platforms, first),
        at_once=_share(answers, lambda one: not refused(one) and one.ranking.lead >= drawn.sure),
        heard=_share([one for one in outcomes if one.way.is_cry], lambda one: one.alarms(drawn)),
        false_alarms=_share(
            [one for one in outcomes if one.is_calm], lambda one: one.alarms(drawn)
        ),
    )


def _share(outcomes: Sequence[Outcome], is_so: Callable[[Outcome], bool]) -> float:
    return sum(map(is_so, outcomes)) / max(1, len(outcomes))
