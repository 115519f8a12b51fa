"""The finder itself: a question in, its meaning out. It never raises, and keeps nothing of it.

Order: cries for help, in every language; then what fits best, by words and, where the extra
``semantic`` is there, by meaning; then whether that is near enough to be an answer. Learning takes
seconds and is done once, at the first question or at ``prepare``; the encoder learns in a thread of
its own while the words already serve.
"""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.faq import (
    GuideMeant,
    Meaning,
    NearMiss,
    OutOfScope,
    Sure,
    Unsure,
    Urgency,
    Urgent,
)
from bot.finding import keeping, semantic
from bot.finding.crisis import Listener
from bot.finding.judging import OFFERED, Limits, Ranking, emergency, read_limits
from bot.finding.matching import Matcher, leanings_for
from bot.finding.platforms import Platforms
from bot.finding.reading import Reader
from bot.finding.sources import Sources
from bot.finding.teaching import meaning_learnt, words_learnt
from bot.finding.ways import NEAR, Language, locales_with_ways, read_names
from bot.finding.words import tidy, words

log = logging.getLogger(__name__)

A_QUESTION = 60
"""Words of a text that are matched; cries for help are listened for in all of them."""

SENTENCE = 240
"""Characters that the encoder is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was seen in a question: an emergency, or what fits how well, or nothing at all."""

    urgency: Urgency | None = None
    ranking: Ranking | None = None
    refused: bool = False
    sure: bool = False


class WayFinder:
    """Finds what a question means (see ``ports.Finder``)."""

    def __init__(self, sources: Sources, *, with_meaning: bool) -> None:
        """Take the sources; nothing is read before ``prepare`` or the first question."""
        self.sources = sources
        self._with_meaning = with_meaning
        self._limits = read_limits()
        self._lock = threading.Lock()
        self._shelf = keeping.Shelf(sources.cache)
        self._listener: Listener | None = None
        self._matcher: Matcher | None = None
        self._meaning: tuple[semantic.Encoder, semantic.Leanings] | None = None
        self._thread: threading.Thread | None = None

    @property
    def locales(self) -> tuple[str, ...]:
        """Every locale in which questions can be asked."""
        return locales_with_ways(self.sources.folder)

    def prepare(self, *, wholly: bool = False) -> None:
        """Read and learn; ``wholly`` waits for the encoder as well.

        Raises:
            BadWaysError: a file cannot be read; its name and key are in the message.
        """
        with self._lock:
            if self._matcher is None:
                self._prepare()
        if wholly and self._thread is not None:
            self._thread.join()

    def keep(self) -> None:
        """Let what was learnt be written into the data folder, for the next start.

        Apart from learning: a start that fails on something else must leave no file there.
        """
        self._shelf.open()

    def find(self, question: str, locale: str) -> Meaning:
        """Return what the question means."""
        try:
            return self._meaning_of(self.look(question, locale))
        except Exception:  # a person waits, and the log has no word of theirs
            log.exception("a question could not be looked at")
            return OutOfScope()

    def look(self, question: str, locale: str) -> Seen:
        """Return what is seen in the question, with everything that was considered."""
        if self._matcher is None:
            self.prepare()
        tidied = tidy(question)
        said = words(tidied)
        if not said or self._matcher is None:
            return Seen(refused=True)
        asked = said[:A_QUESTION]
        reader = self._matcher.reader(asked, locale)
        heard = self._hear(said, reader)
        if reader is None:
            return Seen(urgency=heard, refused=True)
        leanings = (
            leanings_for(tidied[:SENTENCE].lower(), *self._meaning) if self._meaning else None
        )
        ranking = self._matcher.rank(reader.read(asked), leanings)
        limits = self._limits_for(reader.locale)
        return Seen(
            urgency=emergency(heard, ranking, limits),
            ranking=ranking,
            refused=not ranking.targets or ranking.nothing > limits.refuse,
            sure=ranking.lead >= limits.sure,
        )

    def _meaning_of(self, seen: Seen) -> Meaning:
        if seen.urgency is not None:
            return Urgent(urgency=seen.urgency)
        if seen.refused or seen.ranking is None:
            return OutOfScope()
        best = seen.ranking.targets[0]
        if best.startswith(NEAR):
            return NearMiss(near=best.removeprefix(NEAR))
        if best in self.sources.platform_of:
            return GuideMeant(platform=self.sources.platform_of[best])
        answers = tuple(target for target in seen.ranking.targets if self._is_answer(target))
        if seen.sure:
            return Sure(answer=best, others=answers[1:OFFERED])
        return Unsure(answers=answers[:OFFERED])

    def _is_answer(self, target: str) -> bool:
        return not target.startswith(NEAR) and target not in self.sources.platform_of

    def _limits_for(self, locale: str) -> Limits:
        kind = self._limits["semantic" if self._meaning else "lexical"]
        return kind.get(locale, kind["default"])

    def _hear(self, said: Sequence[str], reader: Reader | None) -> Urgency | None:
        """Listen in every language, and once more to what the words were meant to be."""
        if self._listener is None:
            return None
        heard = {self._listener.hear(said)}
        meant = reader.mend(said) if reader is not None else said
        if meant != said:
            heard.add(self._listener.hear(meant))
        return next((urgency for urgency in Urgency if urgency in heard), None)

    # Learning

    def _prepare(self) -> None:
        languages = self.sources.languages()
        signs = self.sources.signs()
        listened = {one.locale: one for one in signs}
        platforms = Platforms(read_names(self.sources.folder))
        readers = [Reader(one, platforms, listened.get(one.locale)) for one in languages]
        learnt = words_learnt(self.sources, languages, readers, self._shelf)
        self._listener = Listener(*signs)
        self._matcher = Matcher(readers, learnt)
        if self._with_meaning:
            self._thread = threading.Thread(
                target=self._learn_meaning, args=(languages,), name="finding-meaning", daemon=True
            )
            self._thread.start()

    def _learn_meaning(self, languages: Sequence[Language]) -> None:
        try:
            self._meaning = meaning_learnt(self.sources, languages, self._shelf)
        except Exception:  # the words serve without it
            log.exception("the encoder cannot be used")
