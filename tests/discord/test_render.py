"""Drawing is total: every message there can be is one that Discord takes, and losses are named."""

import re

import pytest
from hypothesis import example, given, settings, strategies as st

from bot.adapters.discord import ids, limits, markup, offers, render
from bot.core import tokens
from bot.core.chat import Spot
from bot.core.events import Event, FaqOpened, Opened, Pressed, Unknown
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Paragraph,
    QuoteWords,
    Span,
    Words,
)
from bot.core.replies import Role, Tone
from bot.core.tokens import GROUP, Token, app
from tests.discord.drawing import judged, message
from tests.standins.discord.reading import walk


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph(spans=(Span(text=text),), role=role)


def button(number: int, label: str = "Go") -> ButtonWords:
    return ButtonWords(label=label, token=Token(guide="g", step="s", choice="c", turn=number))


def text_of(*parts: Words, rtl: bool = False) -> str:
    return judged(render.draw(message(*parts, rtl=rtl))).text


def test_each_kind_of_paragraph_has_its_look() -> None:
    app_name = Paragraph(spans=(Span(text="Open "), Span(text="Privacy", strong=True)))
    text = text_of(
        paragraph("Look here", Role.NOTE),
        paragraph("Step 1 of 3", Role.PROGRESS),
        paragraph("The title\nof two lines", Role.TITLE),
        app_name,
        QuoteWords(words="my\nwords"),
        paragraph("As of today", Role.STATUS),
        paragraph("Not checked", Role.STATUS),
    )

    assert text == (
        "_Look here_\n\n-# Step 1 of 3\n\n## The title of two lines\nOpen **Privacy**\n\n"
        "> my\n> words\n\n-# As of today\n-# Not checked"
    )


def test_buttons_keep_their_order_tone_and_data() -> None:
    found = render.draw(
        message(
            paragraph("x"),
            ButtonWords(label="Yes", token=app("a"), tone=Tone.PRIMARY),
            LinkWords(label="Look", url="https://example.org/a"),
            ButtonWords(label="Erase", token=app("b"), tone=Tone.DANGER),
            InviteWords(label="Come", guide="g"),
            paragraph("below"),
            ButtonWords(label="No", token=app("c")),
        )
    )
    seen = judged(found)

    assert found.dropped == ()
    assert [(b.label, b.custom_id or b.url, b.style) for b in seen.buttons] == [
        ("Yes", "app:a:-:0", 1),
        ("Erase", "app:b:-:0", 4),
        ("Come", "open:g", 1),
        ("Look", "https://example.org/a", 5),
        ("No", "app:c:-:0", 2),
    ]
    kinds = [part["type"] for part in walk(found.view.to_components())]  # type: ignore[no-untyped-call]
    assert kinds == [17, 10, 1, 2, 2, 2, 1, 2, 10, 1, 2]


def test_files_are_shown_and_named_so_that_discord_can_find_them() -> None:
    found = render.draw(
        message(
            paragraph("x"),
            Attachment(name="../odd name?.txt", content="é", media_type="text/plain"),
            Attachment(name="b.json", content="{}", media_type="application/json"),
        )
    )
    parts = list(walk(found.view.to_components()))  # type: ignore[no-untyped-call]

    assert judged(found).files == ("odd-name-.txt", "b.json")
    assert [p["file"]["url"] for p in parts if p["type"] == 13] == [
        "attachment://odd-name-.txt",
        "attachment://b.json",
    ]


@pytest.mark.parametrize(
    ("parts", "dropped"),
    [
        ((), {"message"}),
        ((paragraph("a" * 5000),), {"text"}),
        ((QuoteWords(words="*" * 5000),), {"text"}),
        ((paragraph("x"), button(1, "l" * 81)), {"label"}),
        ((paragraph("x"), button(1), button(1)), {"button"}),
        (tuple(button(n) for n in range(60)), {"button"}),
        ((paragraph("x"), LinkWords(label="l", url="javascript:x")), {"link"}),
        ((paragraph("x"), LinkWords(label="l", url="https://e.org/" + "a" * 500)), {"link"}),
        (tuple(Attachment(name=f"{n}", content="", media_type="") for n in range(11)), {"file"}),
        ((InviteWords(label="l", guide="g" * 120),), {"button"}),
        ((ButtonWords(label="l", token=app("x" * 41)),), {"button"}),
    ],
)
def test_what_does_not_fit_is_named(parts: tuple[Words, ...], dropped: set[str]) -> None:
    found = render.draw(message(*parts))
    judged(found)

    assert dropped <= set(found.dropped)


