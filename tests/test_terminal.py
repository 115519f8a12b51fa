"""The terminal as people meet it: what is drawn, what a line means, and how a session goes."""

import io
import json
import os
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.utils import get_cwidth

from bot import understand
from bot.adapters.terminal.client import TerminalClient, commands, write_anew
from bot.adapters.terminal.parse import LIMIT_CHARS, Quit, Save, clean, parse
from bot.adapters.terminal.render import Look, render
from bot.adapters.terminal.screen import LINE_BYTES, Pipe, Prompt, lines
from bot.core.engine import current
from bot.core.events import Asked, ForgetAsked, HelpAsked, Opened, Pressed, Said, Started
from bot.core.faq import Sure
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
    Span,
    Words,
)
from bot.core.replies import Audience, Place, Role, Tone
from bot.core.tokens import Token, app
from bot.i18n import load_phrases
from bot.ports import Inbound
from tests.driver import Person
from tests.talking import NoGroups

PHRASES = load_phrases(strict=True)
LONG = "One small step at a time, on the phone in your hand, and never more than one idea at once."


def token(choice: str) -> Token:
    return Token(guide="demo", step="first", choice=choice, turn=1)


def words(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph(spans=(Span(text=text),), role=role)


def button(label: str, tone: Tone = Tone.NEUTRAL) -> ButtonWords:
    return ButtonWords(label=label, token=token(label.lower()), tone=tone)


def message(*parts: Words, asks_amount: bool = False, locale: str = "en") -> Message:
    return Message(
        parts=parts,
        place=Place.REPLACE,
        audience=Audience.PRIVATE,
        locale=locale,
        asks_amount=asks_amount,
    )


PLAIN = Look()


def narrow(width: int = 40, *, colour: bool = False) -> Look:
    return Look(width=width, colour=colour, measure=get_cwidth)


# What is drawn


def test_every_kind_of_part_is_drawn() -> None:
    drawn = render(
        [
            message(
                words("Title", Role.TITLE),
                Paragraph(spans=(Span(text="Tap "), Span(text="Done", strong=True))),
                QuoteWords(words="their own"),
                LinkWords(label="The form", url="https://example.org/form"),
                InviteWords(label="Open", guide="demo"),
                button("Yes"),
                button("No"),
                Attachment(name="a.txt", content="line\n", media_type="text/plain"),
            )
        ],
        PLAIN,
    )

    assert drawn.text == (
        "Title\n\nTap “Done”\n\n│ their own\n\nThe form:\n  https://example.org/form\n\n"
        "Open: /optout demo\n\n--- a.txt ---\nline\n---\n\n  1) Yes\n  2) No"
    )
    assert drawn.answers == {"1": token("yes"), "2": token("no")}


def test_buttons_carry_letters_where_a_number_is_the_answer() -> None:
    drawn = render([message(words("How many?"), button("About 5"), asks_amount=True)], PLAIN)

    assert drawn.text.endswith("  a) About 5")
    assert drawn.answers == {"a": token("about 5")}


def test_a_number_means_the_last_message_with_buttons_and_those_above_carry_on() -> None:
    """As typed on the platforms, where only that message's buttons have numbers."""
    drawn = render(
        [
            message(words("An answer"), button("It helped"), button("It did not")),
            message(words("The step"), button("Done"), button("Back")),
            message(words("A note")),
        ],
        PLAIN,
    )

    assert drawn.answers == {
        "1": token("done"),
        "2": token("back"),
        "3": token("it helped"),
        "4": token("it did not"),
    }
    assert drawn.text == (
        "An answer\n\n  3) It helped\n  4) It did not\n\nThe step\n\n  1) Done\n  2) Back\n\nA note"
    )


def test_a_number_means_to_the_terminal_what_it_means_to_the_conversation() -> None:
    """An answer amid a walk brings the step again; core and terminal must mean the same by 1."""
    ana = Person()
    ana.opens("linkedin-training")
    ana.presses(PHRASES.say("choice-start", "en"))
    ana.does(Asked(question="x", meaning=Sure(answer="remix_existing")))
    drawn = render(ana.screens, PLAIN)
    now = current(ana.library, ana.progress, ana.now)
    shown = ana.phrases.localise(now, "en")

    assert sum(1 for one in ana.screens if one.buttons) > 1
    assert len(drawn.answers) > len(shown.buttons) > 1
    for place in range(1, len(shown.buttons) + 1):
        meant = understand.read(str(place), shown, ana.library, ana.phrases)
        assert meant == Pressed(token=drawn.answers[str(place)])


def test_no_button_is_a_number_beside_a_question_for_an_amount() -> None:
    several = [button(f"Choice {number}") for number in range(27)]
    drawn = render([message(*several), message(button("About 5"), asks_amount=True)], PLAIN)

    assert drawn.answers["a"] == token("about 5")
    assert list(drawn.answers)[:2] == ["b", "c"]
    assert list(drawn.answers)[-2:] == ["ab", "a"]


def test_a_machines_copy_beside_a_text_is_handed_over_but_not_printed() -> None:
    text = Attachment(name="r.txt", content="for people\n", media_type="text/plain")
    data = Attachment(name="r.json", content="{}\n", media_type="application/json")

    together, alone = render([message(text, data)], PLAIN), render([message(data)], PLAIN)

    assert "{}" not in together.text
    assert together.files == (text, data)
    assert "{}" in alone.text


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_is_wider_than_the_window(width: int) -> None:
    chinese = "一次一个小步骤" * 9
    shown = message(words(LONG), words(chinese), button(LONG, Tone.PRIMARY), QuoteWords(words=LONG))

    drawn = render([shown], narrow(width))

    assert max(get_cwidth(line) for line in drawn.text.splitlines()) <= width
    assert "".join(drawn.text.split()).count(chinese) == 1


def test_a_wrapped_answer_is_indented_under_its_words() -> None:
    drawn = render([message(button(LONG))], narrow())

    first, *rest = drawn.text.splitlines()
    assert first.startswith("  1) One small")
    assert rest
    assert all(line.startswith("     ") and line[5] != " " for line in rest)


def test_an_address_is_never_broken() -> None:
    url = "https://example.org/" + "a" * 80

    drawn = render([message(LinkWords(label="Form", url=url), words(f"See {url} now"))], narrow())

    assert drawn.text.count(url) == 2


def test_colour_changes_nothing_but_marks() -> None:
    shown = message(
        words("Title", Role.TITLE), Paragraph(spans=(Span(text="Done", strong=True),)),
        words("Step 1", Role.PROGRESS), button("Yes", Tone.PRIMARY), button("Erase", Tone.DANGER),
    )  # fmt: skip

    plain, coloured = render([shown], narrow()), render([shown], narrow(colour=True))

    assert "\x1b" not in plain.text
    assert "\x1b[1mTitle\x1b[0m" in coloured.text
    marks = "".join(coloured.text.split("\x1b")[1:])
    assert marks
    unmarked = coloured.text
    for number in ("0", "1", "2", "31", "36", "1;36"):
        unmarked = unmarked.replace(f"\x1b[{number}m", "")
    assert unmarked == plain.text


@pytest.mark.parametrize(
    "part",
    [
        words("a\x1b[2Jb\u202ec\u2068d"),
        QuoteWords(words="a\x1b[2Jb\u202ec\u2068d"),
        button("a\x1b[2Jb\u202ec\u2068d"),
        LinkWords(label="a\x1b[2Jb\u202ec\u2068d", url="https://e.org/\x1b[2J"),
        Attachment(name="a\x1b.txt", content="a\x1b[2Jb\u202ec\u2068d", media_type="text/plain"),
    ],
)
def test_nothing_that_commands_a_terminal_or_turns_text_is_written(part: Words) -> None:
    drawn = render([message(part)], PLAIN)

    assert not set(drawn.text) & set("\x1b\u202e\u2068")


def test_right_to_left_text_stays_whole_on_its_own_lines() -> None:
    arabic = "افتح \u2068TikTok\u2069 على هاتفك"

    drawn = render([message(words(arabic), button("تم"))], PLAIN)

    assert drawn.text == "افتح TikTok على هاتفك\n\n  1) تم"


# What a line means

ANSWERS = {"1": token("yes"), "2": token("no"), "a": token("letter")}


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("1", Pressed(token=token("yes"))),
        (" 2) ", Pressed(token=token("no"))),
        ("2.", Pressed(token=token("no"))),
        ("02", Pressed(token=token("no"))),
        ("\u0661", Pressed(token=token("yes"))),
        ("A", Pressed(token=token("letter"))),
        ("3", Said(text="3")),
        ("9" * 5000, Said(text="9" * 5000)),
        ("I have done it", Said(text="I have done it")),
        ("/help", HelpAsked()),
        ("/HELP", HelpAsked()),
        ("/start", Started()),
        ("/optout demo", Opened(guide="demo")),
        ("/forgetme", ForgetAsked()),
        ("/language es", Pressed(token=app("language", "es"))),
        ("/nonsense", Said(text="/nonsense")),
        ("/quit", Quit()),
        ("/exit", Quit()),
        ("quit", Quit()),
        ("/save", Save()),
        ("", None),
        ("   \t", None),
        ("\x1b[A", Said(text="[A")),
        ("\x00\x07", None),
        ("do\u202ene\x7f", Said(text="done")),
    ],
)
def test_a_line_means_what_a_person_means(line: str, meaning: object) -> None:
    assert parse(line, ANSWERS) == meaning


