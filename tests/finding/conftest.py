"""A finder over the repository's own words, learnt once for all tests of a run."""

import pytest

from bot.answerfiles import load_faq
from bot.finding import WayFinder, load_finder
from bot.i18n import LOCALES, load_phrases
from bot.library import load_library


@pytest.fixture(scope="session")
def finder() -> WayFinder:
    """The finder as the bot has it, by words alone."""
    phrases = load_phrases()
    library = load_library(locales=phrases.locales)
    made = load_finder(load_faq(), library, phrases, folder=LOCALES, semantic=False)
    made.prepare()
    return made
