"""Each platform's adapter as a part of the running bot: what it is called, how it is, how it ends.

An adapter is imported when it is made, not before: what needs none of them loads none.
"""

from dataclasses import fields
from typing import Protocol

from bot.figures import Traffic
from bot.health import Condition
from bot.ports import Door, Groups, Memo, Phrasebook, Sender
from bot.running import Part, PartEndedError, RefusedError
from bot.settings import Settings

QUIET_AT_MOST = 120.0
"""Seconds since Telegram last answered a poll; a poll is held open for well under a minute."""


class PlatformPart(Part, Protocol):
    """A part that can also speak first."""

    @property
    def sender(self) -> Sender:
        """Return what speaks first; it waits until the part runs."""


def parts(
    settings: Settings, door: Door, phrases: Phrasebook, memo: Memo, groups: Groups
) -> list[PlatformPart]:
    """Return the platforms whose tokens are set."""
    found: list[PlatformPart] = []
    if settings.discord_token is not None:
        found.append(DiscordPart(settings, door, phrases, memo, groups))
    if settings.telegram_token is not None:
        found.append(TelegramPart(settings, door, phrases, memo, groups))
    return found


class TelegramPart:
    """Telegram, as long as its poll is answered."""

    name = "telegram"

    def __init__(
        self,
        settings: Settings,
        door: Door,
        phrases: Phrasebook,
        memo: Memo,
        groups: Groups | None = None,
    ) -> None:
        from bot.adapters.telegram import TelegramClient  # noqa: PLC0415

        token = settings.telegram_token
        self._client = TelegramClient(
            token=token.get_secret_value() if token else "",
            api_url=settings.telegram_api_url,
            door=door,
            phrases=phrases,
            memo=memo,
            groups=groups,
        )

    @property
    def sender(self) -> Sender:
        """Return what speaks first on Telegram; it waits until the part runs."""
        return self._client.sender

    async def run(self) -> None:
        """Be on Telegram until stopped."""
        from bot.adapters.telegram import ConflictError, TokenRefusedError  # noqa: PLC0415

        try:
            await self._client.run()
        except TokenRefusedError as error:
            raise RefusedError(f"OPTOUT_TELEGRAM_TOKEN: {error}; see @BotFather") from error
        except ConflictError as error:
            raise PartEndedError(
                "another program is using the bot's Telegram token: stop it, or change the token"
            ) from error

    async def stop(self) -> None:
        """Take no more updates, and finish what was taken."""
        self._client.stop()

    def condition(self) -> Condition:
        """Return whether Telegram answers."""
        age = self._client.poll_age
        if age is None:
            return Condition(well=False, note="not connected yet")
        return Condition(well=age <= QUIET_AT_MOST, note=f"heard {age:.0f} s ago")

    def traffic(self) -> Traffic:
        """Return the adapter's running totals."""
        counts = self._client.counts
        names = [one.name for one in fields(counts) if one.name != "failed"]
        passed = {name: getattr(counts, name) for name in names}
        return Traffic(passed=passed, failed=counts.failed)


class DiscordPart:
    """Discord, as long as its gateway is connected."""

    name = "discord"

    def __init__(
        self,
        settings: Settings,
        door: Door,
        phrases: Phrasebook,
        memo: Memo,
        groups: Groups,
    ) -> None:
        from bot.adapters.discord import DiscordClient  # noqa: PLC0415

        token = settings.discord_token
        self._client = DiscordClient(
            token=token.get_secret_value() if token else "",
            api_url=settings.discord_api_url,
            gateway_url=settings.discord_gateway_url,
            door=door,
            groups=groups,
            phrases=phrases,
            memo=memo,
        )

    @property
    def sender(self) -> Sender:
        """Return what speaks first on Discord; it waits until the part runs."""
        return self._client.sender

    async def run(self) -> None:
        """Be on Discord until stopped."""
        from bot.adapters.discord import TokenRefusedError  # noqa: PLC0415

        try:
            await self._client.run()
        except TokenRefusedError as error:
            raise RefusedError(
                f"OPTOUT_DISCORD_TOKEN: {error}; see the page Bot of the developer portal"
            ) from error

    async def stop(self) -> None:
        """Finish the answers under way, and leave."""
        await self._client.stop()

    def condition(self) -> Condition:
        """Return whether the gateway is connected."""
        connected = self._client.connected
        return Condition(well=connected, note="connected" if connected else "not connected")

    def traffic(self) -> Traffic:
        """Return nothing: what there is to know of Discord is counted as turns."""
        return Traffic()
