"""One act with a group's reminders: who may, what the door says to it, and who gets to see that.

Whoever may not gets the door's one line: an alert that only they see where they pressed a button,
else one message. What the door has for whoever acted alone goes to their private chat; Telegram
refuses that where they never started the bot, and then the door is told so.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.adapters.telegram import spots
from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.presses import Presses
from bot.adapters.telegram.rights import Asker, NotKnownError
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.spots import Spot
from bot.adapters.telegram.tries import GivenUpError, Tries
from bot.adapters.telegram.voice import Voice
from bot.core.acts import GroupSaid, TestRefused
from bot.core.messages import Message, Paragraph
from bot.core.replies import Audience
from bot.ports import Act, Door, Refused, Sent, Uncertain

log = logging.getLogger(__name__)


class Governing:
    """Takes acts one by one; ``take`` may run for many groups at the same time."""

    def __init__(
        self,
        *,
        door: Door,
        asker: Asker,
        tries: Tries,
        voice: Voice,
        presses: Presses,
        sender: TelegramSender,
        counts: Counts,
    ) -> None:
        self._door = door
        self._asker = asker
        self._tries = tries
        self._voice = voice
        self._presses = presses
        self._sender = sender
        self._counts = counts

    def overlook(self, acted: Acted) -> None:
        """Do nothing about an act; its button stops waiting."""
        self._counts.dropped += 1
        if acted.query_id is not None:
            self._presses.answer(acted.query_id)

    async def take(self, acted: Acted, number: int) -> bool:
        """Do one act; True when its update may be confirmed."""
        try:
            allowed = await self._asker.may_manage(acted)
        except NotKnownError as error:
            code = self._tries.report(error, "rights-not-known")
            if not isinstance(acted.event, GroupSaid):
                self._sorry(acted, code, heard=False)
            return True
        if isinstance(acted.event, GroupSaid) and not allowed:
            self._counts.ignored += 1  # people may talk about what the bot said
            return True
        if acted.query_id is not None and allowed:
            self._presses.answer(acted.query_id)
        act = self._act(acted, allowed=allowed)
        try:
            messages = await self._ask(acted, act)
            if messages is None:
                return False
            if acted.query_id is not None and not allowed:
                self._presses.answer(acted.query_id, _plain(messages))
            else:
                await self._answer(acted, act, messages, number)
        except GivenUpError:
            pass
        except Exception as error:  # noqa: BLE001 - committed already, so it is not done again
            self._sorry(acted, self._tries.report(error, "answer-failed"), heard=allowed)
        return True

    def _act(self, acted: Acted, *, allowed: bool) -> Act:
        return Act(
            where=spots.address(acted.spot),
            event=acted.event,
            allowed=allowed,
            rights=self._asker.lacking(acted.spot),
            event_id=acted.event_id,
            locale_hint=acted.locale_hint,
            in_place=acted.message_id is not None,
        )

    async def _ask(self, acted: Acted, act: Act) -> Sequence[Message] | None:
        messages = await self._tries.ask(
            lambda: self._door.govern(act),
            lambda code: self._sorry(acted, code, heard=act.allowed),
        )
        if messages is not None:
            self._counts.committed += 1
        return messages

    async def _answer(
        self, acted: Acted, act: Act, messages: Sequence[Message], number: int
    ) -> None:
        here = [one for one in messages if one.audience is not Audience.PRIVATE]
        alone = [one for one in messages if one.audience is Audience.PRIVATE]
        self._voice.say(here, acted.spot, acted.message_id, number)
        if not alone or not act.allowed or await self._reached(acted, alone, number):
            return
        # The act itself was seen already; this is told about it, and is not another delivery.
        refused = replace(act, event=TestRefused(), event_id=None)
        told = await self._ask(acted, refused) or ()
        told = [one for one in told if one.audience is not Audience.PRIVATE]
        self._voice.say(told, acted.spot, acted.message_id, number)

    async def _reached(self, acted: Acted, alone: Sequence[Message], number: int) -> bool:
        """Say something to whoever acted alone; False where Telegram refuses it."""
        if acted.person is None:
            return False
        spot = Spot(chat_id=acted.person, private=True)
        for place, message in enumerate(alone):
            match await self._sender.answer(spot, message):
                case Sent() | Uncertain():
                    continue
                case Refused():
                    return False
                case _:  # it surely did not arrive, and may yet
                    self._voice.say(alone[place:], spot, None, number)
                    return True
        return True

    def _sorry(self, acted: Acted, code: str, *, heard: bool) -> None:
        """Tell whoever acted that it failed; ``heard`` says that their press was answered."""
        if acted.query_id is None or heard:
            self._voice.apologise(acted.spot, acted.locale_hint, code)
        else:
            words = _plain([self._door.apologise(acted.locale_hint, code)])
            self._presses.answer(acted.query_id, words)


def _plain(messages: Sequence[Message]) -> str:
    parts = [part for message in messages for part in message.parts]
    return "\n\n".join(part.plain for part in parts if isinstance(part, Paragraph))
