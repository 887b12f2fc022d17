"""One small file of every format, made here: the contract is tried on each, whole and damaged."""

from __future__ import annotations

ARTICLE = """\
Bridge closed
By Jane Doe
2 May 2024

The mayor said that it was over, and it was. “It is not safe any more,” she said.
"""

EXAMPLES = {
    "plain": ARTICLE.encode(),
    "markdown": f"# {ARTICLE}\n> Nobody had asked.\n\n- a list\n".encode(),
}
"""By the format's name."""
