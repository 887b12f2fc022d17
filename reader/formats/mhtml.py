"""Web pages kept with their pictures in one file (.mhtml, .mht): a mail around the page."""

from __future__ import annotations

import codecs
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.charsets import decode_declared, known_codec
from reader.formats.format import Format, SavedFile
from reader.formats.mail import content_of, header_of, headers_in, may_be_mail, parse
from reader.formats.web import HTML
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from email.message import Message

    from reader.formats.draft import Draft

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def _looks_like(head: bytes) -> bool:
    """Tell a page from a mail: its parts belong together, and it was sent to nobody."""
    headers = headers_in(head)
    related = b"\nmime-version:" in headers and b"\ncontent-type: multipart/related" in headers
    sent = any(b"\n" + name in headers for name in (b"to:", b"message-id:", b"received:"))
    return related and not sent


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    mail, parts = parse(file.data, path)
    address = header_of(mail, "Snapshot-Content-Location")
    page = _page(parts, address)
    if page is None:
        raise UnreadableFileError(path, "there is no page in it")
    drafts = HTML.read(replace(file, data=_data_of(page)))
    url = address or header_of(page, "Content-Location")
    if not url.lower().startswith(("http://", "https://")):
        url = ""
    return tuple(
        replace(draft, url=draft.url or url or None, encoding=None, encoding_guessed=False)
        for draft in drafts
    )


MHTML = Format("mhtml", (".mhtml", ".mht"), _looks_like, _read, may_be_mail, details="the page")


def _data_of(page: Message) -> bytes:
    """Return a page's bytes, in UTF-8 where the mail around it tells what they are in."""
    data, charset = content_of(page)
    if known_codec(charset) is None:
        return data
    # With a mark before it the page's own word on its encoding is not asked again.
    return codecs.BOM_UTF8 + decode_declared(data, charset).encode()


def _page(parts: list[Message], address: str) -> Message | None:
    """Return the page itself, which may have frames that are pages too."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    named = (part for part in pages if header_of(part, "Content-Location") == address)
    return next(named, pages[0] if pages else None)
