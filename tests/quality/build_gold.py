"""Write the gold files anew from the marked texts: `python -m tests.quality.build_gold`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.quality.folders import GOLD
from tests.quality.marked import read_articles, read_snippets, record

if TYPE_CHECKING:
    from tests.quality.marked import GoldText


def built() -> dict[str, str]:
    """Return what each gold file has to hold, by its name."""
    return {
        "seeds_quotes.jsonl": _lines(read_articles(GOLD / "marked")),
        "snippets.jsonl": _lines(read_snippets(GOLD / "snippets_marked.txt")),
    }


def _lines(texts: list[GoldText]) -> str:
    return "".join(json.dumps(record(text), ensure_ascii=False) + "\n" for text in texts)


def main() -> None:
    """Write them."""
    for name, text in built().items():
        (GOLD / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
