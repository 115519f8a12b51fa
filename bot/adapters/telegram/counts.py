"""What has happened so far, as plain numbers. Nothing about anybody is counted."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Counts:
    """Running totals since the start; ``failed`` by kind of fault."""

    received: int = 0
    ignored: int = 0
    committed: int = 0
    sent: int = 0
    edited: int = 0
    acknowledged: int = 0
    coalesced: int = 0
    dropped: int = 0
    failed: Counter[str] = field(default_factory=Counter)
