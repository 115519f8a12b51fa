"""From a text to rows of marks: case, accents, punctuation, digits, slips of the finger.

A text has more than one row where a word can be two things ("minggu" is week and Sunday); which
of them make sense is for the grammar to say.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice, product

from rapidfuzz.distance import OSA

from bot.times.marks import Kind, Mark, Vocabulary

LONGEST_PHRASE = 6
"""Words in a phrase."""

MOST_ROWS = 48
"""Rows of one text that are tried: that bounds the time."""

MOST_WORDS = 24

SHORTEST_SLIP, LONG = 5, 8
"""Letters from which a word may hold a slip, and from which two."""

SHORTEST_PART = 4
"""Letters that the first of two words written as one has at least."""

_DAY_NUMBERS = (Kind.NUMBER, Kind.NTH)

YEARS = range(2000, 3000)
"""Numbers that are years wherever they stand."""

_FIRST, _LAST = (Kind.WEEKDAY, Kind.NUMBER), (Kind.PART, Kind.PART_AFTER, Kind.TIMES)

_TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)"
    r"|(?P<date>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})?)(?!\d)"
    r"|(?P<clock>\d{1,2}:\d{2})(?:h(?![a-z]))?(?!\d)"
    r"|(?P<hour>\d{1,2}h\d{2})(?!\d)"
    r"|(?P<slash>\d{1,2}/\d{1,2})(?!\d)"
    r"|(?P<dotted>\d{1,2}\.\d{2})(?!\d)"
    r"|(?P<dots>\d{1,2}\.\d)(?![\d])"
    r"|(?P<number>\d+)(?P<dot>\.(?= *[^\d ]))?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<and>[&+/])|(?P<at>@)|(?P<dash>-)"
)
_HALF_DAY = re.compile(r"(am|pm)(?![^\W\d_])")
_AM, _PM = (0, *range(1, 12)), tuple(range(12, 24))


def normalised(text: str) -> str:
    """Return the text in small letters without accents, apostrophes and invisible characters."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    parted = unicodedata.normalize("NFKD", folded)
    kept = (char for char in parted if unicodedata.category(char) not in ("Mn", "Cf", "Me"))
    plain = "".join(kept)
    plain = re.sub("[\u2018\u2019\u02bc\u00b4'`]", " ", plain)
    plain = re.sub("[\u2010-\u2015\u2212]", "-", plain)
    plain = " ".join(plain.split())
    return re.sub(r"(?<![^\W\d_])([ap])\. ?m\b\.?", r"\1m", plain)


def phrase(text: str) -> tuple[str, ...]:
    """Return the words of a phrase of a table, as they are compared."""
    return tuple(re.findall(r"[^\W\d_]+|\d+", normalised(text)))


def rows(text: str, words: Vocabulary) -> Iterator[tuple[Mark, ...]]:
    """Return every row of marks that the text can be, without the words that say nothing.

    There are none where the text is too long or holds a word that the language does not have.
    """
    tokens = list(islice(_tokens(text, words), MOST_WORDS + 1))
    if len(tokens) > MOST_WORDS:
        return
    choices = _choices(tokens, words)
    if any(choice[0].kind is Kind.UNKNOWN for choice in choices):
        return
    for row in islice(product(*choices), MOST_ROWS):
        yield _telling(row)


def _telling(row: Sequence[Mark]) -> tuple[Mark, ...]:
    """Leave out what says nothing, except between numbers: "at 7 on 15" is no 7:15."""
    kept: list[Mark] = []
    for at, mark in enumerate(row):
        after = row[at + 1].kind if at + 1 < len(row) else None
        between = kept and kept[-1].kind is Kind.NUMBER and after is Kind.NUMBER
        if mark.kind is not Kind.FILLER or between:
            kept.append(mark)
    return tuple(kept)


def _tokens(text: str, words: Vocabulary) -> Iterator[str | Mark]:
    plain = normalised(text).rstrip(" .!?")
    at = 0
    while at < len(plain):
        found = _TOKEN.match(plain, at)
        if found is None:
            at += 1
            if plain[at - 1] not in ' \t\n,;:.!?()"':
                yield Mark(kind=Kind.UNKNOWN)
            continue
        at = found.end()
        if found["word"] or found["and"]:
            yield found["word"] or "&"
        elif found["at"]:
            yield Mark(kind=Kind.AT)
        elif found["dash"]:
            if _is_range(plain, found.start(), words):
                yield Mark(kind=Kind.UP_TO)
        else:
            suffix = _suffix(plain, at, words) if found["number"] else ""
            at += len(suffix)
            yield _digits(found, ordinal=bool(suffix or found["dot"]))
            half = None if suffix else _HALF_DAY.match(plain, at)
            if half:
                at = half.end()
                yield Mark(kind=Kind.PART, value=_AM if half[1] == "am" else _PM)


def _suffix(plain: str, at: int, words: Vocabulary) -> str:
    for suffix in words.suffixes:
        after = plain[at + len(suffix) : at + len(suffix) + 1]
        if plain.startswith(suffix, at) and not (after.isalpha()):
            return suffix
    return ""


