"""One run of the scheduler under faults drawn from a seed, and what must be true after it.

Platforms pause, fail, lose lines and refuse; the process is killed anywhere and comes back at once,
after days or months; the wall clock is set forward and back; admins pause, change and delete. No
test lives here.
"""

import asyncio
import random
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.chat import Chat, Fate, Reminder, Spot, State
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress
from bot.core.schedule import Every, following
from bot.ports import (
    Address,
    Delivery,
    Keep,
    Refused,
    Uncertain,
    Unsent,
    UserKey,
    Wait,
    Why,
)
from tests.scheduler.house import House, Platform, Play, planned
from tests.scheduler.virtual import START

FINAL = {Fate.SENT, Fate.UNCERTAIN, Fate.SKIPPED, Fate.FAILED}
YEARS = timedelta(days=3652)


class Simulation:
    """What a seed makes happen."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self.house = House()
        self.said: list[str] = []
        self.touched: set[int] = set()
        self.born: dict[int, tuple[Reminder, datetime]] = {}
        self.counted_from = START
        self.over = False

    async def run(self) -> list[str]:
        """Play it; return what is not as it must be."""
        chance, house = self.chance, self.house
        for side in (house.telegram, house.discord):
            side.seconds = chance.choice([0.05, 0.5, 6.0])
            side.play = self._faults(side, chance.choice([0.0, 0.1, 0.4]))
        house.start()
        for number in range(chance.randint(2, 4)):
            await self._group(number)
        for number in range(chance.randint(0, 3)):
            await self._person(number)
        for _ in range(chance.randint(3, 8)):
            await asyncio.sleep(chance.choice([0.3, 3, 40, 130, 700]) * chance.random())
            await self._happens()
        await self._calm()
        return self._wrong()

    async def _group(self, number: int) -> None:
        chance, house = self.chance, self.house
        platform = chance.choice(["telegram", "discord"])
        chat = f"-{number + 1}"
        rows = []
        for _ in range(chance.randint(1, 3)):
            due = START + timedelta(minutes=chance.randint(1, 12))
            every = chance.choice([Every.ONCE, Every.DAILY, Every.DAILY, Every.WEEKLY])
            times = chance.choice([None, None, 2, 5]) if every is not Every.ONCE else None
            rows.append(planned(every, due, chat=chat, times=times))
        after = await house.plan(platform, chat, *rows)
        for row in after.posts:
            self.born[row.id] = row, house.wall.now()

    async def _person(self, number: int) -> None:
        platform = self.chance.choice(["telegram", "discord"])
        key = self.house.keys.person(UserKey(platform=platform, user_id=f"u{number}"))
        where = Address(platform=platform, spot=Spot(chat=f"u{number}"), private=True)
        due = START + timedelta(minutes=self.chance.randint(1, 12))
        nudge = Nudge(about=About.RESUME, guide=f"g{number}", due=due)
        kept = Keep(progress=Progress(nudges=(nudge,)), address=where)
        await self.house.store.turn(key, None, START.date(), lambda *_: (kept, None))

    def _faults(self, side: Platform, often: float) -> Play:
        chance = self.chance

        def play(where: Address, words: str, nonce: str) -> Delivery | None:
            if self.over or chance.random() >= often:
                return None
            match chance.randrange(7):
                case 0:
                    return Wait(seconds=chance.choice([1, 30, 400]))
                case 1 | 2:
                    return Unsent()
                case 3:
                    return Uncertain()
                case 4:
                    side.arrive(where, words, nonce)
                    return Uncertain()
                case 5:
                    return Refused(why=Why.REFUSED) if side.tries[words] == 1 else None
            if side.tries[words] > 1:
                return None
            raise RuntimeError("a fault of ours")

        return play

    async def _happens(self) -> None:
        chance, house = self.chance, self.house
        what = chance.choice(["kill", "kill", "away", "jump", "leap", "edit", "sweep", "loop"])
        match what:
            case "kill":
                await house.kill()
                await asyncio.sleep(chance.choice([0, 5, 60, 119]))
                house.start()
            case "away":
                await house.kill()
                days = chance.choice([0.01, 0.3, 3, 90])
                house.wall.offset += timedelta(days=days)
                house.start()
            case "jump":
                house.wall.offset += timedelta(hours=chance.choice([-2, 2]))
            case "leap":
                sign = chance.choice([-1, 1])
                house.wall.offset += sign * YEARS
                await asyncio.sleep(chance.choice([1, 45, 200]))
                house.wall.offset -= sign * YEARS
                self.counted_from = max(self.counted_from, house.wall.now())
            case "edit":
                await self._edit()
            case "sweep":
                await house.store.sweep(house.wall.now().date())
            case "loop":
                tasks = [t for t in asyncio.all_tasks() if t.get_name().startswith("scheduler:")]
                for task in chance.sample(tasks, min(4, len(tasks))):
                    task.cancel()
        self.said.append(what)

    async def _edit(self) -> None:
        chance, house = self.chance, self.house
        (row,) = chance.sample(sorted(self.born), 1)
        reminder, _ = self.born[row]
        key = reminder.spot.chat
        platform = str(
            house.rows(f"SELECT platform FROM reminder WHERE id = {row}")[0][0]  # noqa: S608
            if house.rows(f"SELECT 1 FROM reminder WHERE id = {row}")  # noqa: S608
            else "telegram"
        )
        self.touched.add(row)
        how = chance.choice(["pause", "delete", "move"])

        def change(chat: Chat) -> Chat:
            held = chat.reminder(row)
            if held is None:
                return chat
            if how == "delete":
                return chat.without(row)
            if how == "pause":
                return chat.with_reminder(replace(held, state=State.PAUSED))
            now = house.wall.now()
            fresh = planned(Every.DAILY, now + timedelta(minutes=3), chat=key)
            due = following(fresh.rule, now.tzinfo, now)  # type: ignore[arg-type]
            return chat.with_reminder(
                replace(held, state=State.ACTIVE, rule=fresh.rule, due=due, left=None)
            )

        await house.change(platform, key, change)

    async def _calm(self) -> None:
        """Everything works again, for long enough that nothing is left to be tried."""
        self.over = True
        await asyncio.sleep(2400)
        await self.house.stop()

    def _wrong(self) -> list[str]:
        house = self.house
        found = []
        fates = house.fates()
        arrived = Counter(house.telegram.words) + Counter(house.discord.words)
        found += [f"{words}: arrived {n} times" for words, n in arrived.items() if n > 1]
        for (row, due), fate in fates.items():
            if fate not in FINAL:
                found.append(f"reminder {row} at {due}: still {fate}")
            shown = arrived[f"post {row} {moment(due).isoformat()}"]
            if row in self.born and (shown, fate) in {(0, Fate.SENT), (1, Fate.SKIPPED)}:
                found.append(f"reminder {row} at {due}: {fate}, arrived {shown} times")
        found += self._forgotten(fates)
        now = int(house.wall.now().timestamp())
        left = house.rows(
            f"SELECT person FROM nudge WHERE fate IS NOT 'uncertain' AND due <= {now}"  # noqa: S608
        )
        found += [f"a nudge is left: {row}" for row in left]
        open_ = house.rows("SELECT 1 FROM nudge WHERE fate = 'uncertain' AND address IS NOT NULL")
        found += ["an address is kept for nothing" for _ in open_]
        return found

    def _forgotten(self, fates: dict[tuple[int, int], str]) -> list[str]:
        """Find planned moments, of reminders that nobody changed, of which nothing became."""
        found = []
        now = self.house.wall.now()
        there = {row for (row,) in self.house.rows("SELECT id FROM reminder")}
        for row, (reminder, born) in self.born.items():
            if row in self.touched or row not in there:
                continue
            due = reminder.due
            used = 0
            while due is not None and due <= now and used != reminder.rule.times:
                long_ago = now - due > timedelta(days=13)
                counts = not long_ago and due > max(self.counted_from, born)
                if counts and (row, int(due.timestamp())) not in fates:
                    left = self.house.rows(
                        f"SELECT left, state FROM reminder WHERE id={row}"  # noqa: S608
                    )
                    if left[0][0] is None or left[0][0]:
                        found.append(f"reminder {row} at {due}: nothing became of it {left}")
                due = following(reminder.rule, born.tzinfo, due)  # type: ignore[arg-type]
                used += 1
        return found


def moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=START.tzinfo)
