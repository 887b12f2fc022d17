"""What a page declares is found wherever pages declare it."""

from __future__ import annotations

import json

import pytest

from reader.formats.markup import parse_html
from reader.formats.web.metadata import declared, saved_from
from tests.formats.web.pages import TITLE, page

ARTICLE = {
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2024-05-02T23:10:00+02:00",
    "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "Ada Marsh"}],
    "publisher": {"name": "The Harbour Post"},
}


def told(head: str, body: str = "", title: str = TITLE) -> tuple[str | None, ...]:
    found = declared(parse_html(page(body, head, title), "x")).head
    return found.title, found.published, found.author, found.source, found.url


def script(data: object) -> str:
    words = data if isinstance(data, str) else json.dumps(data)
    return f'<script type="application/ld+json">{words}</script>'


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE,
        [{"@type": "WebSite", "name": "x"}, ARTICLE],
        {"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, ARTICLE]},
        f"<!-- {json.dumps(ARTICLE)} -->",
        f"//<![CDATA[\n{json.dumps(ARTICLE)}\n//]]>",
        {"@type": ["Article", "Thing"], **{k: v for k, v in ARTICLE.items() if k != "@type"}},
    ],
)
def test_json_ld_in_all_its_forms(data: object) -> None:
    found = told(script(data))
    assert found[:4] == (TITLE, "2024-05-02", "Jane Doe, Ada Marsh", "The Harbour Post")


@pytest.mark.parametrize("data", ["", "{", "[" * 100_000, "null", "3", '{"@type": 3}', "9" * 9999])
def test_json_ld_that_cannot_be_read_tells_nothing(data: str) -> None:
    assert told(script(data))[1:3] == (None, None)


def test_meta_elements_of_social_networks_and_search_engines() -> None:
    head = (
        '<meta property="og:title" content="Old bridge is closed &amp;amp; gone">'
        '<meta property="article:published_time" content="2024-05-02T10:00:00Z">'
        '<meta name="author" content="By Jane Doe and Ada Marsh">'
        '<meta property="og:site_name" content="The Harbour Post">'
        '<link rel="canonical" href="https://example.org/2024/bridge">'
    )
    assert told(head, title="Old bridge is closed & gone") == (
        "Old bridge is closed & gone",
        "2024-05-02",
        "Jane Doe, Ada Marsh",
        "The Harbour Post",
        "https://example.org/2024/bridge",
    )


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", '<span itemprop="datePublished" content="2024-05-02">x</span>'),
        ("", '<time pubdate datetime="2024-05-02T10:00">yesterday</time>'),
        ('<meta name="pubdate" content="20240502">', ""),
        ('<meta itemprop="datePublished" content="2024-05-02">', ""),
    ],
)
def test_the_day_is_found_where_pages_declare_it(head: str, body: str) -> None:
    assert told(head, body)[1] == "2024-05-02"


@pytest.mark.parametrize("words", ["2024", "2024-05", "yesterday", "2024-13-45", ""])
def test_what_is_no_day_is_none(words: str) -> None:
    assert told(f'<meta name="date" content="{words}">')[1] is None


@pytest.mark.parametrize(
    "body",
    [
        "<a rel='author' href='/j'>Jane Doe</a>",
        "<p itemprop='author'><b itemprop='name'>Jane Doe</b> May 2, 2024</p>",
        "<p itemprop='author'><meta itemprop='name' content='Jane Doe'></p>",
    ],
)
def test_the_author_may_be_marked_on_the_page(body: str) -> None:
    assert told("", body)[2] == "Jane Doe"


@pytest.mark.parametrize("name", ["https://example.org/jane", "@jane", "x" * 200, "123", "   "])
def test_accounts_and_addresses_are_no_authors(name: str) -> None:
    assert told(f'<meta name="author" content="{name}">')[2] is None


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("Jane Doe, Staff Writer", "Jane Doe"),
        ("JANE DOE and ADA MARSH, Harbour Press", "JANE DOE, ADA MARSH"),
        ("Jane Doe, harbour.com", "Jane Doe"),
        ("Harbour News Desk", "Harbour News Desk"),
    ],
)
def test_a_desk_is_an_author_only_where_nobody_else_is(words: str, author: str) -> None:
    assert told(f'<meta name="author" content="{words}">')[2] == author


def test_the_title_is_that_which_the_page_shows() -> None:
    assert told("")[0] == TITLE
    head = (
        '<meta property="og:title" content="Old bridge is closed for good - Harbour Post Online">'
    )
    assert told(head)[0] == TITLE


