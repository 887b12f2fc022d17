"""Count names, times, amounts and employers right against gold, in the ways the field does."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader.analysis import analyse
from reader.formats.layout import plain_blocks
from reader.formats.lines import lines_of
from tests.analysis.quoting import article
from tests.quality.folders import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Analysis

FACTS = SHARED.parent / "facts"
SURE = 0.9
_TIMES = frozenset({"DATE", "TIME", "DURATION", "SET"})
_DATABLE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_ZERO_SECONDS = re.compile(r"(T\d\d:\d\d):00\Z")

Gold = dict[str, Any]
Place = tuple[int, int]


def f1(hit: int, found: int, gold: int) -> float:
    """Return the harmonic mean of precision and recall, in percent."""
    return 200 * hit / (found + gold) if found + gold else 0.0


def share(part: int, whole: int) -> float:
    """Return a part in percent; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def figures(name: str) -> dict[str, float]:
    """Return every figure of a set in percent."""
    counts: Counter[str] = Counter()
    for document, analysis in _analysed(name):
        counts.update(_names(document, analysis))
        counts.update(_times(document, analysis))
        counts.update(_amounts(document, analysis))
        counts.update(_employers(document, analysis))
    return _in_percent(counts)


def _analysed(name: str) -> Iterator[tuple[Gold, Analysis]]:
    with (FACTS / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            document: Gold = json.loads(line)
            day = (document.get("date") or "")[:10]
            blocks = plain_blocks(lines_of(document["text"]))
            made = replace(article(document["text"]), blocks=blocks, published=day or None)
            yield document, analyse(made)


def _in_percent(counts: Counter[str]) -> dict[str, float]:
    every = {
        "names": f1(counts["name hit"], counts["name"], counts["name gold"]),
        "sure_right": share(counts["sure hit"], counts["sure"]),
        "sure_cover": share(counts["sure hit"], counts["name gold"]),
        "often_found": share(counts["often hit"], counts["often"]),
        "time_values": f1(counts["time hit"], counts["time"], counts["time gold"]),
        "datable_right": share(counts["datable hit"], counts["datable"]),
        "money": f1(counts["MONEY hit"], counts["MONEY"], counts["MONEY gold"]),
        "percent": f1(counts["PERCENT hit"], counts["PERCENT"], counts["PERCENT gold"]),
        "employer_right": share(counts["employer hit"], counts["employer"]),
        "employers": f1(counts["employer hit"], counts["employer"], counts["employer gold"]),
    }
    return {name: value for name, value in every.items() if value}


def _places(document: Gold, kinds: frozenset[str]) -> list[tuple[Place, Gold]]:
    return [((one["start"], one["end"]), one) for one in document["facts"] if one["kind"] in kinds]


def _names(document: Gold, analysis: Analysis) -> Counter[str]:
    """Count names whose extent and kind are exact, the sure ones, and those said often."""
    kinds = {"PERSON": analysis.people, "ORG": analysis.organisations, "PLACE": analysis.places}
    gold = {(*place, one["kind"]) for place, one in _places(document, frozenset(kinds))}
    if not gold:
        return Counter()
    found = [
        ((mention.span.start, mention.span.end, kind), entity.confidence >= SURE)
        for kind, entities in kinds.items()
        for entity in entities
        for mention in entity.mentions
        if mention.how in ("name", "ocr")
    ]
    words = Counter(document["text"][start:end] for start, end, _ in gold)
    often = [one for one in gold if words[document["text"][one[0] : one[1]]] > 2]
    named = {name for name, _ in found}
    return Counter(
        {
            "name gold": len(gold),
            "name": len(found),
            "name hit": sum(name in gold for name, _ in found),
            "sure": sum(sure for _, sure in found),
            "sure hit": sum(sure and name in gold for name, sure in found),
            "often": len(often),
            "often hit": sum(one in named for one in often),
        }
    )


def _paired(gold: list[Place], found: list[Place]) -> list[tuple[int, int]]:
    """Pair gold with what was found, one to one: the same extent first, then any overlap."""
    pairs: dict[int, int] = {}
    for exact in (True, False):
        for number, (start, end) in enumerate(gold):
            if number in pairs:
                continue
            for other, (begin, stop) in enumerate(found):
                same = (start, end) == (begin, stop) if exact else begin < end and start < stop
                if same and other not in pairs.values():
                    pairs[number] = other
                    break
    return list(pairs.items())


def _times(document: Gold, analysis: Analysis) -> Counter[str]:
    gold = [one for one in _places(document, _TIMES) if one[1].get("value") is not None]
    if not gold:
        return Counter()
    found = [((one.span.start, one.span.end), one.timex) for one in analysis.times]
    counts = Counter({"time gold": len(gold), "time": len(found)})
    for at, other in _paired([place for place, _ in gold], [place for place, _ in found]):
        meant, got = str(gold[at][1]["value"]), found[other][1]
        counts["time hit"] += _ZERO_SECONDS.sub(r"\1", meant) == _ZERO_SECONDS.sub(r"\1", got)
        if _DATABLE.fullmatch(meant):
            counts["datable"] += 1
            counts["datable hit"] += got[: len(meant)] == meant
    return counts


def _amounts(document: Gold, analysis: Analysis) -> Counter[str]:
    counts: Counter[str] = Counter()
    for kind in ("MONEY", "PERCENT"):
        gold = [place for place, _ in _places(document, frozenset({kind}))]
        found = [
            (one.span.start, one.span.end)
            for one in analysis.quantities
            if one.kind == kind.lower()
        ]
        counts[f"{kind} gold"] += len(gold)
        counts[kind] += len(found)
        counts[f"{kind} hit"] += len(_paired(gold, found))
    return counts


def _employers(document: Gold, analysis: Analysis) -> Counter[str]:
    """Count people whose organisation is the one the gold says they work for."""
    gold = [one["value"] for _, one in _places(document, frozenset({"rel:work_for"}))]
    found = [(one.name, one.organisation) for one in analysis.people if one.organisation]
    used: set[int] = set()
    for relation in gold:
        person, body = (document["text"][slice(*relation[end])] for end in ("head", "tail"))
        for number, (name, organisation) in enumerate(found):
            if number not in used and _same(name, person) and _same(organisation, body):
                used.add(number)
                break
    return Counter({"employer gold": len(gold), "employer": len(found), "employer hit": len(used)})


def _same(name: str, other: str) -> bool:
    name, other = name.casefold(), other.casefold()
    return name in other or other in name
