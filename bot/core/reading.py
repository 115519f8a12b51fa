"""What typed words about a time can turn out to mean, as one closed union. No behaviour."""

from dataclasses import dataclass
from typing import TypeAlias

from bot.core.schedule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The words name dates and a time; shown to be confirmed all the same."""

    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfRead:
    """The words name dates but no time of day: ``rule.at`` means nothing yet."""

    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoWays:
    """The words can mean either, morning or evening."""

    first: Rule
    second: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The words name a moment that is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRead:
    """The words could not be read, or not all of them; nothing is guessed."""


Reading: TypeAlias = Read | HalfRead | TwoWays | Past | NotRead
