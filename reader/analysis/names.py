"""Find the names in an article and say of what kind each is.

Capital runs are taken apart, each part is judged by its words and surroundings, and then
the whole article votes: a family name seen alone belongs to the full name, an acronym to
its definition, and a name in a heading must have been seen in a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.name_votes import with_votes
from reader.analysis.naming import Name, judged
from reader.analysis.runs import find_runs
from reader.analysis.segments import split

if TYPE_CHECKING:
    from reader.analysis.document import Document

__all__ = ["Name", "find_names"]


def find_names(document: Document) -> tuple[Name, ...]:
    """Return every name of a document in text order; no two overlap.

    Those of kind "unknown" are capitalised words whose kind the article does not tell.
    """
    text = document.text
    runs = find_runs(text, document.sentences, document.tokens)
    return with_votes(text, [judged(text, part) for run in runs for part in split(run)])
