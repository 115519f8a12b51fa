"""One call of the Bot API, read from whatever form it came in: query, form, JSON or multipart.

Reading is lenient, as Telegram's own is; strictness is the business of `spec`.
"""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.standins.telegram.refusals import Json, bad_request


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that came with a call."""

    filename: str
    content: bytes
    content_type: str


@dataclass(slots=True, kw_only=True)
class Call:
    """A method with its parameters, and later the answer it got."""

    method: str
    fields: Json
    uploads: dict[str, Upload] = field(default_factory=dict)
    at: float = 0.0
    chat_id: int | None = None
    status: int = 0
    description: str = ""
    fault: object = None  # the trouble it ran into, if a test made some

    def text(self, name: str) -> str:
        """Return a parameter as text, empty when it is absent."""
        value = self.fields.get(name, "")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str) -> int | None:
        """Return a parameter as a whole number."""
        value = self.fields.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        """Return a parameter as yes or no."""
        return self.fields.get(name) in {True, "true", "True", "1"}

    def parsed(self, name: str) -> Any:
        """Return a JSON-serialised parameter, None when it is absent."""
        value = self.fields.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            what = (
                "reply keyboard markup JSON object"
                if name == "reply_markup"
                else f"{name} JSON object"
            )
            raise bad_request(f"can't parse {what}") from None

    def file(self, name: str) -> Upload | None:
        """Return the upload that a parameter stands for, either directly or by attach://."""
        value = self.fields.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)


async def read_call(request: web.BaseRequest, method: str) -> Call:
    """Read one HTTP request; what is no text, no JSON or no object is a bad one."""
    try:
        return await _read(request, method)
    except ValueError:
        raise bad_request("can't parse the request body") from None


async def _read(request: web.BaseRequest, method: str) -> Call:
    fields: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    kind = request.content_type
    if kind == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise bad_request("can't parse multipart body")
            content = bytes(await part.read())
            if part.filename is None:
                fields[part.name] = content.decode()
            else:
                content_type = part.headers.get("Content-Type", "application/octet-stream")
                uploads[part.name] = Upload(
                    filename=part.filename, content=content, content_type=content_type
                )
    elif request.body_exists:
        body = await request.read()
        if kind == "application/json":
            sent = json.loads(body or b"{}")
            if not isinstance(sent, dict):
                raise bad_request("can't parse the request body")
            fields |= sent
        else:
            fields |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    return Call(method=method, fields=fields, uploads=uploads)
