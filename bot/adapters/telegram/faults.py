"""What an error from Telegram means for us, told apart in one function, and errors of our own.

Telegram names most of its refusals in English words only; those words are read in ``read`` and
nowhere else. Nothing here sends, waits or logs, and no error's own words leave this file: Telegram
quotes texts in them, and the library tokens.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.ports import Why


class TokenRefusedError(Exception):
    """Telegram refuses the bot's token; a new one comes from BotFather."""


class ConflictError(Exception):
    """Another program is receiving this bot's updates; only one can."""


class Kind(StrEnum):
    """What went wrong, by what can be done about it."""

    WAIT = "wait"  # too many messages: again after a number of seconds
    MOVED = "moved"  # the group became a supergroup with another id
    CLOSED = "closed"  # blocked, kicked, no right to write: this chat will not hear us
    UNCHANGED = "unchanged"  # the message already says this: as good as done
    TOPIC = "topic"  # the topic is closed or deleted: the chat's other topics still hear us
    GONE = "gone"  # the message cannot be edited any more: say it anew
    LATE = "late"  # the press was too long ago to be acknowledged
    UNSENT = "unsent"  # the network failed before the request left
    UNCERTAIN = "uncertain"  # the request may or may not have been carried out
    TOKEN = "token"  # the token is refused  # noqa: S105
    MISSING = "missing"  # 404: a server that is starting up, or a malformed token
    CONFLICT = "conflict"  # another receiver
    REFUSED = "refused"  # a request that Telegram finds wrong: our mistake
    OURS = "ours"  # not from Telegram at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A kind of fault, with the one figure that some kinds bring.

    ``why`` goes with ``CLOSED`` and ``TOPIC``: what exactly is not to be had any more.
    """

    kind: Kind
    seconds: float = 0
    chat_id: int | None = None
    why: Why | None = None


_NEVER_LEFT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol"}
"""The HTTP library's errors from before a request is written to the wire."""

_UNCHANGED = re.compile("message is not modified")
_GONE = re.compile(
    "message to edit not found|message can't be edited|message_id_invalid"
    "|there is no text in the message to edit|message identifier is not specified"
)
_LATE = re.compile("query is too old|query id is invalid|query_id_invalid")
_WHY = (
    # The words of a refusal, the first that fit; Telegram writes them in either case.
    (re.compile("blocked by the user|user is deactivated|initiate conversation"), Why.BLOCKED),
    (re.compile("group chat was (deleted|deactivated)"), Why.GONE),
    (re.compile("bot was kicked|not a member|chat not found|peer_id_invalid"), Why.KICKED),
    (
        re.compile(
            "not enough rights|have no rights|need administrator rights|chat_write_forbidden"
            "|chat_restricted|chat_admin_required|chat_send_[a-z]+_forbidden"
            "|user_banned_in_channel"
        ),
        Why.NO_RIGHT,
    ),
)
_TOPIC = (
    (re.compile("thread not found|topic_deleted|topic_id_invalid"), Why.GONE),
    (re.compile("topic_closed"), Why.CLOSED),
)


def read(error: BaseException) -> Fault:
    """Return what an error means; the only place that looks at an error's words."""
    match error:
        case RetryAfter():
            wait = error.retry_after  # its type depends on a switch of the library's
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
            return Fault(kind=Kind.WAIT, seconds=seconds)
        case ChatMigrated():
            return Fault(kind=Kind.MOVED, chat_id=error.new_chat_id)
        case Forbidden():
            words = str(error).casefold()
            return Fault(kind=Kind.CLOSED, why=_first(_WHY, words) or Why.KICKED)
        case Conflict():
            return Fault(kind=Kind.CONFLICT)
        case InvalidToken():
            # The library makes one error of 401 and 404, and only their words tell which it was;
            # at the start it wraps them in another with the token in it.
            answer = error.__cause__ if isinstance(error.__cause__, InvalidToken) else error
            missing = "not found" in str(answer).casefold()
            return Fault(kind=Kind.MISSING if missing else Kind.TOKEN)
        case BadRequest():
            return _bad_request(str(error).casefold())
        case NetworkError():
            return Fault(kind=_network(error.__cause__))
        case TelegramError():  # an answer that could not be read
            return Fault(kind=Kind.UNCERTAIN)
        case _:
            return Fault(kind=Kind.OURS)


def _bad_request(words: str) -> Fault:
    for pattern, kind in ((_UNCHANGED, Kind.UNCHANGED), (_GONE, Kind.GONE), (_LATE, Kind.LATE)):
        if pattern.search(words):
            return Fault(kind=kind)
    for kind, table in ((Kind.TOPIC, _TOPIC), (Kind.CLOSED, _WHY)):
        why = _first(table, words)
        if why is not None:
            return Fault(kind=kind, why=why)
    return Fault(kind=Kind.REFUSED)


def _first(table: tuple[tuple[re.Pattern[str], Why], ...], words: str) -> Why | None:
    return next((why for pattern, why in table if pattern.search(words)), None)


def _network(cause: BaseException | None) -> Kind:
    if cause is None or isinstance(cause, TelegramError):  # a 5xx answer, with or without a body
        return Kind.UNCERTAIN
    if type(cause).__name__ in _NEVER_LEFT:
        return Kind.UNSENT
    if type(cause).__module__.startswith("httpx"):
        return Kind.UNCERTAIN
    return Kind.OURS
