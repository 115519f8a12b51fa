"""Reads the guide files into a library. What a good guide is, ``core.check`` says."""

import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.core import guide as g
from bot.core.confidence import Confidence
from bot.core.errors import BadGuideError
from bot.core.replies import Label, Tone

GUIDES = Path(__file__).parent / "guides"

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Choice(_File):
    id: Id
    goto: str | None = None
    guide: Id | None = None
    tone: Tone = Tone.NEUTRAL

    def build(self) -> g.Choice:
        return g.Choice(id=self.id, goto=self.goto, guide=self.guide, tone=self.tone)


class _Step(_File):
    id: Id


class _Brief(_Step):
    kind: Literal["brief"]
    next: Id

    def build(self) -> g.Step:
        return g.Brief(id=self.id, next=self.next)


class _Choose(_Step):
    kind: Literal["choose"]
    choices: list[_Choice]

    def build(self) -> g.Step:
        return g.Choose(id=self.id, choices=tuple(choice.build() for choice in self.choices))


class _Do(_Step):
    kind: Literal["do"]
    next: Id
    cant_find: Id
    links: list[Id] = []

    def build(self) -> g.Step:
        return g.Do(id=self.id, next=self.next, cant_find=self.cant_find, links=tuple(self.links))


class _Count(_Step):
    kind: Literal["count"]
    next: Id

    def build(self) -> g.Step:
        return g.Count(id=self.id, next=self.next)


class _Repeat(_Step):
    kind: Literal["repeat"]
    next: Id
    cant_find: Id

    def build(self) -> g.Step:
        return g.Repeat(id=self.id, next=self.next, cant_find=self.cant_find)


class _Form(_Step):
    kind: Literal["form"]
    next: Id
    cant_find: Id
    links: Annotated[list[Id], Field(min_length=1)]

    def build(self) -> g.Step:
        return g.Form(id=self.id, next=self.next, cant_find=self.cant_find, links=tuple(self.links))


class _Finish(_Step):
    kind: Literal["finish"]
    links: list[Id] = []

    def build(self) -> g.Step:
        return g.Finish(id=self.id, links=tuple(self.links))


class _Card(_Step):
    kind: Literal["card"]
    links: list[Id] = []

    def build(self) -> g.Step:
        return g.Card(id=self.id, links=tuple(self.links))


_AnyStep = Annotated[
    _Brief | _Choose | _Do | _Count | _Repeat | _Form | _Finish | _Card,
    Field(discriminator="kind"),
]


class _Checked(_File):
    day: date
    app: str
    country: str


class _Source(_File):
    url: str
    by: str
    date: str
    kind: str


class _Guide(_File):
    id: Id
    order: int
    version: int
    platform: Id
    platform_name: str
    mechanism: g.Mechanism
    status: g.Status
    as_of: date
    checked: _Checked | None = None
    confidence: Confidence
    labels_confidence: Confidence
    difficulty: g.Difficulty
    scope: g.Scope
    regions: list[str]
    recheck_days: int
    hosts: list[str]
    next_guides: list[Id] = []
    labels: dict[Id, dict[str, str]] = {}
    links: dict[Id, str] = {}
    renamed: dict[Id, Id] = {}
    steps: Annotated[list[_AnyStep], Field(min_length=1)]
    sources: list[_Source]

    def build(self) -> g.Guide:
        one = self.checked
        checked = g.Checked(day=one.day, app=one.app, country=one.country) if one else None
        return g.Guide(
            id=self.id,
            version=self.version,
            platform=self.platform,
            platform_name=self.platform_name,
            mechanism=self.mechanism,
            status=self.status,
            as_of=self.as_of,
            checked=checked,
            confidence=self.confidence,
            labels_confidence=self.labels_confidence,
            difficulty=self.difficulty,
            scope=self.scope,
            regions=tuple(self.regions),
            recheck_days=self.recheck_days,
            hosts=tuple(self.hosts),
            sources=tuple(
                g.Source(url=one.url, by=one.by, date=one.date, kind=one.kind)
                for one in self.sources
            ),
            labels=tuple(
                (name, Label(texts=tuple(texts.items()))) for name, texts in self.labels.items()
            ),
            links=tuple(self.links.items()),
            next_guides=tuple(self.next_guides),
            renamed=tuple(self.renamed.items()),
            steps=tuple(step.build() for step in self.steps),
        )


def load_library(folder: Path = GUIDES, locales: Sequence[str] = ("en",)) -> g.Library:
    """Return every guide of the folder, in catalogue order.

    Raises:
        BadGuideError: a file cannot be read or does not have the form of a guide; one line a fault.
    """
    ordered = sorted(
        (_read(path) for path in sorted(folder.glob("*.toml"))),
        key=lambda one: (one.order, one.id),
    )
    if not ordered:
        raise BadGuideError(f"{folder}: there is no guide file here")
    return g.Library(guides=tuple(one.build() for one in ordered), locales=tuple(locales))


def _read(path: Path) -> _Guide:
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadGuideError(f"{path.name}: cannot be read: {fault}") from fault
    try:
        guide = _Guide.model_validate(content)
    except ValidationError as fault:
        faults = "; ".join(_line(error) for error in fault.errors(include_url=False))
        raise BadGuideError(f"{path.name}: {faults}") from fault
    if guide.id != path.stem:
        raise BadGuideError(f"{path.name}: the id {guide.id} must be the file's name")
    return guide


def _line(error: Any) -> str:
    where = ".".join(str(part) for part in error["loc"])
    return f"{where}: {error['msg']}"
