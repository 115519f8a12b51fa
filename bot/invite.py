"""What an operator needs to let people in: install links with the least rights, what to set where.

Pure: made from the settings alone, without asking a platform. For operators, so not translated.
"""

from collections.abc import Iterator
from urllib.parse import urlencode

from bot.settings import Settings

VIEW_CHANNEL, SEND_MESSAGES, SEND_IN_THREADS = 1 << 10, 1 << 11, 1 << 38
PERMISSIONS = VIEW_CHANNEL | SEND_MESSAGES | SEND_IN_THREADS
"""What a reminder needs where it is posted. Commands, buttons and panels are answers to a person's
own act, which needs no right of the bot's in the server; private messages are not the server's."""

_PLACEHOLDER = "YOUR_APPLICATION_ID"


def install_link(application: int | str, *, to_server: bool) -> str:
    """Return the page on which the bot is added to a server or to one's own account."""
    query: dict[str, int | str] = {"client_id": application}
    if to_server:
        query |= {
            "integration_type": 0,
            "scope": "bot applications.commands",
            "permissions": PERMISSIONS,
        }
    else:
        query |= {"integration_type": 1, "scope": "applications.commands"}
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"


def lines(settings: Settings) -> Iterator[str]:
    """Yield what to open and what to set, platform by platform."""
    application = settings.discord_application_id or _PLACEHOLDER
    yield "Discord"
    if settings.discord_token is None:
        yield f"  OPTOUT_DISCORD_TOKEN is not set: put your application's id for {_PLACEHOLDER}."
    yield "  Add it to a server (to post reminders, it asks to see channels and to write in them):"
    yield f"    {install_link(application, to_server=True)}"
    yield "  Add it to one's own account, to use it anywhere:"
    yield f"    {install_link(application, to_server=False)}"
    yield "  In the developer portal:"
    yield "    Installation: tick User Install and Guild Install."
    yield "    Bot: leave all privileged intents off; the bot reads no messages in servers."
    yield ""
    yield "Telegram"
    if settings.telegram_token is None:
        yield "  OPTOUT_TELEGRAM_TOKEN is not set: /newbot in @BotFather gives one."
    yield "  Links for people (`optout-bot check --online` shows the bot's name):"
    yield "    https://t.me/YOUR_BOT"
    yield "    https://t.me/YOUR_BOT?start=tiktok-remix  (opens that guide)"
    yield "    https://t.me/YOUR_BOT?startgroup=true  (adds it to a group)"
    yield "  In @BotFather (commands and descriptions are set by the bot itself):"
    yield "    /setprivacy: Enable. In groups it then sees only commands meant for it."
    yield "    /setjoingroups: Enable, if it may be added to groups."
    yield "    /setinline: give it a word such as Ask, so that @YOUR_BOT works in any chat."
