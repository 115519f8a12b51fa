"""Waiting without sleeping: conditions that are looked at again whenever the stand-in changes.

One object per server, used only in the server's event loop. The only clock here is the one that
ends a wait which would otherwise hang a test.
"""

import asyncio
from collections.abc import Callable

PATIENCE = 10.0


class Changes:
    """Announces that something happened, to whoever waits for a condition."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def announce(self) -> None:
        """Let every waiter look at its condition again."""
        for event in self._waiting:
            event.set()

    async def until(
        self,
        condition: Callable[[], bool],
        *,
        what: Callable[[], str],
        within: float = PATIENCE,
    ) -> None:
        """Return once the condition holds; fail with the present state when it does not in time."""
        if condition():
            return
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(within):
                while not condition():
                    await event.wait()
                    event.clear()
        except TimeoutError:
            message = f"waited {within:g} s in vain for {what()}"
            raise AssertionError(message) from None
        finally:
            self._waiting.discard(event)
