"""The articles as rows: in an order of their own, all of them or those a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.model import Marked
from reader.ui.arranging import AllRows, Arranging, FoundRows, Wanted
from reader.ui.copies import Copies
from reader.ui.counting import Count
from reader.ui.dateline import shown_date
from reader.ui.shelf import Shelf
from reader.ui.wording import apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model import Snippet, Summary
    from reader.ui.arranging import Rows
    from reader.ui.shelf import Sort

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_NOTHING = Qt.ItemFlag.NoItemFlags
_ASK_AFTER_MS = 25
_MOST_ASKED = 64
"""More rows than are in sight at once."""
_MOST_APART = 10_000
"""Of so many hits it is soon known which were saved twice; of more, whoever counts them tells."""
_STEPS_A_TURN = 2
"""So many steps are done before the window may draw; after one that adds rows it may at once."""


def second_line(summary: Summary) -> str:
    """Return the source and the date of an article, as far as they are known."""
    date = shown_date(summary.published) if summary.published else ""
    return " · ".join(part for part in (apart(summary.source or ""), date) if part)


class ListModel(QAbstractListModel):
    """Rows of articles: places on a shelf, which are sorted instead of the articles themselves."""

    snippets_wanted = Signal(object)
    """Ids of rows in sight whose snippet is not known yet, as a list."""
    filled = Signal()
    """The last of very many rows is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = Shelf()
        self._ids: Sequence[str] | None = None
        """The hits, best first."""
        self._rows: Rows = FoundRows(self._shelf)
        self._made: Rows = self._rows
        """What is being made; the rows themselves as soon as they are to be seen."""
        self._is_done, self._growing = True, False
        self._sort: Sort = "date"
        self._copies = Copies()
        self._twice = 0
        """So many hits are another hit saved twice."""
        self._arranging = Arranging(Wanted(self._shelf, None, self._sort, self._copies))
        self._new: frozenset[str] = frozenset()
        self._starred: set[str] = set()
        self._read: set[str] = set()
        self._snippets: dict[str, Snippet] = {}
        self._wanted: dict[str, None] = {}
        self._asked: set[str] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    # What is shown

    def set_summaries(self, summaries: Shelf | Sequence[Summary]) -> None:
        """Show these articles, newest first as they come; hits among them stay hits."""
        before = self._copies
        self._shelf = summaries if isinstance(summaries, Shelf) else Shelf(summaries)
        if self._ids is None:
            self._copies = self._copies.with_groups(self._shelf.copies.groups)
        self._arrange()
        if before != self._copies:
            self._tell_all_changed()

    def set_hits(self, ids: Sequence[str] | None, sort: Sort | None = None) -> None:
        """Show only these, best first; None shows all articles again.

        Of very many the first are there at once, and the others soon, without a stall.
        With `sort` the order changes too, and the rows are arranged only once.
        """
        self._sort = sort or self._sort
        self._snippets.clear()
        self._wanted.clear()
        self._asked.clear()
        self._ids = ids
        self._twice = 0
        self._copies = self._copies.followed_by(searching=ids is not None)
        if ids is None or len(ids) <= _MOST_APART:
            self._copies = self._copies.with_groups(self._shelf.copies.groups)
        self._arrange(growing=ids is not None)

    def set_copies(self, copies: Mapping[str, Sequence[str]]) -> None:
        """Put hits that are copies of another one together with it, out of sight for now."""
        if self._ids is None:
            return  # of all articles, the shelf knows
        before, self._copies = self._copies, self._copies.with_groups(copies)
        every = ({self._story(one) for one in (leader, *copies[leader])} for leader in copies)
        self._twice = sum(map(len, copies.values())) + len(copies) - sum(map(len, every))
        if before != self._copies:
            self._arrange()

    def show_copies(self, article_id: str, *, shown: bool) -> None:
        """Show the copies of an article below it, or put them out of sight again."""
        self._copies = self._copies.opened(article_id, shown=shown)
        self._arrange()
        self._tell_changed(article_id)

    def set_sort(self, sort: Sort) -> None:
        """Show the rows in another order; without a search, relevance means date."""
        if sort != self._sort:
            self._sort = sort
            self._arrange()

    def _arrange(self, *, growing: bool = False) -> None:
        """Make the rows anew: at once where they are few, and else step by step.

        Those there are stay until all are made or, `growing`, until the first is.
        """
        wanted = Wanted(self._shelf, self._ids, self._sort, self._copies)
        self._arranging, self._made = Arranging(wanted), FoundRows(self._shelf)
        self._is_done, self._growing = False, growing and not wanted.is_small()
        if wanted.is_small():
            self._finish()
        else:
            self._go_on()

    def _finish(self) -> None:
        while not self._is_done:
            self._take_step()

    def _go_on(self) -> None:
        """Do as many steps as fit between two frames."""
        for _ in range(_STEPS_A_TURN):
            if self._is_done or self._take_step():
                break
        if not self._is_done:
            self._turn.start()

    def _take_step(self) -> bool:
        """Do one step; return whether there are more rows to be seen than before."""
        made = self._arranging.step()
        if made is None:
            self._is_done = True
            self._turn.stop()
            if self._rows is not self._made:
                self._show(self._made)
            self.filled.emit()
        elif isinstance(made, AllRows):
            self._made = made
        elif made and isinstance(self._made, FoundRows):
            return self._add(self._made, made)
        return False

    def _add(self, rows: FoundRows, more: Sequence[int]) -> bool:
        if self._rows is rows:
            first = len(rows.places)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            rows.add(more)
            self.endInsertRows()
            return True
        rows.add(more)
        if self._growing:
            self._show(rows)
        return self._growing

    def _show(self, rows: Rows) -> None:
        """Show these rows; Qt is told of no more than has changed."""
        before = self._rows
        old, new = before.places, rows.places
        same = rows.shelf.begins_like(before.shelf) and new[: len(old)] == old
        if same and len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._rows = rows
            self.endInsertRows()
        elif same and len(new) == len(old):
            self._rows = rows
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    # Copies and news among the hits

    def copies(self, article_id: str) -> tuple[int, bool]:
        """Return how many copies an article has, and whether they are shown."""
        return len(self._copies.of(article_id)), article_id in self._copies.shown

    def is_copy(self, article_id: str) -> bool:
        """Tell whether an article is a copy of another one, and shown below it."""
        return article_id in self._copies.leaders

    def _is_saved_twice(self, article_id: str) -> bool:
        """Tell whether an article is the one that it is shown below, in another file."""
        leader = self._copies.leader_of(article_id)
        return article_id != leader and self._story(article_id) == self._story(leader)

    def _story(self, article_id: str) -> str:
        """Return which article an article is, however often it was saved."""
        return self._shelf.copies.leader_of(article_id)

    def about(self, summary: Summary) -> str:
        """Return the second line of a card: where it is from, or in which file a copy is."""
        return summary.id if self._is_saved_twice(summary.id) else second_line(summary)

    def set_marked(self, marked: Marked) -> None:
        """Show which articles are starred, and which were read."""
        if marked != Marked(frozenset(self._starred), frozenset(self._read)):
            self._starred, self._read = set(marked.starred), set(marked.read)
            self._tell_all_changed()

    def set_own(self, article_id: str, *, starred: bool, read: bool) -> None:
        """Show whether one article is starred, and whether it was read."""
        sets = self._starred, self._read
        before = tuple(article_id in ids for ids in sets)
        for ids, holds in zip(sets, (starred, read), strict=True):
            (ids.add if holds else ids.discard)(article_id)
        if before != (starred, read):
            for one in {article_id, self._story(article_id)}:
                self._tell_changed(one)

    def is_starred(self, article_id: str) -> bool:
        """Tell whether a person gave a star to an article, or to a copy it stands for."""
        return not self._starred.isdisjoint(self._files(article_id))

    def is_read(self, article_id: str) -> bool:
        """Tell whether an article was read, in whichever file."""
        return not self._read.isdisjoint(self._files(article_id))

    def _files(self, article_id: str) -> tuple[str, ...]:
        """Return an article and the copies it stands for."""
        return article_id, *self._shelf.copies.of(article_id)

    def set_new(self, ids: frozenset[str]) -> None:
        """Mark hits that are new since a saved search was looked at."""
        if ids != self._new:
            self._new = ids
            self._tell_all_changed()

    def is_new(self, article_id: str) -> bool:
        """Tell whether a hit is new."""
        return self._ids is not None and article_id in self._new

    def hits(self) -> int:
        """Count the hits of a search, those behind another one too; what was saved twice once."""
        return len(self._ids or ()) - self._arranging.unknown - self._twice

    # What is known of it

    def is_searching(self) -> bool:
        """Tell whether the rows are the hits of a search."""
        return self._ids is not None

    def articles(self) -> int:
        """Count the articles of the archive, shown or not; what was saved twice once."""
        return len(self._shelf) - len(self._shelf.copies.leaders)

    def knows(self, article_id: str) -> bool:
        """Tell whether an article is in the archive, shown or not."""
        return article_id in self._shelf.places

    def summary_at(self, row: int) -> Summary | None:
        """Return a row's article."""
        rows = self._rows
        return rows.shelf.summaries[rows.places[row]] if 0 <= row < len(rows.places) else None

    def row_of(self, article_id: str) -> int:
        """Return an article's row, or that of the copy it is out of sight behind; -1 without.

        Rows that are still to come are made at once when the article may be among them.
        """
        row = self.row_now(article_id)
        if row < 0 and self.may_come(article_id):
            self._finish()
            row = self.row_now(article_id)
        return row

    def row_now(self, article_id: str) -> int:
        """Return the row an article has, or the copy it is behind, before others come; else -1."""
        row = self._row(article_id)
        if row < 0:
            row = self._row(self._copies.leader_of(article_id))
        return row

    def _row(self, article_id: str) -> int:
        place = self._rows.shelf.places.get(article_id)
        return -1 if place is None else self._rows.row_of(place)

    def may_come(self, article_id: str) -> bool:
        """Tell whether an article may still get a row, or another one than it has."""
        if self._is_done or not self.knows(article_id):
            return False
        return self._rows is not self._made or self._row(article_id) < 0

    def copies_line(self, article_id: str) -> str:
        """Return "2 copies, 3 more like this", or how to hide them; nothing without copies."""
        names, story = self._copies.of(article_id), self._story(article_id)
        if not names:
            return ""
        saved = sum(self._story(one) == story for one in names)
        alike = len({self._story(one) for one in names} - {story})
        if article_id in self._copies.shown:
            return self.tr("fewer like this") if alike else self.tr("hide copies")
        told = [Count.copies(saved + 1)] * bool(saved)
        told += [Count.more_alike(alike)] * bool(alike)
        return ", ".join(told)

    # Snippets

    def snippet(self, article_id: str) -> Snippet | None:
        """Return what a search found in an article; asks for it when it is not known yet."""
        known = self._snippets.get(article_id)
        if known is None and self._ids is not None and article_id not in self._asked:
            self._wanted.pop(article_id, None)
            self._wanted[article_id] = None
            self._asking.start()
        return known

    def _ask(self) -> None:
        """Ask for what was drawn last: of all that was scrolled past, that is in sight."""
        wanted = [*self._wanted][-_MOST_ASKED:]
        self._wanted.clear()
        self._asked.update(wanted)
        if wanted:
            self.snippets_wanted.emit(wanted)

    def add_snippets(self, snippets: Mapping[str, Snippet]) -> None:
        """Take snippets that were asked for."""
        self._snippets.update(snippets)
        for name in snippets:
            self._tell_changed(name)

    def _tell_all_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _tell_changed(self, article_id: str) -> None:
        row = self.row_now(article_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows.places)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let articles be chosen, and dragged out of the window."""
        return _ROW if index.isValid() else _NOTHING

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud; the delegate asks `summary_at` for the rest."""
        summary = self.summary_at(index.row()) if index.isValid() else None
        if summary is None:
            return None
        if role == _DISPLAY:
            return summary.title
        if role == _NAME:
            quotes = Count.quotations(summary.quotes)
            new = self.tr("New") if self.is_new(summary.id) else ""
            star = self.tr("Starred") if self.is_starred(summary.id) else ""
            unread = "" if self.is_read(summary.id) else self.tr("Unread")
            about = (new, star, unread, summary.title, self.about(summary), quotes)
            copies = self.copies_line(summary.id)
            return ". ".join(part for part in (*about, copies) if part)
        if role == _TIP:
            return summary.path
        return None
