"""Health, figures, the HTTP port and the operator's socket."""

import asyncio
import json
import socket
import stat
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot import control
from bot.control import ControlError, PathTooLongError, ask, listening
from bot.core.events import Said, Started
from bot.core.messages import Message
from bot.core.replies import Audience, Place
from bot.figures import CountingDoor, Figures, Traffic
from bot.health import Condition, Health, Pulse
from bot.platforms import TelegramPart
from bot.ports import Inbound, UserKey
from bot.settings import Settings
from bot.web import serving
from tests.talking import NoGroups

WORDS = "marker-of-a-private-text"
PERSON = "marker-of-a-person"


def message() -> Message:
    return Message(parts=(), place=Place.NEW, audience=Audience.PRIVATE, locale="en")


class Door(NoGroups):
    """Answers greetings, and fails on words."""

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        match inbound.event:
            case Said(text=words):
                raise LookupError(words)
        return (message(),)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        del locale_hint, code
        return message()


def health(*, well: bool = True) -> Health:
    return Health(parts={"store": Condition(well=well, note="open")})


def test_the_whole_is_well_when_every_part_is() -> None:
    assert health().well
    assert not health(well=False).well
    assert not Health(parts={}).well


def test_a_pulse_that_is_too_old_is_unwell() -> None:
    now = 100.0
    pulse = Pulse(at_most=3600, clock=lambda: now)

    now += 3600
    assert pulse.condition() == Condition(well=True, note="last done 60 min ago")
    now += 7200
    assert pulse.condition() == Condition(well=False, note="last done 3 h ago")
    pulse.beat()
    assert pulse.condition() == Condition(well=True, note="last done 0 s ago")


async def test_figures_count_turns_and_tell_nothing_of_a_person() -> None:
    figures = Figures()
    door = CountingDoor(Door(), figures)
    user = UserKey(platform="terminal", user_id=PERSON)

    await door.handle(Inbound(user=user, event=Started()))
    with pytest.raises(LookupError, match="marker"):
        await door.handle(Inbound(user=user, event=Said(text=WORDS)))
    figures.swept({"walk": 3})
    figures.delivered("telegram", "sent")
    figures.restarted("scheduler:clock")

    page = figures.page(health()).decode()
    assert 'optout_turns_total{event="Started",platform="terminal"} 1.0' in page
    assert 'optout_faults_total{platform="terminal"} 1.0' in page
    assert 'optout_turn_seconds_count{platform="terminal"} 1.0' in page
    assert 'optout_swept_rows_total{table="walk"} 3.0' in page
    assert 'optout_deliveries_total{fate="sent",platform="telegram"} 1.0' in page
    assert 'optout_loop_restarts_total{loop="scheduler:clock"} 1.0' in page
    assert 'optout_part_well{part="store"} 1.0' in page
    assert "marker" not in page


def test_what_adapters_count_is_read_when_it_is_asked_for() -> None:
    figures, failed = Figures(), Counter[str]()
    figures.watch("telegram", lambda: Traffic(passed={"sent": 3}, failed=failed))

    before = figures.page(health()).decode()
    failed["wait"] += 2
    after = figures.page(health()).decode()

    assert 'optout_traffic_total{platform="telegram",what="sent"} 3.0' in before
    assert "kind=" not in before
    assert 'optout_traffic_failures_total{kind="wait",platform="telegram"} 2.0' in after


def test_what_telegrams_adapter_counts_is_told_whole(tmp_path: Path) -> None:
    settings = Settings(telegram_token=SecretStr("123456:made-up"), data_dir=tmp_path)
    unasked: Any = None
    part = TelegramPart(settings, unasked, unasked, unasked)
    part._client.counts.sent += 3
    part._client.counts.failed["wait"] += 2

    traffic = part.traffic()

    assert {**traffic.passed}.pop("sent") == 3
    assert {*traffic.passed} | {"failed"} == {one.name for one in fields(part._client.counts)}
    assert traffic.failed == {"wait": 2}


