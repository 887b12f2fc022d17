"""What things are called here: frozen dataclasses, standard library only.

One noun, one name, everywhere: article, block, span, quote, speaker, entity, mention,
fact, evidence, analysis, summary, hit, clip. Every span is half-open and counts Unicode code
points of `Article.text`, which is what the file said and is never altered.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
