"""What must be true of the repository itself: locks, image, sizes, and what must not be in it.

Nothing here runs the bot. What a rule forbids is put together from parts, so that this file does
not break the rule it guards.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from bot import settings

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"
MODULES = sorted(BOT.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

LARGEST_MODULE = 14 * 1024
"""Bytes. A module that outgrows it has more than one reason to change."""

REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("docker", "io"),
        ("ghcr", "io"),
        ("quay", "io"),
        ("crates", "io"),
    )
)
PATHS_OF_ONE_MACHINE = tuple("/" + name + "/" for name in ("work", "root", "opt/wheels"))

PURE = {
    "__future__",
    "base64",
    "binascii",
    "bisect",
    "collections",
    "dataclasses",
    "datetime",
    "dateutil",
    "enum",
    "functools",
    "hashlib",
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "string",
    "types",
    "typing",
    "unicodedata",
    "urllib.parse",
}
"""All the core may import beside itself: nothing here knows the time, chance or the machine.
Of ``dateutil`` it uses the rules of dates alone, which are handed whatever day it is."""


def tracked_files() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: which files belong to the repository is not known")
    listed = subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def pins(lock: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Read a lock as name -> (the requirement with its marker, its hashes)."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    for entry in entries.splitlines():
        requirement, *hashes = (part.strip() for part in entry.split("--hash="))
        name, pinned, _ = requirement.partition("==")
        assert pinned, f"{lock}: not a pinned requirement: {entry[:80]}"
        found[name] = (requirement, frozenset(hashes))
    return found


@pytest.mark.parametrize("word", REGISTRY_HOSTS + PATHS_OF_ONE_MACHINE)
def test_no_file_names_a_package_registry_or_a_path_of_one_machine(word: str) -> None:
    """Where packages come from is the business of the machine that installs them."""
    naming = [
        str(file.relative_to(ROOT))
        for file in tracked_files()
        if word.encode() in file.read_bytes()
    ]

    assert naming == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_every_locked_requirement_carries_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    unhashed = [name for name, (_, hashes) in pins(lock).items() if not hashes]

    assert unhashed == []
    assert "://" not in text
    assert not re.search(r"^\s*-[^-]|^\s*--(?!hash=)", text, flags=re.MULTILINE)


def test_what_is_tested_is_what_runs() -> None:
    """The development lock holds the runtime lock whole, with the same pins and hashes."""
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")

    assert runtime
    assert runtime.items() <= development.items()


def test_the_lock_was_written_anew_after_the_last_change_of_the_dependencies() -> None:
    declared = {
        re.sub(r"[-_.]+", "-", name).lower() + "==" + version
        for name, _, version in (pin.partition("==") for pin in PROJECT["dependencies"])
    }
    locked = {requirement.split()[0] for requirement, _ in pins("requirements.txt").values()}

    assert declared - locked == set()


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_is_small_and_says_what_lives_in_it(module: Path) -> None:
    source = module.read_bytes()

    assert len(source) <= LARGEST_MODULE
    assert ast.get_docstring(ast.parse(source)), "starts without a docstring"


@pytest.mark.parametrize("module", sorted((BOT / "core").glob("*.py")), ids=lambda path: path.name)
def test_the_core_imports_only_what_cannot_know_the_world(module: Path) -> None:
    """The linter forbids what is known to be impure; this allows only what is known to be pure."""
    imported = set[str]()
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Import):
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module if node.module and not node.level else "bot.core")
    foreign = {
        name
        for name in imported
        if not {name, name.split(".")[0]} & PURE and not f"{name}.".startswith("bot.core.")
    }

    assert foreign == set()


def test_the_licence_is_here_and_is_the_one_declared() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert PROJECT["license"] == "MIT"
    assert text.startswith("MIT License")
    assert "optout-bot contributors" in text


def test_the_example_shows_every_setting_with_its_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who uncomments the whole example has changed nothing."""
    for name in [name for name in os.environ if name.startswith(settings.PREFIX)]:
        monkeypatch.delenv(name)
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    shown = re.findall(rf"^#({settings.PREFIX}\w+)=", example, flags=re.MULTILINE)
    uncommented = tmp_path / ".env"
    uncommented.write_text(
        re.sub(rf"^#(?={settings.PREFIX})", "", example, flags=re.MULTILINE), encoding="utf-8"
    )

    assert sorted(shown) == sorted(settings.names())
    assert settings.load(uncommented) == settings.load(tmp_path / "absent")


def test_the_image_is_described_without_a_fault() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    if not hadolint.exists():
        pytest.skip("hadolint is not in this environment: `make venv` installs it")
    said = subprocess.run(
        [hadolint, "--no-color", ROOT / "Dockerfile"], capture_output=True, text=True, check=False
    )

    assert (said.returncode, said.stdout) == (0, "")


def test_the_image_has_the_command_that_the_readme_names(tmp_path: Path) -> None:
    image = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    script = ROOT / "scripts" / "optout-bot"
    (copied,) = re.findall(r"^COPY scripts/optout-bot \./(.+)/optout-bot$", image, re.MULTILINE)
    (path,) = re.findall(r'PATH="/app/(.+):\$PATH"', image)
    (there,) = re.findall(r"PYTHONPATH=(/\S+)", image)
    (home,) = set(re.findall(r"^WORKDIR (.+)$", image, re.MULTILINE))
    search = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    shown = subprocess.run(
        [script, "--help"],
        cwd=tmp_path,
        env={**os.environ, "PATH": search, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert copied == path
    assert there == home
    assert "!scripts/optout-bot" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert (shown.returncode, "optout-bot [OPTIONS] COMMAND" in shown.stdout) == (0, True)


def test_the_build_machine_runs_the_command_that_the_readme_gives() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in script if line.strip() and not line.startswith("#")]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert commands == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test"]
    assert re.search(r"^\s*(\$ )?make test\b", readme, flags=re.MULTILINE)


def test_an_installed_bot_finds_its_guides_and_words(tmp_path: Path) -> None:
    """`pip install .` brings guides, words and migrations along, and they are found there."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
        archive.extractall(installed)
    wanted = {
        "bot/" + name if name.startswith("locales/") else name
        for name in (file.relative_to(ROOT).as_posix() for file in tracked_files())
        if name.startswith(("bot/", "locales/"))
    }
    checked = subprocess.run(
        [sys.executable, "-m", "bot", "check"],
        cwd=installed,
        env={"PATH": os.defpath},
        capture_output=True,
        text=True,
        check=False,
    )

    assert wanted - packed == set()
    assert (checked.returncode, checked.stderr) == (0, "")


def test_an_old_python_is_refused_in_one_line(tmp_path: Path) -> None:
    """Setting up says what is missing instead of failing halfway with a traceback."""
    (tmp_path / "scripts").mkdir()
    script = Path(shutil.copy(ROOT / "scripts" / "venv.sh", tmp_path / "scripts"))
    said = subprocess.run(
        ["sh", script, "runtime"],
        env={"PATH": "/usr/bin:/bin", "PYTHON": "/nonexistent/python3"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert said.returncode == 2
    assert said.stderr.splitlines() == [
        "optout-bot: PYTHON=/nonexistent/python3 is not a working Python 3.11 or newer."
    ]
    assert not (tmp_path / ".venv").exists()
