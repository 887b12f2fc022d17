"""Keep the translations in step with the program, by Qt's own lupdate and lrelease.

What goes through `tr()` or `translate()` with its words written out is found by lupdate. What
stands in tables (commands, settings, columns) is told to it here: see `tables`.

Terms, the same everywhere: article Artikel · quotation Zitat · direct, partial, indirect
quotation wörtliches Zitat, Teilzitat, indirekte Rede · speaker Sprecher · source (paper) Quelle,
(of a copy) Quellenangabe · evidence Beleg · place in the text Fundstelle (in the program's own
words: Stelle) · archive Archiv · fact Angabe, the pane Fakten · claim Aussage · event Ereignis ·
timeline Zeitleiste · mention Nennung · hit Treffer · highlight Markierung · note Notiz · tag
Schlagwort · star Stern · correction Korrektur · index Index, to index erfassen · headline
Überschrift · template Vorlage · evidence pack Belegmappe · unsure unsicher. Commands are
infinitives ("Ordner öffnen…"); nobody is called Sie or du where it can be helped.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import PySide6

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
GERMAN = ROOT / "resources" / "translations" / "onrecord_de.ts"
_TOOLS = Path(PySide6.__file__).parent
_TOLD = """
These words of the program have no German yet. Write it into {file},
between <translation …> and </translation>, and take out type="unfinished"; or:
    packaging/translations 'English words' 'Deutsche Wörter'
The terms to use stand at the top of packaging/translating.py. Keep %1, {{name}} and one & for the
access key. Then run packaging/translations again and commit the file with your change.
After a conflict in the file, packaging/translations brings both sides together; then git add it.
"""


@dataclass(frozen=True)
class Words:
    """One text of the program: where it is said, its English, its German (one, or two forms)."""

    context: str
    source: str
    comment: str
    german: tuple[str, ...]
    finished: bool


def tables() -> Iterator[tuple[str, str]]:
    """Yield context and words of everything that is said from a table."""
    sys.path.insert(0, str(ROOT))
    from reader.settings import Settings  # noqa: PLC0415 - the path must be known
    from reader.ui import actions, setting_rows  # noqa: PLC0415

    for item in fields(Settings):
        yield "Settings", item.metadata["label"]
        yield "Settings", item.metadata["help"]
        for choice in item.metadata.get("choices", ()):
            if choice not in setting_rows.OF_THEIR_OWN:
                yield "Settings", choice.capitalize()
    for command in (*actions.COMMANDS, *actions.ALOUD):
        yield "Actions", command.words
        yield "Actions", command.opens
    for menu in (*actions.MENUS, actions.RECENT):
        yield "Actions", menu
    yield from _lists()


def _lists() -> Iterator[tuple[str, str]]:
    """Yield what stands in lists and dictionaries of the window's modules."""
    from reader.export import own_words  # noqa: PLC0415 - the path must be known
    from reader.ui import (  # noqa: PLC0415
        correction_menu,
        dateline,
        detail_words,
        facts_rows,
        licences,
        quote_filter,
        quotes,
        quotes_model,
        said_words,
        templates_page,
    )

    kinds = quote_filter.KINDS.values()
    named = detail_words.LANGUAGES | detail_words.FORMATS | detail_words.ENCODINGS
    lists: dict[str, Iterable[str]] = {
        "QuotesModel": (*(words for _, words in quotes_model.COLUMNS), *kinds),
        "QuoteFilterBar": kinds,
        "QuotesPane": kinds,
        "Quotes": quotes.FORMS.values(),
        "CorrectionMenu": correction_menu.KIND_WORDS.values(),
        "details": named.values(),
        "facts": [title for title, _, _ in facts_rows.SECTIONS],
        "TemplatesPage": [words for _, words in templates_page.FLAVOURS],
        "licences": licences.WORD_LISTS,
        "report": own_words(),
        "said": (*said_words.PLAIN, *said_words.TOLD),
        "date": [f"{season} %1" for season in dateline.SEASONS],
    }
    for context, words in lists.items():
        yield from ((context, one) for one in words)


