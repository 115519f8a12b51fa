"""How many acts may be waiting in one group, and of one person there.

Every act asks Telegram about rights, and the updates behind it wait. So a group that is flooded
with presses must not hold up everybody else, and no member must crowd out its administrators.
"""

from collections import Counter
from collections.abc import Mapping

from bot.adapters.telegram.parse import inside, lane

PER_GROUP = 10
PER_PERSON = 3


class Crowd:
    """Counts what is under way in groups. Private chats need no such care."""

    def __init__(self) -> None:
        self._under_way: Counter[tuple[int, ...]] = Counter()

    def enters(self, raw: Mapping[str, object]) -> bool:
        """Count an update in; True where too much is under way before it."""
        group, person = keys = _keys(raw)
        if not group:
            return False
        self._under_way.update(keys)
        return self._under_way[group] > PER_GROUP or self._under_way[person] > PER_PERSON

    def leaves(self, raw: Mapping[str, object]) -> None:
        """Count it out again."""
        keys = _keys(raw)
        self._under_way.subtract(keys)
        for key in keys:
            if self._under_way[key] <= 0:
                del self._under_way[key]


def _keys(raw: Mapping[str, object]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return what an update counts for; nothing where it can be no act in a group."""
    chat = lane(raw)
    message, press = inside(raw, "message"), inside(raw, "callback_query")
    text = message.get("text")
    command = isinstance(text, str) and text.startswith("/")
    if chat >= 0 or not (press or command or "reply_to_message" in message):
        return (), ()
    number = inside(press or message, "from").get("id")
    return (chat,), (chat, number if isinstance(number, int) else 0)
