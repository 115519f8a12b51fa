"""Judges what a finder learns from: every fault is one line that names file and key."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.core.faq import Faq, Urgency
from bot.core.guide import Library
from bot.finding import lexicon
from bot.finding.crisis import read_signs
from bot.finding.ways import (
    CONCEPTS,
    CRIES,
    CRISIS,
    CRY,
    NEAR,
    NONE,
    PLATFORMS,
    WAYS,
    BadWaysError,
    Language,
    Names,
    locales_with_ways,
    read_language,
    read_names,
)
from bot.finding.words import fold

FEWEST = 8
"""Ways to ask that each answer has in each language, beside the question as it is shown."""

FEWEST_OF_A_PLATFORM = 4
FEWEST_OUT_OF_SCOPE = 40
FEWEST_CRIES = 20
LONGEST = 200
"""Characters; a way to ask is a sentence."""

HOME = "en"
"""The locale whose ideas name the ideas of all."""


def faults(faq: Faq, library: Library, folder: Path) -> Iterator[str]:
    """Yield every fault of every file that a finder learns from, in one readable line each."""
    locales = locales_with_ways(folder)
    if not locales:
        yield f"locales: no {WAYS} there"
        return
    try:
        names = read_names(folder)
        languages = [read_language(folder, locale) for locale in locales]
    except BadWaysError as fault:
        yield str(fault)
        return
    targets = _targets(faq, library)
    yield from _names(names, targets)
    home = next((one for one in languages if one.locale == HOME), languages[0])
    for language in languages:
        yield from _ways(language, faq, targets)
        yield from _concepts(language, home)
        yield from _signs(folder, language.locale)


def _targets(faq: Faq, library: Library) -> set[str]:
    answers = {answer.id for answer in faq.answers}
    near = {f"{NEAR}{near.id}" for near in faq.nears}
    cries = {f"{CRY}{urgency.value}" for urgency in Urgency}
    return answers | near | cries | {guide.id for guide in library.guides} | {NONE}


def _names(names: Names, targets: set[str]) -> Iterator[str]:
    where = f"locales/{PLATFORMS}"
    for target, several in names.targets.items():
        if target not in targets:
            yield f"{where}: {target}: no guide and no near miss of that name"
        yield from (f"{where}: {target}: {fault}" for fault in lexicon.faults(several))
    for fault in lexicon.faults((*names.here, *names.elsewhere)):
        yield f"{where}: {fault}"


def _ways(language: Language, faq: Faq, targets: set[str]) -> Iterator[str]:
    where = f"locales/{language.locale}/{WAYS}"
    counts = dict.fromkeys((answer.id for answer in faq.answers), 0)
    counts |= dict.fromkeys((f"{NEAR}{near.id}" for near in faq.nears), 0)
    counts[NONE] = 0
    homes: dict[tuple[str, ...], str] = {}
    for way in (*language.ways, *language.cries):
        counts[way.target] = counts.get(way.target, 0) + 1
        folded = fold(way.text)
        if not folded or len(way.text) > LONGEST:
            yield f"{where}: {way.target}: {way.text!r} is empty or longer than {LONGEST}"
        elif folded in homes:
            yield f"{where}: {way.text!r} is in {homes[folded]} and in {way.target}"
        homes[folded] = way.target
    for target, count in counts.items():
        if target not in targets:
            yield f"{where}: {target}: no answer, guide or near miss of that name"
        elif count < _fewest(target):
            yield f"{where}: {target}: {count} ways to ask, expected {_fewest(target)} or more"


def _fewest(target: str) -> int:
    if target == NONE:
        return FEWEST_OUT_OF_SCOPE
    return FEWEST if "-" not in target and ":" not in target else FEWEST_OF_A_PLATFORM


def _concepts(language: Language, home: Language) -> Iterator[str]:
    where = f"locales/{language.locale}/{CONCEPTS}"
    yield from _ideas(where, language.concepts, home.concepts)
    where = f"locales/{language.locale}/{CRIES}"
    yield from _ideas(f"{where}: ideas", language.alarming, home.alarming)
    counts = Counter(way.target for way in language.cries)
    for urgency in Urgency:
        count = counts[f"{CRY}{urgency.value}"]
        if count < FEWEST_CRIES:
            yield f"{where}: {urgency.value}: {count} cries, expected {FEWEST_CRIES} or more"


def _ideas(
    where: str, ideas: Mapping[str, Sequence[str]], at_home: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    for name, phrases in ideas.items():
        if name not in at_home:
            yield f"{where}: {name}: no idea of that name in locales/{HOME}"
        yield from (f"{where}: {name}: {fault}" for fault in lexicon.faults(phrases))
    yield from (f"{where}: {name}: no words for it" for name in at_home if not ideas.get(name))


def _signs(folder: Path, locale: str) -> Iterator[str]:
    where = f"locales/{locale}/{CRISIS}"
    try:
        signs = read_signs(folder, locale)
    except BadWaysError as fault:
        yield str(fault)
        return
    if signs is None:
        yield f"{where}: is not there"
        return
    for urgency in Urgency:
        if not signs.any.get(urgency) and not signs.all.get(urgency):
            yield f"{where}: {urgency.value}: nothing to listen for"
    lists = [signs.unless, *signs.any.values()]
    lists += [part for several in signs.all.values() for parts in several for part in parts]
    for phrases in lists:
        yield from (f"{where}: {fault}" for fault in lexicon.faults(phrases))
