"""Logs hold no secret, no name, no text and no raw id, whoever writes them and at every level."""

import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import discord
import httpx
import pytest
import sqlalchemy
import telegram
from aiohttp import web
from discord.http import HTTPClient, Route

from bot import logs
from bot.core.errors import BadGuideError

TOKEN = "123456789:AAF-made-up-token-for-tests-only-00000"
DISCORD = "MTEyMjMzNDQ1NTY2Nzc4ODk5.Gabcde.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
TEXT = "marker-of-a-private-text"
NAME = "Marker-Person"
PERSON = 987654321
SNOWFLAKE = 998877665544332211
MARKERS = (TOKEN, DISCORD, TEXT, NAME, str(PERSON), str(SNOWFLAKE), "made-up-token")


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Everything set up as in the product, at DEBUG, and put back afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = (tuple(root.handlers), root.level, ours.level)
    written = io.StringIO()
    logs.configure("DEBUG", "json", written)
    yield written
    for handler in tuple(root.handlers):
        root.removeHandler(handler)
    for handler in before[0]:
        root.addHandler(handler)
    root.setLevel(before[1])
    ours.setLevel(before[2])


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize(
    "secret",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/getMe",
        f"token={TOKEN}",
        TOKEN,
        f"Authorization: Bot {DISCORD}",
        DISCORD,
        "postgresql://optout:made-up-token@db:5432/optout",
        "https://discord.com/api/v10/interactions/998877665544332211/made-up-token/callback",
        "https://discord.com/api/v10/webhooks/998877665544332211/made-up-token?wait=true",
        'OPTOUT_SECRET_KEY="made-up-token"',
        "secret_key: made-up-token",
        "a" * 64,
        f"user {SNOWFLAKE} pressed",
    ],
)
def test_what_looks_like_a_secret_is_hidden(secret: str) -> None:
    redacted = logs.redact(f"before {secret} after")

    assert logs.HIDDEN in redacted
    assert not any(marker in redacted for marker in (*MARKERS, "a" * 64))
    assert redacted.startswith("before ")
    assert redacted.endswith(" after")


@pytest.mark.parametrize(
    "harmless",
    [
        "turn-done",
        "guide tiktok-remix step open-post turn 12",
        "took 12.5 ms",
        "/data/optout.sqlite3",
    ],
)
def test_what_is_no_secret_stays(harmless: str) -> None:
    assert logs.redact(harmless) == harmless


def test_our_lines_are_an_event_with_fields(stream: io.StringIO) -> None:
    logging.getLogger("bot.x").info("turn-done", extra={"ms": 3})
    logging.getLogger("bot.y").debug("sweep-done", extra={"rows": 2})

    plain, with_rows = lines(stream)

    assert plain == {
        "timestamp": plain["timestamp"],
        "level": "info",
        "logger": "bot.x",
        "ms": 3,
        "event": "turn-done",
    }
    assert (with_rows["event"], with_rows["rows"], with_rows["level"]) == (
        "sweep-done",
        2,
        "debug",
    )


def test_fields_are_redacted_too(stream: io.StringIO) -> None:
    fields = {"url": f"https://h/bot{TOKEN}/x", "who": [SNOWFLAKE, {"id": str(SNOWFLAKE)}], "n": 7}

    logging.getLogger("bot.x").info("odd", extra=fields)

    (line,) = lines(stream)
    assert line["n"] == 7
    assert not any(marker in stream.getvalue() for marker in MARKERS)


def test_a_library_may_only_warn(stream: io.StringIO) -> None:
    chatty = logging.getLogger("somebody.elses")
    chatty.setLevel(logging.DEBUG)  # as some do for themselves

    chatty.debug(TEXT)
    chatty.info(TEXT)

    assert stream.getvalue() == ""


def test_of_a_library_the_wording_is_kept_and_the_values_are_not(stream: io.StringIO) -> None:
    library = logging.getLogger("somebody.elses")

    library.warning("limited: %s %s answered %d, again in %.2f s", TEXT, SNOWFLAKE, 429, 1.5)
    library.error("first line\nsecond line with %s" % TEXT)  # noqa: UP031 - asyncio does so

    assert [line["event"] for line in lines(stream)] == [
        "limited: … … answered 429, again in 1.50 s",
        "first line",
    ]


def test_a_library_that_cannot_format_its_own_line_still_has_one() -> None:
    record = logging.makeLogRecord({"name": "x.y", "msg": "%s of", "args": ("too", "many")})

    assert json.loads(logs.formatter("json").format(record))["event"] == "%s of"


def test_an_exception_shows_where_and_what_but_not_its_words(stream: io.StringIO) -> None:
    def inner() -> None:
        int(TEXT)

    try:
        try:
            inner()
        except ValueError as error:
            raise KeyError(NAME) from error
    except KeyError:
        logging.getLogger("bot.x").exception("turn-failed")

    (line,) = lines(stream)
    shown = str(line["exception"])
    assert "in inner: int(TEXT)" in shown
    assert shown.index("ValueError") < shown.index("KeyError")
    assert not any(marker in stream.getvalue() for marker in MARKERS)


