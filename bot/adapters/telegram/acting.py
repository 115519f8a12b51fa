"""What somebody does with a group's reminders, read from Telegram's updates. Pure.

Who may do it is not decided here: ``person`` is whom to ask Telegram about, and ``masked`` says
that Telegram itself vouches for an administrator, who writes in the name of the group. Neither is
set for a channel's voice, for other bots and for Telegram's own accounts, who may do nothing.

A forwarded message and one that came by way of another bot are nobody's own words; and the group
is always the one in which the update says it happened, never one that a button or a text names.
"""

from dataclasses import dataclass

from telegram import CallbackQuery, Message, User

from bot.adapters.telegram import commands, spots
from bot.adapters.telegram.spots import GROUPS, SERVICE_IDS, Spot
from bot.core import tokens
from bot.core.acts import GroupEvent, GroupPressed, GroupSaid, Listed, Planned, SetUp


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """Something for the group's admins alone, with where it happened and by whom.

    ``message_id`` is the message that may be replaced, ``query_id`` the press to be answered.
    """

    event: GroupEvent
    spot: Spot
    event_id: str
    person: int | None = None
    masked: bool = False
    locale_hint: str | None = None
    message_id: int | None = None
    query_id: str | None = None


def written(message: Message, me: User, event_id: str) -> Acted | None:
    """Return the act that a message in a group is, or None where it is none."""
    if message.text is None or message.forward_origin or message.via_bot:
        return None
    event = _command(message.text, me)
    if event is None and _answers_us(message, me):
        event = GroupSaid(text=message.text)
    if event is None:
        return None
    person, hint, masked = None, None, False
    if message.sender_chat is not None:
        masked = message.sender_chat.id == message.chat.id
    elif message.from_user is not None:
        person, hint = _somebody(message.from_user), message.from_user.language_code
    return Acted(
        event=event,
        spot=spots.of(message),
        event_id=event_id,
        person=person,
        masked=masked,
        locale_hint=hint,
    )


def pressed(query: CallbackQuery, me: User, event_id: str) -> Acted | None:
    """Return the act that a press in a group is, or None where the button is none of these.

    An administrator who is anonymous in the group presses as the account they are.
    """
    message = query.message
    token = tokens.decode(query.data) if query.data is not None else None
    if message is None or message.chat.type not in GROUPS:
        return None
    if token is None or token.guide != tokens.GROUP:
        return None
    number = None
    spot = Spot(chat_id=message.chat.id, private=False)
    if isinstance(message, Message):  # else too old to be more than an id and a date
        spot = spots.of(message)
        ours = message.from_user is not None and message.from_user.id == me.id
        number = message.message_id if ours and message.text is not None else None
    return Acted(
        event=GroupPressed(token=token),
        spot=spot,
        event_id=event_id,
        person=_somebody(query.from_user),
        locale_hint=query.from_user.language_code,
        message_id=number,
        query_id=query.id,
    )


def _command(text: str, me: User) -> GroupEvent | None:
    """Read ``/remind when``, with what and a line of the admin's own in the lines below."""
    command = commands.split(text)
    if command is None or not commands.for_me(command[1], me.username):
        return None
    name, _, rest = command
    match name:
        case "remind":
            first, *below = text.strip().splitlines()
            _, _, when = commands.split(first) or command
            what, *line = [words.strip() for words in below if words.strip()] or [""]
            return Planned(when=when or None, what=what or None, line=" ".join(line) or None)
        case "reminders":
            return Listed()
        case "setup":
            return SetUp(place=rest or None)
        case _:
            return None


def _answers_us(message: Message, me: User) -> bool:
    """Whether words are a reply to a screen of the admins': people may talk about other posts."""
    asked = message.reply_to_message
    if asked is None or asked.from_user is None or asked.from_user.id != me.id:
        return False
    rows = asked.reply_markup.inline_keyboard if asked.reply_markup else ()
    carried = [key.callback_data for row in rows for key in row]
    read = [tokens.decode(data) for data in carried if isinstance(data, str)]
    ours = any(token is not None and token.guide == tokens.GROUP for token in read)
    return ours and commands.split(message.text or "") is None


def _somebody(account: User) -> int | None:
    return None if account.is_bot or account.id in SERVICE_IDS else account.id
