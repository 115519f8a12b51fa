"""The operator's duties on a store that is open: back up, erase, export, tell the bare numbers.

The same answers whether the bot runs and is asked over its socket, or a command opens the store
itself. A request names its duty; what is wrong with one is told in a line.
"""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.control import Answer, ControlError, Request
from bot.ports import Store, UserKey

PLATFORMS = ("discord", "telegram", "terminal")


class Duties:
    """Answers requests with the store it was given."""

    def __init__(self, store: Store, person_key: Callable[[UserKey], bytes]) -> None:
        self._store = store
        self._person_key = person_key

    async def answer(self, request: Request) -> Answer:
        """Do what the request names and return what came of it.

        Raises:
            ControlError: the request is none of these, or lacks something.
        """
        match request:
            case {"do": "backup", "file": str(file)}:
                await self._store.backup(Path(file))
                return {"file": file}
            case {"do": "erase", "platform": str(), "user": str()}:
                return {"erased": await self._store.erase(self._person(request))}
            case {"do": "export", "platform": str(), "user": str()}:
                return {"rows": await self._store.export(self._person(request))}
            case {"do": "stats"}:
                counts = await self._store.counts()
                return {"counts": [asdict(one) | {"times": times} for one, times in counts.items()]}
        raise ControlError("not a request this version knows")

    def _person(self, request: Request) -> bytes:
        platform: Any = request["platform"]
        if platform not in PLATFORMS:
            raise ControlError(f"no platform {platform!r}: there are {', '.join(PLATFORMS)}")
        return self._person_key(UserKey(platform=platform, user_id=request["user"]))
