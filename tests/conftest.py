"""What all tests share: no screen, folders of their own, and the measuring data when present."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What the window says is compared with English, whatever the language of the machine.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# The machine may be shared and slow: what is generated counts, not how long it took.
settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def places_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test, and every program it starts, out of the user's own folders."""
    for name, folder in (
        ("ONRECORD_CACHE", "cache"),
        ("ONRECORD_DATA", "data"),
        ("XDG_CONFIG_HOME", "config"),
    ):
        monkeypatch.setenv(name, str(tmp_path / f".places-{folder}"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The measuring data that may stand beside the project; without it the test is skipped."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the measuring data does not stand beside the project")
    return SHARED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests measured, though they passed: it tells more than that they did."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name.startswith("measured: "):
                terminalreporter.write_sep("-", name.removeprefix("measured: "))
                terminalreporter.write(value)


def pytest_sessionfinish() -> None:
    """Empty the clipboard: Qt without a screen dies at exit while it holds something of ours."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
