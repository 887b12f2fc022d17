"""Which reader reads which file, and what all readers share: the file itself."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats import markdown, plain
from reader.formats.encoding import decode
from reader.formats.language import language_of
from reader.formats.parts import read_parts
from reader.model import Article, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.formats.draft import Draft
    from reader.formats.encoding import Decoded

MAX_BYTES = 50 * 1024 * 1024

_READERS: dict[str, tuple[str, Callable[[str, str], Draft]]] = {
    ".txt": ("plain", plain.read),
    ".text": ("plain", plain.read),
    ".md": ("markdown", markdown.read),
    ".markdown": ("markdown", markdown.read),
}


def can_read(path: Path) -> bool:
    """Tell by its name whether a file is of a kind we read."""
    return path.suffix.lower() in _READERS


def load(path: Path, name: str | None = None) -> tuple[Article, ...]:
    """Read every article of a file.

    `name` is the article's id, usually the path from the archive's root with forward
    slashes; without it the path itself. Raises UnreadableFileError: no such file, not
    allowed, too large, too many articles, empty, not a text, or of a kind we do not read.
    """
    if not can_read(path):
        raise UnreadableFileError(str(path), "this kind of file is not read yet")
    data = _bytes_of(path)
    decoded = decode(data, str(path))
    file = _File(path, str(path) if name is None else name, hashlib.sha256(data).hexdigest())
    format_name, drafts = _drafts(path, decoded.text)
    return tuple(
        _article(file, decoded, format_name, part, draft) for part, draft in enumerate(drafts)
    )


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    name: str
    sha256: str


def _drafts(path: Path, text: str) -> tuple[str, tuple[Draft, ...]]:
    """Describe the articles of a file: what it holds decides before what it is called."""
    if found := read_parts(text, str(path)):
        return found
    format_name, read = _READERS[path.suffix.lower()]
    return format_name, (read(text, path.stem),)


def _article(file: _File, decoded: Decoded, format_name: str, part: int, draft: Draft) -> Article:
    text = decoded.text if draft.text is None else draft.text
    return Article(
        id=f"{file.name}#{part}" if part else file.name,
        path=str(file.path),
        text=text,
        body=draft.body,
        blocks=draft.blocks,
        sha256=file.sha256,
        format=format_name,
        part=part,
        encoding=decoded.encoding,
        encoding_guessed=decoded.guessed,
        title=draft.title,
        title_span=draft.title_span,
        published=draft.published,
        author=draft.author,
        source=draft.source,
        url=draft.url,
        language=language_of(draft.body.of(text)),
        warnings=decoded.warnings,
    )


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
