"""``python -m bot.finding``: learn now, and keep it beside the code.

For whoever builds an image or runs the tests: every start after it finds what was learnt. Without
it, the first start learns for some seconds.
"""

import sys

from bot.answerfiles import load_faq
from bot.core.errors import OptoutError
from bot.finding import load_finder
from bot.i18n import LOCALES, BadLocaleError, load_phrases
from bot.library import load_library


def main() -> int:
    """Learn everything; what is wrong with a file is one line, and an exit code of 1."""
    try:
        phrases = load_phrases()
        library = load_library(locales=phrases.locales)
        finder = load_finder(load_faq(), library, phrases, folder=LOCALES)
        finder.prepare(wholly=True)
    except (BadLocaleError, OptoutError) as fault:
        sys.stderr.write(f"optout-bot: {fault}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
