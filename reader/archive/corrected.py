"""An article and what was found in it, as a person corrected them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Article, Origin, OwnDataError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reader.archive.own_data import OwnData
    from reader.model import Analysis, DetailName, Restatement

    Load = Callable[[Path, str, str | None], tuple[Article, ...]]

BY_YOU = "you"
_SAID_ALOUD = frozenset({"title", "published", "author", "source"})
"""What may be said of an article without reading its file in another way."""


def corrected(own: OwnData, article: Article, analysis: Analysis) -> tuple[Article, Analysis]:
    """Apply what is kept of an article; what no longer fits anywhere is told as a warning."""
    try:
        said, corrections = own.said_of(article)
    except OwnDataError as error:
        return article, replace(analysis, warnings=(*analysis.warnings, str(error)))
    if corrections:
        from reader.analysis import correct  # noqa: PLC0415 - all the rules, for few articles

        done = correct(article, analysis, corrections)
        lost = (f"A correction has lost its place in the article: {one}." for one in done.lost)
        analysis = replace(done.analysis, warnings=(*done.analysis.warnings, *lost))
    return restate(article, said), analysis


def restated(own: OwnData, article: Article) -> Article:
    """Return an article as a person says it is, or as its file has it where that is not known."""
    try:
        return restate(article, own.said_of(article)[0])
    except OwnDataError:
        return article


def restate(article: Article, said: Iterable[Restatement]) -> Article:
    """Return an article with what is said of it last; its text stays as it is.

    A title that is not the text's any more leaves the text's own as a heading in its place.
    """
    latest = {one.of: one.value for one in said if one.of in _SAID_ALOUD}
    for of, value in latest.items():
        before = getattr(article, of)
        if value is None or (value or None) == before or (of == "title" and not value):
            continue
        others = tuple(one for one in article.origins if one.of != of)
        told = article.origin(of)
        where = told.where if told else BY_YOU
        origins = (*others, Origin(of, where, by_hand=True, said=before))
        article = replace(_with(article, of, value), origins=origins)
    return article


def _with(article: Article, of: DetailName, value: str) -> Article:
    match of:
        case "published":
            return replace(article, published=value or None)
        case "author":
            return replace(article, author=value or None)
        case "source":
            return replace(article, source=value or None)
        case _:
            blocks = (
                replace(one, kind="heading") if one.kind == "title" else one
                for one in article.blocks
            )
            return replace(article, title=value, title_span=None, blocks=tuple(blocks))


def dated(own: OwnData, article: Article) -> Article:
    """Return an article as its file has it but for its day, which all days in it count from."""
    return replace(article, published=restated(own, article).published)


def read_as_chosen(load: Load, own: OwnData, path: Path, name: str) -> tuple[Article, ...]:
    """Read a file in the encoding a person chose for it, if they did and it can be read in it.

    Raises UnreadableFileError as `formats.load` does.
    """
    articles = load(path, name, None)
    try:
        chosen = own.encoding(articles[0])
    except OwnDataError:
        return articles  # as every article of it says
    before, whence = articles[0].encoding, articles[0].origin("encoding")
    if chosen is None or before is None or chosen == before:
        return articles
    try:
        again = load(path, name, chosen)
    except UnreadableFileError as error:
        told = f"It cannot be read in the encoding you chose, {chosen} ({error.reason})."
        return tuple(replace(one, warnings=(*one.warnings, told)) for one in articles)
    origin = Origin("encoding", whence.where if whence else BY_YOU, by_hand=True, said=before)
    return tuple(_chosen(one, origin) for one in again)


def _chosen(article: Article, origin: Origin) -> Article:
    others = tuple(one for one in article.origins if one.of != "encoding")
    return replace(article, encoding_guessed=False, origins=(*others, origin))
