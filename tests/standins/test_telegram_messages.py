"""The Telegram stand-in when a bot writes, edits, deletes and answers: the rules and the words."""

import re
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    ReplyKeyboardMarkup,
    ReplyParameters,
    error,
)
from telegram.constants import ParseMode

from tests.standins.telegram import Clock, Person, TelegramServer


def refused(words: str) -> "pytest.RaisesExc[error.BadRequest]":
    """Expect a 400; the library spells its words with one capital."""
    return pytest.raises(error.BadRequest, match=f"(?i)^{re.escape(words)}")


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"data:{label}")] for label in labels]
    )


@pytest.fixture
async def ada(telegram: TelegramServer) -> Person:
    """Give a person who has started the bot."""
    person = telegram.person("Ada", language_code="es")
    await person.says("/start")
    return person


# --- sending --------------------------------------------------------------------------------------


async def test_what_is_sent_is_what_the_person_sees(bot: Bot, ada: Person) -> None:
    sent = await bot.send_message(
        ada.id,
        "<b>Hola</b> &lt;Ada&gt;",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard("Sí", "No"),
    )

    assert sent.text == "Hola <Ada>"
    assert sent.parse_entities() == {sent.entities[0]: "Hola"}
    assert ada.screen.message_id == sent.message_id
    assert (ada.screen.text, ada.screen.labels) == ("Hola <Ada>", ["Sí", "No"])
    assert (
        ada.transcript()
        == f"Ada #1: /start\nbot #{sent.message_id}: Hola <Ada>\n    [Sí]\n    [No]"
    )


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("x" * 4096, None),
        ("😀" * 2048, None),
        # Markup does not count, and what it stands for counts once.
        ("<b>" + "&amp;" * 4096 + "</b>", ParseMode.HTML),
    ],
)
async def test_4096_utf16_units_are_the_most(
    bot: Bot, ada: Person, text: str, mode: str | None
) -> None:
    sent = await bot.send_message(ada.id, text, parse_mode=mode)
    assert len(ada.screen.text.encode("utf-16-le")) == 2 * 4096

    longer = f"{text}."
    with refused("message is too long"):
        await bot.send_message(ada.id, longer, parse_mode=mode)
    with refused("message is too long"):
        await bot.edit_message_text(
            longer, chat_id=ada.id, message_id=sent.message_id, parse_mode=mode
        )


@pytest.mark.parametrize("text", [" ", "\n\n", "<b> </b>", "\u202e"])
async def test_a_text_of_nothing_is_refused(bot: Bot, ada: Person, text: str) -> None:
    with refused("Message text is empty"):
        await bot.send_message(ada.id, text, parse_mode=ParseMode.HTML)


async def test_control_and_override_characters_do_not_arrive(bot: Bot, ada: Person) -> None:
    await bot.send_message(ada.id, "a\u202eb\x00c\r\n\u2068d\u2069")

    assert ada.screen.text == "ab c\n\u2068d\u2069"


@pytest.mark.parametrize(
    ("data", "fine"),
    [
        ("x" * 64, True),
        ("ñ" * 32, True),
        ("x" * 65, False),
        ("ñ" * 33, False),
    ],
)
async def test_callback_data_is_counted_in_bytes(
    bot: Bot, ada: Person, data: str, *, fine: bool
) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("A", callback_data=data)]])

    if fine:
        await bot.send_message(ada.id, "x", reply_markup=markup)
        assert ada.button("A").data == data
    else:
        with refused("button_data_invalid"):
            await bot.send_message(ada.id, "x", reply_markup=markup)


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "A", "callback_data": ""}, "button_data_invalid"),
        ({"text": "A"}, "can't parse inline keyboard button: text buttons are unallowed"),
        (
            {"text": "A", "callback_data": "a", "url": "https://example.org"},
            "can't parse inline keyboard button: text buttons are unallowed",
        ),
        ({"text": "A", "url": "no address"}, "button_url_invalid"),
        ({"text": " ", "callback_data": "a"}, "reply_markup_invalid"),
    ],
)
async def test_a_button_needs_words_and_one_thing_to_do(
    bot: Bot, ada: Person, button: dict[str, str], words: str
) -> None:
    with refused(words):
        await bot.send_message(
            ada.id, "x", api_kwargs={"reply_markup": {"inline_keyboard": [[button]]}}
        )


async def test_a_hundred_buttons_are_the_most(bot: Bot, ada: Person) -> None:
    await bot.send_message(ada.id, "x", reply_markup=keyboard(*map(str, range(100))))
    assert len(ada.screen.buttons) == 100

    with refused("Reply markup is too long"):
        await bot.send_message(ada.id, "x", reply_markup=keyboard(*map(str, range(101))))


