"""What an article says: quotations and their speakers, names, dates, amounts, statements.

`analyse` finds everything in one article and never raises, `correct` applies what a person
said against it, `facts` turns the findings into rows to read. All are pure functions.
"""

from reader.analysis.corrections import Corrected, correct
from reader.analysis.engine import ENGINE_VERSION, analyse
from reader.analysis.facts import facts

__all__ = ["ENGINE_VERSION", "Corrected", "analyse", "correct", "facts"]
