"""A screen nobody sees, and what a screen reader hears on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 60
PAUSE_S = 0.2
SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of the accessibility bus come with the system's Python, not with ours."""
HEARING = """
import json
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
LABELLED = Atspi.RelationType.LABELLED_BY
STATES = list(Atspi.StateType.__enum_values__.values())

def told(one):
    states = one.get_state_set()
    found = {
        "role": one.get_role_name(),
        "name": one.get_name(),
        "description": one.get_description(),
        "states": [state.value_nick for state in STATES if states.contains(state)],
        "text": "",
        "caret": -1,
        "labels": labels(one),
    }
    if "Text" in one.get_interfaces():
        found["text"] = Atspi.Text.get_text(one, 0, Atspi.Text.get_character_count(one))
        found["caret"] = Atspi.Text.get_caret_offset(one)
    return found | {"within": within(one)}

def labels(one):
    found = [it for it in one.get_relation_set() if it.get_relation_type() == LABELLED]
    return [it.get_target(at).get_name() for it in found for at in range(it.get_n_targets())]

def within(one):
    children = (one.get_child_at_index(number) for number in range(one.get_child_count()))
    return [told(child) for child in children if child]

print(json.dumps(within(Atspi.get_desktop(0))))
"""


def until(done: Callable[[], bool], what: str) -> None:
    """Wait for something to be so; fail with these words when it never is."""
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE_S, what
        time.sleep(PAUSE_S)


@contextmanager
def running(command: list[str], env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Have a quiet server that ends with the block."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextmanager
def a_screen(home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a screen with a window manager, whose user lives in `home`."""
    missing = [one for one in NEEDED if shutil.which(one) is None]
    if missing:
        pytest.skip(f"a screen nobody sees needs {' and '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    env = {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    try:
        with running(["openbox"], env):
            yield env
    finally:
        server.terminate()
        server.wait()


def xdotool(env: Mapping[str, str], *words: str) -> str:
    """Do what a hand would; return what is said to it."""
    command = ["xdotool", *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False).stdout


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing of the window as a screen reader is told of it.

    `caret` counts code points from the beginning of `text`; it is -1 where there is no text.
    `labels` are the words that stand beside it for it.
    """

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str
    caret: int
    labels: tuple[str, ...]
    within: tuple[Heard, ...]

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Heard:
        """Make it of what the bus said."""
        states, within = frozenset(told["states"]), tuple(map(cls.of, told["within"]))
        labels = tuple(told["labels"])
        return cls(**{**told, "states": states, "labels": labels, "within": within})

    def all(self) -> Iterator[Heard]:
        """Go through this and everything in it."""
        yield self
        for one in self.within:
            yield from one.all()

    def shown(self) -> Iterator[Heard]:
        """Go through what can be seen of this."""
        return (one for one in self.all() if "showing" in one.states)

    def has(self, *states: str) -> bool:
        """Tell whether it is in all these states."""
        return self.states.issuperset(states)


def _ask(env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [SYSTEM_PYTHON, "-c", HEARING]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def listen(env: Mapping[str, str]) -> tuple[Heard, ...]:
    """Return the programs on the accessibility bus, as they are now."""
    answer = _ask(env)
    # What is gone while it is asked about is no answer: it is asked again.
    return tuple(map(Heard.of, json.loads(answer.stdout))) if answer.returncode == 0 else ()


@contextmanager
def a_bus(env: Mapping[str, str], home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a session with an accessibility bus; it ends with the block."""
    needed = "dbus, at-spi2-core, gir1.2-atspi-2.0 and python3-gi"
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if shutil.which("dbus-daemon") is None or shutil.which(SYSTEM_PYTHON) is None:
        pytest.skip(f"hearing what a screen reader hears needs {needed}")
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip(f"hearing what a screen reader hears needs {needed}")
    home.chmod(0o700)
    address = f"unix:path={home / 'session'}"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}"]
    session = {
        **env,
        "DBUS_SESSION_BUS_ADDRESS": address,
        "XDG_RUNTIME_DIR": str(home),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with running(command, session):
        # The first question brings up the accessibility bus: Qt itself only looks for it.
        until(lambda: _ask(session).returncode == 0, "no accessibility bus")
        yield session
