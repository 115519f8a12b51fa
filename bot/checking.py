"""``check``: looks at settings, guides, locales, database and keys, and changes nothing.

Every problem is one line that names the file or the setting. What a good guide is, ``core.check``
says; what a good database is, the store.
"""

import asyncio
import re
from collections.abc import Iterator, Sequence

from bot import finding
from bot.app import load_secret, load_words, read_times
from bot.control import ControlError, ask
from bot.core.check import check_library, shared_keys
from bot.core.errors import OptoutError
from bot.core.faq import message_keys as answer_keys
from bot.core.guide import Library, message_keys as guide_keys
from bot.ending import EndError
from bot.i18n import LOCALES
from bot.keys import KEY_FILE, Keys
from bot.settings import Settings
from bot.store import inspect
from bot.times import locales_with_times

_MESSAGE = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE | re.ASCII)
"""The id of a message in a Fluent file that was read without a fault."""


class Report:
    """What is fine, and what is not."""

    def __init__(self) -> None:
        self.fine: list[str] = []
        self.problems: list[str] = []


def check(settings: Settings) -> Report:
    """Return what was found; nothing is made, opened for writing or sent."""
    report = Report()
    _words(settings, report)
    keys = _keys(settings, report)
    report.fine += _platforms(settings)
    try:
        running = asyncio.run(ask(settings.data_dir, {"do": "health"})) is not None
    except ControlError as error:
        report.problems.append(f"database: {error}")
        return report
    if running:  # it holds the database alone, and looked at it when it started
        report.fine.append(f"database: {settings.database} (in use by the running bot)")
        return report
    found = inspect(settings.database, keys)
    report.problems += (f"database: {problem}" for problem in found.problems)
    if not found.problems:
        state = f"schema {found.version}" if found.version else "made at the first start"
        report.fine.append(f"database: {settings.database} ({state})")
    return report


def _words(settings: Settings, report: Report) -> None:
    try:
        phrases, library = load_words(settings)
    except EndError as error:
        report.problems.append(str(error))
        return
    gaps = list(_gaps(phrases.locales, library))
    faults = list(check_library(library, lambda _locale, _key: True))  # the gaps say it with files
    unasked = list(finding.faults(library.faq, library, LOCALES))
    report.problems += [*faults, *gaps, *unasked]
    if not unasked:
        report.fine.append(f"answers: {len(library.faq.answers)}, with ways to ask for each")
    if not gaps:
        report.fine.append(f"locales: {', '.join(phrases.locales)}")
    if not faults:
        report.fine.append(f"guides: {', '.join(guide.id for guide in library.guides)}")
    _times(phrases.locales, report)


def _times(locales: Sequence[str], report: Report) -> None:
    """Times in words and cities: tables that can be read, and one for every locale."""
    try:
        read_times()
        known = locales_with_times(LOCALES)
    except EndError as error:
        report.problems.append(str(error))
        return
    lacking = [one for one in locales if one not in known]
    report.problems += [f"locales/{one}/times.toml: is not there" for one in lacking]
    if not lacking:
        report.fine.append("times in words: every locale")


def _gaps(locales: Sequence[str], library: Library) -> Iterator[str]:
    """Yield what a locale lacks, by file and message; a file that is not there is one line.

    Wanted is what guides and answers need and whatever any locale says: no single one is the
    measure of the others, or what it lacks itself would be missed.
    """
    said = {locale: dict(_messages(locale)) for locale in locales}
    wanted = dict(_needed(library))
    for messages in said.values():
        wanted |= messages
    for locale in locales:
        chain = said[locale] | said.get(locale.partition("-")[0], {})
        lacking: dict[str, list[str]] = {}
        for key, file in wanted.items():
            if key not in chain:
                lacking.setdefault(file, []).append(key)
        for file, keys in lacking.items():
            where = f"locales/{locale}/{file}"
            if not (LOCALES / locale / file).exists():
                yield f"{where}: is not there, and {len(keys)} messages with it"
            else:
                yield from (f"{where}: lacks the message {key}" for key in keys)


def _needed(library: Library) -> Iterator[tuple[str, str]]:
    """Yield every message that guides and answers need, and the file in which it should be."""
    for guide in library.guides:
        yield from ((key, f"{guide.id}.ftl") for key in guide_keys(guide))
    yield from ((key, "faq.ftl") for key in answer_keys(library.faq))
    yield from ((key, "interface.ftl") for key in shared_keys())


def _messages(locale: str) -> Iterator[tuple[str, str]]:
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        for key in _MESSAGE.findall(path.read_text(encoding="utf-8")):
            yield key, path.name


def _keys(settings: Settings, report: Report) -> Keys | None:
    file = settings.data_dir / KEY_FILE
    if settings.secret_key is None and not file.exists() and not settings.database.exists():
        report.fine.append(f"key: {file} (made at the first start)")
        return None
    try:
        keys = load_secret(settings)
    except OptoutError as error:
        report.problems.append(f"key: {error}")
        return None
    report.fine.append(f"key: {'set' if settings.secret_key else file}")
    return keys


def _platforms(settings: Settings) -> Iterator[str]:
    for name, token in (
        ("telegram", settings.telegram_token),
        ("discord", settings.discord_token),
    ):
        yield f"{name}: {'token set' if token else 'no token, left out'}"
