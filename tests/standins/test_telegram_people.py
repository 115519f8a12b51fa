"""People and groups around the Telegram stand-in: what they see, do, and what reaches the bot."""

import asyncio
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    ChatMemberOwner,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
    error,
)

from tests.standins.telegram import Person, TelegramServer


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"data:{label}") for label in labels]]
    )


@pytest.fixture
async def ada(telegram: TelegramServer) -> Person:
    """Give a person who has started the bot."""
    person = telegram.person("Ada", language_code="es")
    await person.says("/start")
    return person


async def heard(bot: Bot) -> list[Update]:
    """Take everything that is waiting, and confirm it."""
    updates = list(await bot.get_updates())
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return updates


async def texts(bot: Bot) -> list[str]:
    return [update.message.text or "" for update in await heard(bot) if update.message]


# --- what a person sees and presses ---------------------------------------------------------------


async def test_a_button_is_found_by_its_words(bot: Bot, ada: Person) -> None:
    await bot.send_message(ada.id, "x", reply_markup=keyboard("✅ Done", "Not done", "Back"))

    for label in ("✅ Done", "Done", "done"):
        await ada.presses(label)
    await ada.presses("Back")
    pressed = [update.callback_query.data for update in await heard(bot) if update.callback_query]
    assert pressed == ["data:✅ Done"] * 3 + ["data:Back"]


async def test_the_newest_message_with_buttons_counts(bot: Bot, ada: Person) -> None:
    old = await bot.send_message(ada.id, "old", reply_markup=keyboard("A"))
    kept = ada.screen
    await bot.send_message(ada.id, "new", reply_markup=keyboard("B"))
    await bot.send_message(ada.id, "just words")

    await ada.presses("B")
    with pytest.raises(AssertionError, match="no button 'A' among"):
        await ada.presses("A")
    await ada.presses("A", on=kept)
    # A kept screen is pressed as it was, though the button is gone by now.
    await bot.edit_message_text("old", chat_id=ada.id, message_id=old.message_id)
    await ada.presses("A", on=kept)
    pressed = [update.callback_query.data for update in await heard(bot) if update.callback_query]
    assert pressed == ["data:B", "data:A", "data:A"]


async def test_a_missing_or_doubtful_button_shows_the_talk(bot: Bot, ada: Person) -> None:
    with pytest.raises(AssertionError, match="no message has buttons"):
        await ada.presses("Done")
    await bot.send_message(ada.id, "Ready?", reply_markup=keyboard("Done!", "Done?"))
    with pytest.raises(AssertionError) as caught:
        await ada.presses("Finished")
    assert str(caught.value) == (
        "no button 'Finished' among [Done!] [Done?]\n"
        "--- what Ada sees ---\n"
        "Ada #1: /start\n"
        "bot #2: Ready?\n"
        "    [Done!] [Done?]"
    )
    with pytest.raises(AssertionError, match="several buttons 'Done'"):
        await ada.presses("Done")


async def test_a_link_button_is_followed_not_pressed(bot: Bot, ada: Person) -> None:
    link = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Site", "https://example.org"))
    await bot.send_message(ada.id, "x", reply_markup=link)

    assert ada.button("Site").url == "https://example.org"
    with pytest.raises(AssertionError, match="no button that the bot hears of"):
        await ada.presses("Site")


async def test_a_reply_keyboard_speaks_for_the_person(bot: Bot, ada: Person) -> None:
    await heard(bot)
    await bot.send_message(ada.id, "x", reply_markup=ReplyKeyboardMarkup([["Done", "Back"]]))
    await ada.presses("Back")
    assert await texts(bot) == ["Back"]

    await bot.send_message(ada.id, "x", reply_markup=ReplyKeyboardRemove())
    with pytest.raises(AssertionError, match="no message has buttons"):
        await ada.presses("Back")


async def test_waiting_for_an_answer_counts_from_the_last_act(bot: Bot, ada: Person) -> None:
    await bot.send_message(ada.id, "one", reply_markup=keyboard("A"))
    assert (await ada.answered()).text == "one"
    await ada.presses("A")
    with pytest.raises(AssertionError, match="in vain for answer 1 to Ada"):
        await ada.answered(within=0.01)
    with pytest.raises(AssertionError, match="in vain for an answer to the press of 'data:A'"):
        await ada.acknowledged(within=0.01)
    with pytest.raises(AssertionError, match="in vain for 'two' on the screen"):
        await ada.sees("two", within=0.01)


async def test_waiting_in_a_group_counts_from_the_last_act_there(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,))
    await bot.send_message(group.id, "before anybody came")
    with pytest.raises(AssertionError, match="in vain for answer 1 to Ada"):
        await ada.at(group).answered(within=0.01)

    await ada.at(group).says("/optout")
    await bot.send_message(group.id, "one")
    assert (await ada.at(group).answered()).text == "one"
    await ada.at(group).says("/optout")
    with pytest.raises(AssertionError, match="in vain for answer 1 to Ada"):
        await ada.at(group).answered(within=0.01)


