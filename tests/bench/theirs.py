"""The same walk as python-telegram-bot's own tools would do it, as a process for the benchmark.

A ConversationHandler whose states are the steps, kept by PicklePersistence, with the library's
defaults. The texts and labels are ours, so that both send the same bytes. Started by ``walks.py``.
"""

import functools
import sys
import warnings
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)
from telegram.warnings import PTBUserWarning

from bot.core import engine
from bot.core.events import Opened, Pressed
from bot.core.messages import Paragraph
from bot.core.progress import Progress
from bot.i18n import load_phrases
from bot.library import load_library

Handler = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]
Screen = tuple[str, list[str]]


def screens(guide: str) -> list[Screen]:
    """Return every screen of the straight way through the guide: its text and its labels."""
    phrases = load_phrases()
    library = load_library(locales=phrases.locales)
    now = datetime.now(UTC)
    turn = engine.advance(library, Progress(), Opened(guide=guide), now)
    found: list[Screen] = []
    while True:
        message = phrases.localise(turn.replies[0], "en")
        text = "\n\n".join(p.plain for p in message.parts if isinstance(p, Paragraph))
        found.append((text, [button.label for button in message.buttons]))
        progress = turn.progress or Progress()
        walk = progress.walk(guide)
        if walk is not None and walk.finished is not None:
            return found
        turn = engine.advance(library, progress, Pressed(token=message.buttons[0].token), now)


def keyboard(labels: list[str]) -> InlineKeyboardMarkup:
    """Return the labels as buttons, one a row."""
    rows = [[InlineKeyboardButton(label, callback_data=str(n))] for n, label in enumerate(labels)]
    return InlineKeyboardMarkup(rows)


def main(url: str, token: str, folder: Path, guide: str) -> None:
    """Serve until SIGTERM."""
    warnings.simplefilter("ignore", PTBUserWarning)  # it explains per_message=False, the default
    shown = screens(guide)

    async def begin(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.message is not None
        await update.message.reply_text(shown[0][0], reply_markup=keyboard(shown[0][1]))
        return 0

    async def step(place: int, update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        query = update.callback_query
        assert query is not None
        assert context.user_data is not None
        await query.answer()
        context.user_data[place] = datetime.now(UTC).date().isoformat()
        text, labels = shown[place + 1]
        await query.edit_message_text(text, reply_markup=keyboard(labels))
        last = place + 2 == len(shown)
        return ConversationHandler.END if last else place + 1

    states: dict[object, list[BaseHandler[Update, Any, object]]] = {
        place: [CallbackQueryHandler(functools.partial(step, place))]
        for place in range(len(shown) - 1)
    }
    walk = ConversationHandler(
        entry_points=[CommandHandler("start", begin)],
        states=states,
        fallbacks=[CommandHandler("start", begin)],
        name="walk",
        persistent=True,
        allow_reentry=True,
    )
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .persistence(PicklePersistence(folder / "theirs.pickle"))
        .build()
    )
    application.add_handler(walk)
    application.run_polling(bootstrap_retries=5)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4])
