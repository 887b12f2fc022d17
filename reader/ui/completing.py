"""What happens while a query is typed: offers what it may go on with, and puts it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.completion_model import Completion
from reader.ui.counting import Count, written
from reader.ui.query_words import field_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import FieldValue, SavedSearch
    from reader.ui.library import Library
    from reader.ui.search_box import SearchBox
    from reader.ui.window_memory import WindowMemory

_MOST = 8
_MOST_RECENT_BESIDE = 3
_KEPT = 60
_SHORTEST = 2
_KEY = "searches"


class Completing(QObject):
    """Decides what is offered below the search box. The window connects it."""

    forgotten = Signal()
    """The queries of the past were forgotten."""
    chosen = Signal()
    """A whole query was taken, and is searched for."""

    def __init__(
        self, box: SearchBox, library: Library, memory: WindowMemory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._box = box
        self._library = library
        self._memory = memory
        self._rows: list[Completion] = []
        self._recent: list[Completion] = []
        self._at = 0
        """Where in the query the rows belong: the cursor may have gone elsewhere since."""
        self._saved: tuple[SavedSearch, ...] = ()

    def set_saved(self, saved: Sequence[SavedSearch]) -> None:
        """Offer these saved searches from now on, also where they are offered just now."""
        self._saved = tuple(saved)
        if not self._box.completions.isHidden():
            if self._box.text():
                self.offer(self._box.text(), self._box.cursor_offset())
            else:
                self.offer_recent()

    # Offering

    def offer(self, query: str, cursor: int) -> None:
        """Offer what the query may go on with at the cursor, an offset in code points."""
        from reader.search.completing import fields_like, fixed_values, fragment  # noqa: PLC0415

        of = fragment(query[:cursor])
        self._at = cursor
        self._recent = self._recent_like(query)
        self._library.forget_values()
        if of is None:
            self._rows = []
        elif of.field:
            self._rows = [_value(text) for text in fixed_values(of.field, of.words)]
            self._library.values(of.field, of.words)
        else:
            long_enough = len(of.words) >= _SHORTEST
            self._rows = [_field(name) for name in fields_like(of.words) if long_enough]
        self._show()

    def offer_recent(self) -> None:
        """Offer the queries of the past, when there is no query yet."""
        if self._box.text():
            return
        self._rows, self._recent = [], self._recent_like("")
        if any(row.kind == "recent" for row in self._recent):
            forget = self.tr("Forget these searches")
            self._recent.append(Completion("forget", forget, ""))
        self._show()

    def show_values(self, values: Sequence[FieldValue]) -> None:
        """Offer values as well that have come from the archive."""
        known = {row.shown.casefold() for row in self._rows}
        self._rows += [_counted(value) for value in values if value.text.casefold() not in known]
        if self._box.hasFocus():
            self._show()

    def _show(self) -> None:
        beside = self._recent[:_MOST_RECENT_BESIDE] if self._rows else self._recent
        rows = self._rows[: _MOST - len(beside)]
        self._box.completions.show_rows([*rows, *beside])

    def _recent_like(self, query: str) -> list[Completion]:
        wanted = query.strip().casefold()
        note = self.tr("searched before")
        saved = [one for one in self._saved if _goes_on(one.query, wanted)]
        known = {one.query for one in saved}
        kept = [one for one in self._memory.words(_KEY) if _goes_on(one, wanted)]
        recent = [Completion("recent", one, one, note) for one in kept if one not in known]
        rows = [Completion("saved", one.query, one.query, self._note(one)) for one in saved]
        return [*rows[: _MOST - 1], *recent[: max(_MOST - 1 - len(rows), 0)]]

    def _note(self, saved: SavedSearch) -> str:
        if not saved.new:
            return self.tr("saved")
        return self.tr("saved · %1 new").replace("%1", written(saved.new))

    # Taking

    def take(self, row: Completion) -> None:
        """Put a chosen row into the box, and offer what may follow a field."""
        from reader.search.completing import completed, fragment  # noqa: PLC0415

        if row.kind == "forget":
            self.forget()
            return
        query = self._box.text()
        of = fragment(query[: self._at])
        if row.kind in {"recent", "saved"} or of is None:
            self._box.ask(row.text)
            self.chosen.emit()
            return
        self._box.complete(*completed(query, of, row.text))
        if row.kind == "field":
            self.offer(self._box.text(), self._box.cursor_offset())

    # The past

    def remember(self) -> None:
        """Keep the query in the box: it was searched for on purpose, or a hit was opened."""
        query = " ".join(self._box.text().split())
        if query:
            others = [one for one in self._memory.words(_KEY) if one != query]
            self._memory.save_words(_KEY, (query, *others[: _KEPT - 1]))

    def forget(self) -> None:
        """Forget all queries of the past."""
        self._memory.save_words(_KEY, ())
        self._memory.write()
        self._box.completions.hide()
        self.forgotten.emit()


def _goes_on(query: str, wanted: str) -> bool:
    return query.casefold().startswith(wanted) and query.casefold() != wanted


def _field(name: str) -> Completion:
    return Completion("field", f"{name}:", f"{name}:", field_words(name))


def _value(text: str) -> Completion:
    from reader.search.completing import written_value  # noqa: PLC0415

    return Completion("value", text, written_value(text))


def _counted(value: FieldValue) -> Completion:
    from reader.search.completing import written_value  # noqa: PLC0415

    many = Count.articles(value.articles)
    return Completion("value", value.text, written_value(value.text), many)
