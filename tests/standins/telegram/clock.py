"""The stand-in's wall clock: real time, or a frozen one, plus whatever a test adds to it.

Every age that Telegram judges (150 s for a press, 24 h for a text, flood waits) is measured on this
clock. The length of a long poll is not: that is real waiting, done by the event loop.
"""

import time


class Clock:
    """Unix time that a test can push forward."""

    def __init__(self, *, frozen_at: float | None = None) -> None:
        self._frozen_at = frozen_at
        self._added = 0.0

    def now(self) -> float:
        """Return the present moment in seconds since 1970."""
        start = time.time() if self._frozen_at is None else self._frozen_at
        return start + self._added

    def advance(self, seconds: float) -> None:
        """Move the clock forward; it never runs backwards."""
        if seconds < 0:
            message = "a clock only goes forward"
            raise ValueError(message)
        self._added += seconds
