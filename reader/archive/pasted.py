"""What was copied elsewhere and pasted as an article: a file of the archive from then on."""

from __future__ import annotations

import codecs
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.archive.new_files import name_from
from reader.model import ArchiveError, UnreadableFileError
from reader.text import wording

if TYPE_CHECKING:
    from reader.archive.guarded import GuardedReader
    from reader.archive.intake import Intake, Taken
    from reader.model import Article

LONGEST_PASTED = 10_000_000
"""Characters of text or HTML; a long book has a million."""
_MOST_WORDS_OF_TITLE = 12
_SHARE_KEPT = 0.6
_NO_TEXT = "There is no text to be pasted as an article."
_PARTS_OF_PAGE = re.compile(r"<(?:nav|header|footer|aside|main|article)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"'\-]+(?:-[^\s<>\"'\-]+)*-?", re.IGNORECASE)

_Kept = tuple["tuple[Article, ...]", bytes, str]
"""The articles of a file, its content, and the ending of its name."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text as it was copied, the HTML that came with it, and the page's address, where known."""

    text: str = ""
    html: str = ""
    url: str = ""


def put_pasted(intake: Intake, pasted: Pasted, reader: GuardedReader) -> Taken:
    """Save what was pasted, under a name made from its title; nothing that is there already.

    The HTML is saved where there is an article in it that says what the text does, else the text.
    Raises ArchiveError when there is no text, too much of it, or nowhere to save it.
    """
    if max(len(pasted.text), len(pasted.html)) > LONGEST_PASTED:
        message = f"This is too long for an article: more than {LONGEST_PASTED:,} characters."
        raise ArchiveError(message)
    if not (pasted.text + pasted.html).strip():
        raise ArchiveError(_NO_TEXT)
    kept = _as_page(pasted, reader) or _as_text(pasted, reader)
    if kept is None:
        raise ArchiveError(_NO_TEXT)
    articles, data, ending = kept
    return intake.put(articles, data, _name(articles[0]) + ending)


def _as_page(pasted: Pasted, reader: GuardedReader) -> _Kept | None:
    """Return the HTML as a file; None where it is no page with an article."""
    data = codecs.BOM_UTF8 + _page(pasted).encode("utf-8", "replace")
    articles = _read(data, ".html", reader) if pasted.html.strip() else ()
    if not articles or not _says_enough(articles[0], pasted):
        return None
    return articles, data, ".html"


def _as_text(pasted: Pasted, reader: GuardedReader) -> _Kept | None:
    # With a mark of its encoding nobody ever has to guess it.
    data = codecs.BOM_UTF8 + pasted.text.encode("utf-8", "replace")
    articles = _read(data, ".txt", reader) if pasted.text.strip() else ()
    return (articles, data, ".txt") if articles else None


def _page(pasted: Pasted) -> str:
    """Return the HTML with the address where readers of pages look for it."""
    if not pasted.html or not _ADDRESS.fullmatch(pasted.url):
        return pasted.html
    return f"<!-- saved from url=({len(pasted.url):04}){pasted.url} -->\n{pasted.html}"


def _read(data: bytes, ending: str, reader: GuardedReader) -> tuple[Article, ...]:
    """Return what would be read from a file of these bytes; nothing where that cannot be.

    Raises ArchiveError when there is no room for such a file.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="onrecord-") as folder:
            file = Path(folder) / f"pasted{ending}"
            file.write_bytes(data)
            return reader.load(file)
    except UnreadableFileError:
        return ()
    except OSError as error:
        place = error.filename or tempfile.tempdir
        message = f"{place}: nothing can be saved in this folder ({error.strerror or error})"
        raise ArchiveError(message) from error


def _says_enough(article: Article, pasted: Pasted) -> bool:
    """Tell whether the article is what was copied, and not just a part of it.

    Of a page that was copied whole the article is a part, and its menus are none of it; where
    nothing shows a page, what is left out would be lost.
    """
    copied, kept = wording(pasted.text), wording(article.text)
    return len(kept) >= _SHARE_KEPT * len(copied) or bool(_PARTS_OF_PAGE.search(pasted.html))


def _name(article: Article) -> str:
    """Return a name from the title, else from the first words of the text."""
    first = " ".join(article.body.of(article.text).split()[:_MOST_WORDS_OF_TITLE])
    return name_from(article.title or "") or name_from(first) or "Pasted article"
