"""Killed with -9 while it sends: Discord shows all of it once; at Telegram no doubt goes untold."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 12

pytestmark = pytest.mark.slow


def killed(folder: Path, platform: str) -> dict[str, Any]:
    folder.chmod(0o700)
    command = [sys.executable, "-m", "tests.scheduler.processes"]
    told: dict[str, Any] = json.loads(
        subprocess.run(
            [*command, str(folder), platform, str(ROUNDS), "1"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
        ).stdout
    )
    return told


def test_at_discord_nothing_is_lost_and_nothing_is_shown_twice(tmp_path: Path) -> None:
    told = killed(tmp_path, "discord")

    assert told["reminders"] == told["planned"]
    assert told["fates"] == {"sent": told["planned"]}
    assert told["shown twice"] == 0
    assert told["sent twice"] > 0, "no kill came between sending and settling"


def test_at_telegram_nothing_is_sent_twice_and_every_doubt_is_listed(tmp_path: Path) -> None:
    told = killed(tmp_path, "telegram")

    assert told["sent twice"] == 0
    assert told["fates"].keys() == {"sent", "uncertain"}
    assert sum(told["fates"].values()) == told["planned"]
    assert told["planned"] - told["fates"]["uncertain"] <= told["reminders"]
    assert told["noticed"] > 0
