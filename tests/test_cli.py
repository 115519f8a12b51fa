"""The commands as an operator meets them: what they print, how they end, what they leave behind."""

import contextlib
import json
import shutil
import socket
import sqlite3
import stat
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import cli
from bot.i18n import LOCALES
from bot.keys import KEY_FILE
from bot.store.schema import HEAD
from tests.product import PATIENCE, ROOT, Product, contents

pytestmark = pytest.mark.slow

TELEGRAM = "123456789:AAF-made-up-token-for-tests-only-00000"
DISCORD = "MTEyMjMzNDQ1NTY2Nzc4ODk5.Gabcde.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
BEGUN = "/optout tiktok-remix\n1\n1\n"
"""A first real choice, so that something is kept."""


@pytest.fixture
def product(tmp_path: Path) -> Product:
    return Product(tmp_path, {})


@pytest.fixture(scope="module")
def folder_in_use(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which somebody has begun a walk; tests get a copy."""
    folder = tmp_path_factory.mktemp("in-use")
    assert Product(folder, {})("chat", stdin=BEGUN).code == 0
    return folder


@pytest.fixture
def lived_in(product: Product, folder_in_use: Path) -> Product:
    """A data folder in which somebody has begun a walk."""
    shutil.copytree(folder_in_use / "data", product.data)
    return product


# Help and wrong use


def test_the_console_script_and_the_module_are_one_command() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["scripts"] == {"optout-bot": f"{cli.__name__}:{cli.main.__name__}"}


def test_without_a_command_help_is_shown(product: Product) -> None:
    ended = product()

    assert ended.code == 2
    for command in ("chat", "run", "check", "invite", "backup", "erase", "export", "health"):
        assert f"  {command} " in ended.out + ended.err


def test_help_says_how_a_script_erases(product: Product) -> None:
    one, all_of_them = product("erase", "--help"), product("--help")

    assert "--yes" in one.out
    assert "nobody is at a terminal" in " ".join(one.out.split())
    assert "; --yes does not ask first." in " ".join(all_of_them.out.split())


def test_run_without_a_platform_says_so_and_leaves_nothing(product: Product) -> None:
    line = product("run").refused(2)

    assert "OPTOUT_TELEGRAM_TOKEN" in line
    assert not product.data.exists()


@pytest.mark.parametrize("command", ["chat", "run", "invite", "health"])
def test_wrong_settings_end_every_command_with_a_line_each(product: Product, command: str) -> None:
    ended = product.with_(LOG_LEVL="x", HEALTH_PORT="99999", DISCORD_TOKEN="hunter2")(command)

    assert ended.code == 2
    assert ended.out == ""
    assert "hunter2" not in ended.err
    assert [line.split(" expected")[0] for line in ended.err.splitlines()] == [
        "optout-bot: OPTOUT_LOG_LEVL is not a setting. Did you mean OPTOUT_LOG_LEVEL?",
        "optout-bot: OPTOUT_DISCORD_TOKEN:",
        "optout-bot: OPTOUT_HEALTH_PORT:",
    ]
    assert not product.data.exists()


def test_a_language_that_is_not_there_is_named_before_anything_is_made(product: Product) -> None:
    by_option = product("chat", "--lang", "tlh").refused(2)
    by_setting = product.with_(DEFAULT_LOCALE="tlh")("chat").refused(2)

    there = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
    assert by_option.startswith("--lang tlh: expected one of en, ")
    assert all(locale in by_option for locale in there)
    expected = f"OPTOUT_DEFAULT_LOCALE: expected one of {', '.join(there)}, got 'tlh'."
    assert by_setting == expected
    assert not product.data.exists()


# Starts that fail


@contextlib.contextmanager
def _database(product: Product) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(product.data / "optout.sqlite3")) as connection:
        with connection:
            yield connection
        connection.execute("PRAGMA journal_mode=delete")


def _corrupt(product: Product) -> None:
    (product.data / "optout.sqlite3").write_bytes(b"no database at all " * 999)


def _newer(product: Product) -> None:
    with _database(product) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def _foreign(product: Product) -> None:
    (product.data / "optout.sqlite3").unlink()
    with _database(product) as connection:
        connection.execute("CREATE TABLE somebody_elses (id)")


def _other_key(product: Product) -> None:
    (product.data / KEY_FILE).write_text("0123456789abcdef" * 3 + "fedcba9876543210\n")


def _no_key(product: Product) -> None:
    (product.data / KEY_FILE).unlink()


def _open_key(product: Product) -> None:
    (product.data / KEY_FILE).chmod(0o644)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (_corrupt, "is damaged"),
        (_newer, "was written by a newer optout-bot"),
        (_foreign, "is the database of another program"),
        (_other_key, "belongs to another secret key"),
        (_no_key, "is missing"),
        (_open_key, "can be read by other accounts"),
    ],
)
def test_a_start_that_fails_says_why_and_changes_no_file(
    lived_in: Product, harm: "object", words: str
) -> None:
    assert callable(harm)
    harm(lived_in)
    before = contents(lived_in.folder)

    line = lived_in("chat").refused(3)
    found = lived_in("check")

    assert words in line
    assert str(lived_in.data) in line
    assert found.code == 1
    assert any(words in problem for problem in found.out.splitlines())
    assert contents(lived_in.folder) == before


def test_a_second_bot_is_refused(product: Product) -> None:
    with product.started("chat") as first:
        assert first.stdout is not None
        first.stdout.readline()  # it speaks once the database is its own
        line = product("chat").refused(3)

    assert line.startswith("Another optout-bot is using ")


def test_a_data_folder_that_cannot_be_made_is_named(product: Product) -> None:
    (product.folder / "file").write_text("in the way")

    line = product.with_(DATA_DIR=str(product.folder / "file" / "data"))("chat").refused(3)

    assert str(product.folder / "file" / "data") in line


def test_a_database_among_other_peoples_things_is_refused_before_a_key_is_made(
    product: Product,
) -> None:
    shared = product.folder / "shared"
    shared.mkdir(mode=0o755)
    (shared / "letter.txt").touch()

    line = product.with_(DATABASE_URL=f"sqlite:///{shared}/bot.sqlite3")("chat").refused(3)

    assert line.startswith(f"{shared} can be opened by other accounts")
    assert sorted(contents(product.folder)) == ["shared/letter.txt"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program, to be harmed."""
    target = tmp_path / "copy"
    for folder in ("bot", "locales"):
        ignored = shutil.ignore_patterns("__pycache__", ".mypy_cache")
        shutil.copytree(ROOT / folder, target / folder, ignore=ignored)
    return target


@pytest.mark.parametrize(
    ("broken", "content", "words"),
    [
        ("bot/guides/tiktok-remix.toml", b"id = ", "tiktok-remix.toml: cannot be read"),
        ("bot/guides/tiktok-remix.toml", b"id = 1\n", "tiktok-remix.toml: id: "),
        ("bot/guides/tiktok-remix.toml", b"\xff", "tiktok-remix.toml: cannot be read"),
        ("locales/es/interface.ftl", b"home-title\n", "locales/es/interface.ftl, line 1: "),
        ("locales/es/interface.ftl", b"\xff", "locales/es/interface.ftl: cannot be read"),
        ("locales/es/crisis.toml", b"near = ", "locales/es/crisis.toml: cannot be read"),
        ("locales/es/faq.toml", b"a = 1\n", "locales/es/faq.toml: a: expected a table"),
        ("locales/es/cries.toml", b"[cries]\nx = []", "locales/es/cries.toml: cries.x: no emer"),
        ("locales/platforms.toml", b"[", "locales/platforms.toml: cannot be read"),
    ],
)
def test_a_guide_locale_or_answer_file_that_cannot_be_read_is_named(
    product: Product, copy: Path, broken: str, content: bytes, words: str
) -> None:
    (copy / broken).write_bytes(content)

    line = Product(product.folder, {}, copy)("chat").refused(3)

    assert words in line
    assert not product.data.exists()


def test_a_port_in_use_is_named_before_any_file_is_touched(product: Product) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        line = product.with_(TELEGRAM_TOKEN=TELEGRAM, HEALTH_PORT=port)("run").refused(3)

    assert line == f"cannot listen on 127.0.0.1 port {port}: Address already in use"
    assert not product.data.exists()


# Chat, piped


def test_piped_chat_is_plain_and_ends_with_the_input(product: Product) -> None:
    ended = product("chat", "--lang", "es", stdin="/help\n", LC_ALL="C", PYTHONUTF8="0")

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("\n")
    assert "español" in ended.out.lower() or "ñ" in ended.out
    assert "\x1b" not in ended.out
    assert "/help\n" not in ended.out.splitlines()


def test_a_closed_input_is_an_empty_pipe(product: Product) -> None:
    empty = product("chat")
    closed = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" <&-', "sh", *product.command("chat")],
        capture_output=True,
        cwd=product.folder,
        env=product.environment,
        timeout=PATIENCE,
        check=False,
    )

    assert (closed.returncode, closed.stderr) == (0, b"")
    assert closed.stdout.decode() == empty.out


