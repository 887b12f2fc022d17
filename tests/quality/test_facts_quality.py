"""Names, times, amounts and employers on sets that are not ours to ship: floors that only rise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.quality.fact_scoring import FACTS, figures
from tests.quality.floors import floors

if TYPE_CHECKING:
    from collections.abc import Callable

SETS = {
    "wwn.dev": ("names", "sure_right", "sure_cover", "often_found", "money"),
    "te3_aquaint.train": ("time_values", "datable_right"),
    "te3_timebank.train": ("time_values", "datable_right"),
    "ieer.test": ("money", "percent"),
    "conll04.dev": ("employers", "employer_right"),
}

pytestmark = pytest.mark.skipif(not FACTS.is_dir(), reason="the measuring data is not here")


@pytest.mark.parametrize("name", SETS)
def test_no_figure_falls(name: str, record_property: Callable[[str, object], None]) -> None:
    reached = figures(name)
    table = "".join(f"  {key:<16}{reached[key]:6.1f}\n" for key in SETS[name])
    record_property(f"measured: facts on {name}", table)
    floor = floors()[name]
    assert floor.keys() <= set(SETS[name])
    assert {key: reached[key] for key in floor if reached[key] < floor[key]} == {}
