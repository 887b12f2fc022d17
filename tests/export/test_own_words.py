"""What leaves the program is read in its reader's language, and the article's words as printed."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from reader.export import (
    CITATION_STYLES,
    QUOTE_FORMATS,
    make_clip,
    own_words,
    table_clip,
    write_pack,
    write_quotes,
)
from reader.model import Article, CopyTemplate, PageStart, Quote
from tests.export.examples import TEXT, article, quote

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "“We will wait,”"
ENGLISH = ("speaker not named", "p. 3", "quoted on", "quoted in")
OWN = CopyTemplate("Own", *["{words} ({speaker}, {page})"] * 3)


def other(words: str) -> str:
    """Say words of the program's in another language: each is marked, its places stay."""
    assert words in own_words()
    return f"‹{words.replace('speaker not named', 'nobody').replace('p.', 'leaf').upper()}›"


def row(page: int | None = 3) -> tuple[Article, tuple[Quote, ...]]:
    pages = () if page is None else (PageStart(0, page),)
    return article(pages=pages), (quote(TEXT, WORDS),)


def test_a_copied_line_is_in_the_language_of_its_reader() -> None:
    clip = make_clip(*row(), words=other)
    assert clip.plain.split("\n")[1].startswith("— ‹NOBODY›, “What [comes] next”")
    for text in (clip.plain, clip.html, clip.markdown):
        assert "‹LEAF 3›" in text
        assert WORDS in text
        assert not any(words in text for words in ENGLISH)


@pytest.mark.parametrize("style", CITATION_STYLES)
def test_what_stands_before_a_reference_is_too(style: str) -> None:
    for page in (3, None):
        clip = make_clip(*row(page), style=style, words=other)  # type: ignore[arg-type]
        for text in (clip.plain, clip.html, clip.markdown):
            assert "‹NOBODY›" in text
            assert not any(words in text for words in ENGLISH)


def test_values_that_look_like_places_stay_as_they_are() -> None:
    told = quote(TEXT, WORDS, name="%2 %1")
    assert "— %2 %1, quoted in What" in make_clip(article(), [told], style="apa").plain


def test_a_template_is_filled_in_the_language_of_its_reader() -> None:
    assert make_clip(*row(), template=OWN, words=other).plain == f"{WORDS} (‹NOBODY›, ‹LEAF 3›)"


def test_a_copied_table_is_too() -> None:
    clip = table_clip([row()], other)
    head, line = clip.plain.split("\n")
    assert head.split("\t")[:2] == ["‹SPEAKER›", "‹ROLE›"]
    assert "\t‹DIRECT›\t" in line
    assert "<th>‹SPEAKER›</th>" in clip.html


@pytest.mark.parametrize("form", QUOTE_FORMATS)
def test_files_for_people_are_and_files_for_programs_are_in_english(form: str) -> None:
    said = "".join(write_quotes([row()], form, words=other))  # type: ignore[arg-type]
    for_people = form in {"plain", "markdown", "html", "report"}
    assert ("‹NOBODY›" in said) == for_people
    assert ("‹" in said) == for_people
    if form == "html":
        assert '<html lang="‹EN›">' in said


def test_the_readme_of_a_pack_is_too(tmp_path: Path) -> None:
    target = tmp_path / "pack.zip"
    with target.open("wb") as file:
        list(write_pack(file, [row()], [row()], tmp_path, tmp_path, other))
    with zipfile.ZipFile(target) as archive:
        assert archive.read("README.txt").decode().startswith("‹QUOTATIONS WITH THEIR EVIDENCE")
        assert "‹NOBODY›" in archive.read("quotations.html").decode()
        assert "‹" not in archive.read("quotations.csv").decode()
