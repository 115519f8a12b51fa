"""Whole conversations as text files, to be read by people who judge words.

A line that begins with ``>`` is the person: ``> [Done]`` presses, anything else is typed. What
follows is everything that is shown. After a wanted change: ``pytest tests/test_transcripts.py
--rewrite``, and read the difference.
"""

from pathlib import Path

import pytest

from tests.driver import Person, lines

FILES = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


def played(script: list[str]) -> str:
    """Play the person's lines and return the whole conversation as it is written down."""
    person = Person()
    written: list[str] = []
    for line in script:
        written.append(line)
        words = line.removeprefix("> ")
        if words.startswith("# "):
            person.locale = words.removeprefix("# ")
            continue
        if words.startswith("[") and words.endswith("]"):
            person.presses(words[1:-1])
        else:
            person.says(words)
        for message in person.screens:
            written += [f"  {row}" for text in lines(message) for row in text.splitlines()]
            written += [f"  [{button.label}]" for button in message.buttons]
    return "\n".join(written) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_is_as_written_down(path: Path, request: pytest.FixtureRequest) -> None:
    before = path.read_text(encoding="utf-8")
    after = played([line for line in before.splitlines() if line.startswith("> ")])
    if request.config.getoption("--rewrite"):
        path.write_text(after, encoding="utf-8")

    assert before == after


def test_there_are_conversations_to_read() -> None:
    assert len(FILES) >= 5
