"""Two versions of a short article, compared, for the tests of what shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis import Version, analyse, compare
from reader.ui.compared import Compared
from reader.ui.comparison_words import change_lines
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Article

FIRST = (
    "The harbour board awarded the ferry contract to Brook Lines on Monday.\n"
    '"We are delighted," said Tom Brook, the chief executive of Brook Lines.\n'
    + "".join(f"Paragraph {number} says little of it.\n" for number in range(9))
    + '"This stinks," said Mary Vale, a councillor.\n'
    "The contract is worth $40 million."
)
SECOND = (
    FIRST.replace("$40", "$45")
    .replace("We are delighted", "We are truly delighted")
    .replace("Mary Vale", "John Field")
    + '\n"No comment," said Ann Hill, the mayor.'
)


def version_of(text: str, title: str | None, name: str) -> Article:
    """Return an article of this text, whose lines are its paragraphs."""
    return replace(article(text), id=name, path=f"/far/{name}", title=title, source="The Paper")


def compared(
    before: str = FIRST,
    after: str = SECOND,
    titles: tuple[str | None, str | None] = ("Ferry deal", "Ferry deal & more"),
) -> Compared:
    """Return two versions with what changed."""
    one, other = version_of(before, titles[0], "a.txt"), version_of(after, titles[1], "b.txt")
    told = Compared(one, other, compare(Version(one, analyse(one)), Version(other, analyse(other))))
    return replace(told, lines=tuple(change_lines(told)))
