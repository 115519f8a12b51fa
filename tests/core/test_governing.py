"""A group's reminders as an admin writes, rehearses, saves and stops them, by the visible words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.core import governing, tokens
from bot.core.acts import (
    Action,
    Done,
    GroupPressed,
    GroupSaid,
    Listed,
    Named,
    Planned,
    Rights,
    SetUp,
    ZoneFound,
)
from bot.core.chat import LINE_LENGTH, REMINDERS_AT_MOST, Fate, Kind, Occurrence, Post, State
from bot.core.reading import Reading
from bot.core.replies import Audience
from bot.core.schedule import Every
from bot.core.telling import cleaned, line_fault
from bot.core.tokens import GROUP, Token
from tests.admin import HERE, TUESDAY, Admin, invites, real_times
from tests.driver import lines, real_library, real_phrases

REMIX = "TikTok: AI remix of your posts"


def berlin() -> Admin:
    """An admin whose group goes by Berlin's time."""
    admin = Admin()
    admin.does(SetUp(place="Berlin", zones=governing_zone()))
    return admin


def governing_zone() -> tuple[ZoneFound, ...]:
    return (ZoneFound(id="Europe/Berlin", shown="Berlin"),)


def saved(when: str = "every friday 6pm", admin: Admin | None = None) -> Admin:
    """A group with one more reminder."""
    admin = admin or berlin()
    admin.plans(when, what="tiktok-remix", named=Named(guide="tiktok-remix"))
    admin.presses("Save it")
    return admin


# Writing one


def test_an_admin_is_asked_for_each_thing_that_is_still_open() -> None:
    admin = Admin()
    admin.plans()
    assert "What should its button open?" in admin.text
    admin.presses(REMIX)
    assert "Which city's time" in admin.text
    admin.says("berlin")
    assert "When should it be posted?" in admin.text
    admin.says("every friday 6pm")
    assert "This is how it will be" in admin.text
    assert [one.kind for one in admin.kept.reminders] == []


def test_the_rehearsal_shows_the_post_the_place_and_the_next_three_times() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"), line="Look first!")
    shown = list(lines(admin.screen))
    assert REMIX in shown
    assert "> Look first!" in shown
    assert "Where: this topic" in shown
    nexts = [line for line in shown if line.startswith("Next: ")]
    assert [line.partition(", ")[2].partition(",")[0] for line in nexts] == [
        "November 27",
        "December 4",
        "December 11",
    ]
    assert all("Friday" in line and "6:00" in line for line in nexts)


def test_nothing_is_kept_as_a_reminder_before_it_was_saved() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    assert not list(admin.kept.posts)
    admin.presses("Save it")
    (one,) = admin.kept.posts
    assert (one.rule.every, one.rule.weekdays, one.zone) == (Every.WEEKLY, (4,), "Europe/Berlin")
    assert one.due is not None
    assert one.due.isoformat() == "2026-11-27T17:00:00+00:00"


def test_a_preset_needs_no_typing_at_all() -> None:
    admin = Admin()
    admin.plans()
    admin.presses("All guides")
    admin.presses("London (United Kingdom, UTC+00:00)")
    admin.presses(next(label for label in admin.labels if label.startswith("every day")))
    admin.presses("Save it")
    (one,) = admin.kept.posts
    assert one.post.guide is None
    assert one.rule.every is Every.DAILY


def test_an_answer_can_be_what_the_button_opens() -> None:
    admin = berlin()
    admin.plans()
    admin.presses("A question from the answers")
    admin.presses(admin.labels[0])
    admin.presses(admin.labels[0])
    admin.says("every day 9am")
    admin.presses("Save it")
    (one,) = admin.kept.posts
    assert one.post.answer is not None
    admin.presses(admin.labels[0])
    admin.presses("Show the post")
    (invite,) = invites(admin.screens[-1])
    assert invite.answer == one.post.answer


def test_words_without_an_hour_are_asked_for_one() -> None:
    admin = berlin()
    admin.plans("every friday", named=Named(guide="tiktok-remix"))
    assert "At what time of day?" in admin.text
    label = next(one for one in admin.labels if one.startswith("6:00"))
    admin.presses(label)
    admin.presses("Save it")
    assert admin.kept.posts[0].rule.at.hour == 18


