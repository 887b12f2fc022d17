"""The part of the library that knows the versions of articles: asks their desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.versions_desk import ComparisonQuestion, VersionsDesk, VersionsQuestion

if TYPE_CHECKING:
    from reader.settings import Places


class VersionsShelf(QObject):
    """Asks for versions without ever keeping the window waiting.

    The library gives the desk a thread, and then has it connected.
    """

    found = Signal(str, object)
    """The article asked of last, and a tuple of its `OtherVersion`s."""
    compared = Signal(object)
    """What was `Compared` last; None where one of the two is gone."""

    _look = Signal(object)
    _compare = Signal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = VersionsDesk(places)

    def connect_desk(self) -> None:
        """Ask the desk, and hear its answers, from now on."""
        self._look.connect(self.desk.look)
        self._compare.connect(self.desk.compare)
        self.desk.found.connect(self._on_found)
        self.desk.compared.connect(self._on_compared)

    def look(self, article_id: str) -> None:
        """Find the other versions of an article."""
        self.desk.latest += 1
        self._look.emit(VersionsQuestion(self.desk.latest, article_id))

    def compare(self, before: str, after: str) -> None:
        """Compare two articles; any two before no longer matter."""
        self.desk.latest_pair += 1
        self._compare.emit(ComparisonQuestion(self.desk.latest_pair, before, after))

    def forget(self) -> None:
        """Want no answer any more."""
        self.desk.latest += 1
        self.desk.latest_pair += 1

    def _on_found(self, question: VersionsQuestion, found: object) -> None:
        if question.number == self.desk.latest:
            self.found.emit(question.article_id, found)

    def _on_compared(self, question: ComparisonQuestion, told: object) -> None:
        if question.number == self.desk.latest_pair:
            self.compared.emit(told)
