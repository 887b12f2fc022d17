"""Zipped documents are opened within limits, whatever their archive declares."""

from __future__ import annotations

import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import zipped as module
from reader.formats.zipped import Package
from reader.model import UnreadableFileError
from tests.formats.office_files import zipped

CENTRAL = b"PK\x01\x02"
WHOLE = zipped({"a": "one", "b/../c": "two"})


def test_parts_are_found_by_the_exact_name() -> None:
    package = Package(WHOLE, "x.docx")
    assert package.names() == ("a", "b/../c")
    assert "c" not in package
    assert (package.read("a"), package.read("b/../c")) == (b"one", b"two")
    with pytest.raises(UnreadableFileError, match=r"x\.docx: the document lacks its part c"):
        package.read("c")


def test_a_bomb_of_one_part_is_refused_unopened() -> None:
    with pytest.raises(UnreadableFileError, match="more than 200 times its size"):
        Package(zipped({"word/document.xml": bytes(30_000_000)}), "x")


def test_a_bomb_of_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_UNPACKED", 4_000_000)
    noise = bytes(range(256)) * 4_000
    with pytest.raises(UnreadableFileError, match="unpacks to more than 3 MB"):
        Package(zipped({str(number): noise for number in range(5)}, stored=("0", "1")), "x")


def test_countless_parts_are_refused_before_they_are_listed() -> None:
    with pytest.raises(UnreadableFileError, match="more than 5,000 parts"):
        Package(CENTRAL * 6_000, "x")
    with pytest.raises(UnreadableFileError, match="more than 5,000 parts"):
        Package(zipped(dict.fromkeys(map(str, range(5_001)), "")), "x")


def test_parts_that_share_bytes_are_refused() -> None:
    """A quine of a kind: every entry of the directory points at the first part's bytes."""
    data = bytearray(zipped({"a": b"x" * 900, "b": b"x" * 900}, stored=("a", "b")))
    second = data.rindex(CENTRAL)
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    with pytest.raises(UnreadableFileError, match="overlap"):
        Package(bytes(data), "x")


def test_a_large_part_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PART", 2)
    with pytest.raises(UnreadableFileError, match="part a is larger than"):
        Package(WHOLE, "x").read("a")


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [(8, 1, "locked with a password"), (10, zipfile.ZIP_LZMA, "packed in a way")],
)
def test_what_we_cannot_open_says_why(at: int, value: int, reason: str) -> None:
    data = bytearray(WHOLE)
    entry = data.index(CENTRAL)
    data[entry + at] = value
    with pytest.raises(UnreadableFileError, match=reason):
        Package(bytes(data), "x").read("a")


def test_damage_says_so() -> None:
    with pytest.raises(UnreadableFileError, match="the document is damaged"):
        Package(WHOLE[:-10], "x")
    with pytest.raises(UnreadableFileError, match="its part a is damaged"):
        Package(WHOLE.replace(WHOLE[31:34], b"\xff\xff\xff", 1), "x").read("a")


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_any_damage_is_told_in_words(place: int, bytes_: bytes) -> None:
    data = WHOLE[:place] + bytes_ + WHOLE[place + len(bytes_) :]
    with suppress(UnreadableFileError):
        package = Package(data, "x")
        for name in package.names():
            package.read(name)
