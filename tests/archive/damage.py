"""What saving does to texts, and what it must not be taken for: the same every time."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Article

RANDOM = Random(63)  # noqa: S311 - the same damage every time
FRAME = (
    "Share this article",
    "Subscribe to our newsletter for more stories like this one.",
    "Read more: five things to know today",
    "© 2026 All rights reserved.",
)
MISREAD = {"e": "c", "l": "1", "o": "0", "h": "b", "i": "l", "a": "u", "s": "5"}


def straight(text: str) -> str:
    return text.translate(str.maketrans("“”‘’—", "\"\"''-"))


def wrapped(text: str) -> str:
    return re.sub(r"((?:\S+ ){9})", r"\1\n", text)


def framed(text: str) -> str:
    return "\n".join((*FRAME[:2], text, *FRAME[2:]))


def cut_off(text: str) -> str:
    return text[: int(len(text) * RANDOM.uniform(0.3, 0.7))]


def with_a_gap(text: str) -> str:
    lines = text.split("\n")
    if len(lines) > 1:
        del lines[RANDOM.randrange(len(lines))]
    return "\n".join(lines)


def hyphened(text: str) -> str:
    def split(word: re.Match[str]) -> str:
        return f"{word[1]}- {word[2]}" if RANDOM.random() < 0.03 else word[0]

    return re.sub(r"\b(\w{3})(\w{4,})\b", split, text)


def misread(text: str) -> str:
    return "".join(MISREAD.get(char, char) if RANDOM.random() < 0.01 else char for char in text)


def edited(text: str) -> str:
    """Return a text in which one word in sixty is another one, and no number."""
    words = text.split(" ")
    for at in range(RANDOM.randrange(60), len(words), 60):
        if not re.search(r"\d", words[at]):
            words[at] = "rather"
    return " ".join(words)


def raised(text: str) -> str:
    """Return another version of a text: its first number is another one."""
    return re.sub(r"\d+", lambda found: f"{int(found[0]) + 1}", text, count=1)


DAMAGE: tuple[Callable[[str], str], ...] = (
    *(str, straight, wrapped, framed, cut_off, with_a_gap, hyphened, misread),
    lambda text: framed(wrapped(straight(cut_off(text)))),
)


def with_text(article: Article, name: str, text: str) -> Article:
    return replace(
        article, id=name, path=name, text=text, body=Span(0, len(text)), blocks=(), sha256=name
    )
