"""One small file of every format, made here: the contract is tried on each, whole and damaged."""

from __future__ import annotations

from tests.formats.export_files import FACTIVA_XML
from tests.formats.office_files import paragraph, word

ARTICLE = """\
Bridge closed
By Jane Doe
2 May 2024

The mayor said that it was over, and it was. “It is not safe any more,” she said.
"""

WORD = word(paragraph("Bridge closed", "Title"), *map(paragraph, ARTICLE.splitlines()[1:]))

EXAMPLES = {
    "plain": ARTICLE.encode(),
    "markdown": f"# {ARTICLE}\n> Nobody had asked.\n\n- a list\n".encode(),
    "docx": WORD,
    "factiva": FACTIVA_XML.encode(),
}
"""By the format's name."""
