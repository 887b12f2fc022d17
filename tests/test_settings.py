"""One settings file; nothing in it can stop the program."""

from __future__ import annotations

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
