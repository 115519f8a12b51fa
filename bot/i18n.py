"""Keys in, words out: the only place where text for people is made.

Fluent files per locale (``locales/<locale>/*.ftl``), with a chain per message: the chosen locale,
its language, the default. A message that is missing or wrong raises where ``strict`` is set (the
tests) and falls back with a warning in the log where it is not (a running bot): the library itself
would show the bare key and say nothing.
"""

import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from functools import cache, lru_cache
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_day_names, get_timezone_location
from babel.lists import format_list
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Resource

from bot.core.chat import Spot
from bot.core.guide import Library
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
    Span,
    Words,
)
from bot.core.replies import (
    Arg,
    Button,
    City,
    Clock,
    Data,
    Invite,
    Label,
    Link,
    Moment,
    Part,
    Quote,
    Reply,
    Sheet,
    Text,
    Weekdays,
)
from bot.core.tokens import app

log = logging.getLogger(__name__)

_PACKAGED = Path(__file__).parent / "locales"  # where an installed package carries them
LOCALES = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parent.parent / "locales"

REMEMBERED = 8192
"""Formatted texts that are kept: a walk says the same few to everybody, and parsing them anew
would be most of the work of a press. Nothing a person wrote is ever a text."""

_MARK, _SAYS, _END = "\ue000", "\ue002", "\ue001"  # private use, gone before anyone sees
_MARKED = re.compile(f"{_MARK}(.)([^{_SAYS}]*){_SAYS}([^{_END}]*){_END}", re.DOTALL)
_STRONG, _MOMENT, _PLACE = "s", "m", "p"
_FSI, _PDI = "\u2068", "\u2069"


class BadLocaleError(Exception):
    """A locale file cannot be read; the message names the file and the line."""


class MissingMessageError(LookupError):
    """A message is missing or its arguments do not fit (raised in strict mode only)."""


