"""Who may do what with a group's reminders, end to end: the strict server, the adapter, the core.

In every scenario but those in which somebody may, nothing is kept, posted or changed, and what is
not one's own is answered like what is not there.
"""

from dataclasses import dataclass

import pytest

from bot.adapters.telegram.client import TelegramClient
from bot.core import tokens
from bot.core.chat import Chat, State
from tests.driver import real_phrases
from tests.standins.telegram import Button, Group, Person, Screen, Seat, TelegramServer
from tests.telegram.house import House, quiet

pytestmark = pytest.mark.usefixtures("bot")

ADMIN_ONLY = real_phrases().say("admin-only", "en")
NOT_THERE = real_phrases().say("not-there", "en")
TYPED = "/remind every friday 6pm\ntiktok-remix\nTea is there."


def carries(button: Button, verb: str, argument: str | None = None) -> bool:
    token = tokens.decode(button.data or "")
    found = token is not None and (token.guide, token.step) == ("group", verb)
    return found and (argument is None or (token is not None and token.choice == argument))


@dataclass(kw_only=True)
class Scene:
    """A group with its administrator, and the house behind."""

    telegram: TelegramServer
    house: House
    bot: TelegramClient
    ada: Person
    group: Group

    @property
    def there(self) -> Seat:
        return self.ada.at(self.group)

    @property
    def kept(self) -> Chat | None:
        return self.house.chat_of(self.group)

    async def says(self, words: str, seat: Seat | None = None) -> Screen:
        await (seat or self.there).says(words)
        await quiet(self.telegram, self.bot)
        return self.there.screen

    async def presses(self, verb: str, argument: str | None = None) -> Screen:
        """Press the one button that does this, as Ada."""
        screen = self.there.screen
        (button,) = [one for one in screen.buttons if carries(one, verb, argument)]
        await self.there.presses_data(button.data or "", on=screen)
        await quiet(self.telegram, self.bot)
        return self.there.screen

    async def rehearses(self) -> Screen:
        """Write a reminder up to the point where only "save" is missing."""
        await self.says(TYPED)
        return await self.presses("zone", "Europe--London")

    async def saves(self) -> int:
        await self.rehearses()
        await self.presses("save")
        assert self.kept is not None
        return self.kept.posts[-1].id

    async def is_refused(self, seat: Seat, data: str, on: Screen) -> None:
        """Press as somebody who may not: an alert, and nothing else whatsoever."""
        before, seen = dict(self.house.shelf.chats), self.there.screens
        woken = self.house.woken
        press = await seat.presses_data(data, on=on)
        await seat.acknowledged(press)
        await quiet(self.telegram, self.bot)
        assert (press.toast, press.alert) == (ADMIN_ONLY, True)
        assert self.house.shelf.chats == before
        assert self.there.screens == seen
        assert self.house.woken == woken


@pytest.fixture
def scene(telegram: TelegramServer, house: House, bot: TelegramClient) -> Scene:
    ada = telegram.person()
    group = telegram.group(admins=(telegram.person(), ada))
    return Scene(telegram=telegram, house=house, bot=bot, ada=ada, group=group)


async def test_an_administrator_writes_a_reminder_and_finds_it_again(scene: Scene) -> None:
    rehearsal = await scene.rehearses()
    assert "Tea is there." in rehearsal.text
    await scene.presses("save")

    assert scene.kept is not None
    (row,) = scene.kept.posts
    assert (row.state, row.zone, row.post.guide) == (State.ACTIVE, "Europe/London", "tiktok-remix")
    assert row.spot.chat == str(scene.group.id)
    assert scene.house.woken

    await scene.says("/reminders")
    await scene.presses("open", str(row.id))
    await scene.presses("pause")
    assert scene.kept.posts[0].state is State.PAUSED
    assert len(scene.there.screens) == 2
    assert scene.telegram.refused() == []


