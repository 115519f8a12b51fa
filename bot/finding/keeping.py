"""Keeps what was learnt in a file of the data folder, so that the next start need not learn it.

The file says what it was learnt from; where that has changed it counts for nothing. It holds no
word of anybody: only what follows from the files of this repository. A file that cannot be read or
written is no fault: everything can be learnt again.
"""

import contextlib
import json
import os
import stat
import sys
import tempfile
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.finding.learning import Classifier

FORM = 1
"""Goes up when what is learnt, or how it is written, changes."""


def keep(path: Path, digest: str, head: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
    """Write one file: what it was learnt from, a head of plain values, and parts of bytes."""
    sizes = {name: len(raw) for name, raw in parts.items()}
    first = json.dumps({"of": _mark(digest), "head": head, "sizes": sizes}).encode()
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(first + b"\n")
                for raw in parts.values():
                    file.write(raw)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)


def kept(path: Path, digest: str) -> tuple[dict[str, Any], dict[str, bytes]] | None:
    """Return head and parts as they were kept, or None where they are not those of the digest."""
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


def pack(name: str, classifier: Classifier) -> tuple[dict[str, Any], dict[str, bytes]]:
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


def _mark(digest: str) -> str:
    return f"{FORM} {sys.byteorder} {digest}"
