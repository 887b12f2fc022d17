"""From bytes to characters, saying so when it was a guess.

In this order: a byte order mark; zeros that betray UTF-16; strict UTF-8; what the file
declares; UTF-8 with a few damaged places; Windows-1252, the one encoding that old newsroom
files have in common.
The codec named decodes the file to exactly the text.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace

from reader.formats.charsets import TWICE, known_codec
from reader.model import UnreadableFileError
from reader.text import broken_places, repaired

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
_CONTROLS = bytes({*range(9), *range(14, 32), 127})
_CONTROL_SHARE = 0.01
_REPLACEMENT = "\ufffd"
_UNMARKED = frozenset({"utf-8", "utf-16-le", "utf-16-be"})
_ESCAPE = b"\x1b"
"""What the Japanese encodings of seven bits begin with, which otherwise look like UTF-8."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters; `guessed` when nothing in the file vouches for the encoding."""

    text: str
    encoding: str
    guessed: bool = False
    warnings: tuple[str, ...] = ()
    utf8: bytes = b""
    """The characters in UTF-8, which most files are in."""


def decode(
    data: bytes,
    path: str,
    declared: str | None = None,
    chosen: str | None = None,
    *,
    repair: bool = False,
) -> Decoded:
    """Decode a whole file; a byte order mark is dropped, every other character kept.

    `declared` is the codec the file itself names, if its format lets it name one; `chosen` the
    one a person wants, whatever the file says. That a text was saved in the wrong encoding before
    is told in a warning; it is put right with `repair`, for files whose text is extracted anyway,
    or where that is what is `chosen`.
    Characters that cannot be decoded become U+FFFD, with a warning; so no lone surrogate
    ever leaves here. Raises UnreadableFileError, naming `path`, for an empty file and for
    one that is no text.
    """
    for magic, kind in _OTHER_KINDS:
        if data.startswith(magic):
            raise UnreadableFileError(path, f"this is {kind}, whatever its name says")
    decoded = _as_chosen(data, chosen) if chosen else None
    decoded = decoded or _by_mark(data) or _by_zeros(data) or _by_trial(data, declared)
    if not decoded.text or decoded.text.isspace():
        raise UnreadableFileError(path, "the file is empty")
    # To encode a text that was decoded takes longer than all of this.
    whole = decoded.encoding == "utf-8" and not decoded.warnings
    decoded = replace(decoded, utf8=data if whole else decoded.text.encode())
    if _is_binary(decoded):
        raise UnreadableFileError(path, "this is not a text: it holds binary data")
    return decoded if chosen else _sound(decoded, repair=repair)


def _as_chosen(data: bytes, chosen: str) -> Decoded | None:
    """Decode as a person wants it; None for an encoding that is not known here."""
    if chosen == TWICE:
        once = _damaged(data, "utf-8-sig")
        return replace(once, text=repaired(once.text), encoding=TWICE)
    marked = _by_mark(data)
    if marked and marked.encoding.startswith(chosen):
        return marked
    codec = chosen if chosen in _UNMARKED else known_codec(chosen)
    return _damaged(data, codec) if codec else None


def _sound(decoded: Decoded, *, repair: bool) -> Decoded:
    """Say that a text was saved in the wrong encoding before, if it looks so; or put it right."""
    places = broken_places(decoded.text, decoded.utf8)
    if not places:
        return decoded
    if not repair:
        told = (
            f"{places} characters look as if they had been saved in the wrong encoding before;"
            " the file can be read so that they are put right."
        )
        return replace(decoded, warnings=(*decoded.warnings, told))
    told = f"{places} characters had been saved in the wrong encoding and are put right."
    text, warnings = repaired(decoded.text), (*decoded.warnings, told)
    return replace(decoded, text=text, utf8=text.encode(), warnings=warnings)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _damaged(data, encoding)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2 or 0 not in sample:  # noqa: PLR2004 - two characters
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    if most < 0.4 * len(sample) / 2 or least > 0.02 * len(sample):
        return None
    return _damaged(data, "utf-16-le" if odd > even else "utf-16-be", guessed=True)


def _by_trial(data: bytes, declared: str | None) -> Decoded:
    escaped = [declared] if declared and _ESCAPE in data else []
    for encoding in (*escaped, "utf-8", *([declared] if declared else [])):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    lenient = data.decode("utf-8", errors="replace")
    broken = lenient.count(_REPLACEMENT)
    whole = len(lenient) - len(lenient.encode("ascii", "ignore")) - broken
    if whole > 2 * broken:
        return _damaged(data, "utf-8")
    if declared not in {None, "utf-8"}:
        return _damaged(data, str(declared))
    guess = "Nothing in the file tells its encoding; it was read as Windows-1252."
    decoded = _damaged(data, "cp1252", guessed=True)
    return Decoded(decoded.text, "cp1252", guessed=True, warnings=(guess, *decoded.warnings))


def _damaged(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    """Decode what may hold a few places that cannot be decoded."""
    try:
        return Decoded(data.decode(encoding), encoding, guessed)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
    count = text.count(_REPLACEMENT)
    warning = f"{count} characters are damaged in the file and shown as {_REPLACEMENT}."
    return Decoded(text, encoding, guessed, (warning,))


def _is_binary(decoded: Decoded) -> bool:
    text, utf8 = decoded.text, decoded.utf8
    if b"\0" in utf8:
        return True
    # Bytes are counted by leaving them out: looking for each takes several times as long.
    controls = len(utf8) - len(utf8.translate(None, _CONTROLS))
    strange = controls + text.count(_REPLACEMENT)
    return strange > max(3, _CONTROL_SHARE * len(text))