def test_a_line_without_end_is_cut() -> None:
    said = parse("x" * (LIMIT_CHARS * 3), {})

    assert said == Said(text="x" * LIMIT_CHARS)


def test_marks_that_letters_need_are_kept() -> None:
    persian, family = "\u0645\u06cc\u200c\u062e\u0648", "👩\u200d👧"

    assert clean(persian + family) == persian + family


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        ([b"a\nb\n"], ["a", "b"]),
        ([b"a", b"b\n", b"\nc"], ["ab", "", "c"]),
        (["añ".encode()[:2], "añ".encode()[2:] + b"\r\n"], ["añ"]),
        ([b"\xff\n"], ["\ufffd"]),
        ([b"x" * LINE_BYTES, b"x" * LINE_BYTES, b"\nnext\n"], ["x" * LINE_BYTES, "next"]),
        ([], []),
    ],
)
def test_bytes_become_lines(chunks: list[bytes], expected: list[str]) -> None:
    source = iter([*chunks, b""])

    assert list(lines(lambda: next(source))) == expected


# How a session goes


class Door(NoGroups):
    """Remembers what came in, and answers with what it was given."""

    def __init__(self, *answers: Message | Exception) -> None:
        self.answers = list(answers)
        self.heard: list[Inbound] = []

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        self.heard.append(inbound)
        answer = self.answers.pop(0) if self.answers else message()
        if isinstance(answer, Exception):
            raise answer
        return (answer,)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        return PHRASES.apology(PHRASES.nearest(locale_hint), code)

    @property
    def events(self) -> list[object]:
        return [inbound.event for inbound in self.heard]


