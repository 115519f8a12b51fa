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
        telegram.redeliver()                        # the newest update once more, same update_id
        telegram.advance(151)                       # presses older than 150 s are gone
        telegram.hold_to_description()              # fails if `telegram.violations` has anything
        assert telegram.refused() == []             # and Telegram refused nothing

Elsewhere: `group = telegram.group(admins=(ada,), forum=True)`, `ada.at(group).says("/optout")`,
`group.topic("News", by=ada)`, `group.anonymous(ada)`, `await group.adds_bot(by=ada)`,
`kicks_bot`, `becomes_supergroup`. Links: `await ada.follows("https://t.me/<bot>?start=x")`.
Trouble: `telegram.fail(RetryAfter(seconds=600), method="sendMessage", chat=ada)`, also `Refuse`,
`Broken`, `DropBefore`, `DropAfter`, `Delay`; `telegram.flood(ada, 600)`,
`telegram.enforce_limits()`, `hold = telegram.hold("sendMessage")` then `await hold.reached()` and
`hold.release()`; `await ada.blocks()`. Waiting is always for a condition: `answered`, `sees`,
`acknowledged`, `settled`, `polled`, `receives(method, times=n)`, `until(condition, what)`.
Without an event loop: `TelegramThread`. As a fixture: `tests.standins.telegram.fixtures`.

The official description is read from ../shared/specs beside the checkout. Without it
`spec_available` is False and only the names of methods are judged.
"""

from tests.standins.telegram.clock import Clock
from tests.standins.telegram.faults import (
    Broken,
    Delay,
    DropAfter,
    DropBefore,
    Hold,
    Refuse,
    RetryAfter,
)
from tests.standins.telegram.groups import Group, Topic
from tests.standins.telegram.people import BotPage, Person
from tests.standins.telegram.seats import Seat
from tests.standins.telegram.server import BOT_NAME, TOKEN, TelegramServer
from tests.standins.telegram.thread import TelegramThread
from tests.standins.telegram.views import Button, Screen

__all__ = [
    "BOT_NAME",
    "TOKEN",
    "BotPage",
    "Broken",
    "Button",
    "Clock",
    "Delay",
    "DropAfter",
    "DropBefore",
    "Group",
    "Hold",
    "Person",
    "Refuse",
    "RetryAfter",
    "Screen",
    "Seat",
    "TelegramServer",
    "TelegramThread",
    "Topic",
]
