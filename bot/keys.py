"""The secret key, the folder it lives in, the names it makes, and the seal on addresses and words.

Only here does a platform's user id meet the key. The key is never in the database, a backup, a log
or a message; without it no row can be traced to anybody, no row can be found again, and nothing
that is sealed can be read.
"""

import base64
import binascii
import hmac
import os
import secrets
import stat
import tempfile
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.errors import OptoutError
from bot.ports import UserKey

KEY_FILE = "secret.key"
SOCKET = "control.sock"
LEARNT = "finding-"
"""How the names of what the finder learnt begin; a write that was cut short leaves more after."""

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NEW_KEY = ".key-"
SECRET_BYTES = 32
NAME_BYTES = 16

NONCE_BYTES = 12
SEALED_IN_STEPS_OF = 64
"""What is sealed is filled up to a multiple of so many bytes: its length tells little."""

_SEAL = b"\x01"
"""How the following was sealed; another way would begin with another byte."""

_FILLING = b"\x80"
"""Ends what was sealed; zeros follow (ISO/IEC 7816-4)."""

_FEWEST_VALUES = 16
"""Different byte values below which 32 bytes were not drawn by chance (once in 10^11)."""

_HOW = 'make one with: python3 -c "import secrets; print(secrets.token_hex(32))"'


class SecretKeyError(OptoutError):
    """The secret key cannot be used; the message says which and why, never what it is."""


class SealError(OptoutError):
    """What is sealed cannot be read: another key, another row, or damage."""


class FolderError(OptoutError):
    """The data folder cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What is derived from the secret key: bare names of people and events, and a check."""

    secret: bytes = field(repr=False)

    def person(self, user: UserKey) -> bytes:
        """Return the name under which a person's rows are kept."""
        return self._derive("person", f"{user.platform}|{user.user_id}")[:NAME_BYTES]

    def event(self, event_id: str) -> bytes:
        """Return the name under which an event is remembered as seen."""
        return self._derive("event", event_id)[:NAME_BYTES]

    def group(self, platform: str, chat: str) -> bytes:
        """Return the name under which a group's rows are kept."""
        return self._derive("group", f"{platform}|{chat}")[:NAME_BYTES]

    def seal(self, plain: bytes, about: bytes) -> bytes:
        """Return it readable only with this key, and only as what it is ``about`` (its own row)."""
        short = -(len(plain) + len(_FILLING)) % SEALED_IN_STEPS_OF
        nonce = os.urandom(NONCE_BYTES)
        filled = plain + _FILLING + bytes(short)
        return _SEAL + nonce + _sealer(self.secret).encrypt(nonce, filled, about)

    def unseal(self, sealed: bytes, about: bytes) -> bytes:
        """Return what was sealed.

        Raises:
            SealError: it was sealed by another key, about something else, or is damaged.
        """
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415

        start = len(_SEAL) + NONCE_BYTES
        if not sealed.startswith(_SEAL):
            raise SealError("what is sealed begins in an unknown way")
        try:
            filled = _sealer(self.secret).decrypt(sealed[len(_SEAL) : start], sealed[start:], about)
        except (InvalidTag, ValueError) as error:
            raise SealError("what is sealed cannot be read with this key, or not here") from error
        return filled.rstrip(b"\0")[: -len(_FILLING)]

    @property
    def check(self) -> str:
        """A value kept in the database, by which a wrong key is noticed."""
        return self._derive("key_check", "1").hex()

    def _derive(self, purpose: str, value: str) -> bytes:
        return hmac.digest(self.secret, f"{purpose}|{value}".encode(), "sha256")


