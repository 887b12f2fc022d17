"""A saved web page: its article, with what the page declares of it.

Nothing a page names is ever loaded, and nothing in it is run: it is read for its words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.encoding import decode
from reader.formats.exports import read_page
from reader.formats.flow import Paragraph, draft_of
from reader.formats.format import Format, SavedFile
from reader.formats.limits import MAX_PARAGRAPHS
from reader.formats.markup import parse_html
from reader.formats.saved import exported, links
from reader.formats.web.charset import declared_charset
from reader.formats.web.choosing import choose
from reader.formats.web.metadata import Declared, declared, saved_from
from reader.formats.web.passages import passages_of
from reader.formats.web.rough import rough_paragraphs
from reader.formats.web.shown import bylines, complete
from reader.formats.web.signs import letters_of
from reader.model import Block, Span, UnreadableFileError

if TYPE_CHECKING:
    from reader.formats.draft import Draft, Head
    from reader.formats.encoding import Decoded

_BEFORE = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?xml[^>]{0,300}>|<!--(?:(?!-->).)*-->)*"
_PAGE = re.compile(
    _BEFORE + rb"<(?:!doctype\s+(?:html|\w+:html)|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(rb"<(?:/?[a-z][a-z0-9]*[\s/>]|!--|!doctype)", re.IGNORECASE)
_ROUGH = 0.2
"""A tree that holds a smaller share of the page's words has lost the rest."""
_MARKUP = 50
"""Characters of a page to one that its tree shows: with more, it is looked at again."""
_LEAST_DECLARED = 200
_SAMPLE = 30
_EVERY = 150
_SHELL = 0.2
"""The share of samples of a declared text below which a page does not show it."""
_BETWEEN = "\n\n"


def _looks_like(head: bytes) -> bool:
    """Tell a page by its first element; UTF-16 is told with the zeros taken out."""
    return bool(_PAGE.match(head.replace(b"\0", b"")))


def _may_be(head: bytes) -> bool:
    return bool(_TAG.search(head.replace(b"\0", b"")))


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    decoded = decode(file.data, path, declared_charset(file.data), file.encoding, repair=True)
    exported.refuse_page(decoded.text, path)
    if links.is_page(decoded.text):
        raise links.list_of_page(decoded.text, path)
    drafts = read_page(decoded.text, path) or (_article(decoded, file),)
    return tuple(
        replace(
            draft,
            encoding=decoded.encoding,
            encoding_guessed=decoded.guessed,
            warnings=decoded.warnings,
        )
        for draft in drafts
    )


def _article(decoded: Decoded, file: SavedFile) -> Draft:
    text = decoded.text
    root = parse_html(decoded.utf8, str(file.path))
    told = declared(root, saved_from(text))
    passages = passages_of(root)
    if len(passages) > MAX_PARAGRAPHS:
        raise UnreadableFileError(
            str(file.path), f"it holds more than {MAX_PARAGRAPHS:,} paragraphs"
        )
    shown = sum(len(passage.words) for passage in passages)
    if _MARKUP * shown < len(text):
        rough = rough_paragraphs(text)
        if shown < _ROUGH * sum(map(len, rough)):
            return _written(told, [Paragraph(words) for words in rough], file)
    chosen = choose(passages, told.head.title or "")
    complete(told.head, root, chosen.above)
    signed = [Paragraph(words, "byline") for words in bylines(chosen.above)]
    body = [Paragraph(passage.words, passage.kind) for passage in chosen.body]
    if _is_shell(body, told.text):
        body = [Paragraph(words) for words in _paragraphs(told.text)]
    draft = _written(told, [*signed, *_without_title(body, told.head)], file)
    return _with_captions(draft, [one.words for one in chosen.captions])


def _is_shell(body: list[Paragraph], text: str) -> bool:
    """Tell a page that shows next to nothing of the text it declares: a script would show it."""
    if len(text) < _LEAST_DECLARED:
        return False
    shown, wanted = letters_of(" ".join(one.text for one in body)), letters_of(text)
    samples = [wanted[at : at + _SAMPLE] for at in range(0, len(wanted), _EVERY)]
    return sum(sample in shown for sample in samples) < _SHELL * len(samples)


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text that a page declares, in which there may be elements."""
    return [words for line in text.split("\n") for words in rough_paragraphs(line)]


def _written(told: Declared, paragraphs: list[Paragraph], file: SavedFile) -> Draft:
    """Write the article's text, its title above."""
    title = [Paragraph(told.head.title, "title")] if told.head.title else []
    draft = draft_of([*title, *paragraphs], told.head, file.path.stem)
    if draft is None:
        raise UnreadableFileError(str(file.path), "the page holds no text")
    return replace(draft, language=told.language)


def _without_title(body: list[Paragraph], head: Head) -> list[Paragraph]:
    """Take the title off the body where the page repeats it there."""
    if len(body) > 1 and body[0].text == head.title:
        return body[1:]
    return body


def _with_captions(draft: Draft, captions: list[str]) -> Draft:
    """Write captions below the article: they are read with it and are no part of its body."""
    text, blocks = draft.text, list(draft.blocks)
    for words in captions:
        start = len(text) + len(_BETWEEN)
        text += _BETWEEN + words
        blocks.append(Block(Span(start, len(text)), "caption"))
    return replace(draft, text=text, blocks=tuple(blocks))


HTML = Format(
    "html", (".html", ".htm", ".xhtml"), _looks_like, _read, may_be=_may_be, details="the page"
)