class Paper:
    """A screen that is written on by a test: lines in, blocks out."""

    def __init__(self, *typed: str, interactive: bool = False) -> None:
        self.typed = list(typed)
        self.blocks: list[str] = []
        self.interactive = interactive

    def look(self) -> Look:
        return PLAIN

    def show(self, text: str) -> None:
        self.blocks.append(text)

    async def line(self) -> str | None:
        return self.typed.pop(0) if self.typed else None

    def opened(self) -> "Paper":
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass


async def session(
    door: Door, paper: Paper, language: str | None = None, hint: str | None = None
) -> list[str]:
    client = TerminalClient(door, PHRASES, paper, name="me", language=language, hint=hint)
    await client.run()
    return paper.blocks


async def test_a_greeting_comes_first_and_each_line_is_a_turn() -> None:
    door = Door(message(words("Hello"), button("Yes")), message(words("Well done")))

    blocks = await session(door, Paper("1", "", "/help"))

    assert door.events == [Started(), Pressed(token=token("yes")), HelpAsked()]
    assert blocks == ["Hello\n\n  1) Yes", "Well done"]


async def test_a_list_further_up_can_still_be_answered() -> None:
    door = Door(message(words("Hello"), button("Yes")), message(words("No list here")))

    await session(door, Paper("/help", "1"))

    assert door.events[-1] == Pressed(token=token("yes"))


async def test_leaving_ends_the_session_whatever_follows() -> None:
    door = Door()

    await session(door, Paper("/quit", "1"))

    assert door.events == [Started()]


async def test_a_person_at_a_terminal_is_told_how_and_a_pipe_is_not() -> None:
    at_terminal = await session(Door(), Paper("/quit", interactive=True))
    piped = await session(Door(), Paper("/quit"))

    assert at_terminal == [
        PHRASES.say("terminal-how", "en"),
        PHRASES.say("terminal-bye", "en"),
    ]
    assert piped == []


