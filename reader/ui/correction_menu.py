"""What one may say against a finding: the menu that makes a correction of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from reader.model import Correction
from reader.text import anchor_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.model import (
        Analysis,
        Article,
        CorrectedKind,
        Entity,
        EntityKind,
        FactKind,
        Quote,
        Span,
    )
    from reader.ui.facts_rows import Row

KIND_WORDS: dict[EntityKind, str] = {
    "person": "Person",
    "organisation": "Organisation",
    "place": "Place",
    "work": "Work or product",
}
_OF: dict[FactKind, CorrectedKind] = {
    "headline": "event",
    "person": "entity",
    "organisation": "entity",
    "place": "entity",
    "work": "entity",
    "time": "time",
    "quantity": "quantity",
    "event": "event",
    "claim": "claim",
    "conflict": "conflict",
}
_MOST_OTHERS = 24


def _on_menu(words: str) -> str:
    return words.replace("&", "&&")


class CorrectionMenu(QMenu):
    """Offers corrections of one finding; `tell` is called with the article and the one made of it.

    It may be another article that is open by the time a name that is asked for is given.
    """

    def __init__(
        self,
        parent: QWidget,
        article: Article,
        analysis: Analysis,
        tell: Callable[[Article, Correction], None],
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("C&orrect"))
        self._text = article.text
        self._analysis = analysis
        self._tell = partial(tell, article)

    def offer_for_row(self, row: Row, place: Span) -> None:
        """Offer what can be said against a row of the facts, one of whose places was gone to."""
        if row.kind is None:
            return
        kind = _OF[row.kind]
        entity = self._entity_of(row) if kind == "entity" else None
        if entity is not None:
            self._offer_for_entity(entity, place)
        elif kind != "entity":
            here = anchor_of(self._text, row.evidence[0])
            if kind in ("event", "claim"):
                self._offer(self, self.tr("This is &right"), Correction("confirm", kind, here))
            gone = Correction("hide", kind, here)
            self._offer(self, self.tr("&Not a fact: take it away"), gone)

    def offer_for_quote(self, quote: Quote) -> None:
        """Offer who may have said a quotation."""
        now = quote.speaker.name if quote.speaker else ""
        told = Correction("speaker", "quotation", anchor_of(self._text, quote.span))
        if quote.attribution and quote.attribution.confidence < 1:
            words = self.tr("%1 is &right").replace("%1", _on_menu(now))
            self._offer(self, words, replace(told, kind="confirm"))
            self.addSeparator()
        for entity in (*self._analysis.people, *self._analysis.organisations)[:_MOST_OTHERS]:
            if entity.name != now:
                words = self.tr("Said by %1").replace("%1", _on_menu(entity.name))
                self._offer(self, words, replace(told, value=entity.name))
        self._offer_question(self.tr("Said by somebody &else…"), self.tr("Who said it"), told)
        if now:
            self._offer(self, self.tr("&Nobody is named"), told)

    def _entity_of(self, row: Row) -> Entity | None:
        return next((one for one in self._entities() if one.evidence == row.evidence), None)

    def _entities(self) -> tuple[Entity, ...]:
        found = self._analysis
        return (*found.people, *found.organisations, *found.places, *found.works)

    def _offer_for_entity(self, entity: Entity, place: Span) -> None:
        told = Correction("confirm", "entity", anchor_of(self._text, entity.evidence[0]))
        if not entity.checked:
            self._offer(self, self.tr("This is &right"), told)
        rename = replace(told, kind="rename", value=entity.name)
        self._offer_question(self.tr("Re&name…"), self.tr("Rename"), rename)
        self._offer_others(entity, told)
        kinds = self.addMenu(self.tr("It is a"))
        for kind, words in KIND_WORDS.items():
            action = self._offer(kinds, self.tr(words), replace(told, kind="retype", value=kind))
            action.setCheckable(True)
            action.setChecked(kind == entity.kind)
            action.setEnabled(kind != entity.kind)
        if len(entity.mentions) > 1:
            here = _on_menu(" ".join(place.of(self._text).split()))
            words = self.tr("“%1” here is somebody else…").replace("%1", here)
            split = Correction("split", "entity", anchor_of(self._text, place))
            self._offer_question(words, self.tr("Who is meant here"), split)
        self.addSeparator()
        self._offer(self, self.tr("N&ot a fact: take it away"), replace(told, kind="hide"))

    def _offer_others(self, entity: Entity, told: Correction) -> None:
        others = [one for one in self._entities() if one.kind == entity.kind and one is not entity]
        if not others:
            return
        menu = self.addMenu(self.tr("The &same as"))
        for one in others[:_MOST_OTHERS]:
            other = anchor_of(self._text, one.evidence[0])
            self._offer(menu, _on_menu(one.name), replace(told, kind="merge", other=other))

    def _offer(self, menu: QMenu, words: str, correction: Correction) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: self._tell(correction))
        return action

    def _offer_question(self, words: str, title: str, correction: Correction) -> None:
        """Offer a correction whose name is asked for."""
        self.addAction(words).triggered.connect(lambda: self._ask(title, correction))

    def _ask(self, title: str, correction: Correction) -> None:
        """Ask for the name without standing in the way; none, or the same one, changes nothing."""
        tell = self._tell  # the menu is gone when the answer comes

        def answered(name: str) -> None:
            value = " ".join(name.split())
            if value not in ("", correction.value):
                tell(replace(correction, value=value))

        dialog = QInputDialog(self.parentWidget())
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(correction.value)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(answered)
        dialog.open()
