"""How much a file may hold: more is an attack, or no archive of articles."""

from __future__ import annotations

MAX_BYTES = 50 * 1024 * 1024
"""Of one file, as it lies on the disk."""
MAX_ARTICLES = 20_000
"""In one file."""
