"""The conversation put together for tests and benches, with the real words, times and zones."""

from collections.abc import Callable

from bot.conversation import Conversation
from bot.core.guide import Library
from bot.grouptalk import GroupTalk, Parts
from bot.i18n import Phrases
from bot.keys import Keys
from bot.ports import Clock, Finder, Store
from tests.admin import real_times, real_zones
from tests.driver import real_library, real_phrases


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
