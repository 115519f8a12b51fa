"""The bot's place on Discord: goes there, stays, leaves. What happens there is ``listener``'s.

discord.py takes a lost line up again by itself; this file adds the first connection, which it does
not try twice, and tells a refused token from trouble that passes.
"""

import asyncio
import contextlib
import logging

import aiohttp
import discord
import yarl

from bot.adapters.discord.listener import Listener
from bot.adapters.discord.pace import Pace
from bot.adapters.discord.sender import DiscordSender
from bot.core.errors import OptoutError
from bot.ports import Door, Groups, Memo, Phrasebook

log = logging.getLogger(__name__)

LONGEST_PAUSE = 60.0
"""Seconds between two tries to reach Discord for the first time."""

_API_PATH = f"/api/v{discord.http.INTERNAL_API_VERSION}"
_AUTHENTICATION_FAILED = 4004  # the close code of a token that was reset meanwhile


class TokenRefusedError(OptoutError):
    """Discord refuses the bot's token; a new one comes from the developer portal."""


class DiscordClient:
    """One bot account on Discord."""

    def __init__(
        self,
        *,
        token: str,
        api_url: str | None,
        gateway_url: str | None,
        door: Door,
        groups: Groups,
        phrases: Phrasebook,
        memo: Memo,
    ) -> None:
        """Connect to nothing yet. The addresses are those of proxies; None means Discord itself."""
        self._token = token
        self._door = door
        self._groups = groups
        self._phrases = phrases
        self._memo = memo
        self._listener: Listener | None = None
        self._leaving = asyncio.Event()
        self._pace = Pace()
        self.sender = DiscordSender(lambda: self._listener, self._pace)
        _point_at(api_url, gateway_url)

    @property
    def connected(self) -> bool:
        """Whether the line to Discord is up."""
        return self._listener is not None and self._listener.connected

    async def run(self) -> None:
        """Stay on Discord until stopped.

        Raises:
            TokenRefusedError: Discord refuses the token, now or after a while.
        """
        try:
            await self._stay()
        finally:
            self._pace.ready.clear()
            await self.sender.close()

    async def _stay(self) -> None:
        pause = 1.0
        while not self._leaving.is_set():
            listener = Listener(
                door=self._door,
                groups=self._groups,
                phrases=self._phrases,
                memo=self._memo,
                pace=self._pace,
            )
            self._listener = listener
            try:
                async with listener:
                    await listener.start(self._token)
            except discord.LoginFailure as error:
                raise TokenRefusedError("Discord refuses the token") from error
            except discord.ConnectionClosed as error:
                if error.code != _AUTHENTICATION_FAILED:
                    raise
                raise TokenRefusedError("Discord refuses the token") from error
            except (OSError, aiohttp.ClientError, discord.DiscordServerError) as error:
                log.warning("discord-unreachable", extra={"reason": type(error).__name__})
            else:
                return
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._leaving.wait(), pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def stop(self) -> None:
        """Say what was begun to its end, for a moment, then leave; ``run`` returns then."""
        self._leaving.set()
        if self._listener is not None:
            await self._listener.close()


def _point_at(api_url: str | None, gateway_url: str | None) -> None:
    """Send every request of this process to a proxy, or let it go to Discord's own address.

    These two are where discord.py reads its addresses from, for all clients of a process at once.
    """
    if api_url is not None:
        path = yarl.URL(api_url).path.rstrip("/")
        discord.http.Route.BASE = api_url if path else f"{api_url.rstrip('/')}{_API_PATH}"
    if gateway_url is not None:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
