"""What an update means, from payloads as Telegram writes them."""

from typing import Any

import pytest
from telegram import Update, User

from bot.adapters.telegram.acting import Acted
from bot.adapters.telegram.parse import (
    Heard,
    Joined,
    Left,
    Meant,
    Moved,
    lane,
    parse,
)
from bot.adapters.telegram.spots import Spot
from bot.core.acts import GroupPressed, GroupSaid, Listed, Planned, SetUp
from bot.core.chat import Spot as HouseSpot
from bot.core.events import (
    Asked,
    DataAsked,
    Event,
    FaqOpened,
    ForgetAsked,
    GroupAsked,
    HelpAsked,
    LanguageAsked,
    Opened,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Said,
    Started,
    Unknown,
)
from bot.core.tokens import Token, app
from bot.ports import Address, Inbound, UserKey

Json = dict[str, Any]

ME = User(id=7000000001, first_name="Opt-out", is_bot=True, username="optout_bot")
ADA: Json = {"id": 7100000001, "is_bot": False, "first_name": "Ada", "language_code": "pt-br"}
PRIVATE: Json = {"id": 7100000001, "type": "private", "first_name": "Ada"}
GROUP: Json = {"id": -1002100000001, "type": "supergroup", "title": "Parents"}
CHANNEL: Json = {"id": -1005, "type": "channel", "title": "News"}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
POSTER: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
STICKER: Json = {
    "file_id": "x", "file_unique_id": "y", "type": "regular", "width": 1, "height": 1,
    "is_animated": False, "is_video": False,
}  # fmt: skip


def heard(raw: Json) -> Meant | None:
    return parse(Update.de_json({"update_id": 480000001, **raw}, None), ME)


def message(text: str | None = None, *, chat: Json = PRIVATE, **more: Any) -> Json:
    body: Json = {"message_id": 5, "date": 1795000000, "chat": chat, "from": ADA, **more}
    if text is not None:
        body["text"] = text
    return {"message": body}


def press(data: str | None = "app:home:-:0", **more: Any) -> Json:
    shown = {**message("words")["message"], "from": ME.to_dict()}
    body: Json = {"id": "1", "from": ADA, "message": shown, "chat_instance": "c", **more}
    if data is not None:
        body["data"] = data
    return {"callback_query": body}


def event(raw: Json) -> Event | None:
    found = heard(raw)
    return found.inbound.event if isinstance(found, Heard) else None


def test_words_bring_who_where_and_in_what_language() -> None:
    expected = Heard(
        inbound=Inbound(
            user=UserKey(platform="telegram", user_id="7100000001"),
            event=Said(text="back"),
            event_id="telegram:480000001",
            locale_hint="pt-br",
            address=Address(platform="telegram", spot=HouseSpot(chat="7100000001"), private=True),
        ),
        spot=Spot(chat_id=7100000001, private=True),
    )
    assert expected == heard(message("back"))


def test_a_link_says_by_which_group_somebody_came() -> None:
    found = heard(message("/start g-_zZ09-_zZ09-_zZ09-_zZ_x-grok"))

    assert isinstance(found, Heard)
    assert found.inbound.event == Opened(guide="x-grok")
    assert found.inbound.via == "-_zZ09-_zZ09-_zZ09-_zZ"


