"""Lanes: what one person or one chat does happens in order, and nobody waits for anybody else.

A lane exists while it has work. How much can wait is bounded by the poll loop, which takes no new
updates before these are done. What the work is, this file does not know.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TypeAlias

AT_ONCE = 16
"""Updates being handled at the same time, over all lanes."""

Job: TypeAlias = Callable[[], Awaitable[bool]]
_Waiting: TypeAlias = deque[tuple[Job, asyncio.Future[bool]]]


class Lanes:
    """Runs jobs: one at a time in a lane, so many at once over all lanes."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._waiting: dict[int, _Waiting] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, lane: int, job: Job) -> asyncio.Future[bool]:
        """Add a job to the end of a lane; the future brings what the job returns."""
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        waiting = self._waiting.get(lane)
        if waiting is not None:
            waiting.append((job, done))
            return done
        self._waiting[lane] = deque([(job, done)])
        task = asyncio.create_task(self._walk(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return done

    async def _walk(self, lane: int) -> None:
        waiting = self._waiting[lane]
        try:
            while waiting:
                async with self._places:  # taken for each job: a long lane gives way to others
                    job, done = waiting.popleft()
                    await self._run(job, done)
        finally:
            del self._waiting[lane]
            for _, left in waiting:
                left.cancel()

    async def _run(self, job: Job, done: asyncio.Future[bool]) -> None:
        try:
            result = await job()
        except Exception as error:  # noqa: BLE001 - handed to whoever waits for this job
            if not done.done():
                done.set_exception(error)
        except asyncio.CancelledError:
            done.cancel()
            raise
        else:
            if not done.done():
                done.set_result(result)

    async def close(self) -> None:
        """Stop whatever is still going on."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
