"""The articles as rows: in an order of their own, all of them or those a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.ui.copies import Copies
from reader.ui.counting import counted
from reader.ui.dateline import shown_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model import Snippet, Summary

Sort = Literal["relevance", "date", "oldest", "title", "quotations"]
"""`date` is the newest first; without a date comes last, either way."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_ASK_AFTER_MS = 25
_AT_ONCE = 2_000
"""So many hits are taken in within a few milliseconds; others follow, as many at a time."""


def second_line(summary: Summary) -> str:
    """Return the source and the date of an article, as far as they are known."""
    date = shown_date(summary.published) if summary.published else ""
    return " · ".join(part for part in (summary.source, date) if part)


class ListModel(QAbstractListModel):
    """Rows of articles. Keeps a vector of places instead of sorting the articles themselves."""

    snippets_wanted = Signal(object)
    """Ids of rows in sight whose snippet is not known yet, as a list."""
    filled = Signal()
    """The last of very many hits has become a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Summary] = []
        self._place: dict[str, int] = {}
        self._asked: list[str] | None = None
        """The ids of all hits, those of articles among them that are not listed yet."""
        self._hits: list[int] | None = None
        self._later: list[str] = []
        """The ids of hits that are not among the rows yet."""
        self._order: list[int] = []
        self._rows: dict[int, int] | None = None
        self._sort: Sort = "date"
        self._copies = Copies()
        self._new: frozenset[str] = frozenset()
        self._snippets: dict[str, Snippet] = {}
        self._wanted: set[str] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._take_more)

    # What is shown

    def set_summaries(self, summaries: list[Summary]) -> None:
        """Show these articles, newest first as they come; hits among them stay hits.

        A hit that came before its article is one from now on.
        """
        self._later = []
        if summaries == self._all:
            summaries, places = self._all, self._place
        else:
            places = {summary.id: place for place, summary in enumerate(summaries)}
        asked = self._asked
        known = None if asked is None else [places[name] for name in asked if name in places]
        self._rearrange(summaries, places, known)

    def set_hits(self, ids: Iterable[str] | None, sort: Sort | None = None) -> None:
        """Show only these, best first; None shows all articles again.

        Of very many the best are there at once, and the others soon, without a stall.
        With `sort` the order changes too, and the rows are arranged only once.
        """
        self._sort = sort or self._sort
        self._snippets.clear()
        self._wanted.clear()
        known, self._later = None, []
        self._asked = wanted = None if ids is None else [*ids]
        if wanted is not None:
            many = _AT_ONCE if self._sort == "relevance" else len(wanted)
            known, self._later = self._known(wanted[:many]), wanted[many:]
        self._copies = self._copies.followed_by(searching=ids is not None)
        self._rearrange(self._all, self._place, known)
        if self._later:
            self._filling.start()

    def _known(self, ids: Iterable[str]) -> list[int]:
        return [place for place in map(self._place.get, ids) if place is not None]

    def _take_more(self, many: int = _AT_ONCE) -> None:
        """Make rows of hits that were left for later."""
        more, self._later = self._known(self._later[:many]), self._later[many:]
        if more and self._hits is not None:
            first = len(self._order)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._hits += more
            self._order += more
            if self._rows is not None:
                self._rows.update(zip(more, range(first, len(self._order)), strict=True))
            self.endInsertRows()
        if self._later:
            self._filling.start()
        else:
            self.filled.emit()

    def _take_all(self) -> None:
        if self._later:
            self._take_more(len(self._later))

    def set_copies(self, copies: Mapping[str, Sequence[str]]) -> None:
        """Put hits that are copies of another one together with it, out of sight for now."""
        self._take_all()
        self._copies = self._copies.with_groups(copies)
        self._rearrange(self._all, self._place, self._hits)

    def show_copies(self, article_id: str, *, shown: bool) -> None:
        """Show the copies of an article below it, or put them out of sight again."""
        self._take_all()
        self._copies = self._copies.opened(article_id, shown=shown)
        self._rearrange(self._all, self._place, self._hits)
        row = self.row_of(article_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def copies(self, article_id: str) -> tuple[int, bool]:
        """Return how many copies an article has among the hits, and whether they are shown."""
        if self._hits is None:
            return 0, False
        return len(self._copies.of(article_id)), article_id in self._copies.shown

    def is_copy(self, article_id: str) -> bool:
        """Tell whether an article is a copy of another hit, and shown below it."""
        return self._hits is not None and article_id in self._copies.leaders

    def set_new(self, ids: frozenset[str]) -> None:
        """Mark hits that are new since a saved search was looked at."""
        if ids != self._new:
            self._new = ids
            last = self.index(max(self.rowCount() - 1, 0))
            self.dataChanged.emit(self.index(0), last)

    def is_new(self, article_id: str) -> bool:
        """Tell whether a hit is new."""
        return self._hits is not None and article_id in self._new

    def hits(self) -> int:
        """Count the hits of a search, copies that are out of sight among them."""
        return len(self._hits or ()) + len(self._later)

    def set_sort(self, sort: Sort) -> None:
        """Show the rows in another order; without a search, relevance means date."""
        if sort != self._sort:
            self._take_all()
            self._sort = sort
            self._rearrange(self._all, self._place, self._hits)

    def _rearrange(
        self, summaries: list[Summary], places: dict[str, int], hits: list[int] | None
    ) -> None:
        order = self._ordered(summaries, places, hits)
        grown = len(order) - len(self._order)
        same = summaries[: len(self._all)] == self._all if summaries is not self._all else True
        if same and grown > 0 and order[: len(self._order)] == self._order:
            self.beginInsertRows(QModelIndex(), len(self._order), len(order) - 1)
            self._take(summaries, places, hits, order)
            self.endInsertRows()
        elif not (same and grown == 0 and order == self._order):
            self.beginResetModel()
            self._take(summaries, places, hits, order)
            self.endResetModel()
        else:
            self._take(summaries, places, hits, order)

    def _take(
        self,
        summaries: list[Summary],
        places: dict[str, int],
        hits: list[int] | None,
        order: list[int],
    ) -> None:
        self._all, self._place, self._hits, self._order = summaries, places, hits, order
        self._rows = None

    def _ordered(
        self, summaries: list[Summary], places: dict[str, int], hits: list[int] | None
    ) -> list[int]:
        among = range(len(summaries)) if hits is None else hits
        order = self._sorted(summaries, among)
        if hits is None or not self._copies.groups:
            return order
        return self._copies.arranged(order, places)

    def _sorted(self, summaries: list[Summary], among: Sequence[int]) -> list[int]:
        if self._sort == "title":
            return sorted(among, key=lambda place: (summaries[place].title.casefold(), place))
        if self._sort == "quotations":
            return sorted(among, key=lambda place: (-summaries[place].quotes, place))
        if self._sort == "relevance":
            return list(among)
        if self._sort == "oldest":
            return sorted(among, key=lambda place: (not summaries[place].published, -place))
        return sorted(among)

    # What is known of it

    def is_searching(self) -> bool:
        """Tell whether the rows are the hits of a search."""
        return self._hits is not None

    def articles(self) -> int:
        """Count the articles of the archive, shown or not."""
        return len(self._all)

    def knows(self, article_id: str) -> bool:
        """Tell whether an article is in the archive, shown or not."""
        return article_id in self._place

    def summary_at(self, row: int) -> Summary | None:
        """Return a row's article."""
        return self._all[self._order[row]] if 0 <= row < len(self._order) else None

    def row_of(self, article_id: str) -> int:
        """Return an article's row, or that of the copy it is out of sight behind; -1 without.

        Rows that are still to come are made at once when the article may be among them.
        """
        place = self._place.get(article_id)
        if place is None:
            return -1
        if self.may_come(article_id):
            self._take_all()
        rows = self._row_of_place()
        if place not in rows and self._hits is not None:
            place = self._place.get(self._copies.leader_of(article_id), place)
        return rows.get(place, -1)

    def may_come(self, article_id: str) -> bool:
        """Tell whether an article without a row may be among those that are still to come."""
        place = self._place.get(article_id)
        return bool(self._later) and place is not None and place not in self._row_of_place()

    def _row_of_place(self) -> dict[int, int]:
        if self._rows is None:
            self._rows = {place: row for row, place in enumerate(self._order)}
        return self._rows

    def copies_line(self, article_id: str) -> str:
        """Return "3 more like this", or how to hide them; nothing for an article without copies."""
        number, shown = self.copies(article_id)
        if not number:
            return ""
        if shown:
            return self.tr("fewer like this")
        return self.tr("%1 more like this").replace("%1", f"{number:,}")

    # Snippets

    def snippet(self, article_id: str) -> Snippet | None:
        """Return what a search found in an article; asks for it when it is not known yet."""
        known = self._snippets.get(article_id)
        if known is None and self._hits is not None and article_id not in self._wanted:
            self._wanted.add(article_id)
            self._asking.start()
        return known

    def _ask(self) -> None:
        wanted = [name for name in self._wanted if name not in self._snippets]
        if wanted:
            self.snippets_wanted.emit(wanted)

    def add_snippets(self, snippets: Mapping[str, Snippet]) -> None:
        """Take snippets that were asked for."""
        self._snippets.update(snippets)
        self._wanted.difference_update(snippets)
        for name in snippets:
            row = self.row_of(name)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud; the delegate asks `summary_at` for the rest."""
        summary = self.summary_at(index.row()) if index.isValid() else None
        if summary is None:
            return None
        if role == _DISPLAY:
            return summary.title
        if role == _NAME:
            quotes = counted(summary.quotes, "quotation", "quotations")
            new = self.tr("New") if self.is_new(summary.id) else ""
            about = (new, summary.title, second_line(summary), quotes, self.copies_line(summary.id))
            return ". ".join(part for part in about if part)
        if role == _TIP:
            return summary.path
        return None
