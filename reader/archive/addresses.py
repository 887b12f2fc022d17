"""The address of a web page as it is compared."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"https?://(?:www\.|m\.|amp\.)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?", re.IGNORECASE
)
_OF_NO_PAGE = re.compile(
    r"(?:utm_\w+|fbclid|gclid|mc_\w+|ref|smid|cmp|cmpid|share|src|source|amp|output)(?:=|\Z)",
    re.IGNORECASE,
)
"""Parts that tell where a reader came from, and not which page it is."""


def address_key(address: str | None) -> str | None:
    """Return what two addresses of one page share; None for no address, or a site's front page."""
    found = _ADDRESS.match(address.strip()) if address else None
    if found is None:
        return None
    host, path, query = found[1].casefold(), found[2].rstrip("/"), found[3] or ""
    path = path.removesuffix("/amp")
    kept = [part for part in query.split("&") if part and not _OF_NO_PAGE.match(part)]
    if not path and not kept:
        return None
    return "?".join((host + path, *(["&".join(sorted(kept))] if kept else [])))