def _is_range(plain: str, at: int, words: Vocabulary) -> bool:
    """Whether a dash stands between two weekdays: "mon-fri", not "segunda-feira"."""
    before = re.search(r"([^\W\d_]+) *$", plain[:at])
    after = re.match(r"- *([^\W\d_]+)", plain[at:])
    if not before or not after:
        return False
    both = (words.phrases.get((before[1],), ()), words.phrases.get((after[1],), ()))
    return all(any(mark.kind is Kind.WEEKDAY for mark in marks) for marks in both)


def _digits(found: re.Match[str], *, ordinal: bool) -> Mark:
    numbers = tuple(int(part) for part in re.findall(r"\d+", found[0]))
    if found["number"]:
        number = int(found["number"][:6])
        if ordinal:
            return Mark(kind=Kind.NTH, value=(number,))
        if number in YEARS:
            return Mark(kind=Kind.YEAR, value=(number,))
        return Mark(kind=Kind.NUMBER, value=(number,), exact=found["number"].startswith("0"))
    if found["iso"]:
        return Mark(kind=Kind.DATE, value=(numbers[2], numbers[1], numbers[0]), exact=True)
    if found["clock"] or found["hour"]:
        exact = bool(found["hour"]) or found[0].startswith("0")
        return Mark(kind=Kind.CLOCK, value=numbers, exact=exact)
    if found["dotted"]:
        return Mark(kind=Kind.DOTTED, value=numbers, exact=found[0].startswith("0"))
    return Mark(kind=Kind.DATE, value=numbers, exact="/" not in found[0] and "-" not in found[0])


def _parted(token: str | Mark, words: Vocabulary) -> tuple[str, ...]:
    """Return the two words that some languages write as one: "freitagabend", "zehnmal"."""
    if not isinstance(token, str) or (token,) in words.phrases or (token,) in words.means:
        return ()
    for at in range(SHORTEST_PART, len(token) - 2):
        first, last = words.phrases.get((token[:at],)), words.phrases.get((token[at:],))
        if first and last and first[0].kind in _FIRST and last[0].kind in _LAST:
            return token[:at], token[at:]
    return ()


def _choices(tokens: Sequence[str | Mark], words: Vocabulary) -> list[tuple[Mark, ...]]:
    found: list[tuple[Mark, ...]] = []
    whole = [part for token in tokens for part in _parted(token, words) or (token,)]
    texts = list(_replaced(whole, words))
    at = 0
    while at < len(texts):
        length, marks = _longest(texts, at, words)
        found.append(marks)
        if marks[0].kind is Kind.UNKNOWN:
            break  # then nothing is read, and guessing at the rest would be time lost
        at += length
    return found


def _replaced(tokens: Sequence[str | Mark], words: Vocabulary) -> Iterator[str | Mark]:
    at = 0
    while at < len(tokens):
        for length in range(min(LONGEST_PHRASE, len(tokens) - at), 0, -1):
            meant = words.means.get(_key(tokens[at : at + length]))
            if meant:
                yield from (_known_number(word) for word in meant)
                at += length
                break
        else:
            yield tokens[at]
            at += 1


def _known_number(word: str) -> str | Mark:
    return Mark(kind=Kind.NUMBER, value=(int(word),)) if word.isdecimal() else word


def _key(tokens: Sequence[str | Mark]) -> tuple[str, ...]:
    return tuple(
        token
        if isinstance(token, str)
        else str(token.number)
        if token.kind is Kind.NUMBER
        else f"\0{token.kind}"  # no word
        for token in tokens
    )


def _longest(
    tokens: Sequence[str | Mark], at: int, words: Vocabulary
) -> tuple[int, tuple[Mark, ...]]:
    for length in range(min(LONGEST_PHRASE, len(tokens) - at), 0, -1):
        marks = words.phrases.get(_key(tokens[at : at + length]))
        if marks:
            return length, marks
    token = tokens[at]
    if isinstance(token, Mark):
        return 1, (token,)
    if token == "&":  # noqa: S105 - no secret
        return 1, (Mark(kind=Kind.AND),)
    beside = (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])
    if any(isinstance(other, Mark) and other.kind in _DAY_NUMBERS for other in beside):
        month = words.months.number(token)
        if month is not None:
            return 1, (Mark(kind=Kind.NAME, value=(month,), exact=True),)
    return 1, _slip(token, words)


def _slip(word: str, words: Vocabulary) -> tuple[Mark, ...]:
    """Return what a misspelt name can only be, or that it is not known."""
    unknown = (Mark(kind=Kind.UNKNOWN),)
    if len(word) < SHORTEST_SLIP:
        return unknown
    most = 2 if len(word) >= LONG else 1
    near = [
        (distance, words.phrases[(name,)])
        for name in words.names
        if (distance := OSA.distance(word, name, score_cutoff=most)) <= most
    ]
    closest = min((distance for distance, _ in near), default=0)
    meant = {marks for distance, marks in near if distance == closest}
    return meant.pop() if len(meant) == 1 else unknown
