"""Who is what in a chat, as ChatMember objects and my_chat_member updates."""

from tests.standins.telegram.refusals import Json
from tests.standins.telegram.state import Account, Chat, World

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)


_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


def permissions_json(chat: Chat) -> Json:
    """Return the ChatPermissions object of a group: what its plain members may do."""
    known = dict.fromkeys(_PERMISSIONS, chat.members_write)
    return {**known, "can_manage_topics": False}


def status_of(chat: Chat, account: Account) -> str:
    """Return what an account is in a chat."""
    return chat.members.get(account.id, "left")


def member_json(chat: Chat, account: Account, status: str | None = None) -> Json:
    """Return the ChatMember object of an account."""
    status = status or status_of(chat, account)
    body: Json = {"status": status, "user": account.as_json()}
    match status:
        case "creator":
            body["is_anonymous"] = account.id in chat.anonymous
        case "administrator":
            body |= {"can_be_edited": False, "is_anonymous": account.id in chat.anonymous}
            body |= dict.fromkeys(_RIGHTS, True) | {"can_promote_members": False}
            if chat.forum:
                body["can_manage_topics"] = True
        case "restricted":
            body |= {"is_member": True, "until_date": 0, **dict.fromkeys(_PERMISSIONS, False)}
        case "kicked":
            body["until_date"] = 0
        case _:
            pass
    return body


def set_bot_status(world: World, chat: Chat, status: str, *, by: Account) -> None:
    """Change what the bot is in a chat, and tell it."""
    old = status_of(chat, world.bot)
    if chat.kind == "private" and old == "left":
        old = "member"
    chat.members[world.bot.id] = status
    world.updates.put(
        "my_chat_member",
        {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": world.now(),
            "old_chat_member": member_json(chat, world.bot, old),
            "new_chat_member": member_json(chat, world.bot, status),
        },
    )
    world.changes.announce()
