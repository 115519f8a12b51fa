"""Reads the answer files into the FAQ. How a question finds its answer is ``bot.finding``'s.

Links are held against each file's allow-list here, because nobody meets a link that was not read.
"""

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from bot.core.confidence import Confidence
from bot.core.errors import OptoutError
from bot.core.faq import Answer, Faq, Near, Reference, Route, Urgency
from bot.core.replies import Label

ANSWERS = Path(__file__).parent / "answers"
NEAR, CRISIS = "near", "crisis"
"""The two files of the folder that are no topic."""

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=32)]


class BadAnswerError(OptoutError):
    """An answer file is wrong; the message names the file, the place and what was expected."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Source(_File):
    name: str
    url: str | None = None
    date: str


class _Entry(_File):
    id: Key
    as_of: date
    about: bool = False
    links: list[Key] = []
    sources: list[_Source] = []

    def references(self) -> tuple[Reference, ...]:
        return tuple(Reference(name=one.name, url=one.url) for one in self.sources)


class _Answer(_Entry):
    confidence: Confidence
    guides: list[Key] = []
    law: Key | None = None
    urgent: bool = False
    cant_find: bool = False


class _Near(_Entry):
    confidence: Confidence = Confidence.MEDIUM
    guides: list[Key] = []


class _Pool(_File):
    """What every file has: the hosts people may be sent to, the links, an app's names."""

    hosts: list[str]
    links: dict[Key, str] = {}
    labels: dict[Key, dict[str, str]] = {}

    def named(self) -> tuple[tuple[str, Label], ...]:
        return tuple(
            (name, Label(texts=tuple(texts.items()))) for name, texts in self.labels.items()
        )

    def chosen(self, links: Iterable[str]) -> tuple[tuple[str, str], ...]:
        return tuple((link, self.links[link]) for link in links)

    def faults(self, entries: Iterable[_Entry]) -> list[str]:
        urls = list(self.links.values())
        faults = []
        for entry in entries:
            urls += [source.url for source in entry.sources if source.url is not None]
            faults += [
                f"{entry.id}: the link {link} is not in [links]"
                for link in entry.links
                if link not in self.links
            ]
        faults += [
            f"{url} is not https on an allow-listed host" for url in urls if not self._allows(url)
        ]
        faults += [f"label {name} lacks the English name" for name, texts in self.labels.items()
                   if "en" not in texts]  # fmt: skip
        return faults

    def _allows(self, url: str) -> bool:
        address = urlsplit(url)
        host = address.hostname or ""
        listed = any(host == one or host.endswith(f".{one}") for one in self.hosts)
        return listed and address.scheme == "https" and address.username is None


class _Topic(_Pool):
    topic: Key
    order: int
    answers: list[_Answer]

    def build(self) -> tuple[Answer, ...]:
        return tuple(
            Answer(
                id=one.id,
                topic=self.topic,
                as_of=one.as_of,
                about=one.about,
                confidence=one.confidence,
                sources=one.references(),
                links=self.chosen(one.links),
                guides=tuple(one.guides),
                law=one.law,
                cant_find=one.cant_find,
                labels=self.named(),
            )
            for one in self.answers
        )


class _Nears(_Pool):
    near: list[_Near]

    def build(self) -> tuple[Near, ...]:
        return tuple(
            Near(
                id=one.id,
                as_of=one.as_of,
                about=one.about,
                confidence=one.confidence,
                sources=one.references(),
                guides=tuple(one.guides),
                labels=self.named(),
            )
            for one in self.near
        )


class _Routes(_Pool):
    routes: list[_Entry]

    def build(self) -> tuple[Route, ...]:
        return tuple(
            Route(
                urgency=Urgency(one.id.replace("_", "-")),
                as_of=one.as_of,
                about=one.about,
                sources=one.references(),
                links=self.chosen(one.links),
            )
            for one in self.routes
        )


F = TypeVar("F", bound=_Pool)


def load_faq(folder: Path = ANSWERS) -> Faq:
    """Return every answer of the folder, topics in their order.

    Raises:
        BadAnswerError: a file cannot be read or has not the form of answers; one line a fault.
    """
    topics = []
    nears: tuple[Near, ...] = ()
    routes: tuple[Route, ...] = ()
    for path in sorted(folder.glob("*.toml")):
        if path.stem == NEAR:
            near_file = _read(path, _Nears)
            _hold(path, near_file.faults(near_file.near))
            nears = near_file.build()
        elif path.stem == CRISIS:
            route_file = _read(path, _Routes)
            _hold(path, route_file.faults(route_file.routes))
            routes = route_file.build()
        else:
            topic = _read(path, _Topic)
            _hold(path, topic.faults(topic.answers))
            topics.append(topic)
    topics.sort(key=lambda topic: (topic.order, topic.topic))
    answers = tuple(answer for topic in topics for answer in topic.build())
    ids = [answer.id for answer in answers]
    double = sorted({one for one in ids if ids.count(one) > 1})
    if double:
        raise BadAnswerError(f"{folder.name}: {', '.join(double)} appears twice")
    return Faq(answers=answers, nears=nears, routes=routes)


def _read(path: Path, form: type[F]) -> F:
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadAnswerError(f"{path.name}: cannot be read: {fault}") from fault
    try:
        return form.model_validate(content)
    except ValidationError as fault:
        lines = (
            f"{'.'.join(map(str, one['loc']))}: {one['msg']}"
            for one in fault.errors(include_url=False)
        )
        raise BadAnswerError(f"{path.name}: {'; '.join(lines)}") from fault


def _hold(path: Path, faults: list[str]) -> None:
    if faults:
        raise BadAnswerError(f"{path.name}: {'; '.join(faults)}")
