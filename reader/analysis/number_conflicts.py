"""One person of two ages, one toll of two numbers."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.analysis.numerals import shown
from reader.model import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.entities import Entities
    from reader.model import Quantity, Span

_AGE_BEHIND = re.compile(r", (?:aged )?(\d{1,2})[,.]")
_AGE_BEFORE = re.compile(r"(?<!then )(?<!then-)\b(\d{1,2})-year-old \Z")
_LONGEST_AGE = 24
_TOLLS = {
    "killed": "killed", "kill": "killed", "kills": "killed", "dead": "killed", "died": "killed",
    "injured": "injured", "injure": "injured", "injures": "injured", "wounded": "injured",
    "arrested": "arrested", "arrest": "arrested",
}  # fmt: skip
_OPEN = re.compile(
    r"\b(?:least|more|other|others|another|further|rose|risen|raised|rising|earlier|initially|later"
    r"|now|first|including|included|among|about|around|some|nearly|almost|over|up|far|so|than|each"
    r"|since|year|years|last|previous|previously|separate|separately|also|injuring|remaining"
    r"|reported|reports|according|said|says|claimed|estimates?|many|most|few|half|of those|whom)\b",
    re.IGNORECASE,
)
_NEAR = 40
_BOTH = 2
_WORD = re.compile(r"[A-Za-z]+")


def age_conflicts(document: Document, entities: Entities) -> Iterator[Conflict]:
    """Yield each person whom the article gives two ages, as of the same present."""
    for person in entities.people:
        ages: dict[int, Span] = {}
        for mention in person.mentions:
            age = _age(document.text, mention.span) if mention.how == "name" else None
            if age is not None:
                ages.setdefault(age, mention.span)
        # Two ages in one sentence are rather two people, or no ages at all.
        evidence = tuple(dict.fromkeys(_sentence(document, place) for place in ages.values()))
        if len(evidence) == len(ages) > 1:
            said = " and ".join(str(age) for age in ages)
            yield Conflict(f"{person.name} is {said} years old", evidence)


def _age(text: str, name: Span) -> int | None:
    behind = _AGE_BEHIND.match(text, name.end)
    before = _AGE_BEFORE.search(text[max(0, name.start - _LONGEST_AGE) : name.start])
    found = behind or before
    return int(found[1]) if found else None


def toll_conflicts(document: Document, quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield tolls that differ, where both sentences are plain: "killed 12 people", "14 killed".

    A sentence with a source, a comparison, a time or a part of the toll may well differ.
    """
    found: dict[tuple[str, str], dict[float, Span]] = {}
    for one in quantities:
        toll = _toll(document, one)
        if toll is not None and one.unit and one.value is not None and one.upper is None:
            sentence = _sentence(document, one.span)
            found.setdefault((toll, one.unit), {}).setdefault(one.value, sentence)
    for (toll, unit), values in found.items():
        sentences = list(dict.fromkeys(values.values()))
        if len(values) == len(sentences) == _BOTH and all(
            _is_plain(document, sentence) for sentence in sentences
        ):
            said = " and ".join(shown(value) for value in values)
            yield Conflict(f"{said} {unit} {toll}", tuple(sentences))


def _toll(document: Document, one: Quantity) -> str | None:
    """Return what befell those counted, by the nearest word that says so."""
    sentence = _sentence(document, one.span)
    before = document.text[max(sentence.start, one.span.start - _NEAR) : one.span.start]
    behind = document.text[one.span.end : min(sentence.end, one.span.end + _NEAR)]
    near = [*_WORD.findall(before)[:-3:-1], *_WORD.findall(behind)[:3]]
    return next((_TOLLS[word.casefold()] for word in near if word.casefold() in _TOLLS), None)


def _is_plain(document: Document, sentence: Span) -> bool:
    return _OPEN.search(document.text, sentence.start, sentence.end) is None


def _sentence(document: Document, span: Span) -> Span:
    at = bisect_right(document.sentences, span.start, key=lambda one: one.start) - 1
    inside = at >= 0 and span.start < document.sentences[at].end
    return document.sentences[at] if inside else span
