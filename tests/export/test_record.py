from __future__ import annotations

import json
import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.export import analysis_record, json_line
from reader.model import (
    Analysis,
    Attribution,
    Claim,
    ClaimLink,
    Conflict,
    Entity,
    Event,
    HeldRole,
    Mention,
    Quantity,
    Quote,
    Span,
    Speaker,
    TimeExpression,
)
from tests.export.examples import article

KEYS = (
    *("schema", "path", "sha256", "format", "encoding", "part", "title", "title_span"),
    *("body_span", "date", "author", "source", "url", "language"),
    *("quotes", "people", "organisations", "places", "works", "dates", "numbers", "events"),
    *("conflicts", "claims", "warnings"),
)


def full(text: str, here: Span) -> Analysis:
    """An analysis with one finding of each kind, all at one place."""
    speaker = Speaker("Ada", "person", "chief", "Acme")
    told = Attribution(speaker, here, here, 0.75, ("cue",))
    mentions = (Mention(here, "pronoun"),)
    return Analysis(
        "1",
        quotes=(Quote(here, "mixed", 4, told, ("short",)), Quote(here, "scare", 5)),
        people=(
            Entity(
                *("person", "Ada", mentions, ("A.",), "chief", "Acme", "@ada"),
                roles=(HeldRole(here, "chief", "Acme", "2020", None, former=True),),
            ),
        ),
        organisations=(Entity("organisation", "Acme", mentions, category="company"),),
        places=(Entity("place", "Oslo", mentions),),
        works=(Entity("work", "GPT", mentions),),
        times=(TimeExpression(here, "date", "2026-01", "2026-01", "article"),),
        quantities=(
            Quantity(here, "money", 5.0, "USD", 7.5),
            Quantity(here, "count", math.inf),
            Quantity(here, "money", None, "EUR"),
        ),
        events=(Event("leave", text or "x", (here,), "2026", ("Ada",), ("Acme",)),),
        claims=(Claim("c", (here,), "Wired", (ClaimLink("memo", here),)),),
        conflicts=(Conflict("two", (here, here)),),
        warnings=("odd", "odd"),
    )


def record(text: str = "Ada spoke.", **known: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of an article
    made = article(text, warnings=("guessed",), **known)
    found: dict[str, Any] = json.loads(
        json_line(analysis_record(made, full(text, Span(0, len(text)))))
    )
    return found


def test_the_keys_are_those_promised() -> None:
    assert tuple(record()) == KEYS
    made = article()
    assert analysis_record(made, Analysis("1"), with_text=True)["text"] == made.text


def test_each_finding_is_told_in_the_promised_shape() -> None:
    found, here = record(), [0, 10]
    assert found["title_span"] is None
    assert found["body_span"] == here
    assert found["quotes"] == [
        {
            "start": 0,
            "end": 10,
            "text": "Ada spoke.",
            "kind": "mixed",
            "group": 4,
            "page": None,
            "speaker": {
                "name": "Ada",
                "mention": here,
                "role": "chief",
                "organisation": "Acme",
                "type": "person",
            },
            "cue": here,
            "confidence": 0.75,
            "reasons": ["cue", "short"],
        },
        {
            "start": 0,
            "end": 10,
            "text": "Ada spoke.",
            "kind": "scare",
            "group": 5,
            "page": None,
            "speaker": None,
            "cue": None,
            "confidence": 0.0,
            "reasons": [],
        },
    ]
    mentions = [{"start": 0, "end": 10, "how": "pronoun"}]
    assert found["people"] == [
        {
            "name": "Ada",
            "aliases": ["A."],
            "role": "chief",
            "organisation": "Acme",
            "roles": [
                {
                    "role": "chief",
                    "organisation": "Acme",
                    "from": "2020",
                    "to": None,
                    "former": True,
                    "evidence": here,
                }
            ],
            "handle": "@ada",
            "salience": 0.0,
            "confidence": 0.5,
            "mentions": mentions,
        }
    ]
    assert found["organisations"] == [
        {
            "name": "Acme",
            "aliases": [],
            "kind": "company",
            "salience": 0.0,
            "confidence": 0.5,
            "mentions": mentions,
        }
    ]
    assert [entity["name"] for entity in found["places"] + found["works"]] == ["Oslo", "GPT"]
    assert found["dates"] == [
        {
            "start": 0,
            "end": 10,
            "text": "Ada spoke.",
            "kind": "date",
            "timex": "2026-01",
            "value": "2026-01",
            "anchor": "article",
        }
    ]
    numbers = [(one["value"], one["upper"], one["unit"]) for one in found["numbers"]]
    assert numbers == [(5, 7.5, "USD"), (None, None, None), (None, None, "EUR")]
    assert found["events"] == [
        {
            "kind": "leave",
            "label": "Ada spoke.",
            "value": "2026",
            "status": "done",
            "people": ["Ada"],
            "organisations": ["Acme"],
            "evidence": [here],
            "confidence": 0.5,
        }
    ]
    assert found["conflicts"] == [{"label": "two", "evidence": [here, here]}]
    assert found["claims"] == [
        {
            "text": "c",
            "source": "Wired",
            "sourcing": "named",
            "chain": [{"name": "memo", "evidence": here}],
            "evidence": [here],
            "confidence": 0.5,
        }
    ]
    assert found["warnings"] == ["guessed", "odd"]


def test_one_object_is_one_line_whatever_ends_a_line() -> None:
    line = json_line({"text": "a\u2028b\u2029c\x85d\x0be\nf“”"})
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"text": "a\u2028b\u2029c\x85d\x0be\nf“”"}


@given(st.text(), st.data())
def test_any_text_makes_one_line_of_json_with_places_inside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    here = Span(start, data.draw(st.integers(start, len(text))))
    line = json_line(analysis_record(article(text), full(text, here), with_text=True))
    assert len(line.splitlines()) == 1
    found = json.loads(line)
    assert found["text"] == text
    for quote in found["quotes"]:
        assert 0 <= quote["start"] <= quote["end"] <= len(text)
        assert quote["text"] == text[quote["start"] : quote["end"]]
