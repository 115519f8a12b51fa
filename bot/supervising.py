"""Loops that go on whatever ends them: each is started again, a little later, and counted.

What a loop does is not known here. One that was killed is as good as one that failed: a background
loop has no reason to end but that whoever runs it is told to.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

FIRST_BACK_OFF = 0.5
LONGEST_BACK_OFF = 30.0
"""Seconds before a loop is started again: twice as long after each time that it did not last."""

LASTED = 60.0
"""Seconds after which a loop is taken to be well again."""

log = logging.getLogger(__name__)


class Loop:
    """One loop under supervision: its name and how often it was restarted."""

    def __init__(
        self,
        name: str,
        work: Callable[[], Awaitable[None]],
        *,
        restarted: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Wrap ``work``; ``restarted`` is told the name each time."""
        self.name = name
        self.restarts = 0
        self._work = work
        self._restarted = restarted

    async def run(self) -> None:
        """Run for ever."""
        now = asyncio.get_running_loop().time
        back_off = FIRST_BACK_OFF
        while True:
            began = now()
            await self._once()
            self.restarts += 1
            self._restarted(self.name)
            if now() - began > LASTED:
                back_off = FIRST_BACK_OFF
            log.warning("loop-restarts", extra={"loop": self.name, "again_in": back_off})
            await asyncio.sleep(back_off)
            back_off = min(back_off * 2, LONGEST_BACK_OFF)

    async def _once(self) -> None:
        """Run the loop in a task of its own, until it ends for whatever reason."""
        task = asyncio.ensure_future(self._work())
        if isinstance(task, asyncio.Task):
            task.set_name(self.name)
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait({task})
            raise
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("loop-failed", extra={"loop": self.name}, exc_info=fault)
