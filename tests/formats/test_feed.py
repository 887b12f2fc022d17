"""Saved feeds are read entry by entry, in all the ways feeds are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import limits, load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

RSS = """\
<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title>
<language>en-gb</language>
<item><title>Bridge &amp;amp; ferry &lt;b&gt;closed&lt;/b&gt;</title>
<link>https://post.example/1</link><pubDate>Tue, 02 May 2023 23:30:00 -0500</pubDate>
<dc:creator>Ada Marsh</dc:creator><description>Only a lead.</description>
<content:encoded><![CDATA[<h2>Why</h2><p>The bridge was closed.</p>]]></content:encoded></item>
<item><title>Ferries run</title><guid>https://post.example/2</guid>
<description>They run again, the mayor said.</description></item>
<item><title>No text</title><link>https://post.example/3</link></item>
</channel></rss>
"""

ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Hafenbote</title>
<link rel="self" href="https://bote.example/feed"/>
<entry><title>Brücke zu</title><link rel="enclosure" href="https://bote.example/x.mp3"/>
<link href="https://bote.example/1"/><updated>2019-03-07T00:00:00Z</updated>
<published>2019-03-06T00:00:00Z</published><author><name>Eva Pruim</name><uri>x</uri></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke</p><p>ist zu.</p>
</div></content></entry></feed>
"""

RDF = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel>
<item><title>Old</title><dc:date>2003-01-02T01:00:00Z</dc:date><description>It&nbsp;was.
</description></item></rdf:RDF>
"""


def _load(tmp_path: Path, text: str, suffix: str = "xml") -> tuple[Article, ...]:
    path = tmp_path / f"Saved.{suffix}"
    path.write_text(text, encoding="utf-8")
    articles = load(path, "x")
    check_articles(articles)
    return articles


def _told(article: Article) -> tuple[str | None, ...]:
    return article.title, article.published, article.author, article.source, article.url


@pytest.mark.parametrize("suffix", ["xml", "rss", "txt"])
def test_rss(tmp_path: Path, suffix: str) -> None:
    first, second = _load(tmp_path, RSS, suffix)
    assert first.format == "feed"
    assert _told(first) == (
        "Bridge & ferry closed",
        "2023-05-02",
        "Ada Marsh",
        "The Harbour Post",
        "https://post.example/1",
    )
    assert [one.kind for one in first.blocks] == ["title", "heading", "paragraph"]
    assert second.body.of(second.text) == "They run again, the mayor said."
    assert (second.url, second.language) == ("https://post.example/2", "en")


def test_atom(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, ATOM)
    assert _told(article) == (
        "Brücke zu",
        "2019-03-06",
        "Eva Pruim",
        "Der Hafenbote",
        "https://bote.example/1",
    )
    assert article.body.of(article.text) == "Die Brücke\n\nist zu."
    assert article.language == "de"


def test_rss_of_the_first_kind_with_names_of_characters_xml_does_not_know(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, RDF)
    assert (article.title, article.published, article.source) == ("Old", "2003-01-02", "Post")
    assert article.body.of(article.text) == "It\u00a0was."


def test_a_feed_with_a_prefix_and_a_blank_line_above_is_read(tmp_path: Path) -> None:
    text = ATOM.replace("<feed xmlns=", "<a:feed xmlns:a=").replace("</feed>", "</a:feed>")
    for name in ("title", "link", "entry", "updated", "published", "author", "name", "content"):
        text = text.replace(f"<{name}", f"<a:{name}").replace(f"</{name}", f"</a:{name}")
    (article,) = _load(tmp_path, f'\n<?xml version="1.0"?>\n{text}')
    assert article.title == "Brücke zu"


def test_of_a_feed_that_breaks_off_what_is_whole_is_read(tmp_path: Path) -> None:
    articles = _load(tmp_path, RSS[: RSS.index("<item><title>No text")])
    assert [one.title for one in articles] == ["Bridge & ferry closed", "Ferries run"]


def test_entities_within_entities_are_refused(tmp_path: Path) -> None:
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE rss [<!ENTITY a0 "ha">{levels}]><rss><item><title>&a9;</title></item></rss>'
    with pytest.raises(UnreadableFileError, match="entit"):
        _load(tmp_path, bomb, "rss")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<rss></rss>", "no entry of the feed has a text"),
        ('<rss a="', "its XML is damaged"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss><item>&a;</item></rss>', "declares entities"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, text, "rss")


def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, RSS)


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ("&#xD83D;&#xDE00;", "\U0001f600"),
        ("&#55357;&#56832;", "\U0001f600"),
        ("&#128512;", "\U0001f600"),
        ("&#xD83D;", "\ufffd"),
        ("&#0;&#x110000;&#9999999999;", "\ufffd\ufffd\ufffd"),
        ("&#38;&#x26;", "&&"),
    ],
)
def test_numbers_of_what_are_no_characters_cost_nothing_else(
    numbers: str, shown: str, tmp_path: Path
) -> None:
    item = f"<item><title>Ferry {numbers} go</title><description>It{numbers} goes.</description>"
    (article,) = _load(tmp_path, f"<rss><channel>{item}</item></channel></rss>")
    assert article.title == f"Ferry {shown} go"
    assert article.body.of(article.text) == f"It{shown} goes."
