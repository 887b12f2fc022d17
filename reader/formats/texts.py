"""Files that are nothing but characters: decoded, and exports of news databases told first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats import markdown, plain
from reader.formats.encoding import decode
from reader.formats.format import Format, SavedFile, nothing
from reader.formats.parts import read_parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.formats.draft import Draft


def _read_plain(file: SavedFile) -> tuple[Draft, ...]:
    return _read(file, plain.read)


def _read_markdown(file: SavedFile) -> tuple[Draft, ...]:
    return _read(file, markdown.read)


def _read(file: SavedFile, read_one: Callable[[str, str], Draft]) -> tuple[Draft, ...]:
    """Describe the articles of a text: what it holds decides before what it is called."""
    decoded = decode(file.data, str(file.path), chosen=file.encoding)
    drafts = read_parts(decoded.text, str(file.path))
    return tuple(
        replace(
            draft,
            encoding=decoded.encoding,
            encoding_guessed=decoded.guessed,
            warnings=decoded.warnings,
        )
        for draft in drafts or (read_one(decoded.text, file.path.stem),)
    )


PLAIN = Format("plain", (".txt", ".text"), nothing, _read_plain, foreign=False)
MARKDOWN = Format("markdown", (".md", ".markdown"), nothing, _read_markdown, foreign=False)
