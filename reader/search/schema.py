"""What stands in the index: Whoosh's schema, and an article as a document of it.

Every word is kept as it is, with its positions, and between two words whatever is more
than a space, so that words stand side by side in the index only where they do in the
text: a phrase found here is verbatim. Stems are worked out from the words when a query
comes: words of one stem begin alike, so they stand together in the list of words.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from whoosh import columns, fields, formats

from reader.search.contents import NAMES, names_in
from reader.search.periods import UNDATED, period
from reader.search.words import WORD
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.model import Analysis, Article

INDEX_NAME = "articles1"
"""Whoosh's name for the index; the number rises with every change of what is in it."""

HAS_QUOTE = "quote"
UNEVEN = "uneven"
"""Flag of an article with characters that fold to words and marks at once (½, ⒜)."""

_RUNNING = ("text", "title", "quote", "indirect")
_SPLIT = re.compile(f"({WORD.pattern})")
_HERE = array("H", (0,))
_NARROWEST = 65_535
_BETWEEN = 8
"""Positions left free between two strings of one field: no phrase reaches across."""


class Positions(formats.Format):  # type: ignore[misc] # Whoosh has no types
    """Positions of a word in a field, as unsigned integers of two or four bytes."""

    posting_size = -1

    def __init__(self) -> None:
        super().__init__(field_boost=1.0)


class WordsField(fields.FieldType):  # type: ignore[misc] # Whoosh has no types
    """A field that is given its words ready-made, each with its positions.

    It is measured (`scorable`) even where nothing is ranked by it: Whoosh looks for the
    lengths of a field at every posting it writes, and takes long not to find them.
    """

    def __init__(self) -> None:
        super().__init__(Positions(), None, scorable=True)

    def index(
        self, value: Mapping[str, array[int]], **_kwargs: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield term, frequency, weight and value of each word."""
        for word, places in value.items():
            yield encoded(word), len(places), float(len(places)), places.tobytes()

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
    """Return a new schema."""
    found: dict[str, Any] = {
        "id": WordsField(),
        "key": fields.COLUMN(columns.VarBytesColumn()),
        "first_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "last_day": fields.COLUMN(columns.NumericColumn("I", default=UNDATED)),
        "flag": WordsField(),
    }
    found |= {name: WordsField() for name in (*_RUNNING, *NAMES)}
    return fields.Schema(**found)


def document(article: Article, analysis: Analysis) -> dict[str, Any]:
    """Return the fields of one article, as `add_document` takes them."""
    first, last = period(article.published) or (UNDATED, UNDATED)
    strings: dict[str, list[str]] = {scope: names_in(article, analysis, scope) for scope in NAMES}
    strings["quote"] = [q.span.of(article.text) for q in analysis.speech if q.kind != "indirect"]
    strings["indirect"] = [q.span.of(article.text) for q in analysis.speech if q.kind == "indirect"]
    strings["text"] = [article.text]
    strings["title"] = [article.title] if article.title else []
    found: dict[str, Any] = {
        "id": {article.id: _HERE},
        "key": encoded(article.id),
        "first_day": first,
        "last_day": last,
        "flag": _flags(analysis, strings),
    }
    found |= {name: _placed(texts) for name, texts in strings.items() if texts}
    return found


def _flags(analysis: Analysis, strings: Mapping[str, Iterable[str]]) -> dict[str, array[int]]:
    flags = {HAS_QUOTE: _HERE} if analysis.speech else {}
    texts = [text for each in strings.values() for text in each if not text.isascii()]
    if any(map(_is_uneven, set().union(*texts))):
        flags[UNEVEN] = _HERE
    return flags


@cache
def _is_uneven(char: str) -> bool:
    if unicodedata.decomposition(char) == "":
        return False
    kinds = {each.isalnum() for each in fold_text(char)}
    return len(kinds) > 1


def _placed(texts: Sequence[str]) -> dict[str, array[int]]:
    """Return where each word, and each mark between words, stands."""
    highest = sum(len(text) + _BETWEEN for text in texts)
    places: defaultdict[str, array[int]] = defaultdict(_wide if highest > _NARROWEST else _narrow)
    position = 0
    for text in texts:
        for piece in pieces(fold_text(text)):
            places[piece].append(position)
            position += 1
        position += _BETWEEN
    return places


def _narrow() -> array[int]:
    return array("H")


def _wide() -> array[int]:
    return array("I")


def pieces(folded: str) -> list[str]:
    """Return the words of a folded text, and between them all that is not a single space.

    What stands before the first word and behind the last is left out.
    """
    parts = _SPLIT.split(folded)
    return [part for part in parts[1:-1] if part != " "]
