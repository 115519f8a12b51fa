"""The table of methods, and the ones about the bot itself and about getting updates.

Each method is a function from the world and a call to the result; it raises a refusal otherwise.
The others are in `methods_messages`, `methods_profile` and `methods_chats`; `server` looks them
up here.
"""

import re
from collections.abc import Callable

from tests.standins.telegram.forms import Call
from tests.standins.telegram.refusals import Json, bad_request
from tests.standins.telegram.state import World
from tests.standins.telegram.updates import Webhook

Method = Callable[[World, Call], object]
METHODS: dict[str, Method] = {}
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}\Z")
_CONNECTIONS = range(1, 101)


def method(name: str) -> Callable[[Method], Method]:
    """Enter a function into the table under Telegram's name."""

    def enter(function: Method) -> Method:
        METHODS[name] = function
        return function

    return enter


@method("getMe")
def get_me(world: World, _call: Call) -> Json:
    """Tell the bot who it is."""
    return {
        **world.bot.as_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_groups,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_guest_queries": False,
        "supports_join_request_queries": False,
    }


@method("setWebhook")
def set_webhook(world: World, call: Call) -> bool:
    """Keep the address; this stand-in does not call it, it only ends polling."""
    url = call.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if secret and not _SECRET.match(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = call.integer("max_connections") or 40
    if connections not in _CONNECTIONS:
        connections = 40
    world.updates.webhook = Webhook(url=url, secret=secret, connections=connections)
    _drop_if_asked(world, call)
    return True


@method("deleteWebhook")
def delete_webhook(world: World, call: Call) -> bool:
    """Make polling possible again."""
    world.updates.webhook = Webhook()
    _drop_if_asked(world, call)
    return True


@method("getWebhookInfo")
def get_webhook_info(world: World, _call: Call) -> Json:
    """Tell what setWebhook stored and how much is waiting."""
    updates = world.updates
    info: Json = {
        "url": updates.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(updates.waiting),
    }
    if updates.webhook.url:
        info["max_connections"] = updates.webhook.connections
    if updates.allowed:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def _drop_if_asked(world: World, call: Call) -> None:
    if call.flag("drop_pending_updates"):
        world.updates.clear()