def test_a_press_may_replace_the_message_it_came_from() -> None:
    found = heard(press("tiktok-remix:see:yes:3"))

    assert isinstance(found, Heard)
    token = Token(guide="tiktok-remix", step="see", choice="yes", turn=3)
    assert (found.inbound.event, found.inbound.in_place, found.message_id) == (
        Pressed(token=token),
        True,
        5,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", Started()),
        ("/START", Started()),
        ("/start tiktok-remix", Opened(guide="tiktok-remix")),
        ("/start app", Opened()),
        ("/start faq_law_us", FaqOpened(answer="law_us")),
        ("/start ../../etc", Opened()),
        ("/optout", Opened()),
        ("/optout@optout_bot", Opened()),
        ("/optout@OptOut_Bot  Tiktok-Remix ", Opened(guide="tiktok-remix")),
        ("/optout Google Gemini", Opened(guide="google-gemini")),
        ("/continue", Resumed()),
        ("/continue linkedin-training", Resumed(guide="linkedin-training")),
        ("/progress", ProgressAsked()),
        ("/language", LanguageAsked()),
        ("/language es", Pressed(token=app("language", "es"))),
        ("/settings", LanguageAsked()),
        ("/privacy", PrivacyAsked()),
        ("/mydata", DataAsked()),
        ("/forgetme", ForgetAsked()),
        ("/help", HelpAsked()),
        ("/contineu", HelpAsked()),
        ("/start@some_other_bot", None),
        ("/ start", Said(text="/ start")),
        ("what is /start", Said(text="what is /start")),
        ("x" * 5000, Said(text="x" * 5000)),
        ("\u202e\x00\u2066", Said(text="\u202e\x00\u2066")),
    ],
)
def test_what_is_typed_in_private(text: str, expected: Event | None) -> None:
    assert expected == event(message(text))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (message(sticker=STICKER), Unknown()),
        (message(location={"latitude": 1.0, "longitude": 2.0}), Unknown()),
        (message(caption="words", animation=None, voice={**STICKER, "duration": 1}), Unknown()),
        (message(a_kind_of_message_from_next_year={"x": 1}), Unknown()),
        (message(pinned_message={**message("x")["message"], "message_id": 4}), None),
        (message(message_auto_delete_timer_changed={"message_auto_delete_time": 60}), None),
        (press(None, game_short_name="game"), Unknown()),
        (press("not one of ours"), Unknown(size=15)),
        (press("a:b:c:d"), Unknown(size=7)),
        (press("x" * 100), Unknown(size=100)),
        ({"edited_message": {**message("/start")["message"], "edit_date": 1795000001}}, None),
        ({"channel_post": message("/start", chat=CHANNEL)["message"]}, None),
        ({"message_reaction": {"chat": PRIVATE, "message_id": 5, "date": 1, "old_reaction": [],
                               "new_reaction": []}}, None),
        ({"something_from_next_year": {"x": 1}}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_what_is_not_words(raw: Json, expected: Event | None) -> None:
    assert expected == event(raw)


def test_a_button_of_a_message_that_is_too_old_cannot_be_replaced() -> None:
    old = {"chat": PRIVATE, "message_id": 5, "date": 0}
    found = heard(press(message=old))

    assert isinstance(found, Heard)
    assert isinstance(found.inbound.event, Pressed)
    assert (found.inbound.in_place, found.message_id) == (False, None)
    assert found.spot == Spot(chat_id=7100000001, private=True)


def test_a_button_under_a_file_cannot_be_replaced_by_a_text() -> None:
    under = {**press()["callback_query"]["message"], "document": STICKER}
    del under["text"]
    found = heard(press(message=under))

    assert isinstance(found, Heard)
    assert not found.inbound.in_place


@pytest.mark.parametrize("number", [777000, 136817688, 1087968824])
def test_an_account_of_telegrams_own_is_never_a_person(number: int) -> None:
    service = {"id": number, "is_bot": number != 777000, "first_name": "Telegram"}

    assert heard(message("/start", **{"from": service})) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/optout", GroupAsked()),
        ("/optout tiktok-remix", GroupAsked(guide="tiktok-remix")),
        ("/start@optout_bot tiktok-remix", GroupAsked(guide="tiktok-remix")),
        ("/mydata", GroupAsked()),
        ("/faq", GroupAsked()),
        ("/faq is it legal?", Asked(question="is it legal?", public=True)),
        ("/whatever@optout_bot", GroupAsked()),
        ("/ban", None),
        ("/optout@some_other_bot", None),
        ("how do I do this?", None),
        ("", None),
    ],
)
def test_in_a_group_only_commands_that_can_be_meant_for_us_are_heard(
    text: str, expected: Event | None
) -> None:
    assert expected == event(message(text, chat=GROUP))


