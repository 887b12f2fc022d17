"""From bytes to characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.charsets import CHOICES
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


def test_what_was_saved_in_the_wrong_encoding_is_told_and_left_in_a_plain_text() -> None:
    data = "“Late,” she said — “café”.".encode()
    twice = "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in data).encode()
    decoded = decode(twice, "x")
    assert decoded.text == twice.decode()
    assert "look as if they had been saved in the wrong encoding" in decoded.warnings[0]
    right = decode(twice, "x", chosen="utf-8-twice")
    assert (right.text, right.encoding, right.warnings) == (data.decode(), "utf-8-twice", ())
    put_right = decode(twice, "x", repair=True)
    assert put_right.text == data.decode()
    assert "are put right" in put_right.warnings[0]
    assert decode(twice, "x", chosen="utf-8", repair=True).text == twice.decode()


@pytest.mark.parametrize("codec", [codec for codec, _ in CHOICES])
def test_every_encoding_one_may_choose_reads_what_it_wrote(codec: str) -> None:
    written = "utf-8" if codec == "utf-8-twice" else codec
    decoded = decode("Late, she said.".encode(written), "x", "cp1251", codec)
    assert decoded.text == "Late, she said."
    assert decoded.encoding == codec
    assert not decoded.guessed


def test_a_chosen_encoding_is_believed_before_the_file() -> None:
    data = "Привет, сказала она.".encode("cp1251")
    assert decode(data, "x", "cp1252").text != decode(data, "x", "cp1252", "cp1251").text
    assert decode(data, "x", chosen="cp1251").text == "Привет, сказала она."
    marked = decode(CURLY.encode("utf-8-sig"), "x", chosen="utf-8")
    assert (marked.text, marked.encoding) == (CURLY, "utf-8-sig")


def test_an_encoding_that_is_not_known_here_is_as_none() -> None:
    assert decode(CURLY.encode(), "x", chosen="punycode").text == CURLY


@given(st.binary(max_size=200), st.sampled_from([codec for codec, _ in CHOICES]))
def test_any_file_is_read_in_any_encoding_or_refused_with_a_reason(data: bytes, codec: str) -> None:
    try:
        decoded = decode(data, "x", chosen=codec)
    except UnreadableFileError:
        return
    assert not any(0xD800 <= ord(char) <= 0xDFFF for char in decoded.text)
    assert "\x00" not in decoded.text
