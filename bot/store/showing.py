"""What is kept about a person, for their own eyes: worked out when it is looked at, not before.

A turn hands it on with every press, and hardly any press asks for it.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from bot.core.events import Rows
from bot.keys import Keys
from bot.store import rows
from bot.store.counting import marks_of
from bot.store.nudging import shown
from bot.store.rows import Held


class Shown(Mapping[str, Sequence[Mapping[str, object]]]):
    """Every row of the person by table, as JSON values; to be read inside the unit that made it.

    An address is shown as it is: it is theirs. ``mark`` holds what counts them in this week.
    """

    def __init__(
        self, connection: sqlite3.Connection, keys: Keys, person: bytes, held: Held
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._person = person
        self._held = held

    @cached_property
    def _rows(self) -> Rows:
        marks = marks_of(self._connection, self._keys, self._person)
        held = {**self._held, "nudge": shown(self._keys, self._held["nudge"]), "mark": marks}
        return rows.as_json(held)

    def __getitem__(self, table: str) -> Sequence[Mapping[str, object]]:
        return self._rows[table]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)
