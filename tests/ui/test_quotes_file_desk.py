"""Files of quotations are written whole, or not at all, and only as long as they are wanted."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog, archive_folder, quote_numbers, update
from reader.model import QuotesWanted
from reader.settings import Places
from reader.ui import quotes_file_desk
from reader.ui.quotes_file_desk import QuotesFileDesk
from reader.ui.quotes_order import FileOrder

if TYPE_CHECKING:
    from reader.ui.quotes_order import FileFormat

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


class Heard:
    """A desk at an archive of two articles, and what it said."""

    def __init__(self, folder: Path) -> None:
        root = self.root = folder / "articles"
        root.mkdir()
        for name in ("001_ferry_contract_awarded.txt", "005_mayor_resigns.txt"):
            shutil.copy(SEEDS / name, root)
        places = Places(folder / "config", folder / "cache", folder / "data")
        update(root, places, tell=self._pass_over)
        catalog = Catalog(archive_folder(places, root))
        self.numbers = quote_numbers(catalog, QuotesWanted(order="words", descending=False)) or ()
        catalog.close()
        self.desk = QuotesFileDesk(places)
        self.desk.enter(root)
        self.said: list[tuple[object, ...]] = []
        self.desk.writing.connect(self._hear)
        self.desk.written.connect(self._hear)
        self.desk.lacking.connect(self._hear)
        self.desk.failed.connect(self._hear)
        self.desk.stopped.connect(self._hear)

    def _pass_over(self, message: object) -> None:
        """Take no notice of how far the update is."""

    def _hear(self, *told: object) -> None:
        self.said.append(told)

    def write(self, path: Path, form: FileFormat = "csv") -> None:
        self.desk.write(FileOrder(self.numbers, str(path), form, number=self.desk.latest))


@pytest.fixture
def heard(tmp_path: Path) -> Heard:
    return Heard(tmp_path)


def test_a_file_is_written_in_the_order_of_the_table(heard: Heard, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    heard.write(path)
    assert heard.said == [(36, str(path))]
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("speaker,role")
    assert len(lines) == 37


def test_where_it_cannot_be_written_nothing_stays(heard: Heard, tmp_path: Path) -> None:
    heard.write(tmp_path / "no folder" / "out.csv")
    ((words,),) = heard.said
    assert "was not written" in str(words)
    assert not list(tmp_path.glob("**/*.part"))


def test_it_tells_how_far_it_is_and_can_be_stopped(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotes_file_desk, "_TOLD_AFTER", 10)
    path = tmp_path / "out.csv"
    path.write_text("what stood there before", encoding="utf-8")

    def stop(_done: int, _total: int) -> None:
        heard.desk.latest += 1

    heard.desk.writing.connect(stop)
    heard.write(path)
    assert heard.said == [(10, 36), (str(path),)]
    assert path.read_text(encoding="utf-8") == "what stood there before"
    assert not list(tmp_path.glob("*.part"))


def test_references_name_each_article_once_whatever_the_order(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotes_file_desk, "_SORTED_AT_ONCE", 5)
    heard.write(tmp_path / "out.json", "csl")
    items = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert len(items) == len({item["id"] for item in items}) == 2
    assert sum(len(item["note"].splitlines()) for item in items) == 36


def test_a_pack_has_the_files_with_it(heard: Heard, tmp_path: Path) -> None:
    path = tmp_path / "out.zip"
    heard.write(path, "pack")
    assert heard.said == [(36, str(path))]
    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        sources = sorted(name for name in pack.namelist() if name.startswith("sources/"))
        assert sources == [f"sources/{one.name}" for one in sorted(heard.root.iterdir())]
        assert [pack.read(name) for name in sources] == [
            one.read_bytes() for one in sorted(heard.root.iterdir())
        ]
    assert {one.name for one in tmp_path.iterdir()} == {"articles", "cache", "out.zip"}


def test_what_a_pack_lacks_is_said(heard: Heard, tmp_path: Path) -> None:
    first, second = sorted(heard.root.iterdir())
    first.unlink()
    second.write_text("Other words.", encoding="utf-8")
    heard.write(tmp_path / "out.zip", "pack")
    _, (told,) = heard.said
    assert told == (
        "1 file could not be packed; manifest.json in the pack says why. "
        "1 file changed since the quotations were found."
    )


def test_a_pack_can_be_stopped_and_leaves_nothing(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotes_file_desk, "_FILES_TOLD_AFTER", 1)

    def stop(done: int, total: int) -> None:
        assert (done, total) == (90, 108)
        heard.desk.latest += 1

    heard.desk.writing.connect(stop)
    heard.write(tmp_path / "out.zip", "pack")
    assert heard.said == [(90, 108), (str(tmp_path / "out.zip"),)]
    assert {one.name for one in tmp_path.iterdir()} == {"articles", "cache"}
