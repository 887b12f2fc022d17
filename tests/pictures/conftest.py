"""Draws every state once, and keeps the pictures where a failure can be looked at."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pictures.draw import DEJAVU, draw
from tests.pictures.states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterator

RENEW = "--renew-pictures"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the references be drawn anew."""
    parser.addoption(
        RENEW, action="store_true", help="draw the references anew, and look at them afterwards"
    )


@pytest.fixture(scope="session")
def renew(request: pytest.FixtureRequest) -> bool:
    """Whether the references are drawn anew."""
    return bool(request.config.getoption(RENEW, default=False))


@pytest.fixture(scope="session")
def drawn(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The folder with a picture of every state as it is now; after a failure it stays."""
    if not sys.platform.startswith("linux"):
        pytest.skip("letters are drawn in another way on this system")
    if not (DEJAVU / "DejaVuSans.ttf").is_file():
        pytest.skip("the pictures need DejaVu Sans for Hebrew and Arabic (fonts-dejavu-core)")
    folder = Path(tempfile.mkdtemp(prefix="onrecord-pictures-"))
    for scale in sorted({state.scale for state in STATES.values()}):
        names = [name for name, state in STATES.items() if state.scale == scale]
        complaints = draw(folder, names, scale)
        assert complaints == ""
    yield folder
    if not request.session.testsfailed:
        shutil.rmtree(folder)
