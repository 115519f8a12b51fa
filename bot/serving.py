"""``run``: the house with the platforms before it, the scheduler, the operator's socket, the sweep.

The order of a start matters and is kept here: what can fail without touching a file comes first.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial

from bot.app import House, WallClock, finder, load_words, opened
from bot.control import Answer, Request, check_place, listening
from bot.core.errors import OptoutError
from bot.ending import EndError, ExitCode
from bot.figures import CountingDoor, Figures
from bot.finding import WayFinder
from bot.health import Condition, Health, Pulse
from bot.online import refusals
from bot.platforms import parts as platform_parts
from bot.running import (
    RefusedError,
    Running,
    announce,
    stop_on_signals,
    sweep_daily,
    tell_systemd,
    together,
)
from bot.scheduler import KnownGroups, Scheduler
from bot.settings import Settings
from bot.supervising import Loop
from bot.web import serving

SWEPT_AT_MOST = 36 * 3600.0
"""Seconds since the last sweep; it is due once a day."""

READY_AT_MOST = 3600.0
"""Seconds that the first sweep waits for the platforms; one may be away for days, and what has
outlived its time must go all the same."""

BUSY_AT_MOST = 30.0
"""Seconds that one group of writes may take before the disk is taken for stuck."""

SWITCH_INTERVAL = 0.0005
"""Seconds for which one thread may hold the interpreter. Python's 0.005 let presses wait a second
for the store's thread while the event loop was busy; below this, throughput suffers."""

log = logging.getLogger(__name__)


async def run(settings: Settings) -> None:
    """Be on every platform whose token is set, until a signal comes or a part fails for good.

    Raises:
        EndError: why it could not start, or what stopped it.
    """
    if settings.telegram_token is None and settings.discord_token is None:
        line = "no platform: set OPTOUT_TELEGRAM_TOKEN or OPTOUT_DISCORD_TOKEN (or `chat` here)."
        raise EndError(ExitCode.WRONG_USE, line)
    sys.setswitchinterval(SWITCH_INTERVAL)
    await _Bot(settings).run()


class _Bot:
    """A bot at work. Until the store is open it is unwell, which health may already be asked."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stop = asyncio.Event()
        self._figures = Figures()
        self._sweeping = Pulse(at_most=SWEPT_AT_MOST)
        self._house: House | None = None
        self._parts: Sequence[Running] = ()

    async def run(self) -> None:
        settings = self._settings
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(stop_on_signals(self._stop))
            if settings.health_port is not None:  # before any file is touched: it may be taken
                where = settings.health_host, settings.health_port
                web = serving(*where, self.health, self._figures)
                await _enter(stack, web, f"{where[0]} port {where[1]}")
            words = load_words(settings)
            found = finder(settings, words)
            await _not_refused(settings)
            _not_in_the_way(settings)
            await _learnt(found)
            if self._stop.is_set():
                log.info("stopped")
                return
            house = await stack.enter_async_context(opened(settings, words, found))
            await asyncio.to_thread(found.keep)
            door = CountingDoor(house.conversation, self._figures)
            self._house = house
            groups = KnownGroups(house.store.outbox, WallClock(), house.due.wake)
            platforms = platform_parts(settings, door, house.phrases, house.store, groups)
            for part in platforms:
                self._figures.watch(part.name, part.traffic)
            scheduler = Scheduler(
                house.store.outbox,
                house.conversation,
                [part.sender for part in platforms],
                WallClock(),
                versions={guide.id: guide.version for guide in house.library.guides},
                tally=self._figures,
            )
            house.due.listen(scheduler.wake)
            self._parts = [*platforms, scheduler]
            socket = listening(settings.data_dir, self.answer)
            await _enter(stack, socket, f"a socket in {settings.data_dir}")
            log.info("starting", extra={"parts": [part.name for part in platforms]})
            fault = await self._side_by_side(house)
        if fault is not None:
            raise _end(fault) from fault
        log.info("stopped")

    async def _side_by_side(self, house: House) -> Exception | None:
        """Run the platforms until it is time to stop, the sweep beside them; say what failed."""
        async with asyncio.TaskGroup() as group:
            ready = group.create_task(announce(self.health))
            sweeping = Loop(
                "sweep", partial(self._sweep, house, ready), restarted=self._figures.restarted
            )
            beside = (ready, group.create_task(sweeping.run()))
            try:
                await together(self._parts, self._stop)
            except Exception as error:  # noqa: BLE001 - told to the operator once all is closed
                return error
            finally:
                tell_systemd("STOPPING=1")
                for task in beside:
                    task.cancel()
        return None

    async def _sweep(self, house: House, ready: asyncio.Task[None]) -> None:
        """Sweep every day, at first when the start has succeeded: a failed one removes nothing."""
        await asyncio.wait({ready}, timeout=READY_AT_MOST)
        await sweep_daily(house.store, WallClock(), self._sweeping, self._figures.swept)

    async def health(self) -> Health:
        """Return how everything is."""
        if self._house is None:
            return Health(parts={"store": Condition(well=False, note="not open yet")})
        owner = self._house.store.health()
        note = f"{owner.waiting} waiting"
        found = {
            "store": Condition(well=owner.busy_for <= BUSY_AT_MOST, note=note),
            "sweep": self._sweeping.condition(),
        }
        found |= {part.name: part.condition() for part in self._parts}
        return Health(parts=found)

    async def answer(self, request: Request) -> Answer:
        """Answer the operator."""
        if request.get("do") == "health" or self._house is None:
            return (await self.health()).as_json()
        return await self._house.duties.answer(request)


async def _not_refused(settings: Settings) -> None:
    """Meet the platforms before any file is touched: a refused token must leave all as it was."""
    refused = await refusals(settings)
    if refused:
        raise EndError(ExitCode.NO_START, refused[0])


def _not_in_the_way(settings: Settings) -> None:
    try:
        check_place(settings.data_dir)
    except OptoutError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error


async def _learnt(found: WayFinder) -> None:
    """Let the finder learn before anybody can ask, and before any file is touched."""
    try:
        await asyncio.to_thread(found.prepare)
    except OptoutError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error


async def _enter(
    stack: AsyncExitStack, service: AbstractAsyncContextManager[object], what: str
) -> None:
    try:
        await stack.enter_async_context(service)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise EndError(ExitCode.NO_START, f"cannot listen on {what}: {why}") from error


def _end(fault: Exception) -> EndError:
    match fault:
        case RefusedError():
            return EndError(ExitCode.NO_START, str(fault))
        case OptoutError():
            return EndError(ExitCode.STOPPED_BY_FAULT, str(fault))
    kind = type(fault).__name__
    return EndError(ExitCode.STOPPED_BY_FAULT, f"stopped by a fault ({kind}), see the log above")
