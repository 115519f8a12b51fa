"""Figures about the bot's work, and the door that counts them.

They carry the platform and the kind of a thing, never anything that could tell one person from
another. Nothing here opens a socket (see ``web``).
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector

from bot.core.messages import Message
from bot.health import Health
from bot.ports import Act, Address, Door, Inbound

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """What passed between the bot and a platform since the start, and what failed, by kind."""

    passed: Mapping[str, int] = field(default_factory=dict)
    failed: Mapping[str, int] = field(default_factory=dict)


class _Traffics(Collector):
    """Reads what the platforms' adapters count themselves, at the moment it is asked for."""

    def __init__(self, sources: Mapping[str, Callable[[], Traffic]]) -> None:
        self._sources = sources

    def collect(self) -> Iterator[Metric]:
        passed = CounterMetricFamily(
            "optout_traffic", "Updates, messages and edits.", labels=["platform", "what"]
        )
        failed = CounterMetricFamily(
            "optout_traffic_failures", "Requests that failed.", labels=["platform", "kind"]
        )
        for platform, read in self._sources.items():
            traffic = read()
            for what, number in traffic.passed.items():
                passed.add_metric([platform, what], number)
            for kind, number in traffic.failed.items():
                failed.add_metric([platform, kind], number)
        yield from (passed, failed)


class Figures:
    """Counters on a registry of our own, so that nothing a library counts is shown by accident."""

    content_type = CONTENT_TYPE_PLAIN_0_0_4

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._turns = Counter(
            "optout_turns", "Turns taken.", ["platform", "event"], registry=self._registry
        )
        self._faults = Counter(
            "optout_faults", "Turns that failed.", ["platform"], registry=self._registry
        )
        self._seconds = Histogram(
            "optout_turn_seconds",
            "Time from an event to its committed answer.",
            ["platform"],
            registry=self._registry,
            buckets=_BUCKETS,
        )
        self._swept = Counter(
            "optout_swept_rows", "Rows removed by the daily sweep.", ["table"],
            registry=self._registry,
        )  # fmt: skip
        self._deliveries = Counter(
            "optout_deliveries", "What became of what fell due.", ["platform", "fate"],
            registry=self._registry,
        )  # fmt: skip
        self._restarts = Counter(
            "optout_loop_restarts", "Background loops that were started again.", ["loop"],
            registry=self._registry,
        )  # fmt: skip
        self._part = Gauge(
            "optout_part_well", "1 where a part of the bot is well.", ["part"],
            registry=self._registry,
        )  # fmt: skip

        self._traffic: dict[str, Callable[[], Traffic]] = {}
        self._registry.register(_Traffics(self._traffic))

    def watch(self, platform: str, read: Callable[[], Traffic]) -> None:
        """Show what a platform's adapter counts."""
        self._traffic[platform] = read

    @contextmanager
    def counted(self, platform: str, event: object) -> Iterator[None]:
        """Count the turn that is taken inside, and how long it took, or that it failed."""
        begun = time.perf_counter()
        try:
            yield
        except Exception:
            self._faults.labels(platform).inc()
            raise
        self._turns.labels(platform, type(event).__name__).inc()
        self._seconds.labels(platform).observe(time.perf_counter() - begun)

    def swept(self, removed: Mapping[str, int]) -> None:
        """Count what a sweep removed."""
        for table, rows in removed.items():
            self._swept.labels(table).inc(rows)

    def delivered(self, platform: str, fate: str) -> None:
        """Count what became of something that fell due."""
        self._deliveries.labels(platform, fate).inc()

    def restarted(self, loop: str) -> None:
        """Count a background loop that had to be started again."""
        self._restarts.labels(loop).inc()

    def page(self, health: Health) -> bytes:
        """Return every figure in the text form that Prometheus reads."""
        for name, part in health.parts.items():
            self._part.labels(name).set(part.well)
        return generate_latest(self._registry)


class CountingDoor:
    """The door with a counter on it; adapters cannot tell the difference."""

    def __init__(self, door: Door, figures: Figures) -> None:
        self._door = door
        self._figures = figures

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn and count it."""
        with self._figures.counted(inbound.user.platform, inbound.event):
            return await self._door.handle(inbound)

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins and count it."""
        with self._figures.counted(act.where.platform, act.event):
            return await self._door.govern(act)

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(id, title)`` of a group's reminders."""
        return await self._door.reminders(where, locale_hint)

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(zone id, city)`` of what somebody may mean who is still typing."""
        return self._door.zones(typed, locale_hint)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault of ours."""
        return self._door.apologise(locale_hint, code)