@pytest.mark.parametrize("words", ["some time soon", "0x1F", "🙂" * 20, "every friday 25:99"])
def test_a_time_that_is_not_read_is_asked_for_again(words: str) -> None:
    admin = berlin()
    admin.plans(named=Named(guide="tiktok-remix"), what="tiktok-remix")
    admin.says(words)
    assert "I couldn't read that as a time" in admin.text
    assert admin.kept.draft is not None
    assert admin.kept.draft.rule is None
    admin.says("every friday 6pm")
    assert "This is how it will be" in admin.text


def test_words_typed_before_the_zone_is_known_are_kept_where_they_mean_the_same_everywhere() -> (
    None
):
    admin = Admin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    assert "Which city's time" in admin.text
    admin.says("tokyo")
    assert "This is how it will be" in admin.text
    assert "(Tokyo)" in admin.text


def test_a_clock_change_is_told_before_saving() -> None:
    admin = berlin()
    admin.plans("every sunday 2:30", named=Named(guide="tiktok-remix"))
    admin.presses(next(one for one in admin.labels if one.endswith("AM")))
    assert "On March 28, 2027 the clocks change and this time does not exist" in admin.text


def test_every_switch_of_the_rehearsal_changes_what_is_saved() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.presses("Post silently")
    admin.presses("Replace earlier posts")
    admin.presses("Language")
    admin.presses("Deutsch")
    admin.presses("How long")
    admin.presses("4 times")
    assert "4 times" in admin.text
    admin.presses("Save it")
    (one,) = admin.kept.posts
    assert (one.post.silent, one.post.replace, one.post.locale) == (True, True, "de")
    assert (one.left, one.rule.times) == (4, 4)


def test_the_last_day_can_be_typed() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.presses("How long")
    admin.presses("Write it")
    admin.says("31 march 2027")
    assert "until March 31, 2027" in admin.text
    admin.presses("Save it")
    assert admin.kept.posts[0].rule.until == date(2027, 3, 31)


@pytest.mark.parametrize("times", [-3, 0, 501, 10**9])
def test_a_number_of_times_that_makes_no_sense_is_not_taken(times: int) -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"), times=times)
    admin.presses("Save it")
    assert admin.kept.posts[0].left is None


def test_a_last_day_before_the_first_is_not_taken() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.presses("How long")
    admin.presses("Write it")
    admin.says("tomorrow")
    admin.presses("Save it") if "Save it" in admin.labels else admin.presses("Back")
    assert admin.kept.draft is None or admin.kept.draft.rule is not None


def test_what_comes_once_has_no_end_to_choose() -> None:
    admin = berlin()
    admin.plans("tomorrow 6pm", named=Named(guide="tiktok-remix"))
    assert "How long" not in admin.labels
    assert "Own line" in admin.labels


def test_a_bare_command_carries_on_with_the_draft() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.does(Listed())
    assert "One is being written" in admin.text
    admin.plans()
    assert "This is how it will be" in admin.text


# An admin's own line


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("x" * (LINE_LENGTH + 1), "at most 200 fit"),
        ("see https://evil.example/login", "evil.example isn't one"),
        ("see evil.example/login", "evil.example isn't one"),
        ("go to WWW.Evil.Example", "evil.example isn't one"),
        ("javascript://tiktok.com.evil.example", "isn't one"),
        ("t.me/someone", "t.me isn't one"),
        ("hey @everyone", "leave out @names"),
        ("hey <@123456>", "leave out @names"),
        ("tg://user?id=1", "leave out @names"),
        ("\u202e \u200b", "empty"),
    ],
)
def test_a_line_that_could_harm_is_refused_and_asked_for_again(line: str, fault: str) -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.presses("Own line")
    admin.says(line)
    assert fault in admin.text
    admin.says("Have a look, it takes a minute.")
    assert "> Have a look, it takes a minute." in admin.text


@pytest.mark.parametrize(
    "line", ["3.5 of 5 people", "Hello... world", "1.2.2027, 18.00 Uhr", "well,ok.", "a@b is fine?"]
)
def test_plain_sentences_are_no_links(line: str) -> None:
    assert line_fault(cleaned(line), frozenset()) is None


