"""The German words are those of the program, whole, and fit into the places of the English."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from reader.ui.actions import ALOUD, COMMANDS, FILE, MENUS, RECENT

ROOT = Path(__file__).resolve().parents[2]
_SIGNS = re.compile(r"%L?[n\d]|\{\w+\}|</?\w+[^>]*>|&\w+;")


def _tool() -> Any:  # noqa: ANN401 - a script, loaded by its path
    spec = importlib.util.spec_from_file_location(
        "translating", ROOT / "packaging" / "translating.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translating"] = module  # a dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


translating = _tool()
GERMAN = translating.read(translating.GERMAN)


def signs(words: str) -> Counter[str]:
    """Return what stands for something else in a text: %1, {name}, tags."""
    return Counter(_SIGNS.findall(words))


def access_keys(words: str) -> int:
    """Return how many access keys a text has."""
    return len(re.findall(r"&(?=\w)(?!\w+;)", words.replace("&&", "")))


def test_all_that_the_window_says_can_be_translated(tmp_path: Path) -> None:
    anew = tmp_path / "onrecord_de.ts"
    shutil.copy(translating.GERMAN, anew)
    translating.update(anew)
    said = {(one.context, one.source, one.comment) for one in translating.read(anew)}
    known = {(one.context, one.source, one.comment) for one in GERMAN}
    assert sorted(said - known) == [], "run packaging/translations and write the German"
    assert sorted(known - said) == [], "run packaging/translations: these words are said no more"


def test_every_word_has_its_german() -> None:
    missing = [(one.context, one.source) for one in GERMAN if not one.finished]
    assert missing == [], "run packaging/translations: it says how the German is written"
    assert [one.source for one in GERMAN if not all(one.german)] == []


def test_no_access_key_is_given_twice_in_a_german_menu() -> None:
    words = {one.source: one.german[0] for one in GERMAN if one.context == "Actions"}
    menus: dict[str, list[str]] = {"": [*MENUS], FILE: [RECENT]}
    for command in {one.name: one for one in (*COMMANDS, *ALOUD)}.values():
        menus.setdefault(command.opens or command.menu, []).append(command.words)
        if command.opens and command.opens not in menus.setdefault(command.menu, []):
            menus[command.menu].append(command.opens)
    for menu, held in menus.items():
        keys = Counter(re.findall("&(.)", "".join(words[one] for one in held).casefold()))
        assert [key for key, times in keys.items() if times > 1] == [], menu


def test_translations_keep_what_stands_for_something_else() -> None:
    wrong = [
        (one.source, form)
        for one in GERMAN
        for form in one.german
        if one.finished and signs(form) != signs(one.source)
    ]
    assert wrong == []


def test_no_access_key_is_lost_and_none_is_new() -> None:
    wrong = [
        (one.source, form)
        for one in GERMAN
        for form in one.german
        if one.finished and access_keys(form) != access_keys(one.source)
    ]
    assert wrong == []


def test_a_number_has_words_for_one_and_for_more() -> None:
    numbered = [one for one in GERMAN if one.context == "Count"]
    assert numbered
    assert [one.source for one in numbered if len(one.german) != 2 or not one.comment] == []


def test_german_uses_its_own_quotation_marks() -> None:
    """“ closes in German, and ” is not used at all."""
    wrong = [form for one in GERMAN for form in one.german if "”" in form or '"' in form]
    assert [form for form in wrong if "<" not in form and "speaker:" not in form] == []


@pytest.mark.parametrize(
    ("english", "german"), [("%1 of {b}", "%1 von"), ("<b>%1</b>", "%1"), ("%1 %2", "%1 %1")]
)
def test_a_lost_sign_is_seen(english: str, german: str) -> None:
    assert signs(english) != signs(german)
