"""Saying what the house wants said in one chat: drawn, and put in the outbox.

What is for one person alone is never drawn in a group.
"""

import logging
from collections.abc import Sequence

from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.outbox import Outbox
from bot.adapters.telegram.render import draw
from bot.adapters.telegram.spots import Spot
from bot.adapters.telegram.wire import Call, Wire, calls
from bot.core.messages import Message
from bot.ports import Door

log = logging.getLogger(__name__)


class Voice:
    """Speaks by way of the outbox."""

    def __init__(self, wire: Wire, *, door: Door, outbox: Outbox, counts: Counts) -> None:
        self._wire = wire
        self._door = door
        self._outbox = outbox
        self._counts = counts

    def say(
        self, messages: Sequence[Message], spot: Spot, message_id: int | None, mark: int | None
    ) -> None:
        """Say an answer; ``mark`` is the update that it answers (see ``Outbox.drain``)."""
        answer: list[Call] = []
        for message in messages:
            drawn = draw(message, self._wire.username, private=spot.private)
            answer += calls(drawn, spot, message_id)
            for part in drawn.dropped:
                self._counts.failed["not-drawn"] += 1
                log.error("not-drawn", extra={"part": part})
        self._outbox.put(answer, mark)

    def apologise(self, spot: Spot, hint: str | None, code: str) -> None:
        """Say sorry for a fault of ours; there is nothing private in that."""
        try:
            message = self._door.apologise(hint, code)
            self._outbox.put(calls(draw(message, ""), spot, None))
        except Exception as error:
            log.exception("apology-failed", exc_info=error)
