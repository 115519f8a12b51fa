"""The official list of methods and types, turned into checks.

Lives here: reading the document beside the checkout and saying what is wrong with one request or
one object. Must not live here: what a method does, and the limits that stand only in prose (their
words are Telegram's, so they belong to the methods). Each check is compiled once, at its first use.
"""

import functools
import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

Check = Callable[[object, str], str]  # value, where it stands -> what is wrong, or ""

DOCUMENT = Path(__file__).resolve().parents[4] / "shared" / "specs" / "telegram_bot_api.min.json"
ABSENT = f"the Bot API document is not beside this checkout ({'/'.join(DOCUMENT.parts[-3:])})"

_ARRAY = "Array of "
_INTEGER = re.compile(r"-?\d{1,19}\Z")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z")
_CONSTANT = re.compile(r"(?:must be|always) [\"“*]?(\w+)[\"”*]?\.?\Z")
_CONSTANT_FIELDS = ("type", "status", "source")
_ATTACHED = re.compile(r'attach://([^"\s,}\]]+)')


@functools.cache
def load_spec(document: Path = DOCUMENT) -> "Spec | None":
    """Return the checks, or None where the document is absent."""
    return Spec(json.loads(document.read_bytes())) if document.is_file() else None


class Spec:
    """Checks for every method and type of one version of the Bot API."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.version: str = document["version"]
        self._methods: Mapping[str, Any] = document["methods"]
        self._types: Mapping[str, Any] = document["types"]
        self._requests: dict[str, tuple[dict[str, Check], list[str]]] = {}
        self._results: dict[str, Check] = {}
        self._checks: dict[str, Check] = {}

    def knows(self, method: str) -> bool:
        """Tell whether Telegram has this method."""
        return method in self._methods

    def request_faults(
        self, method: str, fields: Mapping[str, object], uploads: Iterable[str] = ()
    ) -> list[str]:
        """Return everything wrong with one call, in words that name method and field."""
        if method not in self._requests:
            self._requests[method] = self._compile_request(method)
        checks, required = self._requests[method]
        sent = {*fields, *uploads}
        faults = [f"{method}: field {name} is required" for name in required if name not in sent]
        for name, value in fields.items():
            check = checks.get(name)
            fault = (
                f"{method}: no such field {name}"
                if check is None
                else check(value, f"{method}.{name}")
            )
            if fault:
                faults.append(fault)
        return faults + _upload_faults(method, checks, fields, set(uploads))

    def result_fault(self, method: str, result: object) -> str:
        """Return what is wrong with a result that claims to be Telegram's, or nothing."""
        if method not in self._results:
            self._results[method] = self._any_of(self._methods[method]["returns"])
        return self._results[method](result, f"{method} result")

    def object_fault(self, type_name: str, value: object) -> str:
        """Return what is wrong with one object that claims to be of a type, or nothing."""
        return self._value(type_name)(value, type_name)

    def _compile_request(self, method: str) -> tuple[dict[str, Check], list[str]]:
        fields = self._methods[method].get("fields") or []
        checks = {field["name"]: self._form_value(tuple(field["types"])) for field in fields}
        return checks, [field["name"] for field in fields if field["required"]]

    def _form_value(self, types: tuple[str, ...]) -> Check:
        """Check a top-level parameter, which a form writes as text and a JSON body as itself."""
        value_checks = [self._value(name) for name in types if name != "InputFile"]

        def check(value: object, at: str) -> str:
            faults = []
            for name, value_check in zip(
                [n for n in types if n != "InputFile"], value_checks, strict=True
            ):
                meant, fault = _decode(name, value, at)
                fault = fault or value_check(meant, at)
                if not fault:
                    return ""
                faults.append(fault)
            if "InputFile" in types and isinstance(value, str) and value.startswith("attach://"):
                return ""
            return faults[0] if faults else f"{at}: expected an uploaded file"

        return check

    def _value(self, name: str) -> Check:
        """Return the check of a type; it is looked up late, since types refer to each other."""

        def check(value: object, at: str) -> str:
            if name not in self._checks:
                self._checks[name] = self._compile_value(name)
            return self._checks[name](value, at)

        return self._checks.get(name, check)

    def _compile_value(self, name: str) -> Check:
        if name.startswith(_ARRAY):
            return _array(self._value(name.removeprefix(_ARRAY)))
        if name in _SCALARS:
            return _scalar(name)
        described = self._types[name]
        if described.get("subtypes"):
            return self._union(name, described["subtypes"])
        return self._record(name)

    def _record(self, name: str) -> Check:
        fields = self._types[name].get("fields") or []
        checks = {field["name"]: self._any_of(field["types"]) for field in fields}
        required = [field["name"] for field in fields if field["required"]]
        constants = self._constants(name)

        def check(value: object, at: str) -> str:
            if not isinstance(value, dict):
                return f"{at}: expected {name}, got {type(value).__name__}"
            for field in required:
                if field not in value:
                    return f"{at}: {name} needs {field}"
            for field, inner in value.items():
                inner_check = checks.get(field)
                if inner_check is None:
                    return f"{at}: {name} has no field {field}"
                if field in constants and inner != constants[field]:
                    return f"{at}.{field}: expected {constants[field]!r}"
                fault = inner_check(inner, f"{at}.{field}")
                if fault:
                    return fault
            return ""

        return check

    def _any_of(self, names: list[str]) -> Check:
        checks = [self._value(name) for name in names]
        if len(checks) == 1:
            return checks[0]

        def check(value: object, at: str) -> str:
            faults = [one(value, at) for one in checks]
            return "" if "" in faults else faults[0]

        return check

    def _union(self, name: str, members: list[str]) -> Check:
        """Check a value against the members that its constant fields name, or else against all."""
        checks = {member: self._value(member) for member in members}
        constants = {member: self._constants(member) for member in members}

        def check(value: object, at: str) -> str:
            named = [member for member in members if _is_named(value, constants[member])]
            faults = [checks[member](value, at) for member in named or members]
            if "" in faults:
                return ""
            return faults[0] if named else f"{at}: fits no kind of {name}"

        return check

    def _constants(self, name: str) -> dict[str, str]:
        constants = {}
        for field in self._types.get(name, {}).get("fields") or []:
            found = (
                _CONSTANT.search(field["description"])
                if field["name"] in _CONSTANT_FIELDS
                else None
            )
            if found:
                constants[field["name"]] = found[1]
        return constants


