"""The operator's line to a running bot: a socket in the data folder, one JSON line each way.

The bot holds its database alone while it runs, so commands such as ``backup`` are carried out by
it. Only the account that runs the bot can open the socket; nothing here knows what a request does.
"""

import asyncio
import contextlib
import json
import logging
import os
import socket
import stat
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeAlias

from bot.core.errors import OptoutError

NAME = "control.sock"

LONGEST_PATH = 100
"""Bytes of a socket's address on the system with the least room for it (104, with its end)."""

LONGEST_REQUEST = 1 << 16

LONGEST_ANSWER = 1 << 26
"""An export is a few kilobytes; this only stops a runaway."""

PATIENCE = 120.0
"""Seconds to wait for a backup of a large database."""

Request: TypeAlias = Mapping[str, Any]
Answer: TypeAlias = Mapping[str, Any]

log = logging.getLogger(__name__)


class ControlError(OptoutError):
    """The running bot could not be asked, or could not do it; the message says why."""


class PathTooLongError(OptoutError):
    """The data folder's path leaves no room for the name of a socket."""


def path_in(folder: Path) -> Path:
    """Return where the socket of a data folder is.

    Raises:
        PathTooLongError: no system could open a socket there.
    """
    path = folder.resolve() / NAME
    if len(os.fsencode(path)) > LONGEST_PATH:
        raise PathTooLongError(
            f"the path {path} is too long for a socket ({LONGEST_PATH} bytes at most)"
        )
    return path


def check_place(folder: Path) -> None:
    """Look whether a socket could be made in the folder, before anything there is touched.

    Raises:
        PathTooLongError: no system could open a socket there.
        ControlError: something else stands in its place.
    """
    path = path_in(folder)
    if path.exists() and not stat.S_ISSOCK(path.lstat().st_mode):
        raise ControlError(f"{path} is in the way: the bot's own socket belongs there")


@asynccontextmanager
async def listening(
    folder: Path, answer: Callable[[Request], Awaitable[Answer]]
) -> AsyncIterator[None]:
    """Answer requests while entered.

    Enter it only while holding the database: a socket left behind then surely belongs to nobody.

    Raises:
        PathTooLongError, OSError: the socket cannot be made.
    """
    path = path_in(folder)
    if path.exists() and stat.S_ISSOCK(path.lstat().st_mode):
        path.unlink()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
            async with asyncio.timeout(PATIENCE):
                reply = await _reply(reader, writer, answer)
                writer.write(json.dumps(reply, default=str).encode() + b"\n")
                await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    before = os.umask(0o177)  # no moment in which another account could connect
    try:
        server = await asyncio.start_unix_server(serve, path, limit=LONGEST_REQUEST)
    finally:
        os.umask(before)
    try:
        yield
    finally:
        server.close()
        with contextlib.suppress(OSError):
            path.unlink()


async def _reply(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    answer: Callable[[Request], Awaitable[Answer]],
) -> Answer:
    if not _same_account(writer):
        return {"error": "only the account that runs the bot may ask"}
    try:
        request = json.loads(await reader.readline())
    except ValueError:
        return {"error": "not one line of JSON"}
    if not isinstance(request, dict):
        return {"error": "not a request"}
    try:
        return await answer(request)
    except OptoutError as error:
        return {"error": str(error)}
    except Exception as error:
        log.exception("control-failed", extra={"kind": type(error).__name__})
        return {"error": f"{type(error).__name__} (see the log of the bot)"}


def _same_account(writer: asyncio.StreamWriter) -> bool:
    """Look at who is on the other side, where the system tells; the file's mode already refuses."""
    peer = writer.get_extra_info("socket")
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None or peer is None:
        return True
    owner = int.from_bytes(peer.getsockopt(socket.SOL_SOCKET, option, 12)[4:8], "little")
    return owner in {os.geteuid(), 0}


async def ask(folder: Path, request: Request) -> Answer | None:
    """Return the running bot's answer, or None where no bot runs on this folder.

    Raises:
        ControlError: it runs, but does not answer or refuses.
    """
    try:
        path = path_in(folder)
    except PathTooLongError:
        return None
    if not hasattr(socket, "AF_UNIX"):  # Windows: `run` is for systems with such sockets
        return None
    try:
        reader, writer = await asyncio.open_unix_connection(path, limit=LONGEST_ANSWER)
    except (FileNotFoundError, ConnectionRefusedError):
        return None
    except OSError as error:
        raise ControlError(f"cannot reach the running bot: {error.strerror}") from error
    try:
        async with asyncio.timeout(PATIENCE):
            writer.write(json.dumps(request).encode() + b"\n")
            await writer.drain()
            answer = json.loads(await reader.readline())
    except (OSError, ValueError, TimeoutError) as error:
        raise ControlError("the running bot did not answer") from error
    finally:
        writer.close()
    if not isinstance(answer, dict) or "error" in answer:
        reason = answer.get("error") if isinstance(answer, dict) else "no answer"
        raise ControlError(f"the running bot refused: {reason}")
    return answer
