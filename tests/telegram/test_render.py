"""What a message looks like on Telegram: pure, total, within every limit."""

import html
import re
from collections.abc import Iterator
from typing import TypeGuard

import pytest
from hypothesis import given, settings, strategies as st
from telegram import InlineKeyboardButton

from bot.adapters.telegram import limits
from bot.adapters.telegram.html import clean, cut, escape, units
from bot.adapters.telegram.render import Bubble, Drawn, Paper, draw
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
    Span,
    Words,
)
from bot.core.replies import Audience, Place, Role, Tone
from bot.core.tokens import Token, app
from tests.standins.telegram.markup import parse_html

FAMILY = "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}"


def message(
    *parts: Words,
    place: Place = Place.NEW,
    audience: Audience = Audience.PRIVATE,
    rtl: bool = False,
) -> Message:
    return Message(parts=parts, place=place, audience=audience, locale="en", rtl=rtl)


def said(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph(spans=(Span(text=text),), role=role)


def button(label: str, tone: Tone = Tone.NEUTRAL) -> ButtonWords:
    return ButtonWords(label=label, token=app("home"), tone=tone)


def bubbles(drawn: Drawn) -> list[Bubble]:
    return [sheet for sheet in drawn.sheets if isinstance(sheet, Bubble)]


def keys(drawn: Drawn) -> list[InlineKeyboardButton]:
    return [key for row in rows(drawn) for key in row]


def rows(drawn: Drawn) -> list[tuple[InlineKeyboardButton, ...]]:
    boards = [bubble.keyboard for bubble in bubbles(drawn) if bubble.keyboard]
    return [row for board in boards for row in board.inline_keyboard]


def seen(bubble: Bubble) -> str:
    """Return the text as Telegram's own reading of the HTML shows it."""
    return parse_html(bubble.text)[0]


def test_each_role_has_its_look_and_notes_come_first() -> None:
    strong = Paragraph(spans=(Span(text="Tap "), Span(text="More", strong=True), Span(text=".")))
    drawn = draw(
        message(
            said("Title", Role.TITLE),
            said("Step 1 of 3", Role.PROGRESS),
            strong,
            said("As of May", Role.STATUS),
            said("Not checked", Role.STATUS),
            said("That was old.", Role.NOTE),
        ),
        "bot",
    )

    expected = (
        "<i>That was old.</i>\n\n<b>Title</b>\n<i>Step 1 of 3</i>\n\nTap <b>More</b>.\n\n"
        "<i>As of May</i>\n<i>Not checked</i>"
    )
    assert [Bubble(text=expected)] == list(drawn.sheets)
    assert drawn.dropped == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<b>&amp; \"quotes\" 'n' more</b>", "&lt;b&gt;&amp;amp; \"quotes\" 'n' more&lt;/b&gt;"),
        ("a\x00b\x07c\td", "a b c d"),
        ("one\r\ntwo\u2028three", "one\ntwo\nthree"),
        ("\u202eevil\u202c", "evil"),
        ("half a pair \ud83d", "half a pair \ufffd"),
    ],
)
def test_text_is_shown_as_it_is(text: str, expected: str) -> None:
    assert expected == escape(clean(text))


def test_a_persons_words_are_quoted_and_turn_nothing_around_them() -> None:
    words = "<script> \u2067\u202etxet\u2069 @everyone </blockquote>"

    drawn = draw(message(QuoteWords(words=words)), "bot")

    expected = "<blockquote>&lt;script&gt; txet @everyone &lt;/blockquote&gt;</blockquote>"
    assert [Bubble(text=expected)] == list(drawn.sheets)


def test_right_to_left_text_says_so_at_every_paragraph_and_button() -> None:
    drawn = draw(
        message(
            said("TikTok \u05e9\u05dc\u05d5\u05dd"),
            said("\u05db\u05df"),
            button("\u05db\u05df"),
            rtl=True,
        ),
        "bot",
    )

    assert all(part.startswith("\u200f") for part in bubbles(drawn)[0].text.split("\n\n"))
    assert [key.text for key in keys(drawn)] == ["\u200f\u05db\u05df"]


def test_buttons_share_rows_only_where_both_can_be_read() -> None:
    labels = ["Yes", "No", "Maybe a longer answer", "5", "10", "25", "50", "100"]

    drawn = draw(message(said("?"), *map(button, labels)), "bot")

    shown = [[key.text for key in row] for row in rows(drawn)]
    assert shown == [
        ["Yes", "No"],
        ["Maybe a longer answer"],
        ["5", "10", "25", "50"],
        ["100"],
    ]


