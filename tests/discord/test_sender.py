"""Speaking first: one try, and what became of it, over real requests to a loopback Discord."""

import asyncio
import bisect
import contextlib
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import discord
import pytest
import yarl

from bot.adapters.discord import DiscordClient, listener, pace
from bot.adapters.discord.pace import CATCH_UP, LIMIT, STEP, Pace, counts
from bot.core.chat import Spot
from bot.core.messages import Attachment, InviteWords, Message, Paragraph, QuoteWords, Span
from bot.core.replies import Audience, Place as Where
from bot.ports import (
    Address,
    Delivery,
    Refused,
    Sender,
    Sent,
    Uncertain,
    Unsent,
    Wait,
    Why,
)
from tests.discord.house import House
from tests.driver import real_phrases
from tests.standins.discord import loopback
from tests.standins.discord.kept import Place, User
from tests.standins.discord.loopback import Discord

NONCE = "r12-2026112417000000000"
LINE = "@everyone **Look** <@1> https://example.org"


def spoken(*parts: Any) -> Message:
    return Message(
        parts=(Paragraph(spans=(Span(text="Before your next post"),)), *parts),
        place=Where.NEW,
        audience=Audience.HERE,
        locale="en",
    )


POST = spoken(QuoteWords(words=LINE), InviteWords(label="Open it", guide="tiktok-remix"))


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put discord.py's own addresses back afterwards; all servers are told at once here."""
    monkeypatch.setattr(listener, "SERVERS_WITHIN", 0.2)
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    gateway = discord.gateway.DiscordWebSocket
    monkeypatch.setattr(gateway, "DEFAULT_GATEWAY", gateway.DEFAULT_GATEWAY)


@pytest.fixture
async def served(addresses: None) -> AsyncIterator[Discord]:
    async with loopback.opened() as running:
        yield running


def _client(served: Discord, house: House, *, api_url: str | None = None) -> DiscordClient:
    house.client()  # opens the house
    return DiscordClient(
        token=served.token,
        api_url=api_url or served.api_url,
        gateway_url=served.gateway_url,
        door=house,
        groups=house.groups,
        phrases=real_phrases(),
        memo=house.memo,
    )


@contextlib.asynccontextmanager
async def speaking(served: Discord, house: House | None = None) -> AsyncIterator[Sender]:
    """A bot before the loopback Discord; yields what speaks first."""
    client = _client(served, house or House())
    task = asyncio.create_task(client.run())
    try:
        await client.sender.pace()
        yield client.sender
    finally:
        await client.stop()
        await task


def to(place: Place) -> Address:
    return Address(platform="discord", spot=Spot(chat=str(place.guild_id), place=place.id))


def to_person(user: User) -> Address:
    return Address(platform="discord", spot=Spot(chat=user.id), private=True)


def posts(served: Discord) -> list[Any]:
    return [r for r in served.rest.requests if r.method == "POST" and r.path.endswith("/messages")]


async def test_a_post_arrives_once_pings_nobody_and_shows_an_admins_line_as_it_is(
    served: Discord,
) -> None:
    async with speaking(served) as sender:
        outcome = await sender.deliver(to(served.server), POST, nonce=NONCE)
        again = await sender.deliver(to(served.server), POST, nonce=NONCE)
        other = await sender.deliver(to(served.server), POST, nonce="another", silent=True)

        ana = served.person("ana")
        notes = {note.id: note for note in ana.notes()}
        assert isinstance(outcome, Sent)
        assert again == outcome
        assert isinstance(other, Sent)
        assert set(notes) == {outcome.message, other.message}
        seen = notes[outcome.message].seen()
        assert "Before your next post" in seen.text
        assert "https://" not in seen.text
        assert "\\*\\*Look" in seen.text
        assert (await ana.presses("Open it")).ephemeral
        assert (sender.platform, sender.repeatable) == ("discord", True)

        first, _, silent = posts(served)
        assert first.body["nonce"] == NONCE
        assert first.body["enforce_nonce"] is True
        assert first.body["allowed_mentions"] == {"parse": []}
        assert not first.body["flags"] & 1 << 12
        assert silent.body["flags"] & 1 << 12


async def test_a_nudge_arrives_in_a_persons_private_chat_which_is_opened_once(
    served: Discord,
) -> None:
    async with speaking(served) as sender:
        ana = served.person("ana")
        for number in range(2):
            nonce = f"n{number}"
            assert isinstance(await sender.deliver(to_person(ana.user), POST, nonce=nonce), Sent)

        assert len(ana.in_dm.screen()) == 2
        opened = [r for r in served.rest.requests if r.path == "/users/@me/channels"]
        assert len(opened) == 1


