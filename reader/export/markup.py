"""Words as HTML and as Markdown, so that what is read is what was printed.

Marks that would mean something to the other program are escaped; nothing else is touched.
Markdown is CommonMark as GitHub extends it (tables, strikethrough, task lists).
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Article, Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_INLINE = re.compile(
    r"""
      [\\`*\[\]<~|]
    | (?<![^\W_]) _ | _ (?![^\W_])     # an underscore inside a word means nothing
    | & (?= \#?\w+; )                  # would be read as a character reference
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"[-+=#>]|:(?=[\s-])|(?<=\d)[.)](?=\s|$)")
_NUMBERED = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")


def paragraphs_of(article: Article, span: Span) -> Iterator[tuple[str, bool]]:
    """Yield the words of a span cut where a paragraph of the article ends.

    Each comes with whether it is words of a paragraph (or of no block at all) rather than
    the line ends between two; put together they are the span's words to the letter.
    """
    at = span.start
    for block in article.blocks:
        inside = block.span.cropped(span)
        if inside is None or inside.start < at:
            continue
        if inside.start > at:
            between = article.text[at : inside.start]
            yield between, bool(between.strip())
        yield inside.of(article.text), True
        at = inside.end
    if at < span.end:
        rest = article.text[at : span.end]
        yield rest, bool(rest.strip())


def html_text(words: str) -> str:
    """Return words for the inside of an HTML element."""
    return escape(words, quote=False)


def markdown_text(words: str) -> str:
    """Return words as Markdown that renders to the same words; line ends stay line ends."""
    return "\n".join(_markdown_line(line) for line in _LINE_END.split(words))


def markdown_run(words: str) -> str:
    """Return a run of words in the middle of a line as Markdown, blanks at its ends kept."""
    return _INLINE.sub(r"\\\g<0>", words)


def _markdown_line(line: str) -> str:
    # White space at the ends would be code or a forced line break; it is not words.
    escaped = markdown_run(line.strip())
    number = _NUMBERED.match(escaped)
    start = number.end() if number else 0
    if _LINE_START.match(escaped, start):
        return f"{escaped[:start]}\\{escaped[start:]}"
    return escaped
