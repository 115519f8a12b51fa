"""Methods that write, change or remove what a person sees, and answer what a person pressed."""

from tests.standins.telegram.forms import Call, Upload
from tests.standins.telegram.methods import method
from tests.standins.telegram.refusals import NOT_MODIFIED, QUERY_TOO_OLD, Json, bad_request
from tests.standins.telegram.state import ADMINISTRATORS, Attachment, Chat, Message, World
from tests.standins.telegram.text import CAPTION_LIMIT, MESSAGE_LIMIT, utf16_length
from tests.standins.telegram.updates import PRESS_KEPT
from tests.standins.telegram.writing import (
    Markup,
    find_chat,
    markup_of,
    reply_of,
    thread_of,
    words_of,
    writable_chat,
)

DELETABLE = 48 * 3600
TOAST_LIMIT = 200
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


@method("sendMessage")
def send_message(world: World, call: Call) -> Json:
    """Write a text."""
    markup = markup_of(call)
    text, entities = words_of(call, name="text", limit=MESSAGE_LIMIT)
    chat = writable_chat(world, call)
    if not text:
        raise bad_request("message text is empty")
    return _send(world, call, chat, markup, text=text, entities=entities)


@method("sendDocument")
def send_document(world: World, call: Call) -> Json:
    """Send a file."""
    return _send_file(world, call, "document")


@method("sendPhoto")
def send_photo(world: World, call: Call) -> Json:
    """Send a picture."""
    return _send_file(world, call, "photo")


@method("sendChatAction")
def send_chat_action(world: World, call: Call) -> bool:
    """Show that the bot is busy."""
    chat = writable_chat(world, call)
    thread_of(call, chat)
    if call.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.drafting[chat.id] = call.text("action")
    return True


@method("editMessageText")
def edit_message_text(world: World, call: Call) -> Json:
    """Replace a text and its keyboard."""
    markup = markup_of(call, inline_only=True)
    text, entities = words_of(call, name="text", limit=MESSAGE_LIMIT)
    message = _editable(world, call)
    if message.attachment is not None:
        raise bad_request("there is no text in the message to edit")
    if not text:
        raise bad_request("message text is empty")
    return _edit(world, message, text=text, entities=entities, rows=markup.rows)


@method("editMessageCaption")
def edit_message_caption(world: World, call: Call) -> Json:
    """Replace the words under a file and its keyboard."""
    markup = markup_of(call, inline_only=True)
    text, entities = words_of(call, name="caption", limit=CAPTION_LIMIT)
    message = _editable(world, call)
    if message.attachment is None:
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, message, text=text, entities=entities, rows=markup.rows)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, call: Call) -> Json:
    """Replace the keyboard alone."""
    markup = markup_of(call, inline_only=True)
    message = _editable(world, call)
    return _edit(world, message, text=message.text, entities=message.entities, rows=markup.rows)


@method("deleteMessage")
def delete_message(world: World, call: Call) -> bool:
    """Take one message away."""
    chat = find_chat(world, call)
    _delete(world, chat, call.integer("message_id"))
    return True


@method("deleteMessages")
def delete_messages(world: World, call: Call) -> bool:
    """Take several messages away; those that are gone are passed over."""
    chat = find_chat(world, call)
    for number in call.parsed("message_ids"):
        if number in chat.messages and not chat.messages[number].deleted:
            _delete(world, chat, number)
    return True


@method("answerCallbackQuery")
def answer_callback_query(world: World, call: Call) -> bool:
    """End the waiting of a button, perhaps with a word."""
    if utf16_length(call.text("text")) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    press = world.presses.get(call.text("callback_query_id"))
    if press is None or press.answered or world.clock.now() - press.at >= PRESS_KEPT:
        raise bad_request(QUERY_TOO_OLD)
    press.answered = True
    press.toast = call.text("text")
    press.alert = call.flag("show_alert")
    press.url = call.text("url")
    world.changes.announce()
    return True


@method("answerInlineQuery")
def answer_inline_query(world: World, call: Call) -> bool:
    """Answer what a person typed after the bot's name in another chat."""
    query = call.text("inline_query_id")
    if query not in world.inline_queries:
        raise bad_request(QUERY_TOO_OLD)
    world.inline_queries.remove(query)
    world.inline_answers[query] = call.parsed("results")
    world.changes.announce()
    return True


def _send(
    world: World,
    call: Call,
    chat: Chat,
    markup: Markup,
    *,
    text: str,
    entities: list[Json],
    attachment: Attachment | None = None,
) -> Json:
    thread = thread_of(call, chat)
    reply_to = reply_of(call, chat)
    message = Message(
        id=world.next_message_id(chat),
        chat=chat,
        sender=world.bot,
        date=world.now(),
        text=text,
        entities=entities,
        rows=markup.rows,
        other_markup=markup.other,
        thread=thread,
        in_topic=thread is not None,
        reply_to=reply_to,
        attachment=attachment,
        silent=call.flag("disable_notification"),
    )
    chat.messages[message.id] = message
    if markup.other is not None:
        chat.reply_keyboard = _labels(markup.other)
    world.drafting.pop(chat.id, None)
    _changed(world, chat)
    return message.as_json()


def _send_file(world: World, call: Call, kind: str) -> Json:
    markup = markup_of(call)
    text, entities = words_of(call, name="caption", limit=CAPTION_LIMIT)
    chat = writable_chat(world, call)
    upload = call.file(kind)
    if upload is None:
        known = world.files.get(call.text(kind))
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        attachment = known
    else:
        attachment = _keep(world, kind, upload)
    return _send(world, call, chat, markup, text=text, entities=entities, attachment=attachment)


def _keep(world: World, kind: str, upload: Upload) -> Attachment:
    if not upload.content:
        raise bad_request("file must be non-empty")
    attachment = Attachment(kind=kind, file_id=world.next_name("file"), upload=upload)
    world.files[attachment.file_id] = attachment
    return attachment


def _editable(world: World, call: Call) -> Message:
    """Return the bot's own message that a call wants to change."""
    chat = writable_chat(world, call)
    number = call.integer("message_id")
    if number is None:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    # A message that put up a reply keyboard is as frozen as another's message.
    if message.sender is not world.bot or message.other_markup is not None or message.content:
        raise bad_request("message can't be edited")
    return message


def _edit(
    world: World, message: Message, *, text: str, entities: list[Json], rows: list[list[Json]]
) -> Json:
    if (text, entities, rows) == (message.text, message.entities, message.rows):
        raise bad_request(NOT_MODIFIED)
    if (text, entities) != (message.text, message.entities):
        message.edited = world.now()
    message.text, message.entities, message.rows = text, entities, rows
    _changed(world, message.chat)
    return message.as_json()


def _delete(world: World, chat: Chat, number: int | None) -> None:
    message = chat.messages.get(number or 0)
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    own = message.sender is world.bot
    allowed = own or chat.kind == "private" or chat.members.get(world.bot.id) in ADMINISTRATORS
    if not allowed or world.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    _changed(world, chat)


def _changed(world: World, chat: Chat) -> None:
    chat.bot_changes += 1
    world.changes.announce()


def _labels(markup: Json) -> list[list[str]]:
    rows = markup.get("keyboard") or []
    return [[key if isinstance(key, str) else key["text"] for key in row] for row in rows]
