"""Any bytes at all load, or say why not."""

from __future__ import annotations

import codecs
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.contract import loads_or_says_why

PIECES = st.sampled_from(
    [
        " date 2026-01-07 ", "Title: A", "---\n", "title: x\n", "# Head\n", "====\n", "> said\n",
        "By Jane Doe\n", "2 May 2024\n", "\r\n", "\n\n", "    ", "- item\n", "“Hi,” she said.",
        "https://example.org/a\n", "A | 2 May 2024 | B\n", "* * *\n", "\ud83d\ude00", "é", "\x85",
        "\u2028", "Share\n", "© 2024\n", "author: [a, b]\n", "\ufeff", "word", ".", "\x1c",
        "\n          1 of 2 DOCUMENTS\n", "          The Paper\n", "BYLINE: A\n", "BODY:\n",
        "\nLANGUAGE: x\n",
        f"\n{'_' * 30}\n\nDocument 1 of 2\n", "Full text: a\n", "Title: b\n",
        "Abstract:\n", "HEADLINE:\n",
    ]
)  # fmt: skip


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@given(st.binary(max_size=400))
def test_any_bytes_load_or_say_why(suffix: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        loads_or_says_why(Path(folder, f"file{suffix}"), data)


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
            if article.format in {"nexis", "proquest"}:
                assert article.text in whole
            else:
                assert article.text == whole
