"""Logging that can be shown to anybody: set up once, redacted as the last step of every line.

Three rules hold at every level, DEBUG too. Libraries may only warn, and of what they say the
wording is kept while the values are left out, because the values are people's words and ids. An
exception shows its type and its places in the code, and its own words only where its type is known
not to quote anybody. Whatever is left goes through ``redact``, which knows the look of secrets.
Our own lines are an event name with fields, and never hold a name, a text or a raw id.
"""

import asyncio
import contextlib
import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Literal, TextIO

from bot.core.errors import OptoutError

OURS = "bot"
"""The root of our own loggers: ``logging.getLogger(__name__)`` in every module of this package."""

HIDDEN = "[hidden]"

_LIKE_AN_ID = 10**9
"""Whole numbers from here on are taken for ids of people and chats; we count nothing so high."""

_SECRETS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        # A Telegram token, bare or in the path of a request: bot123456:AAE…
        (r"(?<![A-Za-z0-9])(?:bot)?[0-9]{5,}:[A-Za-z0-9_-]{20,}", re.ASCII),
        # The header of a Discord request, or any other bearer of a secret.
        (r"\b(?:Bot|Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}", re.ASCII),
        # A Discord token: three parts with dots, the first one an id in base64.
        (r"\b[A-Za-z0-9_-]{18,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{20,}", re.ASCII),
        # The token of an interaction or a webhook in a Discord address.
        (r"(?<=/)(?:interactions|webhooks)/[0-9]+/[^\s/'\"?]+", re.ASCII),
        # A name and a password before the host of an address.
        (r"(?<=://)[^\s/@]+@", re.ASCII),
        # secret_key=…, "token": "…", password: …
        (r"(?i:\b\w*(?:token|secret|_key|passw(?:or)?d)\b[\"']?\s*[=:]\s*)[^\s,;&}]{4,}", re.ASCII),
        # A key: 32 bytes or more in hexadecimal or base64.
        (r"\b[0-9a-fA-F]{64,}\b", re.ASCII),
        (r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43,}={0,2}(?![A-Za-z0-9+/_-])", re.ASCII),
        # A raw id of Discord.
        (r"(?<![0-9.])[0-9]{15,20}(?![0-9])", re.ASCII),
    )
)


def redact(text: str) -> str:
    """Return the text without anything that looks like a secret or a raw id."""
    for secret in _SECRETS:
        text = secret.sub(HIDDEN, text)
    return text