def test_the_next_thing_to_do_and_links_have_rows_of_their_own() -> None:
    drawn = draw(
        message(
            said("?"),
            button("Back"),
            button("Done", Tone.PRIMARY),
            button("Erase", Tone.DANGER),
            LinkWords(label="Form", url="https://example.org/form?a=1&b=2"),
            button("Home"),
        ),
        "bot",
    )

    assert [[key.text for key in row] for row in rows(drawn)] == [
        ["Back"],
        ["Done"],
        ["Erase"],
        ["Form"],
        ["Home"],
    ]
    assert [key.style for key in keys(drawn)] == [None, "primary", "danger", None, None]
    assert keys(drawn)[3].url == "https://example.org/form?a=1&b=2"


@pytest.mark.parametrize(
    ("guide", "url"),
    [
        ("tiktok-remix", "https://t.me/some_bot?start=tiktok-remix"),
        (None, "https://t.me/some_bot?start=app"),
    ],
)
def test_an_invitation_leads_into_the_private_chat(guide: str | None, url: str) -> None:
    public = message(said("Come"), InviteWords(label="Open", guide=guide), audience=Audience.HERE)

    drawn = draw(public, "some_bot", private=False)

    assert [key.url for key in keys(drawn)] == [url]


def test_a_private_message_is_never_drawn_for_a_group() -> None:
    drawn = draw(message(said("Your walks"), button("More")), "bot", private=False)

    assert drawn == Drawn(sheets=(), dropped=("private message",))


def test_what_cannot_be_shown_is_reported() -> None:
    long_token = Token(guide="g" * 40, step="s" * 40, choice="c")
    parts = [ButtonWords(label="x", token=long_token), button("  "), button("y")]

    drawn = draw(message(said("?"), *parts), "bot")

    assert [key.text for key in keys(drawn)] == ["y"]
    assert drawn.dropped == ("button with too long a token", "button without a label")


def test_a_label_too_long_for_a_phone_is_spelled_out_with_the_number_to_type() -> None:
    long = "How do I stop <strangers> from downloading all of my videos?"
    link = LinkWords(
        label="A form with a very long name, as forms of authorities have", url="t.me/x"
    )

    drawn = draw(message(said("Questions"), button("Short"), link, button(long)), "bot")

    assert [key.text for key in keys(drawn)] == [
        "Short",
        "A form with a very long name, as forms of autho…",
        "2. How do I stop <strangers> from downloading a…",
    ]
    assert bubbles(drawn)[0].text == (
        "Questions\n\nA form with a very long name, as forms of authorities have\n"
        "2. How do I stop &lt;strangers&gt; from downloading all of my videos?"
    )
    assert drawn.dropped == ()


def test_buttons_over_the_limit_are_reported() -> None:
    drawn = draw(message(said("?"), *(button(str(n)) for n in range(103))), "bot")

    assert len(keys(drawn)) == 100
    assert drawn.dropped == ("button over the limit",) * 3


def test_long_text_goes_on_in_more_messages_with_the_buttons_under_the_last() -> None:
    paragraphs = [said(f"{n} " + "word " * 300) for n in range(6)]

    drawn = draw(message(*paragraphs, button("Done"), place=Place.REPLACE), "bot")

    texts = [seen(bubble) for bubble in bubbles(drawn)]
    assert len(texts) == 3
    assert "".join("".join(texts).split()) == "".join("".join(p.plain for p in paragraphs).split())
    assert [bubble.keyboard is not None for bubble in bubbles(drawn)] == [False, False, True]
    assert drawn.replace


def test_a_message_of_buttons_only_still_has_a_text() -> None:
    drawn = draw(message(button("Yes & no"), button("Later")), "bot")

    assert [bubble.text for bubble in bubbles(drawn)] == ["Yes &amp; no\nLater"]


def test_short_words_about_a_file_stand_under_it() -> None:
    files = [
        Attachment(name=f"receipt.{kind}", content="é", media_type=f"text/{kind}")
        for kind in ("txt", "json")
    ]

    drawn = draw(message(said("Your <receipt>"), *files), "bot")

    assert drawn.sheets == (
        Paper(name="receipt.txt", content="é".encode(), caption="Your &lt;receipt&gt;"),
        Paper(name="receipt.json", content="é".encode()),
    )


