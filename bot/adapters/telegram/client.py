"""The Telegram front end as a whole: start, run, stop. The parts are put together here only.

Every update goes through a lane to the door; every answer goes through the outbox. The two do not
wait for each other: a chat that Telegram holds up never delays what others do.
"""

import asyncio
import logging

from telegram import User

from bot.adapters.telegram import faults, wire
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.crowd import Crowd
from bot.adapters.telegram.faults import Kind, TokenRefusedError
from bot.adapters.telegram.governing import Governing
from bot.adapters.telegram.lanes import Lanes
from bot.adapters.telegram.limits import TELEGRAM, Paces
from bot.adapters.telegram.outbox import Outbox
from bot.adapters.telegram.pace import Limiter, LoopTimer, Timer
from bot.adapters.telegram.parse import lane
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.poll import Poll
from bot.adapters.telegram.presses import Presses
from bot.adapters.telegram.rights import Asker
from bot.adapters.telegram.rollcall import RollCall
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.signboard import Signboard
from bot.adapters.telegram.stopping import Stopping
from bot.adapters.telegram.tries import Tries
from bot.adapters.telegram.turns import Turns
from bot.adapters.telegram.voice import Voice
from bot.adapters.telegram.wire import Json
from bot.ports import Door, Groups, Memo, Phrasebook

log = logging.getLogger(__name__)

_PATIENCE = Patience()

MISSING_BORNE = 3
"""A malformed token and a server that is starting up both answer 404; the latter gets over it."""


class TelegramClient:
    """A bot on Telegram. ``run`` returns after ``stop``, or raises what makes going on useless."""

    def __init__(
        self,
        *,
        token: str,
        door: Door,
        phrases: Phrasebook,
        memo: Memo,
        groups: Groups | None = None,
        api_url: str | None = None,
        paces: Paces = TELEGRAM,
        patience: Patience = _PATIENCE,
        timer: Timer | None = None,
    ) -> None:
        """Take everything in; nothing is opened before ``run``.

        ``groups`` is told in which groups the bot is, where somebody wants to know.
        """
        self._token = token
        self._api_url = api_url
        self._door = door
        self._phrases = phrases
        self._memo = memo
        self._groups = groups
        self._paces = paces
        self._patience = patience
        self._timer = timer or LoopTimer()
        self._stopping = Stopping()
        self._poll: Poll | None = None
        self._outbox: Outbox | None = None
        self.counts = Counts()
        self.sender = TelegramSender(self.counts)

    def stop(self) -> None:
        """Take no more updates; ``run`` finishes what it has and returns."""
        self._stopping.ask()

    @property
    def poll_age(self) -> float | None:
        """Seconds since Telegram last answered us; None before the first time."""
        if self._poll is None:
            return None
        return asyncio.get_running_loop().time() - self._poll.heard_at

    @property
    def waiting(self) -> int:
        """How many messages, edits and files are not out yet."""
        return self._outbox.waiting if self._outbox else 0

    async def run(self) -> None:
        """Be on Telegram until ``stop``.

        Raises:
            TokenRefusedError: Telegram does not accept the token.
            ConflictError: another program receives this bot's updates.
        """
        if not wire.well_formed(self._token):
            raise TokenRefusedError("the bot's token is not one of Telegram's")
        line = wire.connect(self._token, self._api_url)
        try:
            me = await self._meet(line)
            if me is not None:
                await self._serve(line, me)
        finally:
            await line.shutdown()

    async def _meet(self, line: wire.Wire) -> User | None:
        """Find out who we are, however long Telegram takes; None when stopped before."""
        failures = 0
        while not self._stopping.asked:
            try:
                await line.initialize()
                await line.delete_webhook(drop_pending_updates=False)
            except Exception as error:  # noqa: BLE001 - told apart by kind
                failures += 1
                fault = faults.read(error)
                missing = fault.kind is Kind.MISSING and failures >= MISSING_BORNE
                if fault.kind is Kind.TOKEN or missing:
                    raise TokenRefusedError("Telegram does not accept the bot's token") from None
                log.warning("telegram-not-reached", extra={"kind": fault.kind.value})
                pause = fault.seconds or self._patience.retry(failures)
                await self._stopping.within(pause)
            else:
                return line.bot
        return None

    async def _serve(self, line: wire.Wire, me: User) -> None:
        limiter = Limiter(self._timer, self._paces)
        outbox = Outbox(line.carry_out, limiter=limiter, timer=self._timer, counts=self.counts)
        tries = Tries(
            memo=self._memo,
            stopping=self._stopping,
            patience=self._patience,
            counts=self.counts,
        )
        voice = Voice(line, door=self._door, outbox=outbox, counts=self.counts)
        presses = Presses(line, self.counts)
        turns = Turns(
            line,
            door=self._door,
            groups=self._groups,
            governing=Governing(
                door=self._door,
                asker=Asker(line, self._timer),
                tries=tries,
                voice=voice,
                presses=presses,
                sender=self.sender,
                counts=self.counts,
            ),
            outbox=outbox,
            voice=voice,
            presses=presses,
            tries=tries,
            counts=self.counts,
        )
        lanes, crowd = Lanes(), Crowd()

        def take(raw: Json) -> asyncio.Future[bool]:
            crowded = crowd.enters(raw)
            done = lanes.put(lane(raw), lambda: turns.take(raw, me, crowded=crowded))
            done.add_done_callback(lambda _: crowd.leaves(raw))
            return done

        poll = Poll(
            line,
            take,
            outbox.room,
            stopping=self._stopping,
            patience=self._patience,
            counts=self.counts,
        )
        self._poll, self._outbox = poll, outbox
        beside = [asyncio.create_task(Signboard(line, self._phrases, self._memo).put_up(me.id))]
        if self._groups is not None:
            roll = RollCall(line, self._groups, stopping=self._stopping, patience=self._patience)
            beside.append(asyncio.create_task(roll.run()))
        self.sender.connect(line, limiter)
        log.info("telegram-started")
        try:
            await poll.run()
            await lanes.close()
            await poll.confirm(await outbox.drain(self._patience.drain))
        finally:
            await self.sender.disconnect(self._patience.drain)
            for task in beside:
                task.cancel()
            await lanes.close()
            await outbox.close()
            await presses.close()
            await asyncio.gather(*beside, return_exceptions=True)
            log.info("telegram-stopped")
