"""The answer to one interaction: first within three seconds, and somewhere the person can see it.

Knows how Discord takes answers (respond, edit in place, follow up, acknowledge first) and what is
left when one of these is refused. What is said comes from elsewhere.
"""

import asyncio
import io
import logging
from collections.abc import Iterable

import discord

from bot.adapters.discord.render import Drawn

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION, ALREADY_ANSWERED = 10062, 40060
OVER = frozenset({UNKNOWN_INTERACTION, ALREADY_ANSWERED})
"""What Discord says when the three seconds are over, or an older process has answered already."""


class TooLateError(Exception):
    """Discord takes no answer to this interaction any more."""


def uploads(drawn: Drawn) -> list[discord.File]:
    """Return the files as discord.py sends them; each list can be sent once."""
    return [
        discord.File(io.BytesIO(paper.content.encode("utf-8", "replace")), filename=paper.name)
        for paper in drawn.files
    ]


class Answer:
    """Speaks for one interaction. ``in_place``: the pressed message may become the answer."""

    def __init__(
        self, interaction: discord.Interaction, *, private_chat: bool, in_place: bool
    ) -> None:
        """Speak nothing yet; outside a private chat only the person sees what is said."""
        self._interaction = interaction
        self._ephemeral = not private_chat
        self._in_place = in_place
        self._waiting = False  # "thinking…" is on the screen
        self._spoken = False
        self._mouth = asyncio.Lock()  # an acknowledgement and an answer never cross

    async def acknowledge(self) -> None:
        """Tell Discord that the answer is coming, unless it is already there.

        A refusal is not raised: the answer itself, which is on its way, will meet it too.
        """
        async with self._mouth:
            if self._spoken:
                return
            response = self._interaction.response
            try:
                if self._in_place:
                    await response.defer()
                else:
                    await response.defer(ephemeral=self._ephemeral, thinking=True)
            except discord.HTTPException as error:
                log.info("acknowledgement-refused", extra={"code": error.code})
                return
            self._spoken = True
            self._waiting = not self._in_place

    async def say(self, drawn: Iterable[Drawn]) -> None:
        """Show the messages in order; the first may take the place of what was pressed.

        Raises:
            TooLateError: Discord takes no answer any more.
        """
        async with self._mouth:
            for one in drawn:
                try:
                    await self._say(one)
                except discord.HTTPException as error:
                    if error.code not in OVER:
                        raise
                    raise TooLateError from error
                self._spoken = True
                self._in_place = False

    async def _say(self, drawn: Drawn) -> None:
        if self._in_place and drawn.replaces:
            try:
                await self._replace(drawn)
            except discord.HTTPException as error:
                if error.code in OVER:
                    raise
                log.info("edit-refused", extra={"status": error.status, "code": error.code})
            else:
                return
        hidden = self._ephemeral and not drawn.public
        if not self._spoken:
            await self._interaction.response.send_message(
                view=drawn.view, files=uploads(drawn), ephemeral=hidden
            )
        elif self._waiting:
            self._waiting = False
            await self._fill(drawn)
        else:
            await self._interaction.followup.send(
                view=drawn.view, files=uploads(drawn), ephemeral=hidden
            )

    async def _replace(self, drawn: Drawn) -> None:
        files = uploads(drawn)
        if self._spoken:
            await self._interaction.edit_original_response(view=drawn.view, attachments=files)
        else:
            await self._interaction.response.edit_message(view=drawn.view, attachments=files)

    async def _fill(self, drawn: Drawn) -> None:
        """Put the answer where "thinking…" stands.

        Only the person sees that line, and Discord never changes who sees a message: what is for
        everybody follows as a message of its own, and the line goes.
        """
        files = uploads(drawn)
        await self._interaction.edit_original_response(view=drawn.view, attachments=files)
        if self._ephemeral and drawn.public:
            await self._interaction.followup.send(view=drawn.view, files=uploads(drawn))
            await self._interaction.delete_original_response()
