"""Floors rise and never fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.quality import floors
from tests.quality.scoring import Score, Tally

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def reached(share: int) -> Score:
    return Score(quoted=Tally(gold=100, found=100, spans=share, kinds=share, speakers=share))


def test_floors_rise_and_never_fall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floors, "_FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(floors, "_RIGHT", tmp_path / "right.txt")
    for share, floor in ((80, 79.5), (60, 79.5), (90, 89.5)):
        floors.raise_floors({"a.b": reached(share)}, {})
        assert floors.floors()["a.b"]["right"] == floor
    assert floors.below("a.b", reached(70))[0] == "a.b: right is 70.0, the floor is 89.5"
    assert not floors.below("a.b", reached(90))


def test_what_was_right_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floors, "_FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(floors, "_RIGHT", tmp_path / "right.txt")
    score = Score(quoted=Tally(right=["x:0"]), reported=Tally(right=["y:4"]))
    floors.raise_floors({"ours": score, "theirs": score}, {"ours": None})
    assert floors.right_before() == floors.rights("ours", score) == {"ours x:0", "ours y:4"}


def test_a_set_left_out_keeps_what_it_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floors, "_FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(floors, "_RIGHT", tmp_path / "right.txt")
    one, two = (Score(quoted=Tally(right=[place])) for place in ("x:0", "y:0"))
    floors.raise_floors({"one": one, "two": two}, {"one": None, "two": None})
    floors.raise_floors({"two": two}, {"one": None, "two": None})
    assert floors.right_before() == {"one x:0", "two y:0"}
