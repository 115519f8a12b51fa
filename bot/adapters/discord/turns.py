"""One turn for everything that happens: through the door, and always answered.

An interaction or a private message goes in; this file keeps each person's turns in order, tells
Discord in time that an answer is coming, and turns any fault into an apology with a code. How an
interaction is answered is ``answer``'s business, what things mean is ``parse``'s.
"""

import asyncio
import logging
import secrets
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
import discord

from bot.adapters.discord import forms, ids, limits, parse, render, rights
from bot.adapters.discord.answer import OVER, Answer, TooLateError, uploads
from bot.core.acts import GroupEvent, GroupPressed, GroupSaid
from bot.core.events import DirectRefused, DirectSent, Event, Resumed, WrongPlace
from bot.core.messages import Message
from bot.ports import Door, Phrasebook

log = logging.getLogger(__name__)

WAITING_WORDS = 20
"""How many messages of one person may wait; who writes faster than that is answered to these."""

LANGUAGES = 4096
"""How many people's languages are remembered in memory: Discord tells them with every interaction,
never with a private message."""


class Turns:
    """Everybody's turns. Knows the house only by its door."""

    def __init__(self, door: Door, words: Phrasebook) -> None:
        """Begin with nobody there."""
        self._door = door
        self._words = words
        self._lanes: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._waiting_words: Counter[int] = Counter()
        self._languages: OrderedDict[int, str] = OrderedDict()
        self._begun: set[asyncio.Task[None]] = set()

    async def take(self, interaction: discord.Interaction, event: Event) -> None:
        """Take one turn for an interaction and answer it, whatever happens."""
        await self._take(interaction, lambda: self._answered(interaction, event))

    async def govern(self, interaction: discord.Interaction, event: GroupEvent) -> None:
        """Take one turn of a server's admins and answer it; the right is looked at now."""
        if interaction.guild_id is None:
            await self.take(interaction, WrongPlace())
            return
        act = parse.act(interaction, event)
        await self._take(interaction, lambda: self._door.govern(act))

    async def press(self, interaction: discord.Interaction) -> None:
        """Take a press or a form, whatever it means."""
        event = parse.press(interaction)
        match event:
            case GroupPressed():
                form = forms.opened_by(event)
                if form is not None and rights.may_manage(interaction):
                    await self._open(interaction, form)
                else:
                    await self.govern(interaction, event)
            case GroupSaid():
                await self.govern(interaction, event)
            case _:
                await self.take(interaction, event)

    async def _open(self, interaction: discord.Interaction, form: forms.Form) -> None:
        """Open a form. Discord takes one only as the very first answer, so nothing comes before."""
        self._notice_language(interaction)
        try:
            modal = form.modal(self._words, interaction.locale.value)
            await interaction.response.send_modal(modal)
        except Exception as error:  # noqa: BLE001 - the one wrapper: everything ends in an answer
            late = isinstance(error, discord.HTTPException) and error.code in OVER
            await self._own_up(
                TooLateError() if late else error,
                interaction.locale.value,
                _answer_to(interaction).say,
            )

    async def _take(
        self,
        interaction: discord.Interaction,
        taken: Callable[[], Awaitable[Sequence[Message]]],
    ) -> None:
        self._notice_language(interaction)
        answer = _answer_to(interaction)

        async def turn() -> None:
            async with self._lane(interaction.user.id):
                await answer.say(self._drawn(await taken(), interaction))

        task = self._begin(turn())
        try:
            await asyncio.wait({task}, timeout=limits.ACKNOWLEDGE_AFTER)
            if not task.done():
                await answer.acknowledge()
            await task
        except Exception as error:  # noqa: BLE001 - the one wrapper: everything ends in an answer
            await self._own_up(error, interaction.locale.value, answer.say)

    async def fail(self, interaction: discord.Interaction, error: Exception) -> None:
        """Own up to a fault that came before the turn could begin."""
        await self._own_up(error, interaction.locale.value, _answer_to(interaction).say)

    async def take_words(self, message: discord.Message) -> None:
        """Take what somebody wrote to the bot in private, and answer it there."""
        person = message.author.id
        inbound = parse.spoken(message, self._languages.get(person))
        if inbound is None:
            return
        if self._waiting_words[person] >= WAITING_WORDS:
            log.debug("words-passed-over")
            return

        async def say(drawn: Sequence[render.Drawn]) -> None:
            for one in drawn:
                await message.channel.send(view=one.view, files=uploads(one))

        async def turn() -> None:
            async with self._lane(person):
                await say([self._draw(one) for one in await self._door.handle(inbound)])

        self._waiting_words[person] += 1
        try:
            await self._begin(turn())
        except discord.Forbidden:
            log.info("direct-messages-closed")
        except Exception as error:  # noqa: BLE001 - the one wrapper: everything ends in an answer
            await self._own_up(error, inbound.locale_hint, say)
        finally:
            self._waiting_words[person] -= 1
            if not self._waiting_words[person]:
                del self._waiting_words[person]

    async def finish(self, within: float) -> None:
        """Let what was begun be said to its end, for so many seconds at most."""
        if self._begun:
            await asyncio.wait(set(self._begun), timeout=within)

    async def _answered(
        self, interaction: discord.Interaction, event: Event
    ) -> tuple[Message, ...]:
        guide = ids.wants_direct(event)
        if guide is not None and not parse.is_private(interaction):
            return await self._sent_directly(interaction, guide)
        in_place = parse.is_own(interaction)
        return await self._door.handle(parse.inbound(interaction, event, in_place=in_place))

    async def _sent_directly(
        self, interaction: discord.Interaction, guide: str
    ) -> tuple[Message, ...]:
        """Send the walk to the person's private messages; the answer here says whether it went."""
        walk = await self._door.handle(
            parse.inbound(interaction, Resumed(guide=guide), part=":direct")
        )
        told: Event = DirectSent()
        try:
            for drawn in map(self._draw, walk):
                await interaction.user.send(view=drawn.view, files=uploads(drawn))
        except discord.Forbidden:
            told = DirectRefused()
        return await self._door.handle(parse.inbound(interaction, told))

    def _lane(self, person: int) -> asyncio.Lock:
        """Return the lock that keeps one person's turns, and their answers, in order."""
        return self._lanes.setdefault(person, asyncio.Lock())

    def _begin(self, turn: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(turn)
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)
        return task

    def _notice_language(self, interaction: discord.Interaction) -> None:
        self._languages[interaction.user.id] = interaction.locale.value
        self._languages.move_to_end(interaction.user.id)
        if len(self._languages) > LANGUAGES:
            self._languages.popitem(last=False)

    def _drawn(
        self, messages: Sequence[Message], interaction: discord.Interaction
    ) -> list[render.Drawn]:
        if parse.is_private(interaction):
            return [self._draw(message) for message in messages]
        return [
            self._draw(message, self._words.say("button-direct", message.locale))
            for message in messages
        ]

    def _draw(self, message: Message, direct: str | None = None) -> render.Drawn:
        drawn = render.draw(message, direct=direct)
        if drawn.dropped:
            log.warning("not-shown", extra={"parts": ", ".join(sorted(set(drawn.dropped)))})
        return drawn

    async def _own_up(
        self,
        error: Exception,
        locale_hint: str | None,
        say: Callable[[Sequence[render.Drawn]], Awaitable[None]],
    ) -> None:
        """Tell the person that the fault is ours, with the code under which it is in the log."""
        if isinstance(error, TooLateError):
            log.warning("answer-too-late")
            return
        code = secrets.token_hex(3)
        log.error("turn-failed", extra={"code": code}, exc_info=error)
        try:
            await say([self._draw(self._door.apologise(locale_hint, code))])
        except (TooLateError, OSError, aiohttp.ClientError, discord.DiscordException) as second:
            log.warning("apology-not-delivered", extra={"code": code}, exc_info=second)


def _answer_to(interaction: discord.Interaction) -> Answer:
    return Answer(
        interaction,
        private_chat=parse.is_private(interaction),
        in_place=parse.is_own(interaction),
    )
