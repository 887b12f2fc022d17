"""Templates are kept whole, and a file that cannot be read is left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import (
    OwnData,
    OwnTemplates,
    load_templates,
    save_templates,
    set_templates_aside,
)
from reader.model import STANDARD_TEMPLATE, CopyTemplate, OwnDataError
from reader.settings import Places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = CopyTemplate("Foot note", "{words}\n\\[{url}\\]", "{block}", "<p>{words}</p>")
SECOND = CopyTemplate("“Zweite”", "{words} 😀", "", "")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "templates.toml"


def test_there_are_none_at_first(path: Path) -> None:
    own = load_templates(path)
    assert own == OwnTemplates()
    assert own.used() is STANDARD_TEMPLATE


def test_what_is_kept_is_read_again(path: Path) -> None:
    own = OwnTemplates((FIRST, SECOND), SECOND.name)
    save_templates(path, own)
    assert load_templates(path) == own
    assert own.used() == SECOND
    assert [one.name for one in path.parent.iterdir()] == ["templates.toml"]


def test_one_in_use_that_is_gone_is_the_standard_one(path: Path) -> None:
    save_templates(path, OwnTemplates((FIRST,), "gone"))
    assert load_templates(path).used() is STANDARD_TEMPLATE


@pytest.mark.parametrize(
    "text",
    [
        "this is = = no toml",
        "[[template]]\nname = 'a'\nplain = 'b'",
        "[[template]]\nname = 3\nplain = 'b'\nmarkdown = ''\nhtml = ''",
        "template = [1, 2]",
        "[[template]]\nname = ' '\nplain = ''\nmarkdown = ''\nhtml = ''",
        "[[template]]\nname='a'\nplain=''\nmarkdown=''\nhtml=''\n" * 2,
        "\ud800",
    ],
)
def test_a_file_that_cannot_be_read_is_told_of_and_can_be_set_aside(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(OwnDataError, match=r"templates\.toml"):
        load_templates(path)
    aside = set_templates_aside(path)
    assert aside.read_bytes() == text.encode("utf-8", "surrogatepass")
    assert load_templates(path) == OwnTemplates()


def test_what_is_set_aside_later_leaves_what_was_before(path: Path) -> None:
    path.parent.mkdir()
    asides = []
    for text in ("in_use = ", "name = [", "{"):
        path.write_text(text, encoding="utf-8")
        asides.append(set_templates_aside(path))
    assert [one.read_text("utf-8") for one in asides] == ["in_use = ", "name = [", "{"]


def test_what_cannot_be_kept_is_told(path: Path) -> None:
    path.parent.write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(OwnDataError, match="could not be kept"):
        save_templates(path, OwnTemplates((FIRST,)))
    with pytest.raises(OwnDataError, match="could not be set aside"):
        set_templates_aside(path)


@given(name=st.text(min_size=1).filter(str.strip), text=st.text())
def test_whatever_is_written_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, text: str
) -> None:
    path = tmp_path_factory.mktemp("own") / "templates.toml"
    own = OwnTemplates((CopyTemplate(name, text, text, text),), name)
    save_templates(path, own)
    assert load_templates(path) == own


@pytest.fixture
def data(path: Path, tmp_path: Path) -> Iterator[OwnData]:
    """What a person made, beside the file of templates."""
    made = OwnData(Places(tmp_path / "config", tmp_path / "cache", path.parent), tmp_path)
    yield made
    made.close()


def test_a_copy_takes_the_templates_along_and_brings_them_back(
    path: Path, data: OwnData, tmp_path: Path
) -> None:
    save_templates(path, OwnTemplates((FIRST, SECOND), SECOND.name))
    data.file.copy_to(tmp_path / "copy.sqlite")
    assert not list(tmp_path.glob("copy.sqlite.*")) + list(tmp_path.glob("copy.sqlite-*"))
    save_templates(path, OwnTemplates((FIRST,)))
    data.file.restore(tmp_path / "copy.sqlite")
    assert load_templates(path) == OwnTemplates((FIRST, SECOND), SECOND.name)
    (before,) = (path.parent / "backups").glob("own-before-*.sqlite")
    data.file.restore(before)
    assert load_templates(path) == OwnTemplates((FIRST,))


def test_templates_that_are_nowhere_else_are_copied_before_a_restore(
    path: Path, data: OwnData, tmp_path: Path
) -> None:
    data.file.copy_to(tmp_path / "copy.sqlite")  # holds none
    data.close()
    for name in ("own.sqlite", "own.sqlite-wal", "own.sqlite-shm"):
        (path.parent / name).unlink(missing_ok=True)
    save_templates(path, OwnTemplates((FIRST,)))
    data.file.restore(tmp_path / "copy.sqlite")
    assert load_templates(path).templates == (FIRST,)  # a copy without leaves those there are
    (before,) = (path.parent / "backups").glob("own-before-*.sqlite")
    path.unlink()
    data.file.restore(before)
    assert load_templates(path).templates == (FIRST,)


def test_templates_that_were_deleted_do_not_come_back_by_a_later_copy(
    path: Path, data: OwnData, tmp_path: Path
) -> None:
    save_templates(path, OwnTemplates((FIRST,)))
    data.file.copy_to(tmp_path / "first.sqlite")
    data.file.restore(tmp_path / "first.sqlite")
    path.unlink()
    data.file.copy_to(tmp_path / "second.sqlite")
    data.file.restore(tmp_path / "second.sqlite")
    assert not path.exists()


def test_what_cannot_be_read_as_templates_is_copied_to_the_byte(
    path: Path, data: OwnData, tmp_path: Path
) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"\xff no toml \x00")
    data.file.copy_to(tmp_path / "copy.sqlite")
    path.unlink()
    data.file.restore(tmp_path / "copy.sqlite")
    assert path.read_bytes() == b"\xff no toml \x00"
