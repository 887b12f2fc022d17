"""Where the gold, the seeds and the measuring data stand."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLD = HERE / "gold"
SEEDS = HERE.parent.parent / "seeds"
SHARED = HERE.parent.parent.parent / "shared" / "data" / "quotes"
