"""Settings: where they come from, what is said of a wrong one, and what is never said."""

import base64
import os
from pathlib import Path

import pytest

from bot.settings import PREFIX, BadSettingsError, load, secrets

TELEGRAM = "123456789:AAF-made-up-token-for-tests-only-00000"
APPLICATION = 112233445566778899
DISCORD = (
    f"{base64.urlsafe_b64encode(str(APPLICATION).encode()).decode().rstrip('=')}.Gabcde.{'x' * 38}"
)


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def problems(env_file: Path) -> tuple[str, ...]:
    with pytest.raises(BadSettingsError) as caught:
        load(env_file)
    return caught.value.problems


def test_nothing_needs_to_be_set(env_file: Path) -> None:
    settings = load(env_file)

    assert settings.database == Path("data/optout.sqlite3")
    assert settings.telegram_token is None
    assert settings.discord_token is None
    assert settings.health_port is None
    assert settings.default_locale == "en"


def test_the_environment_wins_over_the_file(
    env_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file.write_text("OPTOUT_LOG_LEVEL=error\nOPTOUT_DEFAULT_LOCALE=es\nOTHER=1\n")
    monkeypatch.setenv("OPTOUT_LOG_LEVEL", "debug")

    settings = load(env_file)

    assert (settings.log_level, settings.default_locale) == ("DEBUG", "es")


def test_an_empty_value_means_not_set(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env_file.write_text(f"OPTOUT_TELEGRAM_TOKEN={TELEGRAM}\nOPTOUT_HEALTH_PORT=\n")
    monkeypatch.setenv("OPTOUT_TELEGRAM_TOKEN", "")

    settings = load(env_file)

    assert settings.telegram_token is not None
    assert settings.health_port is None


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("OPTOUT_LOG_LEVEL", "loud", "DEBUG, INFO, WARNING or ERROR, got 'loud'"),
        ("OPTOUT_LOG_FORMAT", "xml", "text or json, got 'xml'"),
        ("OPTOUT_HEALTH_PORT", "http", "a port from 1 to 65535, got 'http'"),
        ("OPTOUT_HEALTH_PORT", "70000", "a port from 1 to 65535, got '70000'"),
        ("OPTOUT_HEALTH_HOST", "all of them", "an address to listen on"),
        ("OPTOUT_DEFAULT_LOCALE", "../en", "such as en or es"),
        ("OPTOUT_TELEGRAM_API_URL", "localhost:8081", "an http or https address"),
        ("OPTOUT_DISCORD_API_URL", "wss://localhost", "an http or https address"),
        ("OPTOUT_DISCORD_GATEWAY_URL", "https://localhost", "a ws or wss address"),
        ("OPTOUT_DATABASE_URL", "sqlite:///:memory:", "an SQLite address"),
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(
    env_file: Path, name: str, value: str, expected: str
) -> None:
    env_file.write_text(f'{name}="{value}"\n')

    (line,) = problems(env_file)

    assert line.startswith(f"{name}: expected ")
    assert expected in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OPTOUT_TELEGRAM_TOKEN", "hunter2"),
        ("OPTOUT_TELEGRAM_TOKEN", DISCORD),
        ("OPTOUT_DISCORD_TOKEN", "hunter2"),
        ("OPTOUT_DISCORD_TOKEN", TELEGRAM),
        ("OPTOUT_DATABASE_URL", "postgresql://bot:hunter2@db/optout"),
    ],
)
def test_a_wrong_secret_is_named_but_not_shown(env_file: Path, name: str, value: str) -> None:
    env_file.write_text(f"{name}={value}\n")

    (line,) = problems(env_file)

    assert line.startswith(f"{name}: expected ")
    assert value not in line
    assert "hunter2" not in line


