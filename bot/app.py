"""The composition root: here the house is put together from its concrete parts, and taken apart.

Every class that has a protocol in ``ports`` is named here and nowhere else. A start that fails
says why in one line, with the exit code for it, and leaves no file changed.
"""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias

from bot.control import Answer, ControlError, PathTooLongError, Request, ask, listening
from bot.conversation import Conversation
from bot.core.errors import OptoutError
from bot.core.guide import Library
from bot.duties import Duties
from bot.ending import EndError, ExitCode
from bot.health import Condition, CountingDoor, Figures, Health, Pulse
from bot.i18n import LOCALES, BadLocaleError, Phrases, load_phrases
from bot.keys import Keys, load_keys
from bot.library import load_library
from bot.platforms import parts as platform_parts
from bot.running import (
    Part,
    RefusedError,
    announce,
    stop_on_signals,
    sweep_daily,
    tell_systemd,
    together,
)
from bot.settings import Settings
from bot.store import SqliteStore, open_store
from bot.web import serving

SWEPT_AT_MOST = 36 * 3600.0
"""Seconds since the last sweep; it is due once a day."""

BUSY_AT_MOST = 30.0
"""Seconds that one group of writes may take before the disk is taken for stuck."""

log = logging.getLogger(__name__)


class WallClock:
    """The time of day."""

    def now(self) -> datetime:
        """Return the present moment."""
        return datetime.now(UTC)


Words: TypeAlias = tuple[Phrases, Library]


