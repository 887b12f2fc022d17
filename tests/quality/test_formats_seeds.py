"""Each seed's head and blocks are read as a person reads them."""

from __future__ import annotations

import tomllib
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest

from reader.formats import load
from tests.quality.folders import GOLD, SEEDS

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

META: dict[str, dict[str, Any]] = tomllib.loads(
    (GOLD / "seeds_meta.toml").read_text(encoding="utf-8")
)


def test_every_seed_has_gold() -> None:
    assert set(META) == {path.name for path in SEEDS.iterdir() if path.suffix}


@pytest.mark.parametrize("name", sorted(META))
def test_a_seed_has_its_head(name: str) -> None:
    (article,) = load(SEEDS / name)
    fields = ("title", "published", "author", "source", "url", "language")
    assert {field: getattr(article, field) for field in fields} == {
        field: META[name].get(field) for field in fields
    }


def _cases() -> list[ParameterSet]:
    """One case a seed; what is known to fail must fail, so that nobody forgets it is mended."""
    return [
        pytest.param(
            name,
            marks=[pytest.mark.xfail(reason=meta["not_yet"])] if "not_yet" in meta else [],
        )
        for name, meta in sorted(META.items())
    ]


@pytest.mark.parametrize("name", _cases())
def test_a_seed_has_its_blocks(name: str) -> None:
    (article,) = load(SEEDS / name)
    runs = [(kind, len(list(run))) for kind, run in groupby(block.kind for block in article.blocks)]
    found = ", ".join(kind if count == 1 else f"{count} {kind}" for kind, count in runs)
    assert found == META[name]["blocks"]