def test_the_name_of_the_site_is_no_part_of_the_title() -> None:
    html = "<title>Bridge closed | The Harbour Post</title>"
    site = '<meta property="og:site_name" content="Harbour Post">'
    assert declared(parse_html(html + site, "x")).head.title == "Bridge closed"
    assert declared(parse_html(html, "x")).head.title == "Bridge closed | The Harbour Post"


def test_a_title_behind_the_name_of_the_site_is_found_among_the_headings() -> None:
    html = f"<title>Harbour Post \u00bb {TITLE}</title><h1>Harbour Post</h1><h2>{TITLE}</h2>"
    assert declared(parse_html(html, "x")).head.title == TITLE


def test_a_headline_no_reader_sees_gives_way_to_one_he_sees() -> None:
    html = f"<title>{TITLE} - Post</title><h1>{TITLE}</h1>"
    data = {**ARTICLE, "headline": "a bridge in a harbour"}
    assert declared(parse_html(html + script(data), "x")).head.title == TITLE
    shared = '<meta property="og:title" content="Bridge gone">'
    assert declared(parse_html(html + shared, "x")).head.title == "Bridge gone"


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0030)https://example.org/2024/bridge -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/2024/bridge \n-->",
    ],
)
def test_the_address_may_be_noted_by_who_saved_the_page(note: str) -> None:
    assert saved_from(f"<!DOCTYPE html>\n{note}<html>") == "https://example.org/2024/bridge"
    assert saved_from("<p>url: https://example.org</p>") is None


def test_an_address_that_is_none_is_left_out() -> None:
    assert told('<link rel="canonical" href="/bridge">')[4] is None
    assert told('<link rel="canonical" href="javascript:alert(1)">')[4] is None
    assert told(f'<link rel="canonical" href="https://example.org/{"a" * 9_000}">')[4] is None


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<html lang='de-AT'><p>x", "de"),
        ("<html><meta property='og:locale' content='fr_FR'><p>x", "fr"),
        ("<html lang='english'><p>x", "en"),
        ("<html lang='klingon'><p>x", None),
        ("<html><meta http-equiv='Content-Language' content='fr'><p>x", "fr"),
        ("<p>x", None),
    ],
)
def test_the_language_is_a_code(html: str, code: str | None) -> None:
    assert declared(parse_html(html, "x")).language == code


def test_a_property_may_have_several_names_and_dublin_core_several_prefixes() -> None:
    html = (
        '<meta property="x:title dc:title" content="The bridge holds">'
        '<meta property="dcterms:creator twitter:site_name" content="Ann Lee">'
        '<meta name="author" content="The Web Team">'
        '<meta name="DC.date.issued" content="2026-01-07">'
    )
    title, published, author, *_ = told(html)
    assert (title, published, author) == ("The bridge holds", "2026-01-07", "Ann Lee")


def test_an_account_is_no_author() -> None:
    script = '{"@type": "NewsArticle", "creator": "CC7567", "headline": "x"}'
    assert told(f'<script type="application/ld+json">{script}</script>')[2] is None


def title_of(html: str) -> str | None:
    return declared(parse_html(f"<html><body>{html}</body></html>", "x")).head.title


def test_a_heading_that_leads_to_another_page_is_not_the_title() -> None:
    html = (
        "<title>The bridge over the harbour — the whole Harbour Handbook</title>"
        '<h1><a href="index.html">the whole Harbour Handbook of us</a></h1>'
        '<h1><a href="#top">The bridge over the harbour</a></h1>'
    )
    assert title_of(html) == "The bridge over the harbour"
    alone = '<title>The bridge holds</title><h1><a href="index.html">The bridge holds</a></h1>'
    assert title_of(alone) == "The bridge holds"


def test_a_heading_that_leads_to_its_own_page_is_its_title() -> None:
    site = '<h1><a href="/">The Harbour Post of Elm</a></h1>'
    own = f'<h2><a rel="bookmark" href="/2024/bridge">{TITLE}</a></h2>'
    html = f"<title>The Harbour Post of Elm » {TITLE}</title>{site}{own}"
    assert title_of(html) == TITLE


def test_a_title_that_is_cut_for_the_window_is_whole_on_the_page() -> None:
    html = "<title>Harbour budget | The Gazette</title><h1>Harbour budget passes after a night</h1>"
    assert title_of(html) == "Harbour budget passes after a night"


