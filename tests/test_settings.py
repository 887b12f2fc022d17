"""One settings file; nothing in it can stop the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reader.model import UnusableSettingsError
from reader.settings import Places, Settings, load_settings, save_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    chosen = Settings().changed(theme="dark", text_size=22, single_keys=False)
    save_settings(tmp_path / "deep" / "settings.toml", chosen)
    assert load_settings(tmp_path / "deep" / "settings.toml") == chosen


def test_an_unknown_key_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "dark"\nof_a_later_version = 3\n', encoding="utf-8")
    assert load_settings(file).theme == "dark"


@pytest.mark.parametrize("content", [b"theme = ", b"text_size = 'large'\n", b"\xff\xfe\x00"])
def test_an_impossible_file_is_said_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    with pytest.raises(UnusableSettingsError, match=r"settings\.toml"):
        load_settings(file)


def test_what_is_unknown_stays_when_something_else_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("of_later = [1, 2]\ntheme = 'dark'\n[keys]\nnext = 'N'\n", encoding="utf-8")
    save_settings(path, load_settings(path).changed(text_size=21))
    assert tomllib.loads(path.read_text(encoding="utf-8"))["of_later"] == [1, 2]
    assert load_settings(path) == Settings(theme="dark", text_size=21, keys={"next": "N"})


@pytest.mark.parametrize("content", [b"theme = ", b"text_size = 'large'\n", b"\xff\xfe\x00"])
def test_a_file_with_a_slip_is_kept_beside_what_is_saved(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    for size in (21, 22):
        save_settings(path, Settings(text_size=size))
    assert load_settings(path) == Settings(text_size=22)
    assert (tmp_path / "settings.unreadable.toml").read_bytes() == content


def test_every_setting_explains_itself() -> None:
    assert all(item.metadata["help"] for item in Settings.__dataclass_fields__.values())


def test_every_folder_is_a_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONRECORD_DATA", "own")
    places = Places.of_user(cache=Path("cache"))
    assert (places.cache, places.data) == (Path.cwd() / "cache", Path.cwd() / "own")
    assert places.config.is_absolute()


def test_arguments_win_over_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_CACHE", str(tmp_path / "by-environment"))
    assert Places.of_user().cache == tmp_path / "by-environment"
    assert Places.of_user(cache=tmp_path / "by-argument").cache == tmp_path / "by-argument"


@pytest.mark.parametrize(
    "content", ['theme = "purple"\n', "text_size = 4\n", "[keys]\nfind = 3\n", "keys = 'a'\n"]
)
def test_a_value_no_setting_can_have_is_said_by_name(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(UnusableSettingsError, match=r"settings\.toml"):
        load_settings(file)


def test_own_keys_are_kept(tmp_path: Path) -> None:
    chosen = Settings().changed(keys={"find": "Ctrl+Shift+X", "print": ""})
    save_settings(tmp_path / "settings.toml", chosen)
    assert load_settings(tmp_path / "settings.toml") == chosen