async def test_a_file_goes_along(served: Discord) -> None:
    paper = Attachment(name="receipt.txt", content="é", media_type="text/plain")
    async with speaking(served) as sender:
        assert isinstance(await sender.deliver(to(served.server), spoken(paper), nonce=NONCE), Sent)

        (note,) = served.person("ana").notes()
        assert note.files == {"receipt.txt": "é".encode()}


FAULTS: list[tuple[str, int, dict[str, Any], Delivery, int]] = [
    ("no access", 403, {"code": 50001}, Refused(why=Why.NO_RIGHT), 0),
    ("no permission", 403, {"code": 50013}, Refused(why=Why.NO_RIGHT), 0),
    ("forbidden without a word", 403, {"bare": True}, Refused(why=Why.NO_RIGHT), 0),
    ("the channel is gone", 404, {"code": 10003}, Refused(why=Why.GONE), 0),
    ("the server is gone", 404, {"code": 10004}, Refused(why=Why.KICKED), 0),
    ("put away", 400, {"code": 50083}, Refused(why=Why.CLOSED), 0),
    ("locked", 403, {"code": 160005}, Refused(why=Why.CLOSED), 0),
    ("our message is wrong", 400, {"code": 50035}, Refused(why=Why.REFUSED), 0),
    ("the token was reset", 401, {}, Unsent(), 0),
    ("limited", 429, {"retry_after": 3600.0}, Wait(seconds=3600.0), 0),
    ("limited everywhere", 429, {"retry_after": 0.05, "everywhere": True}, Wait(seconds=0.05), 0),
    ("limited at the edge", 429, {"bare": True}, Wait(seconds=30.0), 0),
    ("in trouble", 502, {}, Uncertain(), 0),
    ("in trouble, from a proxy", 503, {"bare": True}, Uncertain(), 0),
    ("the line broke before", 200, {"lost": "before"}, Uncertain(), 0),
    ("the line broke after", 200, {"lost": "after"}, Uncertain(), 1),
]


@pytest.mark.parametrize(
    ("status", "how", "outcome", "arrived"),
    [pytest.param(*rest, id=name) for name, *rest in FAULTS],
)
async def test_what_discord_says_to_a_post(
    served: Discord, status: int, how: dict[str, Any], outcome: Delivery, arrived: int
) -> None:
    """It is asked once, and a second try with the same nonce makes two of nothing."""
    async with speaking(served) as sender:
        pattern = rf"/channels/{served.server.id}/messages"
        if status == 429:
            named = {k: v for k, v in how.items() if k != "bare"}
            served.limits("POST", pattern, **({"retry_after": 0.0} | named))
            served.rest.mischief[-1].bare = bool(how.get("bare"))
        else:
            served.fails("POST", pattern, status, **how)
        asked = len(posts(served))

        assert await sender.deliver(to(served.server), POST, nonce=NONCE) == outcome
        assert len(posts(served)) == asked + 1
        assert len(served.person("ana").notes()) == arrived
        if isinstance(outcome, Uncertain):
            assert isinstance(await sender.deliver(to(served.server), POST, nonce=NONCE), Sent)
            assert len(served.person("ana").notes()) == 1


PRIVATE_FAULTS: list[tuple[str, str, int, dict[str, Any], Delivery]] = [
    ("closed", "message", 403, {"code": 50007}, Refused(why=Why.BLOCKED)),
    ("nothing in common", "message", 403, {"code": 50278}, Refused(why=Why.BLOCKED)),
    ("the chat was closed meanwhile", "message", 404, {"code": 10003}, Unsent()),
    ("our message is wrong", "message", 400, {"code": 50035}, Refused(why=Why.REFUSED)),
    ("in trouble", "message", 500, {}, Uncertain()),
    ("nobody there", "open", 404, {"code": 10013}, Refused(why=Why.BLOCKED)),
    ("not to be opened", "open", 403, {"code": 50007}, Refused(why=Why.BLOCKED)),
    ("opened too fast", "open", 400, {"code": 40003}, Wait(seconds=60.0)),
    ("in trouble at opening", "open", 503, {}, Unsent()),
    ("lost at opening", "open", 200, {"lost": "after"}, Unsent()),
    ("the token was reset", "open", 401, {}, Unsent()),
]


