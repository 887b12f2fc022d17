"""Files become articles: what a file says, what it calls itself, where its paragraphs are.

`load` reads one file into one or more articles or raises UnreadableFileError with a
reason a person can act on; it never changes a character of what the file said.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
