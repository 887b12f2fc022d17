"""Where sentences end: our own hard cases, and two sets that are not ours to ship."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reader.model import Span
from reader.text import sentences
from tests.quality.fact_scoring import FACTS, f1
from tests.quality.floors import floors
from tests.quality.folders import GOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN = ("sentences_tune", "sentences_held")
SHARED = ("meantime.test", "uner_ewt.dev", "uner_ewt.test")
_MARK = re.compile(r" *¦ *")
# A piece without a stop is a heading, an address, a name: it had a line of its own.
_STOPPED = re.compile(r"[.!?…][\"'”’)\]*_]*\Z")

Case = tuple[str, set[int]]
"""A text and where sentences end in it, line ends and its own end left out."""


def own_cases(name: str) -> Iterator[Case]:
    """Yield the passages of a file of our own, in which ¦ marks an end."""
    for line in (GOLD / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pieces = _MARK.split(line.replace("\\n", "\n"))
            yield _joined(pieces)


def shared_cases(name: str) -> Iterator[Case]:
    """Yield the documents of a set whose sentences stand apart, joined as running text."""
    documents: dict[str, list[str]] = {}
    for line in (FACTS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        whole = one["id"] if name.startswith("meantime") else one["id"].rpartition("-")[0]
        pieces = (piece.strip() for piece in one["text"].split("\n"))
        documents.setdefault(whole, []).extend(piece for piece in pieces if piece)
    for pieces_of_one in documents.values():
        yield _joined(pieces_of_one)


def _joined(pieces: list[str]) -> Case:
    text = pieces[0]
    ends = set()
    for before, piece in pairwise(pieces):
        stopped = _STOPPED.search(before)
        if stopped:
            ends.add(len(text))
        text += (" " if stopped else "\n") + piece
    return text, ends


def score(cases: Iterator[Case]) -> float:
    """Return the F1, in percent, of the ends that no line end gives away."""
    hit = told = wanted = 0
    for text, ends in cases:
        found = {one.end for one in sentences(text, Span(0, len(text)))}
        found = {end for end in found if text[end : end + 1] not in ("", "\n")}
        hit += len(found & ends)
        told += len(found)
        wanted += len(ends)
    return f1(hit, told, wanted)


@pytest.mark.parametrize("name", OWN)
def test_our_own_hard_cases(name: str) -> None:
    assert score(own_cases(name)) >= floors()[name]["ends"]


@pytest.mark.skipif(not FACTS.is_dir(), reason="the measuring data is not here")
@pytest.mark.parametrize("name", SHARED)
def test_texts_of_others(name: str) -> None:
    assert score(shared_cases(name)) >= floors()[name]["ends"]


def test_ends_that_are_missed_or_made_up_lower_the_score() -> None:
    assert score(iter([("He left. She stayed.", {8})])) == 100
    assert score(iter([("He left. She stayed.", set())])) == 0
    assert score(iter([("He left, she stayed.", {8})])) == 0
