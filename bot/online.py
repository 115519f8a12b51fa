"""Asks the platforms whether they know the tokens; nothing is changed there, nor kept here.

``ask`` tells all there is to know; ``refusals`` is the quick look before a start, where trouble on
the way is no answer: it may have passed by the time the platform is needed.
"""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.settings import Settings

DISCORD_API = "https://discord.com/api/v10"
TIMEOUT = aiohttp.ClientTimeout(total=15)

QUICK = aiohttp.ClientTimeout(total=5)
"""For the look before a start; a platform that takes longer is met later, and told apart then."""

MISSING_BORNE = 3
"""A server that is starting up may answer 404 to a good token, but not for long."""

MISSING_PAUSE = 0.5

_PRIVILEGED = {
    "presence": (1 << 12) | (1 << 13),
    "server members": (1 << 14) | (1 << 15),
    "message content": (1 << 18) | (1 << 19),
}
"""Flags of an application (Discord, Application Flags): the full intent, and the limited one."""


_REFUSED_BY_TELEGRAM = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
_TELEGRAM_REFUSES = "OPTOUT_TELEGRAM_TOKEN: Telegram refuses the token; BotFather gives a new one."
_DISCORD_REFUSES = (
    "OPTOUT_DISCORD_TOKEN: Discord refuses the token; the developer portal makes a new one."
)


class Findings:
    """What was found: lines to read, and problems that make the check fail."""

    def __init__(self) -> None:
        self.fine: list[str] = []
        self.problems: list[str] = []


async def ask(settings: Settings) -> Findings:
    """Return what the platforms say about the tokens that are set."""
    found = Findings()
    async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
        if settings.telegram_token is not None:
            token = settings.telegram_token.get_secret_value()
            await _telegram(session, f"{settings.telegram_api_url}/bot{token}", found)
        if settings.discord_token is not None:
            token = settings.discord_token.get_secret_value()
            await _discord(session, _discord_api(settings), token, found)
    return found


async def refusals(settings: Settings) -> tuple[str, ...]:
    """Return a line for each token that its platform surely refuses."""
    looks = []
    async with aiohttp.ClientSession(timeout=QUICK) as session:
        if settings.telegram_token is not None:
            token = settings.telegram_token.get_secret_value()
            looks.append(_telegram_refuses(session, f"{settings.telegram_api_url}/bot{token}"))
        if settings.discord_token is not None:
            token = settings.discord_token.get_secret_value()
            looks.append(_discord_refuses(session, _discord_api(settings), token))
        found = await asyncio.gather(*looks)
    return tuple(line for line in found if line is not None)


async def _telegram_refuses(session: aiohttp.ClientSession, url: str) -> str | None:
    for left in reversed(range(MISSING_BORNE)):
        try:
            status, _ = await _get(session, f"{url}/getMe")
        except (aiohttp.ClientError, TimeoutError):
            return None
        if status == HTTPStatus.NOT_FOUND and left:
            await asyncio.sleep(MISSING_PAUSE)
        elif status in _REFUSED_BY_TELEGRAM:
            return _TELEGRAM_REFUSES
        else:
            return None
    return None


async def _discord_refuses(session: aiohttp.ClientSession, api: str, token: str) -> str | None:
    try:
        status, _ = await _get(session, f"{api}/users/@me", _authorisation(token))
    except (aiohttp.ClientError, TimeoutError):
        return None
    return _DISCORD_REFUSES if status == HTTPStatus.UNAUTHORIZED else None


def _authorisation(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bot {token}"}


def _discord_api(settings: Settings) -> str:
    """Return the address with its version; a proxy may be named with a path of its own."""
    proxy = settings.discord_api_url
    if proxy is None or urlsplit(proxy).path:
        return proxy or DISCORD_API
    return proxy + urlsplit(DISCORD_API).path


async def _get(
    session: aiohttp.ClientSession, url: str, headers: Mapping[str, str] | None = None
) -> tuple[int, dict[str, Any]]:
    async with session.get(url, headers=headers) as response:
        try:
            content = await response.json(content_type=None)
        except ValueError:
            content = None
        return response.status, content if isinstance(content, dict) else {}


async def _telegram(session: aiohttp.ClientSession, url: str, found: Findings) -> None:
    name = "OPTOUT_TELEGRAM_TOKEN"
    try:
        status, answer = await _get(session, f"{url}/getMe")
        _, hook = await _get(session, f"{url}/getWebhookInfo")
    except (aiohttp.ClientError, TimeoutError) as error:
        found.problems.append(f"{name}: Telegram cannot be reached ({type(error).__name__}).")
        return
    if status in _REFUSED_BY_TELEGRAM:
        found.problems.append(_TELEGRAM_REFUSES)
        return
    me = answer.get("result")
    if status != HTTPStatus.OK or not isinstance(me, dict):
        found.problems.append(f"{name}: Telegram answers {status}; try again later.")
        return
    found.fine.append(f"Telegram: @{me.get('username')}, https://t.me/{me.get('username')}")
    if me.get("can_read_all_group_messages"):
        found.problems.append(
            f"{name}: the bot may read every message in groups and needs none of them: "
            "/setprivacy, Enable, in @BotFather."
        )
    if (hook.get("result") or {}).get("url"):
        found.fine.append("Telegram: a webhook is set; `run` removes it.")


async def _discord(session: aiohttp.ClientSession, api: str, token: str, found: Findings) -> None:
    name = "OPTOUT_DISCORD_TOKEN"
    headers = _authorisation(token)
    try:
        (status, me), (_, application) = await asyncio.gather(
            _get(session, f"{api}/users/@me", headers),
            _get(session, f"{api}/oauth2/applications/@me", headers),
        )
    except (aiohttp.ClientError, TimeoutError) as error:
        found.problems.append(f"{name}: Discord cannot be reached ({type(error).__name__}).")
        return
    if status == HTTPStatus.UNAUTHORIZED:
        found.problems.append(_DISCORD_REFUSES)
        return
    if status != HTTPStatus.OK:
        found.problems.append(f"{name}: Discord answers {status}; try again later.")
        return
    found.fine.append(f"Discord: {me.get('username')}")
    flags = application.get("flags")
    asked_for = [
        intent for intent, bits in _PRIVILEGED.items() if isinstance(flags, int) and flags & bits
    ]
    if asked_for:
        found.problems.append(
            f"{name}: privileged intents are on and not needed ({', '.join(asked_for)}): "
            "switch them off on the page Bot of the developer portal."
        )