def test_every_problem_is_named_at_once(env_file: Path) -> None:
    env_file.write_text("OPTOUT_HEALTH_PORT=x\nOPTOUT_LOG_LEVEL=x\nOPTOUT_TELEGRAM_TOKNE=x\n")

    assert len(problems(env_file)) == 3


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("OPTOUT_TELEGRAM_TOKNE", "OPTOUT_TELEGRAM_TOKEN"),
        ("OPTOUT_LOGLEVEL", "OPTOUT_LOG_LEVEL"),
        ("OPTOUT_DISCORD_TOKEN_FLIE", "OPTOUT_DISCORD_TOKEN_FILE"),
    ],
)
def test_a_misspelt_name_brings_a_suggestion(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, wrong: str, meant: str
) -> None:
    monkeypatch.setenv(wrong, "x")

    assert problems(env_file) == (f"{wrong} is not a setting. Did you mean {meant}?",)


def test_an_unknown_name_without_a_neighbour_points_to_the_list(env_file: Path) -> None:
    env_file.write_text("OPTOUT_ZZZ=1\n")

    (line,) = problems(env_file)

    assert line == "OPTOUT_ZZZ is not a setting. See .env.example for those there are."


def test_a_secret_can_stand_in_a_file(env_file: Path, tmp_path: Path) -> None:
    secret = tmp_path / "telegram"
    secret.write_text(f"{TELEGRAM}\n")
    env_file.write_text(f"OPTOUT_TELEGRAM_TOKEN_FILE={secret}\n")

    token = load(env_file).telegram_token

    assert token is not None
    assert token.get_secret_value() == TELEGRAM


def test_a_secret_set_twice_is_refused(env_file: Path, tmp_path: Path) -> None:
    (tmp_path / "t").write_text(TELEGRAM)
    env_file.write_text(
        f"OPTOUT_TELEGRAM_TOKEN={TELEGRAM}\nOPTOUT_TELEGRAM_TOKEN_FILE={tmp_path / 't'}\n"
    )

    (line,) = problems(env_file)

    assert line.startswith("OPTOUT_TELEGRAM_TOKEN and OPTOUT_TELEGRAM_TOKEN_FILE are both set")


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00"])
def test_a_secret_file_that_cannot_be_read_is_refused(
    env_file: Path, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)
    env_file.write_text(f"OPTOUT_DISCORD_TOKEN_FILE={path}\n")

    (line,) = problems(env_file)

    assert line.startswith("OPTOUT_DISCORD_TOKEN_FILE: ")
    assert str(path) in line


def test_only_secrets_have_a_file_form(env_file: Path) -> None:
    env_file.write_text("OPTOUT_DATA_DIR_FILE=/x\n")

    assert "OPTOUT_DATA_DIR_FILE is not a setting" in problems(env_file)[0]


def test_an_env_file_that_is_no_text_is_named(env_file: Path) -> None:
    env_file.write_bytes(b"OPTOUT_LOG_LEVEL=\xff\xfe\n")

    assert problems(env_file) == (f"{env_file}: cannot be read: not a UTF-8 text file.",)


def test_no_secret_shows_in_a_repr(env_file: Path) -> None:
    env_file.write_text(f"OPTOUT_TELEGRAM_TOKEN={TELEGRAM}\nOPTOUT_DISCORD_TOKEN=Bot {DISCORD}\n")

    settings = load(env_file)

    assert TELEGRAM not in repr(settings)
    assert DISCORD not in f"{settings} {settings.model_dump()}"


def test_a_discord_token_tells_the_application(env_file: Path) -> None:
    env_file.write_text(f"OPTOUT_DISCORD_TOKEN={DISCORD}\n")

    assert load(env_file).discord_application_id == APPLICATION


def test_a_database_elsewhere(env_file: Path) -> None:
    env_file.write_text("OPTOUT_DATABASE_URL=sqlite:////srv/optout/x.sqlite3\n")

    assert load(env_file).database == Path("/srv/optout/x.sqlite3")


def test_tokens_keys_and_the_database_are_secrets() -> None:
    expected = {
        "OPTOUT_DATABASE_URL",
        "OPTOUT_SECRET_KEY",
        "OPTOUT_TELEGRAM_TOKEN",
        "OPTOUT_DISCORD_TOKEN",
    }

    assert set(secrets()) == expected
