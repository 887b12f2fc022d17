"""PDF documents: one article, its columns read one after the other, its pages known.

A PDF holds no paragraphs, only characters at places: see `pdf_words`, `columns` and
`reflow` for the way from these to a text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.columns import columns_of
from reader.formats.draft import completed
from reader.formats.flow import Paragraph, spans_of
from reader.formats.format import Format, SavedFile
from reader.formats.headline import kinds_of
from reader.formats.hyphens import LineEnds
from reader.formats.limits import MAX_PAGES
from reader.formats.office import article_of
from reader.formats.overhangs import cut_overhangs
from reader.formats.pdf_info import PdfInfo
from reader.formats.pdf_words import has_pictures, words_of
from reader.formats.reflow import paragraphs_in, text_of
from reader.formats.running_heads import without_running_heads
from reader.formats.set_text import lines_in
from reader.model import PageStart, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfDocument, PdfPage

    from reader.formats.draft import Draft
    from reader.formats.set_text import SetLine, Word

_MAGIC = b"%PDF-"
_MAGIC_WITHIN = 1024
_MOST_NAMED = 8


def _looks_like(head: bytes) -> bool:
    return head.startswith(_MAGIC)


def _may_be(head: bytes) -> bool:
    return _MAGIC in head[:_MAGIC_WITHIN]


def _read(file: SavedFile) -> tuple[Draft, ...]:
    """Describe the one article of a document."""
    path = str(file.path)
    document = _opened(file.data, path)
    try:
        pages, pictures = _words(document, path)
        info = PdfInfo.of(document)
    finally:
        document.close()
    return (_draft(pages, info, file, pictures),)


PDF = Format("pdf", (".pdf",), _looks_like, _read, _may_be)


def _opened(data: bytes, path: str) -> PdfDocument:
    """Open a document. Raises UnreadableFileError when it cannot be, or is too long."""
    import pypdfium2  # noqa: PLC0415 - start-up: only the reading process needs it

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = "it is protected by a password" if locked else "the PDF is damaged"
        raise UnreadableFileError(path, reason) from error
    if len(document) > MAX_PAGES:
        document.close()
        raise UnreadableFileError(path, f"it has more than {MAX_PAGES:,} pages")
    return document


def _words(document: PdfDocument, path: str) -> tuple[list[list[Word]], list[int]]:
    """Return each page's words, and the numbers of the pages that are pictures alone.

    Raises UnreadableFileError when no page has any.
    """
    pages: list[list[Word]] = []
    pictures: list[int] = []
    for number, page in enumerate(_pages(document), start=1):
        words = words_of(page) if page else []
        pages.append(words)
        if page:
            if not words and has_pictures(page):
                pictures.append(number)
            page.close()
    if not any(pages):
        reason = (
            "its pages are pictures that hold no text (a scan)"
            if pictures
            else "the document holds no text"
        )
        raise UnreadableFileError(path, reason)
    return pages, pictures


def _pages(document: PdfDocument) -> Iterator[PdfPage | None]:
    """Yield the pages in their order; None for a damaged one."""
    import pypdfium2  # noqa: PLC0415 - as above

    for at in range(len(document)):
        try:
            page = document[at]
        except pypdfium2.PdfiumError:
            page = None
        yield page


def _draft(
    pages: Sequence[list[Word]], info: PdfInfo, file: SavedFile, pictures: Sequence[int]
) -> Draft:
    columns = _columns(cut_overhangs(without_running_heads(pages)))
    ends = LineEnds(line.text for lines in columns for line in lines)
    found = paragraphs_in(columns)
    kinds = kinds_of(found, info.title)
    paragraphs: list[Paragraph] = []
    begun: list[list[tuple[int, int]]] = []
    for one, kind in zip(found, kinds, strict=True):
        text, starts = text_of(one, ends)
        paragraphs.append(Paragraph(text, kind))
        begun.append(starts)
    draft = article_of(paragraphs, info.title, str(file.path), file.path.stem)
    draft = completed(draft, "what the PDF says of itself", author=info.author)
    return replace(
        completed(draft, "the day on which the PDF was made", published=info.made),
        pages=_page_starts(paragraphs, begun),
        warnings=(*_warnings(draft, info), *_missing(pictures)),
    )


def _columns(pages: Sequence[list[Word]]) -> list[list[SetLine]]:
    """Return the columns of all pages; what is sure of one page helps on the others."""
    found = [columns_of(words) for words in pages]
    known = [gap for page in found for gap in page.gutters]
    if known:
        found = [columns_of(words, known) for words in pages]
    return [lines_in(part, number) for number, page in enumerate(found) for part in page.parts]


def _page_starts(
    paragraphs: Sequence[Paragraph], begun: Sequence[list[tuple[int, int]]]
) -> tuple[PageStart, ...]:
    found: list[PageStart] = []
    for span, starts in zip(spans_of(paragraphs), begun, strict=True):
        for page, offset in starts:
            if not found or found[-1].number != page + 1:
                found.append(PageStart(span.start + offset, page + 1))
    return tuple(found)


def _warnings(draft: Draft, info: PdfInfo) -> Iterator[str]:
    if info.made and not draft.published:
        yield "The date is the day on which the PDF was made; the text names none above it."


def _missing(pictures: Sequence[int]) -> Iterator[str]:
    if pictures:
        named = ", ".join(map(str, pictures[:_MOST_NAMED]))
        more = ", …" if len(pictures) > _MOST_NAMED else ""
        pages = "Pages" if len(pictures) > 1 else "Page"
        are = "are pictures that hold" if len(pictures) > 1 else "is a picture that holds"
        yield f"{pages} {named}{more} {are} no text."
