"""The bot's own process against the stand-in: killed with -9 again and again, and asked to stop.

``OPTOUT_TEST_KILLS`` says how often it is killed (12 without it; 50 is the figure promised).
"""

import asyncio
import json
import os
import random
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from bot.core import tokens
from tests.driver import real_phrases
from tests.product import Product
from tests.standins.telegram import Person, Refuse, Screen, TelegramServer
from tests.standins.telegram.state import Press
from tests.standins.telegram.updates import FIRST_UPDATE

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

KILLS = int(os.environ.get("OPTOUT_TEST_KILLS", "12"))
WALKERS = 24
GUIDE = "instagram-reuse"  # long, and no choice of it leads into another guide
SECRET_WORDS = "my-own-words-that-nobody-logs"


@pytest.fixture
def product(tmp_path: Path, telegram: TelegramServer) -> Product:
    """Give the command, with everything in its log that can be."""
    return Product(
        tmp_path,
        {
            "TELEGRAM_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram.url,
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "DEBUG",
        },
    )


@dataclass
class Bot:
    """The bot that comes back: how often it has, and everything it ever logged."""

    product: Product
    log: Path
    starts: int = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """Start the process; it is surely gone afterwards."""
        self.starts += 1
        with self.log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *self.product.command("run"),
                cwd=self.product.folder,
                env=self.product.environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    @property
    def lines(self) -> list[dict[str, object]]:
        """Everything logged; a line that a kill cut off is left out."""
        found = []
        for line in self.log.read_text().splitlines():
            try:
                found.append(json.loads(line))
            except ValueError:
                assert not line.startswith("Traceback"), line
        return found


@dataclass
class Walker:
    """A person who walks on and on, and believes what they see."""

    person: Person
    bot: Bot
    telegram: TelegramServer
    chance: random.Random
    steps: int = 0
    pressed_again: int = 0
    shown: list[Screen] = field(default_factory=list)

    async def walk(self, enough: asyncio.Event) -> None:
        """Press one button after the other until it is enough."""
        await self.person.says(f"/start {GUIDE}")
        await self._until(0)
        while not enough.is_set():
            await self._step()

    async def _step(self) -> None:
        screen = self._place()
        self.shown.append(screen)
        onward = [
            button
            for button in screen.buttons
            if (token := tokens.decode(button.data or ""))
            and token.guide == GUIDE
            and token.choice not in ("pause", "restart", "again")
        ]
        label = self.chance.choice(onward).label
        press = await self.person.presses(label, on=screen)
        self.steps += 1
        await self._until(self.steps, press, label, screen)

    async def _until(
        self,
        turn: int,
        press: Press | None = None,
        label: str = "",
        screen: Screen | None = None,
    ) -> None:
        """Wait for the place after a press; press again where a killed process took the answer."""
        while True:
            starts = self.bot.starts
            await self.telegram.until(
                partial(self._knows, turn, press, starts),
                f"turn {turn} of {self.person.account.first_name}: {self.person.transcript()}",
                within=120,
            )
            if self._turn() >= turn:
                assert self._turn() == turn, "a step was done twice"
                return
            if screen is None:
                await self.person.says(f"/start {GUIDE}")
            else:
                press = await self.person.presses(label, on=screen)
            self.pressed_again += 1

    def _knows(self, turn: int, press: Press | None, starts: int) -> bool:
        return self._turn() >= turn or self._unanswered(press, starts)

    def _unanswered(self, press: Press | None, starts: int) -> bool:
        """Whether the process that had the press is gone, and the present one has nothing to do."""
        done = press is None or press.update_id not in {u.id for u in self.telegram.updates.waiting}
        return self.bot.starts > starts and done and self.telegram.updates.being_polled

    def _turn(self) -> int:
        """Return the turn of the newest place on any screen."""
        turns = [
            token.turn
            for screen in self.person.screens
            for button in screen.buttons
            if (token := tokens.decode(button.data or "")) and token.guide == GUIDE
        ]
        return max(turns, default=-1)

    def _place(self) -> Screen:
        for screen in reversed(self.person.screens):
            for button in screen.buttons:
                token = tokens.decode(button.data or "")
                if token and token.guide == GUIDE and token.turn == self._turn():
                    return screen
        raise AssertionError(self.person.transcript())


def said_to(telegram: TelegramServer, walker: Walker) -> int:
    calls = telegram.called(chat=walker.person)
    said = ("sendMessage", "editMessageText", "sendDocument")
    return sum(call.method in said for call in calls)


def was_answered(telegram: TelegramServer, walker: Walker, before: int) -> bool:
    return said_to(telegram, walker) > before


def have_walked(walkers: list[Walker], steps: int) -> bool:
    return sum(walker.steps for walker in walkers) >= steps


