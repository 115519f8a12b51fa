"""A headless Chromium that takes one picture of one element of a page, over its debugging port.

Nothing but the browser itself is needed (`apt-get install chromium`, or another one named by
CHROMIUM); the tests never start it.
"""

import asyncio
import base64
import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

PATIENCE = 30.0


class Page:
    """One tab, spoken to in Chromium's own protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._asked = 0

    async def does(self, method: str, **params: Any) -> dict[str, Any]:
        """Send one request and return its result."""
        self._asked += 1
        await self._socket.send_json({"id": self._asked, "method": method, "params": params})
        while True:
            heard = json.loads(await self._socket.receive_str(timeout=PATIENCE))
            if heard.get("id") == self._asked:
                assert "error" not in heard, heard["error"]
                found: dict[str, Any] = heard["result"]
                return found

    async def value(self, script: str) -> Any:
        """Run a script and return what it comes to."""
        found = await self.does("Runtime.evaluate", expression=script, returnByValue=True)
        return found["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait for a script to come to something true."""
        async with asyncio.timeout(PATIENCE):
            while not await self.value(script):  # noqa: ASYNC110 - the page cannot call us
                await asyncio.sleep(0.1)

    async def photographs(self, selector: str, target: Path, *, margin: int, scale: float) -> None:
        """Save a picture of an element, with some room around it."""
        box = await self.value(
            f"(() => {{ const b = document.querySelector({selector!r}).getBoundingClientRect();"
            " return {x: b.x, y: b.y, width: b.width, height: b.height}; })()"
        )
        clip = {
            "x": max(0, box["x"] - margin),
            "y": max(0, box["y"] - margin),
            "width": box["width"] + 2 * margin,
            "height": box["height"] + 2 * margin,
            "scale": scale,
        }
        shot = await self.does("Page.captureScreenshot", format="png", clip=clip)
        target.write_bytes(base64.b64decode(shot["data"]))


@contextlib.asynccontextmanager
async def page_at(url: str, *, width: int, height: int) -> AsyncIterator[Page]:
    """Open a page in a browser that is gone afterwards."""
    browser = shutil.which(os.environ.get("CHROMIUM", "chromium"))
    if browser is None:
        sys.exit("needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/one")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            browser,
            *("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--remote-debugging-port=0", "--remote-allow-origins=*"),
            f"--user-data-dir={profile}",
            f"--window-size={width},{height}",
            url,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await _port(Path(profile) / "DevToolsActivePort")
            async with (
                aiohttp.ClientSession() as session,
                session.ws_connect(await _tab(session, port), max_msg_size=0) as socket,
            ):
                yield Page(socket)
        finally:
            process.kill()
            await process.wait()


async def _port(written: Path) -> int:
    """Return the port that the browser writes down when it is ready."""
    async with asyncio.timeout(PATIENCE):
        while not (line := _first_line(written)):  # noqa: ASYNC110 - another program's file
            await asyncio.sleep(0.1)
    return int(line)


def _first_line(path: Path) -> str:
    return path.read_text().partition("\n")[0] if path.exists() else ""


async def _tab(session: aiohttp.ClientSession, port: int) -> str:
    async with session.get(f"http://127.0.0.1:{port}/json") as answer:
        tabs = await answer.json()
    return str(next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page"))
