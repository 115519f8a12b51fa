"""Everything behind an adapter as the product has it: real words, real store, real finder.

For tests of questions, where it matters what a question means. The finder goes without the encoder
here: it is the same on every machine, and learns in a moment.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.conversation import Conversation
from bot.core.events import Rows
from bot.finding import WayFinder, load_finder
from bot.finding.ways import CRISIS
from bot.i18n import LOCALES
from bot.keys import Keys, load_keys
from bot.ports import UserKey
from bot.store import SqliteStore, open_store
from tests.discord.house import Clock
from tests.driver import real_library, real_phrases
from tests.talking import conversation

ANSWER = "remix_existing"
QUESTION = "Does opting out delete remixes that people already made?"
OWN_WORDS = "if i opt out now, are the remixes people already made deleted?"
CRIES = {
    "en": "i want to kill myself",
    "es": "quiero suicidarme",
    "pt-BR": "quero me matar",
    "id": "aku mau bunuh diri",
    "de": "ich will mich umbringen",
    "fr": "je veux me suicider",
}
LISTENING = [locale for locale in CRIES if (LOCALES / locale / CRISIS).exists()]


@cache
def real_finder() -> WayFinder:
    """The real finder, which has learnt."""
    finder = load_finder(
        real_library().faq, real_library(), real_phrases(), folder=LOCALES, semantic=False
    )
    finder.prepare(wholly=True)
    return finder


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The house, and what a test may look at in it."""

    door: Conversation
    store: SqliteStore
    keys: Keys

    async def rows(self, platform: str, user_id: int) -> Rows | None:
        """Everything that is kept about somebody."""
        return await self.store.export(
            self.keys.person(UserKey(platform=platform, user_id=str(user_id)))
        )

    async def turn(self, platform: str, user_id: int) -> int:
        """How many choices of somebody's only walk were accepted."""
        rows = await self.rows(platform, user_id)
        assert rows is not None
        (walk,) = rows["walk"]
        return int(str(walk["turn"]))

    async def counts(self) -> dict[tuple[str, str, str], int]:
        """The bare numbers."""
        found = await self.store.counts()
        return {(one.what, one.answer, one.locale): times for one, times in found.items()}


@asynccontextmanager
async def answering(folder: Path) -> AsyncIterator[Answering]:
    """Open the house in an empty folder."""
    path = folder / "optout.sqlite3"
    keys = load_keys(None, folder, path)
    async with open_store(path, keys) as store:
        door = conversation(store, keys, Clock(), finder=real_finder())
        yield Answering(door=door, store=store, keys=keys)
