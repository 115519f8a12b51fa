"""Speaks first at the terminal: a nudge that falls due is printed above what is being typed."""

from collections.abc import Callable

from bot.core.messages import Message
from bot.ports import Address, Delivery, Sent, Wait

PLATFORM = "terminal"

ELSEWHERE_SECONDS = 60.0
"""Seconds before somebody else's nudge is looked at again: they may sit down here later."""


class TerminalSender:
    """The one person at this screen can be told something; see ``ports.Sender``."""

    platform = PLATFORM
    repeatable = True  # what was printed when the process died is best printed again

    def __init__(self, name: str, show: Callable[[Message], None]) -> None:
        """Speak to the person of that name through ``show``."""
        self._name = name
        self._show = show
        self._said: set[str] = set()

    async def pace(self) -> None:
        """Wait for nothing: nobody else speaks here."""

    async def deliver(
        self,
        address: Address,
        message: Message,
        *,
        nonce: str,
        silent: bool = False,  # noqa: ARG002 - a terminal makes no sound
    ) -> Delivery:
        """Print the message, if it is for whoever sits here."""
        if address.spot.chat != self._name:
            return Wait(seconds=ELSEWHERE_SECONDS)
        if nonce not in self._said:
            self._said.add(nonce)
            self._show(message)
        return Sent(message=nonce)

    async def remove(self, address: Address, message: str) -> None:
        """Leave what was printed: a terminal takes nothing back."""

    async def main_place(self, address: Address) -> Address | None:  # noqa: ARG002 - no groups here
        """Return nothing: there are no groups at a terminal."""
        return None

    async def size(self, address: Address) -> int | None:  # noqa: ARG002 - as above
        """Return nothing: there are no groups at a terminal."""
        return None
