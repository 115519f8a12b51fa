"""Forms to type into: opened by a button, read from what comes back, remembered nowhere.

A form carries what its words are for, so that one sent after a restart is read like any other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from discord import ui

from bot.adapters.discord import ids, limits, markup
from bot.core.acts import GroupPressed, GroupSaid
from bot.core.chat import LINE_LENGTH
from bot.core.tokens import GROUP, Token
from bot.ports import Phrasebook

FIELDS: Final = {
    "when": limits.TIME,
    "line": LINE_LENGTH,
    "until": limits.TIME,
    "zone": limits.CITY,
}
"""What words can be for, and how many letters of them a form takes."""

_ANSWER = "words"


@dataclass(frozen=True, slots=True)
class Form:
    """One form with one field."""

    token: Token

    def modal(self, words: Phrasebook, locale_hint: str | None) -> ui.Modal:
        """Return it as Discord shows it; it is stopped, so that discord.py keeps nothing of it."""
        field = self.token.choice
        title = markup.cut(words.say(f"modal-{field}-title", locale_hint), limits.FORM_TITLE)
        label = markup.cut(words.say(f"modal-{field}-label", locale_hint), limits.FORM_LABEL)
        modal = ui.Modal(title=title, custom_id=ids.form(self.token), timeout=None)
        box: ui.TextInput[Any] = ui.TextInput(custom_id=_ANSWER, max_length=FIELDS[field])
        modal.add_item(ui.Label(text=label, component=box))
        modal.stop()
        return modal


def opened_by(event: GroupPressed) -> Form | None:
    """Return the form that a press opens, or None for any other button."""
    token = event.token
    opens = token.guide == GROUP and token.step == ids.WRITE and token.choice in FIELDS
    return Form(token) if opens else None


def read(data: Mapping[str, Any]) -> GroupSaid | None:
    """Return what somebody sent with a form, or None where it is none of ours."""
    custom_id = data.get("custom_id")
    field = ids.form_field(custom_id) if isinstance(custom_id, str) else None
    if field not in FIELDS:
        return None
    typed = [value for value in _values(data.get("components")) if value.strip()]
    return GroupSaid(text=" ".join(typed), answers=field)


def _values(components: object) -> Iterator[str]:
    """Yield every typed value, whatever Discord wraps the fields in."""
    if not isinstance(components, Sequence) or isinstance(components, str):
        return
    for component in components:
        if not isinstance(component, Mapping):
            continue
        value = component.get("value")
        if isinstance(value, str):
            yield value
        yield from _values(component.get("components"))
        yield from _values([component.get("component")])
