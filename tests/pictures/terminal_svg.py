"""Draws a walk as the terminal shows it: `python -m tests.pictures.terminal_svg FILE.svg`.

The real renderer with its colours, on a walk of the real core; `--guide`, `--locale`, `--width` and
`--press` choose what is shown. Nothing but Python is needed, and the same words give the same file.
"""

import argparse
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from prompt_toolkit.utils import get_cwidth

from bot.adapters.terminal.render import Look, render
from tests.driver import Person

PRESSED = ["Start", "Yes", "Phone app"]
SHOWN_TURNS = 2
"""How many of the last turns are in the picture."""

CELL, LINE, MARGIN, SIZE = 8.43, 20, 24, 14
INK = {"": "#d7dce2", "36": "#5cc8d7", "31": "#f0756b"}
PAPER, FAINT = "#14181d", "#8b949e"
_MARK = re.compile(r"\x1b\[([0-9;]*)m")


def draw(lines: list[str], title: str, width: int) -> str:
    """Return lines with ANSI marks as an SVG of a window."""
    wide, high = round(width * CELL + 2 * MARGIN), len(lines) * LINE + 2 * MARGIN + 24
    rows = "\n".join(
        f'<text x="{MARGIN}" y="{MARGIN + 40 + n * LINE}">{"".join(_runs(line))}</text>'
        for n, line in enumerate(lines)
    )
    dots = "".join(
        f'<circle cx="{MARGIN + 18 * n}" cy="20" r="5.5" fill="{colour}"/>'
        for n, colour in enumerate(("#f0756b", "#e8bf6a", "#74c991"))
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" \
viewBox="0 0 {wide} {high}" role="img" aria-label="{escape(title)}">
<rect width="{wide}" height="{high}" rx="10" fill="{PAPER}"/>
{dots}
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="{SIZE}" \
fill="{INK[""]}">
{rows}
</g>
</svg>
"""


def _runs(line: str) -> Iterator[str]:
    """Yield the pieces of a line, each with its weight and colour, at its own column."""
    column, marks = 0, ""
    for place, piece in enumerate(_MARK.split(line)):
        if place % 2:
            marks = "" if piece in {"", "0"} else piece
        elif piece:
            indent = len(piece) - len(piece.lstrip())  # not every viewer keeps blanks
            at = MARGIN + (column + indent) * CELL
            yield f'<tspan x="{at:.1f}"{_style(marks)}>{escape(piece.strip())}</tspan>'
            column += get_cwidth(piece)


def _style(marks: str) -> str:
    numbers = marks.split(";")
    colour = FAINT if "2" in numbers else next((INK[n] for n in numbers if n in INK and n), "")
    return "".join(
        (
            ' font-weight="bold"' if "1" in numbers else "",
            ' font-style="italic"' if "3" in numbers else "",
            ' text-decoration="underline"' if "4" in numbers else "",
            f' fill="{colour}"' if colour else "",
        )
    )


def walk(guide: str, locale: str, press: list[str], width: int) -> list[str]:
    """Return what the terminal shows of the last turns of a walk."""
    look = Look(width=width, colour=True, measure=get_cwidth)
    person = Person(locale=locale)
    person.opens(guide)
    turns = [render(person.screens, look).text]
    for label in press:
        place = person.labels.index(label) + 1
        person.presses(label)
        turns.append(f"> {place}\n\n{render(person.screens, look).text}")
    return "\n\n".join([*turns[-SHOWN_TURNS:], "> "]).split("\n")


def main() -> None:
    """Write the picture."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("target", type=Path)
    wanted.add_argument("--guide", default="tiktok-remix")
    wanted.add_argument("--locale", default="en")
    wanted.add_argument("--width", type=int, default=72)
    wanted.add_argument("--press", nargs="*", default=PRESSED)
    given = wanted.parse_args()
    lines = walk(given.guide, given.locale, given.press, given.width)
    title = f"{given.guide}, in a terminal"
    given.target.write_text(draw(lines, title, given.width), encoding="utf-8")


if __name__ == "__main__":
    main()
