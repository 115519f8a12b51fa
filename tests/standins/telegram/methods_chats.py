"""Methods that look at a chat and the people in it, or leave it."""

from tests.standins.telegram.forms import Call
from tests.standins.telegram.members import member_json, permissions_json, set_bot_status
from tests.standins.telegram.methods import method
from tests.standins.telegram.refusals import Json, bad_request, forbidden
from tests.standins.telegram.state import ADMINISTRATORS, PRESENT, Account, Chat, World
from tests.standins.telegram.writing import find_chat


@method("getChat")
def get_chat(world: World, call: Call) -> Json:
    """Return what there is to know about a chat."""
    chat = _visible_chat(world, call)
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    permissions = {} if chat.kind == "private" else {"permissions": permissions_json(chat)}
    return {
        **chat.as_json(),
        **permissions,
        "accent_color_id": 3,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


@method("getChatMember")
def get_chat_member(world: World, call: Call) -> Json:
    """Return what one account is in a chat, live."""
    chat = _visible_chat(world, call)
    account = world.accounts.get(call.integer("user_id") or 0)
    if account is None:
        raise bad_request("user not found")
    return member_json(chat, account)


@method("getChatAdministrators")
def get_chat_administrators(world: World, call: Call) -> list[Json]:
    """Return the administrators of a group, hidden ones too, without other bots."""
    chat = _visible_chat(world, call)
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    accounts = [world.accounts[number] for number in chat.members]
    return [
        member_json(chat, account)
        for account in accounts
        if chat.members[account.id] in ADMINISTRATORS and _counts(world, call, account)
    ]


@method("getChatMemberCount")
def get_chat_member_count(world: World, call: Call) -> int:
    """Return how many there are in a chat."""
    chat = _visible_chat(world, call)
    if chat.kind == "private":
        return 2
    return sum(status in PRESENT for status in chat.members.values())


@method("leaveChat")
def leave_chat(world: World, call: Call) -> bool:
    """Leave a group."""
    chat = _visible_chat(world, call)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    set_bot_status(world, chat, "left", by=world.bot)
    return True


def _visible_chat(world: World, call: Call) -> Chat:
    chat = find_chat(world, call)
    if chat.kind != "private":
        status = chat.members.get(world.bot.id, "left")
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if status not in PRESENT:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def _counts(world: World, call: Call, account: Account) -> bool:
    return not account.is_bot or account is world.bot or call.flag("return_bots")
