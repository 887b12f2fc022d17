"""Find articles: the index, the query language, and where in a text a query is answered.

Whoosh is imported when an index is opened, not before. Phrases are verbatim; whatever the
index cannot tell alone is looked up in the article's own words before it counts as a hit.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