@pytest.mark.parametrize(
    ("declared_", "author"),
    [
        ("Analysis by Ann Lee", "Ann Lee"),
        ("Ann Lee , Bo Ray", "Ann Lee, Bo Ray"),
        ("dpa", "dpa"),
        ("ann-l", None),
        ("jdadmin", None),
        ("wordpress", None),
        ("Гость", None),
    ],
)
def test_only_names_are_authors(declared_: str, author: str | None) -> None:
    assert told(f'<meta name="author" content="{declared_}">')[2] == author


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("The Gazette | gazette.example", "The Gazette"),
        ("https://www.gazette.example", "gazette.example"),
        ("@gazette", "host.example"),
        ("Blogger", "host.example"),
    ],
)
def test_a_source_is_a_paper_or_site(name: str, source: str) -> None:
    head = (
        f'<meta property="og:site_name" content="{name}">'
        '<link rel="canonical" href="https://www.host.example/bridge">'
    )
    assert told(head)[3] == source


def test_a_sites_name_is_known_by_its_address() -> None:
    html = (
        '<link rel="canonical" href="https://harbourpost.example/bridge">'
        "<title>The bridge stays open – Harbour Post Publishing</title><p>x"
    )
    assert title_of(html) == "The bridge stays open"


def test_what_one_meta_element_declares_as_an_object_is_read() -> None:
    told_ = '{"title": "x", "author": "Jane Doe", "pub_date": "2024-05-02T10:00:00Z"}'
    head = f"<meta name='parsely-page' content='{told_}'>"
    assert told(head)[1:3] == ("2024-05-02", "Jane Doe")
    assert told("<meta name='parsely-page' content='{'>")[1:3] == (None, None)


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>Old bridge is<br>closed for good</h1>",
        "<h1><span>Old bridge</span><span>is closed for good</span></h1>",
        '<h1>Old bridge is closed for good <span class="sr-only">(opens here)</span></h1>',
        '<h1><span class="cap">O</span>ld bridge is closed for good</h1>',
    ],
)
def test_a_heading_may_be_set_in_parts(heading: str) -> None:
    assert title_of(f"<title>{TITLE} | Post</title>{heading}") == TITLE


def test_a_heading_of_two_lines_has_the_colon_that_is_declared() -> None:
    html = "<h1><small>Harbour</small> Old bridge is closed for good</h1>"
    declared_ = f'<meta property="og:title" content="Harbour: {TITLE}">'
    assert title_of(declared_ + html) == f"Harbour: {TITLE}"


def test_the_name_of_the_site_may_stand_before_the_title_or_be_a_heading() -> None:
    site = '<meta property="og:site_name" content="Harbour Post">'
    assert title_of(f"<title>Harbour Post - {TITLE}</title>{site}<p>x") == TITLE
    assert title_of(f"<title>{TITLE} | Harbour Post</title>{site}<h1>Harbour Post</h1>") == TITLE


def test_a_line_above_the_headline_is_part_of_the_title_where_it_is_declared_twice() -> None:
    whole = f"Harbour: {TITLE}"
    shared = f'<meta property="og:title" content="{whole}">'
    html = f"<title>{whole}</title><p>Harbour</p><h1>{TITLE}</h1>"
    assert title_of(shared + script({**ARTICLE, "headline": whole}) + html) == whole
    assert title_of(shared + script(ARTICLE) + html) == TITLE


def test_the_title_of_a_drawing_is_not_the_pages() -> None:
    assert title_of("<svg><title>Logo</title></svg><h1>Old bridge</h1>") == "Old bridge"


def test_a_title_is_declared_without_elements() -> None:
    html = '<meta property="og:title" content="CO&lt;sub&gt;2&lt;/sub&gt;:&lt;br&gt;5 &lt; 6">'
    assert title_of(html) == "CO2: 5 < 6"


def test_a_headline_that_goes_on_behind_the_same_words_is_anothers() -> None:
    html = f"<title>{TITLE} | Post</title><h1>{TITLE}</h1><h3>{TITLE}, says the mayor</h3>"
    assert title_of(f'<meta property="og:title" content="{TITLE}">{html}') == TITLE
    assert title_of(html) == TITLE


@pytest.mark.parametrize("mark", ["_", "-", "｜", " - "])
def test_the_name_of_the_site_is_set_off_in_other_scripts_as_well(mark: str) -> None:
    site = '<meta property="og:site_name" content="港口邮报">'
    assert title_of(f"<title>旧桥已关闭{mark}港口邮报</title>{site}<p>x") == "旧桥已关闭"
