"""README and CONTRIBUTING are held to the code: commands, settings, files and figures."""

import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import discord
import pytest
from discord import app_commands
from telegram import Message
from typer.main import get_command

from bot.adapters.discord.admins import MANAGERS, admin_commands
from bot.adapters.discord.sender import DiscordSender
from bot.adapters.telegram import acting, commands as telegram_commands
from bot.adapters.telegram.sender import TelegramSender
from bot.cli import cli
from bot.core import chat, counting, nudge, planning, saving, schedule
from bot.core.acts import Listed, Planned, SetUp
from bot.core.commands import COMMANDS
from bot.core.reading import Read
from bot.delivering import WORKERS
from bot.figures import Figures
from bot.health import Health
from bot.i18n import LOCALES
from bot.invite import install_link
from bot.library import GUIDES
from bot.scheduler import QUIET_AT_MOST, Scheduler
from bot.settings import PREFIX, Settings
from bot.store import chats, claiming, outbox, sweeping
from bot.times.tables import locales_with_times
from bot.understand import named
from tests.admin import TUESDAY, real_times, real_zones
from tests.discord.house import House
from tests.driver import real_library, real_phrases
from tests.telegram.test_parse import GROUP, ME, message

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
SAID = " ".join(README.split())
"""README on one line: where a line is broken says nothing."""


def test_every_setting_is_in_the_readme_and_no_other() -> None:
    fields = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    listed = set(re.findall(r"^\| `(OPTOUT_[A-Z_]+)` \|", README, re.MULTILINE))

    assert listed == fields


def test_every_command_is_in_the_readme_and_no_other() -> None:
    commands = getattr(get_command(cli), "commands")  # noqa: B009 - a group has them
    listed = re.findall(r"^\| `optout-bot ([a-z]+)", README, re.MULTILINE)

    assert sorted(set(listed)) == sorted(commands)


def test_every_option_in_the_readme_exists() -> None:
    commands = getattr(get_command(cli), "commands")  # noqa: B009
    for name, rest in re.findall(r"^\| `optout-bot ([a-z]+)([^`]*)`", README, re.MULTILINE):
        known = {option for param in commands[name].params for option in param.opts}
        for option in re.findall(r"--[a-z-]+", rest):
            assert option in known, (name, option)


def test_both_make_targets_exist() -> None:
    targets = set(
        re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    named = set(re.findall(r"make ([a-z]+)", README + CONTRIBUTING))

    assert {"chat", "test"} <= named <= targets


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["readme", "contributing"])
def test_every_file_that_is_named_is_there(text: str) -> None:
    linked = set(re.findall(r"\]\(((?!https?:)[^)#]+)\)", text))
    quoted = set(re.findall(r"`((?:bot|tests|locales)/[^`<>*]*)`", text))

    assert linked | quoted
    for path in linked | quoted:
        assert (ROOT / path).exists(), path


def test_the_map_names_what_is_there() -> None:
    (block,) = re.findall(r"## Map of the code\n\n```\n(.*?)```", README, re.DOTALL)
    for path in re.findall(r"^(\S+)", block, re.MULTILINE):
        assert (ROOT / path).exists(), path


def test_the_number_of_guides_is_the_number_of_guides() -> None:
    words = {15: "Fifteen", 16: "Sixteen", 17: "Seventeen"}

    assert f"{words[len(list(GUIDES.glob('*.toml')))]} guides" in README


def test_every_language_is_named_and_has_its_row_of_figures() -> None:
    english = {
        "de": "German", "en": "English", "es": "Spanish", "fr": "French", "id": "Indonesian",
        "pt-BR": "Portuguese of Brazil",
    }  # fmt: skip
    locales = {path.name for path in LOCALES.iterdir() if path.is_dir()}
    _, rest = README.split("<!-- finding: begin -->")
    tables, _ = rest.split("<!-- finding: end -->")

    assert locales <= set(english), "name the new language in README and here"
    for locale in locales:
        assert english[locale] in README.split("## Try it")[0]
        assert len(re.findall(rf"^\| {locale} \|", tables, re.MULTILINE)) == 2


def test_every_command_that_people_may_give_is_named() -> None:
    (said,) = re.findall(r"Everybody's commands are (.*?)\.", SAID)

    assert re.findall(r"`/([a-z]+)`", said) == list(COMMANDS)


# Reminders and nudges

HOUR = timedelta(hours=1)
STEP = counting.STEP

FACTS = [
    f"plain text of at most {chat.LINE_LENGTH} characters",
    f"At most {chat.REMINDERS_AT_MOST} reminders wait in a group,",
    f"in a group, saved at least {nudge.APART_MINUTES} minutes apart",
    f"After {chat.RENEWED_EVERY_DAYS} days the group is asked",
    f"presses the button within {chat.ANSWER_WITHIN_DAYS} days, they end",
    f"the next {planning.MOMENTS_SHOWN} times",
    f"At most {nudge.NUDGES_AT_MOST} nudges wait, at least {nudge.APART_MINUTES} minutes apart",
    f"in steps of {STEP}, after 0 to {STEP - 1} drawn by chance were left out;",
    f"nothing under {STEP}, and nothing closer than {STEP} to the group's size",
    f"back within {outbox.RESENT_WITHIN.seconds // 60} minutes, nothing is lost",
    f"(at most {WORKERS} messages at a time)",
    f"by half of its period and {schedule.LATE_LIMIT // HOUR} hours at the most",
    f"may come {claiming.NUDGE_LATE_AT_MOST.days} days late",
    f"{chats.FORGET_AFTER // HOUR.seconds} hours later all that was kept of it is erased",
    f"not looked around for {QUIET_AT_MOST:.0f} seconds",
    f"{sweeping.AWAITED_DAYS} days after the last visit where it waits for a change",
    f"where it may have arrived, {sweeping.RECORD_DAYS} days without the address",
    f"weekly numbers, else {sweeping.CHAT_IDLE_DAYS} days |",
    f"until deleted; {sweeping.RECORD_DAYS} days once over or stopped;",
    f"a draft {sweeping.DRAFT_DAYS} days |",
    f"what became of each time | {sweeping.RECORD_DAYS} days |",
    f"while there is a walk or a nudge, else {sweeping.IDLE_DAYS} days |",
    f"{sweeping.FINISHED_DAYS} days after finishing, {sweeping.IDLE_DAYS} days untouched",
    f"(a keyed hash) | {sweeping.SEEN_DAYS} days |",
]


