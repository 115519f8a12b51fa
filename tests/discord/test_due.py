"""What falls due while the product's own process is killed again and again.

``OPTOUT_TEST_KILLS`` says how often, ``OPTOUT_TEST_DUE`` how many servers have a reminder due
(4 and 160 without them; 80 and 1,500 are the figures promised).
"""

import os
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.core.chat import State
from tests.discord.due import kept
from tests.discord.house import say
from tests.standins.discord import loopback
from tests.standins.discord.kept import Place
from tests.standins.discord.loopback import Discord
from tests.standins.discord.process import product
from tests.standins.discord.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

KILLS = int(os.environ.get("OPTOUT_TEST_KILLS", "4"))
DUE = int(os.environ.get("OPTOUT_TEST_DUE", "160"))


def arrived(discord: Discord) -> Counter[str]:
    """How often the post stands in each channel."""
    return Counter(
        note.place.id for note in discord.rest.notes.values() if note.author is discord.rest.me
    )


def has_arrived(discord: Discord, number: int) -> bool:
    return len(arrived(discord)) >= number


async def test_killed_again_and_again_nothing_is_lost_and_nothing_said_twice(
    tmp_path: Path,
) -> None:
    chance = random.Random(20261124)
    async with loopback.opened(limited=True) as served, product(served, tmp_path) as bot:
        places = [served.place(served.found()) for _ in range(DUE)]
        async with kept(tmp_path / "data") as store:
            await store.plan(places, datetime.now(UTC))
        for kill in range(KILLS):
            there = len(arrived(served))
            share = (DUE - there) // (KILLS - kill + 1)
            wanted = there + chance.randint(1, max(1, 2 * share - 1))
            await bot.start()
            enough = partial(has_arrived, served, min(wanted, DUE))
            await served.until(enough, "more posts", within=180)
            await bot.kill()
        asked = sum(r.method == "POST" and "nonce" in (r.body or {}) for r in served.rest.requests)
        await bot.start()
        await served.until(lambda: len(arrived(served)) == DUE, "the rest", within=600)
        assert await bot.stop() == 0

        found = arrived(served)
        assert set(found) == {place.id for place in places}, "lost"
        assert set(found.values()) == {1}, "said twice"
        assert served.rest.limits is not None
        assert served.rest.limits.refused == {}
        async with kept(tmp_path / "data") as store:
            told = [await store.told(place) for place in places]
        assert {(one.state, one.troubles) for one in told} == {(State.OVER, ())}
        assert "Traceback" not in bot.log
        print(f"{KILLS} kills while {DUE} were due: 0 lost, 0 twice; {asked} asked before the last")


async def test_every_trouble_is_met_once_and_told_where_it_can_be(tmp_path: Path) -> None:
    """All that can happen to a server while the bot is down, and Discord no longer tells of it."""
    async with loopback.opened() as served, product(served, tmp_path) as bot:
        names = ("fine", "gone", "mute", "locked", "left", "broken")
        places = {name: served.place(served.found()) for name in names}
        served.place(_server(served, places["locked"]))
        main = served.place(_server(served, places["mute"]))
        _server(served, places["mute"]).system = main
        refusals = {"gone": (404, 10003), "mute": (403, 50013), "locked": (403, 160005)}
        for name, refusal in refusals.items():
            places[name].refuses = refusal
        served.servers.remove(_server(served, places["left"]))
        places["left"].refuses = (403, 50001)
        served.fails("POST", rf"/channels/{places['broken'].id}/messages", 502, times=2)
        async with kept(tmp_path / "data") as store:
            await store.plan(places.values(), datetime.now(UTC) - timedelta(minutes=1))
        await bot.start()
        await served.until(
            lambda: {places["fine"].id, places["broken"].id, main.id} <= set(arrived(served)),
            "what can be told",
            within=120,
        )
        assert await bot.stop() == 0
        calls = Counter(
            r.path.split("/")[2]
            for r in served.rest.requests
            if r.method == "POST" and r.path.startswith("/channels/")
        )

        assert [calls[places[name].id] for name in ("gone", "mute", "locked")] == [1, 1, 1]
        assert places["left"].id not in calls, "whether it is left is known first"
        assert arrived(served)[places["broken"].id] == 1
        (notice,) = (n for n in served.rest.notes.values() if n.place is main)
        assert notice.seen().text == say("notice-place-lost")
        async with kept(tmp_path / "data") as store:
            told = {name: await store.told(place) for name, place in places.items()}
        assert {name: (one.state, one.why) for name, one in told.items()} == {
            "fine": (State.OVER, None),
            "broken": (State.OVER, None),
            "gone": (State.RETIRED, "gone"),
            "mute": (State.RETIRED, "no-right"),
            "locked": (State.RETIRED, "closed"),
            "left": (State.ACTIVE, None),
        }
        assert "Traceback" not in bot.log


def _server(served: Discord, place: Place) -> Server:
    return next(one for one in served.servers if one.id == place.guild_id)
