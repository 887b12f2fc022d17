"""What a PDF says of itself, as far as it can be believed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DATE = re.compile(r"D?:?\s*(?P<year>(?:19|20)\d\d)-?(?P<month>\d\d)-?(?P<day>\d\d)")
_NO_TITLE = re.compile(
    r"microsoft \w+ - .*|untitled.*|unbenannt.*|(?:document|dokument|slide|layout|page)\s?\d*"
    r"|(?:about|data|https?|file|javascript):\S*|\S+\.\w{2,5}|[\W\d_]*",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:,?\s+(?:[^\W\d_][\w.’'-]*|&))+(?:[,;].*)?")
_NO_NAME = re.compile(
    r".*\b(?:user|admin\w*|owner|author|unknown|anonymous|default|office)\b.*", re.IGNORECASE
)
_PRINTED = re.compile(
    r"skia|chrom|mozilla|firefox|safari|webkit|wkhtml|quartz|cairo|print|scan|ghostscript|weasyprint",
    re.IGNORECASE,
)
"""Programs that make a PDF of what was written elsewhere, and maybe long ago."""
_LONGEST = 220


@dataclass(frozen=True, slots=True)
class PdfInfo:
    """Title, author and the ISO day the document was made on, each only where it is likely."""

    title: str | None = None
    author: str | None = None
    made: str | None = None

    @classmethod
    def of(cls, document: PdfDocument) -> Self:
        """Return what a document says; what a program made up is left out."""
        said = {key: _clean(value) for key, value in document.get_metadata_dict().items()}
        title, author = said.get("Title", ""), said.get("Author", "")
        programs = f"{said.get('Creator', '')} {said.get('Producer', '')}"
        return cls(
            title=title if title and not _NO_TITLE.fullmatch(title) else None,
            author=author if _NAME.fullmatch(author) and not _NO_NAME.fullmatch(author) else None,
            made=None if _PRINTED.search(programs) else _day(said.get("CreationDate", "")),
        )


def _clean(value: str) -> str:
    """Return a value on one line, without halves of characters."""
    whole = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    line = " ".join(whole.replace("\0", " ").split())
    return line if len(line) <= _LONGEST else ""


def _day(value: str) -> str | None:
    match = _DATE.match(value)
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None
