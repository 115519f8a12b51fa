"""Asks the platforms whether they know the tokens. One request each, nothing is changed there."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.settings import Settings

DISCORD_API = "https://discord.com/api/v10"
TIMEOUT = aiohttp.ClientTimeout(total=15)

_PRIVILEGED = {
    "presence": (1 << 12) | (1 << 13),
    "server members": (1 << 14) | (1 << 15),
    "message content": (1 << 18) | (1 << 19),
}
"""Flags of an application (Discord, Application Flags): the full intent, and the limited one."""


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
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
        found.problems.append(f"{name}: Telegram refuses the token; BotFather gives a new one.")
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
    headers = {"Authorization": f"Bot {token}"}
    try:
        (status, me), (_, application) = await asyncio.gather(
            _get(session, f"{api}/users/@me", headers),
            _get(session, f"{api}/oauth2/applications/@me", headers),
        )
    except (aiohttp.ClientError, TimeoutError) as error:
        found.problems.append(f"{name}: Discord cannot be reached ({type(error).__name__}).")
        return
    if status == HTTPStatus.UNAUTHORIZED:
        found.problems.append(
            f"{name}: Discord refuses the token; the developer portal makes a new one."
        )
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