_SCALARS: dict[str, tuple[type, ...]] = {
    "String": (str,),
    "Integer": (int,),
    "Float": (float, int),
    "Boolean": (bool,),
}


def _is_named(value: object, constants: Mapping[str, str]) -> bool:
    return (
        bool(constants)
        and isinstance(value, dict)
        and all(value.get(k) == v for k, v in constants.items())
    )


def _scalar(name: str) -> Check:
    kinds = _SCALARS[name]

    def check(value: object, at: str) -> str:
        # bool is an int in Python and is not one in JSON.
        if isinstance(value, kinds) and (name == "Boolean" or not isinstance(value, bool)):
            return ""
        return f"{at}: expected {name}, got {type(value).__name__}"

    return check


def _array(member: Check) -> Check:
    def check(value: object, at: str) -> str:
        if not isinstance(value, list):
            return f"{at}: expected an array, got {type(value).__name__}"
        for index, item in enumerate(value):
            fault = member(item, f"{at}[{index}]")
            if fault:
                return fault
        return ""

    return check


def _decode(name: str, value: object, at: str) -> tuple[object, str]:
    """Read the text of a form field as the type that the method wants."""
    if not isinstance(value, str) or name == "String":
        return value, ""
    if name == "Boolean":
        return value == "true", "" if value in {
            "true",
            "false",
        } else f"{at}: expected Boolean, got text"
    if name == "Integer":
        fine = _INTEGER.match(value)
        return (int(value) if fine else 0), "" if fine else f"{at}: expected Integer, got text"
    if name == "Float":
        return 0.0, "" if _NUMBER.match(value) else f"{at}: expected Float, got text"
    try:
        return json.loads(value), ""
    except ValueError:
        return None, f"{at}: expected {name} as JSON"


def _upload_faults(
    method: str, checks: Mapping[str, Check], fields: Mapping[str, object], uploads: set[str]
) -> list[str]:
    texts = [value if isinstance(value, str) else json.dumps(value) for value in fields.values()]
    attached = {name for text in texts if "attach://" in text for name in _ATTACHED.findall(text)}
    stray = [
        f"{method}: nothing refers to the uploaded part {name}"
        for name in uploads - attached - set(checks)
    ]
    return stray + [f"{method}: attach://{name} was not uploaded" for name in attached - uploads]
