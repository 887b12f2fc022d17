"""The answers of a web archive: each found, whatever its length says, and nothing else."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import web_records
from reader.formats.web_records import Answer, Records
from reader.model import UnreadableFileError
from tests.formats.web_archives import DAY, PAGE, URL, Sent, warc

KINDS = frozenset({"text/html"})
OTHER = Sent(b"<p>Other</p>", "https://post.example/other")
FOUND = Answer(URL, DAY, "text/html", "utf-8", PAGE)
OTHER_FOUND = FOUND._replace(url=OTHER.url, content=OTHER.content)


def _answers(data: bytes) -> tuple[list[Answer], bool]:
    records = Records(data, "a.warc", KINDS)
    return list(records), records.whole


def test_what_was_written_is_read_again() -> None:
    assert _answers(warc(Sent(), OTHER)) == ([FOUND, OTHER_FOUND], True)


@pytest.mark.parametrize(
    "passed_over",
    [
        Sent(b"GIF89a", kind="image/gif"),
        Sent(b"var a", kind="text/javascript"),
        Sent(status="404 Not Found"),
        Sent(status=""),
        Sent(kind=""),
        Sent(record="metadata"),
        Sent(url="urn:pageinfo:a", record="resource"),
        Sent(url="dns:post.example", record="resource"),
    ],
)
def test_what_is_no_page_is_passed_over(passed_over: Sent) -> None:
    assert _answers(warc(passed_over, OTHER)) == ([OTHER_FOUND], True)


@pytest.mark.parametrize(
    ("location", "address"),
    [
        (OTHER.url, OTHER.url),
        ("/2025/ferry?x=1", "https://post.example/2025/ferry?x=1"),
        ("ferry", "https://post.example/2024/ferry"),
        ("//other.example/a", "https://other.example/a"),
        ("HTTP://other.example/a", "HTTP://other.example/a"),
        ("", ""),
    ],
)
def test_where_a_page_has_moved_is_told(location: str, address: str) -> None:
    moved = Sent(b"", status="301 Moved", more=(("Location", location),))
    assert _answers(warc(moved))[0] == [Answer(URL, DAY, moved_to=address)]


def test_a_page_kept_without_its_answer_is_read() -> None:
    assert _answers(warc(replace(OTHER, record="resource")))[0] == [OTHER_FOUND]


def test_chunks_are_joined() -> None:
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(one), one) for one in (PAGE[:90], PAGE[90:], b""))
    in_chunks = (("Transfer-Encoding", "chunked"),)
    assert _answers(warc(Sent(chunks, more=in_chunks)))[0] == [FOUND]
    packed = gzip.compress(PAGE)
    chunk = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)
    more = (*in_chunks, ("Content-Encoding", "gzip"))
    assert _answers(warc(Sent(chunk, more=more)))[0] == [FOUND]
    # Many programs save the joined page, and leave the word that says it is in chunks.
    assert _answers(warc(Sent(more=in_chunks)))[0] == [FOUND]


def test_what_is_packed_in_another_way_has_no_content() -> None:
    (answer,), whole = _answers(warc(Sent(more=(("Content-Encoding", "br"),))))
    assert answer == FOUND._replace(content=None)
    assert whole


@pytest.mark.parametrize("length", ["1", "99999999999999999999999", "-5", "x", "9" * 5_000])
def test_a_lying_length_costs_no_other_page(length: str) -> None:
    whole = warc(Sent(), OTHER)
    first = whole.index(b"Content-Length", whole.index(URL.encode()))
    end = whole.index(b"\r\n", first)
    data = whole[:first] + f"Content-Length: {length}".encode() + whole[end:]
    answers, said_whole = _answers(data)
    assert answers[-1] == OTHER_FOUND
    assert not said_whole


def test_of_what_is_cut_off_the_beginning_is_read() -> None:
    answers, whole = _answers(warc(OTHER, Sent())[:-200])
    assert answers[0] == OTHER_FOUND
    assert PAGE.startswith(answers[1].content or b"none")
    assert not whole


def test_countless_records_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_records, "MAX_RECORDS", 2)
    assert len(_answers(warc(OTHER))[0]) == 1
    with pytest.raises(UnreadableFileError, match="more than 2 parts"):
        _answers(warc(OTHER, OTHER))


def test_odd_addresses_are_not_spoken_of(capfd: pytest.CaptureFixture[str]) -> None:
    data = warc(Sent(url="https://post.example/a")).replace(b"example/a\r\n", b"example/a b\r\n")
    assert _answers(data)[0][0].url == "https://post.example/a%20b"
    assert capfd.readouterr().err == ""


PIECES = st.sampled_from(
    [
        b"WARC/1.0\r\n", b"WARC/1.1\n", b"WARC-Type: response\r\n", b"WARC-Type: resource\r\n",
        b"WARC-Target-URI: https://a.example/\r\n", b"WARC-Target-URI: <b>\r\n", b"\r\n", b"\n",
        b"Content-Length: 40\r\n", b"Content-Length: -1\r\n", b"HTTP/1.1 200 OK\r\n", b" \r\n",
        b"Content-Type: text/html\r\n", b"Transfer-Encoding: chunked\r\n", b"5\r\n", b"-5\r\n",
        b"Content-Encoding: gzip\r\n", b"\x1f\x8b", b"<p>a", b"0\r\n", b"WARC-Date: x\r\n", b":",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40))
def test_whatever_looks_like_records_is_passed_once(pieces: list[bytes]) -> None:
    for answer in _answers(b"WARC/1.0\r\n" + b"".join(pieces))[0]:
        assert answer.url.startswith("https://")
