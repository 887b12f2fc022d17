"""Articles as references for reference managers, with the quotations as notes: RIS, BibTeX, CSL.

One reference for each article; rows of one article are expected one after the other.
"""

from __future__ import annotations

import json
import re
from itertools import groupby
from typing import TYPE_CHECKING

from reader.export.citation import file_of, one_line, page_of, web_address
from reader.export.groups import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model import Article, Quote

    Rows = Iterable[tuple[Article, Sequence[Quote]]]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 - reads best
_TEX = {
    **{char: f"\\{char}" for char in "$&#%_"},
    # Braces must pair for BibTeX even where they are escaped.
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_TEX_TABLE = str.maketrans(_TEX)
_URL_TABLE = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def ris(rows: Rows) -> Iterator[str]:
    """Yield RIS records of type NEWS; each quotation is a note (N1)."""
    for article, notes in _references(rows):
        date = (article.published or "").split("-")
        fields = [
            ("TY", "NEWS"),
            ("TI", one_line(article.title) or file_of(article)),
            ("AU", one_line(article.author)),
            ("T2", one_line(article.source)),
            ("PY", date[0]),
            # Year/month/day/other: what is unknown stays empty between its slashes.
            ("DA", "/".join([*date, "", "", ""][:4]) if date[0] else ""),
            ("UR", web_address(article) or ""),
            ("LA", article.language or ""),
            *(("N1", note) for note in notes),
        ]
        yield "".join(f"{tag}  - {value}\r\n" for tag, value in fields if value)
        yield "ER  - \r\n\r\n"


def bibtex(rows: Rows) -> Iterator[str]:
    """Yield BibTeX entries (`@article`, `@misc` without a source); quotations in `note`."""
    taken: set[str] = set()
    for article, notes in _references(rows):
        year, month, day = [*(article.published or "").split("-"), "", ""][:3]
        texts = {
            "title": one_line(article.title) or file_of(article),
            "author": one_line(article.author),
            "journal": one_line(article.source),
            "note": " ".join(notes),
        }
        # A second pair of braces keeps the title's capitals and an author's name as they are.
        fields = {
            name: f"{{{{{_tex(text)}}}}}" if name in {"title", "author"} else f"{{{_tex(text)}}}"
            for name, text in texts.items()
            if text
        }
        fields |= {"year": f"{{{year}}}"} if year else {}
        fields |= {"month": _MONTHS[int(month) - 1]} if month else {}
        fields |= {"day": f"{{{int(day)}}}"} if day else {}
        if address := web_address(article):
            fields["url"] = f"{{{address.translate(_URL_TABLE)}}}"
        kind = "article" if article.source else "misc"
        lines = "".join(f"  {name} = {value},\n" for name, value in fields.items())
        yield f"@{kind}{{{_key(article, taken)},\n{lines}}}\n\n"


def csl(rows: Rows) -> Iterator[str]:
    """Yield a CSL-JSON array of `article-newspaper` items; quotations in `note`."""
    separator = "[\n"
    for article, notes in _references(rows):
        yield separator + json.dumps(_csl_item(article, notes), ensure_ascii=False)
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def _csl_item(article: Article, notes: list[str]) -> dict[str, object]:
    author = one_line(article.author)
    date = [int(part) for part in (article.published or "").split("-") if part]
    item = {
        "id": article.id,
        "type": "article-newspaper",
        "title": one_line(article.title) or file_of(article),
        "author": [{"literal": author}] if author else None,
        "container-title": one_line(article.source),
        "issued": {"date-parts": [date]} if date else None,
        "URL": web_address(article),
        "language": article.language,
        "note": "\n".join(notes),
    }
    return {name: value for name, value in item.items() if value}


def _references(rows: Rows) -> Iterator[tuple[Article, list[str]]]:
    for _, group in groupby(rows, key=lambda row: row[0].id):
        same = list(group)
        yield same[0][0], [_note(article, parts) for article, parts in same]


def _note(article: Article, parts: Sequence[Quote]) -> str:
    speaker = parts[0].speaker
    words, page = one_line(words_of(article, parts)), page_of(article, parts[0])
    if page:
        words += f" ({page})"
    return f"{one_line(speaker.name)}: {words}" if speaker else words


def _tex(text: str) -> str:
    return text.translate(_TEX_TABLE)


def _key(article: Article, taken: set[str]) -> str:
    stem = re.sub(r"[^A-Za-z0-9]+", "-", article.id.rsplit("/", 1)[-1]).strip("-") or "article"
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    taken.add(key)
    return key
