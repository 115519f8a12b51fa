"""Judges what a finder learns from: every fault is one line that names file and key."""

from collections.abc import Iterator
from pathlib import Path

from bot.core.faq import Faq, Urgency
from bot.core.guide import Library
from bot.finding import lexicon
from bot.finding.crisis import read_signs
from bot.finding.ways import (
    CONCEPTS,
    CRISIS,
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
    return answers | near | {guide.id for guide in library.guides} | {NONE}


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
    return FEWEST_OF_A_PLATFORM if "-" in target or target.startswith(NEAR) else FEWEST


def _concepts(language: Language, home: Language) -> Iterator[str]:
    where = f"locales/{language.locale}/{CONCEPTS}"
    for name, phrases in language.concepts.items():
        if name not in home.concepts:
            yield f"{where}: {name}: no idea of that name in locales/{home.locale}/{CONCEPTS}"
        yield from (f"{where}: {name}: {fault}" for fault in lexicon.faults(phrases))
    for name in home.concepts:
        if not language.concepts.get(name):
            yield f"{where}: {name}: this language has no words for it"


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
