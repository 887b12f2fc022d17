"""Web archives (.warc, .warc.gz, .wacz): each page in them, read as a saved page is.

Pictures, scripts and what else belongs to a page are passed over, and so are answers that
are no page. The day a page was saved on is no date of its article: it is
said where nothing else tells one.
"""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats.charsets import decode_declared, known_codec
from reader.formats.dates import whole_day
from reader.formats.format import Format, SavedFile, nothing
from reader.formats.gzipped import GZIP, begins_with, unpacked
from reader.formats.limits import refuse_more
from reader.formats.pdf import PDF
from reader.formats.plain import FIRST_SENTENCE
from reader.formats.records import clean, named, parsed
from reader.formats.web import HTML
from reader.formats.web_records import BEGINNING, Records
from reader.formats.zipped import MAX_UNPACKED, ZIP, Package
from reader.model import Origin, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.formats.draft import Draft
    from reader.formats.web_records import Answer

_READERS = {"text/html": HTML, "application/xhtml+xml": HTML, "application/pdf": PDF}
_KINDS = frozenset(_READERS)
_MOST_MOVES = 10
"""From one address to the next, as browsers follow them."""
_PARTS = ("archive/", (".warc", ".warc.gz"))
_LISTS = ("pages/", ".jsonl")
_CUT = "The web archive is damaged or cut off; there may have been more pages."


def _looks_like(head: bytes) -> bool:
    return head.startswith(BEGINNING) or begins_with(head, BEGINNING)


def _may_be(head: bytes) -> bool:
    return _looks_like(head) or head.startswith(GZIP)


def _may_be_zipped(head: bytes) -> bool:
    return head.startswith(ZIP)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    found = _Pages(str(file.path))
    found.add(file.data)
    return found.drafts()


def _read_zipped(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    package = Package(file.data, path)
    folder, endings = _PARTS
    parts = [name for name in package.names() if _is_in(name, folder, endings)]
    if not parts:
        raise UnreadableFileError(path, "this is a zip archive, and no web archive")
    found = _Pages(path)
    for name in parts:
        found.add(package.read(name))
    lists = [name for name in package.names() if _is_in(name, *_LISTS)]
    return found.drafts(dict(_listed(package.read(name) for name in lists)))


WARC = Format("warc", (".warc", ".warc.gz"), _looks_like, _read, _may_be, details="the page")
WACZ = Format("wacz", (".wacz",), nothing, _read_zipped, _may_be_zipped, details="the page")


def _is_in(name: str, folder: str, endings: str | tuple[str, ...]) -> bool:
    return name.startswith(folder) and name.endswith(endings)


def _listed(lists: Iterable[bytes]) -> Iterator[tuple[str, str]]:
    """Yield the addresses of the pages that somebody saved, and their titles."""
    for data in lists:
        for line in data.decode("utf-8-sig", errors="replace").splitlines():
            try:
                page = parsed(line)
            except (ValueError, RecursionError):
                continue
            told = named(page) if isinstance(page, dict) else {}
            url, title = told.get("url"), told.get("title")
            if isinstance(url, str):
                yield url, title if isinstance(title, str) else ""


@dataclass(slots=True)
class _Pages:
    """The pages of a web archive, in the order in which they were saved, each once."""

    path: str
    _found: dict[tuple[str, bytes], Answer] = field(default_factory=dict)
    _moved: dict[str, str] = field(default_factory=dict)
    _left: int = MAX_UNPACKED
    _unread: int = 0
    _whole: bool = True

    def add(self, data: bytes) -> None:
        """Take the pages of one WARC. Raises UnreadableFileError beyond the limits."""
        if data.startswith(GZIP):
            data, whole = unpacked(data, self.path, self._left)
            self._whole &= whole
        self._left = max(self._left - len(data), 0)
        records = Records(data, self.path, _KINDS)
        for answer in records:
            if answer.moved_to:
                self._moved[answer.url] = answer.moved_to
            elif answer.content is None:
                self._unread += 1
            elif answer.content:
                # An address that was saved twice is two versions, unless nothing has changed.
                key = (answer.url, hashlib.sha256(answer.content).digest())
                self._found.setdefault(key, answer)
                refuse_more(len(self._found), self.path)
        self._whole &= records.whole

    def drafts(self, listed: dict[str, str] | None = None) -> tuple[Draft, ...]:
        """Describe the pages, those `listed` by their addresses if any of them is there.

        Raises UnreadableFileError when there is none with a text.
        """
        titles = {self._last(url): title for url, title in (listed or {}).items()}
        answers = list(self._found.values())
        # What a list of pages leaves out are the frames inside them.
        answers = [answer for answer in answers if answer.url in titles] or answers
        drafts = [
            draft
            for answer in answers
            for draft in _articles(answer, " ".join(clean(titles.get(answer.url)).split()))
        ]
        if not drafts:
            reason = "no page in it has a text"
            if self._unread:
                reason = "its pages are packed in a way that is not read"
            raise UnreadableFileError(self.path, reason)
        refuse_more(len(drafts), self.path)
        warnings = tuple(self._warnings())
        return tuple(replace(one, warnings=(*one.warnings, *warnings)) for one in drafts)

    def _last(self, url: str) -> str:
        """Return the address that a listed one has led to."""
        for _ in range(_MOST_MOVES):
            if url not in self._moved:
                break
            url = self._moved[url]
        return url

    def _warnings(self) -> Iterator[str]:
        if not self._whole:
            yield _CUT
        if self._unread:
            yield f"Pages that are packed in a way that is not read: {self._unread}."


def _articles(answer: Answer, title: str) -> tuple[Draft, ...]:
    """Describe the articles of one page; none where it holds no text."""
    reader = _READERS[answer.kind]
    data = answer.content or b""
    if reader is HTML:
        data = _decoded(data, answer.charset)
    if not reader.may_be(data[:1024]):
        return ()
    try:
        drafts = reader.read(SavedFile(Path(), data))
    except UnreadableFileError:
        return ()
    return tuple(_told_by(answer, draft, title) for draft in drafts)


def _decoded(data: bytes, charset: str) -> bytes:
    """Return a page as UTF-8 where the server alone told what it is in."""
    if known_codec(charset) is None:
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # With a mark before it the page's own word on its encoding is not asked again.
        return codecs.BOM_UTF8 + decode_declared(data, charset).encode()
    return data


def _told_by(answer: Answer, draft: Draft, title: str) -> Draft:
    """Return a draft with what the archive tells of its page."""
    warnings, origins = draft.warnings, draft.origins
    if title and Origin("title", FIRST_SENTENCE) in origins:
        origins = tuple(one for one in origins if one.of != "title")
        origins = (*origins, Origin("title", "the list of pages in the web archive"))
        draft = replace(draft, title=title)
    if not draft.url:
        origins = (*origins, Origin("url", "the web archive"))
    if draft.published is None and (day := whole_day(answer.day)):
        warnings = (*warnings, f"The page tells no date; it was saved on {day}.")
    return replace(
        draft,
        url=draft.url or answer.url,
        warnings=warnings,
        origins=origins,
        encoding=None,
        encoding_guessed=False,
    )
