"""A page on which places are pointed out: the hits of a search, the evidence of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal

from reader.ui.marks import Mark, Marks
from reader.ui.page_marks import marks_of
from reader.ui.page_view import PageView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import Highlight, Span

_FLASH_STEP_MS = 50
_FLASH_STEPS = 24


class EvidenceView(PageView):
    """Shows a page and points at places of it. Spans are code points of the article."""

    hit_changed = Signal(int, int)
    """The number of the current hit, from 1 (0: none yet), and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still = False
        self._flash_left = 0.0
        self._flash = QTimer(self)
        self._flash.setInterval(_FLASH_STEP_MS)
        self._flash.timeout.connect(self._fade_flash)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark what a person highlighted; what is lost has no place and is left out."""
        placed = [(one, one.span) for one in highlights if one.span is not None]
        self._marks.highlights = tuple(one for one, _ in placed)
        self._marks.own = marks_of(self._page, (span for _, span in placed))
        self.viewport().update()

    def selected_span(self) -> Span | None:
        """Return which words of the article are marked with the mouse or keyboard."""
        cursor = self.textCursor()
        return self._page.span(cursor.selectionStart(), cursor.selectionEnd())

    def forget_selection(self) -> None:
        """Mark no words any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def highlight_at(self, place: QPoint) -> Highlight | None:
        """Return the highlight under a place of the viewport."""
        unit = self._unit_under(place)
        mark = None if unit is None else self._marks.own.at(unit)
        return self._marks.highlights[mark.number] if mark else None

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Mark the places that answer the search; none of them is the current one yet."""
        self._marks.hits = marks_of(self._page, sorted(spans))
        self._marks.hit = None
        self.hit_changed.emit(0, len(self._marks.hits))
        self.viewport().update()

    def next_hit(self) -> None:
        """Go to the next hit; the first in or below sight when there is no current one."""
        self._step_hit(1)

    def previous_hit(self) -> None:
        """Go to the hit before."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        hits = self._marks.hits
        if not len(hits):
            return
        index = self._hit_index()
        if index is None:
            index = hits.first_from(self._units_in_sight()[0]) - (by < 0)
        else:
            index += by
        index %= len(hits)
        self._marks.hit = hits[index].number
        self._bring_into_sight(hits[index])
        self.hit_changed.emit(index + 1, len(hits))
        self.viewport().update()

    def _hit_index(self) -> int | None:
        numbers = [mark.number for mark in self._marks.hits]
        return numbers.index(self._marks.hit) if self._marks.hit is not None else None

    def reveal(self, span: Span, *, flash: bool = True) -> None:
        """Bring a place of the article into sight and let it light up for a moment."""
        units = self._page.units(span)
        if units is None:
            unit = self._page.nearest_unit(span.start)
            self._bring_into_sight(Mark(unit, unit + 1, 0))
            return
        mark = Mark(*units, 0)
        self._bring_into_sight(mark)
        if flash:
            self._marks.flashed = mark
            self._marks.flash_strength = self._flash_left = 1.0
            self._flash.start()
        self.viewport().update()

    def _below(self, span: Span) -> QPoint | None:
        """Return the place of the viewport below where words begin; None where they are not."""
        units = self._page.units(span)
        boxes = self._boxes.of(*units) if units else ()
        scrolled = QPoint(0, self.verticalScrollBar().value())
        return boxes[0].bottomLeft().toPoint() - scrolled if boxes else None

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - one switch, Qt's way
        """Let what lights up do so steadily, without fading."""
        self._still = still

    def _fade_flash(self) -> None:
        self._flash_left -= 1 / _FLASH_STEPS
        if not self._still:
            self._marks.flash_strength = self._flash_left
        if self._flash_left <= 0:
            self._end_flash()
        self.viewport().update()

    def outline(self, spans: Sequence[Span]) -> None:
        """Draw a line around some places, or around none."""
        self._marks.outlined = marks_of(self._page, spans) if spans else Marks()
        self.viewport().update()

    def _end_flash(self) -> None:
        self._flash.stop()
        self._marks.flashed = None
