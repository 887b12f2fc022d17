r"""Rich text (.rtf): groups in braces, control words after backslashes, and bytes between.

    {\rtf1\ansi\ansicpg1252 {\fonttbl{\f0\fcharset0 Times;}} \pard\qc A \'e9 \u8220?\par}

`rtf_document` reads the whole; here an article, or the articles of an export, is made of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.format import Format, SavedFile
from reader.formats.office import articles_of, title_of
from reader.formats.rtf_document import RichText

if TYPE_CHECKING:
    from reader.formats.draft import Draft

_MAGIC = rb"{\rtf"


def _looks_like(head: bytes) -> bool:
    return head.startswith(_MAGIC)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    """Describe the articles of a document: one, or as many as an export holds."""
    path = str(file.path)
    document = RichText(path)
    document.read(file.data)
    title = title_of("".join(document.title))
    return articles_of(document.paragraphs, document.notes, title, path, file.path.stem)


RTF = Format("rtf", (".rtf",), _looks_like, _read, _looks_like)
