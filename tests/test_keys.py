"""The secret key: made once, whole, private, never silently anew; and the names it makes."""

import base64
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import control, keys as module
from bot.finding import teaching
from bot.keys import FolderError, Keys, SealError, SecretKeyError, load_keys
from bot.ports import UserKey

GOOD = bytes(range(40, 72))

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX systems")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def database(folder: Path) -> Path:
    return folder / "optout.sqlite3"


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / "secret.key"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def test_the_key_is_made_at_the_first_start_and_read_at_the_next(
    folder: Path, database: Path
) -> None:
    first = load_keys(None, folder, database)
    database.touch()

    assert load_keys(None, folder, database) == first
    assert len(first.secret) == 32
    assert (folder / "secret.key").read_text() == first.secret.hex() + "\n"
    assert [file.name for file in folder.iterdir() if file != database] == ["secret.key"]


@posix
def test_the_key_is_private_whatever_the_mask(folder: Path, database: Path) -> None:
    mask = os.umask(0)
    try:
        load_keys(None, folder, database)
    finally:
        os.umask(mask)

    assert stat.S_IMODE((folder / "secret.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_folders_get_two_keys(tmp_path: Path) -> None:
    made = [load_keys(None, tmp_path / name, tmp_path / name / "db").secret for name in "ab"]

    assert made[0] != made[1]


def test_a_database_without_its_key_never_gets_a_new_one(folder: Path, database: Path) -> None:
    folder.mkdir(mode=0o700)
    database.touch()

    with pytest.raises(SecretKeyError, match=r"secret\.key is missing"):
        load_keys(None, folder, database)

    assert [file.name for file in folder.iterdir()] == ["optout.sqlite3"]


@pytest.mark.parametrize(
    "text",
    [
        GOOD.hex(),
        GOOD.hex().upper(),
        f"  {GOOD.hex()}\n",
        base64.b64encode(GOOD).decode(),
        base64.urlsafe_b64encode(bytes(range(224, 256))).decode(),
    ],
)
def test_a_key_may_be_hexadecimal_or_base64(text: str, folder: Path, database: Path) -> None:
    expected = bytes(range(224, 256)) if "_" in text or "-" in text else GOOD

    assert load_keys(text, folder, database).secret == expected
    written(folder, text)
    assert load_keys(None, folder, database).secret == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "too short: 0 bytes"),
        (GOOD[:31].hex(), "too short: 31 bytes"),
        ("correct horse battery staple", "is not a key"),
        (GOOD.hex()[:-1] + "g", "is not a key"),
        ("00" * 32, "too easy to guess"),
        ("01" * 31 + "02", "too easy to guess"),
        ("0123456789abcdef" * 4, "too easy to guess"),
    ],
)
def test_a_key_that_is_none_is_refused_without_being_shown(
    text: str, words: str, folder: Path, database: Path
) -> None:
    written(folder, text)
    for setting, where in ((text, "SECRET_KEY"), (None, "secret.key")):
        with pytest.raises(SecretKeyError, match=words) as refused:
            load_keys(setting, folder, database)

        said = str(refused.value)
        assert where in said
        assert "\n" not in said
        assert not text or text not in said


def test_a_key_file_that_is_not_text_is_refused(folder: Path, database: Path) -> None:
    written(folder, "schlüssel " * 9)

    with pytest.raises(SecretKeyError, match="is not a key"):
        load_keys(None, folder, database)


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_is_refused(mode: int, folder: Path, database: Path) -> None:
    file = written(folder, GOOD.hex(), mode)

    with pytest.raises(SecretKeyError, match="chmod 600"):
        load_keys(None, folder, database)

    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_key_file_that_is_a_folder_is_explained(folder: Path, database: Path) -> None:
    (folder / "secret.key").mkdir(parents=True, mode=0o700)

    with pytest.raises(SecretKeyError, match="cannot be read"):
        load_keys(None, folder, database)


def test_the_setting_needs_no_file(folder: Path, database: Path) -> None:
    load_keys(GOOD.hex(), folder, database)

    assert not folder.exists()


