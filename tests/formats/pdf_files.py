"""Small PDFs, made here: text at places, pictures, and what a document says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WIDTH, HEIGHT = 595, 842
LEADING = 12
PICTURE = b"q 200 0 0 200 100 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"

PAGE = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>"
FONT = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"


def text_at(x: float, y: float, text: str, size: float = 10, turned: bool = False) -> bytes:  # noqa: FBT001, FBT002 - reads best
    """Return what draws a line of text; `y` counts from the page's upper edge."""
    matrix = f"0 1 -1 0 {x} {HEIGHT - y}" if turned else f"1 0 0 1 {x} {HEIGHT - y}"
    words = text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return f"BT /F {size} Tf {matrix} Tm (".encode() + words + b") Tj ET\n"


def column(x: float, y: float, lines: Iterable[str], size: float = 10) -> list[bytes]:
    """Return what draws lines one below the other; an empty one leaves room."""
    leading = LEADING * size / 10
    return [text_at(x, y + at * leading, line, size) for at, line in enumerate(lines) if line]


def pdf(*pages: Sequence[bytes], said: Mapping[str, str] | None = None, turned: int = 0) -> bytes:
    """Return a document whose pages draw these pieces, in their order."""
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        f"<< {FONT} >>".encode(),
        _information(said or {}),
    ]
    for at, pieces in enumerate(pages):
        drawn = b"".join(pieces)
        objects += [
            f"<< {PAGE} /Rotate {turned} /Contents {6 + 2 * at} 0 R >>".encode(),
            f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream",
        ]
    return _file(objects)


def _information(said: Mapping[str, str]) -> bytes:
    entries = b""
    for key, value in said.items():
        code = (b"\xfe\xff" + value.encode("utf-16-be")).hex()
        entries += f"/{key} <{code}> ".encode()
    return b"<< " + entries + b">>"


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\n"
    return data + end.encode() + f"startxref\n{len(data)}\n%%EOF\n".encode()


ARTICLE = pdf(
    [
        text_at(50, 80, "The bridge at the mill has been closed", 20),
        text_at(50, 110, "By Jane Doe"),
        text_at(50, 130, "2 May 2024"),
        *column(
            50,
            160,
            [
                "The mayor said on Monday that it was over, and it was. Nobody had asked her,",
                "and nobody would have listened. “It is not safe any more,” she said.",
                "",
                "Her deputy did not agree with her, and he said so at some length.",
            ],
        ),
    ]
)
