"""The classifier, and keeping what it learnt."""

import stat
from pathlib import Path

import pytest

from bot.finding import keeping
from bot.finding.features import alarms, features, letters
from bot.finding.learning import Classifier, learn

EXAMPLES = [
    (target, features(text.split(), ()))
    for target, text in (
        ("off", "turn remix off"),
        ("off", "switch remix off"),
        ("what", "what is remix"),
        ("what", "explain remix please"),
        ("none", "weather today"),
        ("none", "weather in rome"),
    )
]


def best(classifier: Classifier, text: str) -> str:
    scores = classifier.scores(classifier.weigh(features(text.split(), ())))
    return classifier.targets[scores.index(max(scores))]


def test_it_learns_what_tells_targets_apart() -> None:
    learnt = learn(EXAMPLES)

    assert [best(learnt, text) for text in ("remix off", "what remix", "rome weather")] == [
        "off",
        "what",
        "none",
    ]


def test_it_learns_the_same_from_the_same() -> None:
    assert learn(EXAMPLES) == learn(EXAMPLES)


def test_what_it_never_heard_says_nothing() -> None:
    learnt = learn(EXAMPLES)

    assert set(learnt.scores(learnt.weigh({"w:unheard": 1.0}))) == {0.0}


def test_ideas_count_alone_and_in_pairs() -> None:
    found = features(["remixes"], ["b", "a", "b"])

    assert set(found) == {"i:a", "i:b", "i:a+b", "b:remix", "w:remixes"}
    assert set(alarms(["a", "b"], ["c"])) == {"a:a", "a:b", "a:a+b", "s:c"}


def test_letters_are_looked_at_in_fours_and_a_word_has_only_so_many() -> None:
    assert set(letters(["duet", "ai"])) == {"g: due", "g:duet", "g:uet ", "g: ai "}
    assert len(letters(["".join(map(chr, range(1000, 6000)))])) < 30


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> keeping.Shelf:
    """A shelf where beside the code nothing can be written."""
    taken = tmp_path / "a file, no folder"
    taken.touch()
    monkeypatch.setattr(keeping, "COMPILED", taken)
    return keeping.Shelf(tmp_path / "data")


def put(shelf: keeping.Shelf, digest: str = "one") -> None:
    head, parts = keeping.pack("it", learn(EXAMPLES))
    shelf.put("it.bin", digest, head, parts)


def test_what_was_kept_is_what_was_learnt(shelf: keeping.Shelf) -> None:
    shelf.open()
    put(shelf)
    kept = shelf.take("it.bin", "one")

    assert kept is not None
    assert keeping.unpack("it", *kept) == learn(EXAMPLES)


def test_nothing_is_written_into_the_data_folder_before_it_is_open(
    shelf: keeping.Shelf, tmp_path: Path
) -> None:
    put(shelf)

    assert not (tmp_path / "data").exists()

    shelf.open()

    assert [path.name for path in (tmp_path / "data").iterdir()] == ["it.bin"]
    assert stat.S_IMODE((tmp_path / "data" / "it.bin").stat().st_mode) == 0o600


def test_what_was_learnt_from_something_else_counts_for_nothing(shelf: keeping.Shelf) -> None:
    shelf.open()
    put(shelf, "another")

    assert shelf.take("it.bin", "one") is None


@pytest.mark.parametrize("damage", [b"", b"{}", b"not json\n", b'{"of": 1}\nxx', b"\xff\xfe\n"])
def test_a_damaged_file_counts_for_nothing(
    shelf: keeping.Shelf, tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "it.bin").write_bytes(damage)

    assert shelf.take("it.bin", "one") is None


def test_a_shortened_file_counts_for_nothing(shelf: keeping.Shelf, tmp_path: Path) -> None:
    shelf.open()
    put(shelf)
    file = tmp_path / "data" / "it.bin"
    file.write_bytes(file.read_bytes()[:-1])

    assert shelf.take("it.bin", "one") is None


def test_beside_the_code_it_is_kept_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "COMPILED", tmp_path / "compiled")
    put(keeping.Shelf(None))
    file = tmp_path / "compiled" / "it.bin"

    assert keeping.Shelf(None).take("it.bin", "one") is not None
    assert stat.S_IMODE(file.stat().st_mode) == 0o644
    assert file.parent.stat().st_mode & 0o055 == 0o055
