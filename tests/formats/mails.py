"""Mails made here, as programs write them."""

from __future__ import annotations

import base64

PLAIN = b"""\
Return-Path: <ada@post.example>
Message-ID: <1@post.example>
Date: Tue, 02 May 2023 23:30:00 -0500
From: =?utf-8?q?Ada_M=C3=A4rsh?= <ada@post.example>
Subject: =?iso-8859-1?q?Bridge_is_=22closed=22=2C_caf=E9?=
 =?utf-8?b?IG9wZW4=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

The bridge was closed on Monday, =93for good=94, the mayor =
said.

Ferries run.
"""

HTML = b"""\
Message-ID: <2@post.example>
MIME-Version: 1.0
Date: Wed, 3 May 2023 06:00:00 +0000
From: The Morning Post <news@post.example>
Subject: Good morning
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset=utf-8

View this mail in your browser: http://post.example/1

--inner
Content-Type: text/html; charset=utf-8

<html><body><div style="display:none">Preview</div><h2>Bridge closed</h2>
<p>The bridge was closed on Monday, and nobody was told when it would be open
again, although everybody had asked.</p></body></html>

--inner--
--outer
Content-Type: text/plain; name="a.txt"
Content-Disposition: attachment; filename="a.txt"

Not of the mail.
--outer--
"""

MAILBOX = (
    b"From ada@post.example Tue May  2 23:30:00 2023\n"
    + PLAIN
    + b">From here on it is quoted.\n\n"
    + b"From news@post.example Wed May  3 06:00:00 2023\n"
    + HTML
)


def page_file(page: str) -> bytes:
    """Return a page with a frame and a picture as browsers save them in one file (.mhtml)."""
    body = base64.encodebytes(page.encode()).decode()
    return f"""\
From: <Saved by a browser>
Snapshot-Content-Location: https://post.example/1
Subject: Bridge
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html"; boundary="edge"

--edge
Content-Type: text/html
Content-Location: https://post.example/frame

<p>Advertisement</p>
--edge
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64
Content-Location: https://post.example/1

{body}
--edge
Content-Type: image/gif
Content-Transfer-Encoding: base64

R0lGODlhAQABAAAAACw=
--edge--
""".replace("\n", "\r\n").encode()
