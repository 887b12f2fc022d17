"""Very many ids as one value of a question to the catalog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_ONCE = 2_000
"""So many are written in one call, during which no other thread of the process can work."""


def json_of(ids: Sequence[str]) -> str:
    """Return ids as a JSON array, for SQLite's `json_each`."""
    parts = (ids[first : first + _AT_ONCE] for first in range(0, len(ids), _AT_ONCE))
    return f"[{', '.join(json.dumps(list(part))[1:-1] for part in parts)}]"
