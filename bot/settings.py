"""What the operator can set, where it is read from, and what is wrong with it, in one line each.

Read from the environment and ``.env``, never at import. No value of a secret is ever part of a
message, and nothing here opens a database, a socket or a file other than ``.env`` and ``…_FILE``.
"""

import base64
import binascii
import difflib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from bot.core.errors import OptoutError

PREFIX = "OPTOUT_"
FILE_SUFFIX = "_FILE"
ENV_FILE = Path(".env")

_SQLITE = re.compile(r"sqlite:///(?P<path>[^?#]+)")
_TELEGRAM_TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{3,128}", re.ASCII)
_DISCORD_TOKEN = re.compile(
    r"(?P<id>[A-Za-z0-9_-]{8,64})\.[A-Za-z0-9_-]{1,32}\.[A-Za-z0-9_-]{3,128}", re.ASCII
)


class BadSettingsError(OptoutError):
    """Settings are wrong; ``problems`` holds one readable line for each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _web(*schemes: str) -> AfterValidator:
    def check(value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment:
            raise ValueError
        return value.rstrip("/")

    return AfterValidator(check)


def _telegram_token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value().strip()
    if _TELEGRAM_TOKEN.fullmatch(token) is None:
        raise ValueError
    return SecretStr(token)


def _discord_token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value().strip().removeprefix("Bot ")
    if _DISCORD_TOKEN.fullmatch(token) is None:
        raise ValueError
    return SecretStr(token)


def _sqlite(value: SecretStr) -> SecretStr:
    match = _SQLITE.fullmatch(value.get_secret_value().strip())
    if match is None or match["path"] in {"", ":memory:", "/"}:
        raise ValueError
    return value


class Settings(BaseSettings):
    """Every setting. The description of a field is what the operator is told was expected."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,  # `OPTOUT_TELEGRAM_TOKEN=` in .env means: not set
        extra="ignore",  # unknown names are refused in `load`, with a suggestion
        frozen=True,
        hide_input_in_errors=True,
    )

    data_dir: Path = Field(default=Path("data"), description="a folder")
    database_url: Annotated[SecretStr, AfterValidator(_sqlite)] | None = Field(
        default=None,
        description="an SQLite address such as sqlite:////var/lib/optout/optout.sqlite3",
    )
    secret_key: SecretStr | None = Field(
        default=None, description="the text of secret.key, as it was made at the first start"
    )
    telegram_token: Annotated[SecretStr, AfterValidator(_telegram_token)] | None = Field(
        default=None, description="a bot token as BotFather shows it, digits:letters"
    )
    telegram_api_url: Annotated[str, _web("http", "https")] = Field(
        default="https://api.telegram.org", description="an http or https address"
    )
    discord_token: Annotated[SecretStr, AfterValidator(_discord_token)] | None = Field(
        default=None,
        description="a bot token from the page Bot of the developer portal, three parts with dots",
    )
    discord_api_url: Annotated[str, _web("http", "https")] | None = Field(
        default=None, description="an http or https address"
    )
    discord_gateway_url: Annotated[str, _web("ws", "wss")] | None = Field(
        default=None, description="a ws or wss address"
    )
    default_locale: str = Field(
        default="en", pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$", description="such as en or es"
    )
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)] = (
        Field(default="INFO", description="DEBUG, INFO, WARNING or ERROR")
    )
    log_format: Annotated[Literal["text", "json"], BeforeValidator(_lower)] = Field(
        default="text", description="text or json"
    )
    health_port: int | None = Field(
        default=None, ge=1, le=65535, description="a port from 1 to 65535"
    )
    health_host: str = Field(
        default="127.0.0.1",
        pattern=r"^[A-Za-z0-9.:_-]+$",
        description="an address to listen on, 0.0.0.0 for all",
    )

    @property
    def database(self) -> Path:
        """The file of the database."""
        if self.database_url is None:
            return self.data_dir / "optout.sqlite3"
        match = _SQLITE.fullmatch(self.database_url.get_secret_value().strip())
        return Path(match["path"] if match else "")

    @property
    def discord_application_id(self) -> int | None:
        """The application's id, which is the first part of the token of a Discord bot."""
        if self.discord_token is None:
            return None
        match = _DISCORD_TOKEN.fullmatch(self.discord_token.get_secret_value())
        first = match["id"] if match else ""
        try:
            digits = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
        except (binascii.Error, UnicodeDecodeError):
            return None
        return int(digits) if digits.isdecimal() else None


