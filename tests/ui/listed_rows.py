"""A list of articles that Qt watches, and what stands in it."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from reader.model import Summary
from reader.ui.list_model import ListModel


def summary(name: str, title: str = "", quotes: int = 0) -> Summary:
    return Summary(name, f"{name}.txt", title or name, "2026-01-05", "The Paper", "Lead", quotes)


SHELF = [summary("n", "beta", 1), summary("m", "Alpha", 3), summary("o", "gamma", 3)]


def made(shelf: list[Summary] = SHELF) -> ListModel:
    model = ListModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, fatal, model)
    model.set_summaries(shelf)
    return model


def shown(model: ListModel) -> list[str]:
    rows = (model.summary_at(row) for row in range(model.rowCount()))
    return [row.id for row in rows if row]
