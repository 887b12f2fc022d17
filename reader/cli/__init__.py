"""The program without a window: `index`, `search`, `quotes`, `facts`, `analyse`, `import`.

Nothing but results goes to standard output, as UTF-8 whatever the locale; what a person
should know besides goes to standard error. What a command needs is imported when it runs.
"""

from reader.cli.commands import COMMANDS
from reader.cli.main import main

__all__ = ["COMMANDS", "main"]
