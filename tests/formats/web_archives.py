"""Web archives, written here by warcio itself as crawlers write them."""

from __future__ import annotations

import gzip
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.formats.office_files import zipped
from tests.formats.web.pages import STORY, page, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

URL = "https://post.example/2024/bridge"
DAY = "2024-06-09"
PAGE = page(paragraphs(*STORY)).encode()


@dataclass(frozen=True, slots=True)
class Sent:
    """What a server sent, by default a page; `more` are further HTTP headers."""

    content: bytes = PAGE
    url: str = URL
    kind: str = "text/html; charset=utf-8"
    status: str = "200 OK"
    more: tuple[tuple[str, str], ...] = ()
    record: str = "response"


def warc(*sent: Sent, packed: bool = False) -> bytes:
    """Return a web archive of what was sent, each record in a member of its own if `packed`."""
    target = io.BytesIO()
    writer = WARCWriter(target, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "a test"}))
    for one in sent:
        answered = one.record == "response"
        headers = [("Content-Type", one.kind), *one.more]
        record = writer.create_warc_record(
            one.url,
            one.record,
            payload=io.BytesIO(one.content),
            http_headers=StatusAndHeaders(one.status, headers, "HTTP/1.1") if answered else None,
            warc_content_type="" if answered else one.kind,
            warc_headers_dict={"WARC-Date": f"{DAY}T08:00:00Z"},
        )
        writer.write_record(record)
        record.raw_stream.close()
    return target.getvalue()


def packed_at_once(*sent: Sent) -> bytes:
    """Return a web archive that was packed as a whole, as some programs do against the rule."""
    return gzip.compress(warc(*sent), mtime=0)


def wacz(*archives: bytes, pages: Iterable[Mapping[str, str]] = ()) -> bytes:
    """Return web archives in one zip with a list of their pages."""
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
    lines = "\n".join(json.dumps(one) for one in (head, *pages))
    parts = {f"archive/{number}.warc.gz": data for number, data in enumerate(archives)}
    return zipped({**parts, "pages/pages.jsonl": lines}, stored=tuple(parts))


ARCHIVE = warc(Sent())
ARCHIVES = wacz(warc(Sent(), packed=True))
