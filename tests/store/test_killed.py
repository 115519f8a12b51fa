"""Killed with -9 at any moment: what was acknowledged is there, and a schema is old or new."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.store.migrating import SHIPPED

ROOT = Path(__file__).parents[2]
NEXT = f"{int(SHIPPED.head) + 1:04}"

REBUILDS_PEOPLE = '''
"""A migration that replaces the table on which others hang."""
import sqlalchemy as sa
from alembic import op
revision = "NEXT"
down_revision = "HEAD"
def upgrade():
    with op.batch_alter_table("person", recreate="always") as person:
        person.add_column(sa.Column("mood", sa.Text(), server_default="calm", nullable=False))
    op.execute("UPDATE walk SET done = done + 0")
'''.replace("NEXT", NEXT).replace("HEAD", SHIPPED.head)

pytestmark = pytest.mark.slow


def run(*arguments: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        subprocess.run(
            [sys.executable, "-m", "tests.store.processes", *arguments],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
        ).stdout
    )
    return told


def scripts_with(folder: Path, script: str) -> Path:
    scripts = folder / "migrations"
    shutil.copytree(SHIPPED.folder, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"r{NEXT}_test.py").write_text(script, encoding="utf-8")
    return scripts


def test_killed_among_presses_it_loses_nothing_it_acknowledged(folder: Path) -> None:
    """Each press is also marked as seen once: a turn is whole or not there."""
    told = run("presses", str(folder), "25", "1")

    assert told["acknowledged"] > 500
    assert told["lost"] == []
    assert told["marks"] == told["turns"]


def test_killed_while_it_is_made_or_migrated_it_is_old_or_new(folder: Path) -> None:
    told = run(
        "migrations", str(folder), str(scripts_with(folder, REBUILDS_PEOPLE)), NEXT, "14", "1"
    )

    assert told["fresh"]["faults"] == []
    assert told["upgraded"]["faults"] == []
    assert set(told["upgraded"]["versions"]) <= {SHIPPED.head, NEXT}
    assert SHIPPED.head in told["upgraded"]["versions"], "every kill came too late"