def test_files_come_before_a_text_that_asks_and_after_one_that_replaces() -> None:
    file = Attachment(name="data.json", content="{}", media_type="application/json")
    parts: list[Words] = [said("Here"), file, button("Home")]

    new = draw(message(*parts), "bot")
    replacing = draw(message(*parts, place=Place.REPLACE), "bot")

    assert [type(sheet) for sheet in new.sheets] == [Paper, Bubble]
    assert [type(sheet) for sheet in replacing.sheets] == [Bubble, Paper]
    assert (new.replace, replacing.replace) == (False, True)


def test_words_too_long_for_a_caption_are_a_message() -> None:
    file = Attachment(name="data.json", content="{}", media_type="application/json")

    drawn = draw(message(said("x" * 1025), file), "bot")

    assert [type(sheet) for sheet in drawn.sheets] == [Paper, Bubble]


def test_a_letter_is_not_parted_from_its_marks() -> None:
    head, tail = cut("ab" + FAMILY + "c", 5)

    assert (head, tail) == ("ab", FAMILY + "c")


def test_text_is_cut_at_a_line_or_a_space_where_there_is_one() -> None:
    assert cut("one two three", 9) == ("one two ", "three")
    assert cut("one\ntwo three", 9) == ("one\n", "two three") or cut("one\ntwo three", 9) == (
        "one\ntwo ",
        "three",
    )


short = st.text(max_size=60)
letters = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("<>&\"' \n\u202e\u2067\u200d\u0301\ud800\N{GRINNING FACE}"),
    ),
    max_size=400,
)
spans = st.builds(Span, text=letters, strong=st.booleans())
paragraphs = st.builds(
    Paragraph,
    spans=st.lists(spans, max_size=130).map(tuple),
    role=st.sampled_from(Role),
)
parts = st.one_of(
    paragraphs,
    st.builds(QuoteWords, words=letters),
    st.builds(
        ButtonWords,
        label=short,
        token=st.just(app("home")),
        tone=st.sampled_from(Tone),
    ),
    st.builds(LinkWords, label=short, url=st.just("https://example.org/")),
    st.builds(Attachment, name=st.just("a.txt"), content=letters, media_type=st.just("text/plain")),
)


@settings(deadline=None)
@given(st.lists(parts, max_size=12), st.sampled_from(Place), st.booleans(), st.integers(1, 40))
def test_anything_at_all_is_drawn_within_the_limits(
    some: list[Words], place: Place, rtl: bool, times: int
) -> None:
    stretched: list[Words] = [said("here")]
    for part in some:
        stretched += [part] * (times if isinstance(part, Paragraph) else 1)

    drawn = draw(message(*stretched, place=place, rtl=rtl), "some_bot")

    for bubble in bubbles(drawn):
        shown, entities = parse_html(bubble.text)
        shown.encode()
        assert shown.strip()
        assert units(shown) <= limits.TEXT_UNITS
        assert len(entities) <= limits.TEXT_ENTITIES
    for paper in drawn.sheets:
        if isinstance(paper, Paper):
            assert units(parse_html(paper.caption)[0]) <= limits.CAPTION_UNITS
    assert len(keys(drawn)) <= limits.KEYBOARD_BUTTONS
    assert all(key.text.strip() for key in keys(drawn))
    if all(len(clean(part.label)) <= limits.BUTTON_LABEL for part in some if _is_key(part)):
        assert _letters(_shown(drawn)) == _letters(_meant(stretched))


def _is_key(part: Words) -> TypeGuard[ButtonWords | LinkWords | InviteWords]:
    return isinstance(part, ButtonWords | LinkWords | InviteWords)


def _meant(some: list[Words]) -> Iterator[str]:
    for part in some:
        if isinstance(part, Paragraph):
            yield part.plain if part.role is Role.TITLE else "".join(s.text for s in part.spans)
        if isinstance(part, QuoteWords):
            yield part.words


def _shown(drawn: Drawn) -> Iterator[str]:
    for sheet in drawn.sheets:
        yield (
            seen(sheet)
            if isinstance(sheet, Bubble)
            else html.unescape(re.sub("<[^>]*>", "", sheet.caption))
        )


def _letters(texts: Iterator[str]) -> list[str]:
    """Return the letters and digits of all texts, wherever they stand: none may be lost."""
    return sorted(c for text in texts for c in clean(text) if c.isalnum())
