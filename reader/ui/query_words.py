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
    say = QCoreApplication.translate
    words: dict[RemarkKind, str] = {
        "no such field": say("query", "%1 is no field: searched as plain text"),
        "no value": say("query", "%1 needs a word right behind it"),
        "no date": say("query", "%1 holds no date: searched as plain text"),
        "not kept": say("query", "%1 finds nothing: this is not kept yet"),
        "quotation mark left open": say("query", "%1 has no closing quotation mark"),
        "bracket left open": say("query", "A bracket is left open"),
        "bracket too many": say("query", "A closing bracket too many"),
        "nested too deep": say("query", "Brackets are nested too deep"),
    }
    return words[kind]


def field_words(field: str) -> str:
    """Return what a field looks for."""
    say = QCoreApplication.translate
    words = {
        "title": say("query", "words of the headline"),
        "text": say("query", "words of the article"),
        "quote": say("query", "words between quotation marks"),
        "said": say("query", "words of somebody’s speech"),
        "unquoted": say("query", "words outside quotations"),
        "speaker": say("query", "who said it"),
        "cue": say("query", "said, warned, denied…"),
        "person": say("query", "a person who is named"),
        "org": say("query", "an organisation that is named"),
        "place": say("query", "a place that is named"),
        "role": say("query", "minister, researcher…"),
        "source": say("query", "the paper or site"),
        "author": say("query", "who wrote the article"),
        "file": say("query", "name or folder of the file"),
        "date": say("query", "2025, 2025-11..2026-01"),
        "in": say("query", "last 3 months, march 2025"),
        "before": say("query", "earlier than a day"),
        "after": say("query", "later than a day"),
        "since": say("query", "from a day on"),
        "has": say("query", "quote, highlight, note, star, correction"),
        "is": say("query", "read, unread, starred"),
        "tag": say("query", "a tag of yours"),
    }
    return words.get(field, "")


def reads_alike(asked: str, understood: str) -> bool:
    """Tell whether a query says by itself how it was understood, but for case and marks."""
    from reader.text import fold_text  # noqa: PLC0415 - after the first paint

    return fold_text(asked).split() == fold_text(understood).split()
