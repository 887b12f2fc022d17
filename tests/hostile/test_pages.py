"""Pages made to do harm are read, or refused in words, like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.formats.web.pages import FIRST, STORY, paragraphs
from tests.hostile.reading import check_read, check_refused

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import GuardedReader

ENTITIES = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
PAGES = {
    "nested": "<html><body>" + "<div>" * 100_000 + paragraphs(*STORY),
    "nested in line": "<html><body>" + "<b><i>" * 50_000 + paragraphs(*STORY),
    # lxml reads nothing of a page with a text of more than 10 MB.
    "one text": f"<html><body><p>{'word ' * 2_200_000}</p>{paragraphs(*STORY)}",
    "one attribute": f"<html><body><p class='{'a-b ' * 1_000_000}'>{paragraphs(*STORY)}",
    "one title": f"<html><title>{'word ' * 1_000_000}</title><h1>{'word ' * 1_000_000}</h1>"
    + paragraphs(*STORY),
    "entities": f"<!DOCTYPE html [{ENTITIES}]><html><body><p>&b;&b;</p>{paragraphs(*STORY)}",
    "no end of tags": "<html><body>" + paragraphs(*STORY) + "<a href=" * 500_000,
    "no end of scripts": "<html><body>" + paragraphs(*STORY) + "<script>" * 500_000,
    "names in names": "<html><body>" + "<p itemprop=author>" * 1_000 + "x" * 500_000 + FIRST,
    "data": f"<html><script type='application/ld+json'>{'[' * 1_000_000}</script>"
    + paragraphs(*STORY),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_to_do_harm_is_read(reader: GuardedReader, tmp_path: Path, name: str) -> None:
    articles = check_read(reader, tmp_path / "attack.html", PAGES[name].encode())
    assert FIRST in articles[0].text
    assert len(articles[0].title or "") <= 1_000


def test_a_million_paragraphs_are_refused(reader: GuardedReader, tmp_path: Path) -> None:
    data = b"<html><body>" + b"<p>a" * 1_000_000
    check_refused(reader, tmp_path / "attack.html", data, "more than 100,000 paragraphs")


def test_an_encoding_that_decodes_without_end_is_not_believed(
    reader: GuardedReader, tmp_path: Path
) -> None:
    path = tmp_path / "attack.html"
    head = b"<html><meta charset=punycode><body>"
    path.write_bytes(head + paragraphs(*STORY).encode() + b"<p>" + b"a-\xff9" * 500_000)
    articles = reader.load(path)
    assert articles[0].encoding == "cp1252"


def test_nothing_a_page_names_is_loaded(reader: GuardedReader, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The words of another file are not the page's.")
    secret = (tmp_path / "secret.txt").as_uri()
    path = tmp_path / "attack.html"
    path.write_text(
        f'<!DOCTYPE html [<!ENTITY secret SYSTEM "{secret}">]><html><head>'
        f'<link rel="import" href="{secret}"></head><body><p>&secret;</p>'
        f'<iframe src="{secret}"></iframe><object data="{secret}"></object>'
        f'<xi:include href="{secret}" parse="text"/>{paragraphs(*STORY)}'
    )
    assert "another file" not in reader.load(path)[0].text