async def test_a_fault_is_owned_up_to_with_a_code_and_the_chat_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    door = Door(message(), OSError("disk full"), message(words("Fine again")))

    fault, fine = await session(door, Paper("one", "two"))

    (record,) = caplog.records
    assert record.getMessage() == "turn-failed"
    assert record.__dict__["code"] in fault
    assert fine == "Fine again"


async def test_the_systems_language_is_a_hint() -> None:
    door = Door()

    await session(door, Paper(), hint="pt_BR.UTF-8")

    assert door.heard[0].locale_hint == "pt_BR.UTF-8"


async def test_a_language_asked_for_at_the_start_wins_over_an_earlier_choice() -> None:
    door = Door(message(words("Hello")), message(), message(words("Hola"), locale="es"))

    blocks = await session(door, Paper(), language="es")

    assert door.events == [Started(), Pressed(token=app("language", "es")), Started()]
    assert blocks == ["Hola"]


async def test_a_language_that_is_already_spoken_is_not_chosen_again() -> None:
    door = Door(message(words("Hola"), locale="es"))

    await session(door, Paper(), language="es")

    assert door.events == [Started()]


RECEIPT = Attachment(name="../receipt.json", content='{"done": "sí"}\n', media_type="text/plain")


async def test_files_are_saved_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    door = Door(message(), message(RECEIPT))

    blocks = await session(door, Paper("/save", "receipt", "/save", "/save"))

    saved = sorted(os.listdir(tmp_path))  # noqa: PTH208
    assert blocks[0] == PHRASES.say("terminal-no-files", "en")
    assert "/save" in blocks[2]
    assert blocks[3] == PHRASES.say("terminal-saved", "en", path=str(tmp_path / "receipt.json"))
    assert saved == ["receipt-2.json", "receipt.json"]
    assert json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8")) == {"done": "sí"}
    assert stat.S_IMODE((tmp_path / "receipt.json").stat().st_mode) == 0o600


async def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    door = Door(message(), message(RECEIPT))
    gone = Paper("receipt", "/save")
    monkeypatch.setattr(Path, "cwd", lambda: tmp_path / "gone")

    blocks = await session(door, gone)

    assert blocks[-1] == PHRASES.say("terminal-not-saved", "en", path=str(tmp_path / "gone"))


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "receipt.json").write_text("mine")

    path = write_anew(tmp_path, RECEIPT)

    assert path.name == "receipt-2.json"
    assert (tmp_path / "receipt.json").read_text() == "mine"


# The two screens


async def test_a_pipe_is_read_to_its_end_and_written_plainly() -> None:
    reading, writing = os.pipe()
    os.write(writing, "one\ntwo\nñ".encode())
    os.close(writing)
    written = io.StringIO()
    pipe = Pipe(reading, written)
    heard: list[str] = []

    with pipe.opened():
        while (line := await pipe.line()) is not None:
            heard.append(line)
            pipe.show(line.upper())
    os.close(reading)

    assert heard == ["one", "two", "ñ"]
    assert written.getvalue() == "ONE\n\nTWO\n\nÑ\n"


async def test_a_prompt_takes_a_line_with_editing_and_ends_on_end_of_input() -> None:
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        prompt = Prompt(commands(), colour=False)
        keys.send_text("dome\x7f\x7fne\r")  # two backspaces
        first = await prompt.line()
        keys.send_text("\x04")
        last = await prompt.line()
        keys.send_text("half\x03")
        interrupted = await prompt.line()

    assert (first, last, interrupted) == ("done", None, None)


@pytest.mark.parametrize(("columns", "width"), [(10, 20), (40, 40), (200, 88)])
def test_lines_are_as_wide_as_the_window_but_not_wider_than_reads_well(
    monkeypatch: pytest.MonkeyPatch, columns: int, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        assert Prompt((), colour=False).look().width == width


@pytest.mark.parametrize("locale", ["en", "es"])
def test_every_word_of_the_terminal_is_there(locale: str) -> None:
    keys: Sequence[str] = ("how", "bye", "files", "saved", "not-saved", "no-files")

    assert all(PHRASES.has(locale, f"terminal-{key}") for key in keys)
