"""What an array is to this package: anything that gives NumPy arrays for slices of it."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.float64]

BYTE = np.dtype("u1")
SHORT = np.dtype("<u2")
WORD = np.dtype("<u4")
LONG = np.dtype("<u8")


class Slices(Protocol):
    """An array in memory, or one in a file whose pieces are checked as they are read."""

    def __getitem__(self, part: slice, /) -> Array:
        """Return a piece."""

    def __len__(self) -> int:
        """Return how many numbers there are."""


def narrow(highest: int) -> np.dtype[Any]:
    """Return the narrowest kind of number, of two or four bytes, that reaches so high."""
    return SHORT if highest <= np.iinfo(SHORT).max else WORD


def offsets(counts: Array) -> Array:
    """Return where runs of these lengths begin when they stand one behind the other.

    One more than there are runs: the last is where all end.
    """
    found = np.zeros(len(counts) + 1, WORD)
    np.cumsum(counts, out=found[1:])
    return found


def places(docs: Array) -> Array:
    """Return documents as the numbers that NumPy finds places by: else it converts each time."""
    return docs.astype(np.intp)


class DamagedError(Exception):
    """A file is not what a commit wrote; it has to be made anew."""
