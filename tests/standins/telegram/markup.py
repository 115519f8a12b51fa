"""HTML as Telegram reads it: the few tags, the nesting rules, and its own words when it cannot.

Follows the published parser of Telegram's client library: a bare "&" or ">" is fine, a bare "<" is
not, unknown named entities stay as written, and byte offsets in errors count UTF-8.
"""

import re
from dataclasses import dataclass

from tests.standins.telegram.refusals import Json, RefusedError, bad_request
from tests.standins.telegram.text import utf16_length

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_SPACE = " \t\r\n\v\0"
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9a-fA-F]+)|(lt|gt|amp|quot)(?![a-zA-Z]));?")
_LARGEST = 0x10FFFF
_USER_LINK = re.compile(r"tg://user\?id=(\d+)\Z")
_WEB_LINK = re.compile(
    r"(?:https?|ftp|tg|ton|tonsite)://\S+\Z|mailto:\S+\Z|tel:\S+\Z", re.IGNORECASE
)
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(slots=True, kw_only=True)
class _Open:
    tag: str
    argument: str
    offset: int
    begin: int


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the visible text and its entities."""
    return _Parser(source).run()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._out: list[str] = []
        self._length = 0
        self._stack: list[_Open] = []
        self._entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        source = self._source
        while self._at < len(source):
            character = source[self._at]
            if character == "<":
                if source.startswith("/", self._at + 1):
                    self._end_tag()
                else:
                    self._start_tag()
            elif character == "&":
                self._emit(self._reference())
            else:
                stop = min(
                    (i for i in (source.find("<", self._at), source.find("&", self._at)) if i >= 0),
                    default=-1,
                )
                stop = len(source) if stop < 0 else stop
                self._emit(source[self._at : stop])
                self._at = stop
        if self._stack:
            raise _refused(
                f'Can\'t find end tag corresponding to start tag "{self._stack[-1].tag}"'
            )
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._out), self._entities

    def _emit(self, text: str) -> None:
        self._out.append(text)
        self._length += utf16_length(text)

    def _reference(self) -> str:
        found = _ENTITY.match(self._source, self._at)
        if found is None:
            self._at += 1
            return "&"
        number = int(found[1]) if found[1] else int(found[2], 16) if found[2] else 0
        if not found[3] and not 0 < number <= _LARGEST:
            self._at += 1
            return "&"
        self._at = found.end()
        return _NAMED[found[3]] if found[3] else chr(number)

    def _peek(self) -> str:
        return self._source[self._at] if self._at < len(self._source) else "\0"

    def _skip(self, stops: str) -> str:
        """Return what stands before one of the stops, white space or the end."""
        begin = self._at
        while self._at < len(self._source) and self._source[self._at] not in _SPACE + stops:
            self._at += 1
        return self._source[begin : self._at]

    def _skip_space(self) -> None:
        while self._at < len(self._source) and self._source[self._at] in _SPACE:
            self._at += 1

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        tag = self._skip(">").lower()
        if self._at >= len(self._source):
            raise _refused(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if tag not in _KINDS:
            raise _refused(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        argument = ""
        while True:
            self._skip_space()
            if self._peek() == ">":
                break
            argument = self._attribute(tag, begin) or argument
        self._at += 1
        if tag == "span" and argument != "spoiler":
            raise _refused(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}'
            )
        self._stack.append(
            _Open(tag=tag, argument=argument, offset=self._length, begin=len(self._out))
        )

    def _attribute(self, tag: str, begin: int) -> str:
        """Read one attribute; return what it means for this tag."""
        name = self._skip("=>/\"'")
        if not name:
            words = f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(begin)}'
            raise _refused(words if self._at < len(self._source) else self._unclosed(tag, begin))
        self._skip_space()
        if self._peek() != "=":
            if self._at >= len(self._source):
                raise _refused(self._unclosed(tag, begin))
            return "1" if (tag, name.lower()) == ("blockquote", "expandable") else ""
        self._at += 1
        self._skip_space()
        if self._at >= len(self._source):
            raise _refused(self._unclosed(tag, begin))
        value = self._attribute_value()
        if self._at >= len(self._source):
            raise _refused(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        match (tag, name):
            case ("a", "href") | ("tg-emoji", "emoji-id"):
                return value
            case ("code", "class") if value.startswith("language-"):
                return value.removeprefix("language-")
            case ("span", "class") if value.startswith("tg-"):
                return value.removeprefix("tg-")
            case _:
                return ""

    def _attribute_value(self) -> str:
        quote = self._peek()
        if quote not in "\"'":
            begin = self._at
            token = _NAME_TOKEN.match(self._source, begin)
            value = token[0] if token else ""
            self._at += len(value)
            if self._peek() not in _SPACE + ">" or self._at >= len(self._source):
                raise _refused(f"Unexpected end of name token at byte offset {self._bytes(begin)}")
            return value.lower()
        self._at += 1
        value = ""
        while self._at < len(self._source) and self._source[self._at] != quote:
            if self._source[self._at] == "&":
                value += self._reference()
            else:
                value += self._source[self._at]
                self._at += 1
        self._at += 1
        return value

    def _end_tag(self) -> None:
        begin = self._at
        if not self._stack:
            raise _refused(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        self._at += 2
        found = self._skip(">")
        self._skip_space()
        if self._peek() != ">":
            raise _refused(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        self._at += 1
        opened = self._stack.pop()
        if found and found != opened.tag:
            wanted = f'expected "</{opened.tag}>", found "</{found}>"'
            raise _refused(f"Unmatched end tag at byte offset {self._bytes(begin)}, {wanted}")
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        if self._length == opened.offset:
            return
        entity: Json = {
            "type": _KINDS[opened.tag],
            "offset": opened.offset,
            "length": self._length - opened.offset,
        }
        match opened.tag:
            case "a":
                linked = _link(opened.argument or "".join(self._out[opened.begin :]))
                if linked is None:
                    return
                entity |= linked
            case "tg-emoji":
                entity["custom_emoji_id"] = opened.argument
            case "blockquote" if opened.argument:
                entity["type"] = "expandable_blockquote"
            case "code" if opened.argument and self._stack and self._stack[-1].tag == "pre":
                self._stack[-1].argument = opened.argument
                return
            case "code" if self._stack and self._stack[-1].tag == "pre":
                return
            case "pre" if opened.argument:
                entity["language"] = opened.argument
        if entity["type"] in {"code", "pre"}:
            self._entities = [e for e in self._entities if e["offset"] < opened.offset]
        self._entities.append(entity)

    def _bytes(self, position: int) -> int:
        return len(self._source[:position].encode("utf-8", "surrogatepass"))

    def _unclosed(self, tag: str, begin: int) -> str:
        return f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}'


def _link(url: str) -> Json | None:
    """Return what a link needs, or None where Telegram drops it and keeps the words."""
    user = _USER_LINK.match(url)
    if user:
        return {
            "type": "text_mention",
            "user": {"id": int(user[1]), "is_bot": False, "first_name": "User"},
        }
    if _WEB_LINK.match(url):
        return {"url": url}
    if re.match(r"[\w-]+(\.[\w-]+)+(/\S*)?\Z", url):
        return {"url": f"http://{url}"}
    return None


def _refused(words: str) -> RefusedError:
    return bad_request(f"can't parse entities: {words}")
