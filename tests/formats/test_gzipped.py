"""What gzip packs is unpacked member by member, never beyond the limits."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import gzipped
from reader.formats.gzipped import begins_with, content_of, unpacked
from reader.model import UnreadableFileError


@given(st.lists(st.binary(max_size=40_000), min_size=1, max_size=5))
def test_members_come_out_one_after_the_other(members: list[bytes]) -> None:
    data = b"".join(gzip.compress(one) for one in members)
    assert unpacked(data, "a.gz") == (b"".join(members), True)


@given(st.binary(min_size=1, max_size=2_000), st.integers(1, 60))
def test_of_what_is_cut_off_the_beginning_comes_out(content: bytes, missing: int) -> None:
    packed = gzip.compress(content)
    found = unpacked(packed + packed[: max(2, len(packed) - missing)], "a.gz")
    assert found.data.startswith(content)
    assert not found.whole


def test_what_stands_behind_the_last_member_is_said() -> None:
    assert unpacked(gzip.compress(b"a") + b"more", "a.gz") == (b"a", False)
    assert unpacked(gzip.compress(b"a") + bytes(9), "a.gz") == (b"a", True)


def test_a_bomb_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="200 times its size"):
        unpacked(gzip.compress(bytes(20_000_000)), "a.gz")


def test_no_more_than_is_left_is_unpacked() -> None:
    data = gzip.compress(b"0123456789" * 300_000, compresslevel=0)
    with pytest.raises(UnreadableFileError, match="more than 2 MB"):
        unpacked(data, "a.gz", 2 * 1024 * 1024)


def test_countless_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gzipped, "MAX_MEMBERS", 3)
    assert unpacked(gzip.compress(b"a") * 3, "a.gz").data == b"aaa"
    with pytest.raises(UnreadableFileError, match="more than 3 parts"):
        unpacked(gzip.compress(b"a") * 4, "a.gz")


def test_a_packed_beginning_is_known() -> None:
    packed = gzip.compress(b"WARC/1.0 and more" * 900)
    assert begins_with(packed[:4096], b"WARC/")
    assert not begins_with(packed[:4096], b"other")
    assert not begins_with(b"WARC/", b"WARC/")
    assert not begins_with(gzipped.GZIP + b"damage", b"WARC/")


WITHOUT_HEAD = zlib.compressobj(wbits=-zlib.MAX_WBITS)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<p>a</p>", ""),
        (b"<p>a</p>", "Identity"),
        (gzip.compress(b"<p>a</p>", mtime=0), " GZIP"),
        (gzip.compress(b"<p>a</p>", mtime=0), "x-gzip"),
        (zlib.compress(b"<p>a</p>"), "deflate"),
        (WITHOUT_HEAD.compress(b"<p>a</p>") + WITHOUT_HEAD.flush(), "deflate"),
        (b"<p>a</p>", "gzip"),
        (gzip.compress(b"<p>a</p>", mtime=0)[:-6], "gzip"),
    ],
)
def test_what_a_server_packed_is_unpacked(data: bytes, encoding: str) -> None:
    assert content_of(data, encoding, "a.warc") == b"<p>a</p>"


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, br"])
def test_other_ways_of_packing_are_not_read(encoding: str) -> None:
    assert content_of(b"<p>a</p>", encoding, "a.warc") is None


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_inside_is_refused(encoding: str) -> None:
    pack = gzip.compress if encoding == "gzip" else zlib.compress
    with pytest.raises(UnreadableFileError, match="200 times its size"):
        content_of(pack(bytes(20_000_000)), encoding, "a.warc")
