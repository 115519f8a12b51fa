"""Draws a step of a walk as Discord shows it: `python -m tests.pictures.discord_step FILE.png`.

The real adapter over simcord, and simcord's own preview page. `--guide`, `--locale`, `--press` and
`--in-server` choose what is shown; `--press` takes the labels to press, in order.
"""

import argparse
import asyncio
from pathlib import Path

from tests.discord.house import House
from tests.driver import NOON
from tests.pictures.browser import page_at
from tests.standins.discord.world import Person, opened

WIDTH, HEIGHT = 760, 900
MESSAGE = "#focused-content"
PRESSED = ["Start", "Yes", "Phone app", "Done", "Done"]


async def draw(
    target: Path, *, guide: str, locale: str, press: list[str], in_server: bool, scale: float
) -> None:
    """Open a guide, press the labels, and take a picture of the message."""
    async with opened(House().client(), settle_timeout=60) as world:
        world.env.backend.edit_bot_profile("optout-bot")
        await world.env.advance_time((NOON - world.env.now()).total_seconds())
        ana = world.person("ana", locale=locale)
        here = ana if in_server else ana.in_dm
        await here.runs("optout", guide=guide)
        for label in press:
            await here.presses(label)
        await photographed(here, target, height=HEIGHT, scale=scale)


async def photographed(person: Person, target: Path, *, height: int, scale: float) -> None:
    """Take a picture of the newest message where somebody is looking, as they see it."""
    viewer = person.member or person.user
    shown = person.world.env.preview(person.channel, viewers=[viewer], width=WIDTH, height=height)
    async with (
        shown as preview,
        page_at(preview.url, width=WIDTH, height=height) as page,
    ):
        await page.until("window.simcordPreview && window.simcordPreview.ready === true")
        await page.until("document.fonts.status === 'loaded'")
        await page.photographs(MESSAGE, target, margin=0, scale=scale)


def main() -> None:
    """Read the arguments and draw."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("target", type=Path)
    wanted.add_argument("--guide", default="tiktok-remix")
    wanted.add_argument("--locale", default="en-US")
    wanted.add_argument("--press", nargs="*", default=PRESSED)
    wanted.add_argument("--in-server", action="store_true")
    wanted.add_argument("--scale", type=float, default=1.25)
    asyncio.run(draw(**vars(wanted.parse_args())))


if __name__ == "__main__":
    main()
