"""Answers as a list to choose from, for somebody who types ``@bot …`` in any chat. Pure.

What is chosen is posted by that person for everybody to read, so only public messages are listed.
"""

from collections.abc import Sequence

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.adapters.telegram import html, limits
from bot.adapters.telegram.render import Bubble, draw
from bot.core.messages import Message, Paragraph
from bot.core.replies import Role

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def listed(messages: Sequence[Message], username: str) -> list[InlineQueryResultArticle]:
    """Return one article a message; a message that has no text is left out."""
    found = []
    for place, message in enumerate(messages[: limits.INLINE_RESULTS]):
        bubble = next(
            (s for s in draw(message, username, private=False).sheets if isinstance(s, Bubble)),
            None,
        )
        if bubble is None:
            continue
        title, description = _heading(message)
        content = InputTextMessageContent(
            bubble.text, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW
        )
        found.append(
            InlineQueryResultArticle(
                id=str(place),
                title=title,
                description=description,
                input_message_content=content,
                reply_markup=bubble.keyboard,
            )
        )
    return found


def _heading(message: Message) -> tuple[str, str]:
    """Return what stands in the list: the question, and how its answer begins."""
    texts = [part for part in message.parts if isinstance(part, Paragraph)]
    titles = [html.clean(text.plain) for text in texts if text.role is Role.TITLE]
    bodies = [html.clean(text.plain) for text in texts if text.role is Role.BODY]
    lines = [*titles, *bodies, "…"]
    return _short(lines[0], limits.INLINE_TITLE), _short(lines[1], limits.INLINE_DESCRIPTION)


def _short(words: str, limit: int) -> str:
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"
