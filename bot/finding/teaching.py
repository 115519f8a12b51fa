"""Learning from the stored ways, or taking what was learnt from them before."""

from collections.abc import Sequence

from bot.finding import keeping, semantic
from bot.finding.matching import Learnt, goal, learn_words
from bot.finding.reading import Reader
from bot.finding.sources import Sources
from bot.finding.ways import Language, Way
from bot.finding.words import tidy

WORDS, MEANING = "finding-words.bin", "finding-meaning.bin"


def words_learnt(
    sources: Sources,
    languages: Sequence[Language],
    readers: Sequence[Reader],
    shelf: keeping.Shelf,
) -> Learnt:
    """Return what can be learnt from words."""
    digest = sources.digest()
    known = shelf.take(WORDS, digest)
    if known is not None:
        head, parts = known
        return Learnt(
            which=keeping.unpack("which", head, parts),
            platform=keeping.unpack("platform", head, parts),
            near=keeping.unpack_near(head["near"], parts),
            related=head["related"],
        )
    learnt = learn_words(
        (way, reader.read_way(way.text))
        for language, reader in zip(languages, readers, strict=True)
        for way in all_ways(language)
    )
    one = keeping.pack("which", learnt.which)
    two = keeping.pack("platform", learnt.platform)
    head = {**one[0], **two[0], "near": list(learnt.near), "related": learnt.related}
    shelf.put(WORDS, digest, head, {**one[1], **two[1], **keeping.pack_near(learnt.near)})
    return learnt


def meaning_learnt(
    sources: Sources, languages: Sequence[Language], shelf: keeping.Shelf
) -> tuple[semantic.Encoder, semantic.Leanings]:
    """Return the encoder, and what can be learnt from what it makes of the ways."""
    encoder = semantic.Encoder()
    digest = f"{sources.digest()} {encoder.version}"
    known = shelf.take(MEANING, digest)
    if known is not None:
        head, parts = known
        return encoder, semantic.unpacked(head["targets"], parts["table"])
    ways = [way for language in languages for way in all_ways(language)]
    rows = encoder.encode_all([tidy(way.text).lower() for way in ways])
    leanings = semantic.lean([goal(way) for way in ways], rows)
    parts = {"table": semantic.packed(leanings)}
    shelf.put(MEANING, digest, {"targets": leanings.targets}, parts)
    return encoder, leanings


def all_ways(language: Language) -> tuple[Way, ...]:
    """Return everything of a language that is learnt from."""
    return (*language.ways, *language.cries)
