"""The line to Telegram: the library's own client, and the calls we make on it.

The library confirms updates before they are handled, so its updater is not used; nothing else of
it is replaced. What to say, when and how often is decided elsewhere.
"""

import re
from dataclasses import dataclass
from typing import TypeAlias, assert_never, cast

from telegram import Bot, InputFile, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.request import HTTPXRequest

from bot.adapters.telegram.render import Bubble, Drawn, Paper
from bot.adapters.telegram.spots import Spot

CONNECTIONS = 32
"""Calls that may be open at the same time, polling aside."""

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+", re.ASCII)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Json: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class SayText:
    """Send a text, or put it in the place of the message ``edit``."""

    spot: Spot
    bubble: Bubble
    edit: int | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SayFile:
    """Send a file."""

    spot: Spot
    paper: Paper
    silent: bool = False


Call: TypeAlias = SayText | SayFile


def calls(
    drawn: Drawn, spot: Spot, message_id: int | None, *, silent: bool = False
) -> tuple[Call, ...]:
    """Return the calls that say a drawn message, the first in the place of ``message_id``."""
    place = message_id if drawn.replace else None
    made: list[Call] = []
    for sheet in drawn.sheets:
        match sheet:
            case Bubble():
                made.append(SayText(spot=spot, bubble=sheet, edit=place, silent=silent))
                place = None
            case Paper():
                made.append(SayFile(spot=spot, paper=sheet, silent=silent))
            case _:
                assert_never(sheet)
    return tuple(made)


def well_formed(token: str) -> bool:
    """Whether a token can stand in an address at all."""
    return _TOKEN.fullmatch(token) is not None


class Wire(Bot):
    """The library's bot, with updates as Telegram wrote them.

    The library reads a whole batch at once: one update that it cannot read would hold up all.
    """

    async def raw_updates(
        self, *, offset: int | None, limit: int, seconds: int, allowed: tuple[str, ...]
    ) -> list[Json]:
        """Return what is waiting, after at most so many seconds."""
        data = {
            "offset": offset,
            "limit": limit,
            "timeout": seconds,
            "allowed_updates": list(allowed),
        }
        return cast("list[Json]", await self._post("getUpdates", data, read_timeout=seconds + 5.0))

    async def carry_out(self, call: Call) -> int:
        """Make one call; return the number of the message that now says it."""
        match call:
            case SayText(edit=None):
                sent = await self.send_message(
                    chat_id=call.spot.chat_id,
                    message_thread_id=call.spot.thread_id,
                    text=call.bubble.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=call.bubble.keyboard,
                    disable_notification=call.silent or None,
                )
                return sent.message_id
            case SayText():
                await self.edit_message_text(
                    chat_id=call.spot.chat_id,
                    message_id=call.edit,
                    text=call.bubble.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=call.bubble.keyboard,
                )
                return call.edit or 0
            case SayFile():
                sent = await self.send_document(
                    chat_id=call.spot.chat_id,
                    message_thread_id=call.spot.thread_id,
                    document=InputFile(call.paper.content, filename=call.paper.name),
                    caption=call.paper.caption or None,
                    parse_mode=ParseMode.HTML,
                    disable_notification=call.silent or None,
                )
                return sent.message_id
            case _:
                assert_never(call)


def connect(token: str, api_url: str | None) -> Wire:
    """Return a line that is not open yet; ``api_url`` is a server other than Telegram's own."""
    sending = HTTPXRequest(
        connection_pool_size=CONNECTIONS * 2,  # acknowledgements go beside the messages
        connect_timeout=10,
        read_timeout=20,
        write_timeout=20,
        pool_timeout=20,
    )
    polling = HTTPXRequest(connection_pool_size=2, connect_timeout=10, pool_timeout=10)
    if api_url is None:
        return Wire(token, request=sending, get_updates_request=polling)
    base = api_url.rstrip("/")
    return Wire(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=sending,
        get_updates_request=polling,
    )
