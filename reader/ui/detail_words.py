"""What the window says of an article as a whole: where a detail comes from, and doubts."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.formats import CHOICES
from reader.ui.dateline import doubt_now, is_restated, shown_date
from reader.ui.said import said
from reader.ui.wording import filled

if TYPE_CHECKING:
    from reader.model import Article, DetailName

LANGUAGES = {
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "sv": "Swedish",
}
FORMATS = {
    "csv": "a table (CSV)",
    "docx": "a Word document",
    "epub": "an electronic book (EPUB)",
    "europresse": "an export of Europresse",
    "factiva": "an export of Factiva",
    "feed": "a feed",
    "html": "a web page",
    "json": "records (JSON)",
    "lexis": "an export of Lexis",
    "mail": "a mail",
    "markdown": "Markdown",
    "mhtml": "a saved web page (MHTML)",
    "nexis": "an export of Nexis",
    "odt": "an OpenDocument text",
    "omnivore": "an export of Omnivore",
    "pdf": "a PDF",
    "plain": "plain text",
    "proquest": "an export of ProQuest",
    "readwise": "highlights from Readwise",
    "rtf": "a rich text (RTF)",
    "wacz": "a web archive (WACZ)",
    "wallabag": "an export of Wallabag",
    "warc": "a web archive (WARC)",
}
ENCODINGS = {
    **dict(CHOICES),
    "utf-8-sig": "UTF-8 (with a mark)",
    "utf-16": "UTF-16",
    "utf-32": "UTF-32",
    "ascii": "ASCII",
}


def doubt_words(article: Article) -> str:
    """Return a sentence that says why the date is doubted; empty where it is not."""
    doubt = doubt_now(article)
    if doubt is None or (doubt.kind == "missing" and is_restated(article, "published")):
        return ""
    other = shown_date(doubt.other) if doubt.other else ""
    translate = QCoreApplication.translate
    told = {
        "missing": translate("details", "The file gives no date."),
        "future": translate("details", "This day is still to come."),
        "early": translate("details", "No newspaper is so old."),
        "address": translate("details", "The address says %1."),
        "text": translate("details", "In the text stands %1."),
    }
    return filled(told[doubt.kind], other)


def origin_words(article: Article, of: DetailName) -> str:
    """Return where a detail comes from; of what a person said, what the file has instead."""
    translate = QCoreApplication.translate
    origin = article.origin(of)
    if origin is None:
        return ""
    if not origin.by_hand:
        guessed = of == "encoding" and article.encoding_guessed
        if guessed:
            return translate("details", "A guess, since nothing in the file tells it")
        return filled(translate("details", "From %1"), said(origin.where))
    if not origin.said:
        return translate("details", "Set by you. The file has none.")
    was = encoding_words(origin.said) if of == "encoding" else origin.said
    words = translate("details", "Set by you. In the file: %1 (from %2).")
    return filled(words, was, said(origin.where))


def encoding_words(codec: str) -> str:
    """Return what people call an encoding."""
    named = ENCODINGS.get(codec)
    return QCoreApplication.translate("details", named) if named else codec


def format_words(name: str) -> str:
    """Return what people call a format."""
    named = FORMATS.get(name)
    return QCoreApplication.translate("details", named) if named else name


def language_words(code: str) -> str:
    """Return the name of a language by its ISO 639-1 code."""
    named = LANGUAGES.get(code)
    return QCoreApplication.translate("details", named) if named else code


def dateline_tip(article: Article) -> str:
    """Return what hovering over the line below the headline shows, as rich text."""
    lines = (doubt_words(article), origin_words(article, "published"))
    told = "".join(f"<div>{escape(line)}</div>" for line in lines if line)
    words = QCoreApplication.translate(
        "details", "Click to see all that is known of this article, and to set it right"
    )
    return f"{told}<div>{escape(words)}</div>"
