"""Products that no list holds, and who makes what: GPT-4, gpt4, the OpenAI o1 and o3 models.

Letters and a number name many things (a road, a visa, a form), so they are believed only as a
version of a known work, or where the words around them say what they are and whose.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import words
from reader.analysis.naming import Name
from reader.analysis.spelling import compact
from reader.model import Span
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.document import Document

_VERSION = re.compile(r"(?P<work>[A-Za-z]{2,10})-?\d{1,2}(?:\.\d{1,2})?[a-z]?(?![\w-])")
_CODE = re.compile(r"[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]{0,2}\Z")
_OWNED = re.compile(r"['’]s? (?:(?:own|new|latest|popular|flagship|famous) )?\Z")
_BEHIND_MAKER = re.compile(r"[- ](?:maker|developer|creator) (?=[A-Z])", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"\A[/.@#_-]|[/@_]|\.[a-z]\Z")
_JOINING = frozenset({",", "and", "or", "&"})
_LONGEST_OWNED = 16
_SURE, _LIKELY = 0.9, 0.8


class Products(NamedTuple):
    """Further places where works are named, and where the makers of works are named.

    `makers` goes from the place of a work's name to that of the organisation.
    """

    names: tuple[Name, ...]
    makers: Mapping[Span, Span]


def find_products(document: Document, names: Sequence[Name]) -> Products:
    """Return the products named beside the works among `names`, and all makers that are told."""
    bodies = [name.span for name in names if name.kind == "organisation"]
    makers: dict[Span, Span] = {}
    found = [*_versions(document, names), *_coded(document, bodies, makers)]
    starts, ends = {one.start: one for one in bodies}, {one.end: one for one in bodies}
    for name in (*names, *found):
        if name.kind != "work" or compact(name.span.of(document.text)) in _unmade():
            continue
        maker = _owner(document.text, name.span, ends) or _maker(document.text, name.span, starts)
        if maker is not None:
            makers.setdefault(name.span, maker)
    return Products(tuple(found), makers)


@cache
def _unmade() -> frozenset[str]:
    return frozenset(map(compact, lexicon("unmade_works")))


@cache
def _listed() -> frozenset[str]:
    return frozenset(map(compact, lexicon("works")))


def _versions(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Yield GPT-4 where GPT is known, and "chatgpt" where the article writes ChatGPT too."""
    text = document.text
    taken = {name.span.start for name in names if name.kind == "work"}
    here = {compact(name.span.of(text)) for name in names if name.kind == "work"}
    here = {one for one in here if one not in words("english_words")}
    perhaps = {one for one in set(document.words) if one in here or _ends_in_number(one)}
    if not perhaps:
        return
    for (start, end, _), word in zip(document.tokens, document.words, strict=True):
        if word not in perhaps or start in taken:
            continue
        if _IN_ADDRESS.search(text[max(0, start - 1) : end + 2]):
            continue
        if word in here:
            yield Name(Span(start, end), "work", _LIKELY)
        elif (version := _VERSION.match(text, start)) is not None:
            yield Name(Span(start, version.end()), "work", _SURE)


def _ends_in_number(word: str) -> bool:
    """Tell the version of a listed work, or the beginning of it: "gpt-3" of GPT-3.5."""
    version = _VERSION.match(word)
    return version is not None and version["work"] in _listed()


def _coded(document: Document, bodies: Sequence[Span], makers: dict[Span, Span]) -> Iterator[Name]:
    """Read "the Norvik a1 and a3 models": codes behind their maker, called models behind them."""
    text = document.text
    for body in bodies:
        at = document.tokens_in(Span(body.end, len(text))).start
        gap = "'s " if text[body.end : body.end + 1] in ("'", "’") else " "
        at += len(gap) > 1
        if not _is_code(document, at) or document.starts[at] - body.end > len(gap):
            continue
        codes, last = [at], at
        while _joins(document, last + 1) and _is_code(document, last + 2):
            last += 2
            codes.append(last)
        if document.words[last + 1 : last + 2] and document.words[last + 1] in words("model_nouns"):
            for code in codes:
                span = document.tokens[code].span
                if code == at and len(gap) == 1:
                    span = body.joined(span)
                makers[span] = body
                yield Name(span, "work", _LIKELY)


def _is_code(document: Document, at: int) -> bool:
    word = document.words[at] if at < len(document.words) else ""
    return _CODE.match(word) is not None


def _joins(document: Document, at: int) -> bool:
    return at < len(document.words) and document.words[at] in _JOINING


def _owner(text: str, work: Span, ends: Mapping[int, Span]) -> Span | None:
    """Read "Norvik's Skylark"."""
    start = max(0, work.start - _LONGEST_OWNED)
    owned = _OWNED.search(text[start : work.start])
    return ends.get(start + owned.start()) if owned else None


def _maker(text: str, work: Span, starts: Mapping[int, Span]) -> Span | None:
    """Read "Skylark maker Norvik"."""
    behind = _BEHIND_MAKER.match(text, work.end)
    return starts.get(behind.end()) if behind else None
