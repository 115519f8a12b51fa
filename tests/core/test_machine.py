"""A person who presses and types at random, for a long time: the promises hold at every turn."""

from datetime import timedelta
from typing import Any

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.core import tokens
from bot.core.events import (
    Event,
    ForgetAsked,
    LanguageAsked,
    Opened,
    Pressed,
    Resumed,
    Started,
    Unknown,
)
from bot.core.guide import Finish
from bot.core.messages import ButtonWords
from bot.core.progress import Walk
from tests.driver import Person, real_library

GUIDES = [guide.id for guide in real_library().guides]


class Wanderer(RuleBasedStateMachine):
    """Presses whatever was ever shown, opens anything, types anything, lets time pass."""

    @initialize(locale=st.sampled_from(real_library().locales))
    def arrive(self, locale: str) -> None:
        self.person = Person(locale=locale)
        self.ever_shown: list[ButtonWords] = []
        self.does(Started())

    def does(self, event: Event) -> None:
        before = {walk.guide: walk for walk in self.person.progress.walks}
        self.person.does(event)
        self.ever_shown += self.person.screen.buttons
        after = {walk.guide: walk for walk in self.person.progress.walks}
        self.held(before, after)

    def held(self, before: dict[str, Walk], after: dict[str, Walk]) -> None:
        if self.person.erased:
            assert not after
            return
        assert set(before) <= set(after), "a walk was lost"
        moved = [guide for guide in before if before[guide] != after[guide]]
        assert len(moved) <= 1, "one event moved two walks"
        for guide in moved:
            assert after[guide].turn == before[guide].turn + 1

    @rule(pick=st.integers(0, 30))
    def press_what_is_on_show(self, pick: int) -> None:
        buttons = self.person.screen.buttons
        if buttons:
            self.does(Pressed(token=buttons[pick % len(buttons)].token))

    @rule(pick=st.integers(0, 1_000_000))
    def press_something_old(self, pick: int) -> None:
        if self.ever_shown:
            self.does(Pressed(token=self.ever_shown[pick % len(self.ever_shown)].token))

    @rule(pick=st.integers(0, 1_000_000))
    def press_the_same_twice(self, pick: int) -> None:
        for button in self.person.screen.buttons[: pick % 9][-1:]:
            self.does(Pressed(token=button.token))
            self.does(Pressed(token=button.token))

    @rule(guide=st.sampled_from(GUIDES))
    def open(self, guide: str) -> None:
        self.does(Opened(guide=guide))

    @rule(event=st.sampled_from([Resumed(), LanguageAsked(), ForgetAsked(), Unknown(), Started()]))
    def ask(self, event: Event) -> None:
        self.does(event)

    @rule(words=st.one_of(st.text(max_size=40), st.sampled_from(["done", "1", "2", "back", "7"])))
    def say(self, words: str) -> None:
        before = {walk.guide: walk for walk in self.person.progress.walks}
        self.person.says(words)
        self.ever_shown += self.person.screen.buttons
        self.held(before, {walk.guide: walk for walk in self.person.progress.walks})

    @rule(days=st.integers(0, 40))
    def wait(self, days: int) -> None:
        self.person.now += timedelta(days=days)

    @invariant()
    def every_walk_stands_on_a_step_with_a_way_on(self) -> None:
        if not hasattr(self, "person"):
            return
        for walk in self.person.progress.walks:
            guide = self.person.library.guide(walk.guide)
            assert guide is not None
            step = guide.step(walk.step)
            assert step is not None
            assert len(set(walk.trail)) == len(walk.trail)
            assert walk.step not in walk.trail
            assert (walk.finished is not None) == isinstance(step, Finish)
            assert walk.done >= 0

    @invariant()
    def every_button_shown_can_be_carried_by_every_platform(self) -> None:
        for button in getattr(self, "ever_shown", [])[-20:]:
            assert tokens.decode(tokens.encode(button.token)) == button.token


TestWanderer: Any = Wanderer.TestCase
TestWanderer.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
