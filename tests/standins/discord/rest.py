"""The loopback REST interface: the operations a chat bot uses, as strictly as Discord takes them.

Every request is recorded, held against Discord's own description, and can be delayed, limited or
failed on purpose. An operation this file does not know is a complaint, never a silent success.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.standins.discord.kept import LOADING, Doing, Note, Place, User, snowflake, stamp
from tests.standins.discord.limiting import Limits
from tests.standins.discord.official import official
from tests.standins.discord.reading import EPHEMERAL
from tests.standins.discord.wire import Mischief, Refusal, Request, answer, body_of, limits_of

UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, UNKNOWN_MESSAGE, UNKNOWN_CHANNEL = 10062, 10015, 10008, 10003
ALREADY_ANSWERED, NO_DIRECT_MESSAGES, UNAUTHORIZED = 40060, 50007, 0
MESSAGE, LATER, LATER_IN_PLACE, IN_PLACE, CHOICES = 4, 5, 6, 7, 8
UNKNOWN_GUILD = 10004
NONCE_KEPT = 180.0
"""Seconds that a nonce is known again: "the past few minutes"."""


@dataclass(slots=True)
class Rest:
    """All operations over one shared state."""

    token: str
    answer_within: float
    noticed: Callable[[], Any]
    application_id: str = field(default_factory=snowflake)
    me: User = field(default_factory=lambda: User(name="optout", bot=True))
    places: dict[str, Place] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    doings: dict[str, Doing] = field(default_factory=dict)
    commands: list[dict[str, Any]] = field(default_factory=list)
    syncs: int = 0
    requests: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    mischief: list[Mischief] = field(default_factory=list)
    gateway_url: str = ""
    limits: Limits | None = None
    judged: bool = True  # against the official description: off where only time counts
    members: Callable[[str], dict[str, Any] | None] = lambda _: None
    hears: Callable[[Request], object] = lambda _: None
    nonces: dict[tuple[str, str], Note] = field(default_factory=dict)

    async def serve(self, request: web.Request) -> web.Response:
        """Answer one request and write down what it was."""
        path = request.path.removeprefix("/api/v10")
        body, files = await body_of(request)
        judge = official()
        if judge is not None and self.judged:
            self.complaints += judge.problems_of_request(request.method, path, body)
        wrong = self._mischief(request.method, path)
        told: dict[str, str] = {}
        try:
            self._authorise(request, path)
            if self.limits is not None:
                self.limits.enter(request.method, path)
            self._misbehave(wrong)
            found = self._answer(request, path, body, files)
            response = answer(200 if found is not None else 204, found)
        except Refusal as refusal:
            response = answer(refusal.status, refusal.body)
            told = refusal.headers
            if refusal.status == 429:
                response.headers["Retry-After"] = str(refusal.body["retry_after"])
        response.headers.update(limits_of(request.method, path, response.status) | told)
        if self.limits is not None:
            self.limits.tell(request.method, path, response)
        if wrong is not None and wrong.bare:
            response = web.Response(
                status=wrong.status, text="<h1>no</h1>", content_type="text/html"
            )
        heard = Request(
            method=request.method,
            path=path,
            body=body,
            files=tuple(files),
            status=response.status,
            at=time.monotonic(),
        )
        self.requests.append(heard)
        self.hears(heard)
        self.noticed()
        if wrong is not None and wrong.lost and request.transport is not None:
            request.transport.abort()
        return response

    def _authorise(self, request: web.Request, path: str) -> None:
        if path.startswith(("/interactions/", "/webhooks/")):
            return
        if request.headers.get("Authorization") != f"Bot {self.token}":
            raise Refusal(401, UNAUTHORIZED, "401: Unauthorized")

    def _mischief(self, method: str, path: str) -> Mischief | None:
        for wrong in self.mischief:
            if wrong.times > 0 and wrong.method == method and wrong.path.fullmatch(path):
                wrong.times -= 1
                return wrong
        return None

    def _misbehave(self, wrong: Mischief | None) -> None:
        if wrong is None or wrong.lost == "after":
            return
        refusal = Refusal(wrong.status, wrong.code, "made to fail")
        if wrong.status == 429:
            refusal.body = {
                "message": "You are being rate limited.",
                "retry_after": wrong.retry_after,
                "global": wrong.everywhere,
            }
        raise refusal

    def _answer(  # noqa: C901, PLR0912 - one line for each operation is the clearest table
        self, request: web.Request, path: str, body: Any, files: dict[str, bytes]
    ) -> dict[str, Any] | list[Any] | None:
        match [request.method, *path.strip("/").split("/")]:
            case ["GET", "users", "@me"]:
                return {**self.me.wire(), "mfa_enabled": False, "locale": "en-US"}
            case ["GET", "oauth2", "applications", "@me"]:
                return self._application()
            case ["GET", "gateway"]:
                return {"url": self.gateway_url}
            case ["PUT", "applications", _, "commands"]:
                return self._sync(body)
            case ["GET", "applications", _, "commands"]:
                return self.commands
            case ["POST", "users", "@me", "channels"]:
                return self.direct(self._user(body["recipient_id"])).wire()
            case ["POST", "channels", place, "messages"]:
                return self._say(self._place(place), body, files).wire()
            case ["PATCH", "channels", place, "messages", note]:
                return self._edit(self._note(note, self._place(place)), body, files).wire()
            case ["GET", "channels", place]:
                return self._seen_place(place).wire()
            case ["GET", "guilds", guild, "members", _]:
                return self._member(guild)
            case ["DELETE", "channels", place, "messages", note]:
                self.notes.pop(self._note(note, self._place(place)).id)
                return None
            case ["GET", "channels", place, "messages", note]:
                return self._note(note, self._place(place)).wire()
            case ["POST", "channels", _, "typing"]:
                return None
            case ["POST", "interactions", doing, token, "callback"]:
                return self._callback(doing, token, body, files, request.query)
            case ["POST", "webhooks", _, token]:
                return self._follow(self._doing(token), body, files).wire()
            case ["PATCH", "webhooks", _, token, "messages", note]:
                return self._edit_answer(self._doing(token), note, body, files).wire()
            case ["GET", "webhooks", _, token, "messages", "@original"]:
                return self._original(self._doing(token)).wire()
            case ["DELETE", "webhooks", _, token, "messages", "@original"]:
                self.notes.pop(self._original(self._doing(token)).id)
                return None
            case _:
                self.complaints.append(f"no such operation here: {request.method} {path}")
                raise Refusal(404, 0, "404: Not Found")

    def _application(self) -> dict[str, Any]:
        return {
            "id": self.application_id,
            "name": "optout",
            "icon": None,
            "description": "",
            "type": None,
            "verify_key": "00",
            "flags": 0,
            "flags_new": "0",
            "redirect_uris": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "owner": self.me.wire(),
            "approximate_guild_count": 1,
            "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0,
            "explicit_content_filter": 0,
            "team": None,
            "eligible_oauth2_scopes": [],
            "bot_public": True,
            "bot_require_code_grant": False,
            "summary": "",
        }

    def _sync(self, body: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self.syncs += 1
        self.commands = [
            {
                "id": snowflake(),
                "application_id": self.application_id,
                "version": snowflake(),
                "type": 1,
                "description": "",
                "default_member_permissions": None,
                **{key: value for key, value in command.items() if value is not None},
            }
            for command in body
        ]
        for command in self.commands:
            if command["default_member_permissions"] is not None:
                command["default_member_permissions"] = str(command["default_member_permissions"])
        return self.commands

    def _user(self, user_id: Any) -> User:
        return self.users[str(user_id)]

    def _place(self, place_id: str) -> Place:
        if place_id not in self.places:
            raise Refusal(404, UNKNOWN_CHANNEL, "Unknown Channel")
        return self.places[place_id]

    def _seen_place(self, place_id: str) -> Place:
        place = self._place(place_id)
        if place.refuses is not None:
            raise Refusal(*place.refuses, "Missing Access")
        return place

    def _member(self, guild_id: str) -> dict[str, Any]:
        found = self.members(guild_id)
        if found is None:
            raise Refusal(404, UNKNOWN_GUILD, "Unknown Guild")
        return found

    def _note(self, note_id: str, place: Place) -> Note:
        note = self.notes.get(note_id)
        # An ephemeral message exists for its interaction's token only.
        if note is None or note.place is not place or note.only_for is not None:
            raise Refusal(404, UNKNOWN_MESSAGE, "Unknown Message")
        return note

    def direct(self, user: User) -> Place:
        """Return the private chat with somebody."""
        found = next((p for p in self.places.values() if p.recipient is user), None)
        if found is None:
            found = Place(recipient=user)
            self.places[found.id] = found
        return found

    def _say(self, place: Place, body: dict[str, Any], files: dict[str, bytes]) -> Note:
        if place.recipient is not None and place.recipient.closed:
            raise Refusal(403, NO_DIRECT_MESSAGES, "Cannot send messages to this user")
        if place.refuses is not None:
            raise Refusal(*place.refuses, "made to refuse")
        nonce = body.get("nonce")
        key = (place.id, str(nonce))
        if nonce is not None and body.get("enforce_nonce") and key in self.nonces:
            known = self.nonces[key]
            if time.monotonic() - known.born < NONCE_KEPT:
                return known
        note = self._new(place, body, files)
        if nonce is not None:
            note.nonce = str(nonce)
            self.nonces[key] = note
        return note

    def _new(
        self,
        place: Place,
        body: dict[str, Any],
        files: dict[str, bytes],
        *,
        only_for: User | None = None,
    ) -> Note:
        note = Note(place=place, author=self.me)
        note.takes(body, files)
        if only_for is not None and int(body.get("flags") or 0) & EPHEMERAL:
            note.flags |= EPHEMERAL
            note.only_for = only_for.id
        self.notes[note.id] = note
        return note

    def _edit(self, note: Note, body: dict[str, Any], files: dict[str, bytes]) -> Note:
        note.takes(body, files)
        note.edited = stamp()
        note.edits += 1
        return note

    def _doing(self, token: str) -> Doing:
        doing = next((d for d in self.doings.values() if d.token == token), None)
        if doing is None or doing.answered is None:
            raise Refusal(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        return doing

    def _original(self, doing: Doing) -> Note:
        if doing.original is None or doing.original.id not in self.notes:
            raise Refusal(404, UNKNOWN_MESSAGE, "Unknown Message")
        return doing.original

    def _callback(
        self, doing_id: str, token: str, body: dict[str, Any], files: dict[str, bytes], query: Any
    ) -> dict[str, Any] | None:
        doing = self._waiting(doing_id, token)
        data = body.get("data") or {}
        doing.answered = body["type"]
        match body["type"]:
            case 4 | 5:
                doing.original = self._new(doing.place, data, files, only_for=doing.user)
                doing.original.flags |= LOADING if body["type"] == LATER else 0
            case 6:
                doing.original = doing.source
            case 7:
                assert doing.source is not None
                doing.original = self._edit(doing.source, data, files)
            case 8:
                doing.choices = data["choices"]
            case 9:
                doing.form = data
            case other:
                self.complaints.append(f"interaction answered with type {other}")
        if body["type"] not in {LATER, LATER_IN_PLACE}:
            doing.settled.set()
        return _told(doing) if query.get("with_response") in {"true", "True", "1"} else None

    def _waiting(self, doing_id: str, token: str) -> Doing:
        """Return the interaction if it can still be answered."""
        doing = self.doings.get(doing_id)
        if doing is None or doing.token != token:
            raise Refusal(404, UNKNOWN_INTERACTION, "Unknown interaction")
        if doing.answered is not None:
            raise Refusal(400, ALREADY_ANSWERED, "Interaction has already been acknowledged.")
        if time.monotonic() - doing.born > self.answer_within:
            doing.refused_late = True
            doing.settled.set()
            raise Refusal(404, UNKNOWN_INTERACTION, "Unknown interaction")
        return doing

    def _follow(self, doing: Doing, body: dict[str, Any], files: dict[str, bytes]) -> Note:
        if doing.answered == LATER and doing.original and doing.original.flags & LOADING:
            note = self._edit(doing.original, body, files)
        else:
            note = self._new(doing.place, body, files, only_for=doing.user)
            doing.followups.append(note)
        doing.settled.set()
        return note

    def _edit_answer(
        self, doing: Doing, which: str, body: dict[str, Any], files: dict[str, bytes]
    ) -> Note:
        note = self._original(doing) if which == "@original" else self.notes[which]
        self._edit(note, body, files)
        doing.settled.set()
        return note


def _told(doing: Doing) -> dict[str, Any]:
    """Return what Discord tells about an answer it has just taken."""
    note = doing.original
    told: dict[str, Any] = {
        "interaction": {
            "id": doing.id,
            "type": doing.kind,
            "response_message_id": note.id if note else None,
            "response_message_loading": doing.answered == LATER,
            "response_message_ephemeral": bool(note and note.only_for),
        }
    }
    if note is not None and doing.answered in {MESSAGE, IN_PLACE}:
        told["resource"] = {"type": doing.answered, "message": note.wire()}
    return told
