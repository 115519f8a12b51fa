"""The steps of a guide as replies. Moves live in ``walking``; replies outside guides in ``menus``.

What a person sees is honest by construction: every step carries how sure we are and as of when,
and the first says what the guide covers and what it does not before anything is done.
"""

from collections.abc import Iterator

from bot.core import walking
from bot.core.confidence import Confidence
from bot.core.guide import (
    Brief,
    Card,
    Choice,
    Count,
    Do,
    Finish,
    Form,
    Guide,
    Library,
    Repeat,
    Step,
    choice_label,
)
from bot.core.progress import Progress, Walk
from bot.core.replies import Button, Link, Part, Place, Reply, Role, Text, Tone, text
from bot.core.tokens import Token, app

OFFERED_NEXT = 2
"""How many other guides a finish offers."""


def draw(
    library: Library,
    progress: Progress,
    guide: Guide,
    walk: Walk,
    *notes: Text,
    restart: bool = False,
) -> Reply:
    """Return the walk's present step; ``restart`` also offers to begin again."""
    step = walking.present(guide, walk)
    parts: list[Part] = [*notes, *_heading(guide, walk, step), *_body(guide, walk, step)]
    parts.extend(_status(guide, step))
    parts.extend(_links(guide, step))
    if isinstance(step, Finish):
        parts.extend(_after(library, progress, guide))
    parts.extend(_buttons(guide, walk, step))
    if isinstance(step, Brief | Card):
        parts.append(Button(label=text("button-catalogue"), token=app("catalogue", "0")))
    if restart:
        parts.append(_button(guide, walk, step, walking.RESTART))
    return Reply(parts=tuple(parts), place=Place.REPLACE, asks_amount=isinstance(step, Count))


def _status(guide: Guide, step: Step) -> Iterator[Text]:
    """Yield how sure we are and as of when: in full at both ends of a walk, else in one line."""
    if not isinstance(step, Brief | Card | Finish):
        checked = "yes" if guide.checked else "no"
        yield text(f"status-line-{guide.status}", Role.STATUS, as_of=guide.as_of, checked=checked)
        return
    yield text(f"status-{guide.status}", Role.STATUS, as_of=guide.as_of)
    if guide.checked is None:
        yield text("status-unchecked", Role.STATUS)
    else:
        yield text(
            "status-checked",
            Role.STATUS,
            day=guide.checked.day,
            app=guide.checked.app,
            country=guide.checked.country,
        )
    if guide.labels_confidence is not Confidence.HIGH and guide.labels:
        yield text("status-names-may-differ", Role.STATUS)


def _heading(guide: Guide, walk: Walk, step: Step) -> Iterator[Text]:
    if isinstance(step, Brief | Card | Finish):
        yield guide.title
        return
    place = walking.position(guide, walk)
    if place is None:
        yield text("heading", Role.PROGRESS, guide=guide.title)
    else:
        yield text("heading-step", Role.PROGRESS, guide=guide.title, step=place[0], of=place[1])


def _body(guide: Guide, walk: Walk, step: Step) -> Iterator[Text]:
    if isinstance(step, Finish | Repeat):
        yield guide.words(step.id, done=walk.done, about=walk.about or 0)
    else:
        yield guide.words(step.id)
    if isinstance(step, Brief):
        yield text("brief-covers", covers=guide.words("covers"))
        yield text("brief-not-covers", covers=guide.words("not-covers"))
    if isinstance(step, Form):
        yield text("form-ready", ready=guide.words(f"{step.id}-ready"))
    if isinstance(step, Count):
        yield text("count-how")
    if isinstance(step, Repeat):
        about = walk.about or 0
        yield text("repeat-count", Role.PROGRESS, done=walk.done, about=about)


def _links(guide: Guide, step: Step) -> Iterator[Link]:
    if isinstance(step, Do | Form | Finish | Card):
        for link in step.links:
            yield Link(label=guide.words(f"link-{link}"), url=guide.url(link))


def _buttons(guide: Guide, walk: Walk, step: Step) -> Iterator[Button]:
    for choice in walking.choices_at(guide, walk):
        yield _button(guide, walk, step, choice)


def _button(guide: Guide, walk: Walk, step: Step, choice: Choice) -> Button:
    if choice.id.startswith("amount-") and choice.id != "amount-unknown":
        label = text("choice-amount", amount=int(choice.id.removeprefix("amount-")))
    else:
        label = choice_label(guide, step, choice)
    token = Token(guide=guide.id, step=step.id, choice=choice.id, turn=walk.turn)
    return Button(label=label, token=token, tone=choice.tone)


def _after(library: Library, progress: Progress, guide: Guide) -> Iterator[Button]:
    """Offer what helps next: walks left open, then the guide's own suggestions."""
    open_walks = [w.guide for w in progress.walks if w.finished is None and w.guide != guide.id]
    done = {walk.guide for walk in progress.walks if walk.finished is not None}
    offered = 0
    for other_id in dict.fromkeys((*open_walks, *guide.next_guides)):
        other = library.guide(other_id)
        if other is None or other_id in done or offered == OFFERED_NEXT:
            continue
        verb = "resume" if other_id in open_walks else "open"
        tone = Tone.PRIMARY if offered == 0 else Tone.NEUTRAL
        label = text(f"button-{verb}", guide=other.title)
        yield Button(label=label, token=app(verb, other_id), tone=tone)
        offered += 1
    if progress.group is not None:
        yield Button(label=text("button-count-me"), token=app("count", progress.group))
    yield Button(label=text("button-nudge"), token=app("nudges", guide.id))
    yield Button(label=text("button-receipt"), token=app("receipt", guide.id))
    yield Button(label=text("button-catalogue"), token=app("catalogue", "0"))
