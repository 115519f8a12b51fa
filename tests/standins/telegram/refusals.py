"""Telegram's way to say no: an error code, its own words, and sometimes a parameter.

Only the shape and the words used in several places live here; when to refuse is the methods'
affair.
"""

from typing import Any

Json = dict[str, Any]


class RefusedError(Exception):
    """A call that Telegram answers with ok=false."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> Json:
        """Return the body that Telegram would send."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = dict(self.parameters)
        return body


def bad_request(words: str, **parameters: int) -> RefusedError:
    """Refuse with 400, which PTB raises as BadRequest or ChatMigrated."""
    return RefusedError(400, f"Bad Request: {words}", **parameters)


def forbidden(words: str) -> RefusedError:
    """Refuse with 403: the chat does not want this bot, and asking again will not help."""
    return RefusedError(403, f"Forbidden: {words}")


def too_many_requests(seconds: int) -> RefusedError:
    """Refuse with 429 for a number of seconds."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def unauthorized() -> RefusedError:
    """Refuse a well-formed token that belongs to no bot."""
    return RefusedError(401, "Unauthorized")


def not_found(words: str = "") -> RefusedError:
    """Refuse an address that leads nowhere."""
    return RefusedError(404, f"Not Found: {words}" if words else "Not Found")


def conflict(words: str) -> RefusedError:
    """Refuse a second receiver of updates."""
    return RefusedError(409, f"Conflict: {words}")


OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_SET = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
