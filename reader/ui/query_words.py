"""What the window says of a query: which part was not understood, and what was done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.model import Remark, RemarkKind


def remark_words(query: str, remark: Remark) -> str:
    """Return one line about a part of a query."""
    part = " ".join(remark.span.of(query).split())
    return _words(remark.kind).replace("%1", part)


def _words(kind: RemarkKind) -> str:
    translate = QCoreApplication.translate
    words: dict[RemarkKind, str] = {
        "no such field": translate("query", "%1 is no field: searched as plain text"),
        "no value": translate("query", "%1 needs a word right behind it"),
        "no date": translate("query", "%1 holds no date: searched as plain text"),
        "not kept": translate("query", "%1 finds nothing: this is not kept yet"),
        "quotation mark left open": translate("query", "%1 has no closing quotation mark"),
        "bracket left open": translate("query", "A bracket is left open"),
        "bracket too many": translate("query", "A closing bracket too many"),
        "nested too deep": translate("query", "Brackets are nested too deep"),
    }
    return words[kind]


def field_words(field: str) -> str:
    """Return what a field looks for."""
    translate = QCoreApplication.translate
    words = {
        "title": translate("query", "words of the headline"),
        "text": translate("query", "words of the article"),
        "quote": translate("query", "words between quotation marks"),
        "said": translate("query", "words of somebody’s speech"),
        "unquoted": translate("query", "words outside quotations"),
        "speaker": translate("query", "who said it"),
        "cue": translate("query", "said, warned, denied…"),
        "person": translate("query", "a person who is named"),
        "org": translate("query", "an organisation that is named"),
        "place": translate("query", "a place that is named"),
        "role": translate("query", "minister, researcher…"),
        "source": translate("query", "the paper or site"),
        "author": translate("query", "who wrote the article"),
        "file": translate("query", "name or folder of the file"),
        "date": translate("query", "2025, 2025-11..2026-01"),
        "in": translate("query", "last 3 months, march 2025"),
        "before": translate("query", "earlier than a day"),
        "after": translate("query", "later than a day"),
        "since": translate("query", "from a day on"),
        "has": translate("query", "quote, highlight, note, star, correction"),
        "is": translate("query", "read, unread, starred"),
        "tag": translate("query", "a tag of yours"),
    }
    return words.get(field, "")


def reads_alike(asked: str, understood: str) -> bool:
    """Tell whether a query says by itself how it was understood, but for case and marks."""
    from reader.text import fold_text  # noqa: PLC0415 - after the first paint

    return fold_text(asked).split() == fold_text(understood).split()
