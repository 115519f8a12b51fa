"""What a person does with answers: browses, asks, rates. A walk under way is shown again below."""

from dataclasses import replace

from bot.core import answering, menus
from bot.core.desk import Desk, Tally, Turn, note
from bot.core.events import Asked, LookedUp
from bot.core.faq import Meaning, OutOfScope, Sure, Unsure, Urgent
from bot.core.replies import Place

OFFERED = 5
"""How many answers are offered to who has not written anything yet."""

UNANSWERED = Tally(what="unanswered", answer="-")


def browse(desk: Desk, answer_id: str | None) -> Turn:
    """Show one answer, or the topics."""
    one = desk.library.faq.answer(answer_id)
    if one is not None:
        return desk.look(answering.answer(desk.library, one))
    notes = [note("note-no-answer")] if answer_id else []
    return desk.look(answering.topics(desk.library, *notes))


def open_answer(desk: Desk, answer_id: str | None) -> Turn:
    """Show an answer that was picked by a command; a step under way is shown again below."""
    turn = browse(desk, answer_id)
    return _above_the_step(desk, turn) if answer_id else turn


def _above_the_step(desk: Desk, turn: Turn) -> Turn:
    """Return the turn with the step of a walk under way shown again below what it says."""
    step = desk.step_under_way()
    if step is None:
        return turn
    return replace(turn, replies=(*(replace(one, place=Place.NEW) for one in turn.replies), step))


def browse_topic(desk: Desk, topic: str, page: int) -> Turn:
    """Show a page of a topic's questions."""
    if not desk.library.faq.of_topic(topic):
        return browse(desk, topic)
    return desk.look(answering.topic(desk.library, topic, page))


def ask(desk: Desk, event: Asked) -> Turn:
    """Answer a question in the person's own words; a step under way is shown again below.

    Not below the urgent route: nothing may push that off the screen. It offers to carry on.
    """
    meaning = event.meaning
    if event.public:
        return desk.say(answering.public(desk.library, meaning))
    left_open = menus.active_walk(desk.library, desk.progress)
    carry_on = left_open.guide if left_open else None
    reply = answering.private(desk.library, meaning, carry_on)
    turn = desk.look(reply)
    if isinstance(meaning, OutOfScope):
        turn = replace(turn, tallies=(UNANSWERED,))
    return turn if isinstance(meaning, Urgent) else _above_the_step(desk, turn)


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
    fresh = one.id not in desk.progress.rated
    desk.progress = replace(desk.progress, rated=desk.progress.rated | {one.id})
    reply = answering.answer(desk.library, one, note(f"note-{what}"), rated=True)
    return desk.say(reply, tallies=(Tally(what=what, answer=one.id),) if fresh else ())


def none_of_these(desk: Desk) -> Turn:
    """The nearest answers were not it."""
    turn = desk.look(answering.topics(desk.library, note("note-unanswered")))
    return replace(turn, tallies=(UNANSWERED,))