def names() -> tuple[str, ...]:
    """Return every setting's name as an operator writes it, without the ``_FILE`` forms."""
    return tuple(f"{PREFIX}{field.upper()}" for field in Settings.model_fields)


def secrets() -> tuple[str, ...]:
    """Return the names of the settings that can also be read from a file."""
    return tuple(
        f"{PREFIX}{name.upper()}"
        for name, field in Settings.model_fields.items()
        if _is_secret(field)
    )


def _is_secret(field: FieldInfo) -> bool:
    return "SecretStr" in str(field.annotation)


def load(env_file: Path = ENV_FILE) -> Settings:
    """Return the settings of the environment and of ``env_file``; the environment wins.

    Raises:
        BadSettingsError: something is unknown, unreadable or wrong; every problem is named.
    """
    given = _given(env_file)
    problems = list(_unknown(given))
    from_files: dict[str, str] = {}
    for name in secrets():
        path = given.get(name + FILE_SUFFIX)
        if path and given.get(name):
            problems.append(f"{name} and {name}{FILE_SUFFIX} are both set: keep one of them.")
        elif path:
            try:
                from_files[_field(name)] = _read_secret(path)
            except BadSettingsError as error:
                problems.append(f"{name}{FILE_SUFFIX}: {error}")
    try:
        settings = Settings(_env_file=env_file, **from_files)  # type: ignore[arg-type]
    except ValidationError as error:
        problems.extend(_wrong(error, given))
    else:
        if not problems:
            return settings
    raise BadSettingsError(tuple(problems))


def _field(name: str) -> str:
    return name.removeprefix(PREFIX).lower()


def _read_secret(path: str) -> str:
    try:
        text = Path(path).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not a text file"
        raise BadSettingsError((f"cannot read {path}: {why}.",)) from error
    if not text:
        raise BadSettingsError((f"{path} is empty.",))
    return text


def _given(env_file: Path) -> dict[str, str]:
    """Return the variables with our prefix, names in capitals."""
    try:
        in_file = DotEnvSettingsSource(Settings, env_file=env_file).env_vars
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not a UTF-8 text file"
        raise BadSettingsError((f"{env_file}: cannot be read: {why}.",)) from error
    merged: dict[str, str] = {}
    for source in (in_file, os.environ):  # the later one wins, where it says anything
        named = {name.upper(): value for name, value in source.items() if value}
        merged |= {name: value for name, value in named.items() if name.startswith(PREFIX)}
    return merged


def _unknown(given: Mapping[str, str]) -> Iterator[str]:
    known = (*names(), *(name + FILE_SUFFIX for name in secrets()))
    for name in sorted(set(given) - set(known)):
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.75)
        hint = f" Did you mean {near[0]}?" if near else " See .env.example for those there are."
        yield f"{name} is not a setting.{hint}"


def _wrong(error: ValidationError, given: Mapping[str, str]) -> Iterator[str]:
    seen = set()
    for fault in error.errors(include_url=False, include_input=False):
        field = str(fault["loc"][0])
        if field in seen:
            continue
        seen.add(field)
        name = f"{PREFIX}{field.upper()}"
        info = Settings.model_fields[field]
        got = "" if _is_secret(info) else f", got {given.get(name, '')!r}"
        yield f"{name}: expected {info.description}{got}."