def test_people_at_one_computer_are_kept_apart(product: Product) -> None:
    product("chat", "--user", "ada", stdin=BEGUN)

    assert "ada" not in product("export", "--platform", "terminal", "--user", "ada").out
    assert json.loads(product("export", "--platform", "terminal", "--user", "ada").out)
    assert json.loads(product("export", "--platform", "terminal", "--user", "bo").out) == {}


def test_a_reader_who_goes_away_is_no_fault(product: Product) -> None:
    with product.started("chat") as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write("/help\n" * 50)
            process.stdin.close()

        assert process.wait(20) == 0
        assert process.stderr.read() == ""


# The operator's duties


def test_check_is_content_with_a_new_and_with_a_used_folder(lived_in: Product) -> None:
    absent = lived_in.folder / "absent"

    new, used = lived_in.with_(DATA_DIR=str(absent))("check"), lived_in("check")

    assert not absent.exists()
    assert new.code == 0, new.out
    assert used.code == 0, used.out
    assert "made at the first start" in new.out
    assert f"schema {HEAD}" in used.out


def test_check_names_wrong_settings_as_problems(product: Product) -> None:
    ended = product.with_(HEALTH_PORT="x")("check")

    assert ended.code == 1
    assert ended.out == (
        "PROBLEM  settings: OPTOUT_HEALTH_PORT: expected a port from 1 to 65535, got 'x'.\n"
    )


