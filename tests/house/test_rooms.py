"""What a room offers is loaded when it is asked for, and is all there."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import reader

ROOMS = sorted(stub.parent.name for stub in Path(reader.__file__).parent.glob("*/__init__.pyi"))


def test_there_are_rooms() -> None:
    assert {"analysis", "archive", "export", "formats", "search", "text"} <= set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_every_name_of_a_room_is_there(room: str) -> None:
    module = importlib.import_module(f"reader.{room}")
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert sorted(set(module.__all__)) == sorted(module.__all__)


def test_a_list_of_articles_needs_neither_rules_nor_formats() -> None:
    asked = "from reader.archive import Catalog, Listed, OwnData, archive_folder, folders_of"
    told = "import sys; print(*(name for name in sys.modules if name.startswith('reader.')))"
    done = subprocess.run(
        [sys.executable, "-c", f"{asked}; {told}"], check=True, capture_output=True, text=True
    )
    loaded = set(done.stdout.split())
    assert "reader.archive.catalog" in loaded
    assert (
        loaded & {"reader.analysis.engine", "reader.formats.registry", "reader.search.words"}
        == set()
    )
