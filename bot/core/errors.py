"""Errors of the core, told apart by whose fault they are. No handling lives here."""


class OptoutError(Exception):
    """Something the bot itself refuses; the subclass says whose mistake it is."""


class BadGuideError(OptoutError):
    """A guide file is wrong; the message names the guide, the step and what was expected."""


class TokenTooLongError(OptoutError):
    """A button's token does not fit the smallest platform's limit."""


class BadProgressError(OptoutError):
    """Saved progress cannot be read: it is newer than this program or damaged."""
