"""The engine is no worse than it was, and the gold is what it says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from tests.quality import reliability
from tests.quality.build_gold import built
from tests.quality.floors import below, floors
from tests.quality.folders import GOLD, SEEDS
from tests.quality.sets import OUR_SETS, SHARED_SETS, measure, read_gold

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEAST_SURE = 100


@pytest.mark.parametrize("name", OUR_SETS)
def test_no_figure_falls_below_its_floor(name: str) -> None:
    assert floors()[name]
    assert not below(name, measure(name))


@pytest.mark.shared
def test_of_the_speakers_said_to_be_sure_nearly_all_are_right(
    shared: Path, record_property: Callable[[str, object], None]
) -> None:
    assert (shared / "data").is_dir()
    said = measure("polnear_seg.dev").quoted.said
    record_property("measured: speakers by how sure the engine was", reliability.table(said))
    sure = reliability.bands(said)[-1]
    assert sure.total >= LEAST_SURE
    assert sure.percent >= 95.0


@pytest.mark.shared
@pytest.mark.parametrize("name", SHARED_SETS)
def test_no_figure_falls_below_its_floor_on_other_peoples_gold(name: str, shared: Path) -> None:
    assert (shared / "data").is_dir()
    assert floors()[name]
    assert not below(name, measure(name))


def test_the_gold_files_say_what_the_marked_texts_say() -> None:
    for name, text in built().items():
        assert (GOLD / name).read_bytes().decode("utf-8") == text, (
            "python -m tests.quality.build_gold"
        )


def test_every_seed_has_gold_for_the_text_it_is_read_as() -> None:
    gold = {text.id: text.text for text in read_gold(OUR_SETS["seeds"])}
    seeds = {path.name: path for path in SEEDS.iterdir() if path.suffix}
    assert gold.keys() == seeds.keys()
    for name, path in seeds.items():
        assert load(path)[0].text == gold[name]


def test_there_are_four_hundred_quotations_of_our_own() -> None:
    ours = [text for name in ("seeds", "snippets") for text in read_gold(OUR_SETS[name])]
    assert sum(len(text.quotes) for text in ours) >= 400
