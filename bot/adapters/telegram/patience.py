"""How long the bot waits for what. Figures only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds, each with its reason."""

    poll: int = 25
    """One long poll; a connection that died in silence is noticed after this and five more."""

    conflict: float = 3
    """Before asking again after a 409: the other program may be ourselves, just stopped."""

    first_retry: float = 0.5
    longest_retry: float = 30
    """Between tries while Telegram or the store cannot be reached, doubling from first to last."""

    finish: float = 2.5
    """When stopping, for updates that were taken to be committed."""

    drain: float = 1.5
    """When stopping, for answers to leave."""

    confirm: float = 1.5
    """When stopping, for Telegram to hear which updates were committed. Together under eight."""

    roll_call: float = 24 * 3600
    one_of_the_roll: float = 1
    """Between two looks at all known groups, and between two of those groups."""

    def retry(self, failures: int) -> float:
        """Return the pause after so many failures in a row."""
        return min(self.longest_retry, self.first_retry * 2.0 ** min(failures - 1, 16))
