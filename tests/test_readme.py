"""README and CONTRIBUTING are held to the code: commands, settings, files and figures."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import cli
from bot.core.commands import COMMANDS
from bot.i18n import LOCALES
from bot.library import GUIDES
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_setting_is_in_the_readme_and_no_other() -> None:
    fields = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    listed = set(re.findall(r"^\| `(OPTOUT_[A-Z_]+)` \|", README, re.MULTILINE))

    assert listed == fields


def test_every_command_is_in_the_readme_and_no_other() -> None:
    commands = getattr(get_command(cli), "commands")  # noqa: B009 - a group has them
    listed = re.findall(r"^\| `optout-bot ([a-z]+)", README, re.MULTILINE)

    assert sorted(set(listed)) == sorted(commands)


def test_every_option_in_the_readme_exists() -> None:
    commands = getattr(get_command(cli), "commands")  # noqa: B009
    for name, rest in re.findall(r"^\| `optout-bot ([a-z]+)([^`]*)`", README, re.MULTILINE):
        known = {option for param in commands[name].params for option in param.opts}
        for option in re.findall(r"--[a-z-]+", rest):
            assert option in known, (name, option)


def test_both_make_targets_exist() -> None:
    targets = set(
        re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    named = set(re.findall(r"make ([a-z]+)", README + CONTRIBUTING))

    assert {"chat", "test"} <= named <= targets


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["readme", "contributing"])
def test_every_file_that_is_named_is_there(text: str) -> None:
    linked = set(re.findall(r"\]\(((?!https?:)[^)#]+)\)", text))
    quoted = set(re.findall(r"`((?:bot|tests|locales)/[^`<>*]*)`", text))

    assert linked | quoted
    for path in linked | quoted:
        assert (ROOT / path).exists(), path


def test_the_map_names_what_is_there() -> None:
    (block,) = re.findall(r"## Map of the code\n\n```\n(.*?)```", README, re.DOTALL)
    for path in re.findall(r"^(\S+)", block, re.MULTILINE):
        assert (ROOT / path).exists(), path


def test_the_number_of_guides_is_the_number_of_guides() -> None:
    words = {15: "Fifteen", 16: "Sixteen", 17: "Seventeen"}

    assert f"{words[len(list(GUIDES.glob('*.toml')))]} guides" in README


def test_every_language_is_named_and_has_its_row_of_figures() -> None:
    english = {
        "de": "German", "en": "English", "es": "Spanish", "fr": "French", "id": "Indonesian",
        "pt-BR": "Portuguese of Brazil",
    }  # fmt: skip
    locales = {path.name for path in LOCALES.iterdir() if path.is_dir()}
    _, rest = README.split("<!-- finding: begin -->")
    tables, _ = rest.split("<!-- finding: end -->")

    assert locales <= set(english), "name the new language in README and here"
    for locale in locales:
        assert english[locale] in README.split("## Try it")[0]
        assert len(re.findall(rf"^\| {locale} \|", tables, re.MULTILINE)) == 2


def test_every_command_that_people_may_give_is_named() -> None:
    for name in COMMANDS:
        if name not in ("start", "continue", "progress", "language", "privacy"):
            assert f"/{name}" in README, name
