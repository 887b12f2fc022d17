"""The PySide6 at hand keeps its references.

6.12.0 on Python 3.10 and 3.11 drops one to None on every void call and aborts the process
after some thousands of them; this fails where it does.
"""

from __future__ import annotations

import subprocess
import sys

_CODE = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Bell(QObject):
    rung = Signal(bool)

app = QApplication([])
label, bell = QLabel(), Bell()
for n in range(10_000):
    label.setText(str(n))
for _ in range(2_000):
    bell.rung.emit(True)
print("whole")
"""


def test_void_calls_and_signals_keep_their_references() -> None:
    run = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "whole", run.stderr
