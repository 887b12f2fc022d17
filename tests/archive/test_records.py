"""What the catalog keeps comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.records import pack, unpack, unpack_article
from reader.model import (
    Analysis,
    Article,
    Attribution,
    Block,
    CacheError,
    Claim,
    ClaimLink,
    Conflict,
    Entity,
    Event,
    Mention,
    Quantity,
    Quote,
    Span,
    Speaker,
    TimeExpression,
)

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*sorted(pair)))


def test_everything_found_comes_back_equal() -> None:
    span = Span(0, 3)
    told = Attribution(Speaker("Ann", "person", "chair", None), span, None, 0.5, ("near",))
    article = Article(
        "a.txt", "/x/a.txt", "“Hi”\ud83d\ude00 é", Span(0, 4), (Block(span, "title"),), "0",
        "plain", encoding="utf-8", title="T", title_span=span, warnings=("guessed",),
    )  # fmt: skip
    analysis = Analysis(
        "1",
        quotes=(Quote(span, "direct", 0, told), Quote(span, "scare", 1, None, ("short",))),
        people=(Entity("person", "Ann", (Mention(span, "ocr"),), ("A.",), salience=0.25),),
        times=(TimeExpression(span, "date", "2026-01", "2026-01", "article"),),
        quantities=(Quantity(span, "money", 2.5, "EUR"),),
        events=(Event("leave", "Ann leaves", (span,), people=("Ann",)),),
        claims=(Claim("so", (span,), "Ann", (ClaimLink("Wired", span),)),),
        conflicts=(Conflict("two ages", (span, span)),),
        warnings=("odd",),
    )
    packed = pack(article, analysis)
    assert unpack(packed) == (article, analysis)
    assert unpack_article(packed) == article


@given(st.text(st.characters(exclude_categories=[])), SPANS)
def test_any_text_comes_back_whole(text: str, span: Span) -> None:
    article = Article(text, text, text, span, (Block(span),), "", "plain", title=text)
    assert unpack(pack(article, Analysis(text))) == (article, Analysis(text))


@given(st.binary(max_size=200))
def test_other_bytes_are_refused(packed: bytes) -> None:
    for reading in (unpack, unpack_article):
        with pytest.raises(CacheError, match="damaged"):
            reading(packed)
