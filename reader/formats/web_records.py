"""The records of a web archive (WARC): what servers answered while pages were saved."""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING, NamedTuple

from reader.formats.gzipped import content_of
from reader.formats.zipped import MAX_PART
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
    from warcio.statusandheaders import StatusAndHeaders

BEGINNING = b"WARC/"
"""What every record begins with."""
MAX_RECORDS = 200_000
_LINE = b"\n" + BEGINNING
_ADDRESSES = ("http://", "https://")
_PARTS = re.compile(
    r"(?P<scheme>https?:)(?P<site>//[^/?#]+)(?P<folder>/(?:[^?#]*/)?)?", re.IGNORECASE
)
_FOUND = "200"
_MOVED = "3"


class Answer(NamedTuple):
    """A page that was found, or the address it has moved to.

    `kind` is its media type in small letters, `charset` as the server said it, `day` the ISO day
    on which it was saved. `content` is None where it is packed in a way that is not read; of a
    page that has moved it is empty.
    """

    url: str
    day: str
    kind: str = ""
    charset: str = ""
    content: bytes | None = b""
    moved_to: str = ""


class Records:
    """The answers of one web archive, which is not packed; for one pass.

    `whole` turns false where a record is cut off, or not as long as it says.
    """

    def __init__(self, data: bytes, path: str, kinds: frozenset[str]) -> None:
        """Take those of these media types out; `path` is what errors name."""
        self.whole = True
        self._data = data
        self._path = path
        self._kinds = kinds

    def __iter__(self) -> Iterator[Answer]:
        """Yield the answers; raises UnreadableFileError for too many records, and for a bomb."""
        loader = _loader()
        at = 0 if self._data.startswith(BEGINNING) else self._next(0)
        count = 0
        while at >= 0:
            count += 1
            if count > MAX_RECORDS:
                raise UnreadableFileError(self._path, f"it holds more than {MAX_RECORDS:,} parts")
            record, start = _record(loader, self._data, at)
            end = self._end(record, start)
            if record and (answer := self._answer(loader, record, self._data[start:end])):
                yield answer
            at = self._next(end)

    def _end(self, record: ArcWarcRecord | None, start: int) -> int:
        """Return where a record ends whose headers end at `start`, whatever it says."""
        end = start + (record.length or 0) if record else start
        if end <= len(self._data):
            return end
        self.whole = False
        following = self._data.find(_LINE, start)
        return following if following >= 0 else len(self._data)

    def _next(self, end: int) -> int:
        """Return where the record behind `end` begins, -1 for none."""
        if self._data.startswith(BEGINNING, end):
            return end
        # Two line ends stand between records; what else does was said to be none of it.
        at = self._data.find(_LINE, max(end - 1, 0))
        between = self._data[end : at if at >= 0 else None]
        if between.strip():
            self.whole = False
        return at + 1 if at >= 0 else -1

    def _answer(
        self, loader: ArcWarcRecordLoader, record: ArcWarcRecord, data: bytes
    ) -> Answer | None:
        """Return a page, or where it has moved to; None for the rest of what was sent."""
        headers = record.rec_headers
        url = headers.get_header("WARC-Target-URI", "")
        day = headers.get_header("WARC-Date", "")[:10]
        if not url.lower().startswith(_ADDRESSES) or len(data) > MAX_PART:
            return None
        if record.rec_type == "resource":
            kind, charset = _media_type(record.content_type)
            return Answer(url, day, kind, charset, data) if kind in self._kinds else None
        if record.rec_type != "response" or not data:
            return None
        stream = io.BytesIO(data)
        sent = loader.http_parser.parse(stream)
        status = sent.get_statuscode()
        if status.startswith(_MOVED):
            return Answer(url, day, moved_to=_led_to(url, sent.get_header("Location", "")))
        kind, charset = _media_type(sent.get_header("Content-Type", ""))
        if status != _FOUND or kind not in self._kinds:
            return None
        return Answer(url, day, kind, charset, _content(sent, stream, self._path))


def _loader() -> ArcWarcRecordLoader:
    from warcio.recordloader import (  # noqa: PLC0415 - start-up: only the reading process needs it
        ArcWarcRecordLoader,
    )

    # What it finds odd it says on standard error, which is ours.
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    return ArcWarcRecordLoader(verify_http=False, arc2warc=False)


def _record(loader: ArcWarcRecordLoader, data: bytes, at: int) -> tuple[ArcWarcRecord | None, int]:
    """Return the record at a place, None for what only looks like one, and where it is read to."""
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 - as above

    stream = io.BytesIO(data)
    stream.seek(at)
    try:
        record = loader.parse_record_stream(stream, known_format="warc", no_record_parse=True)
    except (ArchiveLoadFailed, EOFError):
        record = None
    return record, stream.tell()


def _led_to(url: str, location: str) -> str:
    """Return the whole address that one has moved to; empty where none is told.

    A server may leave out what both have in common: the scheme, the site, the folder.
    """
    before = _PARTS.match(url)
    if not location or before is None or location.lower().startswith(_ADDRESSES):
        return location
    if location.startswith("//"):
        return before["scheme"] + location
    kept = before["scheme"] + before["site"]
    return kept + ("" if location.startswith("/") else before["folder"] or "/") + location


def _media_type(words: str | None) -> tuple[str, str]:
    """Return type and charset of `text/html; charset=utf-8`."""
    kind, _, more = (words or "").partition(";")
    charset = more.lower().partition("charset=")[2].partition(";")[0]
    return kind.strip().lower(), charset.strip(" \"'")


def _content(sent: StatusAndHeaders, stream: io.BytesIO, path: str) -> bytes | None:
    """Return what a server sent, unpacked; None where that is not read."""
    from warcio.bufferedreaders import ChunkedDataReader  # noqa: PLC0415 - as above

    chunked = "chunked" in sent.get_header("Transfer-Encoding", "").lower()
    # Unpacked by ourselves: it would do so without a limit.
    data = ChunkedDataReader(stream).read() if chunked else stream.read()
    return content_of(data, sent.get_header("Content-Encoding", ""), path)
