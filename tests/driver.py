"""Drives the core as a person would: by the words on the buttons, in any language.

Works on the pure engine with the real locale files, and with no platform and no store. After each
turn the progress goes through its stored form, so that what cannot be saved cannot pass.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot import understand
from bot.answerfiles import load_faq
from bot.core import engine, tokens
from bot.core.events import Event, Opened, Pressed, Said
from bot.core.guide import Guide, Library
from bot.core.messages import Attachment, LinkWords, Message, Paragraph, QuoteWords
from bot.core.progress import Progress, Walk
from bot.core.replies import Audience
from bot.i18n import Phrases, load_phrases
from bot.library import load_library
from bot.store import rows

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@cache
def real_phrases() -> Phrases:
    """The real words, strict: a missing message fails the test that meets it."""
    return load_phrases(strict=True)


@cache
def real_library() -> Library:
    """The real guides, in every locale there is."""
    library = replace(load_library(locales=real_phrases().locales), faq=load_faq())
    real_phrases().attach(library)
    return library


@dataclass(kw_only=True)
class Person:
    """Somebody walking: what they see, and what they can press or say."""

    library: Library = field(default_factory=real_library)
    phrases: Phrases = field(default_factory=real_phrases)
    locale: str = "en"
    now: datetime = NOON
    progress: Progress = field(default_factory=Progress)
    screens: list[Message] = field(default_factory=list)
    erased: bool = False

    def does(self, event: Event) -> Message:
        """Let the event happen and return what is shown."""
        turn = engine.advance(self.library, self.progress, event, self.now)
        self.erased = turn.progress is None
        self.progress = stored(turn.progress) if turn.progress else Progress()
        locale = self.progress.locale or self.locale
        self.screens = [self.phrases.localise(reply, locale) for reply in turn.replies]
        shown = [m.buttons for m in self.screens if m.buttons and m.audience is Audience.PRIVATE]
        if shown and not self.erased:
            now = engine.current(self.library, self.progress, self.now)
            assert self.phrases.localise(now, locale).buttons == shown[-1]
        for message in self.screens:
            for button in message.buttons:
                assert tokens.decode(tokens.encode(button.token)) == button.token
        return self.screens[-1]

    def opens(self, guide: str | None = None) -> Message:
        """Open a guide, or the catalogue."""
        return self.does(Opened(guide=guide))

    def presses(self, label: str) -> Message:
        """Press the one button that says this."""
        found = [button for button in self.screen.buttons if button.label == label]
        assert len(found) == 1, f"{label!r} is not one of {self.labels}\n{self.text}"
        return self.does(Pressed(token=found[0].token))

    def says(self, words: str) -> Message:
        """Type words."""
        shown = self.phrases.localise(
            engine.current(self.library, self.progress, self.now),
            self.progress.locale or self.locale,
        )
        return self.does(understand.read(words, shown, self.library, self.phrases))

    def waits(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)

    @property
    def screen(self) -> Message:
        """What is shown now."""
        return self.screens[-1]

    @property
    def labels(self) -> list[str]:
        """The words on the buttons, in reading order."""
        return [button.label for button in self.screen.buttons]

    @property
    def text(self) -> str:
        """Every paragraph on show, one a line."""
        return "\n".join(lines(self.screen))

    def walk_of(self, guide: str) -> Walk:
        """The walk of a guide, which must have begun."""
        walk = self.progress.walk(guide)
        assert walk is not None
        return walk


def stored(progress: Progress) -> Progress:
    """Send progress through the rows in which it is kept; what lives in memory only comes along."""
    key = b"somebody" * 2
    walks = rows.changed_walks({"person": [], "walk": []}, None, progress, key)
    person = [rows.person_row(progress, key, NOON.date())]
    again = rows.progress_from({"person": person, "walk": walks})
    assert again == progress
    return replace(again, last=progress.last, rated=progress.rated)


def lines(message: Message) -> Iterator[str]:
    """Yield a message as a transcript shows it, without its buttons."""
    for part in message.parts:
        match part:
            case Paragraph():
                yield part.plain
            case QuoteWords():
                yield f"> {part.words}"
            case LinkWords():
                yield f"{part.label} <{part.url}>"
            case Attachment():
                yield f"[{part.name}]"


def every_screen(
    guide: Guide, locale: str, visit: Callable[[Person], None], *, limit: int = 4000
) -> int:
    """Walk every choice of every step of a guide, breadth first; return how many screens there are.

    Two screens count as one when they agree in the step, in the two steps behind it and in whether
    anything is counted: longer memories multiply the paths without showing anything new.
    """
    start = Person(locale=locale)
    start.opens(guide.id)
    seen: set[object] = set()
    waiting: deque[tuple[Progress, Sequence[Message]]] = deque([(start.progress, start.screens)])
    while waiting and len(seen) < limit:
        progress, screens = waiting.popleft()
        person = Person(locale=locale, progress=progress, screens=list(screens))
        walk = progress.walk(guide.id)
        key = walk and (walk.step, walk.trail[-2:], min(walk.done, 2), walk.about is None)
        if key in seen:
            continue
        seen.add(key)
        visit(Person(locale=locale, progress=progress, screens=list(screens)))
        for button in person.screen.buttons:
            if button.token.guide == guide.id:
                onward = Person(locale=locale, progress=progress, screens=list(screens))
                onward.does(Pressed(token=button.token))
                if onward.progress.shown == f"walk:{guide.id}":
                    waiting.append((onward.progress, onward.screens))
    assert len(seen) < limit, f"{guide.id}: more than {limit} screens"
    return len(seen)


__all__ = ["NOON", "Person", "Said", "every_screen", "lines", "real_library", "real_phrases"]