@lru_cache(maxsize=8)
def _sealer(secret: bytes) -> "ChaCha20Poly1305":
    """Return the cipher under a key of its own purpose. Loaded late: most commands seal nothing."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"optout-bot|seal|1")
    return ChaCha20Poly1305(derived.derive(secret))


def load_keys(setting: str | None, folder: Path, database: Path) -> Keys:
    """Return the keys of the setting, else of the key file, which is made at the first start.

    Raises:
        SecretKeyError: the key is unusable, or it is missing where a database is already there.
        FolderError: the folder cannot hold a secret.
    """
    if setting is not None:
        return Keys(_read("OPTOUT_SECRET_KEY", setting))
    file = folder / KEY_FILE
    if not file.exists():
        if database.exists():
            raise SecretKeyError(
                f"{file} is missing, but {database} was made with it: put the key file back "
                "(a new key would find nobody's walks)"
            )
        private_folder(folder, ours=database.name)
        _make(file)
    return Keys(_read(str(file), _text_of(file)))


def check_folder(folder: Path, *, ours: str) -> None:
    """Refuse a folder that others can open and that holds more than the bot's own files.

    Those are the key, the socket, what was learnt, and whatever begins with ``ours``, the name of
    the database.

    Raises:
        FolderError: what is wrong, and what to do.
    """
    folder = folder.absolute()
    if not folder.exists():
        return
    if not folder.is_dir():
        raise FolderError(f"{folder} is not a folder")
    if _open_to_others(folder) and not _ours_alone(folder, ours):
        raise FolderError(
            f"{folder} can be opened by other accounts and holds other things: give the bot a "
            f"folder of its own, or close it with: chmod 700 {folder}"
        )


def private_folder(folder: Path, *, ours: str) -> None:
    """Make the folder, and close it to everybody else.

    A folder that holds anything else is refused, not closed: somebody may have named a folder of
    the system's, and be root.

    Raises:
        FolderError: what is wrong, and what to do.
    """
    check_folder(folder, ours=ours)
    try:
        folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
        if _open_to_others(folder):
            folder.chmod(stat.S_IRWXU)
    except OSError as error:
        raise FolderError(f"{folder} cannot be made private: {error.strerror}") from error


def _open_to_others(folder: Path) -> bool:
    return os.name == "posix" and bool(folder.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def _ours_alone(folder: Path, ours: str) -> bool:
    names = {entry.name for entry in folder.iterdir()} - {KEY_FILE, SOCKET}
    return all(name.startswith((ours, LEARNT, _NEW_KEY)) for name in names)


def _make(file: Path) -> None:
    """Write a new key to a file of its own name at once: whole, on the disk, or not at all."""
    descriptor, name = tempfile.mkstemp(prefix=_NEW_KEY, dir=file.parent)
    new = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as out:
            out.write(secrets.token_hex(SECRET_BYTES) + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(new, file)
        except FileExistsError:
            return  # another process was first, and its key is the one that counts
        _sync_folder(file.parent)
    except OSError as error:
        raise SecretKeyError(f"{file} cannot be made: {error.strerror}") from error
    finally:
        new.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _text_of(file: Path) -> str:
    try:
        if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SecretKeyError(
                f"{file} can be read by other accounts; close it with: chmod 600 {file}"
            )
        return file.read_text(encoding="ascii")
    except UnicodeDecodeError as error:
        raise SecretKeyError(f"{file} is not a key: expected 64 hexadecimal digits") from error
    except OSError as error:
        raise SecretKeyError(f"{file} cannot be read: {error.strerror}") from error


def _read(where: str, text: str) -> bytes:
    secret = _decode(text.strip())
    if secret is None:
        raise SecretKeyError(
            f"{where} is not a key: expected 64 hexadecimal digits, or 32 bytes as base64; {_HOW}"
        )
    if len(secret) < SECRET_BYTES:
        raise SecretKeyError(
            f"{where} is too short: {len(secret)} bytes, and {SECRET_BYTES} are needed; {_HOW}"
        )
    if len(set(secret)) < _FEWEST_VALUES:
        raise SecretKeyError(f"{where} is too easy to guess: it was not drawn by chance; {_HOW}")
    return secret


def _decode(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        pass
    try:
        secret = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
    # Longer ones are most likely hexadecimal digits with a slip among them.
    return secret if len(secret) <= SECRET_BYTES else None
