"""`onrecord search ARCHIVE QUERY`: the articles that answer, with the words that do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.archive import own_articles
from reader.cli.archives import opened
from reader.cli.selection import say_not_understood
from reader.cli.terminal import Page, remark, say
from reader.export import json_line
from reader.search import Searcher, matches, snippet

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from reader.archive import Catalog
    from reader.model import Hit, Remark, Results, Summary

_HITS = 20
_INDENT = "    "


def run(wanted: argparse.Namespace) -> int:
    """Search and print the hits, best or newest first."""
    query = " ".join(wanted.query)
    limit = wanted.limit or (None if wanted.json else _HITS)
    with opened(wanted) as (catalog, index, status):
        searcher = Searcher(index, catalog.get, own_articles(catalog))
        try:
            arriving = catalog.arriving()
            found = searcher.search(query, limit=None if arriving else limit, sort=wanted.sort)
            results = _without(found, arriving, limit)
            better = searcher.suggestion(results)
            if wanted.json:
                _tell_json(results, catalog, better)
            else:
                _tell(results, catalog)
                if better:
                    remark(f"did you mean: {better}")
        finally:
            searcher.close()
    return status


def _without(results: Results, arriving: frozenset[str], limit: int | None) -> Results:
    """Leave out what cannot be shown yet."""
    hits = [hit for hit in results.hits if hit.article_id not in arriving]
    gone = len(results.hits) - len(hits)
    return replace(results, total=results.total - gone, hits=tuple(hits[:limit]))


def _tell_json(results: Results, catalog: Catalog, better: str | None) -> None:
    say(
        json_line(
            {
                "query": results.query,
                "understood": results.understood,
                "remarks": [_remark(results.query, each) for each in results.remarks],
                "suggestion": better,
                "total": results.total,
                "took_ms": round(results.took_ms, 3),
                "hits": [_record(results.query, hit, catalog) for hit in results.hits],
            }
        )
        + "\n"
    )


def _record(query: str, hit: Hit, catalog: Catalog) -> dict[str, object]:
    summary, found = catalog.summary(hit.article_id), catalog.get(hit.article_id)
    record: dict[str, object] = {
        "path": summary.path if summary else hit.article_id,
        "title": summary.title if summary else None,
        "date": summary.published if summary else None,
        "source": summary.source if summary else None,
        "score": round(hit.score, 4),
        "snippet": snippet(query, *found).text if found else "",
        "matches": [[span.start, span.end] for span in matches(query, *found)] if found else [],
        "quotes": summary.quotes if summary else 0,
        "speakers": list(summary.speakers) if summary else [],
    }
    return record


def _remark(query: str, told: Remark) -> dict[str, object]:
    start, end = told.span
    return {"start": start, "end": end, "text": told.span.of(query), "kind": told.kind}


def _tell(results: Results, catalog: Catalog) -> None:
    page = Page()
    lines = [*_lines(page, results, catalog)]  # all is read before anything is printed
    say_not_understood(results)
    for line in lines:
        page.put(line)


def _lines(page: Page, results: Results, catalog: Catalog) -> Iterator[str]:
    for hit in results.hits:
        summary = catalog.summary(hit.article_id)
        if summary:
            yield from _hit_lines(page, results.query, summary, catalog)
            yield ""
    yield page.dim(_count_line(results))


def _hit_lines(page: Page, query: str, summary: Summary, catalog: Catalog) -> Iterator[str]:
    yield from map(page.bold, page.lines(" ".join(summary.title.split())))
    known = [summary.published, summary.source, summary.path]
    yield page.dim(" · ".join(" ".join(part.split()) for part in known if part))
    found = catalog.get(summary.id)
    if found:
        words = snippet(query, *found)
        yield from page.lines(words.text, words.matches, _INDENT)


def _count_line(results: Results) -> str:
    shown, total = len(results.hits), results.total
    if not total:
        return f"No article answers {results.understood or 'this'}"
    count = "1 article" if total == 1 else f"{total:,} articles"
    if shown < total:
        count = f"{shown:,} of {count}"
    answers = f" for {results.understood}" if results.understood else ""
    return f"{count}{answers} · {results.took_ms:.0f} ms"
