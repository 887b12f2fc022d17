"""Mails (.eml) and mailboxes (.mbox): each mail that has a text is an article.

Its subject is the title, its sender the author. The standard library reads it by its old,
lenient rules: by the newer ones a hostile mail ends in an error nobody can foresee.
"""

from __future__ import annotations

import binascii
import re
from contextlib import suppress
from dataclasses import replace
from email.errors import MessageError
from email.header import Header, decode_header
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr
from typing import TYPE_CHECKING

from reader.formats.charsets import decode_declared
from reader.formats.draft import Head
from reader.formats.flow import Paragraph, draft_of, typed
from reader.formats.format import Format, SavedFile
from reader.formats.limits import refuse_more
from reader.formats.markup import parse_html
from reader.formats.page import paragraphs_of
from reader.formats.parts import read_parts
from reader.formats.records import clean, day_of
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from reader.formats.draft import Draft

_ENVELOPE = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,200}\r?\n")
_BEGINNING = re.compile(rb"\s{0,9}(?:\d{1,9}[ \t]*\r?\n)?(?:From |[A-Za-z][\w-]{1,40}:)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_APPLE = re.compile(rb"\A(\d{1,9})[ \t]*\r?\n")
_OF_APPLE = (b"<?xml", b"<!DOCTYPE plist", b"<plist")
_PART = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_MAIL_ONLY = (b"mime-version:", b"message-id:", b"received:", b"return-path:")
_MOST_PARTS = 2_000
_OF_PARTS = frozenset({"multipart/mixed", "multipart/alternative", "multipart/related"})
"""A mail may say that it has parts and have none: then it is its text."""
_LONGEST_HEADER = 5_000
_MOST_NAMES = 5
_LONGEST_NAME = 80
_LEAST_WORDS = 20
"""A page of fewer words beside a plain text is a picture."""


def _looks_like(head: bytes) -> bool:
    """Tell the headers only mails have: two of them before the first empty line."""
    headers = headers_in(head)
    return sum(b"\n" + name in headers for name in _MAIL_ONLY) > 1


def headers_in(head: bytes) -> bytes:
    """Return the headers of what can be a mail in small letters, a line end before each."""
    if not may_be_mail(head):
        return b""
    return b"\n" + head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()


def may_be_mail(head: bytes) -> bool:
    """Tell whether a file can be a mail: it begins with a header."""
    return bool(_BEGINNING.match(head))


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    drafts: list[Draft] = []
    unread = 0
    mails = list(_mails(file.data, path))
    for data in mails:
        try:
            drafts += _articles(data, path)
        except UnreadableFileError:
            unread += 1
            if len(mails) == 1:
                raise
    if not drafts:
        raise UnreadableFileError(path, "there is no text in it, or it is no mail")
    refuse_more(len(drafts), path)
    if unread:
        warning = f"Mails of this mailbox that are damaged and could not be read: {unread}."
        drafts[0] = replace(drafts[0], warnings=(*drafts[0].warnings, warning))
    return tuple(drafts)


MAIL = Format(
    "mail",
    (".eml", ".mbox", ".emlx"),
    _looks_like,
    _read,
    may_be_mail,
    details="the head of the mail",
)


def _mails(data: bytes, path: str) -> Iterator[bytes]:
    """Cut a mailbox before the lines that begin with `From ` below an empty line."""
    data = _without_apples(data)
    starts = [(found.start(), found.end()) for found in _ENVELOPE.finditer(data)]
    refuse_more(len(starts), path)
    if not starts or starts[0][0]:
        yield data
        return
    ends = [start for start, _ in starts[1:]] + [len(data)]
    for (_, start), end in zip(starts, ends, strict=True):
        yield _QUOTED_FROM.sub(rb"\1", data[start:end])


def _without_apples(data: bytes) -> bytes:
    """Return a mail without what Apple's program writes around it: its length, and its flags."""
    counted = _APPLE.match(data)
    if counted is None:
        return data
    start, end = counted.end(), counted.end() + int(counted[1])
    return data[start:end] if data[end:].lstrip().startswith(_OF_APPLE) else data[start:]


def parse(data: bytes, path: str) -> tuple[Message, list[Message]]:
    """Return a mail, or a saved page that is kept like one, and all its parts in order.

    Raises UnreadableFileError, naming `path`, for one of countless or deeply nested parts.
    """
    if sum(1 for _ in _PART.finditer(data)) > _MOST_PARTS:
        raise UnreadableFileError(path, f"it holds more than {_MOST_PARTS:,} parts")
    try:
        mail = BytesParser(policy=compat32).parsebytes(data)
        return mail, list(mail.walk())
    except (RecursionError, MessageError, ValueError, LookupError) as error:
        raise UnreadableFileError(path, "its parts nest too deeply, or are damaged") from error


def header_of(mail: Message, name: str) -> str:
    """Return a header's words in one line, "" where there is none."""
    value: str | Header | None = mail.get(name)
    if value is None:
        return ""
    if isinstance(value, str):  # a Header holds the bytes of one that should have been encoded
        value = value[:_LONGEST_HEADER]
    try:
        pieces = decode_header(value)
    except (MessageError, binascii.Error, ValueError):
        pieces = [(str(value), None)]
    words = "".join(_decoded(piece, charset) for piece, charset in pieces)
    return " ".join(words.split())


def _decoded(piece: str | bytes, charset: str | None) -> str:
    if isinstance(piece, str):
        piece = piece.encode("utf-8", errors="surrogateescape")
    return decode_declared(piece, charset)


def content_of(part: Message) -> tuple[bytes, str | None]:
    """Return what a part holds and in which charset, nothing for one that holds other parts."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (ValueError, LookupError, binascii.Error):
        return b"", None
    return (payload, charset) if isinstance(payload, bytes) else (b"", None)


def text_of(part: Message) -> str:
    """Return the characters of a part, "" for one that holds other parts."""
    return decode_declared(*content_of(part))


def _articles(data: bytes, path: str) -> list[Draft]:
    """Describe a mail's article, or those of the export of a database that it brings."""
    mail, parts = parse(data, path)
    pages, plain = _texts(parts)
    if exported := read_parts(plain, path):
        return list(exported)
    name, address = parseaddr(header_of(mail, "From"))
    head = Head(author=name or address or None, published=day_of(header_of(mail, "Date")))
    subject = header_of(mail, "Subject")
    found = _shown(pages, path)
    if plain.strip() and sum(len(one.text.split()) for one in found) < _LEAST_WORDS:
        draft = typed(head, subject, plain)
    else:
        titles = [Paragraph(subject, "title")] if found and subject else []
        draft = draft_of([*titles, *found], head)
    return [replace(draft, warnings=_attached(parts))] if draft else []


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _attached(parts: list[Message]) -> tuple[str, ...]:
    """Say what is attached to a mail, since it is not read."""
    names = [_name_of(part) for part in parts if _is_attached(part)]
    if not names:
        return ()
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return (f"Attached and not read: {', '.join(names[:_MOST_NAMES])}{more}.",)


def _name_of(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        name = ""
    words = " ".join(clean(name).split())[:_LONGEST_NAME]
    return words or part.get_content_type()


def _texts(parts: list[Message]) -> tuple[list[str], str]:
    """Return a mail's pages and its plain text, without what is only attached to it."""
    pages, plain = [], []
    for part in parts:
        if _is_attached(part):
            continue
        kind = part.get_content_type()
        if kind == "text/html":
            pages.append(text_of(part))
        elif kind == "text/plain" or (kind in _OF_PARTS and not part.is_multipart()):
            plain.append(text_of(part))
    return pages, "\n\n".join(plain).replace("\x00", "\ufffd")


def _shown(pages: list[str], path: str) -> list[Paragraph]:
    found: list[Paragraph] = []
    for page in pages:
        with suppress(UnreadableFileError):  # an empty page is no reason to leave the mail
            found += paragraphs_of(parse_html(page, path))
    return found
