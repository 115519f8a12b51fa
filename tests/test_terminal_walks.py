"""Every guide, every answer of every step, typed into a piped terminal: by number and by words.

What must come out is computed with the core and the words alone; the process has to say the same
to the letter, through its own parser, conversation and store.
"""

from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.terminal.render import Look, render
from bot.core.engine import advance, current
from bot.core.events import ForgetAsked, Opened, Pressed, Resumed, Started
from bot.core.guide import Guide
from bot.core.progress import Progress
from bot.core.replies import Button, Reply
from bot.core.tokens import Token
from tests.driver import Person, real_library, real_phrases
from tests.product import Product

pytestmark = pytest.mark.slow

Choice = tuple[str, str]
"""A step and one of its choices."""


class Typist:
    """Types, and knows what must be said to it."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self.person = Person(locale=locale, now=datetime.now(UTC))
        self.typed: list[str] = []
        self.expected: list[str] = []
        self.done: set[Choice] = set()
        self.person.does(Started())
        self._shown()

    def walks_through(self, guide: Guide) -> None:
        """Type every answer that the guide has; begin anew where there is no way on."""
        self._begins(guide)
        while True:
            way = self._way_to_something_new(guide)
            if way is None:
                self._begins(guide)
                way = self._way_to_something_new(guide)
            if way is None:
                return
            if way[0] not in {button.token for button in self.person.screen.buttons}:
                self.typed.append("/continue")  # after a pause
                self.person.does(Resumed())
                self._shown()
            for token in way:
                (label,) = (b.label for b in self.person.screen.buttons if b.token == token)
                self._answers(label)

    def _begins(self, guide: Guide) -> None:
        if self.person.progress.worth_keeping:
            self.typed.append("/forgetme")
            self.person.does(ForgetAsked())
            self._shown()
            self._answers(real_phrases().say("button-forget-yes", self.locale))
        self.typed.append(f"/optout {guide.id}")
        self.person.does(Opened(guide=guide.id))
        self._shown()

    def _answers(self, label: str) -> None:
        """Answer by number and by words in turn, as far as a number is not an amount."""
        screen = self.person.screen
        (place,) = (n for n, button in enumerate(screen.buttons) if button.label == label)
        token = screen.buttons[place].token
        self.done.add((token.step, token.choice))
        if len(self.done) % 2:
            self.typed.append(label)
        else:
            self.typed.append("abcdefgh"[place] if screen.asks_amount else str(place + 1))
        self.person.presses(label)
        self._shown()

    def _shown(self) -> None:
        drawn = render(self.person.screens, Look())
        self.expected.append(drawn.text)
        if drawn.files:
            names = ", ".join(file.name for file in drawn.files)
            self.expected.append(real_phrases().say("terminal-files", self.locale, names=names))

    def _way_to_something_new(self, guide: Guide) -> Sequence[Token] | None:
        """Return the shortest way to a choice that was not made yet (sought without words)."""
        seen: set[object] = set()
        here = self.person.progress, current(real_library(), self.person.progress, self.person.now)
        waiting: deque[tuple[Progress, Reply, tuple[Token, ...]]] = deque([(*here, ())])
        while waiting:
            progress, reply, way = waiting.popleft()
            walk = progress.walk(guide.id)
            key = walk and (walk.step, walk.trail[-2:], min(walk.done, 2), walk.about is None)
            if key in seen:
                continue
            seen.add(key)
            for part in reply.parts:
                if not isinstance(part, Button) or part.token.guide != guide.id:
                    continue
                onward = (*way, part.token)
                if (part.token.step, part.token.choice) not in self.done:
                    return onward
                turn = advance(real_library(), progress, Pressed(token=part.token), self.person.now)
                assert turn.progress is not None
                waiting.append((turn.progress, turn.replies[-1], onward))
        return None


@pytest.mark.parametrize("locale", real_phrases().locales)
def test_every_answer_of_every_guide_through_the_pipe(locale: str, tmp_path: Path) -> None:
    typist, answered = Typist(locale), 0
    for guide in real_library().guides:
        typist.done.clear()
        typist.walks_through(guide)
        answered += len(typist.done)

    ended = Product(tmp_path, {})("chat", "--lang", locale, stdin="\n".join(typist.typed))

    assert (ended.code, ended.err) == (0, "")
    position = 0
    for number, block in enumerate(typist.expected):
        assert ended.out.startswith(block + "\n", position), (
            f"block {number}, after {typist.typed[:number][-3:]}: expected\n{block}\n"
            f"but it said\n{ended.out[position : position + len(block) + 200]}"
        )
        position += len(block) + 2
    assert position == len(ended.out) + 1
    assert answered > len(real_library().guides) * 20
