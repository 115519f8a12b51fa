"""How requests reach the loopback Discord and answers leave it: parsing, refusals, mischief."""

import json
import re
import time
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """An answer of Discord's that is a no."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.body: dict[str, Any] = {"code": code, "message": message}
        self.headers: dict[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as it came in, and how it was answered."""

    method: str
    path: str
    body: Any
    files: tuple[str, ...]
    status: int
    at: float


@dataclass(slots=True, kw_only=True)
class Mischief:
    """Something that goes wrong for matching requests, a number of times.

    `code` is Discord's own beside the status. `lost` breaks the line instead of answering: "before"
    anything is done, or "after" it was done. `bare` answers without JSON, as a proxy on the way.
    """

    method: str
    path: re.Pattern[str]
    times: int
    status: int
    retry_after: float = 0.0
    everywhere: bool = False
    code: int = 0
    lost: str | None = None
    bare: bool = False


async def body_of(request: web.Request) -> tuple[Any, dict[str, bytes]]:
    """Return the JSON of a request and the files beside it, by name."""
    if request.content_type == "application/json":
        text = await request.text()
        return (json.loads(text) if text else None), {}
    if request.content_type != "multipart/form-data":
        return None, {}
    body: Any = None
    files: dict[str, bytes] = {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        if part.name == "payload_json":
            body = json.loads(await part.text())
        else:
            files[part.filename or ""] = bytes(await part.read())
    return body, files


def answer(status: int, value: Any) -> web.Response:
    if status == 204:
        return web.Response(status=204)
    response = web.Response(status=status, body=json.dumps(value).encode())
    response.headers["Content-Type"] = "application/json"  # discord.py compares it whole
    return response


def limits_of(method: str, path: str, status: int) -> dict[str, str]:
    """Return the headers that say which bucket a request fell into."""
    return {
        "Via": "1.1 loopback",  # without it discord.py takes a 429 for a ban at the edge
        "X-RateLimit-Bucket": re.sub(r"\d{6,}|aW5[^/]*", "x", f"{method}{path}"),
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Remaining": "0" if status == 429 else "49",
        "X-RateLimit-Reset": f"{time.time() + 1:.3f}",
        "X-RateLimit-Reset-After": "1.000",
    }