def test_check_names_the_file_and_the_message_of_every_gap(product: Product, copy: Path) -> None:
    spanish, english = copy / "locales/es/interface.ftl", copy / "locales/en/tiktok-remix.ftl"
    spanish.write_text(
        spanish.read_text("utf-8").replace("\nhome-title =", "\nhome-titel ="), "utf-8"
    )
    english.write_text(
        english.read_text("utf-8").replace("\ntiktok-remix-brief =", "\nbrief ="), "utf-8"
    )

    ended = Product(product.folder, {}, copy)("check")

    assert ended.code == 1
    assert set(ended.out.splitlines()) >= {
        "PROBLEM  locales/en/tiktok-remix.ftl: lacks the message tiktok-remix-brief",
        "PROBLEM  locales/es/interface.ftl: lacks the message home-title",
        "PROBLEM  locales/es/tiktok-remix.ftl: lacks the message brief",
    }


@pytest.mark.parametrize("file", ["faq.ftl", "interface.ftl", "linkedin-training.ftl"])
def test_check_names_a_file_that_the_default_locale_lacks(
    product: Product, copy: Path, file: str
) -> None:
    (copy / "locales/en" / file).unlink()

    ended = Product(product.folder, {}, copy)("check")

    (line,) = [line for line in ended.out.splitlines() if f"locales/en/{file}" in line]
    assert ended.code == 1
    assert line.startswith(f"PROBLEM  locales/en/{file}: is not there, and ")


def test_check_names_a_broken_file_that_questions_are_matched_with(
    product: Product, copy: Path
) -> None:
    (copy / "locales/es/crisis.toml").write_text("near = ")

    ended = Product(product.folder, {}, copy)("check")

    assert ended.code == 1
    assert "PROBLEM  locales/es/crisis.toml: cannot be read" in ended.out


def test_check_knows_what_answers_need_where_no_locale_has_it(product: Product, copy: Path) -> None:
    for file in copy.glob("locales/*/faq.ftl"):
        file.unlink()

    ended = Product(product.folder, {}, copy)("check")

    assert ended.code == 1
    assert "PROBLEM  locales/en/faq.ftl: is not there, and " in ended.out


