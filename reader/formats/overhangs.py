"""Lines that reach across a gutter and touch the next column.

A font that stands in for another, or type that was set too tight, makes single lines of a
column longer than the column is wide. Where the next column begins is told by the lines
that keep to it; at that place the long ones are cut.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from reader.formats.set_text import Word, rows_of, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WIDE = 0.45
"""From word to word, in heights of the line: wider is no space."""
_NEAR = 1.5
"""Points a line may begin beside the edge of its column."""
_FEWEST = 5
_SHARE = 0.6
"""Of a page's lines that reach over a gutter, so many must leave it free."""
_LARGER = 1.15
_LEAST_KEPT = 0.5


def cut_overhangs(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return the words of pages, no longer touching the column to their right."""
    usual = size_of(word for words in pages for word in words)
    rows = [rows_of(words) for words in pages]
    edges = [
        edge
        for edge in _edges([row for page in rows for row in page])
        if any(_is_free(page, edge, usual, _FEWEST) for page in rows)
    ]
    return [_cut_page(page, edges, usual) for page in rows]


def _edges(rows: Sequence[list[Word]]) -> list[float]:
    """Return where lines begin behind a wide gap again and again: a gutter, or chance."""
    begun: Counter[int] = Counter()
    for row in rows:
        begun.update({round(word.left) for before, word in pairwise(row) if _is_wide(before, word)})
    edges: list[float] = []
    for edge, count in begun.most_common():
        is_new = all(abs(edge - other) > 2 * _NEAR for other in edges)
        if is_new and count + begun[edge - 1] + begun[edge + 1] >= _FEWEST:
            edges.append(edge)
    return edges


def _cut_page(rows: Sequence[list[Word]], edges: Iterable[float], usual: float) -> list[Word]:
    cut = list(rows)
    for edge in edges:
        if _is_free(rows, edge, usual, 1):
            cut = [_cut_at(row, edge) if _is_small(row, usual) else row for row in cut]
    return [word for row in cut for word in row]


def _is_free(rows: Iterable[list[Word]], edge: float, usual: float, fewest: int) -> bool:
    """Tell whether most lines that reach over an edge leave a gap there, and how many must."""
    across = [
        row for row in rows if row[0].left < edge - _NEAR < row[-1].left and _is_small(row, usual)
    ]
    free = sum(any(_spans(*pair, edge) for pair in pairwise(row)) for row in across)
    return free >= max(fewest, _SHARE * len(across))


def _is_small(row: Sequence[Word], usual: float) -> bool:
    return size_of(row) <= _LARGER * usual


def _spans(before: Word, word: Word, edge: float) -> bool:
    """Tell whether a wide gap between two words ends at an edge or goes over it."""
    return _is_wide(before, word) and before.right < edge <= word.left + _NEAR


def _is_wide(before: Word, word: Word) -> bool:
    return word.left - before.right > _WIDE * max(before.size, word.size)


def _cut_at(row: list[Word], edge: float) -> list[Word]:
    pieces: list[Word] = []
    for word in row:
        seam = next((one for one in word.seams if abs(one[1] - edge) <= _NEAR), None)
        pieces += word.split(seam) if seam else [word]
    for word, after in zip_longest(pieces, pieces[1:]):
        if _overhangs(word, after, edge):
            kept = edge - _WIDE * max(word.size, after.size if after else 0.0) - 2 * _NEAR
            word.right = max(kept, word.left + _LEAST_KEPT)
    return pieces


def _overhangs(word: Word, after: Word | None, edge: float) -> bool:
    """Tell whether a word ends too near an edge, and what follows keeps to it or is far away."""
    if word.left >= edge or word.right < edge - _WIDE * word.size - 2 * _NEAR:
        return False
    if after is not None and abs(after.left - edge) <= _NEAR:
        return True
    alone = after is None or _is_wide(word, after)
    return alone and word.right < edge + _WIDE * word.size
