"""Which versions a report needs, in a line."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion

from reader import __version__


def system_words() -> str:
    """Return the versions of the program, of what it runs on, and of the system."""
    return (
        f"On Record {__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.release()}"
    )
