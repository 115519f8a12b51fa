"""The core reads no clock and no surroundings: the same values in, the same values out."""

import ast
from pathlib import Path

import pytest

import bot.core

CORE = sorted(Path(bot.core.__file__).parent.glob("*.py"))
FORBIDDEN_CALLS = {"now", "today", "utcnow", "print", "input", "getenv", "getLogger"}
FORBIDDEN_IMPORTS = {
    "asyncio", "random", "secrets", "os", "sys", "time", "logging", "sqlite3", "pathlib", "uuid",
    "threading", "subprocess", "socket", "gettext",
}  # fmt: skip


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.name)
def test_the_core_touches_nothing_outside_itself(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name)
    }
    imported = {
        name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    } | {
        (node.module or "").split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }

    assert not called & FORBIDDEN_CALLS
    assert not imported & FORBIDDEN_IMPORTS
