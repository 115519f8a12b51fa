"""The composition root: here the house is put together from its concrete parts, and taken apart.

Store, conversation, words and terminal are named here and nowhere else; ``serving`` adds what only
a bot at work needs. A start that fails says why in one line, with the exit code for it, and leaves
no file changed.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from bot.answerfiles import load_faq
from bot.control import Answer, Request, ask
from bot.conversation import Conversation
from bot.core.errors import OptoutError
from bot.core.guide import Library
from bot.duties import Duties
from bot.ending import EndError, ExitCode
from bot.finding import WayFinder, load_finder
from bot.finding.ways import read_names
from bot.grouptalk import GroupTalk, Parts
from bot.i18n import LOCALES, BadLocaleError, Phrases, load_phrases
from bot.keys import Keys, SecretKeyError, check_folder, load_keys
from bot.library import load_library
from bot.ports import Sender
from bot.running import stop_on_signals
from bot.scheduler import Scheduler
from bot.settings import Settings
from bot.store import SqliteStore, open_store
from bot.times import BadTimesError, TimeReader, Zones


class WallClock:
    """The time of day."""

    def now(self) -> datetime:
        """Return the present moment."""
        return datetime.now(UTC)


Words: TypeAlias = tuple[Phrases, Library]


def load_words(settings: Settings) -> Words:
    """Return every locale's words, every guide and every answer.

    Raises:
        EndError: a file cannot be read, or the default locale is not there.
    """
    default = settings.default_locale
    there = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
    if default not in there:
        line = f"OPTOUT_DEFAULT_LOCALE: expected one of {', '.join(there)}, got {default!r}."
        raise EndError(ExitCode.WRONG_USE, line)
    try:
        phrases = load_phrases(default=default)
        library = replace(load_library(locales=phrases.locales), faq=load_faq())
    except (BadLocaleError, OptoutError) as error:
        raise EndError(ExitCode.NO_START, str(error)) from error
    phrases.attach(library)
    return phrases, library


def finder(settings: Settings, words: Words) -> WayFinder:
    """Return the finder over the bot's own words; it learns at the first question, or sooner."""
    phrases, library = words
    folder = settings.data_dir
    return load_finder(library.faq, library, phrases, folder=LOCALES, cache_dir=folder)


def readable(found: WayFinder) -> None:
    """Read what the finder learns from, without learning, which would keep a person waiting.

    Raises:
        EndError: a file is broken; unread, every question would go without an answer, cries too.
    """
    try:
        read_names(found.sources.folder)
        found.sources.signs()
        found.sources.languages()
    except OptoutError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error


def load_secret(settings: Settings) -> Keys:
    """Return the keys; at the first start they are made."""
    given = settings.secret_key
    secret = given.get_secret_value() if given else None
    return load_keys(secret, settings.data_dir, settings.database)


class Due:
    """Passes on that something may be due to whoever sends it, once there is somebody."""

    def __init__(self) -> None:
        """Begin with nobody listening."""
        self._wake: Callable[[], None] = lambda: None

    def wake(self) -> None:
        """Tell whoever listens."""
        self._wake()

    def listen(self, wake: Callable[[], None]) -> None:
        """Call this from now on."""
        self._wake = wake


