"""The product's own command, started as an operator starts it, in a folder of the test's."""

import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    def refused(self, code: int) -> str:
        """Return the one line on stderr that says why it ended with that code."""
        lines = self.err.splitlines()
        assert (self.code, len(lines)) == (code, 1), f"exit {self.code}\n{self.out}\n{self.err}"
        assert lines[0].startswith("optout-bot: ")
        assert self.out == ""
        return lines[0].removeprefix("optout-bot: ")


@dataclass(frozen=True, slots=True)
class Product:
    """The command with its settings; ``root`` is the checkout that it runs from."""

    folder: Path
    settings: Mapping[str, str]
    root: Path = ROOT

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.folder / "data"

    def with_(self, **settings: str) -> "Product":
        """Return the same with further settings (names without the prefix)."""
        return Product(self.folder, {**self.settings, **settings}, self.root)

    @property
    def environment(self) -> dict[str, str]:
        """What the process is given; nothing of ours comes from whoever runs the tests."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("OPTOUT_")}
        ours = {f"OPTOUT_{name}": value for name, value in self.settings.items()}
        return {
            **inherited,
            "PYTHONPATH": str(self.root),
            "PYTHONWARNINGS": "error,ignore::DeprecationWarning:discord.player",
            "OPTOUT_DATA_DIR": str(self.data),
            **ours,
        }

    def command(self, *args: str) -> list[str]:
        """Return what is started."""
        return [sys.executable, "-m", "bot", *args]

    def __call__(self, *args: str, stdin: str = "", **environment: str) -> Ended:
        """Run a command to its end."""
        done = subprocess.run(
            self.command(*args),
            input=stdin.encode(),
            capture_output=True,
            cwd=self.folder,
            env={**self.environment, **environment},
            timeout=PATIENCE,
            check=False,
        )
        return Ended(
            code=done.returncode, out=done.stdout.decode("utf-8"), err=done.stderr.decode("utf-8")
        )

    @contextlib.contextmanager
    def started(self, *args: str) -> Iterator["subprocess.Popen[str]"]:
        """Start a command and hand it over with its pipes; it is surely gone afterwards."""
        process = subprocess.Popen(
            self.command(*args),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=self.environment,
            text=True,
            encoding="utf-8",
        )
        with process:
            try:
                yield process
            finally:
                process.kill()


def contents(folder: Path) -> dict[str, str]:
    """Return every file below the folder with a digest of its bytes, to see that none changed."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
