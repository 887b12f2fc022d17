"""Tell quotations from scare quotes, titles and names by form and surroundings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.attribution import Attributor
    from reader.analysis.narration import Piece
    from reader.model import QuoteKind

_SHORT = 3
_LONG = 8
_WORD = re.compile(r"\w+(?:['’&-]\w+)*")
_SMALL = frozenset(
    [
        "of",
        "the",
        "a",
        "an",
        "and",
        "in",
        "on",
        "for",
        "to",
        "at",
        "by",
        "with",
        "from",
        "or",
        "as",
        "is",
        "vs",
    ]
)
_NAMED_BEFORE = frozenset(
    [
        "called",
        "named",
        "dubbed",
        "titled",
        "entitled",
        "known",
        "nicknamed",
        "so-called",
        "word",
        "words",
        "term",
        "phrase",
        "song",
        "film",
        "movie",
        "book",
        "novel",
        "show",
        "program",
        "series",
        "album",
        "single",
        "hit",
        "magazine",
        "newspaper",
        "titled",
        "poem",
        "play",
        "documentary",
        "essay",
        "episode",
        "hashtag",
        "slogan",
        "motto",
        "nickname",
        "letter",
    ]
)
_MARKUP = re.compile(r"[<>{}]|https?:|\w=\Z|\A[#.]?[\w-]+\.(?:com|org|gov|jpg|png)")


def kind_of(attributor: Attributor, quote: int) -> QuoteKind:
    """Return what the words between marks number `quote` are."""
    number, at = attributor.places[quote]
    pieces = attributor.passages[number].pieces
    inner = attributor.inner(quote)
    count = len(_WORD.findall(inner))
    finding = attributor.found.get(quote)
    before = pieces[at - 1].word if at else ""
    if not count or _MARKUP.search(inner):
        return "scare"
    if before == "reading":
        return "mixed"
    if (
        finding is not None
        and finding.rule in ("behind", "next sentence")
        and inner[-1:] in ",?!—-…"
    ):
        return "direct"
    if _is_title(inner, count, pieces, at):
        return "title"
    if count <= _SHORT and not _is_reported(attributor, quote):
        return "scare"
    if finding is None and count <= _LONG:
        return "scare"
    return "direct" if _is_direct(attributor, quote, pieces, at) else "mixed"


def number_in_heading(attributor: Attributor, passage: int) -> bool:
    """In a headline every word may begin with a capital: that makes no title."""
    return attributor.passages[passage].paragraph in attributor.headings


def _is_title(inner: str, count: int, pieces: Sequence[Piece], at: int) -> bool:
    found = _WORD.findall(inner)
    capitals = all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in found)
    if inner[-1:] in "?!" and at and pieces[at - 1].word == ",":
        return False
    words_before = {piece.word for piece in pieces[max(0, at - 3) : at]}
    if count > 1 and capitals and count <= _LONG and found[0][0].isupper():
        return count > 1 and found[-1][0].isupper()
    return (
        count == 1
        and capitals
        and (_between_names(pieces, at) or bool(words_before & _NAMED_BEFORE))
    )


def _between_names(pieces: Sequence[Piece], at: int) -> bool:
    """A nickname stands between a given name and a family name."""
    return 0 < at < len(pieces) - 1 and pieces[at - 1].capital and pieces[at + 1].capital


def _is_reported(attributor: Attributor, quote: int) -> bool:
    """Tell whether something in the sentence itself reports these few words."""
    number, at = attributor.places[quote]
    finding = attributor.found.get(quote)
    if finding is None or finding.rule in ("sentence before", "paragraph before"):
        return False
    before = {piece.word for piece in attributor.passages[number].pieces[max(0, at - 2) : at]}
    return not before & {
        "so-called",
        "word",
        "words",
        "term",
        "named",
        "titled",
        "nicknamed",
        "known",
    }


def _is_direct(attributor: Attributor, quote: int, pieces: Sequence[Piece], at: int) -> bool:
    if at == 0:
        return True
    inner = attributor.inner(quote)
    before = pieces[at - 1].word
    if before in (":", ".", "—"):
        return True
    if before in (",", "-", "--", "–"):
        return len(_WORD.findall(inner)) > _SHORT or inner[:1].isupper()
    return inner[:1].isupper() and len(_WORD.findall(inner)) > _LONG
