"""Text that was once read in the wrong encoding and saved so: “â€œ” where a quotation mark was.

What UTF-8 writes as two to four bytes stands there as so many characters of Windows-1252. Such a
run is put back only where it is one character of UTF-8 to the byte, and only in a text that has
several of them and hardly anything beside that is not ASCII: a sound text is left as it is.
"""

from __future__ import annotations

import re

_LEAST = 2
_SHARE = 0.8
"""Of the characters beyond ASCII that have to be of such runs; the rest may be sound."""
_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
"""The bytes that Windows-1252 leaves open; programs keep them as control characters."""


def _as_shown(low: int, high: int) -> str:
    """Return a class of the characters that bytes are shown as."""
    shown = (bytes([one]).decode("cp1252", "replace") for one in range(low, high + 1))
    kept = (
        one if one != "\ufffd" else chr(byte)
        for byte, one in zip(range(low, high + 1), shown, strict=True)
    )
    return "[" + "".join(map(re.escape, kept)) + "]"


_REST = _as_shown(0x80, 0xBF)
# One class at the beginning: what is searched for so is found several times as fast.
_RUN = re.compile(
    f"{_as_shown(0xC2, 0xF4)}(?:(?<={_as_shown(0xC2, 0xDF)}){_REST}"
    f"|(?<={_as_shown(0xE0, 0xEF)}){_REST}{{2}}"
    f"|(?<={_as_shown(0xF0, 0xF4)}){_REST}{{3}})"
)
_BEGINNING = re.compile(rb"\xc3[\x82-\xb4][\xc2\xc5\xc6\xcb\xe2]")
"""What every run begins with in UTF-8: most texts hold none, which their bytes tell sooner."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def broken_places(text: str, utf8: bytes | None = None) -> int:
    """Return how many characters of a text were saved in the wrong encoding; 0 where it is sound.

    A single one is taken for what somebody meant to write. `utf8` is the same text in UTF-8,
    where that is known.
    """
    utf8 = text.encode("utf-8", "surrogatepass") if utf8 is None else utf8
    if _BEGINNING.search(utf8) is None:
        return 0
    runs = [match[0] for match in _RUN.finditer(text) if _put_back(match[0]) is not None]
    if len(runs) < _LEAST:
        return 0
    beyond = len(_BEYOND_ASCII.findall(text))
    return len(runs) if sum(map(len, runs)) >= _SHARE * beyond else 0


def repaired(text: str) -> str:
    """Return a text with every such run put back, whatever else is in it."""
    return _RUN.sub(lambda match: _put_back(match[0]) or match[0], text)


def _put_back(run: str) -> str | None:
    """Return the one character that a run was, None where it was none."""
    raw = b"".join(
        one.encode("latin-1") if one in _UNDEFINED else one.encode("cp1252") for one in run
    )
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