def load_words(settings: Settings) -> Words:
    """Return every locale's words and every guide.

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
        library = load_library(locales=phrases.locales)
    except (BadLocaleError, OptoutError) as error:
        raise EndError(ExitCode.NO_START, str(error)) from error
    phrases.attach(library)
    return phrases, library


def load_secret(settings: Settings) -> Keys:
    """Return the keys; at the first start they are made."""
    given = settings.secret_key
    secret = given.get_secret_value() if given else None
    return load_keys(secret, settings.data_dir, settings.database)


@dataclass(slots=True)
class House:
    """What stands once a start has succeeded. ``parts`` are those that run beside the store."""

    phrases: Phrases
    keys: Keys
    store: SqliteStore
    conversation: Conversation
    parts: list[Part] = field(default_factory=list)
    sweeping: Pulse = field(default_factory=lambda: Pulse(at_most=SWEPT_AT_MOST))

    async def health(self) -> Health:
        """Return how everything is."""
        owner = self.store.health()
        busy = owner.busy_for
        found = {
            "store": Condition(well=busy <= BUSY_AT_MOST, note=f"{owner.waiting} waiting"),
            "sweep": self.sweeping.condition(),
        }
        found |= {part.name: part.condition() for part in self.parts}
        return Health(parts=found)

    @property
    def duties(self) -> Duties:
        """What the operator may ask for."""
        return Duties(self.store, self.keys.person, self.health)


@asynccontextmanager
async def opened(settings: Settings, words: Words | None = None) -> AsyncIterator[House]:
    """Open everything that every command needs, and close it again.

    Raises:
        EndError: why it cannot be opened.
    """
    phrases, library = words or load_words(settings)
    try:
        keys = load_secret(settings)
        store = open_store(settings.database, keys)
    except OptoutError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error
    async with store:
        conversation = Conversation(
            library=library,
            phrases=phrases,
            store=store,
            person_key=keys.person,
            clock=WallClock(),
        )
        yield House(phrases=phrases, keys=keys, store=store, conversation=conversation)


async def chat(settings: Settings, *, language: str | None, name: str) -> None:
    """Talk to one person at this terminal until they leave."""
    from bot.adapters.terminal.client import TerminalClient, commands  # noqa: PLC0415
    from bot.adapters.terminal.screen import screen  # noqa: PLC0415

    phrases, library = load_words(settings)
    if language is not None and not _is_spoken(language, phrases):
        line = f"--lang {language}: expected one of {', '.join(phrases.locales)}."
        raise EndError(ExitCode.WRONG_USE, line)
    async with opened(settings, (phrases, library)) as house:
        client = TerminalClient(
            house.conversation,
            house.phrases,
            screen(commands()),
            name=name,
            language=language,
            hint=system_language(),
        )
        stop = asyncio.Event()
        async with stop_on_signals(stop):
            talk = asyncio.create_task(client.run())
            asked = asyncio.create_task(stop.wait())
            await asyncio.wait({talk, asked}, return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            if talk.done():
                await talk
            else:
                talk.cancel()
                await asyncio.wait({talk})


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


async def run(settings: Settings) -> None:
    """Be on every platform whose token is set, until a signal comes or a part fails for good.

    Raises:
        EndError: why it could not start, or what stopped it.
    """
    if settings.telegram_token is None and settings.discord_token is None:
        line = "no platform: set OPTOUT_TELEGRAM_TOKEN or OPTOUT_DISCORD_TOKEN (or `chat` here)."
        raise EndError(ExitCode.WRONG_USE, line)
    stop, figures = asyncio.Event(), Figures()
    house: House | None = None

    async def health() -> Health:
        starting = Health(parts={"store": Condition(well=False, note="not open yet")})
        return await house.health() if house else starting

    async with AsyncExitStack() as stack:
        await stack.enter_async_context(stop_on_signals(stop))
        if settings.health_port is not None:  # before any file is touched: the port may be taken
            web = serving(settings.health_host, settings.health_port, health, figures)
            await _enter(stack, web, f"{settings.health_host} port {settings.health_port}")
        house = await stack.enter_async_context(opened(settings))
        socket = listening(settings.data_dir, house.duties.answer)
        await _enter(stack, socket, f"a socket in {settings.data_dir}")
        door = CountingDoor(house.conversation, figures)
        house.parts += platform_parts(settings, door, house.phrases, house.store)
        log.info("starting", extra={"parts": [part.name for part in house.parts]})
        fault = await _side_by_side(house, health, figures, stop)
    if fault is not None:
        raise _end(fault) from fault
    log.info("stopped")


async def _side_by_side(
    house: House, health: Callable[[], Awaitable[Health]], figures: Figures, stop: asyncio.Event
) -> Exception | None:
    """Run the platforms until it is time to stop, the sweep beside them; returns what failed."""
    async with asyncio.TaskGroup() as group:
        beside = (
            group.create_task(announce(health)),
            group.create_task(sweep_daily(house.store, WallClock(), house.sweeping, figures)),
        )
        try:
            await together(house.parts, stop)
        except Exception as error:  # noqa: BLE001 - told to the operator once all is closed
            return error
        finally:
            tell_systemd("STOPPING=1")
            for task in beside:
                task.cancel()
    return None


async def _enter(
    stack: AsyncExitStack, service: AbstractAsyncContextManager[object], what: str
) -> None:
    try:
        await stack.enter_async_context(service)
    except PathTooLongError as error:
        raise EndError(ExitCode.NO_START, str(error)) from error
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise EndError(ExitCode.NO_START, f"cannot listen on {what}: {why}") from error


def _end(fault: Exception) -> EndError:
    match fault:
        case RefusedError():
            return EndError(ExitCode.NO_START, str(fault))
        case OptoutError():
            return EndError(ExitCode.STOPPED_BY_FAULT, str(fault))
    kind = type(fault).__name__
    return EndError(ExitCode.STOPPED_BY_FAULT, f"stopped by a fault ({kind}), see the log above")


async def carry_out(settings: Settings, request: Request) -> Answer:
    """Have the running bot carry out a duty; where none runs, open the store and do it here.

    Raises:
        EndError: why it could not be done.
    """
    try:
        answer = await ask(settings.data_dir, request)
        if answer is None:
            async with opened(settings) as house:
                answer = await house.duties.answer(request)
    except EndError:
        raise
    except OptoutError as error:
        raise EndError(ExitCode.STOPPED_BY_FAULT, str(error)) from error
    return answer


async def ask_health(settings: Settings) -> Answer:
    """Return how the running bot is.

    Raises:
        EndError: none runs here, or it does not answer.
    """
    try:
        answer = await ask(settings.data_dir, {"do": "health"})
    except ControlError as error:
        raise EndError(ExitCode.FAULTS_FOUND, str(error)) from error
    if answer is None:
        line = f"no bot is running on the data folder {settings.data_dir}"
        raise EndError(ExitCode.FAULTS_FOUND, line)
    return answer
