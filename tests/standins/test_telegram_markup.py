"""HTML, entities and UTF-16 as the Telegram stand-in reads them."""

from typing import Any

import pytest

from tests.standins.telegram.markup import parse_html
from tests.standins.telegram.refusals import RefusedError
from tests.standins.telegram.text import detect, trim, utf16_length, utf16_slice


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b><strong>b</strong>", "ab", [entity("bold", 0, 1), entity("bold", 1, 1)]),
        ("<i>a</i> <em>b</em>", "a b", [entity("italic", 0, 1), entity("italic", 2, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        (
            "<s>a</s><strike>b</strike><del>c</del>",
            "abc",
            [entity("strikethrough", n, 1) for n in range(3)],
        ),
        (
            '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
            "ab",
            [entity("spoiler", 0, 1), entity("spoiler", 1, 1)],
        ),
        ("<B>a</>", "a", [entity("bold", 0, 1)]),
        ("<b  >a</b  >", "a", [entity("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("😀<b>ñ</b>", "😀ñ", [entity("bold", 2, 1)]),
        ("<b>😀</b>", "😀", [entity("bold", 0, 2)]),
        ("&lt;&gt;&amp;&quot;&#39;&#x41;", "<>&\"'A", []),
        ("&lt", "<", []),
        ("a & b > c &nbsp; &#0; &#99999999;", "a & b > c &nbsp; &#0; &#99999999;", []),
        (
            '<a href="https://example.org/?a=1&amp;b=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://example.org/?a=1&b=2")],
        ),
        ("<a href=example.org>x</a>", "x", [entity("text_link", 0, 1, url="http://example.org")]),
        (
            "<a>https://example.org</a>",
            "https://example.org",
            [entity("text_link", 0, 19, url="https://example.org")],
        ),
        ('<a href="javascript:alert(1)">x</a>', "x", []),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-toml">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="toml")],
        ),
        ("<code>a<b>b</b></code>", "ab", [entity("code", 0, 2)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        (
            '<tg-emoji emoji-id="5">😀</tg-emoji>',
            "😀",
            [entity("custom_emoji", 0, 2, custom_emoji_id="5")],
        ),
    ],
)
def test_markup_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("ñ<p>a</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("😀<", "Unclosed start tag at byte offset 4"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>a</strong>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</strong>"'),
        ("<s>a</strong>", 'Unmatched end tag at byte offset 4, expected "</s>", found "</strong>"'),
        ("<b>a</b ", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<span class="red">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a =x>a</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=http://x>a</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_markup_that_telegram_cannot_read_is_refused_in_its_words(source: str, words: str) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_html(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start tiktok-remix", [("bot_command", "/start")]),
        ("/start@optout_bot x", [("bot_command", "/start@optout_bot")]),
        ("😀 /help", [("bot_command", "/help")]),
        ("and/or", []),
        ("/a/b", []),
        ("see https://example.org/a?b=1.", [("url", "https://example.org/a?b=1")]),
        ("(https://example.org)", [("url", "https://example.org")]),
        ("ask @optout_bot", [("mention", "@optout_bot")]),
        ("ada@example.org", [("email", "ada@example.org")]),
        ("#remix #1", [("hashtag", "#remix")]),
    ],
)
def test_commands_links_and_names_are_found(text: str, found: list[tuple[str, str]]) -> None:
    entities = detect(text)

    told = [(e["type"], utf16_slice(text, e["offset"], e["length"])) for e in entities]
    assert told == found


def test_nothing_is_found_inside_code_and_links() -> None:
    text, entities = parse_html("<code>/start</code> <b>/help</b>")

    kinds = [(e["type"], e["offset"]) for e in detect(text, entities)]
    assert kinds == [("code", 0), ("bold", 7), ("bot_command", 7)]


def test_white_space_at_the_ends_goes_and_entities_move_with_the_text() -> None:
    text, entities = trim(*parse_html(" \n<b> a😀 </b> "))

    assert (text, entities) == ("a😀", [entity("bold", 0, 3)])


def test_length_is_counted_in_utf16_units() -> None:
    assert [utf16_length(text) for text in ("abc", "ñ", "😀", "👩‍👧")] == [3, 1, 2, 5]