async def test_killed_again_and_again_it_loses_no_step_and_does_none_twice(
    telegram: TelegramServer, product: Product, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    bot = Bot(product, tmp_path / "log")
    walkers = [
        Walker(telegram.person(), bot, telegram, random.Random(number)) for number in range(WALKERS)
    ]
    enough = asyncio.Event()
    before_kills: list[tuple[Walker, Screen]] = []
    walks = [asyncio.create_task(walker.walk(enough)) for walker in walkers]
    for _ in range(KILLS):
        async with bot.running() as process:
            so_far = sum(walker.steps for walker in walkers)
            wanted = so_far + chance.randrange(5, 60)
            await telegram.until(partial(have_walked, walkers, wanted), "walking on", within=60)
            process.kill()
        walker = chance.choice([walker for walker in walkers if walker.shown])
        before_kills.append((walker, chance.choice(walker.shown)))
    async with bot.running() as process:
        enough.set()
        await asyncio.gather(*walks)
        for walker, screen in before_kills:
            button = chance.choice([b for b in screen.buttons if b.data])
            answers = said_to(telegram, walker)
            press = await walker.person.presses(button.label, on=screen)
            await walker.person.acknowledged(press, within=60)
            await telegram.until(partial(was_answered, telegram, walker, answers), "an answer")
        await telegram.settled(within=60)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0

    assert telegram.updates.waiting == []
    assert telegram.updates.expired == 0
    assert sum(walker.steps for walker in walkers) > KILLS * 5
    for walker in walkers[:3]:
        who = ("--platform", "telegram", "--user", str(walker.person.id))
        ended = await asyncio.to_thread(product, "export", *who)
        (walk,) = [w for w in json.loads(ended.out)["walk"] if w["guide"] == GUIDE]
        late = sum(1 for other, _ in before_kills if other is walker)
        assert walker.steps <= walk["turn"] <= walker.steps + late
    assert [line for line in bot.lines if line["level"] in ("error", "critical")] == []
    assert_discreet(bot, telegram, [walker.person for walker in walkers])
    print(
        f"{KILLS} kills, {sum(w.steps for w in walkers)} steps seen, 0 lost, 0 twice; "
        f"{sum(w.pressed_again for w in walkers)} answers had to be asked for again"
    )


def assert_discreet(bot: Bot, telegram: TelegramServer, people: list[Person]) -> None:
    """Hold the whole log, at DEBUG, against everything that must never be in it."""
    written = bot.log.read_text()
    assert written
    hidden = {telegram.token, telegram.token.partition(":")[2], SECRET_WORDS, f"{GUIDE}:"}
    for person in people:
        hidden |= {str(person.id), person.account.first_name, str(person.account.username)}
    hidden -= {"None"}
    assert [marker for marker in hidden if marker in written] == []


async def test_asked_to_stop_with_1500_people_waiting_it_goes_in_time_and_loses_nobody(
    telegram: TelegramServer, product: Product, tmp_path: Path
) -> None:
    bot = Bot(product, tmp_path / "log")
    people = [telegram.person() for _ in range(1500)]
    for person in people:
        await person.says(f"/start {GUIDE}")
    async with bot.running() as process:
        await people[0].answered(within=60)
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        async with asyncio.timeout(8):
            code = await process.wait()
        took = time.monotonic() - began

    still_waiting = {update.id for update in telegram.updates.waiting}
    unanswered = {FIRST_UPDATE + n for n, person in enumerate(people) if not person.screens}
    assert code == 0
    assert unanswered <= still_waiting, "confirmed, and never answered"
    assert len(still_waiting) > 1000
    assert [line for line in bot.lines if line["level"] in ("error", "critical")] == []
    print(f"left in {took:.1f} s with {len(still_waiting)} left at Telegram, 0 lost")

    async with bot.running() as process:
        waited_on = next(person for person in people if not person.screens)
        await waited_on.answered(within=60)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


def was_refused(telegram: TelegramServer, words: str) -> bool:
    return words in {call.description for call in telegram.called()}


async def test_nothing_about_anybody_is_in_the_log(
    telegram: TelegramServer, product: Product, tmp_path: Path
) -> None:
    """Everything a person can do, and trouble that quotes them, at the most talkative level."""
    bot = Bot(product, tmp_path / "log")
    ada = telegram.person("Adalinde", username="adalinde_who")
    group = telegram.group("Secretive parents", members=(ada,))
    yes = real_phrases().say("choice-start", "en")
    async with bot.running() as process:
        await telegram.polled(within=60)
        for words in (
            f"/start {GUIDE}",
            SECRET_WORDS,
            "/mydata",
            "/nosuch",
            f"/faq {SECRET_WORDS}",
        ):
            await ada.says(words)
            await ada.answered(within=30)
        await ada.says(f"/start {GUIDE}")
        await ada.answered()
        await ada.presses(yes)
        await ada.answered()
        await ada.presses_data(SECRET_WORDS)
        await ada.acknowledged()
        await ada.sends("sticker")
        await ada.at(group).says(f"/optout {SECRET_WORDS}")
        await ada.at(group).answered()
        for code, words in ((400, f"Bad Request: {SECRET_WORDS}"), (403, "Forbidden: Adalinde")):
            telegram.fail(Refuse(code=code, description=words), method="sendMessage", chat=ada)
            await ada.says(SECRET_WORDS)
            await telegram.until(partial(was_refused, telegram, words), "a refusal")
        await ada.blocks()
        await telegram.settled()
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0

    assert {"not-delivered", "ready", "stopped"} <= {line["event"] for line in bot.lines}
    assert_discreet(bot, telegram, [ada])
    assert "Secretive" not in bot.log.read_text()
    assert str(group.id) not in bot.log.read_text()
