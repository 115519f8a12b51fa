"""Months as people write them where the calendar's own names do not: "mrz", "jänner", "nopember".

The only place that knows dateparser. It is asked for nothing but a word in the place of a month,
in a language that is given, in a date whose day and year are ours: of whole phrases it loses the
hour outside English, and "a week from today" is a week ago to it.
"""

from dateparser.date import DateDataParser

SHORTEST, LONGEST = 3, 16
"""Letters of a word that may be a month."""

DAY, YEAR = 15, 2027
_SETTINGS = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "DATE_ORDER": "DMY",
    "STRICT_PARSING": True,
}


class Months:
    """Knows the months of one language; of a language that is not known, none."""

    def __init__(self, locale: str) -> None:
        """Take the locale."""
        self._language = locale.split("-", maxsplit=1)[0]
        self._parser: DateDataParser | None = None
        self._known = True

    def prepare(self) -> None:
        """Load the language now, and not at the first word."""
        if not self._known or self._parser is not None:
            return
        parser = DateDataParser(languages=[self._language], settings=_SETTINGS)
        try:
            parser.get_date_data(f"{DAY} mar {YEAR}")
        except ValueError:  # a language that it does not have
            self._known = False
        else:
            self._parser = parser

    def number(self, word: str) -> int | None:
        """Return which month the word is, if it is one."""
        if not (word.isalpha() and SHORTEST <= len(word) <= LONGEST):
            return None
        self.prepare()
        if self._parser is None:
            return None
        found = self._parser.get_date_data(f"{DAY} {word} {YEAR}").date_obj
        if found is None or (found.day, found.year) != (DAY, YEAR):
            return None
        return found.month
