"""How many files of each format are read in a second of one core, beside what others read.

    python -m tests.benchmarks.formats [FOLDER ...]

FOLDERs hold files of any kinds; without one they are those of ../shared/data, where that is, and
the articles that come with the program. Pages are also given to trafilatura, readability-lxml,
newspaper4k and resiliparse where these are installed; they are no dependencies. Each figure is
the best of three passes, and each reader has a process of its own, whose most memory is told.
Without a folder it ends with what `tests.benchmarks.copies` measures.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import resource
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats import can_read, load
from reader.formats.language import language_of
from reader.model import UnreadableFileError
from tests.benchmarks import copies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = _ROOT.parent / "shared" / "data"
_FOLDERS = (_ROOT / "seeds", _SHARED / "formats", _SHARED / "archive")
_PASSES = 3
_MOST = 400
"""Files of one kind."""
_OURS = "On Record"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print a line for each kind of file and each reader."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--read", nargs=2, metavar=("READER", "SUFFIX"), help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    kinds = _by_suffix(options.folders or [one for one in _FOLDERS if one.is_dir()])
    if options.read:
        name, suffix = options.read
        print(json.dumps(_measured(_READERS[name], kinds[suffix])))
        return
    print(f"{'':9}{'':18}{'files':>7}{'files/s':>9}{'articles/s':>12}{'MB/s':>7}{'memory':>9}")
    for suffix in sorted(kinds, key=lambda one: -len(kinds[one])):
        for name in _READERS if suffix in (".html", ".htm") else (_OURS,):
            _print(suffix, name, options.folders, len(kinds[suffix]))
    if not options.folders:
        copies.main([])


def _print(suffix: str, name: str, folders: Iterable[Path], count: int) -> None:
    module = _MODULES.get(name)
    if module and importlib.util.find_spec(module) is None:
        print(f"{suffix:9}{name:18}  not installed")
        return
    command = [sys.executable, "-m", "tests.benchmarks.formats", *map(str, folders)]
    done = subprocess.run(
        [*command, "--read", name, suffix], capture_output=True, text=True, check=True, cwd=_ROOT
    )
    told = json.loads(done.stdout.splitlines()[-1])
    seconds = told["seconds"]
    print(
        f"{suffix:9}{name:18}{count:7,}{count / seconds:9,.0f}{told['articles'] / seconds:12,.0f}"
        f"{told['bytes'] / seconds / 1e6:7.1f}{told['memory']:6.0f} MB"
    )


def _by_suffix(folders: Iterable[Path]) -> Mapping[str, Sequence[Path]]:
    """Return the files that are read by the ends of their names, not more than enough of each."""
    found: dict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and can_read(path) and path.name != "gold.jsonl":
                found[path.suffix.lower()].append(path)
    return {suffix: paths[:: len(paths) // _MOST + 1] for suffix, paths in found.items()}


def _measured(read: Callable[[Path], int], paths: Sequence[Path]) -> Mapping[str, float]:
    language_of("a word to have the lists read")
    read(paths[0])
    best, articles = float("inf"), 0
    for _ in range(_PASSES):
        began = time.process_time()
        articles = sum(map(read, paths))
        best = min(best, time.process_time() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(path.stat().st_size for path in paths)
    return {"seconds": best, "articles": articles, "bytes": size, "memory": memory}


def _ours(path: Path) -> int:
    try:
        return len(load(path, path.name))
    except UnreadableFileError:
        return 0


def _trafilatura(path: Path) -> int:
    import trafilatura  # noqa: PLC0415 - where it is installed

    return trafilatura.bare_extraction(path.read_bytes()) is not None


def _readability(path: Path) -> int:
    from readability import Document  # noqa: PLC0415 - as above

    return bool(Document(path.read_text("utf-8", "replace")).summary())


def _newspaper(path: Path) -> int:
    from newspaper import Article  # noqa: PLC0415 - as above

    article = Article("http://localhost/", fetch_images=False)
    article.download(input_html=path.read_text("utf-8", "replace"))
    try:
        article.parse()
    except Exception:  # noqa: BLE001 - whatever it raises at a page it cannot read
        return 0
    return 1


def _resiliparse(path: Path) -> int:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - as above

    return bool(extract_plain_text(path.read_text("utf-8", "replace"), main_content=True))


_READERS: Mapping[str, Callable[[Path], int]] = {
    _OURS: _ours,
    "trafilatura": _trafilatura,
    "readability-lxml": _readability,
    "newspaper4k": _newspaper,
    "resiliparse": _resiliparse,
}
_MODULES = {
    "trafilatura": "trafilatura",
    "readability-lxml": "readability",
    "newspaper4k": "newspaper",
    "resiliparse": "resiliparse",
}


if __name__ == "__main__":
    main()
