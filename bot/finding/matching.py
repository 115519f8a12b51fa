"""The learnt part of finding: which target fits a question, in whatever language it is asked.

One classifier serves all languages; a second one, for questions about another platform, tells that
platform's guides and near misses apart. How near the nearest single way is counts beside it, and
where the encoder is, what it makes of the sentence.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.finding.judging import Ranking, rank
from bot.finding.learning import Classifier, learn
from bot.finding.neighbours import Neighbours, gather
from bot.finding.reading import Read, Reader
from bot.finding.semantic import Encoder, Leanings
from bot.finding.ways import APP, NONE, Way

WEIGHT_OF_MEANING = 2.0
"""How much the encoder's score counts beside the words'."""

WEIGHT_OF_NEIGHBOURS = 1.0
"""How much the nearest way of a target counts."""

AT_HOME = 0.2
"""How much more of a question another language must know to be taken for the one it is asked in."""

RELATED = 2
"""Ways that name a platform from which their target is thought of when it is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What was learnt from words: which target, and which of a platform's; by locale the ways."""

    which: Classifier
    platform: Classifier
    near: Mapping[str, Neighbours]
    related: Mapping[str, Sequence[str]]


def learn_words(ways: Iterable[tuple[Way, Read]]) -> Learnt:
    """Learn from the stored ways."""
    known = list(ways)
    platforms = [(way, read) for way, read in known if way.is_platform]
    named = Counter((name, way.target) for way, read in platforms for name in read.mention.targets)
    related: dict[str, list[str]] = {}
    for (name, target), count in named.items():
        if count >= RELATED:
            related.setdefault(name, []).append(target)
    which = learn([(goal(way), read.alike) for way, read in known])
    of: dict[str, list[tuple[str, Mapping[str, float]]]] = {}
    for way, read in known:
        of.setdefault(read.locale, []).append((goal(way), read.alike))
    return Learnt(
        which=which,
        near={locale: gather(which, ways) for locale, ways in of.items()},
        platform=learn([(way.target, read.named) for way, read in platforms]),
        related=related,
    )


def goal(way: Way) -> str:
    """Return what the first classifier has to find for a way."""
    return APP if way.is_platform else way.target


class Matcher:
    """Ranks the targets for a question."""

    def __init__(self, readers: Sequence[Reader], learnt: Learnt) -> None:
        """Take what was learnt, and who reads."""
        self._readers = {reader.locale: reader for reader in readers}
        self._learnt = learnt

    def reader(self, words: Sequence[str], locale: str) -> Reader | None:
        """Return who reads the words: the person's language, unless they are plainly another's."""
        own = self._readers.get(locale)
        shares = {one.locale: one.share_known(words) for one in self._readers.values()}
        if not shares:
            return None
        best = max(shares, key=lambda one: shares[one])
        if own is not None and shares[best] - shares[locale] <= AT_HOME:
            return own
        return self._readers[best]

    def rank(self, read: Read, leanings: Mapping[str, float] | None = None) -> Ranking:
        """Rank the targets by the words, and by what the encoder makes of them."""
        scores = self._scores(read)
        for target, value in (leanings or {}).items():
            if target in scores:
                scores[target] += WEIGHT_OF_MEANING * value
        if read.mention.elsewhere and not read.mention.targets and not read.mention.here:
            # an app that nobody here knows anything about: its opt-out is nothing to answer
            scores[NONE] = max(scores.get(NONE, 0.0), scores.pop(APP, 0.0))
        return rank(scores, self._platform(read))

    def _scores(self, read: Read) -> dict[str, float]:
        which = self._learnt.which
        weighed = which.weigh(read.alike)
        totals = which.scores(weighed)
        if read.locale in self._learnt.near:
            for number, nearness in self._learnt.near[read.locale].nearest(weighed).items():
                totals[number] += WEIGHT_OF_NEIGHBOURS * nearness
        return dict(zip(which.targets, totals, strict=True))

    def _platform(self, read: Read) -> list[str]:
        """Return the guides and near misses of the platform that was named, the best first."""
        named = read.mention.targets
        if not named or read.mention.here:
            return []
        which = self._learnt.platform
        scores = dict(zip(which.targets, which.scores(which.weigh(read.named)), strict=True))
        meant = named.union(*(self._learnt.related.get(name, ()) for name in named))
        return sorted(meant, key=lambda target: (-scores.get(target, -9.0), target))


def leanings_for(sentence: str, encoder: Encoder, learnt: Leanings) -> dict[str, float]:
    """Return what the encoder makes of a sentence."""
    return dict(zip(learnt.targets, learnt.scores(encoder.encode(sentence)), strict=True))
