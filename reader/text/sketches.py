"""A small sketch of a text, by which it is told how much of two texts is the same.

Every run of four words is hashed once and falls into one of 64 bins; the smallest of each
bin is kept (MinHash with one permutation, Li et al. 2012; empty bins borrow from the next,
Shrivastava and Li 2014). The share of equal bins estimates the share of runs in common.
"""

from __future__ import annotations

import re
from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING
from zlib import crc32

from reader.text.folding import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BINS = 64
_RUN = 4
_WORD = re.compile(r"[^\W_]+")
_MIXER = 0x9E3779B1
_BORROWED = 0x85EBCA6B
_MASK = 0xFFFFFFFF
_EMPTY = _MASK + 1
_BIN_SHIFT = 32 - 6


def wording(text: str) -> list[str]:
    """Return the words of a text as they are compared: folded, without marks."""
    return _WORD.findall(fold_text(text))


def sketch(text: str) -> bytes:
    """Return 64 numbers of four bytes; nothing for a text of fewer than four words."""
    return sketch_of(wording(text))


def sketch_of(words: Sequence[str]) -> bytes:
    """Return the sketch of a text of these words."""
    smallest = [_EMPTY] * BINS
    for mixed in _runs(words):
        bin_ = mixed >> _BIN_SHIFT
        if mixed < smallest[bin_]:  # noqa: PLR1730 - min() takes twice as long
            smallest[bin_] = mixed
    return array("I", _filled(smallest)).tobytes() if len(words) >= _RUN else b""


def _runs(words: Sequence[str]) -> Iterator[int]:
    """Yield a number for each run of four words."""
    hashed = [crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    for one, two, three, four in zip(hashed, hashed[1:], hashed[2:], hashed[3:], strict=False):
        yield ((((one * _MIXER ^ two) * _MIXER ^ three) * _MIXER ^ four) * _MIXER) & _MASK


def containment(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how much of the shorter text stands in the other, by its runs of four words."""
    runs, others = set(_runs(one)), set(_runs(other))
    fewest = min(len(runs), len(others))
    return len(runs & others) / fewest if fewest else 0.0


def words_key(words: Sequence[str]) -> int:
    """Return a number of 63 bits that texts of the same words share, and hardly any others."""
    told = "\n".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest()) >> 1


def _filled(smallest: list[int]) -> list[int]:
    """Give every empty bin what the next one has, changed by how far away that is."""
    filled = []
    for number in range(BINS):
        step = 0
        while smallest[(number + step) % BINS] == _EMPTY:
            step += 1
        filled.append((smallest[(number + step) % BINS] + step * _BORROWED) & _MASK)
    return filled


def numbers(sketched: bytes) -> array[int]:
    """Return the numbers of a sketch."""
    return array("I", sketched)


def likeness(one: array[int], other: array[int]) -> float:
    """Return the share of the two texts' runs that both have, from 0 to 1, within about 0.06."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / BINS
