"""Days that a careful reader would doubt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import DateDoubt, date_doubt
from reader.model import Article, Origin, Span

TODAY = date(2026, 3, 1)
BODY = "The bridge over the harbour stays open this year, the mayor said."


def article(published: str | None, above: str = "", url: str | None = None) -> Article:
    text = f"{above}\n\n{BODY}"
    body = Span(len(text) - len(BODY), len(text))
    return Article("a", "a", text, body, (), "0", "plain", published=published, url=url)


@pytest.mark.parametrize(
    ("made", "doubt"),
    [
        (article(None), DateDoubt("missing")),
        (article("2026-03-02"), DateDoubt("future")),
        (article("2027"), DateDoubt("future")),
        (article("1550-05-01"), DateDoubt("early")),
        (article("2026-03-01"), None),
        (article("1605"), None),
        (
            article("2026-01-07", url="https://gazette.example/2019/03/01/bridge"),
            DateDoubt("address", "2019-03-01"),
        ),
        (article("2026-01-07", url="https://gazette.example/2026/01/06/bridge"), None),
        (article("2026-01-07", "The bridge\n1 March 2019"), DateDoubt("text", "2019-03-01")),
        (article("2026-01-07", "1 March 2019\n7 January 2026"), None),
        (article("2026-01-07", "Updated: 9 February 2026"), None),
        (article("2026-01-07", "On 1 March 2019 it had been closed for a week."), None),
        (article("2026-01", "1 March 2019"), None),
    ],
)
def test_a_day_is_compared_with_today_the_address_and_the_text(
    made: Article, doubt: DateDoubt | None
) -> None:
    assert date_doubt(made, TODAY) == doubt


def test_a_day_that_a_person_said_is_believed_before_address_and_text() -> None:
    made = article("2026-01-07", "1 March 2019")
    by_hand = replace(made, origins=(Origin("published", "you", by_hand=True),))
    assert date_doubt(by_hand, TODAY) is None
    assert date_doubt(replace(by_hand, published="2030-01-01"), TODAY) == DateDoubt("future")


@given(st.text(), st.text(), st.dates())
def test_any_text_and_address_is_looked_at(above: str, url: str, day: date) -> None:
    doubt = date_doubt(article(day.isoformat(), above, url), TODAY)
    assert doubt is None or doubt.kind in {"future", "early", "address", "text"}
