"""Count names rightly and wrongly put together, against gold that says who is who."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.analysis import analyse
from tests.analysis.quoting import article
from tests.quality.fact_scoring import FACTS, share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.model import Entity

Gold = dict[str, Any]


@dataclass(slots=True)
class Merges:
    """Spellings put under the name of another: how many rightly, and which wrongly."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share that is right, in percent."""
        return share(self.right, self.right + len(self.wrong))


def merges(*names: str) -> Merges:
    """Return the merges of the given sets that gold has an opinion on."""
    found = Merges()
    for name in names:
        with (FACTS / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                _count(json.loads(line), found)
    return found


def _count(document: Gold, found: Merges) -> None:
    chains = _chains(document)
    analysis = analyse(article(document["text"]))
    for entity in (*analysis.people, *analysis.organisations, *analysis.places):
        spelt = _spelt(document["text"], entity, chains)
        known = spelt.pop(entity.name, None)
        for spelling, chain in spelt.items():
            if known is not None and known & chain:
                found.right += 1
            elif known is not None:
                found.wrong.append(f"{document['id']}: {entity.name} ≠ {spelling}")


def _spelt(
    text: str, entity: Entity, chains: Mapping[tuple[int, int], frozenset[str]]
) -> dict[str, frozenset[str]]:
    """Return the chains each spelling of an entity belongs to, where gold says it."""
    spelt: dict[str, frozenset[str]] = {}
    for mention in entity.mentions:
        chain = chains.get((mention.span.start, mention.span.end))
        if chain and mention.how in ("name", "ocr"):
            spelling = " ".join(mention.span.of(text).split())
            spelt[spelling] = spelt.get(spelling, frozenset()) | chain
    return spelt


def _chains(document: Gold) -> Mapping[tuple[int, int], frozenset[str]]:
    """Return the chains of each name; one with its title or article stands for the name too."""
    found: dict[tuple[int, int], set[str]] = defaultdict(set)
    for fact, start, end in _named(document):
        for inner in range(start, end):
            if inner == start or document["text"][inner - 1] in " (":
                found[inner, end].add(fact["entity"])
    exact = {(start, end): {fact["entity"]} for fact, start, end in _named(document)}
    return {place: frozenset(exact.get(place, chain)) for place, chain in found.items()}


def _named(document: Gold) -> Iterator[tuple[Gold, int, int]]:
    text = document["text"]
    for fact in document["facts"]:
        if "entity" not in fact or not text[fact["end"] - 1 : fact["end"]].isalnum():
            continue
        end = fact["end"] - (2 if text[: fact["end"]].endswith(("'s", "’s")) else 0)
        last = text[fact["start"] : end].rsplit(" ", 1)[-1]
        if last[:1].isupper():
            yield fact, fact["start"], end
