"""A quiet log is part of every test here: a warning that nobody expected is a failure."""

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Lists the warnings that a test expects; the test ends with exactly these in the log."""
    expected: list[str] = []
    caplog.set_level(logging.INFO, logger="bot")
    yield expected
    found = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    assert found == expected
