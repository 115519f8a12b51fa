"""Speaks first on Discord: what falls due goes to a channel or to a person's private messages.

It tries once and says what became of it. Nothing waits here: what is not yet sent stands in the
store. ``posting`` knows how a request ends, this file what that means for a group or a person.
"""

import json
import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Final, assert_never

import aiohttp
import discord
from discord.http import Route, handle_message_parameters

from bot.adapters.discord import render, rights
from bot.adapters.discord.answer import uploads
from bot.adapters.discord.pace import Pace
from bot.adapters.discord.posting import (
    Answered,
    Data,
    Limited,
    Lost,
    NeverLeft,
    Post,
    Result,
    Took,
)
from bot.core.chat import Spot
from bot.core.messages import Message
from bot.ports import Address, Delivery, Refused, Sent, Uncertain, Unsent, Wait, Why

log = logging.getLogger(__name__)

PRIVATE_CHATS: Final = 4096
"""How many people's private channels are remembered in memory; the others are asked for."""

OPENED_TOO_FAST: Final = 60.0
"""Seconds to wait where Discord says that private chats are opened too fast, but not how long."""

_UNKNOWN_CHANNEL, _UNKNOWN_GUILD = 10003, 10004
_TOO_MANY_PRIVATE_CHATS = 40003
_UNAUTHORISED, _FORBIDDEN, _NOT_FOUND = 401, 403, 404
_SHUT = frozenset({50083, 160005})  # the thread is put away for good, the thread is locked
_OPENING = "private chats"  # what Discord limits together when private chats are opened


class DiscordSender:
    """The one way in which the bot speaks without being spoken to (``ports.Sender``)."""

    platform = "discord"
    repeatable = True  # Discord knows a nonce again for a few minutes

    def __init__(self, client: Callable[[], discord.Client | None], pace: Pace) -> None:
        """Speak through whichever client is there at the moment."""
        self._client = client
        self._pace = pace
        self._post = Post(pace)
        self._private: OrderedDict[str, str] = OrderedDict()

    async def pace(self) -> None:
        """Wait until one more message may leave; answers to people go first."""
        await self._pace.bulk()

    async def deliver(
        self, address: Address, message: Message, *, nonce: str, silent: bool = False
    ) -> Delivery:
        """Try once, and tell what became of it."""
        client = self._there()
        if client is None:
            return Unsent()
        place = await self._place(client, address)
        if not isinstance(place, str):
            return place
        drawn = render.draw(message)
        if drawn.dropped:
            log.warning("not-shown", extra={"parts": ", ".join(sorted(set(drawn.dropped)))})
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=place)
        data = _written(drawn, nonce, silent=silent)
        result = await self._post.ask(client.http, route, place, data)
        return self._delivery(client, address, result)

    async def remove(self, address: Address, message: str) -> None:
        """Take an earlier message away if that is still possible."""
        client = self._there()
        place = await self._place(client, address) if client is not None else None
        if client is None or not isinstance(place, str) or not message.isdecimal():
            return
        path = "/channels/{channel_id}/messages/{message_id}"
        route = Route("DELETE", path, channel_id=place, message_id=message)
        result = await self._post.ask(client.http, route, f"{place} removing", None)
        if not isinstance(result, Took):
            log.info("earlier-message-stays", extra={"reason": type(result).__name__})

    async def main_place(self, address: Address) -> Address | None:
        """Return the channel where Discord itself tells a server its news."""
        client = self._there()
        if client is None or address.private or not address.spot.chat.isdecimal():
            return None
        try:
            found = await rights.main_place(client, int(address.spot.chat))
        except (discord.DiscordException, aiohttp.ClientError, OSError):
            return None
        if found is None:
            return None
        return Address(platform=self.platform, spot=Spot(chat=address.spot.chat, place=str(found)))

    async def size(self, address: Address) -> int | None:
        """Return how many are in a server, as Discord last said."""
        client = self._there()
        if client is None or address.private or not address.spot.chat.isdecimal():
            return None
        guild = client.get_guild(int(address.spot.chat))
        return guild.member_count if guild is not None else None

    async def close(self) -> None:
        """Let go of the connections."""
        await self._post.close()

    def _there(self) -> discord.Client | None:
        """Return the client once it knows every server: before that, nobody can be missing."""
        client = self._client()
        return client if client is not None and client.is_ready() else None

    async def _place(self, client: discord.Client, address: Address) -> str | Delivery:
        """Return the channel to write to, or why there is none."""
        if not address.private:
            return address.spot.place or Refused(why=Why.GONE)
        person = address.spot.chat
        if person in self._private:
            self._private.move_to_end(person)
            return self._private[person]
        data = json.dumps({"recipient_id": person}).encode()
        result = await self._post.ask(
            client.http, Route("POST", "/users/@me/channels"), _OPENING, data
        )
        match result:
            case Took(body={"id": str(channel)}):
                self._private[person] = channel
                if len(self._private) > PRIVATE_CHATS:
                    self._private.popitem(last=False)
                return channel
            case Limited(seconds=seconds):
                return Wait(seconds=seconds)
            case Answered(code=code) if code == _TOO_MANY_PRIVATE_CHATS:
                return Wait(seconds=OPENED_TOO_FAST)
            case Answered(status=status) if status != _UNAUTHORISED:
                return Refused(why=Why.BLOCKED)
            case _:  # an opened chat holds no message yet
                return Unsent()

    def _delivery(self, client: discord.Client, address: Address, result: Result) -> Delivery:
        match result:
            case Took(body={"id": str(message)}):
                return Sent(message=message)
            case Took() | Lost():
                return Uncertain()
            case NeverLeft():
                return Unsent()
            case Limited(seconds=seconds):
                return Wait(seconds=seconds)
            case Answered(status=status, code=code):
                log.info("delivery-refused", extra={"status": status, "code": code})
                return self._refusal(client, address, status, code)
        assert_never(result)

    def _refusal(
        self, client: discord.Client, address: Address, status: int, code: int
    ) -> Delivery:
        if status == _UNAUTHORISED:
            return Unsent()  # the client ends over it and says so
        if address.private:
            self._private.pop(address.spot.chat, None)
            if code == _UNKNOWN_CHANNEL:
                return Unsent()  # the next try opens the chat anew
            known = status in {_FORBIDDEN, _NOT_FOUND}
            return Refused(why=Why.BLOCKED if known else Why.REFUSED)
        if code in _SHUT:
            return Refused(why=Why.CLOSED)
        if status not in {_FORBIDDEN, _NOT_FOUND}:
            return Refused(why=Why.REFUSED)
        # Discord says "no access" for a server that the bot has left, and for a hidden channel.
        guild_id = address.spot.chat
        inside = guild_id.isdecimal() and client.get_guild(int(guild_id)) is not None
        if not inside or code == _UNKNOWN_GUILD:
            return Refused(why=Why.KICKED)
        gone = status == _NOT_FOUND or code == _UNKNOWN_CHANNEL
        return Refused(why=Why.GONE if gone else Why.NO_RIGHT)


def _written(drawn: render.Drawn, nonce: str, *, silent: bool) -> Data:
    """Return the body of a message that nobody is pinged by, and that Discord takes once."""
    made = handle_message_parameters(
        view=drawn.view,
        files=uploads(drawn) or discord.utils.MISSING,
        nonce=nonce,
        flags=discord.MessageFlags(suppress_notifications=silent),
        allowed_mentions=discord.AllowedMentions.none(),
    )
    if not made.multipart:
        return json.dumps(made.payload).encode()
    form = aiohttp.FormData(quote_fields=False)
    for part in made.multipart:
        form.add_field(**part)
    return form
