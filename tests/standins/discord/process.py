"""The bot's own process, started by its own command and pointed at a loopback Discord."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from tests.standins.discord.loopback import Discord

ROOT = Path(__file__).resolve().parents[3]


class Product:
    """`python -m bot run` in a data folder of the test's; its log stays readable after a kill."""

    def __init__(self, discord: Discord, data: Path, **settings: str) -> None:
        self._discord = discord
        self._log = data / "log.txt"
        self._environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("OPTOUT_")},
            "OPTOUT_DATA_DIR": str(data / "data"),
            "OPTOUT_DISCORD_TOKEN": discord.token,
            "OPTOUT_DISCORD_API_URL": discord.api_url,
            "OPTOUT_DISCORD_GATEWAY_URL": discord.gateway_url,
            "OPTOUT_LOG_LEVEL": "DEBUG",
            "PYTHONWARNINGS": "default",
            "PYTHONPATH": str(ROOT),
            **settings,
        }
        self._cwd = data
        self._process: asyncio.subprocess.Process | None = None

    @property
    def log(self) -> str:
        """Everything any of the runs wrote."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    async def start(self) -> None:
        """Start and wait until the bot is in front of Discord."""
        assert self._process is None
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "run"),
                cwd=self._cwd,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        ended = asyncio.ensure_future(self._process.wait())
        ready = asyncio.ensure_future(self._discord.ready())
        await asyncio.wait({ended, ready}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            ready.cancel()
            raise AssertionError(f"the bot ended with {ended.result()}:\n{self.log}")
        ended.cancel()
        await ready

    async def kill(self) -> None:
        """Kill -9: nothing of ours runs any more, not even a goodbye."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM, as an operator stops it; returns the exit code."""
        return await self._end(signal.SIGTERM)

    def freeze(self) -> None:
        """Let the process stand still, as a machine under load makes it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    async def _end(self, how: signal.Signals) -> int:
        process, self._process = self._process, None
        assert process is not None
        process.send_signal(how)
        code = await asyncio.wait_for(process.wait(), 20)
        await self._discord.until(lambda: not self._discord.gateway.connected, "for the hang-up")
        return code


@contextlib.asynccontextmanager
async def product(discord: Discord, data: Path, **settings: str) -> AsyncIterator[Product]:
    """A product that is surely gone when the test is over."""
    running = Product(discord, data, **settings)
    try:
        yield running
    finally:
        if running._process is not None and running._process.returncode is None:
            running._process.kill()
            await running._process.wait()
