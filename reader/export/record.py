"""One article and all that was found in it as one JSON object, for other programs.

The keys are a promise: a change of meaning raises `SCHEMA`. Every place is `[start, end]`
in code points of the article's text.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.model import (
        Analysis,
        Article,
        Claim,
        Conflict,
        Entity,
        Event,
        HeldRole,
        Quantity,
        Quote,
        Span,
        TimeExpression,
    )

SCHEMA = 1
"""Raised when a key changes its meaning."""

Record = dict[str, object]

_DIGITS = 3
# Python and others end a line at these too; escaped, one object is one line for all of them.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def json_line(record: Mapping[str, object]) -> str:
    """Return a record as one line of JSON Lines, without the line end."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS)


def analysis_record(article: Article, analysis: Analysis, *, with_text: bool = False) -> Record:
    """Return everything known of an article as plain values, ready for `json_line`."""
    return {
        "schema": SCHEMA,
        **_article(article),
        **({"text": article.text} if with_text else {}),
        "quotes": [_quote(article, quote) for quote in analysis.quotes],
        "people": [_person(entity) for entity in analysis.people],
        "organisations": _entities(analysis.organisations),
        "places": _entities(analysis.places),
        "works": [_work(entity) for entity in analysis.works],
        "dates": [_time(article, time) for time in analysis.times],
        "numbers": [_quantity(article, quantity) for quantity in analysis.quantities],
        "events": [_event(event) for event in analysis.events],
        "conflicts": [_conflict(conflict) for conflict in analysis.conflicts],
        "claims": [_claim(claim) for claim in analysis.claims],
        "warnings": list(dict.fromkeys((*article.warnings, *analysis.warnings))),
    }


def _article(article: Article) -> Record:
    return {
        "path": article.path,
        "sha256": article.sha256,
        "format": article.format,
        "encoding": article.encoding,
        "part": article.part,
        "title": article.title,
        "title_span": _place(article.title_span),
        "body_span": _place(article.body),
        "date": article.published,
        "author": article.author,
        "source": article.source,
        "url": article.url,
        "language": article.language,
    }


def _quote(article: Article, quote: Quote) -> Record:
    told = quote.attribution
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.span.of(article.text),
        "kind": quote.kind,
        "group": quote.group,
        "page": article.page_at(quote.span.start),
        "speaker": None
        if told is None
        else {
            "name": told.speaker.name,
            "mention": _place(told.mention),
            "role": told.speaker.role,
            "organisation": told.speaker.organisation,
            "type": told.speaker.kind,
        },
        "cue": _place(told.cue) if told else None,
        "confidence": _share(told.confidence) if told else 0.0,
        "reasons": [*(told.reasons if told else ()), *quote.reasons],
    }


def _person(entity: Entity) -> Record:
    return {
        "name": entity.name,
        "aliases": list(entity.aliases),
        "role": entity.role,
        "organisation": entity.organisation,
        "roles": [_held(role) for role in entity.roles],
        "handle": entity.handle,
        **_standing(entity),
    }


def _held(role: HeldRole) -> Record:
    return {
        "role": role.role,
        "organisation": role.organisation,
        "from": role.start,
        "to": role.end,
        "former": role.former,
        "evidence": _place(role.evidence),
    }


def _entities(entities: Iterable[Entity]) -> list[Record]:
    return [_thing(entity) for entity in entities]


def _thing(entity: Entity) -> Record:
    return {
        "name": entity.name,
        "aliases": list(entity.aliases),
        "kind": entity.category,
        **_standing(entity),
    }


def _work(entity: Entity) -> Record:
    return {**_thing(entity), "maker": entity.organisation}


def _standing(entity: Entity) -> Record:
    return {
        "salience": _share(entity.salience),
        "confidence": _share(entity.confidence),
        "mentions": [
            {"start": mention.span.start, "end": mention.span.end, "how": mention.how}
            for mention in entity.mentions
        ],
    }


def _time(article: Article, time: TimeExpression) -> Record:
    return {
        "start": time.span.start,
        "end": time.span.end,
        "text": time.span.of(article.text),
        "kind": time.kind,
        "timex": time.timex,
        "value": time.value,
        "anchor": time.anchor,
    }


def _quantity(article: Article, quantity: Quantity) -> Record:
    return {
        "start": quantity.span.start,
        "end": quantity.span.end,
        "text": quantity.span.of(article.text),
        "value": _number(quantity.value),
        "upper": _number(quantity.upper),
        "unit": quantity.unit,
        "kind": quantity.kind,
    }


def _event(event: Event) -> Record:
    return {
        "kind": event.kind,
        "label": event.label,
        "value": event.value,
        "status": event.status,
        "people": list(event.people),
        "organisations": list(event.organisations),
        "evidence": _places(event.evidence),
        "confidence": _share(event.confidence),
    }


def _conflict(conflict: Conflict) -> Record:
    return {"label": conflict.label, "evidence": _places(conflict.evidence)}


def _claim(claim: Claim) -> Record:
    return {
        "text": claim.text,
        "source": claim.source,
        "sourcing": claim.sourcing,
        "chain": [{"name": link.name, "evidence": _place(link.evidence)} for link in claim.chain],
        "evidence": _places(claim.evidence),
        "confidence": _share(claim.confidence),
    }


def _place(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _places(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _share(value: float) -> float:
    return round(value, _DIGITS)


def _number(value: float | None) -> float | None:
    """Return a whole number as one; JSON knows neither infinity nor "not a number"."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) else value
