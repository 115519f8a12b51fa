"""Draws a rehearsal as Discord shows it: `python -m tests.pictures.discord_rehearsal FILE.png`.

Somebody who may manage the server writes a reminder; the picture is what they see before anything
is saved. The real adapter over simcord, and simcord's own preview page.
"""

import argparse
import asyncio
from pathlib import Path

from tests.discord.house import House
from tests.driver import NOON
from tests.pictures.discord_step import photographed
from tests.standins.discord.world import opened

HEIGHT = 1400


async def draw(
    target: Path, *, guide: str, locale: str, zone: str, when: str, line: str, scale: float
) -> None:
    """Write a reminder, and take a picture of its rehearsal."""
    async with opened(House().client(), settle_timeout=60) as world:
        world.env.backend.edit_bot_profile("optout-bot")
        await world.env.advance_time((NOON - world.env.now()).total_seconds())
        mara = world.person("mara", locale=locale, manager=True)
        await mara.runs("setup", zone=zone)
        await mara.runs("reminder new", what=guide, when=when, line=line, silent=True)
        await photographed(mara, target, height=HEIGHT, scale=scale)


def main() -> None:
    """Read the arguments and draw."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("target", type=Path)
    wanted.add_argument("--guide", default="tiktok-remix")
    wanted.add_argument("--locale", default="en-US")
    wanted.add_argument("--zone", default="Europe/Berlin")
    wanted.add_argument("--when", default="every Friday 6pm")
    wanted.add_argument("--line", default="Posting over the weekend? This takes two minutes.")
    wanted.add_argument("--scale", type=float, default=1.25)
    asyncio.run(draw(**vars(wanted.parse_args())))


if __name__ == "__main__":
    main()
