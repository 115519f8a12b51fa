"""Deep links into the private chat: what stands behind ``t.me/<bot>?start=``, there and back. Pure.

A link chooses what to show and never acts. Its words are a guide (``tiktok-remix``), the catalogue
(``app``) or an answer (``faq_law_us``), behind ``g<22 letters>_`` where it is a group's: from which
group somebody came is told to the conversation, which remembers it in memory only. No guide's id
has an underscore in it, so no link can be read in two ways.
"""

import re

from bot.adapters.telegram import commands, limits
from bot.core.events import Event, FaqOpened, Opened
from bot.core.messages import InviteWords

_VIA = re.compile(r"[A-Za-z0-9_-]{22}", re.ASCII)
_BY_GROUP = re.compile(r"g([A-Za-z0-9_-]{22})_(.+)", re.ASCII)
_ANSWER = re.compile(r"faq_([A-Za-z0-9_-]{1,60})", re.ASCII)


def start(invite: InviteWords) -> str:
    """Return what follows ``?start=`` for an invitation; the group is left out if it must be."""
    what = invite.guide or commands.CATALOGUE
    if invite.answer is not None:
        what = f"faq_{invite.answer}"
    if invite.via is not None and _VIA.fullmatch(invite.via):
        whole = f"g{invite.via}_{what}"
        if len(whole) <= limits.START_PARAMETER:
            return whole
    return what[: limits.START_PARAMETER]


def read(words: str) -> tuple[Event, str | None]:
    """Return what a link (or somebody's ``/start …``) shows, and by which group it came."""
    by_group = _BY_GROUP.fullmatch(words)
    via, what = by_group.groups() if by_group else (None, words)
    answer = _ANSWER.fullmatch(what)
    if answer is not None:
        return FaqOpened(answer=answer[1]), via
    return Opened(guide=commands.guide_in(what)), via
