"""A list of articles is no article; what it says of them is told."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import astuple
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import load
from reader.model import ListEntry, NoArticleError, UnreadableFileError

LINK = "https://post.example/1"
ITEM = f'<li><a href="{LINK}" time_added="1714600000" tags="">Bridge <b>closed</b></a></li>'
HEADS = "Key,Item Type,Publication Year,Author,Title,Publication Title,Url,Date,File Attachments"


def entries_of(path: Path, text: str) -> tuple[ListEntry, ...]:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NoArticleError, match="it is a list of articles") as caught:
        load(path)
    return caught.value.entries


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.csv", f"title,url,time_added,tags,status\nBridge closed,{LINK},1714600000,,unread\n"),
        ("i.csv", f"URL,Title,Selection,Folder,Timestamp\n{LINK},Bridge closed,,Unread,1\n"),
        ("r.csv", f"Title,URL,ID,Saved date,Reading progress\nBridge closed,{LINK},1,2024-05-02,0"),
        ("ril.html", f"<html><head><title>Pocket Export</title></head><ul>{ITEM}</ul></html>"),
        ("list.html", f"<html><head><title>Instapaper: Export</title></head>{ITEM}</html>"),
    ],
)
def test_a_list_of_links_tells_titles_and_addresses_and_no_day_of_saving(
    tmp_path: Path, name: str, text: str
) -> None:
    assert entries_of(tmp_path / name, text) == (ListEntry(url=LINK, title="Bridge closed"),)


def test_a_table_of_zotero_tells_the_saved_files_and_all_else(tmp_path: Path) -> None:
    files = "/home/ann/Zotero/storage/QWER1234/a.pdf; C:\\Zotero\\storage\\QWER1235\\b.html"
    row = (
        f'A,newspaperArticle,2024,"Brook, Ann; Holm, Arne",Bridge closed,The Paper,{LINK},,{files}'
    )
    note = "B,note,,,Look at this,,,,"
    assert entries_of(tmp_path / "z.csv", f"{HEADS}\n{row}\n{note}\n") == (
        ListEntry(
            files=tuple(files.split("; ")),
            url=LINK,
            title="Bridge closed",
            published="2024",
            author="Ann Brook, Arne Holm",
            source="The Paper",
        ),
    )


def test_a_list_in_csl_json_tells_of_its_items(tmp_path: Path) -> None:
    item = {
        "type": "article-newspaper",
        "title": "Bridge closed",
        "container-title": "The Paper",
        "URL": LINK,
        "issued": {"date-parts": [["2024", 5, 2]]},
        "author": [{"family": "Brook", "given": "Ann"}, {"literal": "Holm Press"}],
    }
    bare = {"type": "webpage", "title": "Ferry late", "issued": {"raw": "?"}, "author": "x"}
    assert entries_of(tmp_path / "z.json", json.dumps([item, bare])) == (
        ListEntry(
            url=LINK,
            title="Bridge closed",
            published="2024-05-02",
            author="Ann Brook, Holm Press",
            source="The Paper",
        ),
        ListEntry(title="Ferry late"),
    )


@given(st.lists(st.lists(st.text(), min_size=9, max_size=9), max_size=5))
def test_whatever_stands_in_a_table_is_told_as_it_can_be_kept(rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([HEADS.split(","), *rows])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "z.csv"
        path.write_bytes(text.getvalue().encode("utf-8"))
        with pytest.raises(UnreadableFileError) as caught:
            load(path)
    if isinstance(caught.value, NoArticleError):
        for one in caught.value.entries:
            assert one.title
            assert one.title == " ".join(one.title.split())
            "".join(map(str, astuple(one))).encode("utf-8")


def test_a_title_that_is_an_address_is_none(tmp_path: Path) -> None:
    text = f"title,url,time_added\n{LINK},{LINK},1\nBridge closed,nowhere,1\n"
    assert entries_of(tmp_path / "pocket.csv", text) == ()


def test_a_list_of_too_many_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.limits.MAX_ARTICLES", 2)
    rows = "".join(f"Bridge closed {n},{LINK}{n},1\n" for n in range(3))
    path = tmp_path / "pocket.csv"
    path.write_text(f"title,url,time_added\n{rows}", encoding="utf-8")
    with pytest.raises(UnreadableFileError, match="more than"):
        load(path)


def test_an_article_on_such_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    words = "The Pocket Export of today was the last one, the company said on Monday."
    path.write_text(f"<html><title>On a list</title><p>{words}</p></html>", encoding="utf-8")
    assert words in load(path)[0].text


def test_articles_in_json_that_say_when_they_were_issued_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    one = {"type": "news", "title": "Bridge closed", "issued": "2024-05-02", "text": "It is shut."}
    path.write_text(json.dumps([one]), encoding="utf-8")
    assert load(path)[0].title == "Bridge closed"