def test_a_cut_text_ends_in_an_ellipsis_and_whole_marks() -> None:
    text = text_of(paragraph("*_~`" * 2000, Role.NOTE))

    assert text.startswith("_\\*")
    assert text.endswith("…_")
    assert not re.search(r"\\…", text)


AT = 1_764_000_000
HERE = Spot(chat="1", place="112233445566778899")


def test_a_moment_is_told_in_words_and_in_each_readers_own_time() -> None:
    spans = (
        Span(text="Next: "),
        Span(text="Fri *27* Nov, 18:00", moment=AT),
        Span(text=" and "),
        Span(text="Saturday", strong=True, moment=AT + 86400),
    )

    assert text_of(Paragraph(spans=spans)) == (
        f"Next: Fri \\*27\\* Nov, 18:00 (<t:{AT}:F>) and **Saturday** (<t:{AT + 86400}:F>)"
    )


@pytest.mark.parametrize(
    ("spot", "shown"),
    [
        (HERE, "<#112233445566778899>"),
        (Spot(chat="1"), "this chat"),
        (Spot(chat="1", place="7 @everyone"), "this chat"),
        (Spot(chat="1", place=""), "this chat"),
    ],
)
def test_a_place_is_named_as_discord_names_it_where_it_can_be(spot: Spot, shown: str) -> None:
    spans = (Span(text="Where: "), Span(text="this chat", place=spot))

    assert text_of(Paragraph(spans=spans)) == f"Where: {shown}"


@pytest.mark.parametrize("room", range(3985, 4000))
def test_a_cut_never_goes_through_a_moment_or_a_place(room: int) -> None:
    spans = (
        Span(text="a" * room),
        Span(text="soon", moment=AT),
        Span(text="there", place=HERE),
        Span(text="b" * 90),
    )
    text = text_of(Paragraph(spans=spans))

    assert text.endswith("…")
    rest = text.replace(f" (<t:{AT}:F>)", "").replace("<#112233445566778899>", "")
    assert not set(rest) & set("<>:#")


def test_what_comes_before_a_cut_is_shown_whole() -> None:
    spans = (Span(text="soon", moment=AT), Span(text="there", place=HERE), Span(text="b" * 5000))

    assert text_of(Paragraph(spans=spans)).startswith(f"soon (<t:{AT}:F>)<#{HERE.place}>bbb")


def test_a_public_button_opens_a_guide_or_an_answer() -> None:
    seen = judged(
        render.draw(
            message(
                paragraph("x"),
                InviteWords(label="A", guide="g"),
                InviteWords(label="B", guide=None, answer="copies"),
                InviteWords(label="C", guide=None),
            )
        )
    )

    assert [b.custom_id for b in seen.buttons] == ["open:g", "ask:copies", "open:-"]


def test_words_of_a_person_are_shown_letter_for_letter() -> None:
    said = "# **b** @everyone <@123456789012345678> [a](https://e.org) ||x|| \u202egnp.exe\x00"
    text = text_of(QuoteWords(words=said))

    assert text.startswith("> \\# \\*\\*b\\*\\* @\u200beveryone \\<@")
    assert "https://" not in text
    assert "\u202e" not in text
    assert "\x00" not in text


def test_our_own_words_act_as_nothing_but_words() -> None:
    text = text_of(paragraph("- one\n2. two\n> three\n# four\n-# five\na_b https://e.org/a_b*c"))

    assert text == ("\\- one\n2\\. two\n\\> three\n\\# four\n\\-# five\na\\_b https://e.org/a_b*c")


def test_right_to_left_lines_begin_on_the_right() -> None:
    text = text_of(paragraph("TikTok أولا", Role.TITLE), paragraph("ب"), rtl=True)

    assert text == "## \u200fTikTok أولا\n\u200fب"


def test_a_walk_is_offered_in_private_and_a_menu_is_not() -> None:
    def labels(*parts: Words) -> tuple[str, ...]:
        return judged(render.draw(message(paragraph("x"), *parts), direct="In private")).labels

    assert labels(button(3)) == ("Go", "In private")
    assert labels(ButtonWords(label="Home", token=app("home"))) == ("Home",)
    of_group = Token(guide=GROUP, step="save", choice="-")
    assert labels(ButtonWords(label="Save", token=of_group)) == ("Save",)
    assert labels() == ()


