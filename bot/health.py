"""How the running bot is: which of its parts are well. Nothing here opens a socket or counts."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Whether a part is well, and a few words about it for the operator."""

    well: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """All parts by name; the whole is well when each of them is."""

    parts: Mapping[str, Condition]

    @property
    def well(self) -> bool:
        """Whether every part is well."""
        return bool(self.parts) and all(part.well for part in self.parts.values())

    def as_json(self) -> dict[str, object]:
        """Return it as plain data, for a socket."""
        parts = {name: {"well": part.well, "note": part.note} for name, part in self.parts.items()}
        return {"well": self.well, "parts": parts}


class Pulse:
    """Remembers when a part last did its work, and finds it unwell when that is too long ago."""

    def __init__(self, *, at_most: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._at_most = at_most
        self._clock = clock
        self._last = clock()

    def beat(self) -> None:
        """Note that the work was done just now."""
        self._last = self._clock()

    @property
    def age(self) -> float:
        """How many seconds ago the work was done."""
        return self._clock() - self._last

    def condition(self) -> Condition:
        """Return how the part is."""
        age = self.age
        return Condition(well=age <= self._at_most, note=f"last done {_duration(age)} ago")


def _duration(seconds: float) -> str:
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{int(seconds // size)} {unit}"
    return f"{int(seconds)} s"
