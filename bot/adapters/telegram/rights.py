"""Who may manage a group, and what the bot lacks there: asked of Telegram at every act.

No answer is remembered between two acts, so that whoever was an administrator a moment ago is none.
Only silence is, for a few seconds: other people's updates wait behind each question.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import ChatFullInfo, ChatMember, ChatMemberRestricted
from telegram.error import TelegramError

from bot.adapters.telegram import faults
from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.pace import Timer
from bot.adapters.telegram.parse import is_out
from bot.adapters.telegram.spots import Spot
from bot.adapters.telegram.wire import Wire
from bot.core.acts import Rights
from bot.core.chat import Spot as HouseSpot

T = TypeVar("T")

TRIES = 2
SECONDS = 5.0
"""For one question about rights, and then without further ones if Telegram did not answer it:
somebody's button waits, and the next updates behind it."""

SULKS_AT_MOST = 30.0
"""Seconds without questions when Telegram says that there were too many."""

_MANAGERS = frozenset({ChatMember.OWNER, ChatMember.ADMINISTRATOR})


class NotKnownError(Exception):
    """Telegram could not be asked."""


class Asker:
    """Asks Telegram about rights."""

    def __init__(self, wire: Wire, timer: Timer) -> None:
        self._wire = wire
        self._timer = timer
        self._quiet_until = float("-inf")

    async def may_manage(self, acted: Acted) -> bool:
        """Whether whoever acted is an administrator of that group at this moment.

        Raises:
            NotKnownError: Telegram did not say.
        """
        if acted.person is None:
            return acted.masked
        member = await self._member(acted.spot.chat_id, acted.person)
        return member is not None and member.status in _MANAGERS

    def lacking(self, here: Spot) -> Callable[[HouseSpot], Awaitable[Rights]]:
        """Return a function that tells what the bot lacks at a place of this group."""

        async def ask(place: HouseSpot) -> Rights:
            if place.chat != str(here.chat_id):
                return Rights(missing=("gone",))  # another group's place is not there
            return await self._lacking(here, place)

        return ask

    async def _lacking(self, here: Spot, place: HouseSpot) -> Rights:
        me = self._wire.bot  # as it was at the start: privacy mode is changed once in years
        group, member = await asyncio.gather(
            self._asked(lambda: self._wire.get_chat(here.chat_id, read_timeout=SECONDS)),
            self._member(here.chat_id, me.id),
        )
        if group is None or member is None or is_out(member):
            return Rights(missing=("gone",))
        missing = []
        if not _may_write(group, member):
            missing.append("telegram-send")
        if place.place is not None and not group.is_forum:
            missing.append("telegram-topic")
        # What an administrator of a group may read, privacy mode or not, is everything.
        reads = me.can_read_all_group_messages or member.status in _MANAGERS
        return Rights(missing=tuple(missing), notes=() if reads else ("telegram-privacy",))

    async def _member(self, chat_id: int, user_id: int) -> ChatMember | None:
        return await self._asked(
            lambda: self._wire.get_chat_member(chat_id, user_id, read_timeout=SECONDS)
        )

    async def _asked(self, question: Callable[[], Awaitable[T]]) -> T | None:
        """Return Telegram's answer; None where there is no such chat or member, or none for us."""
        for left in reversed(range(TRIES)):
            if self._timer.now() < self._quiet_until:
                break
            try:
                return await question()
            except TelegramError as error:
                fault = faults.read(error)
                if fault.kind in (Kind.CLOSED, Kind.REFUSED, Kind.MOVED):
                    return None
                if left == 0 or fault.kind not in (Kind.UNSENT, Kind.UNCERTAIN):
                    pause = min(max(fault.seconds, SECONDS), SULKS_AT_MOST)
                    self._quiet_until = self._timer.now() + pause
        raise NotKnownError("Telegram does not say")


def _may_write(group: ChatFullInfo, member: ChatMember) -> bool:
    if member.status in _MANAGERS:
        return True
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return False
    return group.permissions is None or bool(group.permissions.can_send_messages)
