"""One turn of one person: the inputs while they are looked at, and what is on show.

``guiding`` and ``asking`` decide on top of this; nothing here knows what a press means.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from bot.core import drawing, menus, nudgemenu, walking
from bot.core.acts import ZoneFound
from bot.core.guide import Guide, Library
from bot.core.nudge import calls_back
from bot.core.progress import Progress, Walk
from bot.core.replies import Button, Data, Part, Place, Reply, Role, Sheet, Text, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One more for a bare number: what happened, and to which answer. Nobody's name is near it."""

    what: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What to keep and what to say. ``progress`` is None when everything is to be erased."""

    progress: Progress | None
    replies: tuple[Reply, ...]
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Aids:
    """What the core cannot know by itself, brought to the turn.

    ``zone`` has the rules of the zone that the person chose; ``zones`` names those to offer first,
    ``is_zone`` tells whether there is one of that id. ``reachable`` says that the person can be
    written to in private from where they are.
    """

    zone: tzinfo | None = None
    zones: Callable[[], tuple[ZoneFound, ...]] = tuple
    is_zone: Callable[[str], bool] = lambda _: False
    reachable: bool = False


def note(key: str) -> Text:
    """Return the gentle line above what is shown."""
    return text(key, Role.NOTE)


def last_shown(replies: tuple[Reply, ...], before: Reply | None = None) -> Reply | None:
    """Return the last reply with buttons: a typed answer means one of those."""
    with_buttons = (
        reply for reply in reversed(replies) if any(isinstance(p, Button) for p in reply.parts)
    )
    return next(with_buttons, before)


class Desk:
    """Holds the library, the moment, what was brought, and the progress as it becomes."""

    def __init__(
        self, library: Library, progress: Progress, now: datetime, aids: Aids | None = None
    ) -> None:
        """Take the inputs of the turn."""
        self.aids = aids or Aids()
        self.library = library
        self.progress = progress
        self.now = now

    @property
    def today(self) -> date:
        """The day of the turn, in UTC."""
        return self.now.date()

    def keep(self, walk: Walk) -> None:
        """Take the moved walk, and make its guide the one that "carry on" means.

        Nudges that would have called the person back to it end: they are back.
        """
        nudges = tuple(one for one in self.progress.nudges if not calls_back(one, walk.guide))
        moved = self.progress.with_walk(walk)
        self.progress = replace(moved, active=walk.guide, nudges=nudges)

    def say(self, *replies: Reply, tallies: tuple[Tally, ...] = ()) -> Turn:
        """Return the turn with these replies and the progress as it is now."""
        return Turn(progress=self.progress, replies=replies, tallies=tallies)

    def put(self, verb: str, argument: str = "-") -> None:
        """Make this what is on show, without saying anything."""
        self.progress = replace(self.progress, shown=f"{verb}:{argument}")

    def show(self, verb: str, argument: str = "-", *notes: Text) -> Turn:
        """Make this what is on show, and show it."""
        self.put(verb, argument)
        return self.here(*notes)

    def here(self, *notes: Text) -> Turn:
        """Show where the person is."""
        return self.say(self.again(*notes))

    def look(self, reply: Reply) -> Turn:
        """Show something about answers; where the person is stays as it was, less a question.

        An "erase everything?" that was left without an answer must not be met by a later word.
        """
        if self.progress.shown.startswith("forget:"):
            self.put("home")
        return self.say(reply)

    def stay(self, *notes: Text) -> Turn:
        """Change nothing, and show once more what was on show, under new notes."""
        last = self.progress.last
        if last is None:
            return self.here(*notes)
        kept = (part for part in last.parts if not _is_passing(part))
        return self.say(replace(last, parts=(*notes, *kept), place=Place.REPLACE))

    def walk(self, guide: Guide) -> Walk:
        """Return the person's walk of the guide, or one that is about to begin."""
        return self.progress.walk(guide.id) or walking.begin(guide, self.today)

    def again(self, *notes: Text) -> Reply:  # noqa: C901 - one arm a place
        """Return where the person is, as it stands now."""
        library, progress = self.library, self.progress
        verb, _, argument = progress.shown.partition(":")
        match verb:
            case "walk":
                guide = library.guide(argument)
                if guide is not None:
                    return drawing.draw(library, progress, guide, self.walk(guide), *notes)
            case "catalogue":
                return menus.catalogue(library, int(argument), *notes)
            case "platform":
                if library.of_platform(argument):
                    return menus.platform(library, argument, *notes)
            case "progress":
                return menus.progress_list(library, progress, *notes)
            case "languages":
                return menus.languages(library, *notes)
            case "privacy":
                return menus.privacy(progress, *notes)
            case "forget":
                minute = int(argument) if argument.isdigit() else 0
                return menus.forget(minute, *notes)
            case "help":
                return menus.help_card(*notes)
            case "nudges":
                return nudgemenu.nudges(library, progress, argument, *notes)
            case "zone":
                return nudgemenu.zones(progress, self.aids.zones(), *notes)
        return menus.home(library, progress, *notes)

    def step_under_way(self) -> Reply | None:
        """Return the step of a walk that is on show, to be shown again below an answer."""
        verb, _, argument = self.progress.shown.partition(":")
        if verb != "walk" or self.progress.walk(argument) is None:
            return None
        return replace(self.again(), place=Place.NEW)


def _is_passing(part: Part) -> bool:
    """Whether a part belongs to the moment it was said in: a note, a file."""
    return isinstance(part, Sheet | Data) or (isinstance(part, Text) and part.role is Role.NOTE)
