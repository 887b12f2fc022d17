"""The archive the commands are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import ARTICLE, OTHER

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "wait.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "shut.txt").write_text(OTHER, encoding="utf-8")
    return folder
