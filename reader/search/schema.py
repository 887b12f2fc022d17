"""What stands in the index: Whoosh's schema, and an article as a document of it.

Every word is kept as it is, with its positions, and between two words whatever is more
than a space, so that words stand side by side in the index only where they do in the
text: a phrase found here is verbatim. Stems are worked out from the words when a query
comes: words of one stem begin alike, so they stand together in the list of words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from whoosh import columns, fields

from reader.search.arrays.inversion import GAP, Layered
from reader.search.arrays.schema import Marked, TokensField
from reader.search.contents import NAMES, names_in
from reader.search.misprints import misprints
from reader.search.periods import UNDATED, period
from reader.search.words import WORD
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model import Analysis, Article, Quote, Span
    from reader.search.arrays.inversion import Token
    from reader.search.misprints import Readings

INDEX_NAME = "articles3"
"""Whoosh's name for the index; the number rises with every change of what is in it."""

HAS_QUOTE = "quote"
UNEVEN = "uneven"
"""Flag of an article with characters that fold to words and marks at once (½, ⒜)."""

TANGLED = "tangled"
"""Flag of an article with quotations that overlap, or begin or end inside a word."""

ASIDE = "aside"
"""The field of what stands between marks and is nobody's speech: titles, scare quotes."""

LEAD = "lead"
"""The field of an article's first words, which count more when hits are ranked."""

MARKS = "marks"
"""The field, and its one term, that tells where marks stand among the words of `text`."""

_LEAD_LENGTH = 400
_RUNNING = ("text", "title", "quote", "indirect", ASIDE)
_SPLIT = re.compile(f"({WORD.pattern})")
_ASCII_SPLIT = re.compile("([0-9A-Za-z]+)")
"""The same for texts that are ASCII, and faster."""
_FOREIGN = re.compile("[^\\x00-\\x7f]")
_BETWEEN = (GAP,) * 8
"""Positions left free between two strings of one field: no phrase reaches across."""


def encoded(word: str) -> bytes:
    """Return UTF-8; half characters (broken file names) pass."""
    return word.encode("utf-8", "surrogatepass")


def decoded(word: bytes) -> str:
    """Return what `encoded` was given."""
    return word.decode("utf-8", "surrogatepass")


def schema() -> Any:  # noqa: ANN401 - Whoosh has no types
    """Return a new schema."""
    found: dict[str, Any] = {
        "id": TokensField(),
        "key": fields.COLUMN(columns.VarBytesColumn()),
        "first_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "last_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "flag": TokensField(),
        LEAD: TokensField(positions=False),
        MARKS: TokensField(),
    }
    found |= {name: TokensField() for name in (*_RUNNING, *NAMES)}
    found["text"] = TokensField(marked=Marked(MARKS, _is_mark))
    return fields.Schema(**found)


def document(article: Article, analysis: Analysis) -> dict[str, Any]:
    """Return the fields of one article, as `add_document` takes them."""
    first, last = period(article.published) or (UNDATED, UNDATED)
    strings: dict[str, list[str]] = {scope: names_in(article, analysis, scope) for scope in NAMES}
    strings["quote"] = [q.span.of(article.text) for q in analysis.speech if q.kind != "indirect"]
    strings["indirect"] = [q.span.of(article.text) for q in analysis.speech if q.kind == "indirect"]
    strings[ASIDE] = [q.span.of(article.text) for q in _marked(analysis) if not q.is_speech]
    strings["text"] = [article.text]
    strings["title"] = [article.title] if article.title else []
    found: dict[str, Any] = {
        "id": [article.id],
        "key": encoded(article.id),
        "first_day": first,
        "last_day": last,
        "flag": _flags(article, analysis, strings),
    }
    readings = misprints(article.text, article.title or "")
    found |= {name: _tokens(texts, readings) for name, texts in strings.items() if texts}
    found[LEAD] = _layered(_words(_lead(article)), readings)
    return found


def _lead(article: Article) -> str:
    """Return an article's first words, none of them cut."""
    begin, end = article.body
    end = min(end, begin + _LEAD_LENGTH)
    while end > begin and _is_inside_word(article.text, end):
        end -= 1
    return article.text[begin:end]


def _marked(analysis: Analysis) -> list[Quote]:
    return [quote for quote in analysis.quotes if quote.kind != "indirect"]


def _flags(article: Article, analysis: Analysis, strings: Mapping[str, Iterable[str]]) -> list[str]:
    flags = [HAS_QUOTE] if analysis.speech else []
    if _is_tangled(article.text, [quote.span for quote in _marked(analysis)]):
        flags.append(TANGLED)
    texts = [text for each in strings.values() for text in each if not text.isascii()]
    if any(map(_is_uneven, {char for text in texts for char in _FOREIGN.findall(text)})):
        flags.append(UNEVEN)
    return flags


def _is_tangled(text: str, spans: list[Span]) -> bool:
    spans.sort()
    overlapping = any(one.end > other.start for one, other in pairwise(spans))
    return overlapping or any(_is_inside_word(text, at) for span in spans for at in span)


def _is_inside_word(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at], text[at : at + 1]
    return (before.isalnum() and behind.isalnum()) or any(map(unicodedata.combining, behind))


@cache
def _is_uneven(char: str) -> bool:
    if unicodedata.decomposition(char) == "":
        return False
    kinds = {each.isalnum() for each in fold_text(char)}
    return len(kinds) > 1


def _is_mark(piece: str) -> bool:
    return not piece.isalnum()


def _words(text: str) -> list[str]:
    return WORD.findall(fold_text(text))


def _tokens(texts: Sequence[str], readings: Readings) -> Sequence[Token] | Layered:
    """Return words, and marks between words, as they follow each other."""
    if len(texts) == 1:
        return _layered(pieces(fold_text(texts[0])), readings)
    tokens: list[Token] = []
    for text in texts:
        tokens += pieces(fold_text(text))
        tokens += _BETWEEN
    return _layered(tokens, readings)


def _layered(tokens: Sequence[Token], readings: Readings) -> Sequence[Token] | Layered:
    """Put beside each word what it was before it was misread."""
    if not readings:
        return tokens
    beside = [
        (place, reading)
        for place, token in enumerate(tokens)
        if isinstance(token, str)
        for reading in readings.get(token, ())
    ]
    return Layered(tokens, beside)


def pieces(folded: str) -> list[str]:
    """Return the words of a folded text, and between them all that is not a single space.

    What stands before the first word and behind the last is left out.
    """
    parts = (_ASCII_SPLIT if folded.isascii() else _SPLIT).split(folded)
    return [part for part in parts[1:-1] if part != " "]
