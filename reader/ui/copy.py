"""What goes onto the clipboard: one package, each flavour of it complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

from reader.ui.dateline import shown_date

if TYPE_CHECKING:
    from reader.model import Clip, CopyTemplate, Summary


def package(clip: Clip) -> QMimeData:
    """Return a clip as plain text, HTML and Markdown in one.

    Set it whole: what was on the clipboard before goes with all its flavours.
    """
    data = QMimeData()
    data.setText(clip.plain)
    data.setHtml(clip.html)
    data.setData("text/markdown", clip.markdown.encode())
    return data


def manner(template: CopyTemplate) -> str:
    """Return in words how quotations are copied: with their source, or as a template has it."""
    if not template.name:
        return QCoreApplication.translate("copy", "with source")
    words = QCoreApplication.translate("copy", "by the template “%1”")
    return words.replace("%1", template.name)


def article_line(summary: Summary) -> str:
    """Return an article as a line to paste: title, source, date, file."""
    date = shown_date(summary.published) if summary.published else ""
    parts = (f"“{summary.title}”", summary.source or "", date, summary.path)
    return ", ".join(part for part in parts if part)
