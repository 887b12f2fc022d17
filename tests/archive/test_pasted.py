from __future__ import annotations

import errno
import tempfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import GuardedReader, Intake, Pasted, put_pasted
from reader.formats import load
from reader.model import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.archive import Taken

TEXT = """Minister Says Wait

Ada Lund met the press on Monday. “We will wait for the report,” she said.
"""
HTML = (
    "<html><body><!--StartFragment--><h1>Minister Says Wait</h1>"
    "<p>Ada Lund met the press on Monday. “We will wait for the report,” she said.</p>"
    "<!--EndFragment--></body></html>"
)


@pytest.fixture(scope="module")
def reader() -> Iterator[GuardedReader]:
    with GuardedReader() as made:
        yield made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    return folder


def put(root: Path, pasted: Pasted, reader: GuardedReader) -> Taken:
    return put_pasted(Intake(root, reader), pasted, reader)


def test_text_is_saved_to_the_letter_under_its_title(root: Path, reader: GuardedReader) -> None:
    taken = put(root, Pasted(TEXT), reader)
    assert taken.added
    assert taken.added.path == "Minister Says Wait.txt"
    (article,) = load(root / taken.added.path)
    assert article.text == TEXT
    assert article.encoding_guessed is False


def test_html_is_preferred_and_its_blocks_are_kept(root: Path, reader: GuardedReader) -> None:
    taken = put(root, Pasted(TEXT, HTML), reader)
    assert taken.added
    assert taken.added.path == "Minister Says Wait.html"
    assert (root / taken.added.path).read_text("utf-8-sig") == HTML
    (article,) = load(root / taken.added.path)
    assert article.title == "Minister Says Wait"


def test_the_address_it_was_copied_from_is_kept(root: Path, reader: GuardedReader) -> None:
    taken = put(root, Pasted(TEXT, HTML, "https://news.example/a-b"), reader)
    assert taken.added
    assert load(root / taken.added.path)[0].url == "https://news.example/a-b"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/--><script>", "no"])
def test_what_is_no_address_is_not_written_into_the_page(
    url: str, root: Path, reader: GuardedReader
) -> None:
    taken = put(root, Pasted(TEXT, HTML, url), reader)
    assert taken.added
    assert (root / taken.added.path).read_text("utf-8-sig") == HTML


def test_a_fragment_of_which_most_would_be_lost_is_saved_as_text(
    root: Path, reader: GuardedReader
) -> None:
    html = "<p>“We wait,” said Ada Lund.</p><ul><li>One thing more that she said</li></ul>"
    text = "“We wait,” said Ada Lund.\n\nOne thing more that she said\n"
    taken = put(root, Pasted(text, html), reader)
    assert taken.added
    assert taken.added.path.endswith(".txt")
    assert load(root / taken.added.path)[0].text == text


def test_a_page_copied_whole_is_its_article(root: Path, reader: GuardedReader) -> None:
    menu = "<nav>" + "".join(f"<a href='/{number}'>Part {number}</a>" for number in range(40))
    page = f"{menu}</nav><article><h1>Minister Says Wait</h1><p>{TEXT * 3}</p></article>"
    text = " ".join(f"Part {number}" for number in range(40)) + TEXT * 3
    taken = put(root, Pasted(text, page), reader)
    assert taken.added
    assert taken.added.path.endswith(".html")
    assert "Part 7" not in load(root / taken.added.path)[0].text


@pytest.mark.parametrize(
    "pasted",
    [Pasted(), Pasted(" \n\t"), Pasted("", "<img src='x.png'>"), Pasted("\x00\x01\x02" * 50)],
)
def test_what_holds_no_text_is_one_sentence(
    pasted: Pasted, root: Path, reader: GuardedReader
) -> None:
    with pytest.raises(ArchiveError, match="no text to be pasted"):
        put(root, pasted, reader)
    assert [*root.iterdir()] == []


def test_what_is_enormous_is_one_sentence(root: Path, reader: GuardedReader) -> None:
    for pasted in (Pasted("word " * 2_000_001), Pasted("", "<p>" + "word " * 2_000_000)):
        with pytest.raises(ArchiveError, match="too long for an article: more than 10,000,000"):
            put(root, pasted, reader)
    assert [*root.iterdir()] == []


def test_pasted_again_it_is_not_saved_again(root: Path, reader: GuardedReader) -> None:
    assert put(root, Pasted(TEXT), reader).added
    again = put(root, Pasted(TEXT), reader)
    assert (again.added, again.like_id) == (None, "Minister Says Wait.txt")
    other = put(root, Pasted(TEXT + "More was said.\n"), reader)
    assert other.added
    assert other.added.path == "Minister Says Wait (2).txt"


def test_without_letters_it_still_has_a_name(root: Path, reader: GuardedReader) -> None:
    taken = put(root, Pasted("*** … ***\n"), reader)
    assert taken.added
    assert taken.added.path == "Pasted article.txt"


@given(text=st.text(max_size=200))
def test_any_text_is_saved_whole_or_refused(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("archive")
    with GuardedReader() as reader:
        try:
            taken = put(root, Pasted(text), reader)
        except ArchiveError:
            assert [*root.iterdir()] == []
            return
    assert taken.added
    assert [path.name for path in root.iterdir()] == [taken.added.path]
    assert (root / taken.added.path).read_bytes().decode("utf-8-sig") == text


def test_no_room_for_what_is_pasted_is_a_sentence(
    root: Path, reader: GuardedReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    with pytest.raises(ArchiveError, match=r"nothing can be saved in .* \(No space left on device"):
        put(root, Pasted(TEXT), reader)
