"""People's nudges as rows, written with their turn; an address is kept only while one is awaited.

An address is sealed for the one row it is in. It is the newest that the person was reached at;
whatever ends a nudge takes it away. Finding out what is due and what became of it is ``claiming``'s
and ``settling``'s.
"""

import sqlite3
from collections.abc import Sequence

from bot.core.nudge import Nudge
from bot.keys import Keys, SealError
from bot.ports import Address
from bot.store import due_statements as statements, rows, sealing
from bot.store.rows import Row

ADDRESS_UNREADABLE = "sealed"
"""What a person's own copy shows of an address that cannot be opened."""


def write_nudges(
    connection: sqlite3.Connection,
    keys: Keys,
    person: bytes,
    *,
    held: Sequence[Row],
    after: Sequence[Nudge],
    address: Address | None,
) -> bool:
    """Write the nudges that are new or changed, drop those that are gone; whether there were any.

    One that is being sent just now and was not changed is left alone. Where the turn brings no
    address (it was taken somewhere else), a new nudge goes where an older one of theirs would.
    """
    before = {(row["about"], row["guide"]): row for row in held}
    wanted = {(one.about.value, one.guide): one for one in after}
    reached = address or _address_of(keys, held)
    touched = False
    for about, guide in before.keys() - wanted.keys():
        statements.DROP_NUDGE.run(connection, _person=person, _about=about, _guide=guide)
        touched = True
    for rank, (name, nudge) in enumerate(wanted.items()):
        row = before.get(name)
        if row is not None and rows.nudge_from(row) == nudge and row["rank"] == rank:
            continue
        fresh = rows.nudge_row(nudge, person, rank)
        if row is not None and rows.nudge_from(row) == nudge:
            fresh = {**row, "rank": rank}
        elif reached is not None and not nudge.uncertain:
            fresh["platform"] = reached.platform
            fresh["address"] = seal_address(keys, reached, fresh)
        statements.WRITE_NUDGE.run(connection, **fresh)
        touched = True
    return touched


def shown(keys: Keys, held: Sequence[Row]) -> list[Row]:
    """Return the rows for the person's own copy: where they are reached is theirs to read."""
    return [{**row, "address": _shown_address(keys, row)} for row in held]


def seal_address(keys: Keys, address: Address, row: Row) -> bytes:
    """Return where a nudge goes, sealed for its row."""
    return sealing.seal(keys, sealing.address_data(address), *_about(row))


def unseal_address(keys: Keys, row: Row) -> Address:
    """Return where a nudge goes.

    Raises:
        SealError: it is not this row's, or not this key's.
    """
    return sealing.address_from(sealing.unseal(keys, row["address"], *_about(row)))


def sealed_bytes(held: Sequence[Row]) -> tuple[bytes, ...]:
    """Return what must be found in no file once the person is erased."""
    return tuple(row["address"] for row in held if row["address"] is not None)


def _shown_address(keys: Keys, row: Row) -> object:
    if row["address"] is None:
        return None
    try:
        return sealing.unseal(keys, row["address"], *_about(row))
    except SealError:
        return ADDRESS_UNREADABLE


def _address_of(keys: Keys, held: Sequence[Row]) -> Address | None:
    for row in held:
        if row["address"] is not None:
            try:
                return unseal_address(keys, row)
            except SealError:
                continue
    return None


def _about(row: Row) -> tuple[object, ...]:
    return "nudge", "address", row["person"], row["about"], row["guide"]
