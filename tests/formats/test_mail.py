"""Mails and mailboxes are read as articles, whatever has been done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import limits, load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles, loads_or_says_why
from tests.formats.mails import HTML, MAILBOX, PLAIN

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

EXPORT = b"""\
From: a@b.example
Subject: Your documents

                               1 of 1 DOCUMENTS

                               The Harbour Post

                              March 4, 2019 Monday

Old bridge is closed

LENGTH: 4 words

It was closed.
"""


def _load(tmp_path: Path, data: bytes, suffix: str = "eml") -> tuple[Article, ...]:
    path = tmp_path / f"Saved.{suffix}"
    path.write_bytes(data)
    articles = load(path, "x")
    check_articles(articles)
    return articles


def test_a_mail_tells_its_subject_sender_and_day(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, PLAIN)
    assert (article.format, article.title, article.author, article.published) == (
        "mail",
        'Bridge is "closed", café open',
        "Ada Märsh",
        "2023-05-02",
    )
    assert article.body.of(article.text) == (
        "The bridge was closed on Monday, “for good”, the mayor said.\n\nFerries run."
    )
    assert article.title_span is not None
    assert article.title_span.of(article.text) == article.title


def test_a_page_is_preferred_and_what_is_hidden_or_attached_left_out(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, HTML)
    assert (article.title, article.author) == ("Good morning", "The Morning Post")
    assert [one.kind for one in article.blocks] == ["title", "heading", "paragraph"]
    assert article.body.of(article.text).startswith("Bridge closed\n\nThe bridge was closed")
    assert "Not of the mail" not in article.text
    assert article.warnings == ("Attached and not read: a.txt.",)
    assert "Preview" not in article.text


def test_attachments_without_a_name_are_told_by_their_kind(tmp_path: Path) -> None:
    pdf = b"--outer\nContent-Type: application/pdf\nContent-Disposition: attachment\n\nx\n"
    (article,) = _load(tmp_path, HTML.replace(b"--outer--", pdf * 6 + b"--outer--"))
    kinds = ", ".join(["a.txt", *["application/pdf"] * 4])
    assert article.warnings == (f"Attached and not read: {kinds} and 2 more.",)


def test_a_page_of_next_to_nothing_gives_way_to_the_plain_text(tmp_path: Path) -> None:
    start, end = HTML.index(b"<div"), HTML.index(b"</body>")
    (article,) = _load(tmp_path, HTML[:start] + b"<img src=x>" + HTML[end:])
    assert article.body.of(article.text).startswith("View this mail")


def test_a_mailbox_becomes_its_mails(tmp_path: Path) -> None:
    first, second = _load(tmp_path, MAILBOX, "mbox")
    assert (first.id, second.id) == ("x", "x#1")
    assert first.text.strip().endswith("Ferries run.\nFrom here on it is quoted.")
    assert second.title == "Good morning"
    again = _load(tmp_path, MAILBOX.replace(b"\n", b"\r\n"), "mbox")
    assert [one.title for one in again] == [first.title, second.title]


def test_a_mail_of_apple_has_its_length_above(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, b"1234      \n" + PLAIN, "emlx")
    assert article.author == "Ada Märsh"


def test_what_apple_writes_below_a_mail_is_no_text(tmp_path: Path) -> None:
    mail = b"From: a@b.example\nSubject: Bridge\n\nIt was <?xml?> closed.\n"
    flags = b'<?xml version="1.0"?>\n<plist version="1.0"><dict><key>flags</key></dict></plist>\n'
    for length in (len(mail), 0, 10**8):
        counted = b"%-10d\n" % length + mail
        (article,) = _load(tmp_path, counted + (flags if length == len(mail) else b""), "emlx")
        assert article.text.strip() == "Bridge\n\nIt was <?xml?> closed."


def test_a_mail_is_known_whatever_its_name(tmp_path: Path) -> None:
    assert _load(tmp_path, PLAIN, "txt")[0].format == "mail"
    assert (
        _load(tmp_path, b"Subject: x\nDate: 2 May 2023\n\nIt was so.\n", "txt")[0].format == "plain"
    )


def test_an_export_that_came_by_mail_is_read_as_one(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, EXPORT)
    assert (article.format, article.title) == ("nexis", "Old bridge is closed")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_headers_that_should_have_been_encoded_are_read(tmp_path: Path, encoding: str) -> None:
    mail = "Subject: Café “Brücke” zu\nFrom: José <j@x.example>\n\nSie ist zu, heißt es.\n"
    (article,) = _load(tmp_path, mail.encode(encoding))
    assert (article.title, article.author) == ("Café “Brücke” zu", "José")
    assert article.body.of(article.text) == "Sie ist zu, heißt es."


def test_a_mail_without_the_parts_it_speaks_of_is_its_text(tmp_path: Path) -> None:
    data = b"Subject: x\nContent-Type: multipart/alternative;\n\nIt was closed, she said.\n"
    (article,) = _load(tmp_path, data)
    assert article.body.of(article.text) == "It was closed, she said."


def test_a_mail_without_subject_sender_or_day_is_read(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, b"Date: never\nX: y\n\nIt was closed, the mayor said.\n")
    assert (article.title, article.author, article.published) == (
        "It was closed, the mayor said.",
        None,
        None,
    )


def test_a_damaged_mail_of_a_mailbox_is_told_and_the_others_read(tmp_path: Path) -> None:
    parts = b"".join(b"--a\nContent-Type: text/plain\n\n" for _ in range(2_100))
    bad = (
        b"From x@y Tue May  2 23:30:00 2023\nContent-Type: multipart/mixed; boundary=a\n\n" + parts
    )
    (first, _) = _load(tmp_path, MAILBOX + b"\n\n" + bad, "mbox")
    assert first.warnings == ("Mails of this mailbox that are damaged and could not be read: 1.",)


@pytest.mark.parametrize(
    "data",
    [b"Subject: x\nContent-Type: image/png\n\nabc", b"Subject: x\n\n"],
)
def test_a_mail_without_text_says_so(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="there is no text in it"):
        _load(tmp_path, data)


def test_a_hundred_thousand_nested_parts_are_refused(tmp_path: Path) -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(100_000)
    )
    with pytest.raises(UnreadableFileError, match="more than 2,000 parts"):
        _load(tmp_path, nested)


def test_parts_nested_as_deep_as_is_allowed_do_no_harm(tmp_path: Path) -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(1_900)
    )
    loads_or_says_why(tmp_path / "x.eml", nested + b"Content-Type: text/plain\n\nIt was so.\n")


def test_more_mails_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, MAILBOX, "mbox")
