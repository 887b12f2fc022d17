"""What an article says: quotations and their speakers, names, dates, amounts, statements.

`analyse` finds everything in one article and never raises; `facts` turns the findings into
rows to read. Both are functions of the article alone.
"""

from reader.analysis.engine import ENGINE_VERSION, analyse
from reader.analysis.facts import facts

__all__ = ["ENGINE_VERSION", "analyse", "facts"]
