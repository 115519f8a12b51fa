"""Discord's own OpenAPI description as a judge of requests and of what our servers serve.

The description lies beside this checkout (../shared/specs), not in it; where it is absent
`official()` is None and the one test that needs it says why it skips. The tolerances are the
ones its README names: big integers count as snowflakes, a multipart request is judged by its
`payload_json`. One more was seen: discord.py numbers the files of an upload with integers, where
the description says strings; Discord takes both.
"""

import functools
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SPEC = Path(__file__).resolve().parents[4] / "shared" / "specs" / "discord_openapi.min.json"
WHY_ABSENT = "Discord's OpenAPI description is not beside this checkout (../shared/specs)"
URN = "urn:discord"
TURN = re.compile(r'("custom_id": "[^"]*:)[0-9]{1,9}(?=")')
NONCE = re.compile(r'"nonce": "[^"]{1,25}"')
SMALLEST_SNOWFLAKE = 1 << 40


class Official:
    """The loaded description; answers with the list of what is wrong, empty when nothing is."""

    def __init__(self, description: dict[str, Any]) -> None:
        self._paths: dict[str, Any] = description["paths"]
        self._schemas: dict[str, Any] = description["components"]["schemas"]
        self._registry: Registry[Any] = Registry().with_resource(
            URN, Resource.from_contents(description, default_specification=DRAFT202012)
        )
        self._templates = [
            (re.compile("^" + re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(path)) + "$"), path)
            for path in self._paths
        ]
        # Most literal first: ".../messages/@original" before ".../messages/{message_id}".
        self._templates.sort(key=lambda pair: pair[1].count("{"))
        self._validators: dict[str, jsonschema.Draft202012Validator] = {}
        self._judged: dict[str, list[str]] = {}

    def problems_of_request(self, method: str, path: str, body: Any) -> list[str]:
        """Hold one request against the operation it names."""
        where = f"{method} {re.sub(r'/[^/]{40,}', '/…', path)}"
        template = next((t for pattern, t in self._templates if pattern.match(path)), None)
        operation = self._paths.get(template, {}).get(method.lower()) if template else None
        if operation is None:
            return [f"{where}: no such operation"]
        content = operation.get("requestBody", {}).get("content", {})
        if body is None:
            required = operation.get("requestBody", {}).get("required", False)
            return [f"{where}: a body is required"] if required else []
        if "application/json" not in content:
            return [f"{where}: takes no JSON body"]
        escaped = str(template).replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
        pointer = f"/paths/{escaped}/{method.lower()}/requestBody/content/application~1json/schema"
        return [f"{where}: {problem}" for problem in self._problems(pointer, body)]

    def problems_of(self, schema: str, value: Any) -> list[str]:
        """Hold a value that one of our servers serves against a named schema."""
        return [
            f"{schema}: {problem}"
            for problem in self._problems(f"/components/schemas/{schema}", value)
        ]

    def _problems(self, pointer: str, value: Any) -> list[str]:
        # The same screen comes by many hundred times, with another turn in its buttons.
        key = TURN.sub(r"\1", json.dumps(value, sort_keys=True, default=str))
        key = pointer + NONCE.sub('"nonce": ""', key)
        if key not in self._judged:
            self._judged[key] = self._judge(pointer, value)
        return self._judged[key]

    def _judge(self, pointer: str, value: Any) -> list[str]:
        validator = self._validators.get(pointer)
        if validator is None:
            validator = jsonschema.Draft202012Validator(
                {"$ref": f"{URN}#{pointer}"}, registry=self._registry
            )
            self._validators[pointer] = validator
        found = []
        for error in validator.iter_errors(_tolerant(value)):
            deepest = _deepest(error)
            place = "/".join(str(part) for part in deepest.absolute_path)
            found.append(f"at {place or 'the top'}: {deepest.message[:300]}")
        return found


def _deepest(error: jsonschema.ValidationError) -> jsonschema.ValidationError:
    """Follow a union down its best branch: 'is not valid under any schema' helps nobody."""
    while error.context:
        error = max(
            error.context,
            key=lambda inner: (len(inner.absolute_path), inner.validator not in {"enum", "const"}),
        )
    return error


def _tolerant(value: Any) -> Any:
    if isinstance(value, dict):
        found = {key: _tolerant(inner) for key, inner in value.items()}
        for upload in found.get("attachments") or []:
            upload["id"] = str(upload.get("id"))
        return found
    if isinstance(value, list | tuple):
        return [_tolerant(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and value > SMALLEST_SNOWFLAKE:
        return str(value)
    return value


@functools.cache
def official() -> Official | None:
    """The judge, loaded once, or None where the description is not at hand."""
    if not SPEC.is_file():
        return None
    return Official(json.loads(SPEC.read_text(encoding="utf-8")))
