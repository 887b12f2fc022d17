"""What an article needs to be shown is made ready where it keeps nobody waiting."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CODE = """
import sys
from pathlib import Path
from reader.settings import Places
from reader.ui.reading_desk import ReadingDesk

here = Path(sys.argv[1])
desk = ReadingDesk(Places(here, here, here))
missed = []
desk.missing.connect(lambda number, name: missed.append((number, name)))
before = "reader.formats.doubts" in sys.modules
desk.open(desk.latest, "none.txt")
print(before, "reader.formats.doubts" in sys.modules, missed)
"""


def test_what_tells_an_articles_date_is_loaded_where_the_article_is_read(tmp_path: Path) -> None:
    # In a process of its own: here it was loaded long ago.
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(tmp_path)], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "False True [(0, 'none.txt')]"