@pytest.mark.parametrize(
    ("custom_id", "event"),
    [
        ("open:-", Opened()),
        (ids.invite("tiktok-remix"), Opened(guide="tiktok-remix")),
        (ids.invite(None), Opened()),
        ("ask:copies", FaqOpened(answer="copies")),
        (ids.invite(None, "copies"), FaqOpened(answer="copies")),
        ("ask:", Unknown(size=4)),
        ("ask:A/b", Unknown(size=7)),
        ("words:when:3", Unknown(size=12)),
        ("g:s:c:7", Pressed(token=Token(guide="g", step="s", choice="c", turn=7))),
        ("open:", Unknown(size=5)),
        ("open:a\n", Unknown(size=7)),
        ("", Unknown(size=0)),
        ("g:s:c:7 ", Unknown(size=8)),
    ],
)
def test_what_a_button_carries_is_read_again(custom_id: str, event: Event) -> None:
    assert ids.read(custom_id) == event


def test_only_the_button_for_private_messages_wants_them() -> None:
    token = ids.direct([button(1)])

    assert token is not None
    assert ids.wants_direct(ids.read(tokens.encode(token))) == "g"
    assert ids.wants_direct(Opened(guide="g")) is None
    assert ids.wants_direct(Pressed(token=app("home"))) is None


TITLES = [("a", "TikTok: remix"), ("b", "TikTok: reuse"), ("c", "Señal: entrenamiento")]


@pytest.mark.parametrize(
    ("typed", "guide"),
    [
        ("a", "a"),
        ("tiktok: REMIX", "a"),
        ("reuse", "b"),
        ("senal", "c"),
        ("tiktok", "tiktok"),
        ("nothing like it", "nothing like it"),
        ("", ""),
    ],
)
def test_the_guide_that_typed_words_mean(typed: str, guide: str) -> None:
    assert offers.meant(typed, TITLES) == guide


def test_offers_stay_within_what_discord_shows() -> None:
    many = [(f"g{n}", "long title " * 20) for n in range(40)]
    found = offers.matching("title", many)

    assert len(found) == limits.OFFERS
    assert all(markup.units(name) <= limits.OFFER_NAME for name, _ in found)


ANY = st.text(max_size=300)
PARTS = st.one_of(
    st.builds(
        Paragraph,
        spans=st.lists(
            st.builds(
                Span,
                text=ANY,
                strong=st.booleans(),
                moment=st.none() | st.integers(0, 2**33),
                place=st.none() | st.builds(Spot, chat=ANY, place=st.none() | ANY),
            ),
            max_size=3,
        ).map(tuple),
        role=st.sampled_from(Role),
    ),
    st.builds(QuoteWords, words=st.text(max_size=5000)),
    st.builds(
        ButtonWords,
        label=ANY,
        token=st.builds(Token, guide=ANY, step=ANY, choice=ANY, turn=st.integers()),
        tone=st.sampled_from(Tone),
    ),
    st.builds(button, st.integers(0, 50), ANY),
    st.builds(LinkWords, label=ANY, url=st.one_of(ANY, st.just("https://example.org/x"))),
    st.builds(InviteWords, label=ANY, guide=st.none() | ANY, answer=st.none() | ANY),
    st.builds(Attachment, name=ANY, content=ANY, media_type=st.just("text/plain")),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PARTS, max_size=50), st.booleans())
def test_any_message_is_one_that_discord_takes(parts: list[Words], rtl: bool) -> None:
    judged(render.draw(message(*parts, rtl=rtl), direct="In private"))


@settings(deadline=None, max_examples=400)
@given(st.text(st.sampled_from("a1 \n\u2028#>-+.)*_~|`<[\\@:/everyone") | st.characters()))
@example("-#")
@example("#a\n>b")
def test_escaped_words_hold_no_markup(words: str) -> None:
    escaped = markup.escape_strictly(words)

    bare = re.sub(r"\\.", "x", escaped)
    assert not re.search(r"[*_~|`<\[]", bare)
    assert not re.search(r"^\s*(#|>|-#?\s)", bare, re.MULTILINE)
    assert not re.search(r"@(everyone|here)|://", escaped)
