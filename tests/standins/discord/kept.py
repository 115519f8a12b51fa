"""What the loopback Discord keeps, and the wire forms in which it gives it away.

Plain values and serialisers; no network. The forms hold every field that Discord's description
requires (a test of the bench checks that), and nothing of the bot's.
"""

import asyncio
import copy
import itertools
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.standins.discord.reading import EPHEMERAL, Seen, read

EPOCH_MS = 1_420_070_400_000
LOADING = 1 << 7
THREADS = {10, 11, 12}
HERE = "https://loopback.invalid"

_counter = itertools.count(1)


def snowflake() -> str:
    """Return an id that is of now and of nobody else."""
    return str(((int(time.time() * 1000) - EPOCH_MS) << 22) | (next(_counter) & 0x3FFFFF))


def stamp() -> str:
    return datetime.now(UTC).isoformat()


@dataclass(slots=True, kw_only=True)
class User:
    """Somebody with an account; `closed` means that they take no private messages."""

    name: str
    locale: str = "en-US"
    bot: bool = False
    closed: bool = False
    id: str = field(default_factory=snowflake)

    def wire(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "username": self.name,
            "global_name": self.name.title(),
            "discriminator": "0",
            "avatar": None,
            "public_flags": 0,
            "flags": 0,
            "primary_guild": None,
            "bot": self.bot,
        }


@dataclass(slots=True, kw_only=True)
class Place:
    """A channel: a server's, or a private chat (`guild_id` None) with its one recipient.

    `refuses` (a status and a code) is what Discord answers to whoever writes there.
    """

    guild_id: str | None = None
    recipient: User | None = None
    kind: int = 0
    parent: str | None = None
    overwrites: list[dict[str, Any]] = field(default_factory=list)
    thread: dict[str, Any] = field(default_factory=dict)
    refuses: tuple[int, int] | None = None
    id: str = field(default_factory=snowflake)

    def wire(self) -> dict[str, Any]:
        if self.recipient is not None:
            return {
                "id": self.id,
                "type": 1,
                "flags": 0,
                "last_message_id": None,
                "recipients": [self.recipient.wire()],
            }
        if self.kind in THREADS:
            return {
                "id": self.id,
                "type": self.kind,
                "flags": 0,
                "name": "a thread",
                "guild_id": self.guild_id,
                "parent_id": self.parent,
                "owner_id": self.id,
                "last_message_id": None,
                "message_count": 0,
                "member_count": 1,
                "rate_limit_per_user": 0,
                "thread_metadata": {
                    "archived": False,
                    "auto_archive_duration": 60,
                    "archive_timestamp": "2026-01-01T00:00:00+00:00",
                    "locked": False,
                    **self.thread,
                },
            }
        return {
            "id": self.id,
            "type": self.kind,
            "flags": 0,
            "name": "general",
            "position": 0,
            "guild_id": self.guild_id,
            "parent_id": self.parent,
            "permission_overwrites": self.overwrites,
            "nsfw": False,
            "topic": None,
            "last_message_id": None,
            "permissions": "2248473465835073",
        }


@dataclass(slots=True, kw_only=True)
class Note:
    """A message."""

    place: Place
    author: User
    content: str = ""
    components: list[dict[str, Any]] = field(default_factory=list)
    embeds: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    flags: int = 0
    nonce: str | None = None
    only_for: str | None = None
    edited: str | None = None
    edits: int = 0
    created: str = field(default_factory=stamp)
    born: float = field(default_factory=time.monotonic)
    id: str = field(default_factory=snowflake)

    def takes(self, body: dict[str, Any], files: dict[str, bytes]) -> None:
        """Apply the fields of a request; only some flags can change after birth."""
        self.content = body.get("content") or ("" if "content" in body else self.content)
        for name in ("components", "embeds"):
            if body.get(name) is not None:
                setattr(self, name, copy.deepcopy(body[name]))
        for number, component in enumerate(_walk(self.components), start=1):
            component.setdefault("id", number)
            _resolve(component)
        if "attachments" in body or files:
            described = body.get("attachments") or []
            kept = [a for a in self.attachments if a["id"] in {str(d["id"]) for d in described}]
            self.files = files
            self.attachments = kept + [
                {
                    "id": snowflake(),
                    "filename": name,
                    "size": len(data),
                    "url": f"{HERE}/{name}",
                    "proxy_url": f"{HERE}/{name}",
                }
                for name, data in files.items()
            ]
        self.flags = (self.flags & ~LOADING) | (int(body.get("flags") or 0) & ~EPHEMERAL)

    def wire(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "id": self.id,
            "type": 0,
            "channel_id": self.place.id,
            "author": self.author.wire(),
            "content": self.content,
            "timestamp": self.created,
            "edited_timestamp": self.edited,
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "attachments": self.attachments,
            "embeds": self.embeds,
            "components": self.components,
            "flags": self.flags,
            "pinned": False,
            "tts": False,
        }
        return copy.deepcopy(found)

    def seen(self) -> Seen:
        return read(
            message_id=int(self.id),
            content=self.content,
            components=self.components,
            attachments=self.attachments,
            embeds=self.embeds,
            flags=self.flags,
        )


@dataclass(slots=True, kw_only=True)
class Doing:
    """One interaction, from the press to the answer; `answered` is the callback's type."""

    kind: int
    user: User
    place: Place
    source: Note | None = None
    answered: int | None = None
    original: Note | None = None
    followups: list[Note] = field(default_factory=list)
    choices: list[dict[str, Any]] = field(default_factory=list)
    form: dict[str, Any] | None = None
    refused_late: bool = False
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    born: float = field(default_factory=time.monotonic)
    id: str = field(default_factory=snowflake)

    @property
    def token(self) -> str:
        return f"aW50ZXJhY3Rpb246{self.id}"


def _walk(components: list[dict[str, Any]]) -> Any:
    for component in components:
        yield component
        yield from _walk(component.get("components") or [])
        if component.get("accessory"):
            yield from _walk([component["accessory"]])


def _resolve(component: dict[str, Any]) -> None:
    """Fill in what Discord adds to media that were uploaded beside the message."""
    media = [component.get("file"), component.get("media")]
    media += [item.get("media") for item in component.get("items") or []]
    for item in media:
        if item and str(item.get("url", "")).startswith("attachment://"):
            name = item["url"].removeprefix("attachment://")
            item.update(url=f"{HERE}/{name}", proxy_url=f"{HERE}/{name}", attachment_id=snowflake())
            if component["type"] == 13:
                component.update(name=name, size=0)
