"""The commands: read what was typed, call the house, print the outcome, end with the right code.

No command works here, and none shows a traceback: a failure is one readable line on stderr. What
a command needs is imported when it runs, so that ``--help`` and ``health`` start fast.
"""

import asyncio
import json
import logging
import os
import secrets
import sys
from collections.abc import Coroutine
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot import logs
from bot.control import Answer, ControlError, ask
from bot.ending import EndError, ExitCode
from bot.settings import BadSettingsError, Settings, load

NAME = "optout-bot"

log = logging.getLogger(__name__)

cli = typer.Typer(
    name=NAME,
    help="A privacy chat bot that walks people through AI opt-outs: Discord, Telegram, terminal.",
    epilog="Exit codes: 0 fine, 1 a check found faults, 2 wrong usage or settings, "
    "3 could not start, 4 stopped by a fault.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Platform(StrEnum):
    """Where a person is known from."""

    DISCORD = "discord"
    TELEGRAM = "telegram"
    TERMINAL = "terminal"


PlatformOption = Annotated[Platform, typer.Option("--platform", help="Where the person is.")]
UserOption = Annotated[
    str, typer.Option("--user", help="The person's id there (a number, or the name of a chat).")
]


@cli.command()
def chat(
    lang: Annotated[
        str | None, typer.Option("--lang", help="The language to use, such as en or es.")
    ] = None,
    user: Annotated[
        str, typer.Option("--user", help="Whose walks these are, where people share a computer.")
    ] = "me",
) -> None:
    """Talk to the bot in this terminal. Piped: one line is one turn."""
    settings = _settings()
    from bot import app  # noqa: PLC0415

    _run(app.chat(settings, language=lang, name=user))


@cli.command()
def run() -> None:
    """Run the bot on every platform whose token is set."""
    settings = _settings(serving=True)
    from bot.serving import run  # noqa: PLC0415

    _run(run(settings))


@cli.command()
def check(
    *,
    online: Annotated[
        bool, typer.Option("--online", help="Ask the platforms about the tokens, too.")
    ] = False,
) -> None:
    """Check settings, guides, locales, database and keys; change nothing."""
    try:
        settings = _settings(say=False)
    except BadSettingsError as error:
        _report([], [f"settings: {problem}" for problem in error.problems])
    from bot.checking import check as look  # noqa: PLC0415

    found = look(settings)
    if online:
        from bot.online import ask  # noqa: PLC0415

        heard = _run(ask(settings))
        found.fine += heard.fine
        found.problems += heard.problems
    _report(found.fine, found.problems)


def _report(fine: list[str], problems: list[str]) -> NoReturn:
    for line in fine:
        typer.echo(f"ok       {line}")
    for line in problems:
        typer.echo(f"PROBLEM  {line}")
    raise typer.Exit(ExitCode.FAULTS_FOUND if problems else ExitCode.FINE)


@cli.command()
def invite() -> None:
    """Show install links that ask for the least, and what to set at BotFather."""
    from bot.invite import lines  # noqa: PLC0415

    for line in lines(_settings()):
        typer.echo(line)


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to make; it must not be there yet.")],
) -> None:
    """Write a copy of the database, also while the bot runs. The secret key is not in it."""
    settings = _settings()
    target = file.expanduser().absolute()
    if target.exists():
        line = f"{target} exists already: a backup never overwrites a file."
        raise EndError(ExitCode.WRONG_USE, line)
    if not target.parent.is_dir():
        raise EndError(ExitCode.WRONG_USE, f"{target.parent} is not a folder: make it first.")
    _carry_out(settings, {"do": "backup", "file": str(target)})
    typer.echo(f"Backup written: {target}")


@cli.command()
def erase(
    platform: PlatformOption,
    user: UserOption,
    *,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask first; needed where nobody is at a terminal.")
    ] = False,
) -> None:
    """Erase what is kept about one person; --yes does not ask first."""
    settings = _settings()
    request = _about(platform, user, do="erase")
    if not yes:
        if not (sys.stdin and sys.stdin.isatty()):
            line = "nobody is there to confirm: add --yes to erase without being asked."
            raise EndError(ExitCode.WRONG_USE, line)
        if not typer.confirm(f"Erase everything kept about this {platform} account?"):
            typer.echo("Nothing was erased.")
            return
    answer = _carry_out(settings, request)
    typer.echo("Erased." if answer["erased"] else "Nothing was kept about this person.")


