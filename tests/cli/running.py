"""The program, started as other programs start it, and two articles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PROGRAM = (sys.executable, "-c", "import sys; from reader.cli import main; sys.exit(main())")


ARTICLE = """ date 2026-01-07 Minister Says Wait
Ada Lund, the minister of roads, met the press on Monday.

“We will wait for the report,” Ada Lund said. “Then we will act.”

The council of Nordby has spent $5 million on the bridge.
"""


OTHER = """ date 2026-01-09 Bridge Stays Shut
“Nobody told us anything,” said Bo Ek, a driver.

The bridge has been closed for two years.
"""


def run(
    *arguments: str | Path, program: Sequence[str] = PROGRAM, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a command under a locale that knows ASCII only."""
    return subprocess.run(
        [*program, *map(str, arguments)],
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", **environment},
        capture_output=True,
        check=False,
    )


def records(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().splitlines()]
