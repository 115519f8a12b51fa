"""The wish to stop, and waiting that ends with it. Nothing is stopped here."""

import asyncio
from typing import Any


class Stopping:
    """Set once, from a signal; every pause of the adapter ends when it is."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ask(self) -> None:
        """Ask everything to stop."""
        self._event.set()

    @property
    def asked(self) -> bool:
        """Whether it is time to stop."""
        return self._event.is_set()

    async def within(self, seconds: float) -> bool:
        """Pause so long; True, and sooner, when it is time to stop."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        return True

    async def or_done(self, work: "asyncio.Future[Any]") -> None:
        """Wait for the work, or until it is time to stop; the work goes on."""
        stop = asyncio.ensure_future(self._event.wait())
        try:
            await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.cancel()
