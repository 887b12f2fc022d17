"""Records of articles are read whatever their fields are called."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import limits, load
from reader.formats.records import article_of_record, day_of, named
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

WORDS = "The bridge was closed on Monday, the mayor said."
RECORD = {
    "Title": "Bridge closed",
    "pubDate": "Tue, 02 May 2023 23:30:00 -0500",
    "authors": ["Ada Marsh", "Tom Reed"],
    "source": {"id": None, "name": "The Harbour Post"},
    "url": "https://post.example/1",
    "lang": "en-GB",
    "content": WORDS,
}
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
NAMES = st.sampled_from(["title", "date", "author", "source", "url", "text", "content", "language"])


def _load(tmp_path: Path, text: str, suffix: str = "json") -> tuple[Article, ...]:
    path = tmp_path / f"Saved.{suffix}"
    path.write_text(text, encoding="utf-8")
    articles = load(path, "x")
    check_articles(articles)
    return articles


def _told(article: Article) -> tuple[str | None, ...]:
    return article.title, article.published, article.author, article.source, article.url


TOLD = (
    "Bridge closed",
    "2023-05-02",
    "Ada Marsh, Tom Reed",
    "The Harbour Post",
    "https://post.example/1",
)


def test_a_record_is_an_article(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, json.dumps(RECORD))
    assert article.format == "json"
    assert _told(article) == TOLD
    assert article.text == f"Bridge closed\n\n{WORDS}"
    assert article.body.of(article.text) == WORDS


@pytest.mark.parametrize(
    "value",
    [
        [RECORD, RECORD],
        {"description": "found", "title": "x", "date": "2024", "articles": [RECORD] * 2},
        {"response": {"results": [{"fields": {"bodyText": WORDS}, "webTitle": "A"}] * 2}},
        {"a": RECORD, "b": [[RECORD]]},
    ],
)
def test_records_are_found_wherever_they_stand(tmp_path: Path, value: object) -> None:
    assert len(_load(tmp_path, json.dumps(value))) == 2


def test_a_record_inside_an_article_is_no_article(tmp_path: Path) -> None:
    nested = {**RECORD, "image": {"title": "a picture", "content": WORDS}}
    assert len(_load(tmp_path, json.dumps(nested))) == 1


@pytest.mark.parametrize("suffix", ["jsonl", "ndjson", "json"])
def test_one_record_a_line(tmp_path: Path, suffix: str) -> None:
    line = json.dumps(RECORD)
    first, second = _load(tmp_path, f"{line}\n\n{{broken\n{line}\n", suffix)
    assert _told(second) == TOLD
    assert first.warnings == ("Lines that are damaged and could not be read: 1.",)


def test_a_page_in_a_record_is_read_as_one(tmp_path: Path) -> None:
    html = f"<h2>Why</h2><p>{WORDS}</p><script>x</script>"
    (article,) = _load(tmp_path, json.dumps({"title": "A", "content_html": html}))
    assert [one.kind for one in article.blocks] == ["title", "heading", "paragraph"]


def test_records_within_a_field_are_read_as_blogs_give_them(tmp_path: Path) -> None:
    post = {
        "date": "2024-05-02T10:00:00",
        "link": "https://blog.example/1",
        "title": {"rendered": "The mayor&#8217;s <em>bridge</em>"},
        "content": {"rendered": f"<p>{WORDS}</p>", "protected": False},
    }
    (article,) = _load(tmp_path, json.dumps([post]))
    assert (article.title, article.url) == ("The mayor’s bridge", "https://blog.example/1")
    assert article.body.of(article.text) == WORDS


def test_a_lead_is_read_where_there_is_no_text(tmp_path: Path) -> None:
    lead = {"title": "A", "summary": WORDS, "link": "https://post.example/1"}
    (article,) = _load(tmp_path, json.dumps([lead, {"title": "B", "url": "https://x.example"}]))
    assert article.body.of(article.text) == WORDS


def test_hostile_values_do_no_harm(tmp_path: Path) -> None:
    text = '{"title": "\\ud800\\u0000", "text": "a\\u0000b", "date": 1%s}' % ("0" * 5_000)
    (article,) = _load(tmp_path, text)
    assert (article.text, article.published) == ("\ufffd\ufffd\n\na\ufffdb", None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 200_000, "nest too deeply"),
        ('{"title": ', "its JSON is damaged"),
        ("[]", "no record in it has a text"),
        ('{"name": "a program", "description": "does things", "version": "1"}', "no record"),
        ('{"text": "short"}', "no record"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, text)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_has_an_article_a_row(tmp_path: Path, delimiter: str) -> None:
    names = ["Headline", "Publication Date", "Byline", "Newspaper", "Link", "Full text"]
    row = ["Bridge closed", "2 May 2023", "By Ada Marsh", "The Post", "https://x.example/1"]
    text = f'"The bridge{delimiter} it said,\r\nwas ""closed"" on Monday."'
    table = [names, [*row, text], ["only a title"], [*row, text]]
    lines = "\r\n".join(delimiter.join(cells) for cells in table)
    first, second = _load(tmp_path, f"\ufeff{lines}\r\n", "csv")
    assert first.format == second.format == "csv"
    assert _told(first) == (
        "Bridge closed",
        "2023-05-02",
        "Ada Marsh",
        "The Post",
        "https://x.example/1",
    )
    assert first.body.of(first.text).endswith('was "closed" on Monday.')


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "^"])
def test_a_table_may_say_what_parts_its_columns(tmp_path: Path, delimiter: str) -> None:
    names, cells = delimiter.join(("title", "text")), delimiter.join(("Bridge", "It; was, closed."))
    cells = cells.replace("It; was, closed.", '"It; was, closed."')
    (article,) = _load(tmp_path, f"\ufeffsep={delimiter}\r\n{names}\r\n{cells}\r\n", "csv")
    assert (article.title, article.body.of(article.text)) == ("Bridge", "It; was, closed.")


def test_a_long_cell_is_read_whole(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, f"title,text\nA,{'word ' * 100_000}\n", "csv")
    assert len(article.text) > 499_999


@pytest.mark.parametrize(
    ("text", "reason"),
    [("a,b\n1,2\n", "no column is called"), ("title,text\nA,\n", "no column is called")],
)
def test_a_table_without_articles_says_so(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, text, "csv")


@pytest.mark.parametrize(
    ("suffix", "text"), [("json", json.dumps([RECORD] * 2)), ("csv", "title,text\nA,b\nB,c\n")]
)
def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, text: str
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, text, suffix)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2023-05-02T23:30:00Z", "2023-05-02"),
        ("Tue, 02 May 2023 23:30:00 -0500", "2023-05-02"),
        ("20230502", "2023-05-02"),
        (1_683_000_000, "2023-05-02"),
        ("1683000000000", "2023-05-02"),
        (1_683_000_000.5, "2023-05-02"),
        ("2023-05", "2023-05"),
        ("2023", "2023"),
        ("0001-01-01T00:00:00Z", None),
        ("Mon, 01 Jan 0001 00:00:00 +0000", None),
        ("05/02/2023", None),
        ("99999999999999", None),
        (True, None),
        (None, None),
        (float("inf"), None),
    ],
)
def test_a_day_in_many_shapes(value: object, day: str | None) -> None:
    assert day_of(value) == day


@given(st.dictionaries(NAMES | st.text(max_size=5), VALUES | st.text(min_size=1), max_size=6))
def test_any_record_is_described_or_passed_over(record: dict[object, object]) -> None:
    draft = article_of_record(named(record), "x")
    if draft:
        assert draft.body.of(draft.text).strip()
        assert not any("\ud800" <= char <= "\udfff" for char in draft.text)
