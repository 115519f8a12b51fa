"""Many channels due at once: how near to Discord's limit the bot posts, and who must wait.

    .venv/bin/python tests/bench/due_discord.py [--channels 2000] [--people 20] [--workers 8]

The server that keeps Discord's limits (50 requests a second, 5 in 5 s in a channel) runs here, the
bot in a process of its own with its real client, conversation and sender; only the store is left
out. While it posts, people press, run commands and write in private. Reported are the rate against
the limit, what was refused for a limit, and how long people waited for their answers.
"""

import argparse
import asyncio
import contextlib
import json
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.adapters.discord import DiscordClient  # noqa: E402 - run as a script
from bot.core.chat import Spot  # noqa: E402
from bot.core.messages import InviteWords, Message, Paragraph, Span  # noqa: E402
from bot.core.replies import Audience, Place as Where  # noqa: E402
from bot.ports import Address, Sent, Wait  # noqa: E402
from tests.discord.house import House  # noqa: E402
from tests.driver import real_phrases  # noqa: E402
from tests.standins.discord import loopback  # noqa: E402
from tests.standins.discord.limiting import A_SECOND  # noqa: E402
from tests.standins.discord.loopback import Discord  # noqa: E402
from tests.standins.discord.people import Person  # noqa: E402

NONCE = "bench-"
THINKING = 1.0  # seconds between two things that a person does
POST = Message(
    parts=(
        Paragraph(spans=(Span(text="Before your next post: who may remix it?"),)),
        InviteWords(label="Open it", guide="tiktok-remix"),
    ),
    place=Where.NEW,
    audience=Audience.HERE,
    locale="en",
)


async def bot() -> None:
    """Be the bot: post to every place that stands in the standard input, then say so."""
    told = json.loads(sys.stdin.readline())
    house = House()
    house.client()
    client = DiscordClient(
        token=told["token"],
        api_url=told["api"],
        gateway_url=told["gateway"],
        door=house,
        groups=house.groups,
        phrases=real_phrases(),
        memo=house.memo,
    )
    running = asyncio.create_task(client.run())
    await client.sender.pace()
    due = asyncio.Queue[tuple[int, str]]()
    for job in enumerate(told["places"]):
        due.put_nowait(job)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await asyncio.gather(*(_worker(client, due, told["server"]) for _ in range(told["workers"])))
    print("done", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await client.stop()
    await running


async def _worker(client: DiscordClient, due: asyncio.Queue[tuple[int, str]], server: str) -> None:
    sender = client.sender
    while not due.empty():
        number, place = due.get_nowait()
        await sender.pace()
        address = Address(platform="discord", spot=Spot(chat=server, place=place))
        outcome = await sender.deliver(address, POST, nonce=f"{NONCE}{number}")
        if isinstance(outcome, Wait):
            await asyncio.sleep(outcome.seconds)
        if not isinstance(outcome, Sent):
            due.put_nowait((number, place))


async def lives(person: Person, waits: list[float], over: asyncio.Event) -> None:
    """Do one thing after another, and note how long each answer took."""
    private = person.in_dm
    for number in range(1_000_000):
        if over.is_set():
            return
        began = time.perf_counter()
        match number % 3:
            case 0:
                await person.runs("optout", guide="tiktok-remix")
            case 1:
                assert person.last is not None
                await person.presses(person.last.pressable[0])
            case _:
                await private.says("help")
        waits.append(time.perf_counter() - began)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), THINKING)


async def measure(channels: int, people: int, workers: int) -> None:
    """Serve Discord, let the bot post, and say how it went."""
    async with loopback.opened(limited=True) as discord:
        discord.rest.judged = False
        server = discord.servers[0]
        places = [discord.place(server).id for _ in range(channels)]
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            __file__,
            "--bot",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=1 << 20,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        told = {
            "token": discord.token,
            "api": discord.api_url,
            "gateway": discord.gateway_url,
            "server": server.id,
            "places": places,
            "workers": workers,
        }
        process.stdin.write(json.dumps(told).encode() + b"\n")
        assert await process.stdout.readline() == b"ready\n"
        calm = await _while(discord, people, asyncio.sleep(10))
        process.stdin.write(b"go\n")
        discord.rest.requests.clear()
        busy = await _while(discord, people, process.stdout.readline())
        process.stdin.write(b"over\n")
        await process.wait()
    _report(discord, channels, calm, busy)


async def _while(discord: Discord, people: int, lasting: object) -> list[float]:
    waits: list[float] = []
    over = asyncio.Event()
    crowd = [discord.person(f"person {number}") for number in range(people)]
    living = [asyncio.create_task(lives(one, waits, over)) for one in crowd]
    await lasting  # type: ignore[misc] # any awaitable
    over.set()
    await asyncio.gather(*living)
    return waits


def _report(discord: Discord, channels: int, calm: list[float], busy: list[float]) -> None:
    free = ("/interactions/", "/webhooks/")
    counted = [r for r in discord.rest.requests if not r.path.startswith(free)]
    posts = [r for r in counted if str((r.body or {}).get("nonce")).startswith(NONCE)]
    lasted = posts[-1].at - posts[0].at
    inside = [r for r in counted if posts[0].at <= r.at <= posts[-1].at]
    limits = discord.rest.limits
    assert limits is not None
    rate = (len(inside) - 1) / lasted
    arrived = {r.body["nonce"] for r in posts if r.status == 200}
    print(f"channels due           {channels}, arrived {len(arrived)}, requests {len(posts)}")
    print(f"seconds                {lasted:.1f}")
    print(f"requests a second      {rate:.2f} of {A_SECOND} ({rate / A_SECOND:.1%})")
    print(f"of them posts          {(len(posts) - 1) / lasted:.2f}")
    print(f"refused for a limit    {sum(limits.refused.values())} {limits.refused or ''}")
    for name, waits in (("before", calm), ("meanwhile", busy)):
        p50, p99 = statistics.median(waits), statistics.quantiles(waits, n=100)[98]
        print(
            f"answers {name:14} {len(waits)}: p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms,"
            f" longest {max(waits) * 1000:.0f} ms"
        )


def main() -> None:
    """Read the options and measure, or be the bot of a measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--channels", type=int, default=2000)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--bot", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.bot:
        asyncio.run(bot())
    else:
        asyncio.run(measure(options.channels, options.people, options.workers))


if __name__ == "__main__":
    main()