def test_links_that_our_guides_lead_to_are_fine() -> None:
    hosts = frozenset({"tiktok.com"})
    assert line_fault("https://www.tiktok.com/settings", hosts) is None
    assert line_fault("https://tiktok.com@evil.example/", hosts) is not None
    assert line_fault("https://nottiktok.com", hosts) is not None


@pytest.mark.parametrize(
    "line",
    [
        "See tiktok.com, please",
        "(tiktok.com).",
        "tiktok.com!",
        "1.000 videos, 3.5 GB",
        "Sorry:/ yes",
    ],
)
def test_what_ends_a_sentence_is_no_part_of_a_link(line: str) -> None:
    assert line_fault(cleaned(line), frozenset({"tiktok.com"})) is None


@pytest.mark.parametrize(
    "line",
    [
        "https://evil\u2060.com",  # browsers drop what is invisible in a host
        "https://evil\u00ad.com",
        "evil\u200d.com",
        "https://evil\u3002com/",  # and read these as the dot
        "https://evil\uff0ecom",
        "https://evil%2Ecom",
        "https://evil.com\\.tiktok.com",  # and this as the end of the host
        "https://evil.com;.tiktok.com",
        "evil.com,.tiktok.com",
        "https://tiktok.com:x@evil.com/",
        "tiktok.com/a[b](https://evil.com)",
        "https://localhost/",
        "https://1.2.3.4/x",
        "1.2.3.4.",
        "http://[::1]/",
        "steam://tiktok.com",
        "https://evil.\u0440\u0444/",
        "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444",
        "evil.\u092d\u093e\u0930\u0924",  # a script whose vowels are marks
        "https://t\u0456ktok.com/",  # one letter is Cyrillic
        "tiktok.com.evil.example",
        "\uff20everyone",
    ],
)
def test_a_host_is_what_a_browser_makes_of_it(line: str) -> None:
    assert line_fault(cleaned(line), frozenset({"tiktok.com"})) is not None


# What stands against saving


def test_a_missing_right_is_named_with_its_fix_and_nothing_is_saved() -> None:
    admin = berlin()
    admin.rights = Rights(missing=("telegram-send",))
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    assert "Allow me to send messages" in admin.text
    admin.presses("Save it")
    assert admin.kept.posts == ()
    assert "I have not saved it" in admin.text
    admin.presses("Post it once, now")
    assert admin.kept.posts == ()


def test_two_reminders_stay_an_hour_apart() -> None:
    admin = saved("every friday 6pm")
    admin.plans("every day 6:30pm", named=Named(guide="tiktok-remix"))
    assert "less than an hour away" in admin.text
    admin.presses("Save it")
    assert len(admin.kept.posts) == 1
    admin.presses("Change the time")
    admin.says("every day 7pm")
    admin.presses("Save it")
    assert len(admin.kept.posts) == 2


def test_a_group_has_ten_reminders_at_most() -> None:
    admin = berlin()
    for hour in range(8, 8 + REMINDERS_AT_MOST):
        saved(f"every day {hour}:00", admin) if hour > 12 else saved(f"every day {hour}am", admin)
    admin.plans("every day 23:00", named=Named(guide="tiktok-remix"))
    admin.presses("Save it")
    assert "ten reminders already" in admin.text
    assert len(admin.kept.posts) == REMINDERS_AT_MOST


# Those that are there


def test_pause_resume_edit_and_delete() -> None:
    admin = saved()
    admin.presses(f"1. {REMIX}")
    admin.presses("Pause it")
    assert admin.kept.posts[0].state is State.PAUSED
    admin.waits(days=30)
    admin.presses("Resume it")
    (one,) = admin.kept.posts
    assert one.state is State.ACTIVE
    assert one.due is not None
    assert one.due > admin.now
    admin.presses("Change it")
    admin.presses("Change the time")
    admin.says("every monday 9am")
    admin.presses("Save it")
    assert [one.rule.weekdays for one in admin.kept.posts] == [(0,)]
    admin.presses(f"1. {REMIX}")
    admin.presses("Delete it")
    assert admin.kept.posts != ()
    admin.presses("Yes, delete it")
    assert admin.kept.posts == ()


