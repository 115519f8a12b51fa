"""Draws messages as the adapter does, reads them as a person does, and lets Discord judge them."""

from typing import Any

from bot.adapters.discord import limits, render
from bot.core.messages import Message
from bot.core.replies import Audience, Place
from tests.discord.house import say
from tests.standins.discord.official import official
from tests.standins.discord.reading import COMPONENTS_V2, Seen, read, walk


def message(*parts: Any, locale: str = "en", rtl: bool = False) -> Message:
    """A private message that replaces what was pressed."""
    return Message(
        parts=parts, place=Place.REPLACE, audience=Audience.PRIVATE, locale=locale, rtl=rtl
    )


def judged(found: render.Drawn) -> Seen:
    """Read what was drawn; Discord must take it, whatever had to be left out."""
    components = found.view.to_components()  # type: ignore[no-untyped-call]
    ids = [part["custom_id"] for part in walk(components) if "custom_id" in part]
    assert sum(1 for _ in walk(components)) <= limits.COMPONENTS
    assert 0 < found.view.content_length() <= limits.TEXT or not found.view.content_length()
    assert len(ids) == len(set(ids))
    assert len(found.files) <= limits.FILES
    judge = official()
    if judge is not None:
        body = {"type": 4, "data": {"components": components, "flags": COMPONENTS_V2}}
        assert judge.problems_of_request("POST", "/interactions/1/x/callback", body) == []
    return read(
        message_id=0,
        content="",
        components=components,
        attachments=[{"filename": paper.name} for paper in found.files],
        embeds=[],
        flags=COMPONENTS_V2,
    )


def drawn(shown: Message) -> Seen:
    """Draw a message as in a server; nothing of it may be lost."""
    found = render.draw(shown, direct=say("button-direct", shown.locale))
    assert found.dropped == ()
    return judged(found)
