"""Servers of the loopback Discord: channels, threads, roles, and the bot among their members."""

from dataclasses import dataclass, field
from typing import Any

from tests.standins.discord.kept import THREADS, Place, User, snowflake

VIEW, SEND, USE_COMMANDS, SEND_IN_THREADS = 1 << 10, 1 << 11, 1 << 31, 1 << 38
ORDINARY = VIEW | SEND | USE_COMMANDS


@dataclass(slots=True, kw_only=True)
class Server:
    """One server; `outage` says that Discord cannot serve it at the moment."""

    everyone: int = ORDINARY | SEND_IN_THREADS
    places: list[Place] = field(default_factory=list)
    system: Place | None = None
    people: int = 2
    outage: bool = False
    id: str = field(default_factory=snowflake)

    def wire(self, me: User) -> dict[str, Any]:
        """Return the server as GUILD_CREATE brings it."""
        everyone = {
            "id": self.id,
            "name": "@everyone",
            "permissions": str(self.everyone),
            "position": 0,
            "color": 0,
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        return {
            "id": self.id,
            "name": "A server",
            "owner_id": snowflake(),
            "roles": [everyone],
            "channels": [one.wire() for one in self.places if one.kind not in THREADS],
            "members": [member(me)],
            "member_count": self.people,
            "emojis": [],
            "stickers": [],
            "features": [],
            "threads": [
                one.wire()
                for one in self.places
                if one.kind in THREADS and not one.thread.get("archived")
            ],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "preferred_locale": "en-US",
            "system_channel_id": self.system.id if self.system else None,
            "system_channel_flags": 0,
            "afk_timeout": 300,
            "premium_progress_bar_enabled": False,
            "large": False,
            "unavailable": False,
        }


def member(user: User) -> dict[str, Any]:
    """Return somebody as a member of a server."""
    return {
        "user": user.wire(),
        "roles": [],
        "joined_at": "2026-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
        "nick": None,
        "avatar": None,
        "premium_since": None,
        "pending": False,
        "communication_disabled_until": None,
    }
