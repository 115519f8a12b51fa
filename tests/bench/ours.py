"""Our bot as a process for the benchmark: the real adapter, core and store, without the paces.

Started by ``walks.py``; the published paces (30 messages a second) would measure Telegram instead.
"""

import asyncio
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.limits import Paces, Steady, Window
from bot.i18n import load_phrases
from bot.keys import load_keys
from bot.library import load_library
from bot.store import open_store
from tests.talking import conversation

NO_PACE = Paces(
    overall=Window(count=1_000_000, seconds=1),
    private=Steady(burst=1_000_000, seconds=1),
    group=Window(count=1_000_000, seconds=1),
)


class WallClock:
    """The time of day."""

    def now(self) -> datetime:
        """Return the present moment."""
        return datetime.now(UTC)


async def main(url: str, token: str, folder: Path) -> None:
    """Serve until SIGTERM."""
    phrases = load_phrases()
    library = load_library(locales=phrases.locales)
    phrases.attach(library)
    database = folder / "optout.sqlite3"
    keys = load_keys(None, folder, database)
    async with open_store(database, keys) as store:
        door = conversation(store, keys, WallClock(), library=library, phrases=phrases)
        client = TelegramClient(
            token=token,
            door=door,
            phrases=phrases,
            memo=store,
            api_url=url,
            paces=NO_PACE,
        )
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, client.stop)
        await client.run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
