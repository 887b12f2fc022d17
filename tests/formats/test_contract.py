"""What every registered format keeps to: any bytes at all load, or say why not."""

from __future__ import annotations

import codecs
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import GuardedReader
from reader.formats import load
from reader.formats.format import HEAD_BYTES, Format
from reader.formats.registry import FORMATS, format_of
from reader.formats.texts import PLAIN
from tests.formats.contract import loads_or_says_why
from tests.formats.examples import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.formats.contract import Load

PIECES = st.sampled_from(
    [
        " date 2026-01-07 ", "Title: A", "---\n", "title: x\n", "# Head\n", "====\n", "> said\n",
        "By Jane Doe\n", "2 May 2024\n", "\r\n", "\n\n", "    ", "- item\n", "“Hi,” she said.",
        "https://example.org/a\n", "A | 2 May 2024 | B\n", "* * *\n", "\ud83d\ude00", "é", "\x85",
        "\u2028", "Share\n", "© 2024\n", "author: [a, b]\n", "\ufeff", "word", ".", "\x1c",
        "\n          1 of 2 DOCUMENTS\n", "          The Paper\n", "BYLINE: A\n", "BODY:\n",
        "\nLANGUAGE: x\n",
        f"\n{'_' * 30}\n\nDocument 1 of 2\n", "Full text: a\n", "Title: b\n",
        "\nDocument HAPO000020170401ed41\n", "HD  a\n", "LP\n", "4 words\n1 April 2017\n",
        "Abstract:\n", "HEADLINE:\n",
    ]
)  # fmt: skip


BRINGS_DOWN = frozenset({"pdf"})
"""Formats whose parser ends its process now and then."""

KINDS = pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)


def test_every_format_has_an_example() -> None:
    assert set(EXAMPLES) == {kind.name for kind in FORMATS}


@KINDS
def test_no_two_formats_share_an_ending(kind: Format) -> None:
    assert kind.suffixes
    others = {suffix for other in FORMATS if other is not kind for suffix in other.suffixes}
    assert not others & set(kind.suffixes)
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in kind.suffixes)


@KINDS
def test_an_example_is_read_by_its_own_reader(kind: Format, tmp_path: Path) -> None:
    for suffix in kind.suffixes:
        articles = loads_or_says_why(tmp_path / f"file{suffix}", EXAMPLES[kind.name])
        assert {article.format for article in articles} == {kind.name}


@KINDS
def test_what_is_surely_of_a_format_is_read_so_under_any_name(kind: Format, tmp_path: Path) -> None:
    data = EXAMPLES[kind.name]
    sure = kind.looks_like(data[:HEAD_BYTES])
    for suffix in (suffix for other in FORMATS for suffix in other.suffixes):
        if sure or suffix in kind.suffixes:
            assert format_of(tmp_path / f"file{suffix}", data[:HEAD_BYTES]) is kind
        elif kind is not PLAIN:  # which reads whatever is not what it is called
            assert format_of(tmp_path / f"file{suffix}", data[:HEAD_BYTES]) is not kind


@pytest.fixture(scope="module")
def loaders() -> Iterator[Callable[[Format], Load]]:
    """Give what loads a format here, or where it does no harm when it brings its reader down."""
    with GuardedReader() as reader:
        yield lambda kind: reader.load_guarded if kind.name in BRINGS_DOWN else load


@KINDS
@given(data=st.binary(max_size=400))
def test_any_bytes_load_or_say_why(
    kind: Format, loaders: Callable[[Format], Load], data: bytes
) -> None:
    with TemporaryDirectory() as folder:
        for suffix in kind.suffixes:
            loads_or_says_why(Path(folder, f"file{suffix}"), data, loaders(kind))


@KINDS
@given(data=st.data())
def test_a_damaged_example_loads_or_says_why(
    kind: Format, loaders: Callable[[Format], Load], data: st.DataObject
) -> None:
    whole = EXAMPLES[kind.name]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    damaged = whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:]
    with TemporaryDirectory() as folder:
        path = Path(folder, f"file{kind.suffixes[0]}")
        loads_or_says_why(path, damaged, loaders(kind))
        loads_or_says_why(path, whole[:start], loaders(kind))


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@given(st.lists(PIECES, max_size=30), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_whatever_looks_like_an_article_loads_with_its_text_unaltered(
    suffix: str, pieces: list[str], encoding: str
) -> None:
    data = "".join(pieces).encode(encoding, errors="replace")
    with TemporaryDirectory() as folder:
        for article in loads_or_says_why(Path(folder, f"2024-01-07 - A{suffix}"), data):
            assert article.encoding is not None
            codecs.lookup(article.encoding)
            whole = data.decode(article.encoding)
            if article.format in {"nexis", "proquest", "factiva"}:
                assert article.text in whole
            else:
                assert article.text == whole
