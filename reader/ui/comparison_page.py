"""Two versions side by side as rich text: what differs is marked, what is the same is folded."""

from __future__ import annotations

from html import escape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.model import Span
from reader.text import Side, compare_texts
from reader.ui.comparison_words import unfinished
from reader.ui.counting import Count, written
from reader.ui.dateline import shown_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model import Article, ComparedRow
    from reader.ui.compared import Compared
    from reader.ui.theme import Theme

translate = QCoreApplication.translate
"""By this name Qt's tools find what is said."""
_AROUND = 1
"""So many paragraphs that are the same are shown above and below what differs."""
_MOST_ROWS = 240
_LONGEST_CELL = 6_000
_LONGEST_PART = 5_000
"""So many letters of rich text are set within a few milliseconds."""
_MOVED = "\u00a0↕\u00a0"
_FACE = "font-family:Inter,'Noto Sans','DejaVu Sans'"


class _Mark(NamedTuple):
    """Words of one side that differ, and how they are shown."""

    span: Span
    style: str


def stop_name(stop: int) -> str:
    """Return the name of the place in the page that one steps to."""
    return f"stop{stop}"


def stop_words(stop: int) -> str:
    """Return the number of a place as it stands in the page, with room around it."""
    return f"\u00a0{written(stop + 1)}\u00a0"


class ComparisonPage:
    """Writes the page in a theme's colours, for letters of so many pixels."""

    def __init__(self, theme: Theme, text_size: int) -> None:
        self._theme = theme
        self._size = text_size

    def parts(self, told: Compared, *, everything: bool = False) -> Iterator[str]:
        """Yield the page part by part, with all that is the same in it or folded.

        It is bounded either way, and so is each part.
        """
        part: list[str] = []
        length = 0
        for row in self._rows(told, everything=everything):
            part.append(row)
            length += len(row)
            if length > _LONGEST_PART:
                yield _table(part)
                part, length = [], 0
        if part:
            yield _table(part)

    def _rows(self, told: Compared, *, everything: bool) -> Iterator[str]:
        rows = told.comparison.rows
        shown = _shown(rows, everything=everything)
        yield self._head(told)
        for is_shown, group in groupby(range(len(rows)), key=shown.__contains__):
            some = list(group)
            if is_shown:
                yield from (self._row(told, rows[at], told.first_of_text) for at in some)
            else:
                yield self._folded(rows, some)
        if told.comparison.is_same:
            yield self._note(translate("Comparison", "The two read the same."))
        if not told.comparison.whole:
            yield self._note(unfinished())

    # Rows

    def _head(self, told: Compared) -> str:
        before, after = _headline_marks(told, self._gone(), self._come())
        size = round(1.25 * self._size)
        cells = (
            f'<td valign="top" style="{self._line()}">{self._quiet(side)}<br>'
            f'<span style="font-size:{size}px; font-weight:600">'
            f"{_marked(article.title or '', marks)}</span><br>"
            f"{self._quiet(_about(article))}</td>"
            for side, article, marks in (
                (translate("Comparison", "Before"), told.before, before),
                (translate("Comparison", "After"), told.after, after),
            )
        )
        number = self._number([0]) if told.comparison.headline else ""
        return f"<tr>{self._margin(number)}{''.join(cells)}</tr>"

    def _row(self, told: Compared, row: ComparedRow, headed: int) -> str:
        before, after = self._marks(told, row)
        cells = (
            self._cell(told.before, row.before, before),
            self._cell(told.after, row.after, after),
        )
        number = self._number([headed + at for at in row.changes])
        if any(told.comparison.text[at].kind == "moved" for at in row.changes):
            number += f"<br>{self._quiet(_MOVED)}"
        return f"<tr>{self._margin(number)}{''.join(cells)}</tr>"

    def _cell(self, article: Article, span: Span | None, marks: Sequence[_Mark]) -> str:
        if span is None:
            return f'<td style="{self._line()}"></td>'
        shown = Span(span.start, min(span.end, span.start + _LONGEST_CELL))
        breaks = [one.span.start for one in article.blocks if shown.start < one.span.start]
        parts = (one for one in breaks if one < shown.end)
        words = _marked(article.text, marks, shown, parts)
        more = "" if shown == span else " […]"
        return f'<td valign="top" width="47%" style="{self._line()}">{words}{more}</td>'

    def _folded(self, rows: Sequence[ComparedRow], some: Sequence[int]) -> str:
        if any(rows[at].changes for at in some):
            words = Count.differences_left(sum(bool(rows[at].changes) for at in some))
        else:
            words = Count.paragraphs_alike(len(some))
        return self._note(words)

    def _note(self, words: str) -> str:
        cell = f'<td colspan="2" style="{self._line()}">{self._quiet(words)}</td>'
        return f"<tr>{self._margin('')}{cell}</tr>"

    def _margin(self, number: str) -> str:
        style = f"{self._line()}; white-space:nowrap"
        return f'<td valign="top" width="6%" align="right" style="{style}">{number}</td>'

    def _number(self, places: Sequence[int]) -> str:
        return "<br>".join(
            f'<a name="{stop_name(at)}">{self._quiet(stop_words(at))}</a>' for at in places
        )

    # Looks

    def _marks(self, told: Compared, row: ComparedRow) -> tuple[list[_Mark], list[_Mark]]:
        changes = [told.comparison.text[at] for at in row.changes]
        before, after = [], []
        for change in changes:
            moved = change.kind == "moved"
            for old, new in change.parts:
                if row.before and old.overlaps(row.before):
                    before.append(_Mark(old, self._moved() if moved else self._gone()))
                if row.after and new.overlaps(row.after):
                    after.append(_Mark(new, self._moved() if moved else self._come()))
        return before, after

    def _gone(self) -> str:
        return f"background-color:{self._theme.removed.name()}; text-decoration:line-through"

    def _come(self) -> str:
        return f"background-color:{self._theme.added.name()}; text-decoration:underline"

    def _moved(self) -> str:
        return f"background-color:{self._theme.panel_hover.name()}; font-style:italic"

    def _line(self) -> str:
        return f"border-bottom:1px solid {self._theme.border.name()}"

    def _quiet(self, words: str) -> str:
        size = max(round(0.76 * self._size), 10)
        colour = self._theme.muted.name()
        return f'<span style="{_FACE}; font-size:{size}px; color:{colour}">{escape(words)}</span>'


