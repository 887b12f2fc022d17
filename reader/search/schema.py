"""What stands in the index: Whoosh's schema, and an article as a document of it.

Running text is kept twice. `text` holds every word as it is, with positions, and between
two words whatever is more than a space, so that words stand side by side in the index
only where they do in the text: a phrase found here is verbatim. `text_stems` holds the
stems, counted, for plain words and ranking. Names and paths are kept as they are.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from whoosh import columns, fields, formats

from reader.search.contents import NAMES, names_in, quotations
from reader.search.periods import UNDATED, period
from reader.search.stems import stem
from reader.search.words import WORD
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.model import Analysis, Article
    from reader.search.query import Scope

INDEX_NAME = "articles1"
"""Whoosh's name for the index; the number rises with every change of what is in it."""

HAS_QUOTE = "quote"
UNEVEN = "uneven"
"""Flag of an article with characters that fold to words and marks at once (½, ⒜)."""

_RUNNING = ("text", "title", "said", "quote")
_SPLIT = re.compile(f"({WORD.pattern})")
_BETWEEN = 8
"""Positions left free between two strings of one field: no phrase reaches across."""


class Positions(formats.Format):  # type: ignore[misc] # Whoosh has no types
    """Positions of a word in a field, as plain unsigned integers."""

    posting_size = -1

    def __init__(self) -> None:
        super().__init__(field_boost=1.0)

    def decode_positions(self, value: bytes) -> array[int]:
        """Return the positions, rising."""
        return decode_positions(value)


def decode_positions(value: bytes) -> array[int]:
    """Return the positions written by `WordsField`, rising."""
    positions = array("I")
    positions.frombytes(value)
    return positions


class WordsField(fields.FieldType):  # type: ignore[misc] # Whoosh has no types
    """A field that is given its words ready-made: with positions, or with their number."""

    def __init__(self, *, positions: bool = False, scorable: bool = False) -> None:
        form = Positions() if positions else formats.Existence()
        super().__init__(form, None, scorable=scorable)
        self.positions = positions

    def index(
        self, value: Mapping[str, Any], **_kwargs: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield term, frequency, weight and value of each word."""
        if self.positions:
            for word, places in value.items():
                yield encoded(word), len(places), float(len(places)), places.tobytes()
        else:
            for word, count in value.items():
                yield encoded(word), count, float(count), b""

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return a word as the index keeps it."""
        return value if isinstance(value, bytes) else encoded(value)


def encoded(word: str) -> bytes:
    """Return UTF-8; half characters (broken file names) pass."""
    return word.encode("utf-8", "surrogatepass")


def decoded(word: bytes) -> str:
    """Return what `encoded` was given."""
    return word.decode("utf-8", "surrogatepass")


def schema() -> Any:  # noqa: ANN401 - Whoosh has no types
    """Return a new schema; the fields that are measured for ranking are `scorable`."""
    found: dict[str, Any] = {
        "id": WordsField(),
        "key": fields.COLUMN(columns.VarBytesColumn()),
        "first_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "last_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "flag": WordsField(),
    }
    for name in _RUNNING:
        found[name] = WordsField(positions=True)
        found[f"{name}_stems"] = WordsField(scorable=True)
    for scope in NAMES:
        found[scope] = WordsField(positions=True)
    return fields.Schema(**found)


def document(article: Article, analysis: Analysis) -> dict[str, Any]:
    """Return the fields of one article, as `add_document` takes them."""
    first, last = period(article.published) or (UNDATED, UNDATED)
    strings: dict[str, list[str]] = {scope: names_in(article, analysis, scope) for scope in NAMES}
    quoted: tuple[Scope, ...] = ("said", "quote")
    for scope in quoted:
        quotes = quotations(analysis, scope)
        strings[scope] = [quote.span.of(article.text) for quote in quotes]
    strings["text"] = [article.text]
    strings["title"] = [article.title] if article.title else []
    found: dict[str, Any] = {
        "id": {article.id: 1},
        "key": encoded(article.id),
        "first_day": first,
        "last_day": last,
        "flag": _flags(analysis, strings),
    }
    for name, texts in strings.items():
        places, words = _placed(texts)
        found[name] = places
        if name in _RUNNING:
            found[f"{name}_stems"] = Counter(map(stem, words))
    return found


def _flags(analysis: Analysis, strings: Mapping[str, Iterable[str]]) -> dict[str, int]:
    flags = {HAS_QUOTE: 1} if analysis.speech else {}
    texts = [text for each in strings.values() for text in each if not text.isascii()]
    if any(map(_is_uneven, set().union(*texts))):
        flags[UNEVEN] = 1
    return flags


@cache
def _is_uneven(char: str) -> bool:
    if unicodedata.decomposition(char) == "":
        return False
    kinds = {each.isalnum() for each in fold_text(char)}
    return len(kinds) > 1


def _placed(texts: Iterable[str]) -> tuple[dict[str, array[int]], list[str]]:
    """Return where each word, and each mark between words, stands; and the words alone."""
    places: dict[str, array[int]] = {}
    words: list[str] = []
    position = 0
    for text in texts:
        for piece, step in pieces(fold_text(text)):
            if piece in places:
                places[piece].append(position)
            else:
                places[piece] = array("I", (position,))
            position += step
        words += WORD.findall(fold_text(text))
        position += _BETWEEN
    return places, words


def pieces(folded: str) -> Iterator[tuple[str, int]]:
    """Yield words and the marks between them, with the step to the next position.

    A single space is nothing: the next word stands one further. Anything else is a piece
    of its own. What stands before the first word and behind the last is left out.
    """
    parts = _SPLIT.split(folded)
    last = len(parts) - 2
    for index in range(1, last + 1, 2):
        yield parts[index], 1
        between = parts[index + 1]
        if between != " " and index != last:
            yield between, 1
