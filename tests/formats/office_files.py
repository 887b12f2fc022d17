"""Office documents made here, as small as the programs that write them allow."""

from __future__ import annotations

import io
import zipfile
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(parts: dict[str, str | bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a zip archive of these parts, the same bytes whenever it is made."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target.getvalue()


def paragraph(words: str, style: str = "", *, centred: bool = False, mark: str = "") -> str:
    """Return one paragraph of a Word document; line ends in it become breaks."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += '<w:jc w:val="center"/>' if centred else ""
    bookmark = f'<w:bookmarkStart w:id="0" w:name="{mark}"/>' if mark else ""
    lines = "</w:t><w:br/><w:t>".join(escape(line) for line in words.split("\n"))
    run = f'<w:r><w:t xml:space="preserve">{lines}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{bookmark}{run}</w:p>"


def word(*paragraphs: str, **parts: str) -> bytes:
    """Return a Word document of paragraphs, with other parts by name (`core`, `styles`, ...)."""
    body = "".join(paragraphs)
    names = {"core": "docProps/core.xml"}
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
            **{names.get(name, f"word/{name}.xml"): part for name, part in parts.items()},
        }
    )