def test_post_now_writes_a_row_that_is_due_now_and_a_second_tap_writes_none() -> None:
    admin = saved()
    admin.presses(f"1. {REMIX}")
    button = next(one for one in admin.screen.buttons if one.label == "Post it now")
    admin.does(GroupPressed(token=button.token))
    admin.does(GroupPressed(token=button.token))
    due = [one for one in admin.kept.posts if one.due == TUESDAY]
    assert len(due) == 1
    assert due[0].rule.every is Every.ONCE
    assert "from before" in admin.text


@pytest.mark.parametrize("action", list(Action))
def test_what_is_another_groups_is_simply_not_there(action: Action) -> None:
    admin = saved()
    before = admin.kept
    admin.does(Done(action=action, reminder=999))
    assert "There is no such reminder here." in admin.text
    assert admin.kept == before


def test_what_the_bot_says_on_its_own_account_is_no_reminder_of_theirs() -> None:
    admin = saved()
    (renewal,) = [one for one in admin.kept.reminders if one.kind is Kind.RENEWAL]
    admin.does(Done(action=Action.DELETE, reminder=renewal.id))
    assert "There is no such reminder here." in admin.text
    assert renewal in admin.kept.reminders


def test_an_older_button_changes_nothing_and_says_so() -> None:
    admin = saved()
    before = admin.kept
    for verb in governing._CHANGING:
        admin.does(GroupPressed(token=Token(guide=GROUP, step=verb, choice="1", turn=0)))
        assert admin.kept == before, verb


def test_a_button_of_nobody_knows_what_shows_how_things_are() -> None:
    admin = saved()
    before = admin.kept
    admin.does(GroupPressed(token=Token(guide=GROUP, step="formerly", choice="x", turn=3)))
    assert admin.kept == before
    assert "This group's reminders" in admin.text


def test_troubles_are_listed_with_send_now_and_can_be_put_away() -> None:
    admin = saved()
    (one,) = admin.kept.posts
    bad = Occurrence(reminder=one.id, due=TUESDAY - timedelta(days=1), fate=Fate.UNCERTAIN)
    admin.chat = replace(admin.kept, troubles=(bad,))
    admin.does(Listed())
    assert "may or may not have arrived" in admin.text
    admin.presses("Send number 1 now")
    assert any(row.due == TUESDAY for row in admin.kept.posts)
    admin.presses("Put these away")
    assert admin.kept.troubles == ()


# The bot's own rows


def test_a_first_reminder_brings_the_question_of_renewal_in_ninety_days() -> None:
    admin = saved()
    (renewal,) = [one for one in admin.kept.reminders if one.kind is Kind.RENEWAL]
    assert renewal.due is not None
    assert timedelta(days=89) < renewal.due - TUESDAY < timedelta(days=91)
    saved("every monday 9am", admin)
    assert len([one for one in admin.kept.reminders if one.kind is Kind.RENEWAL]) == 1


def test_resuming_looks_at_what_stands_against_it_too() -> None:
    admin = saved("every friday 6pm")
    admin.presses(f"1. {REMIX}")
    admin.presses("Pause it")
    saved("every friday 6:30pm", admin)
    admin.presses(f"1. {REMIX}")
    admin.presses("Resume it")
    assert "less than an hour away" in admin.text
    assert admin.kept.posts[0].state is State.PAUSED


def test_a_reminder_that_was_not_renewed_and_is_resumed_is_asked_about_again() -> None:
    admin = saved()
    over = tuple(replace(one, state=State.OVER, due=None) for one in admin.kept.reminders)
    admin.chat = replace(admin.kept, reminders=over, ends=date(2027, 3, 8))
    admin.waits(days=110)
    admin.does(Listed())
    admin.presses(f"1. {REMIX}")
    admin.presses("Resume it")
    asks = [one for one in admin.kept.reminders if one.kind is Kind.RENEWAL]
    assert [one.state for one in asks] == [State.ACTIVE]
    assert admin.kept.ends is None


