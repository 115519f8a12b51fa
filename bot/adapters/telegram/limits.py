"""Telegram's limits, as named constants with where each is written. No behaviour lives here.

"Bot API" is the reference at core.telegram.org/bots/api, "FAQ" the page core.telegram.org/bots/faq;
a figure marked "seen" is written nowhere and was found by the people who maintain client libraries.
"""

from dataclasses import dataclass

TEXT_UNITS = 4096
"""Bot API, sendMessage.text: 1-4096 characters after entities parsing, counted in UTF-16 units."""

CAPTION_UNITS = 1024
"""Bot API, sendDocument.caption: 0-1024 characters after entities parsing."""

TEXT_ENTITIES = 100
"""Seen: bold runs, italics and quotes past the hundredth of a message lose their looks."""

KEYBOARD_BUTTONS = 100
"""Seen: Telegram refuses an inline keyboard with more buttons than this."""

BUTTON_LABEL = 48
"""Seen: a phone shows about this many characters of a button that has a row to itself."""

ROW_CHARACTERS = 28
"""Seen: the characters a phone shows in one row; buttons in a row share its width evenly."""

ROW_BUTTONS = 4
"""Our choice (Telegram: 8): more than four in a row are too small for a thumb."""

START_PARAMETER = 64
"""Bot features, deep linking: A-Z a-z 0-9 _ and -, up to 64 characters."""

COMMAND_DESCRIPTION = 256
"""Bot API, BotCommand.description: 1-256 characters."""

BOT_DESCRIPTION = 512
"""Bot API, setMyDescription.description: 0-512 characters."""

BOT_ABOUT = 120
"""Bot API, setMyShortDescription.short_description: 0-120 characters."""

PRESS_ANSWER = 200
"""Bot API, answerCallbackQuery.text: 0-200 characters."""

UPDATES_AT_ONCE = 100
"""Bot API, getUpdates.limit: 1-100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """At most ``count`` messages in any stretch of ``seconds``."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Steady:
    """One message every ``seconds``, and ``burst`` at once after a silence."""

    burst: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paces:
    """How fast the bot may speak: to everybody together, to one person, in one group.

    ``kept_free`` places of the overall pace are never used for what nobody waits for, so that an
    answer to a person finds one.
    """

    overall: Window
    private: Steady
    group: Window
    kept_free: int = 1


TELEGRAM = Paces(
    overall=Window(count=30, seconds=1),
    private=Steady(burst=4, seconds=1),
    group=Window(count=20, seconds=60),
)
"""FAQ, "My bot is hitting limits": about 30 messages a second, one a second in a chat with short
bursts allowed (ours: four, which leaves a slow network room), 20 a minute in a group. Edits are
counted like messages."""

INLINE_RESULTS = 50
"""Bot API, answerInlineQuery: at most 50 results a query."""

INLINE_CACHE_SECONDS = 300
"""Bot API, answerInlineQuery: how long the same words are answered from Telegram's memory."""

INLINE_TITLE = 90
INLINE_DESCRIPTION = 140
"""Our own choice: what a phone shows of an article in the list."""
