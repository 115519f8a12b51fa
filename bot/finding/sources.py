"""What a finder is made from: the locale folder, the questions as they are shown, the guides."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.finding.crisis import Signs, read_signs
from bot.finding.ways import CRISIS, Language, Way, locales_with_ways, read_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a finder is made from."""

    folder: Path
    platform_of: Mapping[str, str]
    questions: Mapping[str, Sequence[Way]]
    cache: Path | None = None

    def digest(self) -> str:
        """Return a mark of everything that is learnt from, and of how it is learnt."""
        mark = hashlib.sha256()
        words = sorted([*self.folder.glob("*.toml"), *self.folder.glob("*/*.toml")])
        for path in (*words, *sorted(Path(__file__).parent.glob("*.py"))):
            mark.update(f"{path.parent.name}/{path.name}".encode())
            mark.update(path.read_bytes())
        mark.update(repr(sorted(self.questions.items())).encode())
        return mark.hexdigest()

    def languages(self) -> tuple[Language, ...]:
        """Read every language that has ways to ask, each with the questions as they are shown."""
        read = (read_language(self.folder, locale) for locale in locales_with_ways(self.folder))
        return tuple(
            Language(
                locale=one.locale,
                ways=(*one.ways, *self.questions.get(one.locale, ())),
                cries=one.cries,
                concepts=one.concepts,
                alarming=one.alarming,
            )
            for one in read
        )

    def signs(self) -> tuple[Signs, ...]:
        """Read what every language listens for."""
        locales = sorted(path.parent.name for path in self.folder.glob(f"*/{CRISIS}"))
        read = (read_signs(self.folder, locale) for locale in locales)
        return tuple(signs for signs in read if signs is not None)
