"""Runs the parts of a bot side by side until it is told to stop, or until one fails for good.

Nothing here knows what a part is. Stopping is polite, then firm: every part is asked, gets a few
seconds, and is cancelled after that, so that the process always ends.
"""

import asyncio
import contextlib
import logging
import os
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Protocol

from bot.core.errors import OptoutError
from bot.figures import Traffic
from bot.health import Condition, Health, Pulse
from bot.ports import Clock, Store

GRACE = 6.0
"""Seconds that parts get to finish what they have in hand."""

LOOK_AGAIN = 0.2
"""Seconds between two looks at whether all parts are well, until they are for the first time."""

LONGEST_SLEEP = 30.0
"""Seconds between two looks at the wall clock: it may be set, and computers are put to sleep."""

LONGEST_BACK_OFF = 3600.0

log = logging.getLogger(__name__)


class PartEndedError(OptoutError):
    """A part of the bot ended although nobody asked it to."""


class RefusedError(OptoutError):
    """A part cannot start: what it was given is refused; the message names the setting."""


class Running(Protocol):
    """Something that runs for as long as the bot does."""

    @property
    def name(self) -> str:
        """What it is called in logs and in health."""

    async def run(self) -> None:
        """Run until stopped; raise what makes going on useless."""

    async def stop(self) -> None:
        """Finish what is in hand; ``run`` returns then."""

    def condition(self) -> Condition:
        """Return how it is."""


class Part(Running, Protocol):
    """A platform the bot is on."""

    def traffic(self) -> Traffic:
        """Return what it counted since the start; nothing about anybody."""


async def together(parts: Sequence[Running], stop: asyncio.Event, *, grace: float = GRACE) -> None:
    """Run all parts until ``stop`` is set or one of them fails; raises what that one raised."""
    faults: list[Exception] = []

    async def keep(part: Running) -> None:
        try:
            await part.run()
        except OptoutError as fault:
            log.error("part-failed", extra={"part": part.name, "reason": type(fault).__name__})  # noqa: TRY400
            faults.append(fault)
        except Exception as fault:
            log.exception("part-failed", extra={"part": part.name})
            faults.append(fault)
        else:
            if not stop.is_set():
                faults.append(PartEndedError(f"{part.name} ended although nobody asked it to"))
        finally:
            stop.set()

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(keep(part), name=part.name) for part in parts]
        await stop.wait()
        for part in parts:
            group.create_task(_ask_to_stop(part, grace))
        _, late = await asyncio.wait(tasks, timeout=grace)
        for task in late:
            log.warning("part-late", extra={"part": task.get_name()})
            task.cancel()
    if faults:
        raise faults[0]


async def _ask_to_stop(part: Running, grace: float) -> None:
    try:
        async with asyncio.timeout(grace):
            await part.stop()
    except Exception:
        log.exception("part-not-stopped", extra={"part": part.name})


@asynccontextmanager
async def stop_on_signals(stop: asyncio.Event) -> AsyncIterator[None]:
    """Set ``stop`` on SIGTERM and SIGINT while entered; a second one is the system's business."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)

    def asked() -> None:
        log.info("stop-asked")
        stop.set()
        for one in signals:
            loop.remove_signal_handler(one)

    with contextlib.suppress(NotImplementedError):  # Windows has Ctrl-C, and nothing to add here
        for one in signals:
            loop.add_signal_handler(one, asked)
    try:
        yield
    finally:
        with contextlib.suppress(NotImplementedError):
            for one in signals:
                loop.remove_signal_handler(one)


async def announce(
    health: Callable[[], Awaitable[Health]],
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Say once that the bot is ready: when every part is well, and not before."""
    while not (now := await health()).well:
        await sleep(LOOK_AGAIN)
    log.info("ready", extra={"parts": sorted(now.parts)})
    tell_systemd("READY=1")


def tell_systemd(state: str) -> None:
    """Tell the service manager, where one asked to be told (one datagram, see sd_notify)."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(state.encode(), address)
    except OSError as error:
        log.warning("systemd-not-told", extra={"reason": type(error).__name__})


async def sweep_daily(
    store: Store,
    clock: Clock,
    pulse: Pulse,
    note: Callable[[Mapping[str, int]], None],
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Remove what has outlived its time, once a day, for ever; a failure is tried again later.

    ``note`` is told how many rows went, by table.
    """
    swept: date | None = None
    back_off = LONGEST_SLEEP
    while True:
        today = clock.now().date()
        if today == swept:
            await sleep(LONGEST_SLEEP)
            continue
        try:
            removed = (await store.sweep(today)).removed
        except Exception:
            log.exception("sweep-failed", extra={"again_in": back_off})
            await sleep(back_off)
            back_off = min(back_off * 2, LONGEST_BACK_OFF)
        else:
            swept, back_off = today, LONGEST_SLEEP
            pulse.beat()
            note(removed)
            log.info("sweep-done", extra={"removed": dict(removed)})
