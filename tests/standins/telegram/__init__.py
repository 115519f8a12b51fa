"""A strict Bot API server on this computer, and people who talk to the bot behind it.

    async with TelegramServer() as telegram:
        # Start the bot against telegram.url (python-telegram-bot: base_url=telegram.base_url,
        # base_file_url=telegram.base_file_url) with telegram.token; it may die and come back.
        ada = telegram.person(language_code="es")
        await ada.says("/start tiktok-remix")       # commands become entities, as in Telegram
        screen = await ada.answered()               # waits for the bot's next send, edit or delete
        assert "TikTok" in screen.text and screen.labels == ["Sí", "No"]
        old = ada.screen                            # a screen is a snapshot
        await ada.presses("Sí")                     # by the words on the button; else a transcript
        await ada.sees("Paso 1")                    # waits until the newest message says so
        await ada.presses("No", on=old)             # a stale press, from the kept screen
        await ada.presses_at_once("Sí", times=2)    # two presses before the bot can answer
        await ada.presses_data("forged:1")          # data that no button has
        press = await ada.acknowledged()            # answerCallbackQuery came: press.toast, .alert
        await telegram.settled()                    # every update confirmed, no call open
        telegram.redeliver(...)                     # the same update_id once more
        telegram.advance(151)                       # presses older than 150 s are gone
        assert telegram.violations == []            # nothing broke the official description
        assert telegram.refused() == []             # and Telegram refused nothing

`ada.screen`, `ada.screens` and `ada.transcript()` show what stands there now, edits applied;
`telegram.called("sendMessage", chat=ada.id)` lists calls. Waiting is always for a condition:
`answered`, `sees`, `acknowledged`, `settled`, `polled`, `until(condition, what)`. The official
description is read from ../shared/specs beside the checkout; without it `spec_available` is False
and only the names of methods are checked.
"""

from tests.standins.telegram.clock import Clock
from tests.standins.telegram.people import Person, Seat
from tests.standins.telegram.server import BOT_NAME, TOKEN, TelegramServer
from tests.standins.telegram.views import Button, Screen

__all__ = [
    "BOT_NAME",
    "TOKEN",
    "Button",
    "Clock",
    "Person",
    "Screen",
    "Seat",
    "TelegramServer",
]
