"""An archive whose files come, go and change while somebody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_THINGS = ("bridge", "ferry", "harbour", "tower", "market", "library", "toll", "strike")
_NAMES = ("Maria Lopez", "Tom Reed", "Ruth Kaplan", "Abel Okoro", "Ines Duarte", "Ola Berg")
_SAID = ("said", "warned", "added", "told reporters", "argued", "wrote")
_WORDS = (
    "closed", "opened", "repaired", "in March", "by the council", "again", "for 2.4 million euros",
    "without a word", "at noon", "near the old quay", "🚲 too", "since 1931", "הגשר", "الميناء",
)  # fmt: skip
_MOST, _FEWEST = 120, 10
_LONG = 900
BROKEN = {
    "empty.txt": b"",
    "noise.txt": bytes(range(256)) * 8,
    "half.pdf": b"%PDF-1.7\n1 0 obj <<",
    "half.html": b"<html><body><p>\xff\xfe Half of a page",
    "photo.jpg": b"\xff\xd8\xff",
}


class Folder:
    """Writes and removes files below a root; the seed decides which."""

    def __init__(self, root: Path, draw: Random, count: int) -> None:
        self.root = root
        self._draw = draw
        self._number = 0
        root.mkdir(parents=True)
        for _ in range(count):
            self.add()

    def files(self) -> list[Path]:
        """Return the articles there are, in the order of their names."""
        return sorted(self.root.rglob("story*.*"))

    def add(self) -> str:
        """Write a new article, sometimes in a new folder, sometimes a very long one."""
        if len(self.files()) >= _MOST:
            return self.remove()
        self._number += 1
        below = self.root / self._draw.choice(["", "", "a", "a/b", f"new {self._number}"])
        below.mkdir(parents=True, exist_ok=True)
        ending = self._draw.choice(["txt", "txt", "md", "html"])
        path = below / f"story {self._number}.{ending}"
        self._write(path, _LONG if self._draw.random() < 0.03 else self._draw.randint(1, 12))
        return f"add {path.name}"

    def _write(self, path: Path, paragraphs: int) -> None:
        thing = self._draw.choice(_THINGS)
        day = f"20{self._draw.randint(10, 26)}-{self._draw.randint(1, 12):02}-07"
        title = f"The {thing} {self._draw.choice(_WORDS)}"
        told = [self._paragraph(thing) for _ in range(paragraphs)]
        if path.suffix == ".html":
            body = "".join(f"<p>{words}</p>\n" for words in told)
            text = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body>"
        else:
            text = "\n\n".join([f" date {day} {title}", *told]) + "\n"
        path.write_text(text, encoding="utf-8")

    def _paragraph(self, thing: str) -> str:
        words = self._draw.choice
        first, second = words(_NAMES), words(_NAMES)
        return (
            f"The {thing} was {words(_WORDS)}. “We will keep the {words(_THINGS)} "
            f"{words(_WORDS)},” {first} {words(_SAID)}, “and the {words(_THINGS)}.” {second} "
            f"{words(_SAID)} that the {thing} was {words(_WORDS)}."
        )

    def remove(self) -> str:
        """Remove an article, unless few are left."""
        files = self.files()
        if len(files) <= _FEWEST:
            return self.add()
        path = self._draw.choice(files)
        path.unlink()
        return f"remove {path.name}"

    def edit(self) -> str:
        """Write a paragraph to the end of an article, as an editor does: by replacing it."""
        path = self._draw.choice(self.files())
        draft = path.with_suffix(".draft")
        added = self._paragraph(self._draw.choice(_THINGS))
        draft.write_text(f"{path.read_text(encoding='utf-8')}\n{added}\n", encoding="utf-8")
        draft.replace(path)
        return f"edit {path.name}"

    def rename(self) -> str:
        """Give an article another name."""
        path = self._draw.choice(self.files())
        self._number += 1
        path.rename(path.with_stem(f"story {self._number} renamed"))
        return f"rename {path.name}"

    def break_one(self) -> str:
        """Save a file that cannot be read, or take it away."""
        name = self._draw.choice(sorted(BROKEN))
        path = self.root / name
        if path.exists():
            path.unlink()
        else:
            path.write_bytes(BROKEN[name])
        return f"break {name}"
