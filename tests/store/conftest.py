"""Fixtures of the store's tests, and what must be true after each of them."""

import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import pytest

from bot.ports import Store
from bot.store import SqliteStore, open_store
from tests.store.helpers import KEYS

BACKENDS: Mapping[str, Callable[[Path], Store]] = {
    "sqlite": lambda folder: open_store(folder / "optout.sqlite3", KEYS),
}
"""Every store there is; each is held to the same contract (``test_contract``)."""


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Each test closes what it opened: an owner's thread that is left behind is a fault."""
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "store"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    return data


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "optout.sqlite3"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    async with open_store(path, KEYS) as opened:
        yield opened


@pytest.fixture(params=sorted(BACKENDS))
async def any_store(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Store]:
    opened = BACKENDS[request.param](folder)
    yield opened
    await opened.close()
