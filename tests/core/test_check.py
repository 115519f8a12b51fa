"""Each fault that would strand a person is planted, and found by name."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.core.check import check_library
from bot.core.errors import BadGuideError
from bot.core.guide import Library
from bot.library import GUIDES, load_library
from tests.driver import real_library, real_phrases

Plant = Callable[[dict[str, Any]], object]

GOOD = """
id = "sample"
order = 1
version = 1
platform = "sample"
platform_name = "Sample"
mechanism = "training"
status = "live"
as_of = 2026-05-31
confidence = "high"
labels_confidence = "high"
difficulty = "easy"
scope = "account"
regions = ["everywhere"]
recheck_days = 90
hosts = ["example.org"]
[labels]
settings = { en = "Settings" }
[links]
help = "https://example.org/help"
[[steps]]
id = "brief"
kind = "brief"
next = "open"
[[steps]]
id = "open"
kind = "do"
next = "finish"
cant_find = "look"
links = ["help"]
[[steps]]
id = "look"
kind = "choose"
choices = [{ id = "retry", goto = "@origin" }, { id = "enough", goto = "finish" }]
[[steps]]
id = "finish"
kind = "finish"
[[sources]]
url = "https://example.org"
by = "us"
date = "2026-05-31"
kind = "official"
"""


def toml(value: object) -> str:
    """Write a value as TOML, inline (the tests need no more)."""
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {toml(one)}' for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(one) for one in value) + "]"
    if isinstance(value, str):
        return '"' + value + '"'
    return str(value)


def load(folder: Path, content: dict[str, Any]) -> Library:
    lines = [f"{key} = {toml(value)}" for key, value in content.items()]
    (folder / "sample.toml").write_text("\n".join(lines), encoding="utf-8")
    return load_library(folder)


def faults(library: Library) -> str:
    return "\n".join(check_library(library, lambda _locale, _key: True))


def test_the_real_library_has_no_fault_in_any_locale() -> None:
    assert list(check_library(real_library(), real_phrases().has)) == []


def test_the_sample_is_good(tmp_path: Path) -> None:
    assert faults(load(tmp_path, tomllib.loads(GOOD))) == ""


def step(content: dict[str, Any], step_id: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in content["steps"] if one["id"] == step_id)
    return found


def add(content: dict[str, Any], **one: Any) -> None:
    content["steps"].append(one)


@pytest.mark.parametrize(
    ("plant", "expected"),
    [
        (lambda c: step(c, "open").update(next="nowhere"), "leads to nowhere, which is no step"),
        (lambda c: step(c, "open").update(cant_find="finish"), "must lead to a choose step"),
        (lambda c: step(c, "open").update(links=["gone"]), "names the link gone"),
        (lambda c: add(c, id="lost", kind="finish"), "step lost cannot be reached"),
        (lambda c: add(c, id="open", kind="finish"), "step open appears twice"),
        (lambda c: step(c, "look").update(choices=[]), "step look is a dead end"),
        (
            lambda c: step(c, "look")["choices"].append({"id": "retry", "goto": "finish"}),
            "choice retry appears twice",
        ),
        (lambda c: step(c, "look")["choices"].append({"id": "x"}), "give either goto or guide"),
        (
            lambda c: step(c, "look")["choices"].append({"id": "x", "guide": "none-such"}),
            "opens none-such, which is no guide",
        ),
        (
            lambda c: step(c, "look")["choices"].append({"id": "back", "goto": "finish"}),
            "belongs to the engine",
        ),
        (
            lambda c: add(c, id="x" * 40, kind="do", next="finish", cant_find="look"),
            "too long for a button",
        ),
        (lambda c: c["steps"].pop(0), "the first step must be a brief"),
        (lambda c: c.update(sources=[]), "names no source"),
        (lambda c: c["links"].update(help="https://example.com/help"), "allow-listed host"),
        (lambda c: c["links"].update(help="http://example.org/help"), "allow-listed host"),
        (lambda c: c["links"].update(help="https://evilexample.org/"), "allow-listed host"),
        (lambda c: c["links"].update(help="https://example.org@evil.net/"), "allow-listed host"),
        (lambda c: c["links"].update(more="https://example.org/2"), "link more is used by no step"),
        (lambda c: c["labels"].update(more={"de": "Mehr"}), "label more lacks the English name"),
        (lambda c: c.update(next_guides=["none-such"]), "next_guides names none-such"),
        (lambda c: c.update(renamed={"open": "look"}), "the old step must be gone"),
        (lambda c: c.update(renamed={"old": "nowhere"}), "the new one known"),
    ],
)
def test_a_planted_fault_is_named(tmp_path: Path, plant: Plant, expected: str) -> None:
    content = tomllib.loads(GOOD)
    plant(content)

    assert expected in faults(load(tmp_path, content))


def test_a_loop_without_a_way_out_is_found(tmp_path: Path) -> None:
    content = tomllib.loads(GOOD)
    step(content, "look").update(choices=[{"id": "retry", "goto": "@origin"}])
    step(content, "open").update(next="again")
    add(content, id="again", kind="do", next="open", cant_find="look")

    assert "step open never comes to a finish" in faults(load(tmp_path, content))


def test_a_missing_message_is_named_with_its_locale() -> None:
    library = real_library()
    lacking = "\n".join(
        check_library(library, lambda locale, key: (locale, key) != ("es", "tiktok-remix-title"))
    )

    assert lacking == "guide tiktok-remix: locale es lacks the message tiktok-remix-title"


@pytest.mark.parametrize(
    ("plant", "expected"),
    [
        (lambda c: c.update(status="great"), "status"),
        (lambda c: c.pop("as_of"), "as_of: Field required"),
        (lambda c: c.update(surprise=1), "surprise: Extra inputs"),
        (lambda c: step(c, "open").update(kind="dance"), "dance"),
        (lambda c: step(c, "open").update(id="Not An Id"), "steps.1.do.id"),
        (lambda c: c.update(steps=[]), "steps"),
        (lambda c: c.update(id="other"), "must be the file's name"),
    ],
)
def test_a_file_of_the_wrong_form_is_one_readable_line(
    tmp_path: Path, plant: Plant, expected: str
) -> None:
    content = tomllib.loads(GOOD)
    plant(content)

    with pytest.raises(BadGuideError) as caught:
        load(tmp_path, content)
    assert str(caught.value).startswith("sample.toml: ")
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"id = ", b"", b"[[[[", b"\x00"])
def test_an_unreadable_file_is_one_readable_line(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "broken.toml").write_bytes(raw)

    with pytest.raises(BadGuideError, match=r"^broken\.toml: "):
        load_library(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadGuideError, match="no guide file"):
        load_library(tmp_path)


def test_every_file_in_the_folder_is_in_the_library() -> None:
    assert {path.stem for path in GUIDES.glob("*")} == {g.id for g in real_library().guides}
