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


_OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def open_document(text: str, *, styles: str = "", meta: str = "") -> bytes:
    """Return a text document (.odt) with this XML as its text."""
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    styles = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content = f"<office:document-content {_OPEN}>{styles}{body}</office:document-content>"
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
        **({"meta.xml": meta} if meta else {}),
    }
    return zipped(parts, stored=("mimetype",))


def book(pages: dict[str, str], metadata: str = "", *, nav: str = "") -> bytes:
    """Return an electronic book (.epub) of pages by their addresses, in their order.

    `nav` is the identifier of one (`p0`, ...) that is a table of contents.
    """
    manifest = "".join(
        f'<item id="p{number}" href="{escape(name)}"/>' for number, name in enumerate(pages)
    ).replace(f'"{nav}"', f'"{nav}" properties="nav"')
    spine = "".join(f'<itemref idref="p{number}"/>' for number in range(len(pages)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{manifest}</manifest>"
        f"<spine>{spine}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OEBPS/x.opf"/></rootfiles></container>'
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OEBPS/x.opf": package,
    }
    parts |= {f"OEBPS/{name.replace('%20', ' ')}": page for name, page in pages.items()}
    return zipped(parts, stored=("mimetype",))
