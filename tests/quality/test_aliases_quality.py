"""Names put together under one: how many belong together."""

from __future__ import annotations

import pytest

from tests.quality.alias_scoring import merges
from tests.quality.fact_scoring import FACTS

# Floors only rise.
SETS = {"meantime.test": 98.5, "gum_news.train": 98.5}


@pytest.mark.parametrize("name", SETS)
@pytest.mark.skipif(not FACTS.is_dir(), reason="the measuring data are not beside the project")
def test_names_put_together_belong_together(name: str) -> None:
    found = merges(name)
    assert found.right > 15
    assert found.precision >= SETS[name], found.wrong
