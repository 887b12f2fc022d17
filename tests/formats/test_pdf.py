"""PDFs: columns, pages, heads and hyphens, as they come out as an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from reader.formats import pdf as pdf_format
from reader.model import PageStart, UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.pdf_files import ARTICLE, PICTURE, column, pdf, text_at

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

LEFT = [
    "The first column begins here and goes",
    "on for a while, until it reaches a word",
    "that has to be divided at the very end",
    "of its line because it is far too remark-",
    "able. “We have never seen anything so",
    "long,” the printer said of the paragraph,",
    "which went over into the next column",
]
RIGHT = [
    "without as much as a break. Then there",
    "was a full stop, and after it the story",
    "ended with a few words about high-",
    "profile guests and a well-known end. It",
    "was read by many, and nobody ever saw",
    "where one column ended and the other",
    "one began.",
]
STORY = (
    "The first column begins here and goes on for a while, until it reaches a word that has to be"
    " divided at the very end of its line because it is far too remarkable. “We have never seen"
    " anything so long,” the printer said of the paragraph, which went over into the next column"
    " without as much as a break. Then there was a full stop, and after it the story ended with a"
    " few words about high-profile guests and a well-known end. It was read by many, and nobody"
    " ever saw where one column ended and the other one began."
)
BODY = [f"This is line {number} of a page that holds nothing but such lines" for number in "abcdef"]


def read(folder: Path, data: bytes) -> Article:
    """Load the one article of a document."""
    path = folder / "a.pdf"
    path.write_bytes(data)
    articles = load(path)
    check_articles(articles)
    (article,) = articles
    return article


def refusal(folder: Path, data: bytes) -> str:
    """Return why a document is refused."""
    path = folder / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError) as refused:
        load(path)
    assert refused.value.path == str(path)
    return refused.value.reason


def test_an_article_has_its_head_and_its_paragraphs(tmp_path: Path) -> None:
    article = read(tmp_path, ARTICLE)
    assert article.format == "pdf"
    assert article.title == "The bridge at the mill has been closed"
    assert (article.author, article.published) == ("Jane Doe", "2024-05-02")
    assert [block.kind for block in article.blocks] == ["title", "byline", "paragraph", "paragraph"]
    assert article.body.of(article.text) == (
        "The mayor said on Monday that it was over, and it was. Nobody had asked her, and nobody"
        " would have listened. “It is not safe any more,” she said.\n\n"
        "Her deputy did not agree with her, and he said so at some length."
    )
    assert article.warnings == ()


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    page = [text_at(50, 80, "A story in two columns", 20)]
    page += [*column(50, 120, LEFT), *column(260, 120, RIGHT)]
    assert read(tmp_path, pdf(page)).text == f"A story in two columns\n\n{STORY}"


def test_columns_that_are_drawn_row_by_row_are_columns_too(tmp_path: Path) -> None:
    rows = zip(column(50, 120, LEFT), column(260, 120, RIGHT), strict=True)
    page = [piece for row in rows for piece in row]
    assert read(tmp_path, pdf(page)).text == STORY


def test_pages_are_known_and_their_heads_are_no_text(tmp_path: Path) -> None:
    pages = [
        [
            text_at(200, 30, "The Daily Sample"),
            *column(50, 100, part),
            text_at(290, 800, str(number)),
        ]
        for number, part in enumerate((LEFT, RIGHT), start=1)
    ]
    article = read(tmp_path, pdf(*pages))
    assert article.text == STORY
    second = STORY.index("without as much")
    assert article.pages == (PageStart(0, 1), PageStart(second, 2))
    assert [article.page_at(at) for at in (0, second - 1, second)] == [1, 1, 2]


def test_lines_that_are_alike_on_two_pages_are_text(tmp_path: Path) -> None:
    pages = [[f"Round {number} of the game is over", *BODY] for number in (1, 2)]
    article = read(tmp_path, pdf(*(column(50, 100, lines) for lines in pages)))
    assert article.text.split() == " ".join(line for lines in pages for line in lines).split()


@pytest.mark.parametrize(
    ("at", "words"),
    [(30, "The Daily Sample — Page 7"), (815, "© 2026 Sample Media"), (815, "3/12"), (30, "xii")],
)
def test_the_head_of_a_single_page_is_known_by_its_words(
    tmp_path: Path, at: int, words: str
) -> None:
    assert (
        read(tmp_path, pdf([text_at(200, at, words), *column(50, 100, LEFT + RIGHT)])).text == STORY
    )


def test_a_page_that_lies_on_its_side_is_read_as_it_is_looked_at(tmp_path: Path) -> None:
    lines = [text_at(60 + 12 * at, 700, line, turned=True) for at, line in enumerate(LEFT)]
    article = read(tmp_path, pdf(lines, turned=90))
    assert article.text.startswith("The first column begins here and goes on for a while")


def test_text_on_its_side_is_no_part_of_an_upright_page(tmp_path: Path) -> None:
    page = [
        *column(50, 100, LEFT + RIGHT),
        text_at(30, 600, "Printed on recycled paper", turned=True),
    ]
    assert read(tmp_path, pdf(page)).text == STORY


def test_what_is_printed_twice_to_look_bold_is_read_once(tmp_path: Path) -> None:
    page = [*column(50, 100, BODY), *column(50.2, 100, BODY)]
    assert read(tmp_path, pdf(page)).text == " ".join(BODY)


def test_a_large_first_letter_is_part_of_its_word(tmp_path: Path) -> None:
    lines = column(50, 100, ["", "", "", *LEFT[3:], *RIGHT])
    beside = column(
        75,
        100,
        [
            "he first column begins here, as",
            "it has to, and goes on until it",
            "has a word that does not",
        ],
    )
    page = [text_at(50, 122, "T", 30), *beside, *lines]
    assert read(tmp_path, pdf(page)).text.startswith(
        "The first column begins here, as it has to, and goes on until it"
    )


def test_the_papers_name_in_the_largest_type_is_no_headline(tmp_path: Path) -> None:
    page = [
        text_at(100, 60, "Daily Sample", 40),
        text_at(50, 120, "Bridge at the old mill closed for good", 22),
        *column(50, 160, BODY),
    ]
    assert read(tmp_path, pdf(page)).title == "Bridge at the old mill closed for good"


SAID = {
    "Title": "Line a",
    "Author": "Jane Doe",
    "CreationDate": "D:20240502101112+02'00'",
    "Creator": "Adobe InDesign",
}


def test_what_a_document_says_of_itself_stands_in_for_what_its_text_does_not(
    tmp_path: Path,
) -> None:
    article = read(tmp_path, pdf(column(50, 100, BODY), said=SAID))
    assert (article.title, article.author, article.published) == (
        "Line a",
        "Jane Doe",
        "2024-05-02",
    )
    (warning,) = article.warnings
    assert "the day on which the PDF was made" in warning


@pytest.mark.parametrize(
    "said",
    [
        {"Title": "Microsoft Word - story.docx", "Author": "user"},
        {"Title": "untitled", "Author": "Admin User", "Producer": "Skia/PDF m120"},
        {"Title": "a.indd", "CreationDate": "D:20241399", "Producer": "Quartz PDFContext"},
        {"Title": "\ud800", "Author": "x" * 500, "CreationDate": "yesterday"},
    ],
)
def test_what_a_program_made_up_is_not_believed(tmp_path: Path, said: dict[str, str]) -> None:
    safe = {key: value.replace("\ud800", "") for key, value in said.items()}
    article = read(tmp_path, pdf(column(50, 100, BODY), said={**SAID, "Creator": "", **safe}))
    assert article.title != said["Title"]
    assert article.author != said.get("Author")
    if "Producer" in said or "CreationDate" in said:
        assert article.published is None


def test_pages_without_text_are_told(tmp_path: Path) -> None:
    article = read(tmp_path, pdf(column(50, 100, BODY), [PICTURE], [], [PICTURE]))
    assert article.warnings == ("Pages 2, 4 are pictures that hold no text.",)
    assert read(tmp_path, pdf([PICTURE], column(50, 100, BODY))).warnings == (
        "Page 1 is a picture that holds no text.",
    )


def test_a_scan_without_text_is_refused_as_such(tmp_path: Path) -> None:
    assert "pictures that hold no text" in refusal(tmp_path, pdf([PICTURE]))
    assert refusal(tmp_path, pdf([])) == "the document holds no text"


def test_a_damaged_document_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"%PDF-1.7\nnothing of a document") == "the PDF is damaged"


def test_a_locked_document_is_refused(tmp_path: Path) -> None:
    locked = ARTICLE.replace(
        b"/Root 1 0 R",
        b"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1"
         b" /O <" + b"00" * 32 + b"> /U <" + b"00" * 32 + b"> >> /Root 1 0 R",
    )  # fmt: skip
    assert refusal(tmp_path, locked) == "it is protected by a password"


def test_a_document_of_too_many_pages_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_format, "MAX_PAGES", 2)
    assert refusal(tmp_path, pdf([], [], [])) == "it has more than 2 pages"


def test_a_pdf_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(ARTICLE)
    assert load(path)[0].format == "pdf"
    other = tmp_path / "b.pdf"
    other.write_text("This is no PDF at all, whatever it is called.")
    assert load(other)[0].format == "plain"