def test_faq_as_a_reply_answers_the_question_it_replies_to() -> None:
    question = message("can they clone my voice?", chat=GROUP)["message"]
    raw = message("/faq", chat=GROUP, reply_to_message=question)

    assert event(raw) == Asked(question="can they clone my voice?", public=True)


@pytest.mark.parametrize(
    "more",
    [
        {"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}, "sender_chat": GROUP},
        {
            "from": {"id": 136817688, "is_bot": True, "first_name": "Channel"},
            "sender_chat": CHANNEL,
        },
        {},
    ],
)
def test_in_a_group_nobody_is_keyed_as_a_person(more: Json) -> None:
    found = heard(message("/optout", chat=GROUP, **more))

    assert isinstance(found, Heard)
    assert found.inbound.user == UserKey(platform="telegram", user_id="chat -1002100000001")
    assert found.spot == Spot(chat_id=-1002100000001, private=False)


@pytest.mark.parametrize(
    "more",
    [
        {"from": {"id": 42, "is_bot": True, "first_name": "Another bot"}},
        {
            "from": {"id": 777000, "is_bot": False, "first_name": "Telegram"},
            "sender_chat": CHANNEL,
            "is_automatic_forward": True,
        },
        {"chat": {**GROUP, "is_direct_messages": True}},
    ],
)
def test_in_a_group_bots_and_forwarded_posts_are_not_answered(more: Json) -> None:
    assert heard(message("/optout", **{"chat": GROUP, **more})) is None


@pytest.mark.parametrize(
    ("more", "thread"),
    [
        ({"message_thread_id": 12, "is_topic_message": True}, 12),
        ({"message_thread_id": 12}, None),  # a reply in a group without topics
        ({}, None),  # General
    ],
)
def test_the_topic_counts_only_where_there_are_topics(more: Json, thread: int | None) -> None:
    found = heard(message("/optout", chat=GROUP, **more))

    assert isinstance(found, Heard)
    assert found.spot.thread_id == thread


def test_a_press_in_a_group_of_a_persons_button_is_not_heard() -> None:
    shown = {**press()["callback_query"]["message"], "chat": GROUP}

    assert heard(press(message=shown)) is None


def membership(old: str, new: str, chat: Json = PRIVATE) -> Json:
    def member(status: str) -> Json:
        extra: Json = {"until_date": 0} if status in ("kicked", "restricted") else {}
        rights = dict.fromkeys(
            (
                "is_member", "can_send_messages", "can_send_audios", "can_send_documents",
                "can_send_photos", "can_send_videos", "can_send_video_notes",
                "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
                "can_add_web_page_previews", "can_change_info", "can_invite_users",
                "can_pin_messages", "can_manage_topics", "can_edit_tag", "can_react_to_messages",
            ),
            True,
        )  # fmt: skip
        if status == "restricted":
            extra |= rights
        return {"status": status, "user": ME.to_dict(), **extra}

    body = {
        "chat": chat,
        "from": ADA,
        "date": 1795000000,
        "old_chat_member": member(old),
        "new_chat_member": member(new),
    }
    return {"my_chat_member": body}


def test_being_blocked_or_put_out_is_noticed() -> None:
    assert heard(membership("member", "kicked")) == Left(chat_id=7100000001)
    assert heard(membership("member", "left", GROUP)) == Left(chat_id=-1002100000001)


def test_being_added_to_a_group_is_answered_once() -> None:
    found = heard(membership("left", "member", GROUP))

    assert isinstance(found, Joined)
    assert found.hello is not None
    assert (found.chat_id, found.hello.inbound.event) == (GROUP["id"], GroupAsked())


def test_being_added_without_a_voice_is_noticed_and_not_answered() -> None:
    assert heard(membership("left", "restricted", GROUP)) == Joined(chat_id=GROUP["id"])


def test_who_is_restricted_may_have_left_all_the_same() -> None:
    raw = membership("member", "restricted", GROUP)
    raw["my_chat_member"]["new_chat_member"]["is_member"] = False

    assert heard(raw) == Left(chat_id=GROUP["id"])


@pytest.mark.parametrize(
    "raw",
    [
        membership("kicked", "member"),  # unblocked: the person will speak first
        membership("member", "restricted", GROUP),
        membership("restricted", "member", GROUP),
        membership("left", "member", CHANNEL),
    ],
)
def test_other_changes_of_membership_are_not_answered(raw: Json) -> None:
    assert heard(raw) is None


@pytest.mark.parametrize(
    "raw",
    [
        message(chat={**GROUP, "id": -5, "type": "group"}, migrate_to_chat_id=GROUP["id"]),
        message(None, chat=GROUP, migrate_from_chat_id=-5, sender_chat=GROUP),
    ],
)
def test_a_group_that_moves_says_so_in_both_chats(raw: Json) -> None:
    assert heard(raw) == Moved(old_id=-5, new_id=GROUP["id"])


# What admins do


def acted(raw: Json) -> Acted:
    found = heard(raw)
    assert isinstance(found, Acted), found
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/remind", Planned()),
        ("/Remind@OptOut_Bot", Planned()),
        ("/remind every friday 6pm", Planned(when="every friday 6pm")),
        ("/remind  mañana a las 9 ", Planned(when="mañana a las 9")),
        (
            "/remind every friday\ntiktok-remix",
            Planned(when="every friday", what="tiktok-remix"),
        ),
        (
            "/remind@optout_bot friday\n\n Is it legal? \n\nBring a friend.\nTea is there.",
            Planned(when="friday", what="Is it legal?", line="Bring a friend. Tea is there."),
        ),
        ("/remind\ntiktok-remix", Planned(what="tiktok-remix")),
        ("/remind\u00a0tomorrow", Planned(when="tomorrow")),
        ("/reminders", Listed()),
        ("/reminders whatever", Listed()),
        ("/setup", SetUp()),
        ("/setup São Paulo", SetUp(place="São Paulo")),
    ],
)
def test_what_admins_type(text: str, expected: object) -> None:
    found = acted(message(text, chat=GROUP, message_thread_id=12, is_topic_message=True))

    assert found == Acted(
        event=expected,  # type: ignore[arg-type]  # one of the events above
        spot=Spot(chat_id=GROUP["id"], private=False, thread_id=12),
        event_id="telegram:480000001",
        person=ADA["id"],
        locale_hint="pt-br",
    )


