"""One update's turn: read it, take it through the door, hand the answer to the outbox.

This is the one wrapper around everything a person can cause. Whatever fails, the person is told so
with a short code that is also in the log. What admins do in groups goes on in ``governing``.
"""

import logging
from typing import assert_never

from telegram import Update, User

from bot.adapters.telegram import faults, limits
from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.governing import Governing
from bot.adapters.telegram.inline import listed
from bot.adapters.telegram.outbox import Outbox
from bot.adapters.telegram.parse import Heard, Inline, Joined, Left, Meant, Moved, parse
from bot.adapters.telegram.presses import Presses
from bot.adapters.telegram.spots import PLATFORM, Spot
from bot.adapters.telegram.tries import GivenUpError, Tries
from bot.adapters.telegram.voice import Voice
from bot.adapters.telegram.wire import Json, Wire
from bot.ports import Door, Groups

log = logging.getLogger(__name__)


class Turns:
    """Takes updates one by one; ``take`` may run for many at the same time."""

    def __init__(
        self,
        wire: Wire,
        *,
        door: Door,
        groups: Groups | None,
        governing: Governing,
        outbox: Outbox,
        voice: Voice,
        presses: Presses,
        tries: Tries,
        counts: Counts,
    ) -> None:
        self._wire = wire
        self._door = door
        self._groups = groups
        self._governing = governing
        self._outbox = outbox
        self._voice = voice
        self._presses = presses
        self._tries = tries
        self._counts = counts

    async def take(self, raw: Json, me: User, *, crowded: bool = False) -> bool:
        """Do one update; True when it may be confirmed. Never raises.

        ``crowded``: so much is waiting in this group that further acts there are not looked at.
        """
        try:
            update = Update.de_json(raw, self._wire)
            meant = parse(update, me)
            if update.callback_query is not None and not isinstance(meant, Acted):
                self._presses.answer(update.callback_query.id)
        except Exception as error:  # noqa: BLE001 - an update that cannot be read stays unreadable
            code = self._tries.report(error, "update-unreadable")
            spot = _private_spot(raw)
            if spot is not None:
                self._voice.apologise(spot, None, code)
            return True
        return await self._do(meant, update.update_id, crowded=crowded)

    async def _do(self, meant: Meant | None, number: int, *, crowded: bool) -> bool:
        match meant:
            case Heard():
                return await self._converse(meant, number)
            case Acted():
                if not crowded:
                    return await self._governing.take(meant, number)
                self._governing.overlook(meant)
            case Inline():
                await self._offer(meant)
            case Left(chat_id=chat_id):
                self._outbox.forget(chat_id)
                return await self._tell(meant)
            case Joined(hello=hello):
                told = await self._tell(meant)
                return told and (hello is None or await self._converse(hello, number))
            case Moved():
                return await self._tell(meant)
            case None:
                self._counts.ignored += 1
            case _:
                assert_never(meant)
        return True

    async def _converse(self, heard: Heard, number: int) -> bool:
        def sorry(code: str) -> None:
            if heard.spot.private:  # in a group a fault is nobody else's affair
                self._voice.apologise(heard.spot, heard.inbound.locale_hint, code)

        try:
            messages = await self._tries.ask(lambda: self._door.handle(heard.inbound), sorry)
            if messages is None:
                return False
            self._counts.committed += 1
            self._voice.say(messages, heard.spot, heard.message_id, number)
        except GivenUpError:
            pass
        except Exception as error:  # noqa: BLE001 - committed already, so it is not done again
            sorry(self._tries.report(error, "answer-failed"))
        return True

    async def _tell(self, change: Left | Joined | Moved) -> bool:
        """Tell the house where the bot is; True when it knows, or never will."""
        groups = self._groups
        if groups is None:
            return True

        async def told() -> bool:
            match change:
                case Left(chat_id=chat) if chat < 0:  # a group, and nobody's private chat
                    await groups.left(PLATFORM, str(chat))
                case Joined(chat_id=chat):
                    await groups.joined(PLATFORM, str(chat))
                case Moved(old_id=old, new_id=new):
                    await groups.moved(PLATFORM, str(old), str(new))
            return True

        try:
            return bool(await self._tries.ask(told, lambda _: None))
        except GivenUpError:
            return True

    async def _offer(self, heard: Inline) -> None:
        """Answer somebody who is still typing; if it fails, the next letter asks again."""
        try:
            messages = await self._door.handle(heard.inbound)
            results = listed(messages, self._wire.username)
            await self._wire.answer_inline_query(
                heard.query_id, results, cache_time=limits.INLINE_CACHE_SECONDS, is_personal=True
            )
        except Exception as error:  # noqa: BLE001 - nobody waits for more than a list
            fault = faults.read(error)
            self._counts.failed[f"inline-{fault.kind}"] += 1
            if fault.kind in (Kind.OURS, Kind.REFUSED):
                self._tries.report(error, "inline-failed")


def _private_spot(raw: Json) -> Spot | None:
    """Find the person's chat in an update that the library cannot read."""
    for kind in ("message", "callback_query"):
        body = raw.get(kind)
        sender = body.get("from") if isinstance(body, dict) else None
        chat = body.get("chat") if isinstance(body, dict) else None
        in_group = isinstance(chat, dict) and chat.get("type") != "private"
        if isinstance(sender, dict) and isinstance(sender.get("id"), int) and not in_group:
            return Spot(chat_id=sender["id"], private=True)
    return None
