"""XML and HTML, parsed so that no file makes the parser fetch or expand anything.

A tree is walked, never entered by recursion: files nest as deep as they like.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_CONTROLS = bytes({*range(9), 11, 12, *range(14, 32)})
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_THEIR_FIRST = _NO_CHARACTERS[0][:1]
_WHERE = re.compile(r",? line \d+, column \d+.*| \(<string>.*", re.DOTALL)


def parse_xml(data: bytes, path: str, *, lenient: bool = False) -> etree._Element:
    """Return the root of a well-formed XML document, or of a `lenient`ly read one.

    Raises UnreadableFileError, naming `path`, for a damaged document and for one that
    declares entities: they are how a kilobyte becomes a gigabyte, or reads another file.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=lenient,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = _WHERE.sub("", str(error))
        raise UnreadableFileError(path, f"its XML is damaged ({reason})") from error
    if root is None:
        raise UnreadableFileError(path, "its XML is damaged")
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise UnreadableFileError(path, "its XML declares entities, which are not read")
    return root


def parse_html(text: str | bytes, path: str) -> etree._Element:
    """Return the root of an HTML document, however it is written; bytes are its text in UTF-8.

    Raises UnreadableFileError, naming `path`, when there is nothing in it.
    """
    # What nests deeper than 2,048 elements is left out, even so.
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    data = allowed(text)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(path, "its HTML could not be read") from error
    if root is None:
        raise UnreadableFileError(path, "its HTML holds nothing")
    return root


def allowed(text: str | bytes) -> bytes:
    """Return a text in UTF-8, with U+FFFD for each character that no tree may hold.

    It may be given so. Hardly any text holds one, and leaving bytes out tells it sooner than
    looking for each.
    """
    try:
        data = text if isinstance(text, bytes) else text.encode()
    except UnicodeEncodeError:
        data = b""
    sound = len(data.translate(None, _CONTROLS)) == len(data)
    if sound and _THEIR_FIRST in data:  # a single byte is found at once
        sound = not any(one in data for one in _NO_CHARACTERS)
    if data and sound:
        return data
    words = text.decode() if isinstance(text, bytes) else text
    return _FORBIDDEN.sub("\ufffd", words).encode()


def name_of(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for what is no element."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2] if "}" in tag else tag


def words_of(element: etree._Element | None) -> str:
    """Return all text of an element with its white space made single blanks."""
    if element is None:
        return ""
    return " ".join("".join(str(part) for part in element.itertext()).split())


def find_all(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the elements of these names below and at `root`, whatever their namespaces."""
    found: Iterator[etree._Element] = root.iter(*(f"{{*}}{name}" for name in names))
    return found


def find(root: etree._Element, *names: str) -> etree._Element | None:
    """Return the first element of these names."""
    return next(find_all(root, *names), None)
