"""What every call that writes into a chat goes through: is it there, may the bot, is it well said.

Reads chat, thread, text, keyboard and reply of a call, and refuses with Telegram's words.
"""

import re
from dataclasses import dataclass, field

from tests.standins.telegram.forms import Call
from tests.standins.telegram.markup import parse_html
from tests.standins.telegram.refusals import Json, bad_request, forbidden
from tests.standins.telegram.state import PRESENT, Chat, Message, World
from tests.standins.telegram.text import clean, detect, trim, utf16_length

CALLBACK_DATA_LIMIT = 64
BUTTON_LIMIT = 100
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_BUTTON_URL = re.compile(
    r"(https?|tg|ton|mailto|tel):\S+\Z|[\w-]+(\.[\w-]+)+(/\S*)?\Z", re.IGNORECASE
)


@dataclass(slots=True, kw_only=True)
class Markup:
    """The keyboard of a message, of either kind."""

    rows: list[list[Json]] = field(default_factory=list)
    other: Json | None = None


def find_chat(world: World, call: Call, *, name: str = "chat_id") -> Chat:
    """Return the chat that a call names, if it is still one."""
    named = call.text(name)
    if not named:
        raise bad_request("chat_id is empty")
    if named.startswith("@"):
        found = [c for c in world.chats.values() if c.username and f"@{c.username}" == named]
        chat = found[0] if found and found[0].kind != "private" else None
    else:
        chat = world.chats.get(call.integer(name) or 0)
        if chat is not None and chat.kind == "private" and not (chat.opened or chat.seen):
            chat = None
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        words = "group chat was upgraded to a supergroup chat"
        raise bad_request(words, migrate_to_chat_id=chat.migrated_to)
    return chat


def writable_chat(world: World, call: Call) -> Chat:
    """Return the chat that a call writes into, if the bot may."""
    chat = find_chat(world, call)
    status = chat.members.get(world.bot.id, "left")
    if chat.kind == "private":
        if status == "kicked":
            raise forbidden("bot was blocked by the user")
        if status == "deactivated":
            raise forbidden("user is deactivated")
        if not chat.opened:
            raise forbidden("bot can't initiate conversation with a user")
    elif status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    elif status not in PRESENT:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    elif status == "restricted" or (status == "member" and not chat.members_write):
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def thread_of(call: Call, chat: Chat) -> int | None:
    """Return the topic that a call writes into."""
    thread = call.integer("message_thread_id")
    if thread is None:
        return None
    # General is no thread: it is written to by leaving the thread out.
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    if not chat.topics[thread]:
        raise bad_request("TOPIC_CLOSED")
    return thread


def reply_of(call: Call, chat: Chat) -> Message | None:
    """Return the message that a call replies to."""
    wanted = call.parsed("reply_parameters")
    if not wanted:
        return None
    message = chat.messages.get(wanted.get("message_id", 0))
    if message is not None and not message.deleted:
        return message
    if wanted.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def words_of(call: Call, *, name: str, limit: int) -> tuple[str, list[Json]]:
    """Return text and entities of a call as they will be seen."""
    source = clean(call.text(name))
    mode = call.text("parse_mode")
    given = "entities" if name == "text" else "caption_entities"
    if not mode:
        text, entities = source, list(call.parsed(given) or [])
    elif mode.upper() == "HTML":
        text, entities = parse_html(source)
    else:
        raise bad_request("unsupported parse_mode")
    text, entities = trim(text, entities)
    if utf16_length(text) > limit:
        raise bad_request(
            "message is too long" if name == "text" else "message caption is too long"
        )
    return text, detect(text, entities)


def markup_of(call: Call, *, inline_only: bool = False) -> Markup:
    """Return the keyboard of a call."""
    sent = call.parsed("reply_markup")
    if not sent:
        return Markup()
    if not isinstance(sent, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in sent:
        return Markup(rows=_inline_rows(sent["inline_keyboard"]))
    if inline_only:
        raise bad_request("inline keyboard expected")
    return Markup(other=sent)


def _inline_rows(rows: object) -> list[list[Json]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    buttons = [button for row in rows for button in row]
    for button in buttons:
        _check_button(button)
    if len(buttons) > BUTTON_LIMIT:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _check_button(button: object) -> None:
    trouble = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{trouble}InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(f'{trouble}Field "text" must be of type String')
    actions = [action for action in _ACTIONS if action in button]
    if not button["text"].strip():
        raise bad_request("REPLY_MARKUP_INVALID")
    if len(actions) != 1:
        raise bad_request(f"{trouble}Text buttons are unallowed in the inline keyboard")
    if actions == ["callback_data"]:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= CALLBACK_DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
    elif actions == ["url"] and not _BUTTON_URL.match(str(button["url"])):
        raise bad_request("BUTTON_URL_INVALID")