def test_renewing_under_the_public_question_is_told_to_all_and_harmless_twice() -> None:
    admin = saved()
    admin.chat = replace(admin.kept, ends=date(2027, 3, 8))
    admin.waits(days=91)
    renew = GroupPressed(token=Token(guide=GROUP, step="renew", choice="-"))
    for _ in range(2):
        told = admin.does(renew)
        assert told.audience is Audience.HERE
    assert admin.kept.ends is None
    (renewal,) = [one for one in admin.kept.reminders if one.kind is Kind.RENEWAL]
    assert renewal.due is not None
    assert renewal.due > admin.now + timedelta(days=89)


def test_counting_is_opted_into_and_out_of() -> None:
    admin = berlin()
    admin.does(SetUp())
    admin.presses("Post weekly numbers")
    on = admin.kept
    assert on.counting
    assert [one.kind for one in on.reminders] == [Kind.COUNT]
    admin.presses("Stop weekly numbers")
    assert not admin.kept.counting
    assert admin.kept.reminders == ()


# Setup, and who may


def test_setup_names_what_is_missing_and_sends_a_test_to_whoever_asked() -> None:
    admin = Admin(rights=Rights(missing=("discord-send",), notes=("telegram-privacy",)))
    admin.does(SetUp())
    assert "Give my role “Send Messages” there" in admin.text
    assert "I see only commands and replies" in admin.text
    assert [message.audience for message in admin.screens] == [Audience.ADMINS, Audience.PRIVATE]


def test_a_city_that_may_be_several_is_asked_about() -> None:
    admin = Admin()
    admin.does(
        SetUp(
            place="Berlin",
            zones=(
                *governing_zone(),
                ZoneFound(id="America/New_York", shown="Berlin NY"),
            ),
        )
    )
    assert admin.labels[:2] == ["Berlin", "Berlin NY"]
    admin.presses("Berlin NY")
    assert admin.kept.zone == "America/New_York"


def test_everybody_else_hears_the_same_line_whatever_they_try() -> None:
    message = real_phrases().localise(governing.refused(), "en")
    assert list(lines(message)) == [
        "Only people who may manage this group can do that. Nothing was changed."
    ]


# In every language, within the limits of both platforms


def walk_everything(visit: Callable[[Admin], None], locale: str) -> None:
    """Visit every screen of an admin's."""
    admin = Admin(locale=locale)

    def press(verb: str, argument: str = "-") -> None:
        token = Token(guide=GROUP, step=verb, choice=argument, turn=admin.kept.turn)
        admin.does(GroupPressed(token=token))
        visit(admin)

    admin.does(Planned())
    visit(admin)
    for verb, argument in [
        ("guides", "1"), ("topics", "-"), ("topic", real_library().faq.topics[0]),
        ("guide", "tiktok-remix"), ("zone", "America--Sao_Paulo"), ("write", "when"),
        ("times", "-"), ("when", "w4-1800-20261124"), ("write", "line"), ("ends", "-"),
        ("until", "4"), ("write", "until"), ("languages", "-"), ("language", locale),
        ("silent", "on"), ("replace", "on"), ("show", "-"), ("save", "-"), ("open", "1"),
        ("preview", "1"), ("pause", "1"), ("resume", "1"), ("edit", "1"), ("save", "-"),
        ("delete", "1"), ("post-now", "1"), ("zone", "-"), ("counting", "on"), ("list", "-"),
    ]:  # fmt: skip
        press(verb, argument)
    admin.does(SetUp())
    visit(admin)
    bad = tuple(
        Occurrence(reminder=1, due=TUESDAY + timedelta(days=n), fate=fate)
        for n, fate in enumerate((Fate.UNCERTAIN, Fate.SKIPPED, Fate.FAILED))
    )
    retired = [
        replace(one, state=State.RETIRED, why=why)
        for one in admin.kept.posts
        for why in ("gone", "closed", "no-right", "kicked", "refused", "not-renewed", "blocked")
    ]
    admin.chat = replace(
        admin.kept, troubles=bad, ends=date(2027, 1, 1), reminders=(*retired, *admin.kept.reminders)
    )
    admin.does(Listed())
    visit(admin)


