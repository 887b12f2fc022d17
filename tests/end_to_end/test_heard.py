"""What a screen reader hears of the program itself, over the accessibility bus."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screens import Heard, a_bus, a_screen, listen, until, xdotool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WORDS = "“We looked at every bolt,”"
BRIDGE = f" date 2026-01-07 Bridge reopens\n{WORDS} Maria Lopez, the harbour engineer, said.\n"
FERRY = " date 2026-01-06 Ferry stays\nIt stayed in port.\n"
TO_BE_NAMED = {"push button", "check box", "radio button", "combo box", "menu item", "table cell"}
"""What a screen reader goes to on its own, whether or not the keyboard does."""


class Reader:
    """A person who hears the window and types."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env

    def type(self, *keys: str) -> None:
        """Press keys, as xdotool names them."""
        xdotool(self._env, "key", *keys)

    def frames(self) -> list[Heard]:
        """Return the windows that are there."""
        return [frame for program in listen(self._env) for frame in program.within]

    def hears(self, found: Callable[[Heard], bool], what: str) -> Heard:
        """Wait until one thing that is shown is as told, and return it."""
        heard: list[Heard] = []

        def look() -> bool:
            heard[:] = [one for frame in self.frames() for one in frame.shown() if found(one)]
            return bool(heard)

        until(look, what)
        return heard[0]

    def named(self, name: str, *states: str, role: str = "") -> Heard:
        """Wait until something of this name is shown in these states, and return it."""
        return self.hears(
            lambda one: one.name == name and one.has(*states) and role in ("", one.role),
            f"no {role or 'thing'} called {name!r} that is {states}",
        )


@pytest.fixture(scope="module")
def reader(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """The program on two articles, the newer one open."""
    home = tmp_path_factory.mktemp("heard")
    archive = home / "saved"
    archive.mkdir()
    (archive / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (archive / "ferry.txt").write_text(FERRY, encoding="utf-8")
    with a_screen(home) as screen, a_bus(screen, tmp_path_factory.mktemp("bus")) as env:
        for name in ("ONRECORD_CACHE", "ONRECORD_DATA", "XDG_CONFIG_HOME"):
            env[name] = str(home / name)
        command = [sys.executable, "-m", "reader", str(archive)]
        quiet = subprocess.DEVNULL
        program = subprocess.Popen(command, cwd=root, env=env, stdout=quiet, stderr=quiet)
        try:
            heard = Reader(env)
            heard.named("2 articles · 1 quotation")
            yield heard
        finally:
            program.terminate()
            program.wait()


@pytest.fixture
def bridge(reader: Reader) -> Reader:
    """The first article open again, the keyboard in its text."""
    # Escape leaves a field, then the text is where the keyboard is.
    reader.type("Escape", "Escape", "ctrl+1")
    reader.named("Article", role="label")
    for _ in range(2):
        reader.type("p")
    reader.named("Bridge reopens — saved — On Record", "active", role="frame")
    reader.named("Article", "focused")
    return reader


def test_window_list_text_facts_and_status_are_told(bridge: Reader) -> None:
    window = bridge.named("Bridge reopens — saved — On Record", role="frame")
    shown = {(one.role, one.name): one for one in window.shown()}
    assert ("table", "Articles") in shown
    rows = {one.name: one.has("selected") for one in window.shown() if "quotation" in one.name}
    assert rows["Bridge reopens. 7 January 2026. 1 quotation"]
    assert [chosen for name, chosen in rows.items() if "Ferry stays. 6 January" in name] == [False]
    assert ("tree", "Facts") in shown
    assert ("table cell", "Maria Lopez. harbour engineer. 1 quotation") in shown
    assert shown["table cell", "People, 1 entry"].has("expanded")
    assert ("label", "2 articles · 1 quotation") in shown


def test_a_quotation_is_read_and_the_caret_goes_to_it(bridge: Reader) -> None:
    text = bridge.named("Article", "read-only", "multi-line")
    assert WORDS in text.text
    bridge.type("j")
    here = bridge.hears(
        lambda one: one.name == "Article" and one.caret == text.text.index(WORDS),
        "the caret does not come to the quotation",
    )
    assert "Maria Lopez" in here.description
    assert WORDS.strip("“,”") in here.description


def test_the_next_article_is_heard_when_a_key_opens_it(bridge: Reader) -> None:
    assert "It stayed in port." not in bridge.named("Article").text
    bridge.type("n")
    bridge.named("Ferry stays — saved — On Record", role="frame")
    assert "It stayed in port." in bridge.named("Article", "focused").text
    bridge.hears(lambda one: "Ferry stays" in one.name and one.has("selected"), "no row")


@pytest.mark.parametrize(
    ("key", "name"), [("ctrl+k", "Search the archive"), ("ctrl+f", "Find in the article")]
)
def test_a_key_brings_one_to_a_field(bridge: Reader, key: str, name: str) -> None:
    bridge.type(key)
    field = bridge.named(name, "focused", "editable", role="text")
    assert not field.has("multi-line")
    bridge.type("b", "o", "l", "t")
    bridge.hears(lambda one: one.name == name and one.text == "bolt", "no words")
    bridge.type("ctrl+a", "BackSpace")


@pytest.mark.parametrize(
    ("key", "view", "inside"),
    [("ctrl+2", "Quotations", "table"), ("ctrl+3", "People and organisations", "table")],
)
def test_the_view_that_is_shown_is_the_one_checked(
    bridge: Reader, key: str, view: str, inside: str
) -> None:
    bridge.type(key)
    bridge.hears(lambda one: one.role == inside and one.has("focused"), f"no {inside}")
    views = ["Articles", "Quotations", "People and organisations"]
    entries = [one for one in bridge.frames()[0].all() if one.role == "menu item"]
    assert [one.name for one in entries if one.name in views and one.has("checked")] == [view]


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param([], id="articles"),
        pytest.param(["ctrl+f"], id="finding"),
        pytest.param(["ctrl+2"], id="quotations"),
        pytest.param(["ctrl+3"], id="people"),
        pytest.param(["ctrl+shift+p"], id="commands"),
        pytest.param(["F1"], id="keys"),
        pytest.param(["i"], id="about the article"),
        pytest.param(["ctrl+comma"], id="settings"),
    ],
)
def test_whatever_is_gone_to_has_a_name(bridge: Reader, keys: list[str]) -> None:
    def told() -> list[tuple[str, str]]:
        return [(one.role, one.name) for frame in bridge.frames() for one in frame.shown()]

    before = told()
    if keys:
        bridge.type(*keys)
        until(lambda: told() != before, "nothing came")
    shown = [one for frame in bridge.frames() for one in frame.shown()]
    wanted = [one for one in shown if one.has("focusable") or one.role in TO_BE_NAMED]
    assert len(wanted) > 5
    assert [(one.role, one.description, len(one.within)) for one in wanted if not one.name] == []
    # Where there is a choice to make, Qt's name for it is what is chosen now.
    choices = [one for one in wanted if one.role == "combo box"]
    assert [one.name for one in choices if not (one.labels or one.description)] == []
