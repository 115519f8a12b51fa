"""Where lines come from and go to: a person at a terminal, or a pipe. No meaning lives here.

Both write UTF-8 whatever the locale says. The pipe is read by a thread of its own, because a
regular file cannot be waited for, and that thread never keeps the process from ending.
"""

import asyncio
import contextlib
import io
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager
from typing import Protocol, TextIO

from bot.adapters.terminal.render import Look

WIDEST = 88
"""Lines longer than this are hard to read, however wide the window is."""

NARROWEST = 20
"""Below this nothing reads well; a terminal that says it is narrower is not believed."""

LINE_BYTES = 1 << 16
"""What is kept of one piped line; the rest of it is read and dropped."""


class Screen(Protocol):
    """A place to say something and to be answered."""

    interactive: bool

    def look(self) -> Look:
        """Return how to draw now; a window may have been resized since the last turn."""

    def show(self, text: str) -> None:
        """Print a block of text."""

    async def line(self) -> str | None:
        """Return the next line without its end, or None when there is no more."""

    def opened(self) -> AbstractContextManager[object]:
        """Return what must be entered while lines are read."""


class Pipe:
    """Plain text in and out: one line is one turn, nothing is echoed, coloured or broken."""

    interactive = False

    def __init__(self, source: int, out: TextIO) -> None:
        self._source = source
        self._out = out
        self._lines: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1)
        self._first = True

    def look(self) -> Look:
        """Return the plainest look there is."""
        return Look()

    def show(self, text: str) -> None:
        """Print a block, apart from the one before by an empty line."""
        if not self._first:
            self._out.write("\n")
        self._first = False
        self._out.write(text + "\n")
        self._out.flush()

    async def line(self) -> str | None:
        """Return the next line."""
        return await self._lines.get()

    def opened(self) -> AbstractContextManager[object]:
        """Start the thread that reads; it ends with the input or with the process."""
        loop = asyncio.get_running_loop()

        def hand_over(line: str | None) -> None:
            asyncio.run_coroutine_threadsafe(self._lines.put(line), loop).result()

        def read() -> None:
            # The loop may be gone before the input is: then nobody waits for the line.
            with contextlib.suppress(RuntimeError, OSError, CancelledError):
                for line in lines(lambda: os.read(self._source, LINE_BYTES)):
                    hand_over(line)
                hand_over(None)

        threading.Thread(target=read, name="terminal-reader", daemon=True).start()
        return contextlib.nullcontext()


def lines(read: Callable[[], bytes]) -> Iterator[str]:
    """Yield the lines of a stream of bytes; what is no UTF-8 becomes a replacement character."""
    kept, newline = b"", b"\n"
    while chunk := read():
        first, *rest = chunk.split(newline)
        kept = (kept + first)[:LINE_BYTES]
        for piece in rest:
            yield kept.decode("utf-8", "replace").removesuffix("\r")
            kept = piece[:LINE_BYTES]
    if kept:
        yield kept.decode("utf-8", "replace").removesuffix("\r")


class Prompt:
    """A person at a terminal: a prompt with editing, colour where it is wanted, wrapped lines."""

    interactive = True

    def __init__(self, commands: tuple[str, ...], *, colour: bool) -> None:
        # Only a person at a terminal needs it, and it is a tenth of a second of every start.
        from prompt_toolkit import PromptSession  # noqa: PLC0415
        from prompt_toolkit.completion import WordCompleter  # noqa: PLC0415
        from prompt_toolkit.history import InMemoryHistory  # noqa: PLC0415

        self._colour = colour
        self._session: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),  # what a person typed is never written to a disk
            completer=WordCompleter([f"/{name}" for name in commands], sentence=True),
            complete_while_typing=False,
            enable_open_in_editor=False,
        )

    def look(self) -> Look:
        """Return the width of the window as it is now."""
        from prompt_toolkit.utils import get_cwidth  # noqa: PLC0415

        columns = shutil.get_terminal_size().columns
        width = min(max(columns, NARROWEST), WIDEST)
        return Look(width=width, colour=self._colour, measure=get_cwidth)

    def show(self, text: str) -> None:
        """Print a block below an empty line."""
        from prompt_toolkit import print_formatted_text  # noqa: PLC0415
        from prompt_toolkit.formatted_text import ANSI  # noqa: PLC0415

        print_formatted_text(ANSI(f"\n{text}"))

    async def line(self) -> str | None:
        """Ask for a line; the end of input and an interrupt both mean that the person leaves."""
        try:
            print()  # noqa: T201 - an empty line between what was said and what is typed
            return await self._session.prompt_async("> ")
        except (EOFError, KeyboardInterrupt):
            return None

    def opened(self) -> AbstractContextManager[object]:
        """Keep what others print from tearing a half-typed line."""
        from prompt_toolkit.patch_stdout import patch_stdout  # noqa: PLC0415

        return patch_stdout(raw=True)


def screen(commands: tuple[str, ...]) -> Screen:
    """Return the screen that fits the process: a person's terminal, or a pipe."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    source, out = _standard("stdin"), _standard("stdout")
    if source is not None and out is not None and source.isatty() and out.isatty():
        return Prompt(commands, colour=_wants_colour())
    # A closed stream is an empty pipe. Its number is no longer ours: the next file opened gets it.
    number = os.open(os.devnull, os.O_RDONLY) if source is None else source.fileno()
    return Pipe(number, io.StringIO() if out is None else out)


def _standard(name: str) -> TextIO | None:
    """Return one of the process's streams; None where it was started with that one closed."""
    stream: TextIO | None = getattr(sys, name)
    return stream


def _wants_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
