"""Highlights and notes as W3C Web Annotations, and back: what other reading programs exchange.

One `AnnotationPage` holds an `Annotation` for each highlight. Its target is the article, with a
TextQuoteSelector and a TextPositionSelector (Web Annotation Data Model, W3C 2017); the colour is
a body that classifies, the note one that comments.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.model import HIGHLIGHT_COLOURS, Highlight, NoAnnotationsError, TextAnchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_COLOURS = ("yellow", "green", "blue", "pink", "orange", "purple", "teal", "grey")
_MOST = 100_000
_LONGEST_NUMBER = 9
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with where it is: the article's address or file, its part, its file's hash."""

    source: str
    part: int
    sha256: str
    highlight: Highlight


def annotation_page(annotations: Iterable[Annotation]) -> str:
    """Return annotations as one JSON-LD document."""
    items = [_item(one) for one in annotations]
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _item(one: Annotation) -> dict[str, object]:
    anchor, colour = one.highlight.anchor, _COLOURS[(one.highlight.colour - 1) % len(_COLOURS)]
    body: list[dict[str, str]] = [
        {"type": "TextualBody", "purpose": "classifying", "value": colour}
    ]
    if one.highlight.note:
        body.append({"type": "TextualBody", "purpose": "commenting", "value": one.highlight.note})
    return {
        "type": "Annotation",
        "motivation": "highlighting",
        "body": body,
        "target": {
            "source": f"{one.source}#part={one.part}" if one.part else one.source,
            "state": {"type": "HttpRequestState", "value": f"sha256={one.sha256}"},
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": anchor.exact,
                    "prefix": anchor.prefix,
                    "suffix": anchor.suffix,
                },
                {
                    "type": "TextPositionSelector",
                    "start": anchor.start,
                    "end": anchor.start + len(anchor.exact),
                },
            ],
        },
    }


def annotations_of(text: str) -> list[Annotation]:
    """Return the annotations of a JSON-LD document that quote words of a text; others are left.

    A page, a collection, a list of annotations and a single one are read. Raises NoAnnotationsError
    for what is no such document.
    """
    try:
        items = list(_items(json.loads(text)))
    except (ValueError, RecursionError) as error:
        message = "this is no JSON document"
        raise NoAnnotationsError(message) from error
    if not items:
        message = "there are no annotations in it"
        raise NoAnnotationsError(message)
    return [one for one in map(_annotation, items[:_MOST]) if one is not None]


def _items(told: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever JSON there is
    if isinstance(told, list):
        for one in told:
            yield from _items(one) if isinstance(one, dict) else ()
    elif isinstance(told, dict):
        kinds = _listed(told.get("type"))
        if "Annotation" in kinds:
            yield told
        elif "AnnotationPage" in kinds:
            yield from _items(_listed(told.get("items")))
        elif "AnnotationCollection" in kinds:
            yield from _items(_listed(told.get("first")))


def _annotation(item: dict[str, Any]) -> Annotation | None:
    target = next((one for one in _listed(item.get("target")) if isinstance(one, dict)), {})
    selectors = {
        str(one.get("type")): one
        for one in _listed(target.get("selector"))
        if isinstance(one, dict)
    }
    quote = selectors.get("TextQuoteSelector", {})
    exact, source = _text(quote.get("exact")), _text(target.get("source"))
    if not (exact and source):
        return None
    start = selectors.get("TextPositionSelector", {}).get("start")
    at = start if isinstance(start, int) and start >= 0 else 0
    anchor = TextAnchor(exact, _text(quote.get("prefix")), _text(quote.get("suffix")), at)
    bodies = [one for one in _listed(item.get("body")) if isinstance(one, dict)]
    address, _, part = source.partition("#part=")
    state = next((one for one in _listed(target.get("state")) if isinstance(one, dict)), {})
    return Annotation(
        address,
        int(part) if part.isdecimal() and len(part) <= _LONGEST_NUMBER else 0,
        _text(state.get("value")).removeprefix("sha256="),
        Highlight(anchor, _colour(bodies), _note(bodies)),
    )


def _colour(bodies: list[dict[str, Any]]) -> int:
    said = (_text(one.get("value")) for one in bodies if one.get("purpose") == "classifying")
    known = [_COLOURS.index(one) + 1 for one in said if one in _COLOURS]
    return known[0] if known and known[0] <= HIGHLIGHT_COLOURS else 1


def _note(bodies: list[dict[str, Any]]) -> str:
    """Return what comments; a body without a purpose is taken for a comment."""
    notes = (one for one in bodies if one.get("purpose", "commenting") == "commenting")
    return "\n".join(filter(None, (_text(one.get("value")).strip() for one in notes)))


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - one or several, as JSON-LD has it
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    # Half of a character cannot be kept.
    return _HALF.sub("\ufffd", value) if isinstance(value, str) else ""