@pytest.mark.parametrize(
    ("what", "status", "how", "outcome"),
    [pytest.param(*rest, id=name) for name, *rest in PRIVATE_FAULTS],
)
async def test_what_discord_says_to_a_nudge(
    served: Discord, what: str, status: int, how: dict[str, Any], outcome: Delivery
) -> None:
    async with speaking(served) as sender:
        ana = served.person("ana")
        path = {
            "open": "/users/@me/channels",
            "message": rf"/channels/{ana.in_dm.place.id}/messages",
        }
        served.fails("POST", path[what], status, **how)

        assert await sender.deliver(to_person(ana.user), POST, nonce=NONCE) == outcome
        if not isinstance(outcome, Refused | Wait):
            assert isinstance(await sender.deliver(to_person(ana.user), POST, nonce=NONCE), Sent)


async def test_a_server_that_the_bot_has_left_is_told_from_a_channel_that_it_may_not_write(
    served: Discord,
) -> None:
    left = served.found()
    place = served.place(left)
    house = House()
    async with speaking(served, house) as sender:
        await served.removes(left)
        await _told(house, "left")

        assert await sender.deliver(to(place), POST, nonce=NONCE) == Refused(why=Why.KICKED)
        assert await sender.size(to(place)) is None


async def test_a_server_that_is_out_of_order_is_not_left(served: Discord) -> None:
    broken = served.found()
    place = served.place(broken)
    house = House()
    async with speaking(served, house) as sender:
        await served.breaks(broken)
        await served.gateway.emit("GUILD_DELETE", {"id": served.servers[0].id})
        await _told(house, "left")
        place.refuses = (403, 50001)

        assert await sender.deliver(to(place), POST, nonce=NONCE) == Refused(why=Why.NO_RIGHT)
        assert house.groups.told[-1] == ("left", served.servers[0].id)


async def test_nothing_is_sent_before_discord_has_taken_the_bot_in(served: Discord) -> None:
    client = _client(served, House(), api_url="http://127.0.0.1:9")

    assert await client.sender.deliver(to(served.server), POST, nonce=NONCE) == Unsent()
    assert await client.sender.main_place(to(served.server)) is None
    assert await client.sender.size(to(served.server)) is None
    await client.sender.remove(to(served.server), "1")


async def test_nothing_is_sent_before_every_server_is_known(
    served: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "SERVERS_WITHIN", 600.0)
    house = House()
    client = _client(served, house)
    task = asyncio.create_task(client.run())
    await served.until(lambda: len(served.gateway.identifies) == 1, "for the bot")

    assert await client.sender.deliver(to(served.server), POST, nonce=NONCE) == Unsent()
    assert posts(served) == []
    await client.stop()
    await task


async def test_a_limit_on_everything_holds_all_that_nobody_waits_for(served: Discord) -> None:
    async with speaking(served) as sender:
        there = rf"/channels/{served.server.id}/messages"
        calm = served.place(served.servers[0])
        served.limits("POST", there, retry_after=600)
        await sender.deliver(to(served.server), POST, nonce="one")
        assert isinstance(await sender.deliver(to(calm), POST, nonce="two"), Sent)
        await sender.pace()

        served.limits("POST", rf"/channels/{calm.id}/messages", retry_after=600, everywhere=True)
        await sender.deliver(to(calm), POST, nonce="three")
        waiting = asyncio.ensure_future(sender.pace())
        await served.person("ana").runs("help")
        await served.person("ben").in_dm.says("help")
        assert not waiting.done()
        waiting.cancel()


async def test_what_people_ask_in_private_counts_and_answers_to_presses_do_not(
    served: Discord,
) -> None:
    house = House()
    client = _client(served, house)
    task = asyncio.create_task(client.run())
    await client.sender.pace()
    taken = [await client._pace.leave(urgent=True) for _ in range(LIMIT)]
    ana = served.person("ana").in_dm
    await ana.speaks("help")
    assert (await served.person("ben").runs("help")).labels
    assert ana.notes() == []
    for left in taken:
        client._pace.answered(left)
    await served.until(ana.notes, "for the answer")
    await client.stop()
    await task


