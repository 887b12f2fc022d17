"""What rooms without a window tell a person is known to the window, which says it in German."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.analysis import attribution_reasons
from reader.export import PLACEHOLDERS
from reader.ui.said import known_pattern
from reader.ui.said_words import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
_TOLD = {
    *("UnreadableFileError", "ArchiveError", "OwnDataError", "NoAnnotationsError"),
    *("QuotationChangedError", "UnusableSettingsError", "Skipped", "Fault", "Origin"),
}
_NAMES = {"message", "reason", "reasons", "told", "warnings", "where"}
NO_SENTENCES = ("name_*.py", "values.py", "references.py")
"""Modules that yield signs, SQL and the lines of a format."""
ROOMS = ("formats", "analysis", "archive", "export", "text", "settings.py")
SOURCES = [
    source
    for room in ROOMS
    for source in sorted((ROOT / "reader").glob(f"{room}/**/*.py" if "." not in room else room))
    if not any(map(source.match, NO_SENTENCES))
]


_INSIDE = {
    # of the cache, which is made anew instead of being told of
    *("a summary of the catalog is damaged", "a number of the catalog is damaged"),
    *("the catalog has lost articles", "a record of the catalog is damaged (1)"),
    *("the catalog has 1 of 2 articles", "the catalog does not know its index any more"),
    # pieces of sentences that are known whole
    *("this is 1, whatever its name says", "1 23 4 no text.", "1 no source."),
    *("1 could not be placed on the calendar.", "The template “1” cannot be followed (2): "),
}


def shape(node: ast.AST) -> str | None:
    """Return a text with 1, 2… in place of its values; None where it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    number, parts = 0, []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            number += 1
            parts.append(str(number))
    return "".join(parts)


def _told_in(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what becomes a reason, a warning or the text of an error for a person."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in _TOLD:
                yield from node.args
            yield from (one.value for one in node.keywords if one.arg in ("reasons", "warnings"))
        elif isinstance(node, ast.Assign):
            if any(getattr(target, "id", "") in _NAMES for target in node.targets):
                yield node.value
        elif isinstance(node, ast.Yield) and node.value is not None:
            yield node.value


def sentences_of(source: Path) -> set[str]:
    """Return the sentences of a module that a person may come to read."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in _told_in(tree):
        inside = ast.iter_child_nodes(node) if isinstance(node, ast.Tuple | ast.List) else [node]
        shapes = (shape(one) for one in inside)
        found |= {words for words in shapes if words and words.count(" ") > 1}
    return found


def is_known(words: str) -> bool:
    return words in PLAIN or words in _INSIDE or known_pattern(words) is not None


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_window_knows_what_a_room_tells(source: Path) -> None:
    unknown = [words for words in sentences_of(source) if not is_known(words)]
    assert sorted(unknown) == [], (
        "put them into reader/ui/said_words.py, then packaging/translations"
    )


def test_reasons_and_placeholders_are_known() -> None:
    how = [one.format(said="1", name="2") for one in attribution_reasons._HOW.values()]
    told = [*attribution_reasons._WORDS.values(), *how, *PLACEHOLDERS.values()]
    assert [words for words in told if not is_known(words)] == []


def test_a_sentence_nobody_knows_is_found(tmp_path: Path) -> None:
    source = tmp_path / "one.py"
    source.write_text('raise UnreadableFileError(path, f"a new {fault} of some kind")\n')
    assert [words for words in sentences_of(source) if not is_known(words)]
