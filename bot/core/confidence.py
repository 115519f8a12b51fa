"""How sure the sources make us, of a guide or of an answer. Nothing else lives here."""

from enum import StrEnum


class Confidence(StrEnum):
    """How sure the sources make us."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
