"""Nothing is stated without the words that state it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model import Claim, Conflict, Entity, Event, Fact

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "build",
    [
        lambda: Entity("person", "Ana Ruiz", ()),
        lambda: Fact("event", "Ana Ruiz resigned", ()),
        lambda: Event("resign", "Ana Ruiz resigned", ()),
        lambda: Claim("the dam is safe", ()),
        lambda: Conflict("two dates for one sitting", ()),
    ],
    ids=["entity", "fact", "event", "claim", "conflict"],
)
def test_it_cannot_be_built_without_evidence(build: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match="no evidence"):
        build()
