"""Find the names in an article and say of what kind each is.

Capital runs are taken apart; what the words of each part, what stands around it, and the rest
of the article witness is gathered for each spelling, and then weighed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.foreign_names import foreign_segments
from reader.analysis.heading_names import joined_in_headings, parted_by_spelling
from reader.analysis.naming import Name, judged
from reader.analysis.runs import find_runs
from reader.analysis.segments import split

if TYPE_CHECKING:
    from reader.analysis.document import Document

__all__ = ["Name", "find_names"]

# Behind "US" they make it part of a currency's name: "US$40", "the Singapore dollar".
_MONEY = ("$", " dollar")


def find_names(document: Document) -> tuple[Name, ...]:
    """Return every name of a document in text order; no two overlap.

    Those of kind "unknown" are capitalised words whose kind the article does not tell.
    """
    text = document.text
    lower = frozenset(
        word for token in document.tokens if (word := text[token.start : token.end]).islower()
    )
    runs = find_runs(document)
    if document.is_english:
        parts = [part for run in runs for part in split(run)]
    else:
        parts = foreign_segments(text, runs)
    segments = [
        one for one in parted_by_spelling(parts) if not text.startswith(_MONEY, one.words[-1].end)
    ]
    return tuple(judged(text, joined_in_headings(text, segments), lower))
