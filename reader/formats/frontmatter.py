"""The block of fields between two lines of hyphens that Markdown files begin with.

Strings only, on purpose: general YAML readers turn `No` into False and a date into
something else, and some die of a few thousand brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.formats.fields import Value
from reader.model import Span

_FENCE = re.compile(r"\s*---[ \t]*(?:\r\n|[\n\r])")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_FIELD = re.compile(r"^(?P<name>[^\W\d][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>\S.*?))?[ \t\r]*$")
_ITEM = re.compile(r"^[ \t]*-[ \t]+(?P<value>\S.*?)[ \t\r]*$")
_FOLDED = frozenset({"|", ">", "|-", ">-", "|+", ">+"})
_LONGEST = 20_000
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Its fields in their order, each with its values, and where the article goes on."""

    fields: tuple[tuple[str, tuple[Value, ...]], ...]
    end: int


def front_matter(text: str) -> FrontMatter | None:
    """Read the front matter a text begins with; None when it begins with none.

    A field may hold a plain or quoted string, a list (`[a, b]` or lines with hyphens) or a
    folded text; anything deeper is passed over.
    """
    opening = _FENCE.match(text)
    if opening is None:
        return None
    closing = _CLOSE.search(text, opening.end(), opening.end() + _LONGEST)
    if closing is None:
        return None
    fields: list[tuple[str, list[Value]]] = []
    start = opening.end()
    for line in text[start : closing.start()].splitlines(keepends=True):
        _read_line(line, start, fields)
        start += len(line)
    if not fields:
        return None
    kept = tuple((name, tuple(values)) for name, values in fields)
    return FrontMatter(kept, closing.end())


def _read_line(line: str, start: int, fields: list[tuple[str, list[Value]]]) -> None:
    bare = line.rstrip("\r\n")
    field, item = _FIELD.match(bare), _ITEM.match(bare)
    if field:
        values: list[Value] = []
        if field["value"] and field["value"] not in _FOLDED:
            values = _values(field["value"], start + field.start("value"))
        fields.append((field["name"], values))
    elif item and fields:
        fields[-1][1].append(_unquoted(item["value"], start + item.start("value")))
    elif fields and bare[:1] in {" ", "\t"} and bare.strip() and not fields[-1][1]:
        fields[-1][1].append(_unquoted(bare.strip(), start + len(bare) - len(bare.lstrip())))


def _values(raw: str, start: int) -> list[Value]:
    if not (raw.startswith("[") and raw.endswith("]") and not raw.startswith("[[")):
        return [_unquoted(raw, start)]
    values, at = [], start + 1
    for part in raw[1:-1].split(","):
        values.append(_unquoted(part.strip(), at + len(part) - len(part.lstrip())))
        at += len(part) + 1
    return values


def _unquoted(raw: str, start: int) -> Value:
    quoted = len(raw) > 1 and raw[0] == raw[-1] and raw[0] in "\"'"
    if not quoted:
        return Value(raw, Span(start, start + len(raw)))
    inner = raw[1:-1]
    text = _ESCAPE.sub(r"\1", inner) if raw[0] == '"' else inner.replace("''", "'")
    return Value(text, Span(start + 1, start + len(raw) - 1))