async def test_messages_without_words_arrive(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    await heard(bot)
    kinds = ("photo", "document", "voice", "sticker", "location", "contact", "dice")
    for kind in kinds:
        await ada.sends(kind)

    arrived = [update.message for update in await heard(bot)]
    assert [
        bool(message and getattr(message, kind))
        for message, kind in zip(arrived, kinds, strict=True)
    ] == [True] * 7
    assert telegram.violations == []


async def test_a_person_can_change_what_was_said(bot: Bot, ada: Person) -> None:
    said = await ada.says("one")
    await ada.edits(said, "two")

    edited = (await heard(bot))[-1].edited_message
    assert edited is not None
    assert (edited.text, edited.message_id, edited.edit_date is None) == ("two", said.id, False)


async def test_an_inline_query_gets_results(bot: Bot, ada: Person) -> None:
    await heard(bot)
    asking = asyncio.ensure_future(ada.asks_inline("tik"))
    (update,) = await bot.get_updates(timeout=10)
    assert update.inline_query is not None
    article = InlineQueryResultArticle("1", "TikTok", InputTextMessageContent("x"))
    await bot.answer_inline_query(update.inline_query.id, [article])

    assert [result["title"] for result in await asking] == ["TikTok"]
    with pytest.raises(error.BadRequest, match="Query is too old"):
        await bot.answer_inline_query(update.inline_query.id, [article])


# --- links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://t.me/optout_standin_bot?start=tiktok-remix", "/start tiktok-remix"),
        ("https://t.me/optout_standin_bot", "/start"),
        ("tg://resolve?domain=optout_standin_bot&start=a_b-C1", "/start a_b-C1"),
    ],
)
async def test_a_link_into_the_bot_presses_start(
    telegram: TelegramServer, bot: Bot, url: str, said: str
) -> None:
    person = telegram.person()
    await person.follows(url)

    assert await texts(bot) == [said]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://t.me/other_bot?start=x", "leads to 'other_bot', not to this bot"),
        ("https://example.org/optout_standin_bot?start=x", "does not lead into Telegram"),
        ("https://t.me/optout_standin_bot?start=a:b", "no such start parameter: 'a:b'"),
        ("https://t.me/optout_standin_bot?start=" + "x" * 65, "no such start parameter"),
    ],
)
async def test_a_link_that_telegram_would_not_take_fails_the_test(
    telegram: TelegramServer, url: str, words: str
) -> None:
    with pytest.raises(AssertionError, match=words):
        await telegram.person().follows(url)


