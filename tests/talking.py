"""The conversation put together for tests and benches, with the real words, times and zones."""

from collections.abc import Callable, Sequence

from bot.conversation import Conversation
from bot.core.guide import Library
from bot.core.messages import Message
from bot.grouptalk import GroupTalk, Parts
from bot.i18n import Phrases
from bot.keys import Keys
from bot.ports import Act, Address, Clock, Finder, Store
from tests.admin import real_times, real_zones
from tests.driver import real_library, real_phrases


class NoGroups:
    """The half of a door that nobody may knock at where there are no groups."""

    async def govern(self, act: Act) -> tuple[Message, ...]:
        raise AssertionError(act)

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        raise AssertionError(where, locale_hint)

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        raise AssertionError(typed, locale_hint)


def conversation(
    store: Store,
    keys: Keys,
    clock: Clock,
    *,
    library: Library | None = None,
    phrases: Phrases | None = None,
    finder: Finder | None = None,
    wake: Callable[[], None] = lambda: None,
) -> Conversation:
    """Return the house's door on this store."""
    parts = Parts(
        library=library or real_library(),
        phrases=phrases or real_phrases(),
        store=store,
        clock=clock,
        times=real_times(),
        zones=real_zones(),
        group_key=lambda where: keys.group(where.platform, where.spot.chat),
        wake=wake,
    )
    return Conversation(
        library=parts.library,
        phrases=parts.phrases,
        store=store,
        person_key=keys.person,
        clock=clock,
        groups=GroupTalk(parts),
        times=parts.times,
        zones=parts.zones,
        finder=finder,
    )