async def test_a_reply_says_what_is_asked_for(scene: Scene) -> None:
    await scene.rehearses()
    await scene.presses("write", "line")
    await scene.there.says("Bring a friend.", reply_to=scene.there.screen)
    await quiet(scene.telegram, scene.bot)

    assert scene.kept is not None
    assert scene.kept.draft is not None
    assert scene.kept.draft.post.line == "Bring a friend."


async def test_in_a_topic_everything_stays_there(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    ada = telegram.person()
    forum = telegram.group(admins=(ada,), forum=True)
    topic = forum.topic("News", by=ada)
    there = ada.at(topic)
    await there.says(TYPED)
    await quiet(telegram, bot)
    data = next(one.data for one in there.screen.buttons if carries(one, "zone"))
    await there.presses_data(data or "")
    await quiet(telegram, bot)
    data = next(one.data for one in there.screen.buttons if carries(one, "save"))
    await there.presses_data(data or "")
    await quiet(telegram, bot)

    chat = house.chat_of(forum)
    assert chat is not None
    assert chat.posts[0].spot.place == str(topic.thread)
    assert ada.at(forum).screens == []


async def test_setup_sends_a_test_that_only_the_admin_sees(scene: Scene) -> None:
    refused = real_phrases().say("setup-test-refused", "en")
    assert (await scene.says("/setup")).text == refused
    await scene.ada.says("/start")
    await scene.ada.answered()
    shown = await scene.says("/setup")

    assert shown.text != refused
    assert real_phrases().say("setup-test-message", "en") in scene.ada.screen.text
    test_text = scene.ada.screen.text
    assert test_text not in [screen.text for screen in scene.there.screens]


# 1-3: who was an administrator a moment ago


@pytest.mark.parametrize("now", ["member", "restricted", "left", "kicked"])
async def test_demoted_restricted_or_gone_between_draft_and_save(scene: Scene, now: str) -> None:
    screen = await scene.rehearses()
    (save,) = [one for one in screen.buttons if carries(one, "save")]
    scene.group.joins(scene.ada, as_=now)

    await scene.is_refused(scene.there, save.data or "", screen)
    if now in ("member", "restricted"):
        before = scene.kept
        shown = await scene.says("/reminders")
        assert (shown.text, shown.buttons) == (ADMIN_ONLY, [])
        await scene.there.says("daily at 9", reply_to=screen)
        await quiet(scene.telegram, scene.bot)
        assert scene.kept == before


# 4: anonymous administrators


async def test_an_anonymous_administrator_may(scene: Scene) -> None:
    mask = scene.group.anonymous(scene.ada)
    await scene.says(TYPED, mask)
    await scene.presses("zone", "Europe--London")  # a press comes from the account itself
    await scene.presses("save")

    assert scene.kept is not None
    assert len(scene.kept.posts) == 1


# 5: a channel's voice, also of the group's own channel


async def test_a_channels_voice_may_not(scene: Scene) -> None:
    shown = await scene.says(TYPED, scene.group.as_channel(scene.ada, "News"))
    assert (shown.text, scene.kept) == (ADMIN_ONLY, None)

    scene.telegram.reads_groups()
    await scene.group.gets_post(TYPED, channel="News")
    await quiet(scene.telegram, scene.bot)
    assert scene.kept is None
    assert len(scene.there.screens) == 1


# 6-7: another group's reminders


@pytest.mark.parametrize(
    "verb",
    ["open", "preview", "pause", "resume", "edit", "delete", "delete-yes", "post-now"],
)
async def test_another_groups_reminder_is_answered_like_one_that_is_not_there(
    scene: Scene, verb: str
) -> None:
    number = await scene.saves()
    before = scene.kept
    bo = scene.telegram.person()
    other = scene.telegram.group("Others", admins=(bo,))
    elsewhere = Scene(
        telegram=scene.telegram, house=scene.house, bot=scene.bot, ada=bo, group=other
    )
    texts = []
    for reminder in (number, 999_999):
        await elsewhere.says("/reminders")
        turn = elsewhere.kept.turn if elsewhere.kept else 0
        await bo.at(other).presses_data(f"group:{verb}:{reminder}:{turn}")
        await quiet(scene.telegram, scene.bot)
        texts.append(str(bo.at(other).screen))

    assert NOT_THERE in texts[0]
    assert texts[0] == texts[1]
    assert scene.kept == before
    assert elsewhere.kept is None or elsewhere.kept.reminders == ()


# 8: everybody else


async def test_a_plain_member_may_press_nothing(scene: Scene) -> None:
    member = scene.telegram.person()
    scene.group.joins(member)
    number = await scene.saves()
    screens = [scene.there.screen]
    screens += [await scene.says(act) for act in ("/setup", TYPED, "/reminders")]
    screens += [await scene.presses("open", str(number))]
    pressed = set()
    for screen in screens:
        for button in screen.buttons:
            if button.data and button.data not in pressed:
                pressed.add(button.data)
                await scene.is_refused(member.at(scene.group), button.data, screen)
    assert len(pressed) > 15

    before = scene.kept
    for words in (TYPED, "/reminders", "/setup Lisbon"):
        shown = await scene.says(words, member.at(scene.group))
        assert (shown.text, shown.buttons) == (ADMIN_ONLY, [])
    assert scene.kept == before


# 9: words that are not one's own


async def test_forwarded_words_and_another_bots_are_nobodys(scene: Scene) -> None:
    origin = {"type": "user", "date": 1, "sender_user": scene.ada.account.as_json()}
    robot = {"id": 42, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
    for content in ({"forward_origin": origin}, {"via_bot": robot}):
        scene.there._arrives(TYPED, content=content)
    await quiet(scene.telegram, scene.bot)

    assert scene.kept is None
    assert scene.there.screens == []


# 10: the bot's own rights


async def test_a_right_that_the_bot_lost_is_named_before_anything_is_saved(scene: Scene) -> None:
    forum = scene.telegram.group("Forum", admins=(scene.ada,), forum=True)
    there = Scene(
        telegram=scene.telegram, house=scene.house, bot=scene.bot, ada=scene.ada, group=forum
    )
    await there.rehearses()
    # Posting is forbidden to members; what the bot says now cannot be seen in the group.
    await forum.silences_members()
    (save,) = [one for one in there.there.screen.buttons if carries(one, "save")]
    await there.there.presses_data(save.data or "")
    await quiet(scene.telegram, scene.bot)

    assert there.kept is not None
    assert there.kept.posts == ()


# 11: a group's button in a private chat


async def test_a_groups_button_pressed_in_private_does_nothing(scene: Scene) -> None:
    number = await scene.saves()
    before = scene.kept
    await scene.ada.says("/start")
    await scene.ada.answered()
    acts = len(scene.house.door.acts)
    assert before is not None
    for verb in ("delete-yes", "post-now", "save"):
        await scene.ada.presses_data(f"group:{verb}:{number}:{before.turn}")
        await scene.ada.acknowledged()
    await quiet(scene.telegram, scene.bot)

    assert scene.kept == before
    assert len(scene.house.door.acts) == acts


# 12: somebody else's administrator


async def test_an_administrator_of_another_group_is_nobody_here(scene: Scene) -> None:
    number = await scene.saves()
    stranger = scene.telegram.person()
    scene.telegram.group("Others", admins=(stranger,))
    scene.group.joins(stranger)
    shown = await scene.says("/reminders")
    for button in shown.buttons:
        await scene.is_refused(stranger.at(scene.group), button.data or "", shown)
    turn = scene.kept.turn if scene.kept else 0
    for verb in ("delete-yes", "post-now", "pause"):
        data = f"group:{verb}:{number}:{turn}"
        await scene.is_refused(stranger.at(scene.group), data, shown)


async def test_what_is_not_ones_own_looks_like_what_is_not_there(scene: Scene) -> None:
    """Whether there are reminders at all is not to be learnt by who may not."""
    member = scene.telegram.person()
    scene.group.joins(member)
    empty = await scene.says("/reminders", member.at(scene.group))
    await scene.saves()
    full = await scene.says("/reminders", member.at(scene.group))

    assert empty.text == full.text == ADMIN_ONLY
