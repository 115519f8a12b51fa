"""The stand-in in a thread of its own, for tests and benchmarks that have no event loop.

`run` carries one person's act or wait into the server's loop and brings back what it returned;
`call` does the same for anything that is not awaited, such as reading a screen.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.standins.telegram.people import Person
from tests.standins.telegram.server import TelegramServer

T = TypeVar("T")


class TelegramThread:
    """`with TelegramThread() as telegram: telegram.run(telegram.person().says("hi"))`."""

    def __init__(self, server: TelegramServer | None = None) -> None:
        self.server = server or TelegramServer()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="telegram-stand-in")

    def __enter__(self) -> Self:
        self._thread.start()
        self.run(self.server.start())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.run(self.server.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, act: Coroutine[Any, Any, T]) -> T:
        """Do or await something in the server's loop."""
        return asyncio.run_coroutine_threadsafe(act, self._loop).result()

    def call(self, look: Callable[[], T]) -> T:
        """Look at something while the server's loop stands still."""

        async def looked() -> T:
            return look()

        return self.run(looked())

    def person(
        self,
        first_name: str | None = None,
        *,
        language_code: str | None = "en",
        username: str | None = None,
    ) -> Person:
        """Make a person that the bot has not met."""
        return self.call(
            lambda: self.server.person(first_name, language_code=language_code, username=username)
        )
