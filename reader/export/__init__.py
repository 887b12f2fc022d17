"""What leaves the program: quotations with their source, facts with their evidence.

Words leave verbatim, as printed, and are checked against the text before they do. Quotations
travel as groups: the parts of an interrupted one are one quotation, joined by `[…]`.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
