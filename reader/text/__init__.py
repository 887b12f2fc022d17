"""What can be done with any string, whatever it is about: standard library only.

Folding with a map back to the original, verbatim search, sentences, tokens, dates, UTF-16
offsets, places that are found again after an edit, what was saved in the wrong encoding, how
much of two texts is the same, and what differs between them. Everything here runs in linear time,
because it runs over every article; but for comparing, which stops when it has done enough.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
