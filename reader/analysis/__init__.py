"""What an article says: quotations and their speakers, names, dates, amounts, statements.

`analyse` finds everything in one article and never raises, `correct` applies what a person
said against it, `facts` turns the findings into rows to read, and `compare` tells what changed
between two versions. All are pure functions.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
