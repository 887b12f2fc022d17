"""Pages as newspapers make them, made here."""

from __future__ import annotations

FIRST = "The old bridge was closed on Monday, the mayor said, because its cable is cracked."
SECOND = "“It is not safe any more,” said Ada Marsh, who has run the harbour for nine years."
THIRD = "Ferries will run every ten minutes until the new bridge is opened, she said, next year."
STORY = (FIRST, SECOND, THIRD)
TITLE = "Old bridge is closed for good"
TEASER = "A reader remembers the day on which the bridge was opened, and the band that played."


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{one}</p>\n" for one in words)


def page(body: str, head: str = "", title: str = TITLE) -> str:
    """A page with a menu, a column beside the article and a foot, as a newspaper has them."""
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Sport", "Sea"))
    cards = "".join(
        f'<div class="item"><h3><a href="/{n}">Of the bridge, {n}</a></h3><p>{TEASER}</p></div>'
        for n in range(4)
    )
    return (
        f"<!DOCTYPE html>\n<html lang='en'><head><title>{title} | The Harbour Post</title>{head}"
        "<style>p {color: red}</style><script>var a = 'The script is no text.';</script></head>"
        f"<body><nav><ul>{menu}</ul></nav>"
        f"<div class='column'><h1>{title}</h1><div class='story'>{body}</div></div>"
        f"<div class='more'>{cards}</div>"
        "<footer><p>All rights reserved by the people who print this paper, 2024.</p></footer>"
        "</body></html>"
    )
