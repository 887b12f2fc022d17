"""The sets of texts with gold, and what the engine finds in them."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.analysis import analyse
from reader.formats import load
from tests.quality.folders import GOLD, SEEDS, SHARED
from tests.quality.marked import GoldQuote, GoldText
from tests.quality.scoring import Found, Score, score

if TYPE_CHECKING:
    from reader.model import Article

OUR_SETS = {
    "seeds": GOLD / "seeds_quotes.jsonl",
    "challenge": GOLD / "challenge.jsonl",
    "snippets": GOLD / "snippets.jsonl",
}
SHARED_SETS = {
    "polnear_seg.dev": SHARED / "polnear_seg.dev.jsonl",
    "gum_news_seg": SHARED / "gum_news_seg.all.jsonl",
}


def measure(name: str) -> Score:
    """Score the engine on one set; `_seg` sets have no gold for reported speech."""
    path = (OUR_SETS | SHARED_SETS)[name]
    pairs = [(gold, found_in(gold)) for gold in read_gold(path)]
    return score(pairs, reported=name not in SHARED_SETS)


def read_gold(path: Path) -> list[GoldText]:
    """Read a gold file: one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        return [_gold_text(json.loads(line)) for line in lines if line.strip()]


def _gold_text(record: dict[str, Any]) -> GoldText:
    quotes = tuple(_gold_quote(entry) for entry in record["quotes"])
    return GoldText(record["id"], record["text"], quotes)


def _gold_quote(entry: dict[str, Any]) -> GoldQuote:
    return GoldQuote(
        start=entry["start"],
        end=entry["end"],
        kind=entry["type"],
        name=entry["speaker_name"],
        speaker=tuple(entry["speaker"]) if entry["speaker"] else None,
        cue=tuple(entry["cue"]) if entry.get("cue") else None,
        group=str(entry.get("group")),
        free=bool(entry.get("ignore")),
    )


def found_in(gold: GoldText) -> list[Found]:
    """Return what the engine takes for somebody's words, as it would in an archive."""
    article = _article(gold)
    found = []
    for quote in analyse(article).speech:
        said = quote.attribution
        mention = (said.mention.start, said.mention.end) if said and said.mention else None
        name = said.speaker.name if said else None
        sure = said.confidence if said else None
        found.append(Found(quote.span.start, quote.span.end, quote.kind, name, mention, sure))
    return found


def _article(gold: GoldText) -> Article:
    seed = SEEDS / gold.id
    if seed.is_file():
        return load(seed)[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        path.write_bytes(gold.text.encode("utf-8"))
        return load(path)[0]
