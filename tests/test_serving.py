"""The bot at work as a process: platforms on this computer, signals, health, operator's socket."""

import asyncio
import contextlib
import json
import re
import signal
import socket
import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.control import NAME, ask
from tests.product import PATIENCE, Product, contents
from tests.standins.discord.loopback import Discord, opened
from tests.standins.telegram import TelegramServer
from tests.standins.telegram.faults import Refuse

pytestmark = pytest.mark.slow

OTHER_TOKEN = "made-up-and-refused.by.everybody"


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
def product(tmp_path: Path, telegram: TelegramServer) -> Product:
    return Product(
        tmp_path,
        {
            "TELEGRAM_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram.url,
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "DEBUG",
        },
    )


class Bot:
    """A running bot: its log as it comes, and how it ended."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[dict[str, object]] = []

    async def until(self, event: str) -> dict[str, object]:
        """Read the log until a line of that event."""
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.lines.append(json.loads(line))
            if self.lines[-1]["event"] == event:
                return self.lines[-1]
        raise AssertionError(f"ended without {event}: {self.lines}")

    async def ends(self) -> tuple[int, list[str]]:
        """Wait for the end; returns the code and the lines that are no log."""
        assert self.process.stderr is not None
        rest = (await self.process.stderr.read()).decode().splitlines()
        said = [line for line in rest if not line.startswith("{")]
        self.lines += [json.loads(line) for line in rest if line.startswith("{")]
        return await self.process.wait(), said


@asynccontextmanager
async def running(product: Product) -> AsyncIterator[Bot]:
    process = await asyncio.create_subprocess_exec(
        *product.command("run"),
        cwd=product.folder,
        env=product.environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            yield Bot(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def command(product: Product, *args: str) -> tuple[int, str, str]:
    ended = await asyncio.to_thread(product, *args)
    return ended.code, ended.out, ended.err


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_gracefully(product: Product, how: signal.Signals) -> None:
    async with running(product) as bot:
        ready = await bot.until("ready")
        swept_before = [line for line in bot.lines if line["event"] == "sweep-done"]
        await bot.until("sweep-done")
        bot.process.send_signal(how)
        code, said = await bot.ends()

    assert ready["parts"] == ["scheduler", "store", "sweep", "telegram"]
    assert swept_before == [], "a start that may still fail must remove nothing"
    assert (code, said) == (0, [])
    assert [line["event"] for line in bot.lines][-1] == "stopped"
    assert not (product.data / NAME).exists()


async def test_while_it_runs_the_operator_is_answered_through_it(
    product: Product, telegram: TelegramServer
) -> None:
    ada = telegram.person("Ada")
    who = ("--platform", "telegram", "--user", str(ada.id))
    async with running(product) as bot:
        await bot.until("ready")
        await ada.says("/start tiktok-remix")
        await ada.answered()
        await ada.presses("Start")
        await ada.answered()

        mode = stat.S_IMODE((product.data / NAME).stat().st_mode)
        healthy = await command(product, "health")
        talk = await command(product, "chat")
        copied = await command(product, "backup", "copy.sqlite3")
        exported = await command(product, "export", *who)
        erased = await command(product, "erase", *who, "--yes")
        exported_again = await command(product, "export", *who)
        unknown = await ask(product.data, {"do": "health", "and": "more"})
        bot.process.send_signal(signal.SIGTERM)
        code, _ = await bot.ends()

    assert mode == 0o600
    assert healthy[0] == 0, healthy
    assert "ok       telegram: heard" in healthy[1]
    assert (talk[0], talk[2].count("\n")) == (3, 1)
    assert copied[0] == 0
    assert (product.folder / "copy.sqlite3").stat().st_size > 0
    assert json.loads(exported[1])["walk"][0]["guide"] == "tiktok-remix"
    assert erased[:2] == (0, "Erased.\n")
    assert json.loads(exported_again[1]) == {}
    assert unknown is not None
    assert code == 0
    written = json.dumps(bot.lines)
    assert not [
        marker
        for marker in (telegram.token, "Ada", str(ada.id), "tiktok-remix:")
        if marker in written
    ]


async def test_check_leaves_the_database_to_the_bot_that_runs(product: Product) -> None:
    async with running(product) as bot:
        await bot.until("ready")
        code, said, _ = await command(product, "check")

    assert code == 0, said
    assert f"database: {product.data / 'optout.sqlite3'} (in use by the running bot)" in said


async def test_a_monitor_sees_health_and_figures(
    product: Product, telegram: TelegramServer
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ada = telegram.person("Ada")
    async with (
        running(product.with_(HEALTH_PORT=str(port))) as bot,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as monitor,
    ):
        await bot.until("ready")
        await ada.says("/help")
        await ada.answered()
        async with monitor.get("/healthz") as health:
            assert health.status == 200
            assert (await health.json())["parts"].keys() == {
                "scheduler",
                "store",
                "sweep",
                "telegram",
            }
        async with monitor.get("/metrics") as metrics:
            page = await metrics.text()
        told = " ".join(re.findall(r"^optout_traffic\S+", page, re.MULTILINE))

    assert 'optout_turns_total{event="HelpAsked",platform="telegram"} 1.0' in page
    assert 'optout_part_well{part="telegram"} 1.0' in page
    assert 'optout_traffic_total{platform="telegram",what="received"} 1.0' in page
    assert 'optout_traffic_total{platform="telegram",what="sent"} 1.0' in page
    assert set(re.findall(r"(\w+)=", told)) <= {"platform", "what", "kind"}
    assert str(ada.id) not in page


async def test_a_refused_telegram_token_is_one_line_and_code_3(
    product: Product, telegram: TelegramServer
) -> None:
    telegram.token = "7000000001:another-made-up-token-of-the-stand-in"

    async with running(product) as bot:
        code, said = await bot.ends()

    assert code == 3
    (line,) = said
    assert line.startswith("optout-bot: OPTOUT_TELEGRAM_TOKEN: Telegram ")
    assert str(product.settings["TELEGRAM_TOKEN"]) not in json.dumps(bot.lines) + line
    assert not product.data.exists()


async def test_a_refused_token_leaves_old_walks_as_they_were(
    product: Product, telegram: TelegramServer
) -> None:
    await asyncio.to_thread(product, "chat", stdin="/optout tiktok-remix\n1\n1\n")
    with contextlib.closing(sqlite3.connect(product.data / "optout.sqlite3")) as database:
        with database:
            database.execute("UPDATE walk SET touched = '2020-01-01'")
            database.execute("UPDATE person SET touched = '2020-01-01'")
        database.execute("PRAGMA journal_mode=delete")
    before = contents(product.data)
    telegram.token = "7000000001:another-made-up-token-of-the-stand-in"

    code, _, said = await command(product, "run")

    assert (code, said.count("OPTOUT_TELEGRAM_TOKEN")) == (3, 1)
    assert contents(product.data) == before


async def test_something_in_the_place_of_the_socket_is_named_before_anything_is_made(
    product: Product,
) -> None:
    product.data.mkdir(mode=0o700)
    (product.data / NAME).write_text("mine")

    code, _, said = await command(product, "run")

    assert code == 3
    assert f"{NAME} is in the way" in said
    assert sorted(contents(product.data)) == [NAME]


async def test_a_refused_discord_token_is_one_line_and_code_3(tmp_path: Path) -> None:
    async with opened() as discord:
        wrong = Product(tmp_path, {**_on_discord(discord), "DISCORD_TOKEN": OTHER_TOKEN})
        async with running(wrong) as bot:
            code, said = await bot.ends()

    assert code == 3
    (line,) = said
    assert line.startswith("optout-bot: OPTOUT_DISCORD_TOKEN: Discord refuses the token")
    assert not wrong.data.exists()


async def test_both_platforms_run_side_by_side_and_one_refusal_ends_both(
    product: Product, telegram: TelegramServer
) -> None:
    async with opened() as discord:
        both = product.with_(**_on_discord(discord))
        async with running(both) as bot:
            ready = await bot.until("ready")
            bot.process.send_signal(signal.SIGTERM)
            first = await bot.ends()
        async with running(both.with_(DISCORD_TOKEN=OTHER_TOKEN)) as bot:
            second = await bot.ends()

    assert ready["parts"] == ["discord", "scheduler", "store", "sweep", "telegram"]
    assert first == (0, [])
    assert second[0] == 3


async def test_another_program_on_the_same_token_is_one_line_and_code_4(
    product: Product, telegram: TelegramServer
) -> None:
    conflict = "Conflict: terminated by other getUpdates request"
    telegram.fail(Refuse(code=409, description=conflict), method="getUpdates", times=None)

    async with running(product) as bot:
        code, said = await bot.ends()

    assert code == 4
    (line,) = said
    assert line.startswith("optout-bot: another program is using the bot's Telegram token")


async def test_check_online_asks_the_platforms(product: Product, telegram: TelegramServer) -> None:
    async with opened() as discord:
        both = product.with_(**_on_discord(discord))
        fine = await command(both, "check", "--online")
        telegram.token = "7000000001:another-made-up-token-of-the-stand-in"
        refused = await command(both.with_(DISCORD_TOKEN=OTHER_TOKEN), "check", "--online")
    unreachable = await command(
        both.with_(TELEGRAM_API_URL="http://127.0.0.1:1"), "check", "--online"
    )

    assert "PROBLEM  OPTOUT_" not in fine[1]
    assert "Telegram: @optout_standin_bot" in fine[1]
    assert refused[0] == 1
    assert "PROBLEM  OPTOUT_TELEGRAM_TOKEN: Telegram refuses the token" in refused[1]
    assert "PROBLEM  OPTOUT_DISCORD_TOKEN: Discord refuses the token" in refused[1]
    assert unreachable[0] == 1
    assert "OPTOUT_TELEGRAM_TOKEN: Telegram cannot be reached" in unreachable[1]
    assert "OPTOUT_DISCORD_TOKEN: Discord cannot be reached" in unreachable[1]
    assert not [text for text in (*fine, *refused, *unreachable) if discord.token in str(text)]


def _on_discord(discord: Discord) -> dict[str, str]:
    return {
        "DISCORD_TOKEN": discord.token,
        "DISCORD_API_URL": discord.api_url,
        "DISCORD_GATEWAY_URL": discord.gateway_url,
        "LOG_FORMAT": "json",
    }
