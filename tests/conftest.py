"""Options that every test may read."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one flag that rewrites the transcripts."""
    parser.addoption("--rewrite", action="store_true", help="write the transcripts anew")
