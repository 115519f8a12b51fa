"""What a guide is: values read from one TOML file, and the keys of the words it needs.

A guide is structure only. Its words live in ``locales/`` under keys that follow from its ids, and
the names of an app's menus are data with a locale each, so that nobody translates one by guess.
Reading the file is ``bot.library``'s, judging it is ``core.check``'s, walking it the engine's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.core.confidence import Confidence
from bot.core.faq import Faq
from bot.core.replies import Arg, Label, Role, Text, Tone


class Status(StrEnum):
    """Whether the switch is there, as far as the sources say."""

    LIVE = "live"
    LIMITED = "limited"  # only for some people or places
    PAUSED = "paused"
    GONE = "gone"  # reported withdrawn or closed
    NONE = "none"  # there is no switch
    UNDATED = "undated"  # described by sources that show no date
    UNKNOWN = "unknown"


class Mechanism(StrEnum):
    """What the guide is about; one switch rarely covers two of these."""

    TRAINING = "training"  # the company's own models
    THIRD_PARTY = "third_party"  # sharing or licensing to others
    REMIX = "remix"  # other people's tools on your posts
    LIKENESS = "likeness"  # your face or voice
    ASSISTANT = "assistant"  # what you type to a chat bot
    DEVICE = "device"  # photos on the phone, not posted
    USAGE = "usage"  # product statistics


class Difficulty(StrEnum):
    """How hard it is for the person; LIMITED means honoured only where the law asks for it."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    LIMITED = "limited"
    IMPOSSIBLE = "impossible"
    NOTHING_TO_DO = "nothing_to_do"


class Scope(StrEnum):
    """What one act changes."""

    ACCOUNT = "account"
    ITEM = "item"
    CHAT = "chat"
    SITE = "site"
    WORKSPACE = "workspace"
    DEVICE = "device"


ORIGIN = "@origin"
"""A choice's ``goto`` back to the step on which the person could not find something."""

SHARED_CHOICES = frozenset(
    {
        "start", "done", "cant-find", "back", "pause", "next", "last", "sent", "retry", "again",
        "restart", "skip", "undo", "yes", "no", "not-sure", "phone", "web", "enough",
        "amount-unknown",
    }
)  # fmt: skip
"""Choice ids whose label is shared by all guides (``choice-<id>``)."""

AMOUNTS = (5, 10, 25, 50)
"""Ready answers to "about how many?"; a typed number is taken as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way on from a step: to a step of this guide, or into another guide."""

    id: str
    goto: str | None = None
    guide: str | None = None
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The first step: what the guide covers and what not, before anything is done."""

    id: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """A question with branches: device, region, do you see it, what do you see instead."""

    id: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    """One thing to do in the app; ``cant_find`` is the step that helps who cannot find it."""

    id: str
    next: str
    cant_find: str
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Asks about how many items there are; a number, or "I don't know"."""

    id: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """The same few taps for every item, with a count and a pause."""

    id: str
    next: str
    cant_find: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form or request at the platform: what to have ready, the way there, "I have sent it"."""

    id: str
    next: str
    cant_find: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """The end of a walk: what next."""

    id: str
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The only step of an answer card: there is no switch, and this is what can be done."""

    id: str
    links: tuple[str, ...] = ()


