"""However many ids there are, they are one JSON array."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from reader.archive import json_of


@given(st.lists(st.text(max_size=3), max_size=5), st.sampled_from([0, 1, 1_999, 2_000, 2_001]))
def test_ids_are_read_as_they_were(ids: list[str], more: int) -> None:
    every = [*ids, *map(str, range(more))]
    assert json.loads(json_of(every)) == every
