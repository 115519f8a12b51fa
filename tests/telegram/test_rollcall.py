"""Groups that were lost, or moved, while nobody was there to hear of it."""

from dataclasses import replace

from tests.standins.telegram import Broken, RetryAfter, TelegramServer
from tests.telegram.house import QUICK, House, running, until

OFTEN = replace(QUICK, roll_call=0.01, one_of_the_roll=0)
ONCE = replace(QUICK, one_of_the_roll=0)


def looked_at(telegram: TelegramServer) -> set[int | None]:
    return {call.chat_id for call in telegram.called("getChat")}


async def test_what_happened_while_the_bot_was_down_is_found_out(
    telegram: TelegramServer, house: House
) -> None:
    ada = telegram.person()
    here = telegram.group(admins=(ada,))
    small = telegram.group(kind="group", admins=(ada,))
    out = telegram.group(admins=(ada,))
    never = "-100999"
    house.register.groups = frozenset({str(here.id), str(small.id), str(out.id), never})
    await out.kicks_bot(by=ada)
    old = await small.becomes_supergroup(by=ada)
    telegram.advance(25 * 3600)  # Telegram no longer tells of it
    telegram.updates.drop_expired()
    async with running(house.client(telegram, patience=ONCE)):
        await until(lambda: len(house.register.told) == 3)

    assert set(house.register.told) == {
        ("left", "telegram", str(out.id)),
        ("left", "telegram", never),
        ("moved", "telegram", str(old), str(small.id)),
    }


async def test_what_telegram_does_not_say_plainly_counts_for_nothing(
    telegram: TelegramServer, house: House
) -> None:
    groups = [telegram.group() for _ in range(3)]
    house.register.groups = frozenset(str(group.id) for group in groups)
    telegram.fail(Broken(), method="getChat", times=2)
    telegram.fail(RetryAfter(seconds=0), method="getChat")
    async with running(house.client(telegram, patience=ONCE)):
        await telegram.receives("getChat", times=3)

    assert house.register.told == []


async def test_a_store_that_fails_is_asked_again_another_time(
    telegram: TelegramServer, house: House
) -> None:
    group = telegram.group()
    house.register.groups = frozenset({str(group.id)})
    house.register.failures = 1
    async with running(house.client(telegram, patience=OFTEN)):
        await telegram.receives("getChat", times=2)

    assert looked_at(telegram) == {group.id}
    assert house.register.told == []