async def test_a_reply_wants_its_message(bot: Bot, ada: Person) -> None:
    with refused("Message to be replied not found"):
        await bot.send_message(ada.id, "x", reply_parameters=ReplyParameters(99))

    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(ada.id, "x", reply_parameters=lenient)).reply_to_message is None
    reply = await bot.send_message(ada.id, "x", reply_parameters=ReplyParameters(1))
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.text == "/start"


async def test_a_file_goes_up_in_parts_and_comes_out_whole(bot: Bot, ada: Person) -> None:
    content = bytes(range(256)) * 40
    sent = await bot.send_document(
        ada.id,
        InputFile(content, filename="recibo ñ.json"),
        caption="<i>para ti</i>",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard("OK"),
    )

    assert sent.document is not None
    assert (sent.caption, sent.document.file_size) == ("para ti", len(content))
    assert (ada.screen.file, ada.screen.text, ada.screen.labels) == (content, "para ti", ["OK"])
    assert ada.screen.file_name == sent.document.file_name

    again = await bot.send_document(ada.id, sent.document.file_id)
    assert ada.screen.message_id == again.message_id
    assert ada.screen.file == content


async def test_a_caption_has_a_shorter_limit(bot: Bot, ada: Person) -> None:
    with refused("Message caption is too long"):
        await bot.send_photo(ada.id, b"png", caption="x" * 1025)
    await bot.send_photo(ada.id, b"png", caption="x" * 1024)
    with refused("File must be non-empty"):
        await bot.send_photo(ada.id, InputFile(b"", filename="a.png"))


# --- to whom --------------------------------------------------------------------------------------


async def test_a_bot_cannot_write_first(telegram: TelegramServer, bot: Bot) -> None:
    stranger = telegram.person()
    with refused("Chat not found"):
        await bot.send_message(stranger.id, "x")

    presser = telegram.person()
    group = telegram.group(members=(stranger, presser))
    await stranger.at(group).says("/hello")
    await bot.send_message(group.id, "x", reply_markup=keyboard("A"))
    await presser.at(group).presses("A")
    for person in (stranger, presser):
        with pytest.raises(error.Forbidden, match="bot can't initiate conversation with a user"):
            await bot.send_message(person.id, "x")

    await stranger.says("hi")
    await bot.send_message(stranger.id, "x")


