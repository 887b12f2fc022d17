"""Which reader reads which file, and what all readers share: the file itself.

A format is one module with its `Format`, and one line in FORMATS.
"""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from reader.formats.csv_records import CSV
from reader.formats.docx import DOCX
from reader.formats.draft import DETAILS
from reader.formats.epub import EPUB
from reader.formats.exports import EXPORT
from reader.formats.feed import FEED
from reader.formats.format import HEAD_BYTES, Format, SavedFile
from reader.formats.json_records import JSON
from reader.formats.language import language_of
from reader.formats.limits import MAX_BYTES, MAX_UNGUARDED_BYTES
from reader.formats.mail import MAIL
from reader.formats.mhtml import MHTML
from reader.formats.odt import ODT
from reader.formats.pdf import PDF
from reader.formats.records import clean
from reader.formats.rtf import RTF
from reader.formats.saved.exported import refuse_pack
from reader.formats.saved.omnivore import OMNIVORE
from reader.formats.texts import MARKDOWN, PLAIN
from reader.formats.warc import WACZ, WARC
from reader.formats.web import HTML
from reader.model import Article, Origin, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.formats.draft import Draft

FORMATS = (
    PLAIN,
    MARKDOWN,
    DOCX,
    ODT,
    RTF,
    EPUB,
    MAIL,
    JSON,
    CSV,
    FEED,
    EXPORT,
    HTML,
    MHTML,
    PDF,
    OMNIVORE,
    WARC,
    WACZ,
)
"""Every format there is; where a file looks like two, the first is believed."""

_WORDS = ("text", *DETAILS)
_PACKED = ".gz"
_OF_EXPORT = "the fields of the export"
_BY_SUFFIX = {suffix: kind for kind in FORMATS for suffix in kind.suffixes}


def can_read(path: Path) -> bool:
    """Tell by its name whether a file is of a kind we read."""
    return ending_of(path.name).lower() in _BY_SUFFIX


def ending_of(name: str) -> str:
    """Return the end of a file's name that tells its kind, full stop included; or nothing.

    Of what is packed it is two: `.warc.gz`.
    """
    ending = name[name.rfind(".") :] if "." in name[1:] else ""
    if ending.lower() == _PACKED:
        return PurePath(name.removesuffix(ending)).suffix + ending
    return ending


def needs_guard(path: Path) -> bool:
    """Tell whether a file is better read where neither a crash nor a hang does harm.

    What cannot be read at all needs no guard: `load` says why.
    """
    if not can_read(path):
        return False
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            return False
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except (OSError, ValueError):
        return False
    return format_of(path, head).foreign or status.st_size > MAX_UNGUARDED_BYTES


def load(path: Path, name: str | None = None, encoding: str | None = None) -> tuple[Article, ...]:
    """Read every article of a file.

    `name` is the article's id, usually the path from the archive's root with forward
    slashes; without it the path itself. `encoding` is the codec a person chose for the
    file. Raises UnreadableFileError: no such file, not allowed, too large, too many
    articles, empty, not a text, or of a kind we do not read.
    """
    if not can_read(path):
        raise UnreadableFileError(str(path), "this kind of file is not read yet")
    refuse_pack(path)
    data = _bytes_of(path)
    kind = format_of(path, data[:HEAD_BYTES])
    file = _File(path, str(path) if name is None else name, hashlib.sha256(data).hexdigest())
    drafts = kind.read(SavedFile(path, data, encoding))
    return tuple(_article(file, kind, part, draft) for part, draft in enumerate(drafts))


def has_content(path: Path, sha256: str) -> bool:
    """Tell whether a file's content still is the one with this hash; raises as `load` does."""
    return hashlib.sha256(_bytes_of(path)).hexdigest() == sha256


def format_of(path: Path, head: bytes) -> Format:
    """Tell a file's format by what it begins with, and by its name where that does not tell."""
    named = _BY_SUFFIX[ending_of(path.name).lower()]
    alike = [kind for kind in FORMATS if kind.looks_like(head)]
    if alike:
        return named if named in alike else alike[0]
    return named if named.may_be(head) else PLAIN


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    name: str
    sha256: str


def _article(file: _File, kind: Format, part: int, draft: Draft) -> Article:
    draft = _writable(draft)
    spoken = language_of(draft.body.of(draft.text))
    return Article(
        id=f"{file.name}#{part}" if part else file.name,
        path=str(file.path),
        text=draft.text,
        body=draft.body,
        blocks=draft.blocks,
        sha256=file.sha256,
        format=draft.format or kind.name,
        part=part,
        encoding=draft.encoding,
        encoding_guessed=draft.encoding_guessed,
        title=draft.title,
        title_span=draft.title_span,
        published=draft.published,
        author=draft.author,
        source=draft.source,
        url=draft.url,
        language=spoken or draft.language,
        warnings=draft.warnings,
        pages=draft.pages,
        origins=(*draft.origins, *_more_origins(kind, draft, spoken)),
    )


def _writable(draft: Draft) -> Draft:
    """Return a draft with U+FFFD for each character that no catalog can hold.

    A page may declare a title that was cut in the middle of an emoji.
    """
    told: dict[str, str] = {of: value for of in _WORDS if (value := getattr(draft, of))}
    changed: dict[str, Any] = {of: new for of, one in told.items() if (new := clean(one)) != one}
    return replace(draft, **changed) if changed else draft


def _more_origins(kind: Format, draft: Draft, spoken: str | None) -> Iterator[Origin]:
    """Tell where language, encoding, and what the reader did not tell of come from."""
    told = {one.of for one in draft.origins}
    for of in DETAILS:
        if getattr(draft, of) and of not in told:
            yield Origin(of, _OF_EXPORT if draft.format else kind.details)
    if spoken or draft.language:
        where = "the words of the text" if spoken else "what the file declares"
        yield Origin("language", where)
    if draft.encoding:
        where = "the file’s bytes" if draft.encoding.startswith("utf") else "what the file declares"
        yield Origin("encoding", "a guess" if draft.encoding_guessed else where)


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFileError(str(path), "this is not a regular file")
        if status.st_size > MAX_BYTES:
            reason = f"the file is larger than {MAX_BYTES // 1024 // 1024} MB"
            raise UnreadableFileError(str(path), reason)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFileError(str(path), "there is no such file") from error
    except PermissionError as error:
        raise UnreadableFileError(str(path), "it may not be read (no permission)") from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(str(path), f"it could not be read ({error})") from error
