"""Draw states of the window, alike on every machine that has the same Qt.

    python -m tests.pictures.draw FOLDER STATE…

A process of its own, because Qt takes scale and fonts from the environment as it starts: no
font but the shipped ones and DejaVu (for letters those do not have), edges smoothed in grey
without hinting, English words and dates, nothing that moves or blinks.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.ui.start import _application
from tests.benchmarks.keystrokes import wait
from tests.pictures.states import STATES, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[2]
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{dejavu}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""
PATIENCE_S = 150
_LOOKS = 40
_BETWEEN_LOOKS_MS = 60
_SPEAKS_OF_THE_PLATFORM = "This plugin does not support"


def draw(folder: Path, names: Sequence[str], scale: int) -> str:
    """Have states drawn into a folder, one PNG each; return what Qt complained of."""
    with tempfile.TemporaryDirectory(prefix="onrecord-pictures-") as work:
        fonts = Path(work) / "fonts.conf"
        fonts.write_text(FONTS.format(dejavu=DEJAVU, cache=Path(work) / "fonts"), encoding="utf-8")
        alike = {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "QT_FONT_DPI": "96",
            "FONTCONFIG_FILE": str(fonts),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
            "HOME": work,
            "ONRECORD_CACHE": f"{work}/cache",
            "ONRECORD_DATA": f"{work}/data",
            "XDG_CONFIG_HOME": f"{work}/config",
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        run = subprocess.run(
            [sys.executable, "-m", "tests.pictures.draw", str(folder), *names],
            cwd=ROOT, env={**kept, **alike}, capture_output=True, text=True, check=False,
            timeout=PATIENCE_S,
        )  # fmt: skip
    told = [line for line in run.stderr.splitlines() if _SPEAKS_OF_THE_PLATFORM not in line]
    return "\n".join(told if not run.returncode else [*told, f"exit status {run.returncode}"])


def _settled(widget: QWidget) -> QImage:
    """Return a picture of a widget once two in a row are alike."""
    before = widget.grab().toImage()
    for _ in range(_LOOKS):
        wait(_BETWEEN_LOOKS_MS)
        now = widget.grab().toImage()
        if now == before:
            return now
        before = now
    message = "the window does not come to rest"
    raise RuntimeError(message)


def main(folder: Path, names: Sequence[str]) -> None:
    """Draw the states named, each in a window of its own."""
    application = _application(names[:0])
    application.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    for name in names:
        state = STATES[name]
        stage = Stage(state.shelf, state.settings)
        picture = _settled(state.bring(stage))
        stage.end()
        del stage
        gc.collect()  # nothing of a window may be left when the application ends
        if not picture.save(str(folder / f"{name}.png")):
            message = f"{folder / name}.png could not be written"
            raise OSError(message)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