def test_an_exception_group_shows_its_members(stream: io.StringIO) -> None:
    group = ExceptionGroup(TEXT, [ValueError(TEXT), BadGuideError("guide x: no step y")])

    logging.getLogger("bot.x").error("failed", exc_info=group)

    assert "ValueError" in stream.getvalue()
    assert "guide x: no step y" in stream.getvalue()
    assert TEXT not in stream.getvalue()


def test_a_line_that_cannot_be_made_does_not_print_its_values(stream: io.StringIO) -> None:
    (handler,) = (one for one in logging.getLogger().handlers if isinstance(one, logs.Discreet))

    handler.handle(
        logging.makeLogRecord({"name": "bot.x", "levelno": 20, "msg": "%d", "args": (TEXT,)})
    )

    assert stream.getvalue().startswith("log-line-failed at ")
    assert TEXT not in stream.getvalue()


def test_text_is_one_line_whatever_is_in_it() -> None:
    record = logging.makeLogRecord(
        {"name": "bot.x", "levelname": "INFO", "msg": "a\nb\x1b[31m", "why": "c d"}
    )

    drawn = logs.formatter("text").format(record)

    assert drawn.endswith("Z info    bot.x: a b [31m why='c d'")


async def test_what_asyncio_says_of_a_lost_failure_is_discreet(stream: io.StringIO) -> None:
    async def fail(text: str) -> None:
        raise ValueError(text)

    asyncio.get_running_loop().call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": ValueError(TEXT),
         "task": asyncio.current_task()}
    )  # fmt: skip
    with pytest.raises(ValueError, match="marker"):
        await fail(TEXT)

    assert "Task exception was never retrieved" in stream.getvalue()
    assert TEXT not in stream.getvalue()


def test_a_thread_that_fails_is_logged_discreetly(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    logs.catch_strays()

    thread = threading.Thread(target=lambda: int(TEXT))
    thread.start()
    thread.join()

    assert '"event": "thread-failed"' in stream.getvalue()
    assert TEXT not in stream.getvalue() + capsys.readouterr().err


@asynccontextmanager
async def _api() -> AsyncIterator[str]:
    """A server on this computer that knows a bot and refuses the rest, quoting what it was sent."""

    async def refuse(request: web.Request) -> web.Response:
        if request.path.endswith("/getMe"):
            me = {"id": PERSON, "is_bot": True, "first_name": NAME, "username": NAME}
            return web.json_response({"ok": True, "result": me})
        said = (await request.read()).decode("utf-8", "replace")
        description = f"Bad Request: {said} {NAME} {PERSON} {SNOWFLAKE}"
        answer = {"ok": False, "error_code": 400, "description": description,
                  "code": 50035, "message": description}  # fmt: skip
        return web.json_response(answer, status=400, content_type="application/json")

    application = web.Application()
    application.router.add_route("*", "/{rest:.*}", refuse)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def test_real_libraries_at_debug_say_nothing_of_a_person(
    stream: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram, Discord, HTTP and the database, each called for real with marked words in it."""
    caught = logging.getLogger("bot.adapters.x")
    async with _api() as address:
        async with httpx.AsyncClient() as client:
            await client.get(f"{address}/bot{TOKEN}/getMe", params={"text": TEXT})
        bot = telegram.Bot(TOKEN, base_url=f"{address}/bot")
        await bot.initialize()
        monkeypatch.setattr(Route, "BASE", address)
        http = HTTPClient(asyncio.get_running_loop())
        for call in (
            lambda: bot.send_message(PERSON, f"{TEXT} {NAME}"),
            lambda: http.static_login(DISCORD),
            lambda: http.request(
                Route("POST", "/channels/{channel_id}/messages", channel_id=SNOWFLAKE),
                json={"content": f"{TEXT} {NAME}"},
            ),
        ):
            try:
                await call()
            except (telegram.error.TelegramError, discord.DiscordException):
                caught.exception("call-failed")
        await http.close()
        await bot.shutdown()
    engine = sqlalchemy.create_engine("sqlite://")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text("select :words"), {"words": TEXT})
        try:
            connection.execute(sqlalchemy.text("insert into none values (:words)"), {"words": TEXT})
        except sqlalchemy.exc.SQLAlchemyError:
            caught.exception("query-failed")
    engine.dispose()

    written = stream.getvalue()
    assert written.count('"event": "call-failed"') == 3
    assert "OperationalError" in written
    assert not [marker for marker in MARKERS if marker in written]


def test_warnings_of_python_are_not_turned_into_lines(stream: io.StringIO) -> None:
    with pytest.warns(UserWarning, match="marker"):
        warnings.warn(TEXT, stacklevel=1)

    assert stream.getvalue() == ""