@pytest.mark.parametrize("locale", real_phrases().locales)
def test_every_screen_can_be_said_in_every_language(locale: str) -> None:
    seen: list[int] = []

    def visit(admin: Admin) -> None:
        for message in admin.screens:
            assert message.locale == locale
            assert len("\n\n".join(lines(message))) < 3500
            for button in message.buttons:
                assert 0 < len(button.label) <= 80, button.label
                tokens.encode(button.token)
            labels = [button.label for button in message.buttons]
            assert len(labels) == len(set(labels))
            seen.append(1)

    walk_everything(visit, locale)
    assert len(seen) > 30


def test_the_place_is_the_one_where_it_was_written_unless_another_was_named() -> None:
    admin = saved()
    assert admin.kept.posts[0].spot == HERE


# What a fresh reader stumbled over


def test_a_time_that_is_over_is_called_that_and_not_unreadable() -> None:
    admin = berlin()
    admin.plans("yesterday 9am", named=Named(guide="tiktok-remix"))
    assert "That time is over already." in admin.text
    assert "couldn't read" not in admin.text


def test_words_for_a_reminder_that_is_there_are_not_passed_over_in_silence() -> None:
    admin = saved()
    admin.plans("whenever", editing=admin.kept.posts[0].id)
    assert "I couldn't read that as a time." in admin.text
    assert "every Friday" in admin.text


def day_read(words: str) -> Reading:
    return real_times().read(words, "en", TUESDAY)


def test_a_last_day_and_a_number_of_times_both_hold() -> None:
    admin = berlin()
    admin.plans(
        "every friday 6pm",
        named=Named(guide="tiktok-remix"),
        until="31 december",
        ending=day_read("31 december"),
        times=2,
    )
    assert "until December 31, 2026, 2 times" in admin.text


def test_an_end_that_was_said_outlives_the_question_for_the_time_of_day() -> None:
    admin = berlin()
    admin.plans(
        "every friday",
        named=Named(guide="tiktok-remix"),
        until="31 december",
        ending=day_read("31 december"),
        times=3,
    )
    assert "At what time of day?" in admin.text
    admin.presses("6:00\u00a0PM")
    assert "until December 31, 2026, 3 times" in admin.text


def test_an_end_that_cannot_be_is_said_to_be_none_with_an_example_of_a_day() -> None:
    admin = berlin()
    admin.plans("every friday 6pm", named=Named(guide="tiktok-remix"))
    admin.presses("How long")
    admin.presses("Write it")
    admin.says("every friday 6pm")
    assert "I couldn't read that as a day. Try something like \u201c31 March\u201d." in admin.text
    admin.does(GroupSaid(text="tomorrow", answers="until", reading=day_read("tomorrow")))
    assert "There is no such time ahead any more." in admin.text


def test_where_a_right_is_missing_post_now_and_resume_name_it_beside_the_reminder() -> None:
    admin = saved()
    number = admin.kept.posts[0].id
    admin.does(Done(action=Action.PAUSE, reminder=number))
    admin.rights = Rights(missing=("telegram-send",))
    before = admin.kept.posts
    for action in (Action.POST_NOW, Action.RESUME):
        admin.does(Done(action=action, reminder=number))
        assert f"1. {REMIX}" in admin.text
        assert "Allow me to send messages" in admin.text
    assert admin.kept.posts == before


def test_what_is_paused_stays_paused_when_it_is_changed_and_says_so() -> None:
    admin = saved()
    number = admin.kept.posts[0].id
    admin.does(Done(action=Action.PAUSE, reminder=number))
    admin.presses("Change it")
    assert "stays paused until you resume it" in admin.text
    admin.presses("Own line")
    admin.says("Look again!")
    admin.presses("Save it")
    (one,) = admin.kept.posts
    assert (one.state, one.post.line) == (State.PAUSED, "Look again!")
    assert "paused" in admin.text


@pytest.mark.parametrize("state", [State.OVER, State.RETIRED])
def test_pausing_what_has_ended_changes_nothing(state: State) -> None:
    admin = saved()
    ended = replace(admin.kept.posts[0], state=state, why="closed", due=None)
    admin.chat = admin.kept.with_reminder(ended)
    admin.does(Done(action=Action.PAUSE, reminder=ended.id))
    assert admin.kept.reminder(ended.id) == ended


