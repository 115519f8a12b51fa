"""Trouble on demand: what a test wants to go wrong, for which method and chat, and how often.

The kinds are a closed union; `server` acts on them. Telegram's own limits are in `limits`.
"""

import asyncio
from dataclasses import dataclass, field

from tests.standins.telegram.changes import Changes
from tests.standins.telegram.forms import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryAfter:
    """429 with a number of seconds; nothing happens."""

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse:
    """Any refusal in Telegram's form; nothing happens."""

    code: int
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A gateway's page instead of an answer; nothing happens."""

    status: int = 502
    body: str = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True, kw_only=True)
class DropBefore:
    """The connection breaks and nothing happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropAfter:
    """It happened, but the connection breaks before the bot hears of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """It happens after some real seconds."""

    seconds: float


@dataclass(slots=True, kw_only=True, eq=False)
class Hold:
    """It happens once the test lets go; meanwhile `reached` says that a call stands there."""

    changes: Changes = field(repr=False)
    gate: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    standing: int = 0

    def release(self) -> None:
        """Let every held call go on, and all later ones pass."""
        self.gate.set()

    async def reached(self, *, calls: int = 1) -> None:
        """Wait until so many calls stand at the gate."""
        await self.changes.until(
            lambda: self.standing >= calls, what=lambda: f"{calls} held calls, not {self.standing}"
        )

    async def stand(self) -> None:
        """Stand at the gate, as a call does."""
        self.standing += 1
        self.changes.announce()
        await self.gate.wait()
        self.standing -= 1


Fault = RetryAfter | Refuse | Broken | DropBefore | DropAfter | Delay | Hold


@dataclass(slots=True, kw_only=True, eq=False)
class Rule:
    """A fault, and the calls it is for."""

    fault: Fault
    method: str = ""
    chat_id: int | None = None
    left: int | None = 1  # None: until it is lifted
    met: int = 0

    def lift(self) -> None:
        """Stop the trouble."""
        self.left = 0

    def fits(self, call: Call) -> bool:
        """Tell whether this call is to meet the fault."""
        return (
            self.left != 0
            and self.method in {"", call.method}
            and self.chat_id in {None, call.chat_id}
        )


class Faults:
    """All rules, the oldest first."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []

    def add(self, rule: Rule) -> Rule:
        """Put a rule behind the others."""
        self._rules.append(rule)
        return rule

    def clear(self) -> list[Fault]:
        """Lift every rule and return what they did."""
        for rule in self._rules:
            rule.lift()
        return [rule.fault for rule in self._rules]

    def meet(self, call: Call) -> Fault | None:
        """Return the fault that this call runs into, and count it."""
        self._rules = [rule for rule in self._rules if rule.left != 0]
        for rule in self._rules:
            if rule.fits(call):
                rule.met += 1
                if rule.left is not None:
                    rule.left -= 1
                return rule.fault
        return None