async def test_a_discord_that_cannot_be_reached_has_heard_of_nothing(
    served: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with speaking(served) as sender:
        base = discord.http.Route.BASE
        monkeypatch.setattr(discord.http.Route, "BASE", "http://127.0.0.1:9/api/v10")

        assert await sender.deliver(to(served.server), POST, nonce=NONCE) == Unsent()
        monkeypatch.setattr(discord.http.Route, "BASE", base)


async def test_a_silent_discord_is_not_waited_for_for_ever(
    served: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.discord.posting.ANSWER_WITHIN", 0.05)
    monkeypatch.setattr("bot.adapters.discord.posting.CONNECT_WITHIN", 0.05)
    async with speaking(served) as sender:
        serve = served.rest.serve
        gate = asyncio.Event()

        async def silent(request: Any) -> Any:
            await gate.wait()
            return await serve(request)

        served.serves = silent
        assert await sender.deliver(to(served.server), POST, nonce=NONCE) == Uncertain()
        gate.set()


async def test_a_channels_limit_is_kept_before_discord_refuses_and_holds_up_no_other(
    addresses: None,
) -> None:
    async with loopback.opened(limited=True) as served, speaking(served) as sender:
        busy, calm = served.server, served.place(served.servers[0])
        outcomes = [await sender.deliver(to(busy), POST, nonce=f"n{number}") for number in range(7)]
        assert [type(one) for one in outcomes] == [Sent] * 5 + [Wait] * 2
        assert isinstance(await sender.deliver(to(calm), POST, nonce="calm"), Sent)

        assert all(0 < one.seconds <= 5 for one in outcomes if isinstance(one, Wait))
        assert served.rest.limits is not None
        assert served.rest.limits.refused == {}
        assert len(posts(served)) == 6, "what must wait is not even asked"


async def test_several_at_once_in_one_channel_pass_no_limit(addresses: None) -> None:
    async with loopback.opened(limited=True) as served, speaking(served) as sender:
        outcomes = await asyncio.gather(
            *(sender.deliver(to(served.server), POST, nonce=f"n{n}") for n in range(8))
        )

        assert sorted(type(one).__name__ for one in outcomes) == ["Sent"] * 5 + ["Wait"] * 3
        assert served.rest.limits is not None
        assert served.rest.limits.refused == {}


async def test_an_earlier_post_is_taken_away_and_one_that_is_gone_does_no_harm(
    served: Discord,
) -> None:
    async with speaking(served) as sender:
        outcome = await sender.deliver(to(served.server), POST, nonce=NONCE)
        assert isinstance(outcome, Sent)
        await sender.remove(to(served.server), outcome.message)
        assert served.person("ana").notes() == []
        await sender.remove(to(served.server), outcome.message)
        await sender.remove(to(served.server), "no number")
        served.fails("DELETE", r"/channels/.*", 200, lost="before")
        await sender.remove(to(served.server), outcome.message)


async def test_where_a_server_can_be_told_and_how_many_it_has(addresses: None) -> None:
    async with loopback.opened() as served:
        server = served.servers[0]
        news = served.place(server)
        shut = served.found(people=412)
        hall = served.place(shut, overwrites=[_denies(shut.id, send=True)])
        server.system, shut.system = news, hall
        bare = served.found()
        async with speaking(served) as sender:
            assert await sender.main_place(to(served.server)) == to(news)
            assert await sender.main_place(to(hall)) is None
            assert await sender.main_place(to(served.place(bare))) is None
            assert await sender.main_place(to_person(served.person("ana").user)) is None
            assert await sender.size(to(hall)) == 412
            assert await sender.size(to_person(served.person("ana").user)) is None


async def test_where_the_bot_is_is_told_and_what_is_out_of_order_is_not_left(
    addresses: None,
) -> None:
    async with loopback.opened() as served:
        broken = served.found(outage=True)
        house = House()
        async with speaking(served, house):
            known = frozenset({served.servers[0].id, broken.id})
            assert house.groups.told == [("present", known)]
            new = served.found()
            await served.invites(new)
            await _told(house, "joined")
            await served.removes(new)
            await _told(house, "left")

            assert house.groups.told[1:] == [("joined", new.id), ("left", new.id)]
            await served.gateway.drop()
            await served.until(lambda: served.gateway.resumes, "for the resume")
            await served.gateway.invalidate(resumable=False)
            await served.until(lambda: len(served.gateway.identifies) == 2, "for a new session")
            await _told(house, "present", times=2)
            assert house.groups.told[-1] == ("present", known)


async def _told(house: House, what: str, *, times: int = 1) -> None:
    async with asyncio.timeout(20):
        while sum(one == what for one, _ in house.groups.told) < times:  # noqa: ASYNC110
            await asyncio.sleep(0)


def _denies(target: str, *, send: bool) -> dict[str, Any]:
    return {"id": target, "type": 0, "allow": "0", "deny": str(1 << 11 if send else 1 << 10)}


# The pace


class _Hand:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 100.0
        self.meanwhile: Callable[[], None] = lambda: None

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += min(seconds, 0.005)
        self.meanwhile()


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> _Hand:
    found = _Hand()
    waiting = SimpleNamespace(sleep=found.sleep, Lock=asyncio.Lock, Event=asyncio.Event)
    monkeypatch.setattr(pace, "asyncio", waiting)
    monkeypatch.setattr(pace, "time", SimpleNamespace(monotonic=found.monotonic))
    return found


@dataclass
class _Asking:
    """Requests that travel for a while, both ways; when Discord counted them is written down."""

    limit: Pace
    hand: _Hand
    chance: random.Random
    uneven: float
    counted: list[float] = field(default_factory=list)
    under_way: list[tuple[float, float]] = field(default_factory=list)

    async def ask(self, *, urgent: bool) -> float:
        """Send one request, and hear the answers that are there by then; return the waiting."""
        self._hear()
        before = self.hand.now
        self.hand.meanwhile = self._hear
        left = await self.limit.leave(urgent=urgent)
        there = left + 0.04 + self.chance.uniform(0, self.uneven)
        self.counted.append(there)
        self.under_way.append((there + 0.04 + self.chance.uniform(0, self.uneven), left))
        return self.hand.now - before

    def _hear(self) -> None:
        for back, left in sorted(self.under_way):
            if back <= self.hand.now:
                self.under_way.remove((back, left))
                self.limit.answered(left)

    @property
    def most_in_a_second(self) -> int:
        """The most that Discord counted in any second."""
        moments = sorted(self.counted)
        return max(
            bisect.bisect_left(moments, began + 1.0) - number
            for number, began in enumerate(moments)
        )


@pytest.mark.parametrize(("uneven", "share"), [(0.0, 0.96), (0.02, 0.95), (0.3, 0.7)])
async def test_no_second_holds_too_much_however_unevenly_requests_travel(
    hand: _Hand, uneven: float, share: float
) -> None:
    limit = Pace()
    limit.ready.set()
    asking = _Asking(limit, hand, random.Random(20261124), uneven)
    began = hand.now
    for _ in range(1500):
        await limit.bulk()
        await asking.ask(urgent=False)

    assert asking.most_in_a_second <= LIMIT
    assert 1500 / (hand.now - began) >= share * LIMIT


async def test_what_people_wait_for_counts_and_bulk_makes_room(hand: _Hand) -> None:
    limit = Pace()
    limit.ready.set()
    asking = _Asking(limit, hand, random.Random(20261124), 0.02)
    waited = []
    for number in range(900):
        if number % 7 == 0:
            waited.append(await asking.ask(urgent=True))
        await limit.bulk()
        await asking.ask(urgent=False)

    assert asking.most_in_a_second <= LIMIT
    assert max(waited) < 2 * CATCH_UP


async def test_what_people_ask_pushes_bulk_back(hand: _Hand) -> None:
    limit = Pace()
    limit.ready.set()
    began = hand.now
    for _ in range(40):
        await limit.leave(urgent=True)
    assert hand.now == began
    await limit.bulk()

    assert hand.now >= began + 40 * STEP - CATCH_UP


async def test_a_pause_that_discord_wants_holds_bulk_and_nobody_who_waits(hand: _Hand) -> None:
    limit = Pace()
    limit.ready.set()
    began = hand.now
    limit.hold(30)
    await limit.leave(urgent=True)
    assert hand.now == began
    await limit.leave(urgent=False)
    assert hand.now >= began + 30
    assert hand.now < began + 31
    limit.hold(30)
    await limit.bulk()
    assert began + 60 <= hand.now < began + 62


@pytest.mark.parametrize(
    ("path", "counted"),
    [
        ("/channels/1/messages", True),
        ("/users/@me", True),
        ("/interactions/1/x/callback", False),
        ("/webhooks/1/x/messages/@original", False),
    ],
)
def test_answers_to_interactions_do_not_count(path: str, counted: bool) -> None:
    assert counts(yarl.URL(discord.http.Route.BASE + path)) is counted


def test_the_gateway_does_not_count() -> None:
    assert not counts(yarl.URL("wss://gateway.discord.gg/?v=10"))
