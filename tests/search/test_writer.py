from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model import Analysis, CacheError
from reader.search import IndexWriter, Searcher
from tests.search.samples import Library, article, pair

if TYPE_CHECKING:
    from pathlib import Path

NOTHING_FOUND = Analysis("test")


def found(folder: Path, query: str = "") -> set[str]:
    searcher = Searcher(folder, lambda _: None)
    hits = {hit.article_id for hit in searcher.search(query).hits}
    searcher.close()
    return hits


def test_nothing_can_be_found_before_the_commit(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "index"
    writer = IndexWriter(folder)
    writer.add(article("one"), NOTHING_FOUND)
    assert found(folder) == set()
    writer.commit()
    assert found(folder) == {"a.txt"}
    writer.close()


def test_an_open_searcher_sees_every_commit(tmp_path: Path) -> None:
    library = Library(tmp_path / "index", [pair("one")])
    writer = IndexWriter(tmp_path / "index")
    for number in range(30):
        writer.add(article(f"one number{number}", f"{number}"), NOTHING_FOUND)
        writer.commit()
        assert library.find(f"number{number}") == [f"{number}"]
        assert library.searcher.search("one").total == number + 2
    writer.close()
    library.searcher.close()


def test_an_article_replaces_its_earlier_self(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    writer = IndexWriter(folder)
    for text in ("first", "second"):  # in one commit
        writer.add(article(text), NOTHING_FOUND)
    writer.add(article("other", "b"), NOTHING_FOUND)
    writer.commit()
    assert (found(folder, "first"), found(folder, "second")) == (set(), {"a.txt"})
    writer.add(article("third"), NOTHING_FOUND)
    writer.close()
    assert (found(folder, "second"), found(folder, "third")) == (set(), {"a.txt"})
    again = IndexWriter(folder)
    again.add(article("fourth"), NOTHING_FOUND)
    again.close()
    assert (found(folder, "third"), found(folder, "fourth")) == (set(), {"a.txt"})
    assert found(folder) == {"a.txt", "b"}


def test_a_removed_article_is_gone_and_a_stranger_no_error(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    writer = IndexWriter(folder)
    writer.add(article("one"), NOTHING_FOUND)
    writer.add(article("one", "b"), NOTHING_FOUND)
    writer.remove("a.txt")
    writer.remove("never seen")
    writer.commit()
    assert found(folder) == {"b"}
    writer.remove("b")
    writer.close()
    assert found(folder) == set()


def test_segments_stay_few(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    writer = IndexWriter(folder)
    for number in range(70):
        writer.add(article("word", f"{number}"), NOTHING_FOUND)
        writer.commit()
    writer.close()
    assert len([*folder.glob("*.arr")]) < 20
    assert len(found(folder, "word")) == 70


def test_strange_names_and_endless_words_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    writer = IndexWriter(folder)
    word = "x" * 70_000
    writer.add(article(f"half \ud800 {word} end", "broken \udcff.txt"), NOTHING_FOUND)
    writer.add(article("", ""), NOTHING_FOUND)
    writer.close()
    assert found(folder, f'"{word} end"') == {"broken \udcff.txt"}
    assert found(folder) == {"broken \udcff.txt", ""}


def test_a_failed_commit_lets_the_next_one_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "index"
    writer = IndexWriter(folder)
    writer.add(article("one"), NOTHING_FOUND)
    with monkeypatch.context() as patch:
        patch.setattr("whoosh.writing.SegmentWriter._finalize_segment", full_disk)
        with pytest.raises(OSError, match="No space"):
            writer.commit()
    assert found(folder) == set()
    writer.add(article("one"), NOTHING_FOUND)
    writer.close()
    assert found(folder) == {"a.txt"}


def full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_two_writers_are_one_too_many(tmp_path: Path) -> None:
    first, second = IndexWriter(tmp_path / "index"), IndexWriter(tmp_path / "index")
    first.add(article("one"), NOTHING_FOUND)
    with pytest.raises(CacheError, match="another program"):
        second.add(article("one"), NOTHING_FOUND)
    first.close()


def test_what_is_no_index_of_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "something.toc").write_text("else")
    with pytest.raises(CacheError):
        IndexWriter(tmp_path)