async def test_the_port_tells_health_and_figures() -> None:
    state = health()

    async def now() -> Health:
        return state

    async with (
        serving("127.0.0.1", 0, now, Figures()) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client,
    ):
        async with client.get("/healthz") as well:
            assert (well.status, (await well.json())["well"]) == (200, True)
        state = health(well=False)
        async with client.get("/healthz") as unwell:
            assert unwell.status == 503
            assert (await unwell.json())["parts"]["store"] == {"well": False, "note": "open"}
        async with client.get("/metrics") as metrics:
            assert metrics.headers["Content-Type"].startswith("text/plain; version=0.0.4")
            assert 'optout_part_well{part="store"} 0.0' in await metrics.text()
        async with client.get("/") as other:
            assert other.status == 404


async def test_a_port_in_use_is_an_error_of_the_system() -> None:
    async def now() -> Health:
        return health()

    async with serving("127.0.0.1", 0, now, Figures()) as port:
        with pytest.raises(OSError, match="address"):
            async with serving("127.0.0.1", port, now, Figures()):
                pass


async def echo(request: control.Request) -> control.Answer:
    if request["do"] == "fail":
        raise ValueError(WORDS)
    if request["do"] == "refuse":
        raise ControlError("that file is already there")
    return {"said": request["do"]}


async def test_a_request_is_answered_over_the_socket(tmp_path: Path) -> None:
    async with listening(tmp_path, echo):
        mode = stat.S_IMODE((tmp_path / control.NAME).stat().st_mode)
        answers = await asyncio.gather(*(ask(tmp_path, {"do": str(n)}) for n in range(5)))

    assert mode == 0o600
    assert answers == [{"said": str(n)} for n in range(5)]


async def test_without_a_bot_there_is_no_answer(tmp_path: Path) -> None:
    assert await ask(tmp_path, {"do": "x"}) is None


async def test_a_socket_left_by_a_killed_bot_stands_in_nobodys_way(tmp_path: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(tmp_path / control.NAME))
    left.close()

    assert await ask(tmp_path, {"do": "x"}) is None
    async with listening(tmp_path, echo):
        assert await ask(tmp_path, {"do": "x"}) == {"said": "x"}
    assert not (tmp_path / control.NAME).exists()


@pytest.mark.parametrize(
    ("request_", "reason"),
    [({"do": "refuse"}, "that file is already there"), ({"do": "fail"}, "ValueError")],
)
async def test_a_refusal_is_told_and_quotes_nobody(
    tmp_path: Path, request_: Mapping[str, Any], reason: str
) -> None:
    async with listening(tmp_path, echo):
        with pytest.raises(ControlError, match=reason) as caught:
            await ask(tmp_path, request_)

    assert WORDS not in str(caught.value)


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b"\xff\n", b"{" * 70_000 + b"\n"])
async def test_what_is_no_request_is_refused_and_the_next_is_served(
    tmp_path: Path, line: bytes
) -> None:
    async with listening(tmp_path, echo):
        reader, writer = await asyncio.open_unix_connection(tmp_path / control.NAME)
        writer.write(line)
        answer = await reader.readline()
        writer.close()

        assert "error" in json.loads(answer)
        assert await ask(tmp_path, {"do": "x"}) == {"said": "x"}


async def test_a_folder_too_deep_for_a_socket_is_named(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * control.LONGEST_PATH)

    with pytest.raises(PathTooLongError, match="too long for a socket"):
        async with listening(deep, echo):
            pass
    assert await ask(deep, {"do": "x"}) is None


async def test_a_file_in_the_place_of_the_socket_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / control.NAME).write_text("mine")

    with pytest.raises(OSError, match="in use"):
        async with listening(tmp_path, echo):
            pass
    assert (tmp_path / control.NAME).read_text() == "mine"