def update(file: Path) -> None:
    """Bring a file of translations up to date with the program."""
    with tempfile.TemporaryDirectory() as folder:
        marks = Path(folder) / "tables.py"
        lines = sorted({f"QT_TRANSLATE_NOOP({c!r}, {w!r})\n" for c, w in tables() if w})
        marks.write_text("".join(lines), encoding="utf-8")
        options = "-silent -no-obsolete -locations none -sort-messages -source-language en"
        sources = [str(path) for path in sorted((ROOT / "reader").rglob("*.py"))]
        command = [str(_TOOLS / "lupdate"), *options.split(), "-target-language", "de"]
        subprocess.run([*command, *sources, str(marks), "-ts", str(file)], check=True)  # noqa: S603


def release(file: Path, into: Path) -> None:
    """Compile a file of translations into what the program loads, as one step.

    A program that runs has the file that was there before in its memory, and would fall.
    """
    draft = into.with_name(f"{into.name}.part")
    command = [str(_TOOLS / "lrelease"), "-silent", str(file), "-qm", str(draft)]
    subprocess.run(command, check=True)  # noqa: S603
    draft.replace(into)


def read(file: Path) -> list[Words]:
    """Return all that a file of translations holds."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None  # noqa: S101 - lupdate writes it
            forms = [one.text or "" for one in told.iter("numerusform")]
            found.append(
                Words(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    tuple(forms or [told.text or ""]),
                    told.get("type") is None,
                )
            )
    return found


def fill(file: Path, source: str, german: tuple[str, ...]) -> int:
    """Write the German of some words wherever it is missing; return in how many places."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    messages = [one for one in tree.getroot().iter("message") if one.findtext("source") == source]
    filled = sum(_write(one, german) for one in messages)
    _save(file, tree)
    return filled


def settle(file: Path) -> None:
    """Bring the two sides of a conflict in git together: what either has in German, stays."""
    if "<<<<<<< " not in file.read_text(encoding="utf-8"):
        return
    sides = []
    for stage in (2, 3):
        shown = ["git", "show", f":{stage}:{file.relative_to(ROOT).as_posix()}"]
        told = subprocess.run(shown, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
        sides.append(told.stdout)
    file.write_bytes(sides[1])
    known = {(one.context, one.source, one.comment): one for one in read(file) if one.finished}
    file.write_bytes(sides[0])
    update(file)
    tree = ET.parse(file)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            found = [message.findtext(name, "") for name in ("source", "comment")]
            one = known.get((context.findtext("name", ""), *found))
            if one:
                _write(message, one.german)
    _save(file, tree)


def _write(message: ET.Element, german: tuple[str, ...]) -> bool:
    """Write the German of a text that has none yet; tell whether it took it."""
    told = message.find("translation")
    if told is None or told.get("type") is None:
        return False
    forms = list(told.iter("numerusform")) or [told]
    if len(forms) != len(german):
        return False
    for form, words in zip(forms, german, strict=True):
        form.text = words
    del told.attrib["type"]
    return True


def _save(file: Path, tree: ET.ElementTree[ET.Element]) -> None:
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + text + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Do what the command says; 1 while German words are missing."""
    settle(GERMAN)
    update(GERMAN)
    if arguments and not fill(GERMAN, arguments[0], tuple(arguments[1:])):
        sys.stderr.write(f"No words without German are: {arguments[0]}\n")
        return 1
    update(GERMAN)  # as lupdate writes it, so that a file changes where its words do
    release(GERMAN, GERMAN.with_suffix(".qm"))
    missing = [words for words in read(GERMAN) if not words.finished]
    for words in missing:
        one = f"   (one: {words.comment!r})" if words.comment else ""
        sys.stdout.write(f"{words.context}: {words.source!r}{one}\n")
    if missing:
        sys.stdout.write(_TOLD.format(file=GERMAN.relative_to(ROOT)))
    else:
        sys.stdout.write("Every word of the program has its German.\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
