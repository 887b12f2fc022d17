"""Find words exactly as they stand, whatever marks, case or line breaks they wear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Span
from reader.text.folding import fold_text

if TYPE_CHECKING:
    from reader.text.folding import Folded


def find_verbatim(folded: Folded, needle: str) -> list[Span]:
    """Return every place in the source where the needle stands, as spans of the source.

    Both sides are compared folded. A needle that begins or ends with a letter or digit is
    found at word edges only; places never overlap. An empty needle stands nowhere.
    """
    wanted = fold_text(needle).strip()
    found: list[Span] = []
    at = folded.text.find(wanted) if wanted else -1
    while at >= 0:
        place = _place(folded, wanted, at)
        if place is not None:
            found.append(place)
        at = folded.text.find(wanted, at + (1 if place is None else len(wanted)))
    return found


def _place(folded: Folded, wanted: str, at: int) -> Span | None:
    end = at + len(wanted)
    if _inside_word(folded.text, at) or _inside_word(folded.text, end):
        return None
    span = folded.original(Span(at, end))
    # One character may fold to several ("…" to three stops): half of it is no match.
    return span if fold_text(span.of(folded.source)) == wanted else None


def _inside_word(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()