async def test_a_group_link_brings_the_bot_into_a_group(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    await heard(bot)
    group = telegram.group(admins=(ada,), bot=None)
    await ada.follows("https://t.me/optout_standin_bot?startgroup=panel", into=group)

    added, started = await heard(bot)
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert started.message is not None
    assert started.message.text == "/start@optout_standin_bot panel"
    with pytest.raises(AssertionError, match="does not ask for a group"):
        await ada.follows("https://t.me/optout_standin_bot?start=x", into=group)


# --- what the bot says of itself ------------------------------------------------------------------


async def test_commands_are_offered_by_scope_and_language(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    bo, cleo = telegram.person("Bo"), telegram.person("Cleo", language_code="es")
    group = telegram.group(admins=(bo,), members=(ada,))

    async def offer(words: str, **where: Any) -> None:
        await bot.set_my_commands([BotCommand("help", words)], **where)

    await offer("default")
    await offer("por defecto", language_code="es")
    assert (bo.menu(), ada.menu()) == ({"help": "default"}, {"help": "por defecto"})
    await offer("private", scope=BotCommandScopeAllPrivateChats())
    await offer("in groups", scope=BotCommandScopeAllGroupChats())
    await offer("to admins", scope=BotCommandScopeAllChatAdministrators())
    with pytest.raises(error.BadRequest, match="Chat not found"):
        await offer("to a stranger", scope=BotCommandScopeChat(cleo.id))
    # The scope decides before the language does.
    assert (ada.menu(), ada.menu(group)) == ({"help": "private"}, {"help": "in groups"})
    assert bo.menu(group) == {"help": "to admins"}
    await offer("privado", scope=BotCommandScopeAllPrivateChats(), language_code="es")
    assert ada.menu() == {"help": "privado"}
    await offer("only Ada", scope=BotCommandScopeChat(ada.id))
    assert (ada.menu(), cleo.menu()) == ({"help": "only Ada"}, {"help": "privado"})

    assert await bot.get_my_commands(language_code="es") == (BotCommand("help", "por defecto"),)
    await bot.delete_my_commands(BotCommandScopeAllPrivateChats(), language_code="es")
    assert cleo.menu() == {"help": "private"}


@pytest.mark.parametrize(
    ("commands", "language", "words"),
    [
        ([BotCommand("Help", "x")], "", "Bot_command_invalid"),
        ([BotCommand("my-data", "x")], "", "Bot_command_invalid"),
        ([BotCommand(f"c{n}", "x") for n in range(101)], "", "Bot_commands_too_much"),
        ([BotCommand("help", "x")], "pt-br", "Invalid language code specified"),
        ([BotCommand("help", "x")], "ES", "Invalid language code specified"),
    ],
)
async def test_commands_have_their_rules(
    bot: Bot, commands: list[BotCommand], language: str, words: str
) -> None:
    with pytest.raises(error.BadRequest, match=words):
        await bot.set_my_commands(commands, language_code=language)


async def test_the_page_of_the_bot_speaks_the_persons_language(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    bo = telegram.person("Bo", language_code="de")
    await bot.set_my_description("Walks you through")
    await bot.set_my_description("Te acompaña", language_code="es")
    await bot.set_my_short_description("s" * 120)
    await bot.set_my_name("Opt-out bot", language_code="es")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    assert (ada.bot_page.description, bo.bot_page.description) == (
        "Te acompaña",
        "Walks you through",
    )
    assert (ada.bot_page.name, bo.bot_page.name) == ("Opt-out bot", "Opt-out")
    assert bo.bot_page.short_description == "s" * 120
    assert bo.bot_page.menu_button == {"type": "commands"}
    assert (await bot.get_my_description("es")).description == "Te acompaña"
    assert (await bot.get_my_name("es")).name == "Opt-out bot"
    assert await bot.get_chat_menu_button() == MenuButtonCommands()


async def test_words_about_the_bot_have_their_limits(bot: Bot) -> None:
    with pytest.raises(error.BadRequest):
        await bot.set_my_description("x" * 513)
    with pytest.raises(error.BadRequest):
        await bot.set_my_short_description("x" * 121)
    with pytest.raises(error.BadRequest):
        await bot.set_my_name("x" * 65)


# --- groups ---------------------------------------------------------------------------------------


async def test_in_a_group_only_commands_and_replies_reach_the_bot(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    bo = telegram.person("Bo")
    group = telegram.group(admins=(ada,), members=(bo,))
    await heard(bot)
    seat = bo.at(group)
    await seat.says("good morning")
    await seat.says("/optout")
    await seat.says("/optout@optout_standin_bot now")
    await seat.says("/optout@other_bot")
    await seat.says("use /optout")
    await seat.says("hey @optout_standin_bot")
    await bot.send_message(group.id, "hello all")
    await seat.says("thanks", reply_to=seat.screen)
    await ada.at(group).says("admins are not different")

    assert await texts(bot) == ["/optout", "/optout@optout_standin_bot now", "thanks"]


async def test_a_bot_that_is_admin_or_without_privacy_mode_reads_all(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,))
    await heard(bot)
    await group.promotes_bot(by=ada)
    await ada.at(group).says("one")
    await group.demotes_bot(by=ada)
    await ada.at(group).says("two")
    telegram.reads_groups()
    await ada.at(group).says("three")

    assert await texts(bot) == ["one", "three"]
    assert (await bot.get_me()).can_read_all_group_messages is True


async def test_the_bot_hears_of_coming_and_going(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    await heard(bot)
    group = telegram.group("Parents", admins=(ada,), bot=None)
    with pytest.raises(error.Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(group.id, "x")
    await group.adds_bot(by=ada)
    await bot.send_message(group.id, "x")
    await group.mutes_bot(by=ada)
    with pytest.raises(error.BadRequest, match="Not enough rights to send text messages"):
        await bot.send_message(group.id, "x")
    await group.kicks_bot(by=ada)
    with pytest.raises(error.Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")
    await ada.at(group).says("/optout")

    updates = await heard(bot)
    changes = [
        (told.old_chat_member.status, told.new_chat_member.status, told.from_user.id)
        for update in updates
        if (told := update.my_chat_member)
    ]
    assert changes == [
        ("left", "member", ada.id),
        ("member", "restricted", ada.id),
        ("restricted", "kicked", ada.id),
    ]
    (service,) = [update.message for update in updates if update.message]
    assert [member.id for member in service.new_chat_members] == [bot.id]


async def test_the_bot_can_leave(telegram: TelegramServer, bot: Bot, ada: Person) -> None:
    group = telegram.group(admins=(ada,), kind="group")
    await bot.leave_chat(group.id)

    with pytest.raises(error.Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group.id, "x")


async def test_rights_are_looked_up_live(telegram: TelegramServer, bot: Bot, ada: Person) -> None:
    bo, cleo = telegram.person("Bo"), telegram.person("Cleo")
    group = telegram.group(admins=(ada, bo), members=(cleo,))

    async def status(person: Person) -> str:
        return (await bot.get_chat_member(group.id, person.id)).status

    assert [await status(p) for p in (ada, bo, cleo)] == ["creator", "administrator", "member"]
    group.joins(bo, as_="left")
    assert await status(bo) == "left"
    admins = await bot.get_chat_administrators(group.id)
    assert [admin.user.id for admin in admins] == [ada.id]
    assert await bot.get_chat_member_count(group.id) == 3
    assert (await bot.get_chat(group.id)).title == "Parents"
    with pytest.raises(error.BadRequest, match="There are no administrators in the private chat"):
        await bot.get_chat_administrators(ada.id)


async def test_a_hidden_admin_writes_as_the_group_and_presses_as_a_person(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,))
    await heard(bot)
    hidden = group.anonymous(ada)
    await hidden.says("/panel")
    await bot.send_message(group.id, "x", reply_markup=keyboard("Open"))
    await hidden.presses("Open")
    await group.as_channel(ada, "News").says("/panel")
    telegram.reads_groups()
    await group.gets_post("a post", channel="Linked")

    spoken, pressed, posed, posted = await heard(bot)
    assert spoken.message is not None
    assert spoken.message.sender_chat is not None
    assert spoken.message.from_user is not None
    assert (spoken.message.sender_chat.id, spoken.message.from_user.id) == (group.id, 1087968824)
    assert pressed.callback_query is not None
    assert pressed.callback_query.from_user.id == ada.id
    assert posed.message is not None
    assert posed.message.sender_chat is not None
    assert posed.message.from_user is not None
    assert (posed.message.sender_chat.title, posed.message.from_user.id) == ("News", 136817688)
    assert posted.message is not None
    assert posted.message.from_user is not None
    assert (posted.message.is_automatic_forward, posted.message.from_user.id) == (True, 777000)
    (owner,) = await bot.get_chat_administrators(group.id)
    assert isinstance(owner, ChatMemberOwner)
    assert owner.is_anonymous is True


async def test_topics_are_threads_and_general_is_none(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,), forum=True)
    news = group.topic("News", by=ada)
    await heard(bot)
    await ada.at(news).says("/optout")
    await ada.at(group).says("/optout")

    inside, general = [update.message for update in await heard(bot)]
    assert inside is not None
    assert general is not None
    assert (inside.message_thread_id, inside.is_topic_message) == (news.thread, True)
    assert (general.message_thread_id, general.is_topic_message) == (None, None)

    await bot.send_message(group.id, "in the topic", message_thread_id=news.thread)
    await bot.send_message(group.id, "in General")
    assert [screen.text for screen in ada.at(news).screens] == ["in the topic"]
    assert [screen.text for screen in ada.at(group).screens] == ["in General"]
    assert "in the topic" in group.transcript()
    assert "in the topic" not in ada.at(group).transcript()
    for unknown in (1, 99):
        with pytest.raises(error.BadRequest, match="Message thread not found"):
            await bot.send_message(group.id, "x", message_thread_id=unknown)
    await news.closes(by=ada)
    with pytest.raises(error.BadRequest, match="Topic_closed"):
        await bot.send_message(group.id, "x", message_thread_id=news.thread)
    await news.reopens(by=ada)
    await bot.send_message(group.id, "x", message_thread_id=news.thread)


async def test_a_reply_opens_a_thread_that_is_no_topic(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,))
    await heard(bot)
    sent = await bot.send_message(group.id, "x")
    await ada.at(group).says("thanks", reply_to=ada.at(group).screen)

    message = (await heard(bot))[0].message
    assert message is not None
    assert (message.message_thread_id, message.is_topic_message) == (sent.message_id, None)
    with pytest.raises(error.BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "x", message_thread_id=message.message_thread_id)


async def test_a_group_that_becomes_a_supergroup_says_where_it_went(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,), kind="group")
    await heard(bot)
    old = await group.becomes_supergroup(by=ada)

    with pytest.raises(error.ChatMigrated) as caught:
        await bot.send_message(old, "x")
    assert caught.value.new_chat_id == group.id
    await bot.send_message(group.id, "x")
    leaving, arriving = [update.message for update in await heard(bot)]
    assert leaving is not None
    assert arriving is not None
    assert (leaving.chat.id, leaving.migrate_to_chat_id) == (old, group.id)
    assert (arriving.chat.id, arriving.migrate_from_chat_id) == (group.id, old)


async def test_a_group_can_be_named_by_its_username(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    group = telegram.group(admins=(ada,), username="parents_of_ada")

    assert (await bot.send_message("@parents_of_ada", "x")).chat.id == group.id
    with pytest.raises(error.BadRequest, match="Chat not found"):
        await bot.send_message("@nobody_here", "x")
