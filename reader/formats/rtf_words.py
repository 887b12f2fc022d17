"""The control words of rich text that say what a reader sees."""

from __future__ import annotations

CHARACTERS = {
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "~": "\u00a0",
    "_": "\u2011",
    "-": "\u00ad",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "row", "nestrow", "column", "\n", "\r"})
_SKIPPED_NAMES = """
nonesttables nonshppict colortbl filetbl listtable listoverridetable revtbl rsidtbl xmlnstbl
generator pict object fldinst header headerl headerr headerf footer footerl footerr footerf ftnsep
ftnsepc aftnsep aftnsepc themedata colorschememapping datastore latentstyles factoidname annotation
atnid atnauthor xe tc listtext pntext pntxta pntxtb bkmkend author operator comment company keywords
subject doccomm category manager hlinkbase creatim revtim printim buptim template private
"""
SKIPPED = frozenset(_SKIPPED_NAMES.split())
"""Destinations that are no part of the text."""

DEFAULT_PAGE = "cp1252"
CODE_PAGES = {
    437: "cp437",
    850: "cp850",
    852: "cp852",
    866: "cp866",
    874: "cp874",
    932: "cp932",
    936: "gbk",
    949: "cp949",
    950: "cp950",
    **{number: f"cp{number}" for number in range(1250, 1259)},
    10000: "mac_roman",
    65001: "utf-8",
}
"""The code pages that are read, by their numbers: no other codec is ever asked for."""

CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""The code page of a font by its character set; one that is not here has the document's."""