async def test_a_person_can_block_come_back_and_vanish(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    await ada.blocks()
    with pytest.raises(error.Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ada.id, "x")
    with pytest.raises(AssertionError, match="Ada has blocked the bot"):
        await ada.says("x")
    await ada.unblocks()
    await bot.send_message(ada.id, "x")
    await ada.deletes_account()
    with pytest.raises(error.Forbidden, match="user is deactivated"):
        await bot.send_message(ada.id, "x")

    told = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    changes = [(told.old_chat_member.status, told.new_chat_member.status) for told in told]
    assert changes == [("member", "kicked"), ("kicked", "member")]


# --- editing and deleting -------------------------------------------------------------------------


async def sent_to(bot: Bot, ada: Person) -> Message:
    return await bot.send_message(ada.id, "one", reply_markup=keyboard("A"))


async def test_an_edit_changes_the_screen_and_keeps_its_place(bot: Bot, ada: Person) -> None:
    sent = await sent_to(bot, ada)
    await bot.edit_message_text(
        "two", chat_id=ada.id, message_id=sent.message_id, reply_markup=keyboard("B")
    )

    assert (ada.screen.text, ada.screen.labels) == ("two", ["B"])
    assert (ada.screen.message_id, ada.screen.edited, len(ada.screens)) == (sent.id, True, 1)


async def test_an_edit_without_a_keyboard_takes_the_keyboard_away(bot: Bot, ada: Person) -> None:
    sent = await sent_to(bot, ada)
    await bot.edit_message_text("one", chat_id=ada.id, message_id=sent.message_id)

    assert ada.screen.labels == []


@pytest.mark.parametrize("mode", [None, ParseMode.HTML])
async def test_an_edit_that_changes_nothing_is_refused(
    bot: Bot, ada: Person, mode: str | None
) -> None:
    sent = await sent_to(bot, ada)
    words = "message is not modified: specified new message content and reply markup are exactly"
    with refused(words):
        await bot.edit_message_text(
            "one ",
            chat_id=ada.id,
            message_id=sent.message_id,
            reply_markup=keyboard("A"),
            parse_mode=mode,
        )
    with refused(words):
        await bot.edit_message_reply_markup(
            chat_id=ada.id, message_id=sent.message_id, reply_markup=keyboard("A")
        )
    await bot.edit_message_text(
        "<b>one</b>",
        chat_id=ada.id,
        message_id=sent.message_id,
        reply_markup=keyboard("A"),
        parse_mode=ParseMode.HTML,
    )


async def test_only_the_bots_own_living_texts_can_be_edited(bot: Bot, ada: Person) -> None:
    async def edit(number: int) -> None:
        await bot.edit_message_text("new", chat_id=ada.id, message_id=number)

    with refused("Message to edit not found"):
        await edit(99)
    with refused("Message can't be edited"):
        await edit(1)
    asked = await bot.send_message(ada.id, "x", reply_markup=ReplyKeyboardMarkup([["A"]]))
    with refused("Message can't be edited"):
        await edit(asked.message_id)
    photo = await bot.send_photo(ada.id, b"png", caption="x")
    with refused("There is no text in the message to edit"):
        await edit(photo.message_id)
    await bot.edit_message_caption(ada.id, photo.message_id, caption="y")
    assert ada.screen.text == "y"
    await bot.delete_message(ada.id, photo.message_id)
    with refused("Message to edit not found"):
        await edit(photo.message_id)


async def test_an_edit_takes_inline_keyboards_only() -> None:
    async with TelegramServer(validate=False) as telegram:
        ada = telegram.person()
        await ada.says("/start")
        async with Bot(telegram.token, base_url=telegram.base_url) as bot:
            sent = await sent_to(bot, ada)
            with refused("inline keyboard expected"):
                await bot.edit_message_text(
                    "x",
                    chat_id=ada.id,
                    message_id=sent.message_id,
                    api_kwargs={"reply_markup": {"remove_keyboard": True}},
                )


async def test_messages_can_be_deleted_for_two_days(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    sent = await sent_to(bot, ada)
    await bot.delete_message(ada.id, 1)
    await bot.delete_message(ada.id, sent.message_id)
    assert ada.transcript() == "(nothing was said)"
    with refused("Message to delete not found"):
        await bot.delete_message(ada.id, sent.message_id)

    group = telegram.group(admins=(ada,))
    theirs = await ada.at(group).says("/optout")
    with refused("message can't be deleted for everyone"):
        await bot.delete_message(group.id, theirs.id)
    await group.promotes_bot(by=ada)
    await bot.delete_message(group.id, theirs.id)

    old = await sent_to(bot, ada)
    telegram.advance(timedelta(hours=48, seconds=2).total_seconds())
    with refused("Message can't be deleted for everyone"):
        await bot.delete_message(ada.id, old.message_id)


# --- presses --------------------------------------------------------------------------------------


async def test_a_press_brings_the_message_as_it_was(bot: Bot, ada: Person) -> None:
    sent = await sent_to(bot, ada)
    await ada.presses("A")
    update = (await bot.get_updates())[-1]

    query = update.callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    assert (query.data, query.from_user.id, query.from_user.language_code) == (
        "data:A",
        ada.id,
        "es",
    )
    assert (query.message.message_id, query.message.text) == (sent.message_id, "one")
    assert query.message.reply_markup == keyboard("A")

    await query.answer("¡Bien!", show_alert=True)
    press = await ada.acknowledged()
    assert (press.toast, press.alert) == ("¡Bien!", True)


async def test_a_press_on_a_deleted_message_has_no_message_to_read(bot: Bot, ada: Person) -> None:
    sent = await sent_to(bot, ada)
    kept = ada.screen
    await bot.delete_message(ada.id, sent.message_id)
    await ada.presses("A", on=kept)

    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible
    assert query.message.message_id == sent.message_id


async def test_a_press_is_answered_once(bot: Bot, ada: Person) -> None:
    words = "query is too old and response timeout expired or query ID is invalid"
    await sent_to(bot, ada)
    with refused("Message_too_long"):
        await bot.answer_callback_query((await ada.presses_at_once("A"))[0].id, "x" * 201)

    once = (await ada.presses_at_once("A", times=1))[0]
    await bot.answer_callback_query(once.id)
    with refused(words):
        await bot.answer_callback_query(once.id)
    with refused(words):
        await bot.answer_callback_query("unheard-of")


async def test_a_press_can_be_answered_for_150_seconds() -> None:
    async with TelegramServer(clock=Clock(frozen_at=1.8e9)) as telegram:
        ada = telegram.person()
        await ada.says("/start")
        async with Bot(telegram.token, base_url=telegram.base_url) as bot:
            await sent_to(bot, ada)
            late, in_time = await ada.presses_at_once("A")
            telegram.advance(149)
            await bot.answer_callback_query(in_time.id)
            telegram.advance(1)
            with refused("query is too old and response timeout expired"):
                await bot.answer_callback_query(late.id)


async def test_two_presses_at_once_are_two_updates(bot: Bot, ada: Person) -> None:
    await sent_to(bot, ada)
    await ada.presses_at_once("A", times=2)

    queries = [u.callback_query for u in await bot.get_updates() if u.callback_query]
    assert [query.data for query in queries] == ["data:A", "data:A"]
    assert len({query.id for query in queries}) == 2
