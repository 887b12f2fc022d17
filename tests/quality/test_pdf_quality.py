"""Quotations of real articles that were set in columns and saved as PDF: found word by word?

The articles are other people's: they lie beside the project, and are measured only.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader
from tests.quality.floors import floors
from tests.quality.folders import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS = SHARED.parent / "formats"
SETS = {
    "pdf_1col": "pdf",
    "pdf_2col": "pdf",
    "pdf_4col": "pdf",
    "scr_2col": "pdf_scrambled",
    "scr_4col": "pdf_scrambled",
}
_QUOTATION = re.compile(r"“([^“”]{12,})”|„([^„“”]{12,})[“”]|(?<!\w)\"([^\"\n]{12,})\"(?!\w)")
_MARKS = str.maketrans("‘’‚‛“”„‟«»\u00a0", '\'\'\'\'"""""" ')
_FEWEST_WORDS = 4


def folded(text: str) -> str:
    """Return a text with one kind of marks and of blanks."""
    return " ".join(text.translate(_MARKS).split())


def quotations(text: str) -> Iterator[str]:
    """Yield the quotations of a text that are longer than a few words."""
    for match in _QUOTATION.finditer(text):
        words = match[1] or match[2] or match[3]
        if len(words.split()) >= _FEWEST_WORDS:
            yield folded(words)


@pytest.mark.shared
@pytest.mark.skipif(not FORMATS.is_dir(), reason="no measuring data beside the project")
@pytest.mark.parametrize("name", SETS)
def test_quotations_are_found_in_columns(name: str) -> None:
    folder = FORMATS / SETS[name]
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    wanted = [one for one in map(json.loads, lines) if one["suite"] == name]
    found = total = titles = 0
    with GuardedReader() as reader:
        for one in wanted:
            (article,) = reader.load(folder / f"{one['id']}.pdf")
            text = folded(article.body.of(article.text))
            hits = [words in text for words in quotations(one["text"])]
            found, total = found + sum(hits), total + len(hits)
            titles += folded(article.title or "") == folded(one["title"])
    figures = {"quotations": 100 * found / total, "titles": 100 * titles / len(wanted)}
    assert {key: figures[key] >= floor for key, floor in floors()[name].items()} == {
        "quotations": True,
        "titles": True,
    }, figures