def read_times() -> tuple[TimeReader, Zones]:
    """Return what reads times and cities in people's own words.

    Raises:
        EndError: a table of a locale's is broken.
    """
    try:
        return TimeReader.load(), Zones.load()
    except BadTimesError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What stands once a start has succeeded."""

    library: Library
    phrases: Phrases
    store: SqliteStore
    conversation: Conversation
    duties: Duties
    due: Due


@asynccontextmanager
async def opened(
    settings: Settings, words: Words | None = None, found: WayFinder | None = None
) -> AsyncIterator[House]:
    """Open everything that every command needs, and close it again.

    What the finder learnt is kept at the end, so that the next start need not learn it.

    Raises:
        EndError: why it cannot be opened.
    """
    phrases, library = words = words or load_words(settings)
    found = found or finder(settings, words)
    keys, store = _open(settings)
    async with store:
        times, zones = read_times()
        # The first reading takes a tenth of a second longer: not while somebody waits for it.
        ready = asyncio.create_task(asyncio.to_thread(_make_ready, times, zones))
        due = Due()
        parts = Parts(
            library=library,
            phrases=phrases,
            store=store,
            clock=WallClock(),
            times=times,
            zones=zones,
            group_key=lambda where: keys.group(where.platform, where.spot.chat),
            wake=due.wake,
        )
        conversation = Conversation(
            library=library,
            phrases=phrases,
            store=store,
            person_key=keys.person,
            clock=WallClock(),
            groups=GroupTalk(parts),
            times=times,
            zones=zones,
            finder=found,
        )
        duties = Duties(store, keys.person)
        yield House(
            library=library,
            phrases=phrases,
            store=store,
            conversation=conversation,
            duties=duties,
            due=due,
        )
        await ready
        await asyncio.to_thread(found.keep)


def _make_ready(times: TimeReader, zones: Zones) -> None:
    times.prepare()
    zones.prepare()


async def chat(settings: Settings, *, language: str | None, name: str) -> None:
    """Talk to one person at this terminal until they leave."""
    from bot.adapters.terminal.client import TerminalClient, commands  # noqa: PLC0415
    from bot.adapters.terminal.screen import screen  # noqa: PLC0415

    words = load_words(settings)
    spoken, _ = words
    if language is not None and not _is_spoken(language, spoken):
        line = f"--lang {language}: expected one of {', '.join(spoken.locales)}."
        raise EndError(ExitCode.WRONG_USE, line)
    found = finder(settings, words)
    readable(found)
    async with opened(settings, words, found) as house:
        client = TerminalClient(
            house.conversation,
            house.phrases,
            screen(commands()),
            name=name,
            language=language,
            hint=system_language(),
        )
        stop = asyncio.Event()
        async with stop_on_signals(stop), _speaking_first(house, client.sender):
            talk = asyncio.create_task(client.run())
            asked = asyncio.create_task(stop.wait())
            await asyncio.wait({talk, asked}, return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            if talk.done():
                await talk
            else:
                talk.cancel()
                await asyncio.wait({talk})


class _Uncounted:
    """Takes the scheduler's figures where nobody reads any."""

    def delivered(self, platform: str, fate: str) -> None:
        """Count nothing."""

    def restarted(self, loop: str) -> None:
        """Count nothing; the log has it."""


@asynccontextmanager
async def _speaking_first(house: House, sender: Sender) -> AsyncIterator[None]:
    """Send what falls due at this terminal while it is open."""
    scheduler = Scheduler(
        house.store.outbox,
        house.conversation,
        [sender],
        WallClock(),
        versions={guide.id: guide.version for guide in house.library.guides},
        tally=_Uncounted(),
    )
    house.due.listen(scheduler.wake)
    running = asyncio.create_task(scheduler.run())
    try:
        yield
    finally:
        await scheduler.stop()
        await running


def _is_spoken(language: str, phrases: Phrases) -> bool:
    wanted = language.replace("_", "-").lower().partition("-")[0]
    return wanted in {locale.lower().partition("-")[0] for locale in phrases.locales}


def system_language() -> str | None:
    """Return the language that the environment names, as POSIX says it; None for plain C."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "").partition(".")[0].partition("@")[0]
        if value:
            return None if value in {"C", "POSIX"} else value
    return None


async def carry_out(settings: Settings, request: Request) -> Answer:
    """Have the running bot carry out a duty; where none runs, open the store and do it here.

    Nothing is made: a duty is about what is kept, and no database means a mistyped folder.

    Raises:
        EndError: why it could not be done.
    """
    try:
        answer = await ask(settings.data_dir, request)
        if answer is None:
            async with _kept(settings) as duties:
                answer = await duties.answer(request)
    except EndError:
        raise
    except OptoutError as error:
        raise EndError(ExitCode.STOPPED_BY_FAULT, str(error)) from error
    return answer


@asynccontextmanager
async def _kept(settings: Settings) -> AsyncIterator[Duties]:
    """Open the store that is there, without words, which no duty needs."""
    if not settings.database.exists():
        raise EndError(ExitCode.NO_START, f"no database at {settings.database.absolute()}")
    keys, store = _open(settings)
    async with store:
        yield Duties(store, keys.person)


def _open(settings: Settings) -> tuple[Keys, SqliteStore]:
    try:
        # First, though the store looks again: no key must be made for a database that cannot be.
        check_folder(settings.database.parent, ours=settings.database.name)
        keys = load_secret(settings)
    except OptoutError as error:
        wrong = settings.secret_key is not None and isinstance(error, SecretKeyError)
        code = ExitCode.WRONG_USE if wrong else ExitCode.NO_START
        raise EndError(code, str(error)) from error
    try:
        return keys, open_store(settings.database, keys)
    except OptoutError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error