def ours(data: str = "group:save:-:3", **more: Any) -> Json:
    body: Json = message("what the bot said", chat=GROUP)["message"]
    keys = {"inline_keyboard": [[{"text": "Save", "callback_data": data}]]}
    return {**body, "from": ME.to_dict(), "reply_markup": keys, **more}


def test_a_reply_to_a_screen_of_the_admins_is_an_answer_to_it() -> None:
    raw = message("every friday", chat=GROUP, reply_to_message=ours())

    assert acted(raw).event == GroupSaid(text="every friday")


@pytest.mark.parametrize(
    "raw",
    [
        message("every friday", chat=GROUP),
        message("every friday", chat=GROUP, reply_to_message={**ours(), "from": ADA}),
        message("thanks!", chat=GROUP, reply_to_message=ours("app:home:-:0")),
        message("thanks!", chat=GROUP, reply_to_message={**ours(), "reply_markup": {
            "inline_keyboard": [[{"text": "Begin", "url": "https://t.me/optout_bot"}]]}}),
        message(chat=GROUP, reply_to_message=ours(), sticker=STICKER),
        message("/ban", chat=GROUP, reply_to_message=ours()),
        message("/remind@some_other_bot friday", chat=GROUP),
        message("/remind", chat=GROUP, forward_origin={"type": "user", "date": 1,
                                                       "sender_user": ADA}),
        message("/remind", chat=GROUP, via_bot={**ADA, "is_bot": True}),
        message("yes", chat=GROUP, reply_to_message=ours(), via_bot={**ADA, "is_bot": True}),
        message("/remind", chat=GROUP, is_automatic_forward=True),
        message("/remind", chat={**GROUP, "is_direct_messages": True}),
        message("/remind", chat=CHANNEL),
        message("/remind", chat=GROUP, **{"from": {**ADA, "is_bot": True}}),
    ],
)  # fmt: skip
def test_what_is_no_act_of_anybodys(raw: Json) -> None:
    assert heard(raw) is None