def test_resuming_what_goes_on_does_not_pass_over_what_is_due_this_minute() -> None:
    admin = saved()
    one = replace(admin.kept.posts[0], due=admin.now)
    admin.chat = admin.kept.with_reminder(one)
    admin.does(Done(action=Action.RESUME, reminder=one.id))
    assert admin.kept.posts[0].due == admin.now


def test_changing_the_line_does_not_give_used_up_times_again() -> None:
    admin = saved("every friday 6pm, 4 times")
    one = replace(admin.kept.posts[0], left=2)
    admin.chat = admin.kept.with_reminder(one)
    admin.does(Done(action=Action.EDIT, reminder=one.id))
    assert len([line for line in lines(admin.screen) if line.startswith("Next: ")]) == 2
    admin.presses("Save it")
    assert admin.kept.posts[0].left == 2


def test_a_reminder_of_an_earlier_zone_says_that_saving_moves_it() -> None:
    admin = saved()
    admin.does(SetUp(place="Tokyo", zones=(ZoneFound(id="Asia/Tokyo", shown="Tokyo"),)))
    assert admin.kept.posts[0].zone == "Europe/Berlin"
    admin.does(Done(action=Action.EDIT, reminder=admin.kept.posts[0].id))
    assert "Until now it went by the time of Berlin." in admin.text


def test_a_city_written_from_the_setup_begins_no_reminder_and_is_confirmed() -> None:
    admin = Admin()
    admin.does(SetUp())
    admin.presses("Time zone")
    assert "Throw it away" not in admin.labels
    admin.presses("Write it")
    admin.says("Berlin")
    assert "The group's time is now that of Berlin." in admin.text
    assert (admin.kept.zone, admin.kept.draft) == ("Europe/Berlin", None)


def test_the_setup_asks_for_the_groups_language_and_not_for_a_reminders() -> None:
    admin = Admin()
    admin.does(SetUp())
    admin.presses("Time zone")
    admin.does(SetUp())
    admin.presses("Language")
    assert "In which language should I write to this group?" in admin.text
    admin.presses("Deutsch")
    assert (admin.kept.locale, admin.kept.draft) == ("de", None)


def test_a_renewal_that_comes_too_late_promises_nothing() -> None:
    admin = saved()
    ended = replace(admin.kept.posts[0], state=State.RETIRED, why="not-renewed", due=None)
    admin.chat = admin.kept.with_reminder(ended)
    admin.does(GroupPressed(token=Token(guide=GROUP, step="renew", choice="-")))
    assert "The reminders go on" not in admin.text
    assert "stopped: it was not renewed" in admin.text


@pytest.mark.parametrize("post", [Post(guide="formerly"), Post(answer="formerly")])
def test_what_a_reminder_opened_and_is_no_longer_there_is_told_to_admins(post: Post) -> None:
    admin = saved()
    one = replace(admin.kept.posts[0], post=post)
    admin.chat = admin.kept.with_reminder(one)
    for event in (Listed(), Done(action=Action.EDIT, reminder=one.id)):
        admin.does(event)
        assert "What it was to open is no longer there" in admin.text


def test_two_readings_of_many_weekdays_can_be_told_apart_on_buttons_of_eighty_letters() -> None:
    for locale in real_library().locales:
        admin = Admin(locale=locale)
        admin.does(SetUp(place="Berlin", zones=governing_zone()))
        admin.plans("every weekday at 7", named=Named(guide="tiktok-remix"))
        first, second = (b.label for b in admin.screen.buttons if b.token.step == "when")
        assert first[:80] != second[:80]
        assert max(len(label) for label in admin.labels) <= 80


def test_post_now_again_before_it_went_out_posts_once() -> None:
    admin = saved()
    number = admin.kept.posts[0].id
    for _ in range(30):
        admin.does(Done(action=Action.POST_NOW, reminder=number))
        assert "It goes out in a moment." in admin.text
    assert len(admin.kept.posts) == 2


def test_what_was_deleted_while_it_was_changed_can_be_saved_as_a_new_one() -> None:
    admin = saved()
    number = admin.kept.posts[0].id
    admin.does(Done(action=Action.EDIT, reminder=number))
    admin.chat = admin.kept.without(number)
    admin.presses("Save it")
    assert "There is no such reminder here." in admin.text
    admin.presses("Save it")
    assert len(admin.kept.posts) == 1
