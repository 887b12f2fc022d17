"""Saved web pages: the article on them, without the menus, teasers and notices around it."""

from reader.formats.web.reading import HTML

__all__ = ["HTML"]
