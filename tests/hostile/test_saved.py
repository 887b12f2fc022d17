"""Exports of programs that keep articles, made to do harm, are refused in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.formats.office_files import zipped
from tests.formats.saved.keepers import ENTRY, HIGHLIGHTS, KEPT, PAGE, WORDS, omnivore
from tests.hostile.reading import check_read, check_refused

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import GuardedReader

REFUSED = {
    "bomb.zip": (omnivore(KEPT, bridge_closed="\0" * 20_000_000), "200 times its size"),
    "deep.zip": (zipped({"metadata_0_to_1.json": "[" * 100_000}), "nest too deeply"),
    "outside.zip": (omnivore({**KEPT, "slug": "../../../etc/hostname"}), "no record in it"),
    "many.zip": (omnivore(*({"slug": str(n)} for n in range(20_001))), "20,000 articles"),
    "many.csv": (
        (HIGHLIGHTS + "".join(f"a,{n},x\n" for n in range(20_001))).encode(),
        "20,000 articles",
    ),
    "many.json": (json.dumps([{**ENTRY, "content": "x"}] * 20_001).encode(), "20,000 articles"),
}
READ = {
    "same.zip": omnivore(*[KEPT] * 2_000, bridge_closed=PAGE),
    "divs.json": json.dumps([{**ENTRY, "content": PAGE + "<div>" * 100_000}]).encode(),
    "long.csv": (HIGHLIGHTS + f'"{WORDS * 10_000}",A,B\n').encode(),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_made_to_do_harm_is_refused_in_words(
    reader: GuardedReader, tmp_path: Path, name: str
) -> None:
    check_refused(reader, tmp_path / name, *REFUSED[name])


@pytest.mark.parametrize("name", READ)
def test_what_is_only_odd_is_read(reader: GuardedReader, tmp_path: Path, name: str) -> None:
    articles = check_read(reader, tmp_path / name, READ[name])
    assert WORDS in articles[0].text
