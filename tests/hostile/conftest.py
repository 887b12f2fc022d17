"""The reader most tests of this folder set upon files that are made to do harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def reader() -> Iterator[GuardedReader]:
    """One process for all files of a module, as an archive has it."""
    with GuardedReader() as guarded:
        yield guarded
