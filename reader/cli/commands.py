"""What may be said on the command line."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reader import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = frozenset({"index", "search", "quotes", "facts", "analyse", "import"})
"""The first arguments that mean a command; any other names a folder or file to open."""

SUCCESS, UNREADABLE, USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses; 0 also when there was no hit."""

# The names of the formats are those of `reader.export`, which a test holds together: naming
# them here lets a wrong word be refused before anything is imported.
QUOTE_FORMATS = ("plain", "markdown", "html", "csv", "jsonl", "ris", "bibtex", "csl", "report")
FACT_FORMATS = ("csv", "jsonl")
CITATION_STYLES = ("short", "apa", "chicago", "mla")

_MINUS = re.compile(r"-(?!h\Z)[^-\s]")

_EXAMPLES = """\
examples:
  onrecord                                  the window, where it was left
  onrecord ~/articles                       the window on that folder
  onrecord index ~/articles                 bring the index of a folder up to date
  onrecord search ~/articles '"hard to do" speaker:tworek'
  onrecord search ~/articles 'budget OR taxes after:2025-11' --sort date --limit 5
  onrecord quotes ~/articles --speaker Tworek --format markdown
  onrecord facts ~/articles --query openai --format csv > facts.csv
  onrecord import ~/Downloads/nexis.docx ~/articles
  onrecord analyse article.txt              all that is found in it, as JSON
"""


class _Parser(argparse.ArgumentParser):
    """Says what was wrong in one line, and where help is to be had."""

    takes_queries = False
    """Whether a word behind a minus (-council) is what is not looked for, and no option."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"onrecord: {message}\nTry: {self.prog} --help\n")

    def parse_known_args(  # type: ignore[override] # one form of several
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Read the arguments; a space before it tells what is no option, see `_query`."""
        if args is not None and self.takes_queries:
            args = [f" {each}" if _MINUS.match(each) else each for each in args]
        return super().parse_known_args(args, namespace)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command but the window."""
    parser = _Parser(
        prog="onrecord",
        description="A reader for news archives: it finds who said what, and shows where.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"On Record {__version__}")
    _add_places(parser, None)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=_Parser
    )
    _add_index(commands.add_parser("index", help="bring the index of an archive up to date"))
    _add_search(commands.add_parser("search", help="find articles"))
    _add_quotes(commands.add_parser("quotes", help="list quotations with their source"))
    _add_facts(commands.add_parser("facts", help="list facts with their evidence"))
    _add_analyse(commands.add_parser("analyse", help="tell all that is found in files, as JSON"))
    _add_import(commands.add_parser("import", help="copy a file or folder into an archive"))
    return parser


def _add_places(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    for name, what in (("cache", "what can be made again"), ("data", "what you have made")):
        parser.add_argument(
            f"--{name}",
            type=Path,
            default=default,
            metavar="DIR",
            help=f"keep {what} in DIR (also ONRECORD_{name.upper()})",
        )


def _add_archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", type=Path, metavar="ARCHIVE", help="a folder of articles")
    _add_places(parser)


def _add_index(parser: argparse.ArgumentParser) -> None:
    _add_archive(parser)
    parser.add_argument("--rebuild", action="store_true", help="read every file again")
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")


def _add_search(parser: _Parser) -> None:
    _add_archive(parser)
    parser.takes_queries = True
    parser.add_argument(
        "query", nargs="+", type=_query, metavar="QUERY", help="as in the search box"
    )
    parser.add_argument(
        "--limit",
        type=_count,
        metavar="N",
        help="print N hits at most (20 if not said; with --json all)",
    )
    parser.add_argument(
        "--sort",
        choices=("relevance", "date", "oldest"),
        default="relevance",
        help="best, newest (date) or oldest first",
    )
    parser.add_argument("--json", action="store_true", help="print the hits as one JSON object")
    _add_no_update(parser)
    _add_no_corrections(parser)


def _add_quotes(parser: _Parser) -> None:
    _add_archive(parser)
    _add_query(parser)
    parser.add_argument("--speaker", metavar="NAME", help="only quotations of this speaker")
    parser.add_argument(
        "--format", choices=QUOTE_FORMATS, default="plain", help="plain if not said"
    )
    parser.add_argument(
        "--style",
        choices=CITATION_STYLES,
        default="short",
        help="how the source is cited in plain, markdown and html (short if not said)",
    )


def _add_facts(parser: _Parser) -> None:
    _add_archive(parser)
    _add_query(parser)
    parser.add_argument("--format", choices=FACT_FORMATS, default="csv", help="else csv")


def _add_analyse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="an article")
    parser.add_argument("--with-text", action="store_true", help="print the text as well")
    _add_no_corrections(parser)
    _add_places(parser)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Copy the articles of SOURCE into ARCHIVE: each file as it is and whole, over no other. "
        "What the archive has already, as a file or as articles, is left out and named."
    )
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help="an article, an export of many, or a folder"
    )
    _add_archive(parser)
    parser.add_argument("--json", action="store_true", help="print what was done as JSON")
    parser.add_argument(
        "--no-update",
        action="store_true",
        help="leave out only what the index as it is knows, however old",
    )


def _add_query(parser: _Parser) -> None:
    parser.takes_queries = True
    parser.add_argument(
        "--query", type=_query, metavar="Q", help="only of the articles this search finds"
    )
    _add_no_update(parser)
    _add_no_corrections(parser)


def _add_no_update(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-update", action="store_true", help="use the index as it is, however old"
    )


def _add_no_corrections(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-corrections", action="store_true", help="tell what was found, not what you made of it"
    )


def _query(text: str) -> str:
    return text[1:] if text.startswith(" -") else text


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        message = "must be 1 or more"
        raise argparse.ArgumentTypeError(message)
    return number
