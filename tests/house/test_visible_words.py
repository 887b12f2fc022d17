"""Whatever the window says goes through tr(): no sentence stands in it as it is."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "reader" / "ui").glob("*.py"))
_TRANSLATING = {"tr", "translate"}
_UNSEEN = {
    *("debug", "info", "warning", "error", "exception"),  # the log
    *("compile", "sub", "fullmatch", "match", "removeprefix", "replace", "startswith"),
    *("setObjectName", "setStyleSheet", "setFamilies", "setProperty", "cast", "TypeVar"),
}
_TABLES = {
    *("COMMANDS", "ALOUD", "FILE", "RECENT", "OWN_WORK", "SORT", "TEMPLATES"),
    *("COLUMNS", "KINDS", "FORMS", "KIND_WORDS", "LANGUAGES", "FORMATS", "ENCODINGS", "SECTIONS"),
    *("FLAVOURS", "ORGANISATIONS", "PLAIN", "TOLD", "OF_THEIR_OWN", "_MONTHS", "WORD_LISTS"),
}
"""What `packaging/translating.py` reads; it is translated where it is shown."""
_SAME_EVERYWHERE = {
    *("On Record", "Fusion", "Literata", "Inter", "Noto Sans", "DejaVu Sans", "Noto Serif"),
    *("DejaVu Serif", "Python", "PDF (*.pdf)", "On Record ", "<h3>On Record ", "Space"),
}
_UNREAD = {
    *("copy words", "copy all", "copy speaker", "search words", "search speaker"),  # deeds
    *("Target", "Traceback", "Error", "Errors", "Speaking", "Ready", "Paused"),
    *("License", "Name", "License-Expression", "Classifier"),
    ": there is no such folder or file.",  # the command line says it too; `said` knows it
    "the quick brown foxes, said she; and over a lazy dog they jumped, one by one, ",
}
"""What looks like words and is none that a person reads."""
_SENTENCE = re.compile(
    r"[A-Za-z’]{2,},? [A-Za-z]{2,}|\A ?[A-Z][a-z]+[a-z.:… ]*\Z| [a-z]{2,} |[a-z]…"
)
_STYLE = "color|font|margin|padding|text-decoration|white-space|background|border"
_MARKUP = re.compile(
    r"<[^>]*(?:>|\Z)|\A[^<>]*>|\w* ?\{[^}]*\}"
    rf"|(?:{_STYLE})[\w-]* ?:[^;<>]*(?:;|\Z)"
)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _passed_over(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what a person never reads, or reads translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value  # a docstring
        elif isinstance(node, ast.Call) and _name(node) in _TRANSLATING | _UNSEEN:
            yield from node.args
        elif isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {
                one.id for name in targets for one in ast.walk(name) if isinstance(one, ast.Name)
            }
            if node.value is not None and names & _TABLES:
                yield node.value


def _annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands for a type."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.AnnAssign, ast.arg)) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield node.returns


def plain_words(source: str) -> list[str]:
    """Return the sentences of a module that do not go through tr()."""
    tree = ast.parse(source)
    known = {
        id(inner) for node in (*_passed_over(tree), *_annotations(tree)) for inner in ast.walk(node)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in known
        and node.value not in _SAME_EVERYWHERE | _UNREAD
        and _SENTENCE.search(_MARKUP.sub("", node.value))
    ]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_sentence_stands_in_the_window_as_it_is(source: Path) -> None:
    assert plain_words(source.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("No article is open")',
        'words = f"Copied {count} quotations"',
        'return "Speaker not named" if none else name',
        'box.setToolTip("Save")',
        'self.told.emit(f"Corrected: {words}")',
    ],
)
def test_a_sentence_that_is_not_translated_is_found(line: str) -> None:
    assert plain_words(f"def f():\n    {line}\n")


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("No article is open"))',
        'log.info("no catalog yet: %s", error)',
        'x = "color: red; margin: 2px"',
        '"""A sentence about it."""',
    ],
)
def test_what_is_translated_or_not_seen_is_left_alone(line: str) -> None:
    assert plain_words(f"def f():\n    {line}\n") == []


def _tr_arguments(tree: ast.AST) -> Iterator[tuple[int, ast.expr]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in _TRANSLATING and node.args:
            texts = node.args[1:2] if _name(node) == "translate" else node.args[:1]
            yield from ((node.lineno, text) for text in texts)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_sentence_is_put_together_before_it_is_translated(source: Path) -> None:
    """An f-string is never found again: values go into a sentence that was translated."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    assert [line for line, text in _tr_arguments(tree) if isinstance(text, ast.JoinedStr)] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_number_is_written_the_english_way(source: Path) -> None:
    """`written` and `Count` part thousands as the window's language does."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    specs = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None
    ]
    assert [spec for spec in specs if "," in spec.rpartition(":")[2]] == []
