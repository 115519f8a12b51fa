"""Answers as replies: one answer, the choice between a few, the topics, the urgent route.

Every answer carries its date, how sure we are and where it comes from; where it is law, its region
and that it is no legal advice. Nothing a person asked is repeated or kept.
"""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from bot.core.confidence import Confidence
from bot.core.faq import (
    Answer,
    Faq,
    GuideMeant,
    Meaning,
    NearMiss,
    OutOfScope,
    Reference,
    Sure,
    Unsure,
    Urgency,
    Urgent,
)
from bot.core.guide import Library
from bot.core.replies import (
    Audience,
    Button,
    Invite,
    Link,
    Part,
    Place,
    Reply,
    Role,
    Text,
    Tone,
    text,
)
from bot.core.tokens import app

QUESTIONS_A_PAGE = 8
"""How many questions one page of a topic shows: a phone's screen of buttons."""

GUIDES_OFFERED = 2
SOURCES_SHOWN = 2


def topics(library: Library, *notes: Text) -> Reply:
    """The topics one can ask about, and that one may just ask."""
    buttons = (
        Button(label=text(f"faq-topic-{topic}"), token=app("topic", topic))
        for topic in library.faq.topics
    )
    return _reply(
        notes,
        text("faq-title", Role.TITLE),
        text("faq-what"),
        *buttons,
        Button(label=text("button-home"), token=app("home")),
    )