def configure(
    level: str = "INFO", form: Literal["text", "json"] = "text", stream: TextIO | None = None
) -> None:
    """Send every logger of the process through one redacting formatter on ``stream`` (stderr)."""
    handler = Discreet(stream or sys.stderr)
    handler.setFormatter(formatter(form))
    handler.addFilter(_worth_a_line)
    root = logging.getLogger()
    for old in tuple(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(level)


class Discreet(logging.StreamHandler[TextIO]):
    """Says that a line failed; the standard one prints the line's values to say it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Name the place in the code that asked for the line."""
        with contextlib.suppress(OSError, ValueError):
            self.stream.write(f"log-line-failed at {record.pathname}:{record.lineno}\n")


def catch_strays() -> None:
    """Log what Python would print with an exception's own words: in threads, in finalisers."""
    log = logging.getLogger(__name__)

    def in_thread(stray: threading.ExceptHookArgs) -> None:
        log.error("thread-failed", exc_info=stray.exc_value)

    def unraisable(stray: "sys.UnraisableHookArgs") -> None:
        log.error("finaliser-failed", exc_info=stray.exc_value)

    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def _ours(name: str) -> bool:
    return name == OURS or name.startswith(f"{OURS}.")


def _worth_a_line(record: logging.LogRecord) -> bool:
    """Hold libraries to WARNING, also those that set a lower level for themselves."""
    return record.levelno >= logging.WARNING or _ours(record.name)


def formatter(form: Literal["text", "json"]) -> logging.Formatter:
    """Return the one formatter there is; every line of the process goes through it."""
    return _Redacting(_as_json if form == "json" else _as_text)


class _Redacting(logging.Formatter):
    """Makes the whole line itself: the base class would add a traceback with all its words."""

    def __init__(self, draw: Callable[[dict[str, object]], str]) -> None:
        super().__init__()
        self._draw = draw

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, object] = {
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat("T", "seconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if not _ours(record.name):
            fields["event"] = _wording(record)
        else:
            fields |= _extras(record) | {"event": record.getMessage()}
        if record.exc_info and record.exc_info[1] is not None:
            fields["exception"] = describe(record.exc_info[1])
        return self._draw({key: _clean(value) for key, value in fields.items()})


_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


def _extras(record: logging.LogRecord) -> dict[str, object]:
    """Return what was given as ``extra``."""
    return {key: value for key, value in record.__dict__.items() if key not in _STANDARD}


def _wording(record: logging.LogRecord) -> str:
    """Keep a library's wording and leave out its values, which may be anybody's words or ids."""
    words = str(record.msg).partition("\n")[0]  # asyncio puts a repr of everything below it
    given = record.args
    values: tuple[object, ...] = given if isinstance(given, tuple) else ()
    try:
        return words % tuple(_small(value) for value in values) if values else words
    except (TypeError, ValueError):
        return words


def _small(value: object) -> object:
    """Return a status code or a delay as it is; anything else may tell of a person."""
    most = 100_000
    if isinstance(value, int | float) and abs(value) < most:
        return value
    return "…"


def describe(error: BaseException) -> str:
    """Return an exception with its causes: types, places and lines of code, no values."""
    lines: list[str] = []
    seen: set[int] = set()
    _describe(error, "", lines, seen)
    return "\n".join(lines)


def _describe(error: BaseException, indent: str, lines: list[str], seen: set[int]) -> None:
    if id(error) in seen:
        return
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        _describe(cause, indent, lines, seen)
        lines.append(f"{indent}-> then:")
    lines.extend(
        f"{indent}  {frame.filename}:{frame.lineno} in {frame.name}: {frame.line}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    lines.append(f"{indent}{_kind(error)}{_words(error)}")
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            _describe(inner, indent + "  | ", lines, seen)


def _kind(error: BaseException) -> str:
    kind = type(error)
    room = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return f"{room}{kind.__qualname__}"


def _words(error: BaseException) -> str:
    """Return an exception's own words where its type is known not to quote a person."""
    if isinstance(error, OptoutError | OSError | TimeoutError | asyncio.CancelledError):
        return f": {error}"
    numbers = (
        f"{name}={value}"
        for name in ("status", "code", "sqlite_errorname", "retry_after")
        if isinstance(value := getattr(error, name, None), int | str)
    )
    known = ", ".join(numbers)
    return f" ({known})" if known else ""


def _clean(value: object) -> object:
    """Return the value redacted, in the kinds that JSON knows."""
    match value:
        case None | bool() | float():
            return value
        case int():
            return value if abs(value) < _LIKE_AN_ID else HIDDEN
        case str():
            return redact(value)
        case Mapping():
            return {redact(str(key)): _clean(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_clean(inner) for inner in value]
        case _:
            return redact(str(value))


def _as_json(fields: dict[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False)


def _as_text(fields: dict[str, object]) -> str:
    """Draw one line for a person at a terminal: time, level, event, then the fields."""
    exception = fields.pop("exception", None)
    when, level = str(fields.pop("timestamp")), str(fields.pop("level"))
    event, room = str(fields.pop("event")), fields.pop("logger")
    rest = "".join(f" {key}={_quoted(value)}" for key, value in sorted(fields.items()))
    line = f"{when[:19]}Z {level:<7} {room}: {_one_line(event)}{rest}"
    return line if exception is None else f"{line}\n{exception}"


def _quoted(value: object) -> str:
    text = _one_line(str(value))
    return repr(text) if " " in text or not text else text


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