Step: TypeAlias = Brief | Choose | Do | Count | Repeat | Form | Finish | Card
ACTIONS = (Do, Repeat, Form)
"""The kinds of step that a person counts: step 3 of 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """When somebody walked the guide on a live app, with which version and where."""

    day: date
    app: str
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from. For maintainers: people are shown allow-listed links only."""

    url: str
    by: str
    date: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One opt-out, as data."""

    id: str
    version: int
    platform: str
    platform_name: str
    mechanism: Mechanism
    status: Status
    as_of: date
    checked: Checked | None
    confidence: Confidence
    labels_confidence: Confidence
    difficulty: Difficulty
    scope: Scope
    regions: tuple[str, ...]
    recheck_days: int
    hosts: tuple[str, ...]
    sources: tuple[Source, ...]
    labels: tuple[tuple[str, Label], ...]
    links: tuple[tuple[str, str], ...]
    next_guides: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]

    @property
    def start(self) -> Step:
        """The step a walk begins with."""
        return self.steps[0]

    @property
    def is_card(self) -> bool:
        """Whether this is an answer card: nothing to walk, nothing to keep."""
        return isinstance(self.start, Card)

    def step(self, step_id: str) -> Step | None:
        """Return the step of that id, if the guide has it."""
        return next((step for step in self.steps if step.id == step_id), None)

    def url(self, link: str) -> str:
        """Return the address of a link; raises KeyError for an unknown one."""
        return dict(self.links)[link]

    def words(self, suffix: str, role: Role = Role.BODY, /, **more: Arg) -> Text:
        """Return the guide's own text ``<id>-<suffix>`` with its app labels as arguments."""
        extra = tuple((name.replace("_", "-"), value) for name, value in more.items())
        return Text(key=f"{self.id}-{suffix}", args=(*self.labels, *extra), role=role)

    @property
    def title(self) -> Text:
        """The guide's name, as buttons and headings show it."""
        return self.words("title", Role.TITLE)


def choice_label(guide: Guide, step: Step, choice: Choice) -> Text:
    """Return the label of a choice: shared by its id, another guide's title, or the guide's own."""
    if choice.id in SHARED_CHOICES:
        return Text(key=f"choice-{choice.id}")
    return guide.words(f"{step.id}-{choice.id}")


def ways_on(step: Step) -> tuple[Choice, ...]:
    """Return the choices that lead on from a step, in reading order, without "back"."""
    match step:
        case Brief():
            return (Choice(id="start", goto=step.next, tone=Tone.PRIMARY),)
        case Choose():
            return step.choices
        case Do():
            return (
                Choice(id="done", goto=step.next, tone=Tone.PRIMARY),
                Choice(id="cant-find", goto=step.cant_find),
            )
        case Count():
            return (
                *(Choice(id=f"amount-{n}", goto=step.next) for n in AMOUNTS),
                Choice(id="amount-unknown", goto=step.next),
            )
        case Repeat():
            return (
                Choice(id="next", goto=step.id, tone=Tone.PRIMARY),
                Choice(id="last", goto=step.next),
                Choice(id="pause", goto=step.id),
                Choice(id="cant-find", goto=step.cant_find),
            )
        case Form():
            return (
                Choice(id="sent", goto=step.next, tone=Tone.PRIMARY),
                Choice(id="cant-find", goto=step.cant_find),
            )
        case Finish() | Card():
            return ()


def message_keys(guide: Guide) -> Iterator[str]:
    """Yield the key of every message that the guide needs in each locale."""
    yield f"{guide.id}-title"
    for link, _ in guide.links:
        yield f"{guide.id}-link-{link}"
    for step in guide.steps:
        yield f"{guide.id}-{step.id}"
        if isinstance(step, Brief):
            yield f"{guide.id}-covers"
            yield f"{guide.id}-not-covers"
        if isinstance(step, Form):
            yield f"{guide.id}-{step.id}-ready"
        if isinstance(step, ACTIONS):
            yield f"{guide.id}-{step.id}-receipt"
        if isinstance(step, Choose):
            for choice in step.choices:
                if choice.id not in SHARED_CHOICES:
                    yield f"{guide.id}-{step.id}-{choice.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Every guide there is, in catalogue order, and every locale people may choose."""

    guides: tuple[Guide, ...]
    locales: tuple[str, ...] = ("en",)
    faq: Faq = field(default_factory=Faq)

    def guide(self, guide_id: str | None) -> Guide | None:
        """Return the guide of that id, if there is one."""
        return next((guide for guide in self.guides if guide.id == guide_id), None)

    @property
    def platforms(self) -> tuple[tuple[str, str], ...]:
        """Every platform once, as ``(id, name)``, in catalogue order."""
        return tuple({guide.platform: guide.platform_name for guide in self.guides}.items())

    def of_platform(self, platform: str) -> tuple[Guide, ...]:
        """Return the platform's guides, in catalogue order."""
        return tuple(guide for guide in self.guides if guide.platform == platform)
