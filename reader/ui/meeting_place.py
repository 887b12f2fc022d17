"""Where the starts of one person meet: the name of a local socket, known before it is used.

Qt's part for sockets brings ten libraries along; who is alone needs them after the first paint.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir

if TYPE_CHECKING:
    from reader.settings import Places


def server_name(places: Places) -> str:
    """Return the name under which a user's window with these folders is found."""
    user = str(os.getuid()) if hasattr(os, "getuid") else getpass.getuser()
    folders = "\0".join(map(str, (places.config, places.cache, places.data)))
    return f"onrecord-{user}-{key_of(folders)[:12]}"


def may_be_met(places: Places) -> bool:
    """Tell whether a window may be open already; surely not where there is no such socket."""
    return sys.platform == "win32" or Path(QDir.tempPath(), server_name(places)).exists()


def key_of(words: str) -> str:
    """Return the hex digest of words, SHA-256."""
    hashed = QCryptographicHash.hash(words.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(hashed.data()).hex()