@pytest.mark.parametrize(
    ("more", "person", "masked"),
    [
        ({}, ADA["id"], False),
        ({"from": ANONYMOUS, "sender_chat": GROUP}, None, True),
        ({"from": ANONYMOUS, "sender_chat": CHANNEL}, None, False),
        ({"from": POSTER, "sender_chat": CHANNEL}, None, False),
        ({"from": ANONYMOUS}, None, False),
        ({"from": {**ADA, "id": 777000}}, None, False),
    ],
)
def test_whose_act_it_is(more: Json, person: int | None, masked: bool) -> None:
    found = acted(message("/reminders", chat=GROUP, **more))

    assert (found.person, found.masked) == (person, masked)


def group_press(data: str = "group:save:-:3", shown: Json | None = None, **more: Any) -> Json:
    return press(data, message=shown or ours(), **more)


def test_a_press_in_a_group_names_its_group_by_where_it_was_pressed() -> None:
    found = acted(group_press(shown=ours(message_thread_id=12, is_topic_message=True)))

    assert found == Acted(
        event=GroupPressed(token=Token(guide="group", step="save", choice="-", turn=3)),
        spot=Spot(chat_id=GROUP["id"], private=False, thread_id=12),
        event_id="telegram:480000001",
        person=ADA["id"],
        locale_hint="pt-br",
        message_id=5,
        query_id="1",
    )


def test_a_press_on_a_message_too_old_to_be_read_is_still_heard() -> None:
    found = acted(group_press(shown={"chat": GROUP, "message_id": 5, "date": 0}))

    assert (found.message_id, found.spot.thread_id) == (None, None)


@pytest.mark.parametrize("account", [ANONYMOUS, POSTER, {**ADA, "is_bot": True}])
def test_nobody_presses_as_an_account_of_telegrams_own(account: Json) -> None:
    raw = group_press()
    raw["callback_query"]["from"] = account
    found = acted(raw)

    assert (found.person, found.masked) == (None, False)


def test_a_groups_button_in_a_private_chat_is_an_old_button() -> None:
    assert event(press("group:save:-:3")) == Pressed(
        token=Token(guide="group", step="save", choice="-", turn=3)
    )


@pytest.mark.parametrize(
    "raw",
    [
        group_press("group:save"),
        group_press("app:home:-:0"),
        group_press(shown=ours(chat=CHANNEL)),
    ],
)
def test_other_buttons_in_groups_are_not_heard(raw: Json) -> None:
    assert heard(raw) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (message("x"), 7100000001),
        (message("x", chat=GROUP), -1002100000001),
        (press(), 7100000001),
        ({"callback_query": {"id": "1", "from": ADA, "inline_message_id": "i"}}, 7100000001),
        (membership("left", "member", GROUP), -1002100000001),
        ({"message": {"chat": "broken"}}, 0),
        ({"message": {"chat": {"id": "broken"}}}, 0),
        ({"callback_query": {"message": "broken"}}, 0),
        ({"something_else": {}}, 0),
    ],
)
def test_the_lane_is_the_persons_or_the_groups(raw: Json, expected: int) -> None:
    assert expected == lane(raw)