def test_a_backup_is_private_whole_and_never_overwrites(lived_in: Product) -> None:
    copy = lived_in.folder / "copy.sqlite3"

    first, second = lived_in("backup", "copy.sqlite3"), lived_in("backup", "copy.sqlite3")

    assert (first.code, first.out) == (0, f"Backup written: {copy}\n")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert "exists already" in second.refused(2)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT guide FROM walk").fetchall() == [("tiktok-remix",)]
    assert (lived_in.data / KEY_FILE).read_bytes().strip() not in copy.read_bytes()


def test_a_backup_into_a_folder_that_is_not_there_is_wrong_use(lived_in: Product) -> None:
    before = contents(lived_in.folder)

    line = lived_in("backup", "gone/copy.sqlite3").refused(2)

    assert line == f"{lived_in.folder / 'gone'} is not a folder: make it first."
    assert contents(lived_in.folder) == before


ABOUT_ME = ("--platform", "terminal", "--user", "me")


@pytest.mark.parametrize(
    "duty",
    [
        ("export", *ABOUT_ME),
        ("erase", *ABOUT_ME, "--yes"),
        ("backup", "copy.sqlite3"),
        ("stats",),
    ],
)
def test_a_duty_in_a_mistyped_folder_says_so_and_makes_nothing(
    product: Product, duty: tuple[str, ...]
) -> None:
    line = product(*duty).refused(3)

    assert line == f"no database at {product.data / 'optout.sqlite3'}"
    assert contents(product.folder) == {}
    assert not product.data.exists()


@pytest.mark.parametrize("command", [("chat",), ("export", *ABOUT_ME)])
def test_a_key_that_is_none_is_a_wrong_setting(lived_in: Product, command: tuple[str, ...]) -> None:
    line = lived_in.with_(SECRET_KEY="correct horse")(*command).refused(2)

    assert line.startswith("OPTOUT_SECRET_KEY is not a key: expected ")
    assert "horse" not in line


def test_erasing_asks_first_and_leaves_nothing(lived_in: Product) -> None:
    who = ("--platform", "terminal", "--user", "me")

    unasked = lived_in("erase", *who)
    erased = lived_in("erase", *who, "--yes")
    again = lived_in("erase", *who, "--yes")
    left = lived_in("export", *who)

    assert "add --yes" in unasked.refused(2)
    assert (erased.code, erased.out) == (0, "Erased.\n")
    assert (again.code, again.out) == (0, "Nothing was kept about this person.\n")
    assert (left.code, json.loads(left.out)) == (0, {})


def test_an_export_holds_the_walk_and_no_name(lived_in: Product) -> None:
    ended = lived_in("export", "--platform", "terminal", "--user", "me")

    rows = json.loads(ended.out)
    assert rows["walk"][0]["guide"] == "tiktok-remix"
    assert '"me"' not in ended.out


def test_a_platform_there_is_not_is_wrong_use(product: Product) -> None:
    ended = product("erase", "--platform", "icq", "--user", "1", "--yes")

    assert ended.code == 2
    assert "icq" in ended.err


@pytest.mark.parametrize("command", [("erase", "--yes"), ("export",)])
def test_a_name_in_the_place_of_an_account_number_is_refused(
    product: Product, command: tuple[str, ...]
) -> None:
    line = product(*command, "--platform", "telegram", "--user", "@ada").refused(2)

    assert line == "--user @ada: expected the account's number on Telegram."
    assert not product.data.exists()


def test_health_of_a_bot_that_does_not_run(product: Product) -> None:
    line = product("health").refused(1)

    assert line == f"no bot is running on the data folder {product.data}"


def test_invite_asks_for_the_least(product: Product) -> None:
    without = product("invite")
    with_tokens = product.with_(DISCORD_TOKEN=DISCORD, TELEGRAM_TOKEN=TELEGRAM)("invite")

    assert without.code == with_tokens.code == 0
    assert "YOUR_APPLICATION_ID" in without.out
    assert "client_id=112233445566778899" in with_tokens.out
    assert "is not set" not in with_tokens.out
    assert "permissions=274877910016" in with_tokens.out  # see, write, write in threads
    assert "scope=bot+applications.commands" in with_tokens.out
    assert "integration_type=1&scope=applications.commands\n" in with_tokens.out
    assert not {DISCORD, TELEGRAM} & set(with_tokens.out.split())
    assert not product.data.exists()
