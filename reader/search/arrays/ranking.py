"""BM25F on slices: the formula of Whoosh's scorer, for all documents of a term at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.fields import LENGTHS

if TYPE_CHECKING:
    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array, Scores

SATURATION = 1.2
LENGTH_WEIGHT = 0.75


def norms(
    usual: float, length_weight: float = LENGTH_WEIGHT, saturation: float = SATURATION
) -> Array:
    """Return what a length adds below the line of the formula, for each byte of a length.

    `usual` is how many words documents have in the field on average.
    """
    found: Array = saturation * ((1 - length_weight) + length_weight * LENGTHS / usual)
    return found


def bm25(
    field: Field,
    docs: Array,
    counts: Array,
    idf: float,
    norm: Array,
    saturation: float = SATURATION,
) -> Scores:
    """Return the score of each of the documents, which have a term so often."""
    found: Scores = np.multiply(counts, saturation + 1, dtype=np.float64)
    found /= norm[field.length_bytes[docs]] + counts
    found *= idf
    return found
