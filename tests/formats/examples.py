"""One small file of every format, made here: the contract is tried on each, whole and damaged."""

from __future__ import annotations

import json

from tests.formats import pdf_files, web_archives
from tests.formats.export_files import FACTIVA_XML
from tests.formats.mails import PLAIN, page_file
from tests.formats.office_files import book, open_document, paragraph, word
from tests.formats.saved import keepers
from tests.formats.web.pages import STORY, page, paragraphs

ARTICLE = """\
Bridge closed
By Jane Doe
2 May 2024

The mayor said that it was over, and it was. “It is not safe any more,” she said.
"""

WORD = word(paragraph("Bridge closed", "Title"), *map(paragraph, ARTICLE.splitlines()[1:]))

EXAMPLES = {
    "plain": ARTICLE.encode(),
    "markdown": f"# {ARTICLE}\n> Nobody had asked.\n\n- a list\n".encode(),
    "docx": WORD,
    "odt": open_document("".join(f"<text:p>{line}</text:p>" for line in ARTICLE.splitlines())),
    "rtf": b"{\\rtf1 Bridge closed\\par By Jane Doe\\par It \\'e9 \\u8220?was over.\\par}",
    "epub": book({"a.xhtml": f"<html><body><h1>Bridge</h1><p>{ARTICLE}</p></body></html>"}),
    "mail": PLAIN,
    "json": json.dumps([{"title": "Bridge closed", "text": ARTICLE}]).encode(),
    "csv": f'title,date,text\nBridge closed,2024-05-02,"{ARTICLE}"\n'.encode(),
    "feed": (
        f"<rss><channel><title>Post</title><item><title>Bridge closed</title>"
        f"<description>{ARTICLE}</description></item></channel></rss>"
    ).encode(),
    "mhtml": page_file(f"<html><body><h1>Bridge closed</h1><p>{ARTICLE}</p></body></html>"),
    "factiva": FACTIVA_XML.encode(),
    "html": page(paragraphs(*STORY)).encode(),
    "pdf": pdf_files.ARTICLE,
    "omnivore": keepers.omnivore(keepers.KEPT, bridge_closed=keepers.PAGE),
    "warc": web_archives.ARCHIVE,
    "wacz": web_archives.ARCHIVES,
}
"""By the format's name."""
