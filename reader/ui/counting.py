"""Say how many."""

from __future__ import annotations


def counted(number: int, one: str, many: str) -> str:
    """Return e.g. "1 quotation", "12,408 articles"."""
    return f"{number:,} {one if number == 1 else many}"