@pytest.mark.parametrize("fact", FACTS)
def test_a_number_in_the_readme_is_the_number_in_the_code(fact: str) -> None:
    assert fact in SAID


def test_what_a_promise_rests_on() -> None:
    """Discord knows a repetition and Telegram does not; a week's number comes out on a Monday."""
    assert "Telegram cannot tell a repetition" in SAID
    assert DiscordSender.repeatable
    assert not TelegramSender.repeatable
    assert "On Mondays the group reads" in SAID
    assert TUESDAY.weekday() - 1 == saving.COUNTED_ON


def test_every_way_to_manage_reminders_on_discord_is_named() -> None:
    made = {command.name: command for command in admin_commands(real_phrases(), House(), _never)}
    group = made["reminder"]

    assert isinstance(group, app_commands.Group)
    assert set(made) == {"reminder", "setup"}
    assert set(re.findall(r"`/reminder ([a-z-]+)", README)) == {one.name for one in group.commands}
    assert "`/setup`" in README
    assert discord.Permissions(manage_guild=True) == MANAGERS
    assert "Whoever may manage a Discord server" in SAID


def test_every_way_to_manage_reminders_on_telegram_is_named() -> None:
    (table,) = re.findall(r"\| to \| on Discord \| on Telegram \|\n(.*?)\n\n", README, re.DOTALL)
    cells = " ".join(row.split("|")[3] for row in table.splitlines())

    assert set(re.findall(r"`/([a-z]+)", cells)) == set(telegram_commands.ADMINS)
    known = {real_phrases().say(key, "en") for key in BUTTONS}
    assert set(re.findall(r"\*([A-Z][^*]+)\*", cells)) == known
    assert _acted("/reminders") == Listed()
    assert _acted("/setup Berlin") == SetUp(place="Berlin")


BUTTONS = (
    "button-preview", "button-pause-reminder", "button-resume-reminder", "button-edit",
    "button-delete", "button-post-now",
)  # fmt: skip


@pytest.mark.parametrize("key", ["button-counting-on", "button-count-me", "button-nudge"])
def test_a_button_that_is_named_reads_so(key: str) -> None:
    assert f"*{real_phrases().say(key, 'en')}*" in SAID


def test_the_one_message_that_writes_a_reminder_is_understood() -> None:
    (typed,) = re.findall(r"```\n(/remind .*?)\n```", README, re.DOTALL)
    planned = _acted(typed)

    assert isinstance(planned, Planned)
    assert isinstance(real_times().read(planned.when or "", "en", TUESDAY), Read)
    real_library()
    assert named(planned.what or "", real_phrases().titles("en")) == "tiktok-remix"
    assert planned.line == typed.splitlines()[2]


def test_times_that_are_shown_are_read_and_every_language_has_its_own() -> None:
    (shown,) = re.findall(r"in each of the bot's languages: (.*?)\. Once", SAID)
    berlin = TUESDAY.astimezone(ZoneInfo("Europe/Berlin"))
    times = re.findall(r'"([^"]+)"', shown)

    assert len(times) == 3
    for words, locale in zip(times, ("es", "de", "id"), strict=True):
        assert isinstance(real_times().read(words, locale, berlin), Read), words
        assert not isinstance(real_times().read(words, "en", berlin), Read), words
    (mine,) = re.findall(r"`/remind (tomorrow [^`]+)`", README)
    assert isinstance(real_times().read(mine, "en", berlin), Read)
    assert set(locales_with_times(LOCALES)) == set(real_phrases().locales)


def test_the_city_that_is_shown_is_one() -> None:
    (city,) = re.findall(r"`/timezone ([A-Za-z]+)`", README)

    assert real_zones().find(city, "en")[0].city == city


def test_the_rights_that_an_install_asks_for_are_named() -> None:
    asked = parse_qs(urlsplit(install_link(1, to_server=True)).query)["permissions"]
    wanted = discord.Permissions(
        view_channel=True, send_messages=True, send_messages_in_threads=True
    )

    assert discord.Permissions(int(asked[0])) == wanted
    (said,) = re.findall(r"the install link asks for (.*?);", SAID)
    assert said == "*View Channels*, *Send Messages* and *Send Messages in Threads*"


def test_figures_and_parts_that_are_named_are_there() -> None:
    page = Figures().page(Health(parts={})).decode()
    named_here = re.findall(r"`(optout_[a-z_]+)`", README)

    assert len(named_here) == 3
    for name in named_here:
        assert f"# HELP {name} " in page
    assert f"have a part `{Scheduler.name}`" in SAID


def _acted(text: str) -> object:
    raw = message(text, chat=GROUP)["message"]
    acted = acting.written(Message.de_json(raw, None), ME, "1")
    return acted.event if acted else None


async def _never(*_: object) -> None:
    raise AssertionError("nobody runs a command here")
