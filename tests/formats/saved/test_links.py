"""A list of links is no article, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

LINK = "https://post.example/1"
ITEM = f'<li><a href="{LINK}" time_added="1714600000" tags="">Bridge closed</a></li>'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pocket.csv", f"title,url,time_added,tags,status\nA,{LINK},1714600000,,unread\n"),
        ("instapaper.csv", f"URL,Title,Selection,Folder,Timestamp\n{LINK},A,,Unread,1\n"),
        ("reader.csv", f"Title,URL,ID,Saved date,Reading progress\nA,{LINK},1,2024-05-02,0\n"),
        ("ril.html", f"<html><head><title>Pocket Export</title></head><ul>{ITEM}</ul></html>"),
        ("list.html", f"<html><head><title>Instapaper: Export</title></head>{ITEM}</html>"),
    ],
)
def test_a_list_of_links_says_what_it_is(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFileError, match="list of links, and holds no article"):
        load(path)


def test_an_article_on_such_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    words = "The Pocket Export of today was the last one, the company said on Monday."
    path.write_text(f"<html><title>On a list</title><p>{words}</p></html>", encoding="utf-8")
    assert words in load(path)[0].text
