"""From bytes to characters."""

from __future__ import annotations

import pytest

from reader.formats.encoding import decode
from reader.model import UnreadableFileError

CURLY = "“It’s late,” she said — in the café."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (CURLY.encode(), "utf-8"),
        (CURLY.encode("utf-8-sig"), "utf-8-sig"),
        (CURLY.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + CURLY.encode("utf-16-be"), "utf-16"),
        (CURLY.encode("utf-32"), "utf-32"),
    ],
)
def test_what_the_file_vouches_for_is_no_guess(data: bytes, encoding: str) -> None:
    decoded = decode(data, "x")
    assert (decoded.text, decoded.encoding, decoded.guessed) == (CURLY, encoding, False)


def test_windows_1252_is_a_guess_and_says_so() -> None:
    decoded = decode(CURLY.encode("cp1252"), "x")
    assert (decoded.text, decoded.encoding, decoded.guessed) == (CURLY, "cp1252", True)
    assert "Windows-1252" in decoded.warnings[0]


def test_utf_16_without_a_mark_is_known_by_its_zeros() -> None:
    decoded = decode("The mayor said it.".encode("utf-16-le"), "x")
    assert (decoded.text, decoded.guessed) == ("The mayor said it.", True)


def test_one_damaged_place_does_not_turn_a_text_into_another_encoding() -> None:
    decoded = decode(CURLY.encode() + b" caf\xc3", "x")
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("caf\ufffd")
    assert decoded.warnings


def test_half_a_surrogate_pair_never_gets_in() -> None:
    decoded = decode(b"\xff\xfea\x00\x00\xd8b\x00", "x")
    assert decoded.text == "a\ufffdb"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"a\x00b\x01c text", "binary"),
        (b"%PDF-1.4 ...", "a PDF"),
        (b"PK\x03\x04...", "office document"),
    ],
)
def test_what_is_no_text_is_told_in_words(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        decode(data, "x")
