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


def document_norms(field: Field, usual: float) -> Array:
    """Return what each document's length adds; the field remembers it for the next query."""
    if field.norms[0] != usual:
        field.norms = (usual, norms(usual)[field.length_bytes])
    return field.norms[1]


def bm25(counts: Array, norm: Array, idf: float, saturation: float = SATURATION) -> Scores:
    """Return the score of documents that have a term so often; `norm` is of each of them."""
    found: Scores = np.multiply(counts, idf * (saturation + 1), dtype=np.float64)
    found /= norm + counts
    return found
