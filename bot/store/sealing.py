"""What is kept of groups and addresses under seal, as JSON: the only place where it is opened.

Each value is sealed as part of its own row (``about``), so that one moved to another row, another
column or another group is refused. No connection is used here.
"""

import json
from dataclasses import fields
from typing import Any

from bot.core.chat import Draft, Post, Spot
from bot.core.rulecode import decode, encode
from bot.keys import Keys, SealError
from bot.ports import Address


def seal(keys: Keys, value: object, *about: object) -> bytes:
    """Return plain data sealed as what the row and column ``about`` say."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return keys.seal(text.encode(), _about(about))


def unseal(keys: Keys, sealed: bytes, *about: object) -> Any:
    """Return the plain data.

    Raises:
        SealError: it was not sealed by this key for this row, or is damaged.
    """
    try:
        return json.loads(keys.unseal(sealed, _about(about)))
    except ValueError as error:
        raise SealError("what was sealed is not what it should be") from error


def _about(parts: tuple[object, ...]) -> bytes:
    return "|".join(part.hex() if isinstance(part, bytes) else str(part) for part in parts).encode()


def spot_data(spot: Spot) -> Any:
    """Return a place as plain data."""
    return [spot.chat, spot.place]


def spot_from(data: Any) -> Spot:
    """Return the place."""
    chat, place = data
    return Spot(chat=str(chat), place=None if place is None else str(place))


def address_data(address: Address) -> Any:
    """Return where something goes as plain data."""
    return {
        "platform": address.platform,
        "spot": spot_data(address.spot),
        "private": address.private,
    }


def address_from(data: Any) -> Address:
    """Return where something goes."""
    return Address(platform=data["platform"], spot=spot_from(data["spot"]), private=data["private"])


def post_data(post: Post) -> Any:
    """Return what is posted as plain data, without what is as it is by default."""
    plain = Post()
    return {
        one.name: value
        for one in fields(Post)
        if (value := getattr(post, one.name)) != getattr(plain, one.name)
    }


def post_from(data: Any) -> Post:
    """Return what is posted; what a newer version had added is left out."""
    known = {one.name for one in fields(Post)}
    return Post(**{name: value for name, value in data.items() if name in known})


_NESTED = ("rule", "spot", "post")


def draft_data(draft: Draft) -> Any:
    """Return a draft as plain data."""
    plain = {one.name: getattr(draft, one.name) for one in fields(Draft) if one.name not in _NESTED}
    return plain | {
        "rule": None if draft.rule is None else encode(draft.rule),
        "spot": spot_data(draft.spot),
        "post": post_data(draft.post),
    }


def draft_from(data: Any) -> Draft:
    """Return the draft."""
    known = {one.name for one in fields(Draft)} - set(_NESTED)
    plain = {name: value for name, value in data.items() if name in known}
    return Draft(
        **plain,
        rule=None if data["rule"] is None else decode(data["rule"]),
        spot=spot_from(data["spot"]),
        post=post_from(data["post"]),
    )