def topic(library: Library, name: str, page: int, *notes: Text) -> Reply:
    """One page of a topic's questions."""
    answers = library.faq.of_topic(name)
    pages = max(1, -(-len(answers) // QUESTIONS_A_PAGE))
    page = page % pages
    shown = answers[page * QUESTIONS_A_PAGE : (page + 1) * QUESTIONS_A_PAGE]
    more = Button(label=text("button-more"), token=app("topic", name, (page + 1) % pages))
    return _reply(
        notes,
        text(f"faq-topic-{name}", Role.TITLE),
        *map(_question, shown),
        *([more] if pages > 1 else []),
        Button(label=text("button-topics"), token=app("topics")),
    )


def answer(library: Library, one: Answer, *notes: Text, rated: bool = False) -> Reply:
    """One answer, with where it comes from and what helps next."""
    rate = (
        ()
        if rated
        else (
            Button(label=text("button-helped"), token=app("helped", one.id)),
            Button(label=text("button-unhelped"), token=app("unhelped", one.id)),
        )
    )
    return _reply(
        notes,
        *_account(one),
        *_guides(library, one.guides),
        *rate,
        Button(label=text("button-topics"), token=app("topics")),
    )


def public(library: Library, meaning: Meaning) -> Reply:
    """The answer to somebody's question, for everybody in the chat; no button of anybody's own."""
    parts: list[Part] = []
    guide: str | None = None
    match meaning:
        case Urgent():
            parts.extend(_urgent(library.faq, meaning.urgency))
        case Sure():
            found = library.faq.answer(meaning.answer)
            if found is not None:
                parts.extend(_account(found))
                guide = next(iter(found.guides), None)
        case Unsure():
            parts.append(text("faq-unsure-public"))
        case GuideMeant():
            guides = library.of_platform(meaning.platform)
            guide = guides[0].id if guides else None
            parts.append(text("faq-guide", platform=guides[0].platform_name if guides else "?"))
        case NearMiss():
            parts.extend(_near(library, meaning.near))
        case OutOfScope():
            parts.append(text("faq-out-of-scope"))
        case _:
            assert_never(meaning)
    parts.append(Invite(label=text("button-invite"), guide=guide))
    return Reply(parts=tuple(parts), audience=Audience.HERE)


def private(library: Library, meaning: Meaning, carry_on: str | None = None) -> Reply:
    """The answer to a person's own question; ``carry_on`` is the guide they were walking."""
    match meaning:
        case Urgent():
            return urgent(library, meaning.urgency, carry_on)
        case Sure():
            one = library.faq.answer(meaning.answer)
            return answer(library, one) if one else _unknown()
        case Unsure():
            return unsure(library, meaning.answers)
        case GuideMeant():
            return platform(library, meaning.platform)
        case NearMiss():
            near = _near(library, meaning.near)
            return _reply(
                (), *near, Button(label=text("button-catalogue"), token=app("catalogue", "0"))
            )
        case OutOfScope():
            return _unknown()
    assert_never(meaning)


def urgent(library: Library, urgency: Urgency, carry_on: str | None = None) -> Reply:
    """What to do in the next hour, before anything else."""
    guide = library.guide(carry_on)
    buttons = [Button(label=text("button-topics"), token=app("topics"))]
    if guide is not None:
        label = text("button-resume", guide=guide.title)
        buttons.append(Button(label=label, token=app("resume", guide.id)))
    return _reply((), *_urgent(library.faq, urgency), *buttons)


def _urgent(faq: Faq, urgency: Urgency) -> Iterator[Part]:
    yield text(f"crisis-{urgency.value}")
    route = faq.route(urgency)
    if route is not None and route.sources:
        yield _as_of(route.as_of, Confidence.HIGH, about=route.about)
    if route is not None:
        yield from _ways_out(route.links)


def unsure(library: Library, answers: tuple[str, ...]) -> Reply:
    """The nearest few; the person knows which."""
    known = [one for one in map(library.faq.answer, answers) if one is not None]
    return _reply(
        (),
        text("faq-unsure"),
        *map(_question, known),
        Button(label=text("button-none-of-these"), token=app("unanswered")),
    )


def platform(library: Library, platform_id: str) -> Reply:
    """The guides of the app the question was about."""
    guides = library.of_platform(platform_id)
    name = guides[0].platform_name if guides else ""
    buttons = _guides(library, tuple(guide.id for guide in guides), most=len(guides))
    return _reply((), text("faq-guide", platform=name), *buttons)


def _unknown() -> Reply:
    return _reply(
        (),
        text("faq-out-of-scope"),
        Button(label=text("button-topics"), token=app("topics")),
        Button(label=text("button-catalogue"), token=app("catalogue", "0")),
    )


def _near(library: Library, near_id: str) -> Iterator[Part]:
    near = library.faq.near(near_id)
    if near is not None:
        yield near.words()
        yield _as_of(near.as_of, near.confidence, about=near.about)
        yield from _named(near.sources)


def _account(one: Answer) -> Iterator[Part]:
    yield one.question
    yield one.words()
    yield _as_of(one.as_of, one.confidence, about=one.about)
    if one.confidence is Confidence.LOW:
        yield text("faq-thin", Role.STATUS)
    if one.law is not None:
        region = text(f"faq-region-{one.law}")
        yield text("faq-no-legal-advice", Role.STATUS, region=region, day=one.as_of)
    yield from _named(one.sources)
    yield from _ways_out(one.links)


def _as_of(day: date, confidence: Confidence, *, about: bool) -> Text:
    printed = "yes" if about else "no"
    return text("faq-as-of", Role.STATUS, day=day, about=printed, confidence=confidence.value)


def _ways_out(links: tuple[tuple[str, str], ...]) -> Iterator[Part]:
    for link, url in links:
        yield Link(label=text(f"faq-link-{link}"), url=url)


def _named(sources: tuple[Reference, ...]) -> Iterator[Part]:
    """Name the best sources; the first that people may be sent to becomes a link."""
    names = dict.fromkeys(source.name for source in sources[:SOURCES_SHOWN])
    if names:
        yield text("faq-source", Role.STATUS, source="; ".join(names))
    for source in sources[:SOURCES_SHOWN]:
        if source.url is not None:
            yield Link(label=text("link-source", source=source.name), url=source.url)
            return


def _guides(
    library: Library, guides: tuple[str, ...], most: int = GUIDES_OFFERED
) -> Iterator[Button]:
    known = [guide for guide in map(library.guide, guides) if guide is not None]
    for place, guide in enumerate(known[:most]):
        tone = Tone.PRIMARY if place == 0 else Tone.NEUTRAL
        yield Button(
            label=text("button-open", guide=guide.title), token=app("open", guide.id), tone=tone
        )


def _question(one: Answer) -> Button:
    return Button(label=one.question, token=app("answer", one.id))


def _reply(notes: tuple[Text, ...], *parts: Part) -> Reply:
    return Reply(parts=(*notes, *parts), place=Place.REPLACE)
