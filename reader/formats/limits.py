"""How much a file may hold: more is an attack, or no archive of articles."""

from __future__ import annotations

MAX_BYTES = 50 * 1024 * 1024
"""Of one file, as it lies on the disk."""
MAX_UNGUARDED_BYTES = 1024 * 1024
"""Of one text, to be read in the process that asks for it."""
MAX_ARTICLES = 20_000
"""In one file."""
