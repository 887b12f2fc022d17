"""The window looks as it did when somebody last looked at it and found it good.

After a change that is meant to be seen: `packaging/test tests/pictures --renew-pictures`, then
look at what changed in `tests/pictures/references` before it is kept.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage

from tests.pictures.comparing import difference, drawn_with, keep
from tests.pictures.states import STATES

REFERENCES = Path(__file__).parent / "references"
TOGETHER = 1_500_000
AGAIN = "if it was meant to: packaging/test tests/pictures --renew-pictures"


@pytest.mark.parametrize("name", STATES)
def test_it_looks_as_before(name: str, drawn: Path, *, renew: bool) -> None:
    path, now = REFERENCES / f"{name}.png", drawn / f"{name}.png"
    actual = QImage(str(now))
    if renew:
        keep(actual, path)
    reference = QImage(str(path))
    assert not reference.isNull(), f"there is no {path}; to draw it: {AGAIN}"
    ours = f"Qt {qVersion()}"
    if drawn_with(reference) != ours:
        pytest.skip(f"the references are of {drawn_with(reference)}, this is {ours}")
    found = difference(actual, reference)
    if found.is_seen:
        apart = drawn / f"{name}-difference.png"
        found.picture.save(str(apart))
        pytest.fail(
            f"{found.pixels:,} of {found.of:,} pixels are others: {apart} shows where, {now} is "
            f"how it looks now; {AGAIN}"
        )


def test_there_is_a_reference_for_each_state_and_no_other_and_all_are_small() -> None:
    files = {path.stem: path.stat().st_size for path in REFERENCES.glob("*.png")}
    assert set(files) == set(STATES)
    assert sum(files.values()) < TOGETHER
