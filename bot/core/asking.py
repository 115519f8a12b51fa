"""What a person does with answers: browses, asks, rates. A walk under way is shown again below."""

from dataclasses import replace

from bot.core import answering
from bot.core.desk import Desk, Tally, Turn, note
from bot.core.events import Asked, LookedUp
from bot.core.faq import Meaning, OutOfScope, Sure, Unsure
from bot.core.replies import Place

OFFERED = 5
"""How many answers are offered to who has not written anything yet."""

UNANSWERED = Tally(what="unanswered", answer="-")


def browse(desk: Desk, answer_id: str | None) -> Turn:
    """Show one answer, or the topics."""
    if desk.library.faq.answer(answer_id) is not None:
        return desk.look(f"answer:{answer_id}")
    return desk.look("topics", *([note("note-no-answer")] if answer_id else []))


def ask(desk: Desk, event: Asked) -> Turn:
    """Answer a question in the person's own words."""
    meaning = event.meaning
    if event.public:
        return desk.say(answering.public(desk.library, meaning))
    reply = answering.private(desk.library, meaning)
    tallies = (UNANSWERED,) if isinstance(meaning, OutOfScope) else ()
    if isinstance(meaning, Sure):
        view = f"answer:{meaning.answer}"
        desk.progress = replace(desk.progress, view=view, rateable=meaning.answer)
    step = desk.step_under_way()
    if step is None:
        return desk.say(reply, tallies=tallies)
    return desk.say(replace(reply, place=Place.NEW), step, tallies=tallies)


def look_up(desk: Desk, event: LookedUp) -> Turn:
    """Return each answer that fits, as everybody may read it; no person is looked at."""
    faq = desk.library.faq
    match event.meaning:
        case Sure(answer=first, others=others):
            fitting = (first, *others)
        case Unsure(answers=answers):
            fitting = answers
        case _:
            fitting = ()
    if not event.question.strip():
        fitting = tuple(answer.id for answer in faq.answers[:OFFERED])
    meanings: list[Meaning] = [Sure(answer=one) for one in dict.fromkeys(fitting)]
    meanings = meanings or [event.meaning]
    return desk.say(*(answering.public(desk.library, one) for one in meanings))


def rate(desk: Desk, answer_id: str, what: str) -> Turn:
    """Count once whether the answer helped: a second tap finds it rated already."""
    one = desk.library.faq.answer(answer_id)
    if one is None:
        return desk.stay(note("note-unknown"))
    fresh = desk.progress.rateable == one.id
    desk.progress = replace(desk.progress, rateable=None)
    reply = answering.answer(desk.library, one, note(f"note-{what}"), rated=True)
    return desk.say(reply, tallies=(Tally(what=what, answer=one.id),) if fresh else ())


def none_of_these(desk: Desk) -> Turn:
    """The nearest answers were not it."""
    return replace(desk.look("topics", note("note-unanswered")), tallies=(UNANSWERED,))
