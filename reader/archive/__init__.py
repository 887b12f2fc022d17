"""The folder of articles: what is in it, what is new, and what was found in it.

`update` brings what is derived up to date, in this process or, by `worker_main`, in one of
its own; `Catalog` reads it meanwhile. `GuardedReader` reads a file
where it can do no harm. `OwnData` keeps what a person made, which no cache may hold.
The articles' files are only ever read; `Intake` and `add_file` put new ones
beside them when a person asks for it.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
