"""Judges a library: every fault that would strand a person, found before anybody meets it.

Pure: whether a message exists is asked of the caller, who knows the locale files.
"""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from bot.core.guide import (
    ORIGIN,
    SHARED_CHOICES,
    Brief,
    Card,
    Choice,
    Choose,
    Do,
    Finish,
    Form,
    Guide,
    Library,
    Step,
    message_keys,
    ways_on,
)
from bot.core.tokens import APP, LIMIT_BYTES

LONGEST_TURN = 9
"""Digits that a turn may take in a token."""

ENGINES_OWN = frozenset({"back", "again", "again-yes", "restart", "pause", "undo"})
"""Choice ids that a guide cannot give away: they mean the same at every step."""

HasMessage = Callable[[str, str], bool]
"""(locale, key) to whether that locale has the message itself, without falling back."""


def check_library(library: Library, has_message: HasMessage) -> Iterator[str]:
    """Yield every fault of every guide as one readable line, naming guide and step."""
    for guide in library.guides:
        for fault in check_guide(guide, library):
            yield f"guide {guide.id}: {fault}"
        for locale in library.locales:
            for key in message_keys(guide):
                if not has_message(locale, key):
                    yield f"guide {guide.id}: locale {locale} lacks the message {key}"


def check_guide(guide: Guide, library: Library) -> Iterator[str]:
    """Yield the faults in one guide's structure."""
    yield from _identity(guide, library)
    yield from _shape(guide)
    known = {step.id for step in guide.steps}
    for step in guide.steps:
        yield from _step(guide, step, known, library)
    yield from _reach(guide)
    yield from _links(guide)
    for old, new in guide.renamed:
        if old in known or (new not in known and new not in dict(guide.renamed)):
            yield f"renamed {old} -> {new}: the old step must be gone and the new one known"


def _identity(guide: Guide, library: Library) -> Iterator[str]:
    if guide.id == APP:
        yield f"the id {APP} is reserved"
    if not guide.sources:
        yield "names no source"
    if guide.recheck_days < 1 or guide.version < 1:
        yield "recheck_days and version start at 1"
    for other in guide.next_guides:
        if library.guide(other) is None or other == guide.id:
            yield f"next_guides names {other}, which is no other guide"
    for name, label in guide.labels:
        if "en" not in dict(label.texts):
            yield f"label {name} lacks the English name"


def _shape(guide: Guide) -> Iterator[str]:
    ids = [step.id for step in guide.steps]
    for double in sorted({step for step in ids if ids.count(step) > 1}):
        yield f"step {double} appears twice"
    card = isinstance(guide.start, Card)
    if card and len(guide.steps) > 1:
        yield "an answer card has one step"
    if not card and not isinstance(guide.start, Brief):
        yield "the first step must be a brief (what it covers comes before anything is done)"
    if not card and not any(isinstance(step, Finish) for step in guide.steps):
        yield "has no finish"
    if any(isinstance(step, Brief | Card) for step in guide.steps[1:]):
        yield "a brief or a card can only be the first step"


def _step(guide: Guide, step: Step, known: set[str], library: Library) -> Iterator[str]:
    ways = ways_on(step)
    if isinstance(step, Choose) and not ways:
        yield f"step {step.id} is a dead end"
    ids = [choice.id for choice in ways]
    for double in sorted({choice for choice in ids if ids.count(choice) > 1}):
        yield f"step {step.id}: choice {double} appears twice"
    for choice in ways:
        yield from _choice(guide, step, choice, known, library)
    help_step = getattr(step, "cant_find", None)
    if help_step is not None and not isinstance(guide.step(help_step), Choose):
        yield f"step {step.id}: cant_find must lead to a choose step that helps"
    if isinstance(step, Do | Form | Finish | Card):
        for link in step.links:
            if link not in dict(guide.links):
                yield f"step {step.id} names the link {link}, which is not in [links]"


def _choice(
    guide: Guide, step: Step, choice: Choice, known: set[str], library: Library
) -> Iterator[str]:
    where = f"step {step.id}, choice {choice.id}"
    if (choice.goto is None) == (choice.guide is None):
        yield f"{where}: give either goto or guide"
    if choice.goto not in (None, ORIGIN) and choice.goto not in known:
        yield f"{where} leads to {choice.goto}, which is no step"
    if choice.guide is not None and library.guide(choice.guide) is None:
        yield f"{where} opens {choice.guide}, which is no guide"
    token = len(f"{guide.id}:{step.id}:{choice.id}:") + LONGEST_TURN
    if token > LIMIT_BYTES:
        yield f"{where}: the names are {token - LIMIT_BYTES} characters too long for a button"
    if isinstance(step, Choose) and choice.id in ENGINES_OWN:
        yield f"{where}: that name belongs to the engine"


def _reach(guide: Guide) -> Iterator[str]:
    reached = _closure(guide, guide.start.id)
    for step in guide.steps:
        if step.id not in reached:
            yield f"step {step.id} cannot be reached"
        elif not isinstance(step, Card) and not any(
            isinstance(guide.step(end), Finish) for end in _closure(guide, step.id)
        ):
            yield f"step {step.id} never comes to a finish"


def _closure(guide: Guide, start: str) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        step = guide.step(waiting.pop())
        if step is None or step.id in seen:
            continue
        seen.add(step.id)
        waiting += [
            choice.goto for choice in ways_on(step) if choice.goto and choice.goto != ORIGIN
        ]
    return seen


def _links(guide: Guide) -> Iterator[str]:
    used = {
        link
        for step in guide.steps
        if isinstance(step, Do | Form | Finish | Card)
        for link in step.links
    }
    for name, url in guide.links:
        address = urlsplit(url)
        host = address.hostname or ""
        allowed = any(host == one or host.endswith(f".{one}") for one in guide.hosts)
        if address.scheme != "https" or not allowed or address.username is not None:
            yield f"link {name}: {url} is not https on an allow-listed host"
        if name not in used:
            yield f"link {name} is used by no step"


def shared_keys() -> Iterator[str]:
    """Yield the message keys of the choices that all guides share."""
    yield from (f"choice-{choice}" for choice in sorted(SHARED_CHOICES))
