"""What is known about digital likeness, as data, and what a question can turn out to mean.

Answers are values read from ``bot/answers/*.toml``; their words live in ``locales/`` under
``faq-<id>``. How a question finds its answer is ``bot.finding``'s business: the core only knows
the outcomes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.core.confidence import Confidence
from bot.core.replies import Arg, Label, Role, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source as people see it; ``url`` only where its host is on the topic's allow-list."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer. ``about`` says that its date is worked out, not printed on the source.

    ``cant_find`` marks what people ask who cannot find a switch: amid a step it means "I can't find
    it" of that step.
    """

    id: str
    topic: str
    as_of: date
    about: bool
    confidence: Confidence
    sources: tuple[Reference, ...]
    links: tuple[tuple[str, str], ...]
    guides: tuple[str, ...]
    law: str | None
    cant_find: bool
    labels: tuple[tuple[str, Label], ...]

    def words(self, suffix: str = "", role: Role = Role.BODY, /) -> Text:
        """Return the answer's own text, or with ``-question`` its question."""
        args: tuple[tuple[str, Arg], ...] = self.labels
        return Text(key=f"faq-{self.id}{suffix}", args=args, role=role)

    @property
    def question(self) -> Text:
        """The question as a list shows it."""
        return self.words("-question", Role.TITLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Something people ask about without a guide; ``faq-near-<id>`` says what is known."""

    id: str
    as_of: date
    about: bool
    confidence: Confidence
    sources: tuple[Reference, ...]
    guides: tuple[str, ...]
    labels: tuple[tuple[str, Label], ...]

    def words(self) -> Text:
        """Return what is known."""
        return Text(key=f"faq-near-{self.id}", args=self.labels)


class Urgency(StrEnum):
    """Why a question must not wait for a match, the gravest first."""

    SELF_HARM = "self-harm"
    MINOR = "minor"
    BLACKMAIL = "blackmail"
    SEXUAL = "sexual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What to do in the next hour: ``crisis-<urgency>``, and where to go."""

    urgency: Urgency
    as_of: date
    about: bool
    sources: tuple[Reference, ...]
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Faq:
    """Every answer, in reading order; the near misses; and the routes for an emergency."""

    answers: tuple[Answer, ...] = ()
    nears: tuple[Near, ...] = ()
    routes: tuple[Route, ...] = ()

    def answer(self, answer_id: str | None) -> Answer | None:
        """Return the answer of that id, if there is one."""
        return next((one for one in self.answers if one.id == answer_id), None)

    def near(self, near_id: str) -> Near | None:
        """Return the near miss of that id, if there is one."""
        return next((one for one in self.nears if one.id == near_id), None)

    def route(self, urgency: Urgency) -> Route | None:
        """Return the route for that emergency, if there is one."""
        return next((one for one in self.routes if one.urgency is urgency), None)

    @property
    def topics(self) -> tuple[str, ...]:
        """Every topic once, in reading order."""
        return tuple(dict.fromkeys(answer.topic for answer in self.answers))

    def of_topic(self, topic: str) -> tuple[Answer, ...]:
        """Return the topic's answers, in reading order."""
        return tuple(answer for answer in self.answers if answer.topic == topic)


# What a question turned out to mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """Somebody may be in danger: the urgent route, at once."""

    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class Sure:
    """One answer fits; ``others`` are the next nearest, for who meant something else."""

    answer: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """It may be one of these; the person picks."""

    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideMeant:
    """The question is about an app for which there are guides: ``platform`` is its id."""

    platform: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """The question is about something without a guide; a little is known."""

    near: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfScope:
    """Nothing here answers it."""


Meaning: TypeAlias = Urgent | Sure | Unsure | GuideMeant | NearMiss | OutOfScope


def message_keys(faq: Faq) -> Iterator[str]:
    """Yield the key of every message that the answers need in each locale."""
    for topic in faq.topics:
        yield f"faq-topic-{topic}"
    for answer in faq.answers:
        yield f"faq-{answer.id}-question"
        yield f"faq-{answer.id}"
        if answer.law is not None:
            yield f"faq-region-{answer.law}"
    for near in faq.nears:
        yield f"faq-near-{near.id}"
    for route in faq.routes:
        yield f"crisis-{route.urgency.value}"
    links = [link for answer in faq.answers for link, _ in answer.links]
    links += [link for route in faq.routes for link, _ in route.links]
    for link in dict.fromkeys(links):
        yield f"faq-link-{link}"
