"""Find out what an article says: who is named, who says what, when, how much.

`analyse` reads one article and gives back spans of its text, never words of its own;
`facts` sets the findings out as rows. Small steps, each a function of the text and of what
the steps before it found; the word lists they use lie in `resources/lexicons`.
"""

from reader.analysis.engine import ENGINE_VERSION, analyse
from reader.analysis.facts import facts

__all__ = ["ENGINE_VERSION", "analyse", "facts"]
