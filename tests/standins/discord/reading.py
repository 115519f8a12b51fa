"""What a person sees of a Discord message: plain text and buttons, out of the wire form.

Shared by the in-memory world and the loopback server, so that both kinds of test read a
screen in the same way. Nothing here knows the bot, simcord or a network.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ACTION_ROW, BUTTON, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = (
    1,
    2,
    9,
    10,
    11,
    12,
    13,
    14,
    17,
)
LINK_STYLE = 5
EPHEMERAL = 1 << 6
COMPONENTS_V2 = 1 << 15
KNOWN = {ACTION_ROW, BUTTON, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button as it stands under a message."""

    label: str
    custom_id: str | None
    url: str | None
    style: int
    disabled: bool
    component_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSeen:
    """A form to type into, as it stands on the screen; `title` and `label` are all one reads."""

    title: str
    label: str
    most: int
    custom_id: str
    field_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One message as its reader has it on the screen."""

    message_id: int
    text: str
    buttons: tuple[Button, ...]
    files: tuple[str, ...]
    pictures: tuple[str, ...]
    ephemeral: bool
    embed_text: str

    @property
    def labels(self) -> tuple[str, ...]:
        """Every label a thumb can hit, links included, in reading order."""
        return tuple(button.label for button in self.buttons)

    @property
    def pressable(self) -> tuple[str, ...]:
        """The labels that send something to the bot."""
        return tuple(button.label for button in self.buttons if button.custom_id is not None)

    @property
    def links(self) -> tuple[str, ...]:
        """Where the link buttons lead."""
        return tuple(button.url for button in self.buttons if button.url is not None)

    def button(self, label: str) -> Button:
        """Find the one button with this label; a disabled or doubled one is the test's failure."""
        found = [button for button in self.buttons if button.label == label]
        if len(found) != 1:
            message = f"{len(found)} buttons read {label!r}; on the screen: {list(self.labels)}"
            raise AssertionError(message)
        if found[0].disabled:
            message = f"the button {label!r} is disabled"
            raise AssertionError(message)
        return found[0]


def walk(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Every component in reading order; an unknown kind fails, so none is skipped in silence."""
    for component in components:
        if component.get("type") not in KNOWN:
            message = f"no reader for component type {component.get('type')!r}"
            raise AssertionError(message)
        yield component
        yield from walk(component.get("components") or [])
        accessory = component.get("accessory")
        if accessory:
            yield from walk([accessory])


def read(
    *,
    message_id: int,
    content: str,
    components: Sequence[Mapping[str, Any]],
    attachments: Sequence[Mapping[str, Any]],
    embeds: Sequence[Mapping[str, Any]],
    flags: int,
) -> Seen:
    """Flatten one wire message."""
    texts = [content] if content else []
    buttons: list[Button] = []
    pictures: list[str] = []
    for component in walk(components):
        kind = component["type"]
        if kind == TEXT:
            texts.append(component["content"])
        elif kind == GALLERY:
            pictures.extend(item.get("description") or "" for item in component["items"])
        elif kind == THUMBNAIL:
            pictures.append(component.get("description") or "")
        elif kind == BUTTON:
            buttons.append(
                Button(
                    label=component.get("label") or "",
                    custom_id=component.get("custom_id"),
                    url=component.get("url"),
                    style=component["style"],
                    disabled=bool(component.get("disabled")),
                    component_id=component.get("id"),
                )
            )
    return Seen(
        message_id=message_id,
        text="\n".join(texts),
        buttons=tuple(buttons),
        files=tuple(str(attachment["filename"]) for attachment in attachments),
        pictures=tuple(pictures),
        ephemeral=bool(flags & EPHEMERAL),
        embed_text="\n".join(
            str(embed.get(part) or "") for embed in embeds for part in ("title", "description")
        ),
    )


def read_form(modal: Mapping[str, Any]) -> FormSeen:
    """Read a form with one field."""
    (wrapper,) = modal["components"]
    field = wrapper["component"]
    return FormSeen(
        title=modal["title"],
        label=wrapper["label"],
        most=field["max_length"],
        custom_id=modal["custom_id"],
        field_id=field["custom_id"],
    )
