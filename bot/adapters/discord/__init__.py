"""Discord as a front end: ephemeral in servers, plain in private, buttons that never die."""

from bot.adapters.discord.client import DiscordClient, TokenRefusedError

__all__ = ["DiscordClient", "TokenRefusedError"]
