"""Which folders lead to the files of an archive."""

from __future__ import annotations

from reader.archive import folders_of


def test_folders_lead_from_the_root_to_every_file() -> None:
    assert folders_of(["a.txt", "x/y/b.txt", "x/c.txt"]) == {"", "x", "x/y"}
    assert folders_of([]) == {""}
