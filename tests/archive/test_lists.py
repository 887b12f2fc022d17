"""What lists of saved articles say is used for the files beside them, and for nothing else."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import OwnData
from reader.archive.places import catalog_file
from reader.model import Origin, Restatement
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

HEADS = "Item Type,Title,Publication Title,Author,Url,Date,File Attachments\n"
LINK = "https://paper.example/bridge"
STORY = "Bridge closed over cracks\n\n“It is not safe,” Maria Lopez said on Monday.\n"
IN_ZOTERO = "storage/QWER1234/Lopez.txt"
DETAILS = ("title", "published", "author", "source", "url")


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched.below(tmp_path)


def write(watched: Watched, name: str, text: str) -> Path:
    path = watched.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def write_zotero(watched: Watched, name: str = "z.csv", day: str = "2024-05-02") -> Path:
    file = f"/home/ann/Zotero/{IN_ZOTERO}"
    row = f'newspaperArticle,A title of Zotero,The Paper,"Brook, Ann",{LINK},{day},{file}\n'
    return write(watched, name, HEADS + row)


def write_pocket(watched: Watched, *rows: str, name: str = "pocket.csv") -> Path:
    return write(watched, name, "title,url,time_added\n" + "".join(f"{row},1\n" for row in rows))


def held(watched: Watched, name: str) -> Article:
    return watched.opened(None, name)[0]


def details(article: Article) -> tuple[str | None, ...]:
    return tuple(getattr(article, of) for of in DETAILS)


def test_what_a_file_does_not_tell_is_taken_from_a_list_that_names_it(watched: Watched) -> None:
    write(watched, IN_ZOTERO, STORY)
    write_zotero(watched)
    watched.update()
    article = held(watched, IN_ZOTERO)
    assert details(article) == (
        "Bridge closed over cracks",
        "2024-05-02",
        "Ann Brook",
        "The Paper",
        LINK,
    )
    assert article.origin("published") == Origin("published", "the list z.csv")
    assert watched.found("source:paper") == {IN_ZOTERO}


def test_a_list_is_left_out_without_being_complained_of(watched: Watched) -> None:
    write_zotero(watched)
    finished = watched.update()
    assert watched.skipped() == {}
    assert (finished.articles, finished.skipped) == (0, 0)


def test_what_a_file_tells_stays(watched: Watched) -> None:
    text = f"date 2026-01-07 Bridge closed over cracks\nBy Sam Holm\n\n{STORY}"
    write(watched, IN_ZOTERO, text)
    watched.update()
    before = held(watched, IN_ZOTERO)
    write_zotero(watched)
    watched.update()
    after = held(watched, IN_ZOTERO)
    known = [of for of in DETAILS if getattr(before, of)]
    assert {"published", "author"} <= set(known)
    assert [getattr(after, of) for of in known] == [getattr(before, of) for of in known]


def test_lists_that_come_change_and_go_change_the_files_they_name(watched: Watched) -> None:
    write(watched, IN_ZOTERO, STORY)
    write_story(watched.root, "other.txt")
    watched.update()
    assert held(watched, IN_ZOTERO).published is None
    path = write_zotero(watched)
    watched.update()
    assert held(watched, IN_ZOTERO).published == "2024-05-02"
    assert watched.read() == {IN_ZOTERO}
    write_zotero(watched, day="2024-06")
    watched.update()
    assert held(watched, IN_ZOTERO).published == "2024-06"
    path.unlink()
    watched.update()
    assert details(held(watched, IN_ZOTERO))[1:] == (None, None, None, None)
    watched.update()
    assert watched.read() == set()


def test_an_address_says_which_file_is_meant(watched: Watched) -> None:
    head = f'<title>Shut for good</title><link rel="canonical" href="{LINK}">'
    body = "<p>“It is not safe,” Maria Lopez said on Monday.</p>"
    write(watched, "page.html", f"<html><head>{head}</head><body>{body}</body></html>")
    row = f"newspaperArticle,Another title,The Paper,,{LINK}?utm_source=x,2024,\n"
    write(watched, "z.csv", HEADS + row)
    watched.update()
    article = held(watched, "page.html")
    assert details(article) == ("Shut for good", "2024", None, "paper.example", LINK)


def test_a_title_says_which_file_is_meant_and_gives_its_address(watched: Watched) -> None:
    write(watched, "a.txt", STORY)
    write_pocket(watched, f"Bridge Closed Over Cracks,{LINK}", f"Another one of these,{LINK}2")
    watched.update()
    assert held(watched, "a.txt").url == LINK
    assert held(watched, "a.txt").published is None


@pytest.mark.parametrize(
    "rows",
    [
        (f"Bridge closed over cracks,{LINK}", f"Bridge closed over cracks,{LINK}2"),
        (f"Bridge closed,{LINK}",),
    ],
)
def test_a_title_of_two_addresses_or_few_words_says_nothing(
    watched: Watched, rows: tuple[str, ...]
) -> None:
    write(watched, "a.txt", STORY)
    write(watched, "b.txt", STORY.replace(" over cracks", ""))
    write_pocket(watched, *rows)
    watched.update()
    assert held(watched, "a.txt").url is None
    assert held(watched, "b.txt").url is None


def test_a_title_with_another_address_is_another_article(watched: Watched) -> None:
    told = {"title": "Bridge closed over cracks", "url": f"{LINK}/old", "text": STORY}
    write(watched, "a.json", json.dumps(told))
    file = "/elsewhere/x.pdf"
    write(watched, "z.csv", HEADS + f"x,Bridge closed over cracks,The Paper,,{LINK},2024,{file}\n")
    watched.update()
    assert held(watched, "a.json").url == f"{LINK}/old"
    assert held(watched, "a.json").published is None


@pytest.mark.parametrize(("day", "source"), [("2019", None), ("2026", "The Paper")])
def test_a_title_of_another_year_is_another_article(
    watched: Watched, day: str, source: str | None
) -> None:
    write(watched, "a.txt", f"date 2026-01-07 Bridge closed over cracks\n\n{STORY}")
    write(watched, "z.csv", HEADS + f"x,Bridge closed over cracks,The Paper,,,{day},/z/x.pdf\n")
    watched.update()
    assert held(watched, "a.txt").source == source


def test_articles_of_one_file_are_not_all_the_one_a_list_names(watched: Watched) -> None:
    texts = [f'{{"title": "A title {n}", "text": "The bridge is shut, {n}."}}' for n in range(2)]
    name = "storage/QWER1234/two.json"
    write(watched, name, f"[{','.join(texts)}]")
    write(watched, "z.csv", HEADS + f"x,Two of them,The Paper,,,2024,/z/{name}\n")
    watched.update()
    assert held(watched, name).source is None


def test_a_persons_own_word_stands_above_a_list(watched: Watched) -> None:
    write(watched, IN_ZOTERO, STORY)
    write_zotero(watched)
    watched.update()
    own = OwnData(watched.places, watched.root)
    try:
        own.add(held(watched, IN_ZOTERO), Restatement("source", "The Other Paper"))
        watched.update()
        assert watched.opened(own, IN_ZOTERO)[0].source == "The Other Paper"
    finally:
        own.close()


def test_a_stopped_run_reads_what_a_list_concerns_the_next_time(watched: Watched) -> None:
    write(watched, IN_ZOTERO, STORY)
    watched.update()
    write_zotero(watched)
    asked = iter([False])  # the list is read, and then no more
    watched.update(lambda: next(asked, True))
    assert held(watched, IN_ZOTERO).published is None
    watched.update()
    assert held(watched, IN_ZOTERO).published == "2024-05-02"


@pytest.mark.parametrize("damage", ["", "[1, 2]", "7", "[1, 2, 3, 4, 5]", "x"])
def test_a_damaged_entry_costs_no_file(watched: Watched, damage: str) -> None:
    write_zotero(watched)
    watched.update()
    with closing(sqlite3.connect(catalog_file(watched.cache), isolation_level=None)) as catalog:
        catalog.execute("UPDATE entries SET entry = ?", (damage,))
    write(watched, IN_ZOTERO, STORY)
    watched.update()
    assert watched.skipped() == {}
    assert held(watched, IN_ZOTERO).published == "2024-05-02"
