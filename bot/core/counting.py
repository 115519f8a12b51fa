"""When a group's weekly number may be told, so that it says nothing about any one person. Pure."""

STEP = 5
"""A number is told in steps of five, rounded down: nobody's own step shows."""


def published(counted: int, members: int | None) -> int | None:
    """Return the number to tell, or None where telling it could point at somebody.

    Nothing under five, and nothing within five of the group's size: there "at least so many" would
    come close to "everybody". Where the size is not known, nothing is told.
    """
    told = counted - counted % STEP
    if told < STEP or members is None or told > members - STEP:
        return None
    return told
