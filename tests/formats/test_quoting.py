"""Block quotations with who said them, and embedded posts, on pages of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis import analyse
from reader.formats import load
from reader.formats.markup import parse_html
from reader.formats.page import paragraphs_of

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

PROSE = (
    "The council met for four hours on Tuesday evening in the old customs house. Nobody had "
    "expected a vote before the summer, and the galleries were full until midnight."
)
QUOTED = "<p>The quay belongs to those who work on it.</p>"


def page(inside: str) -> str:
    return (
        '<html lang="en"><head><title>The harbour vote</title></head><body><article>'
        f"<h1>The harbour vote</h1><p>{PROSE}</p><p>{PROSE}</p>{inside}<p>{PROSE}</p>"
        "</article></body></html>"
    )


def read(tmp_path: Path, inside: str) -> Article:
    (tmp_path / "page.html").write_text(page(inside), encoding="utf-8")
    return load(tmp_path / "page.html", "page.html")[0]


def blocks(made: Article) -> list[tuple[str, str]]:
    plain = {"title", "paragraph"}
    return [(one.kind, one.span.of(made.text)) for one in made.blocks if one.kind not in plain]


def said(made: Article) -> list[tuple[str, str | None]]:
    found = analyse(made).speech
    return [(one.span.of(made.text), one.speaker.name if one.speaker else None) for one in found]


CREDITED = [
    f"<blockquote>{QUOTED}<footer>— <cite>Tom Reyes</cite>, chair</footer></blockquote>",
    f"<blockquote>{QUOTED}<cite>Tom Reyes</cite></blockquote>",
    f"<blockquote>{QUOTED[:-4]} <cite>Tom Reyes</cite></p></blockquote>",
    f'<blockquote>{QUOTED}<p class="quote-attribution">Tom Reyes, chair</p></blockquote>',
    f'<blockquote>{QUOTED}<span class="author">By Tom Reyes</span></blockquote>',
    f"<figure><blockquote>{QUOTED}</blockquote><figcaption>Tom Reyes</figcaption></figure>",
    (
        f"<figure><div><blockquote>{QUOTED}</blockquote></div><figcaption>— Tom Reyes, chair"
        "</figcaption></figure>"
    ),
]
POSTED = {
    "bluesky-embed": "<p>The vote was a farce.<br><br><a>[image or embed]</a></p>&mdash; Kim Vale "
    "(<a>@kimvale.example</a>) <a>7 January 2026 at 10:12</a>",
    "mastodon-embed": "<p>The vote was a farce.</p><p>— Kim Vale (@kimvale@social.example) "
    "<a>Jan 7, 2026</a></p>",
    "fb-post": "<p>The vote was a farce.</p>Posted by <a>Kim Vale</a> on <a>Tuesday, "
    "January 6, 2026</a>",
    "twitter-tweet": "<p>The vote was a farce.</p>&mdash; Kim Vale (@kimvale) January 7, 2026",
}


@pytest.mark.parametrize("inside", CREDITED)
def test_who_is_named_below_a_block_quotation_said_it(tmp_path: Path, inside: str) -> None:
    made = read(tmp_path, inside)
    (first, words), (second, credit) = blocks(made)
    assert (first, second) == ("quotation", "credit")
    assert words == "The quay belongs to those who work on it."
    assert "Tom Reyes" in credit
    assert said(made) == [(words, "Tom Reyes")]


@pytest.mark.parametrize("inside", CREDITED)
def test_a_mail_or_a_book_is_read_alike(inside: str) -> None:
    found = paragraphs_of(parse_html(page(inside), "x"))
    kinds = [one.kind for one in found]
    assert kinds[3:5] == ["quotation", "credit"]


def test_several_paragraphs_are_of_whom_the_line_below_them_names(tmp_path: Path) -> None:
    more = f"{QUOTED}<p>It always has.</p><footer>Tom Reyes, chair of the Harbour Board</footer>"
    made = read(tmp_path, f"<blockquote>{more}</blockquote>")
    assert [name for _, name in said(made)] == ["Tom Reyes", "Tom Reyes"]
    speaker = analyse(made).speech[0].speaker
    assert speaker is not None
    assert (speaker.role, speaker.organisation) == ("chair", "Harbour Board")


@pytest.mark.parametrize(
    "inside",
    [
        "<blockquote><p>He had read <cite>Hamlet</cite></p></blockquote>",
        "<blockquote><p>It stood in <cite>The Gazette</cite>, he recalled.</p></blockquote>",
        "<blockquote><cite>Nothing but this.</cite></blockquote>",
        "<figure><img><figcaption>Tom Reyes on the quay on Tuesday.</figcaption></figure>",
    ],
)
def test_a_title_in_the_words_and_the_caption_of_a_picture_name_no_speaker(
    tmp_path: Path, inside: str
) -> None:
    assert "credit" not in {kind for kind, _ in blocks(read(tmp_path, inside))}


def test_a_quotation_that_is_left_out_leaves_no_name_behind(tmp_path: Path) -> None:
    quotation = f"<blockquote>{QUOTED}<cite>Tom Reyes</cite></blockquote>"
    made = read(tmp_path, f'<aside class="related">{quotation}</aside>')
    assert "Tom Reyes" not in made.text


@pytest.mark.parametrize(
    ("network", "handle"),
    [
        ("twitter-tweet", "@kimvale"),
        ("bluesky-embed", "@kimvale.example"),
        ("mastodon-embed", "@kimvale@social.example"),
        ("fb-post", None),
    ],
)
def test_an_embedded_post_is_of_its_author(
    tmp_path: Path, network: str, handle: str | None
) -> None:
    post = f'<blockquote class="{network}">{POSTED[network]}</blockquote>'
    made = read(tmp_path, post)
    ((kind, text),) = blocks(made)
    assert kind == "post"
    assert "2026" in text
    assert said(made) == [("The vote was a farce.", "Kim Vale")]
    handles = {one.name: one.handle for one in analyse(made).people}
    assert handles.get("Kim Vale") == handle
    assert [one.kind for one in paragraphs_of(parse_html(page(post), "x"))][3] == "post"


def test_today_in_a_post_is_the_day_it_was_written(tmp_path: Path) -> None:
    words = POSTED["twitter-tweet"].replace("The vote", "Today the vote")
    made = read(tmp_path, f'<blockquote class="twitter-tweet">{words}</blockquote>')
    today = next(one for one in analyse(made).times if one.span.of(made.text) == "Today")
    assert (today.value, today.anchor) == ("2026-01-07", "post")


def test_lists_headings_and_captions_keep_their_kind_and_their_quotations(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        "<h2>What was said</h2><ul><li>“The first item is the crane,” said Ada Brook.</li>"
        "<li>The second item is the quay wall on the eastern side.</li></ul>"
        "<figure><figcaption>Ada Brook, who said “never again”, on Tuesday.</figcaption></figure>",
    )
    assert [kind for kind, _ in blocks(made)] == ["heading", "list", "list", "caption"]
    assert said(made) == [
        ("“The first item is the crane,”", "Ada Brook"),
        ("“never again”", "Ada Brook"),
    ]


def test_a_quotation_announced_with_a_colon_is_of_whom_the_sentence_names(tmp_path: Path) -> None:
    made = read(
        tmp_path, f"<p>Tom Reyes wrote to the council:</p><blockquote>{QUOTED}</blockquote>"
    )
    assert said(made) == [("The quay belongs to those who work on it.", "Tom Reyes")]
