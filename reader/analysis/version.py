"""Which findings these are. A module of its own: who compares versions needs no rules."""

ENGINE_VERSION = "18"
"""Changes whenever the same article may yield other findings than before."""
