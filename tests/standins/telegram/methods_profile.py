"""Methods by which a bot describes itself: commands by scope and language, name, words, menu."""

import re
from typing import Any

from tests.standins.telegram.forms import Call
from tests.standins.telegram.methods import method
from tests.standins.telegram.refusals import Json, bad_request
from tests.standins.telegram.state import Account, Chat, World
from tests.standins.telegram.text import utf16_length
from tests.standins.telegram.writing import find_chat

NAME_LIMIT = 64
DESCRIPTION_LIMIT = 512
SHORT_DESCRIPTION_LIMIT = 120
COMMANDS_LIMIT = 100
COMMAND_DESCRIPTION_LIMIT = 256
_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
_LANGUAGE = re.compile(r"[a-z]{2}\Z")


@method("setMyCommands")
def set_my_commands(world: World, call: Call) -> bool:
    """Replace the commands of one scope and language."""
    commands = call.parsed("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands: expected an Array")
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        # People may type capitals; a list of commands may not have them.
        if not _COMMAND.match(command["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(command["description"]) <= COMMAND_DESCRIPTION_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    key = (_scope(world, call), _language(call))
    world.profile.commands[key] = [
        {**command, "command": command["command"].removeprefix("/")} for command in commands
    ]
    world.changes.announce()
    return True


@method("getMyCommands")
def get_my_commands(world: World, call: Call) -> list[Json]:
    """Return the commands of exactly one scope and language."""
    return world.profile.commands.get((_scope(world, call), _language(call)), [])


@method("deleteMyCommands")
def delete_my_commands(world: World, call: Call) -> bool:
    """Take away the commands of one scope and language."""
    world.profile.commands.pop((_scope(world, call), _language(call)), None)
    world.changes.announce()
    return True


@method("setMyName")
def set_my_name(world: World, call: Call) -> bool:
    """Set the name for a language."""
    return _set(world, call, world.profile.names, "name", NAME_LIMIT)


@method("setMyDescription")
def set_my_description(world: World, call: Call) -> bool:
    """Set what an empty chat with the bot shows."""
    return _set(world, call, world.profile.descriptions, "description", DESCRIPTION_LIMIT)


@method("setMyShortDescription")
def set_my_short_description(world: World, call: Call) -> bool:
    """Set what the profile page and shared links show."""
    known = world.profile.short_descriptions
    return _set(world, call, known, "short_description", SHORT_DESCRIPTION_LIMIT)


@method("getMyName")
def get_my_name(world: World, call: Call) -> Json:
    """Return the name that people of a language see."""
    return {"name": for_language(world.profile.names, _language(call)) or world.bot.first_name}


@method("getMyDescription")
def get_my_description(world: World, call: Call) -> Json:
    """Return the description that people of a language see."""
    return {"description": for_language(world.profile.descriptions, _language(call))}


@method("getMyShortDescription")
def get_my_short_description(world: World, call: Call) -> Json:
    """Return the short description that people of a language see."""
    return {"short_description": for_language(world.profile.short_descriptions, _language(call))}


@method("setChatMenuButton")
def set_chat_menu_button(world: World, call: Call) -> bool:
    """Set the button beside the text field, of one private chat or of all."""
    button = call.parsed("menu_button") or {"type": "default"}
    world.profile.menu_buttons[_menu_chat(world, call)] = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, call: Call) -> Json:
    """Return the button beside the text field."""
    return menu_button(world, _menu_chat(world, call))


def menu_button(world: World, chat_id: int | None) -> Json:
    """Return the menu button that holds in a private chat."""
    buttons = world.profile.menu_buttons
    return buttons.get(chat_id) or buttons.get(None) or {"type": "default"}


def for_language(known: dict[str, str], language: str) -> str:
    """Return the words for a language, or those for all others."""
    return known.get(language) or known.get("", "")


def commands_for(world: World, account: Account, chat: Chat) -> list[Json]:
    """Return the commands that a person is offered in a chat, by Telegram's order of scopes."""
    admin = chat.members.get(account.id) in {"creator", "administrator"}
    if chat.kind == "private":
        scopes = [f"chat:{chat.id}", "all_private_chats"]
    else:
        scopes = [f"chat_member:{chat.id}:{account.id}"]
        scopes += [f"chat_administrators:{chat.id}"] if admin else []
        scopes += [f"chat:{chat.id}"]
        scopes += ["all_chat_administrators"] if admin else []
        scopes += ["all_group_chats"]
    for scope in [*scopes, "default"]:
        for language in ((account.language_code or "")[:2], ""):
            found = world.profile.commands.get((scope, language))
            if found:
                return found
    return []


def _set(world: World, call: Call, known: dict[str, str], name: str, limit: int) -> bool:
    words = call.text(name)
    if utf16_length(words) > limit:
        # That it is refused is documented; the exact words are not.
        raise bad_request(f"{name} is too long")
    known[_language(call)] = words
    world.changes.announce()
    return True


def _language(call: Call) -> str:
    language = call.text("language_code")
    if language and not _LANGUAGE.match(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(world: World, call: Call) -> str:
    scope: Any = call.parsed("scope") or {"type": "default"}
    if "chat_id" not in scope:
        return str(scope["type"])
    inner = Call(method=call.method, fields=scope)
    named = f"{scope['type']}:{find_chat(world, inner).id}"
    return f"{named}:{scope['user_id']}" if "user_id" in scope else named


def _menu_chat(world: World, call: Call) -> int | None:
    return find_chat(world, call).id if call.text("chat_id") else None
