"""Files become articles: what a file says, what it calls itself, where its paragraphs are.

`load` reads one file into one or more articles or raises UnreadableFileError with a
reason a person can act on; it never changes a character of what the file said.
"""

from reader.formats.registry import can_read, has_content, load, needs_guard

__all__ = ["can_read", "has_content", "load", "needs_guard"]
