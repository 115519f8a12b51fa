"""What people do, turned into messages in the world and updates for the bot.

Decides what privacy mode lets through. How a test says it, pleasantly, is in `people` and `groups`.
"""

from tests.standins.telegram.refusals import Json
from tests.standins.telegram.state import (
    ADMINISTRATORS,
    PRESENT,
    Account,
    Chat,
    Message,
    Press,
    World,
)
from tests.standins.telegram.text import detect, utf16_slice


def arrive(
    world: World,
    chat: Chat,
    sender: Account,
    text: str = "",
    *,
    sender_chat: Chat | None = None,
    thread: int | None = None,
    reply_to: Message | None = None,
    content: Json | None = None,
    service: Json | None = None,
    number: int | None = None,
) -> Message:
    """Put a person's message into a chat, and into the bot's queue if the bot may see it."""
    message = Message(
        id=number or world.next_message_id(chat),
        chat=chat,
        sender=sender,
        sender_chat=sender_chat,
        date=world.now(),
        text=text,
        entities=detect(text),
        thread=thread if thread is not None else _reply_thread(chat, reply_to),
        in_topic=thread is not None,
        reply_to=reply_to,
        content={**(content or {}), **(service or {})},
        service=bool(service),
    )
    chat.messages[message.id] = message
    if reaches_bot(world, message):
        _meet(world, sender)
        world.updates.put("message", message.as_json())
    world.changes.announce()
    return message


def edit(world: World, message: Message, text: str) -> None:
    """Change a person's message."""
    message.text, message.entities, message.edited = text, detect(text), world.now()
    if reaches_bot(world, message):
        world.updates.put("edited_message", message.as_json())
    world.changes.announce()


def press(world: World, account: Account, message: Message, data: str) -> Press:
    """Press a button with callback data, whether or not the message has it."""
    _meet(world, account)
    made = Press(id=world.next_name("press"), chat=message.chat, data=data, at=world.clock.now())
    world.presses[made.id] = made
    gone: Json = {"chat": message.chat.as_json(), "message_id": message.id, "date": 0}
    update = world.updates.put(
        "callback_query",
        {
            "id": made.id,
            "from": account.as_json(),
            "message": gone if message.deleted else message.as_json(),
            "chat_instance": f"instance{message.chat.id}",
            "data": data,
        },
    )
    made.update_id = update.id if update else 0
    world.changes.announce()
    return made


def ask_inline(world: World, account: Account, query: str) -> str:
    """Let a person type a query behind the bot's name; return its id."""
    number = world.next_name("query")
    world.inline_queries.add(number)
    world.updates.put(
        "inline_query",
        {"id": number, "from": account.as_json(), "query": query, "offset": ""},
    )
    return number


def _meet(world: World, account: Account) -> None:
    """Remember that the bot knows this account, though it may not write to it first."""
    if account.id in world.chats:
        world.chats[account.id].seen = True


def reaches_bot(world: World, message: Message) -> bool:
    """Tell whether the bot gets to see a message: all in private, little in a group."""
    chat = message.chat
    if chat.kind == "private":
        return True
    status = chat.members.get(world.bot.id, "left")
    if status not in PRESENT:
        return False
    if world.reads_groups or status in ADMINISTRATORS or message.service:
        return True
    if message.reply_to is not None and message.reply_to.sender is world.bot:
        return True
    return _is_command_for(world.bot, message)


def _is_command_for(bot: Account, message: Message) -> bool:
    first = message.entities[0] if message.entities else None
    if first is None or first["type"] != "bot_command" or first["offset"] != 0:
        return False
    _, _, addressee = utf16_slice(message.text, 0, first["length"]).partition("@")
    return not addressee or addressee.lower() == (bot.username or "").lower()


def _reply_thread(chat: Chat, reply_to: Message | None) -> int | None:
    """Return the thread that a reply opens in a supergroup, which is no topic to write into."""
    if chat.kind != "supergroup" or reply_to is None:
        return None
    return reply_to.thread or reply_to.id
