"""A text as words: what all spellings of a question share. Linear in time, and bounded.

Nothing here knows a language. Which words are known, and what an unknown one may have meant, is
``spelling``'s.
"""

import re
import unicodedata

LONGEST = 4000
"""Characters that are read: the start of a longer text and its end, where the question often is."""

MOST_WORDS = 600
"""Words that are read; a question has a dozen."""

_LINK = re.compile(r"(?:https?://|www\.)\S{1,300}|<[@#:/a-z][^<>\s]{0,80}>", re.IGNORECASE)
_MENTION = re.compile(r"(?:(?<=\s)|^)@\w{2,40}")
_AS_LETTER = str.maketrans({"@": "a", "$": "s", "!": "i", "*": "?"})
_DISGUISED = re.compile(r"(?<=[a-z])[@$!*](?=[a-z])")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_NO_WORD = re.compile(r"[^\w?]+|_+|(?<![a-z])\?|\?(?![a-z])")

# Letters of other alphabets that look like Latin ones; they are read as Latin in a Latin text.
_LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁԛԝһӏαβεικνορτυχɑɡɩıłøđħ",
    "abekmhopctyxijsdqwhlabeiknoptuxagiilodh",
)
_APOSTROPHES = dict.fromkeys(map(ord, "'`\u00b4\u2018\u2019\u02bc\u2032\uff07"))


def tidy(text: str) -> str:
    """Return the text without what nobody sees or says: marks, links, mentions, control signs."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST * 3 // 4]} {text[-LONGEST // 4 :]}"
    composed = unicodedata.normalize("NFKC", text)[: LONGEST * 2]
    seen = "".join(
        char if char.isprintable() else " " if char.isspace() else ""
        for char in composed
        if not unicodedata.combining(char)
    )
    return " ".join(_MENTION.sub(" ", _LINK.sub(" ", seen)).split())


def words(tidied: str) -> tuple[str, ...]:
    """Return a tidied text's words: lower case, no accents, no apostrophes, nothing drawn out."""
    folded = unicodedata.normalize("NFKD", tidied).casefold()
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    latin = plain.translate(_APOSTROPHES).translate(_LOOKALIKES)
    open_hearted = _DISGUISED.sub(lambda sign: sign[0].translate(_AS_LETTER), latin)
    short = undrawn(open_hearted)
    found = _NO_WORD.sub(" ", short).split()
    if len(found) > MOST_WORDS:
        found[MOST_WORDS * 3 // 4 : -MOST_WORDS // 4] = ()
    return tuple(found)


def undrawn(text: str) -> str:
    """Return the text with no letter more than twice in a row: "soooo" is "soo"."""
    return _DRAWN_OUT.sub(r"\1\1", text)


def fold(text: str) -> tuple[str, ...]:
    """Return any text as words."""
    return words(tidy(text))