@posix
def test_a_folder_of_other_things_gets_no_key(folder: Path, database: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "letter.txt").touch()

    with pytest.raises(FolderError, match="chmod 700"):
        load_keys(None, folder, database)

    assert [file.name for file in folder.iterdir()] == ["letter.txt"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


@posix
def test_an_empty_folder_is_closed_to_others(folder: Path, database: Path) -> None:
    folder.mkdir(mode=0o755)

    load_keys(None, folder, database)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_data_folder_that_is_a_file_is_explained(folder: Path, database: Path) -> None:
    folder.write_text("not a folder")

    with pytest.raises(FolderError, match="is not a folder"):
        load_keys(None, folder, database)


def test_whoever_comes_second_at_the_first_start_takes_the_key_that_is_there(
    folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both find no key, both make one; the name is given once, and both read that one."""
    both = threading.Barrier(2)
    make = module._make

    def make_together(file: Path) -> None:
        both.wait()
        make(file)

    monkeypatch.setattr(module, "_make", make_together)
    found: list[Keys] = []
    threads = [
        threading.Thread(target=lambda: found.append(load_keys(None, folder, database)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 2
    assert found[0] == found[1]
    assert [file.name for file in folder.iterdir()] == ["secret.key"]


@pytest.mark.parametrize("failing", ["fsync", "link"])
def test_a_key_that_cannot_be_written_leaves_nothing(
    folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, fail)

    with pytest.raises(SecretKeyError, match="No space left"):
        load_keys(None, folder, database)

    assert list(folder.iterdir()) == []


def test_names_are_stable_for_ever() -> None:
    """Should one of these change, nobody would find their walks again."""
    keys = Keys(GOOD)

    names = [
        keys.person(UserKey(platform="telegram", user_id="42")).hex(),
        keys.event("telegram:7").hex(),
        keys.check[:32],
    ]

    assert names == [
        "e16c8136f8401e149101cb06cac62fcb",
        "3bf68c49d49585214c75e77630d86f3e",
        "cf036c25a0338c8a0d79422ec91f3aea",
    ]


def test_names_of_different_things_differ() -> None:
    keys, others = Keys(GOOD), Keys(GOOD[::-1])
    makers: list[Callable[[Keys], bytes]] = [
        lambda k: k.person(UserKey(platform="telegram", user_id="42")),
        lambda k: k.person(UserKey(platform="discord", user_id="42")),
        lambda k: k.person(UserKey(platform="telegram", user_id="43")),
        lambda k: k.event("telegram|42"),
        lambda k: k.event("telegram:42"),
        lambda k: bytes.fromhex(k.check)[:16],
    ]

    names = [make(k) for make in makers for k in (keys, others)]

    assert len(set(names)) == len(names)
    assert {len(name) for name in names} == {16}


def test_the_secret_is_not_shown() -> None:
    keys = Keys(GOOD)

    assert GOOD.hex() not in repr(keys)
    assert repr(GOOD) not in repr(keys)


@posix
def test_a_folder_of_the_bots_own_files_is_closed_and_not_refused(
    folder: Path, database: Path
) -> None:
    folder.mkdir(mode=0o750)
    kept = (
        teaching.WORDS,
        teaching.MEANING,
        control.NAME,
        ".key-cut-short",
        f"{database.name}-wal",
    )
    for name in kept:
        (folder / name).touch()

    load_keys(None, folder, database)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_socket_counts_as_ours() -> None:
    assert control.NAME == module.SOCKET


def test_a_group_has_a_name_of_its_own_on_each_platform() -> None:
    keys = Keys(GOOD)
    names = {
        keys.group("telegram", "1"),
        keys.group("discord", "1"),
        keys.group("telegram", "2"),
        keys.person(UserKey(platform="telegram", user_id="1")),
        Keys(bytes(reversed(GOOD))).group("telegram", "1"),
    }

    assert len(names) == 5
    assert {len(name) for name in names} == {16}


def test_what_is_sealed_is_read_with_the_same_key_about_the_same_thing_alone() -> None:
    keys = Keys(GOOD)
    sealed = keys.seal(b"-100777", b"chat|address|1")

    assert keys.unseal(sealed, b"chat|address|1") == b"-100777"
    assert b"-100777" not in sealed
    for key, value, about in (
        (Keys(bytes(reversed(GOOD))), sealed, b"chat|address|1"),
        (keys, sealed, b"chat|address|2"),
        (keys, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"chat|address|1"),
        (keys, b"\x02" + sealed[1:], b"chat|address|1"),
        (keys, sealed[:5], b"chat|address|1"),
        (keys, b"", b"chat|address|1"),
    ):
        with pytest.raises(SealError):
            key.unseal(value, about)


def test_a_seal_never_says_what_it_could_not_read() -> None:
    with pytest.raises(SealError) as caught:
        Keys(GOOD).unseal(b"-100777", b"chat")

    assert "100777" not in str(caught.value)