@cli.command()
def export(platform: PlatformOption, user: UserOption) -> None:
    """Print everything that is kept about one person, as JSON."""
    settings = _settings()
    rows = _carry_out(settings, _about(platform, user, do="export"))["rows"]
    if rows is None:
        typer.echo("Nothing is kept about this person.", err=True)
    typer.echo(json.dumps(rows or {}, indent=2, ensure_ascii=False, default=str))


def _about(platform: Platform, user: str, *, do: str) -> dict[str, str]:
    """Return a request about a person; a name in the place of a number would find nobody."""
    who = user.strip()
    if platform is not Platform.TERMINAL and not (who.isascii() and who.isdecimal()):
        line = f"--user {who}: expected the account's number on {platform.value.capitalize()}."
        raise EndError(ExitCode.WRONG_USE, line)
    return {"do": do, "platform": platform.value, "user": who}


@cli.command("ask")
def ask_questions(
    question: Annotated[list[str] | None, typer.Argument(help="What you want to know.")] = None,
    *,
    lang: Annotated[
        str | None, typer.Option("--lang", help="The language to answer in, such as en or es.")
    ] = None,
    tsv: Annotated[
        bool,
        typer.Option("--tsv", help="Read lines of language<TAB>question, write ids of what fits."),
    ] = False,
) -> None:
    """Answer a question about digital likeness; nothing of it is kept."""
    asked = " ".join(question or ()).strip()
    if bool(asked) == tsv:
        line = "ask: expected a question, or --tsv and lines on the standard input."
        raise EndError(ExitCode.WRONG_USE, line)
    settings = _settings()
    from bot.asking import Desk  # noqa: PLC0415

    desk = Desk(settings, lang)
    if not tsv:
        typer.echo(desk.answer(asked))
        return
    for row in desk.table(sys.stdin or ()):
        typer.echo(row)


@cli.command()
def stats() -> None:
    """Show what answers helped and what had none, as bare numbers per answer and language."""
    settings = _settings()
    from bot.asking import statistics  # noqa: PLC0415

    for line in statistics(_carry_out(settings, {"do": "stats"})["counts"]):
        typer.echo(line)


@cli.command()
def health() -> None:
    """Ask the running bot how it is; exit code 1 unless all is well."""
    answer = _run(_health_of(_settings()))
    for name, part in answer["parts"].items():
        typer.echo(f"{'ok' if part['well'] else 'PROBLEM':<8} {name}: {part['note']}")
    raise typer.Exit(ExitCode.FINE if answer["well"] else ExitCode.FAULTS_FOUND)


async def _health_of(settings: Settings) -> Answer:
    try:
        answer = await ask(settings.data_dir, {"do": "health"})
    except ControlError as error:
        raise EndError(ExitCode.FAULTS_FOUND, str(error)) from error
    if answer is None:
        line = f"no bot is running on the data folder {settings.data_dir}"
        raise EndError(ExitCode.FAULTS_FOUND, line)
    return answer


def _carry_out(settings: Settings, request: dict[str, str]) -> Any:
    from bot import app  # noqa: PLC0415

    return _run(app.carry_out(settings, request))


def _settings(*, serving: bool = False, say: bool = True) -> Settings:
    """Return the settings and set the logs up; a bot at work logs more than a command."""
    try:
        settings = load()
    except BadSettingsError as error:
        if not say:
            raise
        for problem in error.problems:
            typer.echo(f"{NAME}: {problem}", err=True)
        raise typer.Exit(ExitCode.WRONG_USE) from None
    chosen = serving or "log_level" in settings.model_fields_set
    logs.configure(settings.log_level if chosen else "WARNING", settings.log_format)
    logs.catch_strays()
    return settings


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    try:
        return asyncio.run(work)
    except BrokenPipeError:
        # Whoever read the output has gone; Python would complain once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(ExitCode.FINE) from None


def main() -> None:
    """Run the command that was typed; whatever fails becomes one line and an exit code."""
    try:
        cli(prog_name=NAME)
    except EndError as end:
        _end(end.code, str(end))
    except Exception:
        if not logging.getLogger().handlers:
            logs.configure()
        code = secrets.token_hex(3).upper()
        log.exception("stopped-by-fault", extra={"code": code})
        line = f"stopped by a fault of the program (code {code}, see the log above)."
        _end(ExitCode.STOPPED_BY_FAULT, line)


def _end(code: ExitCode, line: str) -> NoReturn:
    typer.echo(f"{NAME}: {line}", err=True)
    sys.exit(code)
