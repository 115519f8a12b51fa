"""Parts side by side: stopping, failing, being late; the daily sweep in virtual time."""

import asyncio
import logging
import os
import signal
import socket
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.figures import Traffic
from bot.health import Condition, Health, Pulse
from bot.ports import Store, Swept
from bot.running import (
    LONGEST_SLEEP,
    PartEndedError,
    announce,
    stop_on_signals,
    sweep_daily,
    tell_systemd,
    together,
)

WORDS = "marker-of-a-private-text"


class Part:
    """A part that runs until stopped, or as the test wants it."""

    def __init__(self, name: str, behaves: str = "well") -> None:
        self.name = name
        self.behaves = behaves
        self.started = asyncio.Event()
        self.asked = asyncio.Event()
        self.finished = False

    async def run(self) -> None:
        self.started.set()
        match self.behaves:
            case "fails":
                raise LookupError(WORDS)
            case "ends":
                return
            case "hangs":
                await asyncio.Event().wait()
        await self.asked.wait()
        await asyncio.sleep(0)
        self.finished = True

    async def stop(self) -> None:
        if self.behaves == "refuses":
            raise LookupError(WORDS)
        self.asked.set()

    def condition(self) -> Condition:
        return Condition(well=True, note="")

    def traffic(self) -> Traffic:
        return Traffic()


async def test_parts_run_until_the_stop_and_finish_what_they_have() -> None:
    stop, parts = asyncio.Event(), [Part("a"), Part("b")]
    running = asyncio.create_task(together(parts, stop))
    await asyncio.gather(*(part.started.wait() for part in parts))

    stop.set()
    await running

    assert all(part.finished for part in parts)


async def test_one_that_fails_stops_the_others_politely_and_is_raised() -> None:
    stop, other = asyncio.Event(), Part("other")

    with pytest.raises(LookupError):
        await together([other, Part("bad", "fails")], stop)

    assert other.finished
    assert stop.is_set()


async def test_one_that_ends_unasked_is_a_fault() -> None:
    with pytest.raises(PartEndedError, match="odd ended although nobody asked it to"):
        await together([Part("odd", "ends")], asyncio.Event())


@pytest.mark.parametrize("behaves", ["hangs", "refuses"])
async def test_one_that_does_not_stop_is_made_to(
    behaves: str, caplog: pytest.LogCaptureFixture
) -> None:
    stop, good = asyncio.Event(), Part("good")
    stop.set()

    await together([good, Part("late", behaves)], stop, grace=0.01)

    assert good.finished
    assert "part-late" in [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_asks_to_stop_once(how: signal.Signals) -> None:
    stop = asyncio.Event()
    before = signal.getsignal(how)

    async with stop_on_signals(stop):
        os.kill(os.getpid(), how)
        await stop.wait()
        second = signal.getsignal(how)

    assert second in {signal.SIG_DFL, signal.default_int_handler}
    assert signal.getsignal(how) in {before, signal.SIG_DFL, signal.default_int_handler}


async def test_ready_is_said_once_all_are_well_and_not_before(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    heard = _service_manager(tmp_path, monkeypatch)
    states = [False, False, True]
    slept: list[int] = []

    async def health() -> Health:
        return Health(parts={"store": Condition(well=states.pop(0), note="")})

    async def sleep(_: float) -> None:
        slept.append(len([one for one in caplog.records if one.getMessage() == "ready"]))

    with caplog.at_level(logging.INFO, logger="bot"):
        await announce(health, sleep=sleep)

    assert slept == [0, 0]
    assert [record.getMessage() for record in caplog.records] == ["ready"]
    assert heard.recv(64) == b"READY=1"
    heard.close()


def _service_manager(folder: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.bind(str(folder / "notify"))
    monkeypatch.setenv("NOTIFY_SOCKET", str(folder / "notify"))
    return line


def test_a_service_manager_that_is_gone_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))

    tell_systemd("READY=1")

    assert [record.getMessage() for record in caplog.records] == ["systemd-not-told"]


class Clock:
    """Stands still but for the sleeping of the loop under test."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


class _Enough(Exception):  # noqa: N818 - it ends the loop under test, it is no error
    pass


class Sweeps:
    """The sweeping half of a store, with the days on which it was asked."""

    def __init__(self, *, failing: int = 0) -> None:
        self.days: list[date] = []
        self.failing = failing

    async def sweep(self, today: date) -> Swept:
        self.days.append(today)
        if self.failing:
            self.failing -= 1
            raise OSError(WORDS)
        return Swept(removed={"walk": 2})


async def _days_of(
    store: Sweeps, hours: float, note: Callable[[Mapping[str, int]], None]
) -> list[float]:
    clock, naps = Clock(), list[float]()
    until = clock.time + timedelta(hours=hours)

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        clock.time += timedelta(seconds=seconds)
        if clock.time >= until:
            raise _Enough

    pulse = Pulse(at_most=36 * 3600)
    asked: Store = store  # type: ignore[assignment]  # only sweeping is asked of it
    with pytest.raises(_Enough):
        await sweep_daily(asked, clock, pulse, note, sleep=sleep)
    return naps


async def test_the_sweep_runs_at_the_start_and_once_a_day() -> None:
    store, noted = Sweeps(), list[Mapping[str, int]]()

    naps = await _days_of(store, 49, noted.append)

    assert store.days == [date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26)]
    assert noted == [{"walk": 2}] * 3
    assert max(naps) == LONGEST_SLEEP


async def test_a_sweep_that_fails_is_tried_again_less_and_less_often(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = Sweeps(failing=10)

    naps = await _days_of(store, 12, lambda _: None)

    assert naps[:10] == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]
    assert len(store.days) == 11
    assert "sweep-failed" in {record.getMessage() for record in caplog.records}