class Phrases:
    """Every locale's words; also the ``Phrasebook`` of the adapters."""

    def __init__(
        self, bundles: Mapping[str, FluentBundle], default: str, *, strict: bool = False
    ) -> None:
        """Use the bundles by locale; ``default`` is one of them and ends every chain."""
        self._bundles = dict(bundles)
        self._default = default
        self._strict = strict
        self._library = Library(guides=())
        self._format = lru_cache(maxsize=REMEMBERED)(self._form)

    def attach(self, library: Library) -> None:
        """Take the library whose guides ``titles`` lists."""
        self._library = library

    @property
    def locales(self) -> Sequence[str]:
        """Every locale, the default first."""
        return (self._default, *sorted(set(self._bundles) - {self._default}))

    def nearest(self, hint: str | None) -> str:
        """Return the locale that serves a platform's language code best."""
        wanted = (hint or "").replace("_", "-").lower()
        language = wanted.split("-", maxsplit=1)[0]
        by_code = {locale.lower(): locale for locale in self._bundles}
        same_language = sorted(
            locale for code, locale in by_code.items() if code.split("-")[0] == language
        )
        found = by_code.get(wanted) or by_code.get(language)
        return found or (same_language[0] if same_language else self._default)

    def has(self, locale: str, key: str) -> bool:
        """Whether the locale has the message itself, without falling back."""
        bundle = self._bundles.get(locale)
        return bundle is not None and bundle.has_message(key)

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        """Return one message as plain text in the nearest locale."""
        pairs = tuple((name.replace("_", "-"), value) for name, value in args.items())
        return _plain(self._format(Text(key=key, args=pairs), self.nearest(locale)))

    def titles(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(guide id, title)`` of every guide, in catalogue order."""
        return [(guide.id, self.say(guide.title.key, locale)) for guide in self._library.guides]

    def questions(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(answer id, question)`` of every answer, in reading order."""
        chosen = self.nearest(locale)
        return [
            (answer.id, _plain(self._format(answer.question, chosen)))
            for answer in self._library.faq.answers
        ]

    def localise(self, reply: Reply, locale: str) -> Message:
        """Return the reply in words of that locale."""
        return Message(
            parts=tuple(word for part in reply.parts for word in self._words(part, locale)),
            place=reply.place,
            audience=reply.audience,
            locale=locale,
            rtl=_is_rtl(locale),
            asks_amount=reply.asks_amount,
        )

    def apology(self, locale: str, code: str) -> Message:
        """Return the message for a fault of ours, with the code that is also in the log."""
        parts = (
            Text(key="apology", args=(("code", code),)),
            Button(label=Text(key="button-home"), token=app("home")),
        )
        return self.localise(Reply(parts=parts), locale)

    def _words(self, part: Part, locale: str) -> Iterator[Words]:
        match part:
            case Text():
                written = self._format(part, locale)
                for paragraph in written.split("\n\n"):
                    if paragraph.strip():
                        yield Paragraph(spans=tuple(_spans(paragraph.strip())), role=part.role)
            case Quote():
                yield QuoteWords(words=part.words)
            case Button():
                label = _plain(self._format(part.label, locale))
                yield ButtonWords(label=label, token=part.token, tone=part.tone)
            case Link():
                yield LinkWords(label=_plain(self._format(part.label, locale)), url=part.url)
            case Invite():
                yield InviteWords(
                    label=_plain(self._format(part.label, locale)),
                    guide=part.guide,
                    answer=part.answer,
                    via=part.via,
                )
            case Sheet():
                lines = "\n".join(_plain(self._format(line, locale)) for line in part.lines)
                yield Attachment(name=part.name, content=lines + "\n", media_type="text/plain")
            case Data():
                yield Attachment(name=part.name, content=part.json, media_type="application/json")
            case _:
                assert_never(part)

    def _form(self, wanted: Text, locale: str) -> str:
        faults: list[str] = []
        for code in self._chain(wanted.locale or locale):
            bundle = self._bundles[code]
            if not bundle.has_message(wanted.key):
                faults.append(f"{code} lacks {wanted.key}")
                continue
            value = bundle.get_message(wanted.key).value
            if value is None:
                faults.append(f"{code} has no text for {wanted.key}")
                continue
            args = {name: self._arg(arg, code) for name, arg in wanted.args}
            written, errors = bundle.format_pattern(value, args)
            faults += [f"{code} {wanted.key}: {error}" for error in errors]
            if not errors:
                self._report(faults)
                return str(written)
        self._report([*faults, f"no locale can say {wanted.key}"])
        return self._words_of_last_resort(wanted.key)

    def _words_of_last_resort(self, key: str) -> str:
        return key.replace("-", " ")

    def _report(self, faults: Sequence[str]) -> None:
        if faults and self._strict:
            raise MissingMessageError("; ".join(faults))
        for fault in faults:
            log.warning("message-fell-back", extra={"fault": fault})

    def _chain(self, locale: str) -> Iterator[str]:
        chain = (locale, locale.split("-", maxsplit=1)[0], self._default)
        return (code for code in dict.fromkeys(chain) if code in self._bundles)

    def _arg(self, arg: Arg, locale: str) -> str | int:
        match arg:
            case Label():
                texts = dict(arg.texts)
                language = locale.split("-", maxsplit=1)[0]
                name = texts.get(locale) or texts.get(language) or texts["en"]
                return _marked(_STRONG, "", _isolated(name, locale))
            case Text():
                return self._format(arg, locale)
            case Moment() | Clock() | Weekdays() | City():
                return _time(arg, locale)
            case Spot():
                kind = "topic" if arg.place else "chat"
                words = self._format(Text(key=f"place-{kind}"), locale)
                return _marked(_PLACE, f"{arg.chat} {arg.place or ''}", words)
            case tuple():
                said = [self._format(one, locale) for one in arg]
                return format_list(said, locale=_babel(locale)) if said else ""
            case date():
                return format_date(arg, format="long", locale=_babel(locale))
            case int():
                return arg
            case str():
                return _isolated(arg, locale)
        assert_never(arg)


def _isolated(value: str, locale: str) -> str:
    """Keep a value's direction to itself where it could turn the sentence around it.

    Fluent's own marks around every value would sit in commands and links that people copy; they
    are needed in right-to-left locales, and around right-to-left values elsewhere.
    """
    strong = any(unicodedata.bidirectional(char) in ("R", "AL") for char in value)
    return f"{_FSI}{value}{_PDI}" if strong or _is_rtl(locale) else value


@cache
def _is_rtl(locale: str) -> bool:
    return Locale.parse(locale, sep="-").text_direction == "rtl"


def _plain(written: str) -> str:
    return Paragraph(spans=tuple(_spans(written))).plain


def _marked(kind: str, value: str, words: str) -> str:
    return f"{_MARK}{kind}{value}{_SAYS}{words}{_END}"


def _spans(written: str) -> Iterator[Span]:
    at = 0
    for found in _MARKED.finditer(written):
        if found.start() > at:
            yield Span(text=written[at : found.start()])
        yield _special(*found.groups())
        at = found.end()
    if at < len(written):
        yield Span(text=written[at:])


def _special(kind: str, value: str, words: str) -> Span:
    match kind:
        case "m":
            return Span(text=words, moment=int(value))
        case "p":
            chat, _, place = value.partition(" ")
            return Span(text=words, place=Spot(chat=chat, place=place or None))
        case _:
            return Span(text=words, strong=True)


def _babel(locale: str) -> str:
    return locale.replace("-", "_")


def _time(arg: Moment | Clock | Weekdays | City, locale: str) -> str:
    match arg:
        case Moment():
            return _marked(_MOMENT, str(int(arg.at.timestamp())), _moment(arg, locale))
        case Clock():
            return _clock(arg.at, locale)
        case Weekdays():
            names = get_day_names("wide", locale=_babel(locale))
            return format_list([names[day] for day in arg.days], locale=_babel(locale))
        case City():
            return _city(arg.zone, locale)
    assert_never(arg)


def _moment(moment: Moment, locale: str) -> str:
    local = moment.at.astimezone(ZoneInfo(moment.zone))
    written = f"{format_date(local, 'full', locale=_babel(locale))}, {_clock(local.time(), locale)}"
    return written if moment.short else f"{written} ({_city(moment.zone, locale)})"


def _clock(at: time, locale: str) -> str:
    return format_time(at, "short", locale=_babel(locale)).replace("\u202f", "\u00a0")


def _city(zone: str, locale: str) -> str:
    return get_timezone_location(ZoneInfo(zone), locale=_babel(locale), return_city=True)


def load_phrases(folder: Path = LOCALES, default: str = "en", *, strict: bool = False) -> Phrases:
    """Return the words of every locale below the folder: one sub-folder each.

    Raises:
        BadLocaleError: a file cannot be read, or the default locale is not there.
    """
    bundles = {}
    for home in sorted(path for path in folder.glob("*") if path.is_dir()):
        try:
            Locale.parse(home.name, sep="-")
        except (UnknownLocaleError, ValueError) as fault:
            raise BadLocaleError(f"locales/{home.name}: not a language code") from fault
        bundle = FluentBundle([home.name], use_isolating=False)
        for path in sorted(home.glob("*.ftl")):
            bundle.add_resource(_read(path))
        bundles[home.name] = bundle
    if default not in bundles:
        raise BadLocaleError(f"locales/{default}: the default locale is not there")
    return Phrases(bundles, default, strict=strict)


def _read(path: Path) -> Resource:
    where = f"locales/{path.parent.name}/{path.name}"
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadLocaleError(f"{where}: cannot be read: {fault}") from fault
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, Junk):
            line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            reason = entry.annotations[0].message if entry.annotations else "not Fluent"
            raise BadLocaleError(f"{where}, line {line}: {reason}")
    return resource
