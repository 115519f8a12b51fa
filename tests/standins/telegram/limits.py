"""Telegram's published sending limits, and flood waits of single chats.

About one message a second in a private chat with short bursts, 20 a minute in a group, 30 a second
over all. Off unless a test switches it on, since most tests are about something else; a flood wait
that a test asks for always counts. Measured on the stand-in's clock.
"""

import math
from dataclasses import dataclass

from tests.standins.telegram.clock import Clock
from tests.standins.telegram.faults import RetryAfter
from tests.standins.telegram.forms import Call
from tests.standins.telegram.refusals import too_many_requests
from tests.standins.telegram.state import Chat

COUNTED = ("send", "edit", "copy", "forward")


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """So many at once, and so many new ones a second."""

    burst: float
    per_second: float


OVERALL = Allowance(burst=30, per_second=30)
PRIVATE = Allowance(burst=5, per_second=1)
GROUP = Allowance(burst=20, per_second=20 / 60)


class Limiter:
    """Refuses what comes too fast."""

    def __init__(self, clock: Clock) -> None:
        self.enforced = False
        self._clock = clock
        self._flooded: dict[int, float] = {}
        self._spent: dict[int, tuple[float, float]] = {}  # chat, 0 for all -> left, when

    def flood(self, chat_id: int, seconds: float) -> None:
        """Refuse everything sent to this chat for a while, and to no other."""
        self._flooded[chat_id] = self._clock.now() + seconds

    def judge(self, call: Call, chat: Chat | None) -> None:
        """Refuse a call that comes too early."""
        if chat is None or not call.method.startswith(COUNTED):
            return
        now = self._clock.now()
        until = self._flooded.get(chat.id, 0.0)
        if now < until:
            # Made by the test, so it is not held against the bot.
            fault = RetryAfter(seconds=math.ceil(until - now))
            call.fault = fault
            raise too_many_requests(fault.seconds)
        if not self.enforced:
            return
        own = PRIVATE if chat.kind == "private" else GROUP
        wait = max(self._wait(0, OVERALL, now), self._wait(chat.id, own, now))
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        for key, allowance in ((0, OVERALL), (chat.id, own)):
            self._spent[key] = (self._left(key, allowance, now) - 1, now)

    def _left(self, key: int, allowance: Allowance, now: float) -> float:
        left, since = self._spent.get(key, (allowance.burst, now))
        return min(allowance.burst, left + (now - since) * allowance.per_second)

    def _wait(self, key: int, allowance: Allowance, now: float) -> float:
        return (1 - self._left(key, allowance, now)) / allowance.per_second
