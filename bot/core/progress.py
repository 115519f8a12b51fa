"""What is remembered of a person's walks, as plain data. Nothing here decides anything.

Days instead of moments: a day is all the product needs. How it is written down is the store's
affair; a walk begun on an older guide is brought up by ``core.upgrades``.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from bot.core.nudge import Nudge
from bot.core.replies import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One guide as far as the person has got.

    ``trail`` holds the steps behind the present one, oldest first, each at most once. ``choices``
    is the latest choice at each step; ``marks`` the day on which the person said a step was done.
    ``turn`` grows with every accepted choice, so that an older button is known to be stale.
    ``done`` and ``about`` count items (videos): how many so far, and about how many there are.
    """

    guide: str
    version: int
    step: str
    turn: int = 0
    trail: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    marks: tuple[tuple[str, date], ...] = ()
    done: int = 0
    about: int | None = None
    started: date
    touched: date
    finished: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Everything the core knows of one person.

    ``last`` and ``rated`` live in memory only, because they could say what a person asked: the last
    reply with buttons (typed answers mean those), and the answers whose rating is counted.

    ``shown`` is where they are, as ``verb:argument`` of an app button: it is drawn again after a
    restart, when ``last`` is forgotten. ``active`` is the guide that ``/continue`` opens. ``keep``
    means that the person asked for their walks not to be cleaned up. ``zone`` is the time zone they
    chose, ``nudges`` what they asked to be reminded of. ``group`` names the group whose public
    button they came by (its key, as buttons carry it), ``wish`` the time that they typed before
    they had a zone, both in memory only.
    """

    locale: str | None = None
    keep: bool = False
    active: str | None = None
    shown: str = "home:-"
    walks: tuple[Walk, ...] = ()
    zone: str | None = None
    nudges: tuple[Nudge, ...] = ()
    group: str | None = field(default=None, compare=False)
    wish: str | None = field(default=None, compare=False)
    last: Reply | None = field(default=None, compare=False)
    rated: frozenset[str] = field(default=frozenset(), compare=False)

    def walk(self, guide: str) -> Walk | None:
        """Return the walk of that guide, if it was begun."""
        return next((walk for walk in self.walks if walk.guide == guide), None)

    def with_walk(self, walk: Walk) -> "Progress":
        """Return the progress with that walk in place of the same guide's."""
        others = tuple(other for other in self.walks if other.guide != walk.guide)
        return replace(self, walks=(*others, walk))

    @property
    def worth_keeping(self) -> bool:
        """Whether the person made a real choice yet; before that no row is written."""
        return (
            bool(self.walks)
            or self.locale is not None
            or self.keep
            or self.zone is not None
            or bool(self.nudges)
        )
