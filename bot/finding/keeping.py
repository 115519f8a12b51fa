"""Keeps what was learnt in a file, so that the next start need not learn it.

The file says what it was learnt from; where that has changed it counts for nothing. It holds no
word of anybody: only what follows from the files of this repository. A file that cannot be read or
written is no fault: everything can be learnt again.
"""

import json
import os
import sys
import tempfile
import threading
from array import array
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.finding.learning import Classifier
from bot.finding.neighbours import Neighbours

COMPILED = Path(__file__).parent / "__pycache__"
"""Where Python keeps what it made of the source beside it; what was learnt is of that kind."""

Content = tuple[dict[str, Any], dict[str, bytes]]
"""A head of plain values, and parts of bytes."""


class Shelf:
    """The files: beside the code where that can be written, else in a folder of the bot's."""

    def __init__(self, folder: Path | None) -> None:
        """Take the bot's folder; nothing is written there before ``open``."""
        self._folder = folder
        self._is_open = False
        self._waiting: list[Callable[[Path], bool]] = []
        self._lock = threading.Lock()

    def take(self, name: str, digest: str) -> Content | None:
        """Return what was kept under the name, if it was learnt from just that."""
        folders = (COMPILED, self._folder) if self._folder else (COMPILED,)
        return next(filter(None, (_kept(folder / name, digest) for folder in folders)), None)

    def put(
        self, name: str, digest: str, head: Mapping[str, Any], parts: Mapping[str, bytes]
    ) -> None:
        """Keep it: at once beside the code, or else in the bot's folder as soon as it is open."""

        def write(folder: Path) -> bool:
            return _keep(folder / name, digest, head, parts)

        if write(COMPILED) or self._folder is None:
            return
        with self._lock:
            if self._is_open:
                write(self._folder)
            else:
                self._waiting.append(write)

    def open(self) -> None:
        """From now on the bot's folder may be written to; what has waited is."""
        with self._lock:
            self._is_open = True
            waiting, self._waiting = self._waiting, []
            for write in waiting:
                if self._folder is not None:
                    write(self._folder)


def _keep(path: Path, digest: str, head: Mapping[str, Any], parts: Mapping[str, bytes]) -> bool:
    """Write a file whole or not at all; beside the code it may be read by whoever reads that."""
    is_shared = path.parent == COMPILED
    sizes = {name: len(raw) for name, raw in parts.items()}
    first = json.dumps({"of": _mark(digest), "head": head, "sizes": sizes}).encode()
    try:
        path.parent.mkdir(mode=0o755 if is_shared else 0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(first + b"\n")
            for raw in parts.values():
                file.write(raw)
        Path(name).chmod(0o644 if is_shared else 0o600)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        return False
    return True


def _kept(path: Path, digest: str) -> Content | None:
    try:
        first, raw = path.read_bytes().split(b"\n", maxsplit=1)
        said = json.loads(first)
        if said["of"] != _mark(digest) or sum(said["sizes"].values()) != len(raw):
            return None
        parts, start = {}, 0
        for name, size in said["sizes"].items():
            parts[name] = raw[start : start + size]
            start += size
        return said["head"], parts
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def pack(name: str, classifier: Classifier) -> Content:
    """Return a classifier as head and parts, under a name."""
    head = {name: {"targets": classifier.targets, "places": list(classifier.places)}}
    parts = {
        f"{name}.rarity": classifier.rarity.tobytes(),
        f"{name}.starts": classifier.starts.tobytes(),
        f"{name}.owners": classifier.owners.tobytes(),
        f"{name}.weights": classifier.weights.tobytes(),
    }
    return head, parts


def unpack(name: str, head: Mapping[str, Any], parts: Mapping[str, bytes]) -> Classifier:
    """Return the classifier of that name."""
    return Classifier(
        targets=tuple(head[name]["targets"]),
        places={feature: place for place, feature in enumerate(head[name]["places"])},
        rarity=array("f", parts[f"{name}.rarity"]),
        starts=array("I", parts[f"{name}.starts"]),
        owners=array("H", parts[f"{name}.owners"]),
        weights=array("f", parts[f"{name}.weights"]),
    )


def pack_near(near: Mapping[str, Neighbours]) -> dict[str, bytes]:
    """Return each language's neighbours as parts."""
    return {
        f"near.{locale}.{name}": row.tobytes()
        for locale, one in near.items()
        for name, row in (
            ("targets", one.targets),
            ("starts", one.starts),
            ("owners", one.owners),
            ("weights", one.weights),
        )
    }


def unpack_near(locales: Iterable[str], parts: Mapping[str, bytes]) -> dict[str, Neighbours]:
    """Return the neighbours of those languages."""
    return {
        locale: Neighbours(
            targets=array("H", parts[f"near.{locale}.targets"]),
            starts=array("I", parts[f"near.{locale}.starts"]),
            owners=array("H", parts[f"near.{locale}.owners"]),
            weights=array("f", parts[f"near.{locale}.weights"]),
        )
        for locale in locales
    }


def _mark(digest: str) -> str:
    return f"{sys.byteorder} {digest}"