def _table(rows: Iterable[str]) -> str:
    return f'<table width="100%" cellspacing="0" cellpadding="9">{"".join(rows)}</table>'


def _shown(rows: Sequence[ComparedRow], *, everything: bool) -> frozenset[int]:
    """Return which rows are shown: those with changes, and a few around each."""
    if everything:
        return frozenset(range(min(len(rows), _MOST_ROWS)))
    shown: set[int] = set()
    for at, row in enumerate(rows):
        if row.changes:
            shown.update(range(max(at - _AROUND, 0), min(at + _AROUND + 1, len(rows))))
        if len(shown) > _MOST_ROWS:
            break
    lone = [at for at in range(len(rows)) if {at - 1, at + 1} <= shown]
    return frozenset(shown.union(lone) if shown else range(min(len(rows), _MOST_ROWS)))


def _headline_marks(told: Compared, gone: str, come: str) -> tuple[list[_Mark], list[_Mark]]:
    """Return which words of the headlines differ."""
    if told.comparison.headline is None:
        return [], []
    sides = (
        Side(title, [Span(0, len(title))] if title else [], frozenset({0}))
        for title in (told.before.title or "", told.after.title or "")
    )
    parts = [part for change in compare_texts(*sides).changes for part in change.parts]
    return [_Mark(old, gone) for old, _ in parts], [_Mark(new, come) for _, new in parts]


def _marked(
    text: str, marks: Iterable[_Mark], within: Span | None = None, breaks: Iterable[int] = ()
) -> str:
    """Return words as rich text with marks, and with space where a paragraph begins."""
    within = within or Span(0, len(text))
    inside = [(mark.span.cropped(within), mark.style) for mark in marks]
    styles = {span: style for span, style in inside if span is not None and len(span)}
    return "".join(_runs(text, within, styles, frozenset(breaks)))


def _runs(
    text: str, within: Span, styles: dict[Span, str], starts: frozenset[int]
) -> Iterator[str]:
    edges = sorted({*within, *starts, *(edge for span in styles for edge in span)})
    begins = {span.start: (span.end, style) for span, style in styles.items()}
    until, style = within.start, ""
    for start, end in pairwise(edges):
        if start in starts:
            yield "<br><br>"
        if start >= until:
            until, style = begins.get(start, (end, ""))
        words = escape(text[start:end])
        yield f'<span style="{style}">{words}</span>' if style and words.strip() else words


def _about(article: Article) -> str:
    date = shown_date(article.published) if article.published else ""
    parts = (article.source or "", date, article.id)
    return " · ".join(part for part in parts if part)
