"""Discord's limits as the loopback server keeps them: 50 requests a second, 5 in 5 s in a channel.

Answers to interactions count towards neither. The windows are told in the headers as Discord tells
them, and what is over a limit is refused with the body and the headers that Discord sends.
"""

import re
import time
from collections import deque
from dataclasses import dataclass, field

from aiohttp import web

from tests.standins.discord.wire import Refusal

A_SECOND = 50
IN_CHANNEL, CHANNEL_SPAN = 5, 5.0
_MESSAGES = re.compile(r"/channels/(\d+)/messages")
_FREE = ("/interactions/", "/webhooks/")


@dataclass(slots=True)
class Limits:
    """What was asked for lately; `refused` counts the answers that were no, by scope."""

    a_second: int = A_SECOND
    refused: dict[str, int] = field(default_factory=dict)
    _lately: deque[float] = field(default_factory=deque)
    _windows: dict[str, tuple[float, int]] = field(default_factory=dict)

    def enter(self, method: str, path: str) -> None:
        """Count a request, or refuse it."""
        if path.startswith(_FREE):
            return
        now = time.monotonic()
        while self._lately and self._lately[0] <= now - 1.0:
            self._lately.popleft()
        if len(self._lately) >= self.a_second:
            raise self._refusal("global", self._lately[0] + 1.0 - now)
        channel = self._bucket(method, path)
        if channel is not None:
            began, used = self._windows.get(channel, (now, 0))
            if now - began >= CHANNEL_SPAN:
                began, used = now, 0
            if used >= IN_CHANNEL:
                raise self._refusal("user", began + CHANNEL_SPAN - now)
            self._windows[channel] = began, used + 1
        self._lately.append(now)

    def tell(self, method: str, path: str, response: web.StreamResponse) -> None:
        """Write the window that a request fell into on its answer."""
        channel = self._bucket(method, path)
        if channel is None or channel not in self._windows:
            return
        began, used = self._windows[channel]
        left = began + CHANNEL_SPAN - time.monotonic()
        response.headers["X-RateLimit-Limit"] = str(IN_CHANNEL)
        response.headers["X-RateLimit-Remaining"] = str(IN_CHANNEL - used)
        response.headers["X-RateLimit-Reset"] = f"{time.time() + left:.3f}"
        response.headers["X-RateLimit-Reset-After"] = f"{max(0.0, left):.3f}"

    def _bucket(self, method: str, path: str) -> str | None:
        found = _MESSAGES.fullmatch(path) if method == "POST" else None
        return found[1] if found else None

    def _refusal(self, scope: str, seconds: float) -> Refusal:
        self.refused[scope] = self.refused.get(scope, 0) + 1
        refusal = Refusal(429, 0, "You are being rate limited.")
        everywhere = scope == "global"
        refusal.body = {
            "message": "You are being rate limited.",
            "retry_after": round(max(0.001, seconds), 3),
            "global": everywhere,
        }
        refusal.headers = {"X-RateLimit-Scope": scope}
        if everywhere:
            refusal.headers["X-RateLimit-Global"] = "true"
        return refusal
