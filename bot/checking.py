"""``check``: looks at settings, guides, locales, database and keys, and changes nothing.

Every problem is one line that names the file or the setting. What a good guide is, ``core.check``
says; what a good database is, the store.
"""

import re
from collections.abc import Iterator, Sequence

from bot import finding
from bot.app import load_secret, load_words
from bot.core.check import check_library
from bot.core.errors import OptoutError
from bot.ending import EndError
from bot.i18n import LOCALES
from bot.keys import KEY_FILE, Keys
from bot.settings import Settings
from bot.store import inspect

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
    found = inspect(settings.database, keys)
    report.problems += (f"database: {problem}" for problem in found.problems)
    if not found.problems:
        state = f"schema {found.version}" if found.version else "made at the first start"
        report.fine.append(f"database: {settings.database} ({state})")
    report.fine += _platforms(settings)
    return report


def _words(settings: Settings, report: Report) -> None:
    try:
        phrases, library = load_words(settings)
    except EndError as error:
        report.problems.append(str(error))
        return
    default = phrases.locales[0]
    gaps = list(_gaps(phrases.locales))
    faults = list(
        check_library(library, lambda locale, key: locale != default or phrases.has(locale, key))
    )
    unasked = list(finding.faults(library.faq, library, LOCALES))
    report.problems += [*faults, *gaps, *unasked]
    if not unasked:
        report.fine.append(f"answers: {len(library.faq.answers)}, with ways to ask for each")
    if not gaps:
        report.fine.append(f"locales: {', '.join(phrases.locales)}")
    if not faults:
        report.fine.append(f"guides: {', '.join(guide.id for guide in library.guides)}")


def _gaps(locales: Sequence[str]) -> Iterator[str]:
    """Yield what the default locale says and another does not, by file and message."""
    keys = {locale: dict(_messages(locale)) for locale in locales}
    default, *others = locales
    for locale in others:
        chain = keys[locale] | keys.get(locale.partition("-")[0], {})
        for key, file in keys[default].items():
            if key not in chain:
                yield f"locales/{locale}/{file}: lacks the message {key}"


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
