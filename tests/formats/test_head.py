"""What stands above an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats.head import author_of, byline_of, is_furniture, read_head
from reader.formats.lines import lines_of

if TYPE_CHECKING:
    from reader.formats.draft import Head

BODY = "The mayor of Port Aldous resigned on Tuesday after a report was published."


def head(text: str) -> tuple[Head, str]:
    found = read_head(lines_of(text))
    return found, text[found.end :].strip()


def test_the_first_line_of_the_seed_holds_date_and_title() -> None:
    found, rest = head(f" date 2026-01-07 'Hard To Do': Why He Left.\n{BODY}")
    assert (found.published, found.title) == ("2026-01-07", "'Hard To Do': Why He Left.")
    assert found.title_span is not None
    assert found.title_span.start == len(" date 2026-01-07 ")
    assert rest == BODY


def test_a_title_line_is_followed_by_date_and_byline_in_any_order() -> None:
    for above in ("By Jane Doe\nMay 25, 2026", "May 25, 2026\nBy Jane Doe"):
        found, rest = head(f"Bridge closed\n{above}\n\n{BODY}")
        assert (found.title, found.author, found.published) == (
            "Bridge closed",
            "Jane Doe",
            "2026-05-25",
        )
        assert rest == BODY


def test_a_short_line_above_the_date_is_the_source_and_a_name_below_it_the_author() -> None:
    found, rest = head(f"Bridge closed for good\n\nThe Gazette\n15 May 2023\nJANE DOE\n\n{BODY}")
    assert (found.title, found.source, found.author) == (
        "Bridge closed for good",
        "The Gazette",
        "JANE DOE",
    )
    assert rest == BODY


def test_fields_have_names() -> None:
    found, rest = head(
        f"Title: Bridge closed\nDate: 28 April 2023\nAuthor: Jane Doe\n"
        f"Publication: The Gazette\nURL: https://example.org/a\n\n{BODY}"
    )
    assert (found.title, found.published, found.author, found.source, found.url) == (
        "Bridge closed",
        "2023-04-28",
        "Jane Doe",
        "The Gazette",
        "https://example.org/a",
    )
    assert rest == BODY


def test_one_line_with_a_colon_is_no_field() -> None:
    found, rest = head(f"Location: unknown, say police.\n{BODY}")
    assert found.title is None
    assert rest.startswith("Location")


def test_address_title_and_date_may_stand_alone() -> None:
    found, rest = head(f"https://example.org/a\nBridge closed\n2026-05-25\n\n{BODY}")
    assert (found.url, found.title, found.published) == (
        "https://example.org/a",
        "Bridge closed",
        "2026-05-25",
    )
    assert rest == BODY


def test_what_a_website_puts_around_is_passed_over() -> None:
    found, rest = head(
        f"Skip to main content\nMenu\n\nThe Gazette\n\nHome / News / Local\n\n"
        f"Bridge closed for good\n\nBy Jane Doe\n\nShare\nEmail\n\n{BODY}"
    )
    assert (found.title, found.source) == ("Bridge closed for good", "The Gazette")
    assert rest == BODY


@pytest.mark.parametrize(
    "first",
    [
        "“We will rebuild,” said the mayor.",
        "PORT ALDOUS — The bridge is closed.",
        "The mayor of Port Aldous said on Tuesday that the\nbridge would stay closed.",
        "It was late;",
    ],
)
def test_a_first_sentence_is_no_title(first: str) -> None:
    found, rest = head(f"{first}\n{BODY}")
    assert found.title is None
    assert rest.startswith(first)


def test_a_single_line_is_the_article() -> None:
    found, rest = head("Bridge closed")
    assert found.title is None
    assert rest == "Bridge closed"


def test_a_dateline_stays_in_the_body() -> None:
    _, rest = head(f"Bridge closed\nPORT ALDOUS, 3 May — {BODY}")
    assert rest.startswith("PORT ALDOUS")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("*By Jane Doe and Jörg de Vries*", "Jane Doe and Jörg de Vries"),
        ("By The Associated Press", "The Associated Press"),
        ("Von Christian Unger, Laura Wagener", "Christian Unger, Laura Wagener"),
        ("Par J.-L. O’Brien", "J.-L. O’Brien"),
        ("By dpa", "dpa"),
        ("By Jane Doe , John Roe", "Jane Doe, John Roe"),
        ("Von unserer Korrespondentin Anna Groß", "Anna Groß"),
        ("Ein Kommentar von Anna Groß", "Anna Groß"),
        ("Eine Analyse von Jürgen Weiß und Anna Groß", "Jürgen Weiß und Anna Groß"),
        ("Propos recueillis par Léa Müller", "Léa Müller"),
        ("Par Léa Müller et Jean d’Ormesson (avec AFP)", "Léa Müller et Jean d’Ormesson"),
        ("Auteur : Léa Müller", "Léa Müller"),
        ("Ein Kommentar von gestern", None),
        ("Une histoire de Paris", None),
        ("By the time he left it was late", None),
        ("By Monday, nobody had answered the letter.", None),
        ("Byron", None),
    ],
)
def test_bylines_hold_names(line: str, names: str | None) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("By JANE DOE", "JANE DOE"),
        ("By JANE DOE; Tom Reed contributed from Ottawa.", "JANE DOE"),
        ("By JANE DOE, --(Reuter)", "JANE DOE"),
        ("Von Jane Doe und Eva Pruim (Fotos)", "Jane Doe und Eva Pruim"),
        ("By our own correspondent", "our own correspondent"),
        ("von der Leyen, Ursula; Pruim, Eva", "von der Leyen, Ursula; Pruim, Eva"),
        ("Byron, Ada", "Byron, Ada"),
        ("_", None),
        ("", None),
    ],
)
def test_a_field_for_authors_holds_names_and_more(words: str, names: str | None) -> None:
    assert author_of(words) == names


def test_furniture_is_told_from_headlines() -> None:
    assert is_furniture("Read more")
    assert is_furniture("Home / News / World")
    assert not is_furniture("Home rule / a history")
