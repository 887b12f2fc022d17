"""What Whoosh's index, writer, searcher and results do, done by those on arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from whoosh import columns, fields, query, sorting
from whoosh.analysis import SpaceSeparatedTokenizer, StandardAnalyzer
from whoosh.filedb.filestore import FileStorage
from whoosh.index import EmptyIndexError, LockError
from whoosh.qparser import QueryParser
from whoosh.writing import SegmentWriter

from reader.search.arrays.codec import ArrayCodec
from reader.search.arrays.index import ArrayIndex
from reader.search.arrays.inversion import GAP
from reader.search.arrays.kinds import DamagedError
from reader.search.arrays.schema import TokensField

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = {
    "id": fields.ID(unique=True, stored=True),
    "text": TokensField(SpaceSeparatedTokenizer()),
    "group": fields.ID(sortable=True, stored=True),
    "size": fields.NUMERIC(sortable=True),
    "flag": fields.COLUMN(columns.BitColumn()),
    "body": fields.TEXT(StandardAnalyzer(), stored=True),
}


def made(folder: Path) -> ArrayIndex:
    return ArrayIndex.create(FileStorage(str(folder)), fields.Schema(**SCHEMA))


@pytest.fixture
def index(tmp_path: Path) -> ArrayIndex:
    """Six documents in two segments."""
    index = made(tmp_path)
    for start in (0, 3):
        writer = index.writer()
        for number in range(start, start + 3):
            writer.add_document(
                id=f"{number}",
                text="word " * (number + 1) + f"w{number}",
                group="odd" if number % 2 else "even",
                size=10 - number,
                flag=number > 3,
                body=f"The Seven Bridges of town {number}.",
            )
        writer.commit(merge=False)
    return index


def ids(results: object) -> list[str]:
    return [hit["id"] for hit in results]  # type: ignore[attr-defined]


def test_results_are_whooshs(index: ArrayIndex) -> None:
    with index.searcher() as searcher:
        results = searcher.search(query.Term("text", "word"), limit=2)
        assert (len(results), results.scored_length(), results.has_exact_length()) == (6, 2, True)
        assert ids(results) == ["5", "4"]
        assert results[0].fields() == {
            "id": "5",
            "group": "odd",
            "body": "The Seven Bridges of town 5.",
        }
        assert set(results.docs()) == set(range(6))
        page = searcher.search_page(query.Term("text", "word"), 2, pagelen=2)
        assert ids(page) == ["3", "2"]


def test_what_the_arrays_do_not_do_whoosh_does(index: ArrayIndex) -> None:
    every = query.Term("text", "word")
    with index.searcher() as searcher:
        assert ids(searcher.search(every, sortedby="size")) == ["5", "4", "3", "2", "1", "0"]
        assert ids(searcher.search(every, sortedby="size", reverse=True))[0] == "0"
        grouped = searcher.search(every, groupedby="group").groups()
        assert {name: len(docs) for name, docs in grouped.items()} == {"odd": 3, "even": 3}
        assert searcher.search(every, collapse="group").scored_length() == 2
        matched = searcher.search(query.Term("text", "w4"), terms=True)
        assert matched.matched_terms() == {("text", b"w4")}
        facet = sorting.MultiFacet(["group", sorting.ScoreFacet()])
        assert ids(searcher.search(every, sortedby=facet))[:3] == ["4", "2", "0"]
        loose = query.Phrase("body", ["seven", "town"], slop=3)
        assert len(searcher.search(loose)) == 6


def test_filter_and_mask(index: ArrayIndex) -> None:
    every = query.Every()
    with index.searcher() as searcher:
        odd = query.Term("group", "odd")
        assert sorted(ids(searcher.search(every, filter=odd))) == ["1", "3", "5"]
        assert sorted(ids(searcher.search(every, mask=odd))) == ["0", "2", "4"]


def test_parsed_queries_and_highlights(index: ArrayIndex) -> None:
    with index.searcher() as searcher:
        parsed = QueryParser("body", index.schema).parse('"seven bridges" size:[5 TO 7]')
        results = searcher.search(parsed)
        assert sorted(ids(results)) == ["3", "4", "5"]
        assert 'class="match term' in results[0].highlights("body")


def test_update_and_delete(index: ArrayIndex) -> None:
    writer = index.writer()
    writer.update_document(id="2", text="other")
    writer.delete_by_query(query.Term("text", "w0"))
    writer.commit(merge=False)
    with index.searcher() as searcher:
        assert sorted(ids(searcher.search(query.Term("text", "word")))) == ["1", "3", "4", "5"]
        assert ids(searcher.search(query.Term("text", "other"))) == ["2"]
        assert searcher.document(id="2") == {"id": "2"}
        assert searcher.doc_count() == 5
    index.optimize()
    with index.searcher() as searcher:
        assert searcher.doc_count_all() == 5
        assert searcher.document(id="5")["group"] == "odd"
        assert len(searcher.search(query.Term("text", "w0"))) == 0


def test_everything_can_be_deleted(index: ArrayIndex) -> None:
    writer = index.writer()
    writer.delete_by_query(query.Every())
    writer.commit(optimize=True)
    assert index.is_empty()
    with index.searcher() as searcher:
        assert len(searcher.search(query.Every())) == 0


def test_a_searcher_sees_its_own_commit_until_it_is_refreshed(index: ArrayIndex) -> None:
    searcher = index.searcher()
    writer = index.writer()
    writer.add_document(id="new", text="word")
    writer.commit(optimize=True)
    assert len(searcher.search(query.Term("text", "word"))) == 6
    searcher = searcher.refresh()
    assert len(searcher.search(query.Term("text", "word"))) == 7
    searcher.close()


def test_a_cancelled_writer_leaves_nothing(index: ArrayIndex, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    writer = index.writer()
    writer.add_document(id="new", text="word")
    with pytest.raises(LockError):
        index.writer()
    writer.cancel()
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    index.writer().cancel()


def test_whooshs_own_writer_writes_arrays(tmp_path: Path) -> None:
    index = made(tmp_path)
    writer = SegmentWriter(index, codec=ArrayCodec())
    writer.add_document(id="1", text="b a b", size=3, body="Seven bridges")
    writer.add_document(id="2", text=["a", GAP, "b"], group="odd")
    writer._finalize_segment()
    segment = writer.get_segment()
    opened = segment.opened(tmp_path)
    text = opened.field("text")
    assert text.terms[:] == [b"a", b"b"]
    assert [text.docs(0).tolist(), text.counts(1).tolist()] == [[0, 1], [2, 1]]
    assert text.positions(1).tolist() == [0, 2, 2]
    writer._finish()


def test_an_index_is_refused_when_it_is_missing_or_cut(index: ArrayIndex, tmp_path: Path) -> None:
    with pytest.raises(EmptyIndexError):
        ArrayIndex(FileStorage(str(tmp_path)), fields.Schema(**SCHEMA), "other")
    toc = next(tmp_path.glob("*.toc"))
    toc.write_bytes(toc.read_bytes()[:-1])
    with pytest.raises(DamagedError):
        index.searcher()


def test_much_at_once_becomes_several_segments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.search.arrays.writer._ENOUGH", 10)
    index = made(tmp_path)
    writer = index.writer()
    for number in range(9):
        writer.add_document(id=f"{number}", text="one two three four")
    writer.commit(merge=False)
    assert index.sizes() == [3, 3, 3]
    with index.searcher() as searcher:
        assert len(searcher.search(query.Phrase("text", ["two", "three"]))) == 9
