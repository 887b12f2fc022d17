"""What comes into the window from outside: pasted, dropped on it, copied into the archive.

Nothing is put into the archive's folder unless a person pasted it, dropped text, or chose to have
files copied; each time it can be taken back, and only while it is as it was.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.ui.counting import Count, written
from reader.ui.said import said
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent

    from reader.archive import NewFile
    from reader.ui.intake_desk import TakenIn
    from reader.ui.keeping import Keeping
    from reader.ui.library import Library
    from reader.ui.opening import Opening
    from reader.ui.panes import Panes
    from reader.ui.reading import Reading
    from reader.ui.session import Session

_LINK = re.compile(r"\s*(?:https?|ftp)://\S+\s*", re.IGNORECASE)
_ADDRESSES = {"text/x-moz-url-priv": "utf-16-le", "chromium/x-source-url": "utf-8"}
"""Under what browsers tell the page something was copied from."""
_SHOW, _UNDO, _COPY, _OPEN = "show", "undo", "copy", "open"


class TakingIn(QObject):
    """Takes things in, says what came of it, and opens what is new as soon as it can be read.

    The window connects it; it connects nothing.
    """

    def __init__(
        self,
        session: Session,
        library: Library,
        panes: Panes,
        partners: tuple[Keeping, Reading, Opening],
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shelf = library.intake
        self._panes = panes
        self._keeping, self._reading, self._opening = partners
        self._taken: TakenIn | None = None
        self._dropped: tuple[str, ...] = ()
        self._awaited = self._left = self._expected = ""

    # From outside

    def paste(self) -> None:
        """Save what is on the clipboard as an article."""
        held = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        self._put(QMimeData() if held is None else held)  # there is none on an empty clipboard

    def accepts(self, mime: QMimeData) -> bool:
        """Tell whether something that is dragged here can be dropped."""
        return mime.hasUrls() or mime.hasText() or mime.hasHtml()

    def drop(self, mime: QMimeData) -> None:
        """Take what was dropped: open folders and files, save text."""
        if any(url.isLocalFile() for url in mime.urls()):
            self._take_files(mime)
        else:
            self._put(mime)

    def _take_files(self, mime: QMimeData) -> None:
        """Open what is dropped; of files from elsewhere a person may want copies instead."""
        urls = [url for url in mime.urls() if url.isLocalFile()]
        paths = tuple(dict.fromkeys(url.toLocalFile() for url in urls))
        root = self._session.root
        outside = root is not None and not self._session.shipped
        outside = outside and not any(_is_within(path, root) for path in paths)
        if not outside or any(Path(path).is_dir() for path in paths):
            self._opening.take(urls)
            return
        self._dropped = paths
        name = Path(paths[0]).name
        words = filled(self.tr("%1 is not in this archive."), name)
        if len(paths) > 1:
            words = self.tr("%1 and %2 more are not in this archive.")
            words = filled(words, name, written(len(paths) - 1))
        choices = ((_COPY, self.tr("Copy into this archive")), (_OPEN, self.tr("Open where it is")))
        self._panes.notice.offer(words, choices)

    def _put(self, mime: QMimeData) -> None:
        """Save text as an article, unless that cannot be."""
        from reader.archive import LONGEST_PASTED, Pasted  # noqa: PLC0415 - after the first paint

        if any(url.isLocalFile() for url in mime.urls()):
            self._take_files(mime)  # a file manager's copy
            return
        text, html = mime.text(), mime.html()
        if mime.hasUrls() or _LINK.fullmatch(text[:LONGEST_PASTED]):
            self._panes.notice.show_words(
                self.tr(
                    "Nothing is ever fetched from the web. Copy the article’s text in the browser"
                    " and paste it here, or save the page and open the file."
                )
            )
        elif not (text.strip() or html.strip()):
            self._panes.notice.show_words(self.tr("There is no text to be pasted as an article."))
        elif self._session.shipped or self._session.root is None:
            self._panes.notice.show_words(
                self.tr(
                    "These are examples, nothing can be added to them. Open a folder of your own"
                    " first."
                )
            )
        else:
            self._shelf.paste(Pasted(text, html, _address(mime)))

    # What came of it

    def say_taken(self, taken: TakenIn) -> None:
        """Say what came into the archive and what did not, and open the first of it."""
        here = taken.root == self._session.root
        told = self._words(taken)
        words = told[0] if len(told) == 1 else " ".join(f"{one.rstrip('.')}." for one in told)
        if not self._is_of_before(taken):
            self._taken = taken
        shown = [(_SHOW, self.tr("Show"))] if here and (taken.added or taken.known) else []
        undo = [(_UNDO, self.tr("Undo"))] if self._taken and self._taken.added else []
        self._panes.notice.offer(words, (*shown, *undo), good=not taken.problems)
        if not here:
            return
        if taken.added:
            self._keeping.look_soon()
        self.show_taken()

    def _is_of_before(self, taken: TakenIn) -> bool:
        """Tell whether it is what came in last, once more: that can still be taken back."""
        before = {one.path for one in self._taken.added} if self._taken else set()
        return not taken.added and bool(taken.known) and before >= {*taken.known}

    def _words(self, taken: TakenIn) -> Sequence[str]:
        told = []
        if len(taken.added) == 1:
            told.append(filled(self.tr("Saved in this archive: %1"), taken.added[0].path))
        elif taken.added:
            words = self.tr("Saved in this archive: %1 in %2")
            files = Count.files(len(taken.added))
            told.append(filled(words, Count.articles(taken.articles), files))
        if len(taken.known) == 1:
            words = self.tr("It is in the archive already: %1")
            told.append(filled(words, taken.known[0]))
        elif taken.known:
            words = self.tr("In the archive already: %1")
            told.append(filled(words, Count.files(len(taken.known))))
        told += map(said, taken.problems[:1])
        if len(taken.problems) > 1:
            words = self.tr("Not taken in besides: %1")
            told.append(filled(words, Count.files(len(taken.problems) - 1)))
        return told

    def show_taken(self) -> None:
        """Open the first article that came in, or was there already, when it can be read."""
        if self._taken:
            ids = [*(added.path for added in self._taken.added), *self._taken.known]
            if ids:
                self.open_when_listed(ids[0])

    def choose(self, choice: str) -> None:
        """Do what a person chose of what was offered."""
        if choice == _SHOW:
            self.show_taken()
        elif choice == _UNDO and self._taken:
            taken, self._taken = self._taken, None
            self._shelf.take_back(taken)
        elif choice == _COPY:
            self._panes.status.say(self.tr("Copying into this archive"))
            self._shelf.copy_in(self._dropped)
        elif choice == _OPEN and self._dropped:
            self._opening.want_path(self._dropped[0])

    def say_taken_back(self, gone: Sequence[NewFile], changed: Sequence[NewFile]) -> None:
        """Say what is gone again; what is open of it is left."""
        if gone:
            words = self.tr("Deleted again: %1")
            name = gone[0].path if len(gone) == 1 else Count.files(len(gone))
            self._panes.status.say(filled(words, name))
            self._awaited = ""
            article = self._session.article
            if article and any(_is_of(article.id, one.path) for one in gone):
                self._reading.go_back()
            self._keeping.look_soon()
        if changed:
            words = self.tr("Changed since, and therefore left as it is: %1")
            name = changed[0].path if len(changed) == 1 else Count.files(len(changed))
            self._panes.notice.show_words(filled(words, name))

    # Opening what is new

    def expect(self, article_id: str) -> None:
        """Say why, should it turn out that the file a person wants to read is not read."""
        self._expected = article_id

    def open_when_listed(self, article_id: str) -> None:
        """Open an article of this archive, now or when it can be read."""
        self.expect(article_id)
        article = self._session.article
        self._awaited, self._left = article_id, article.id if article else ""
        self.look()

    def look(self) -> None:
        """Open what is awaited if it has come, or say that it will not."""
        if self._expected and not self._session.indexing:
            left, self._expected = self._session.skipped.get(self._expected), ""
            if left:
                self._awaited = ""
                known = left.reason.startswith(left.path)
                words = left.reason if known else f"{left.path}: {left.reason}"
                self._panes.notice.show_words(said(words))
        if self._awaited and self._panes.list.model.knows(self._awaited):
            wanted, self._awaited = self._awaited, ""
            self._reading.open(wanted)

    def stay(self) -> None:
        """Await nothing any more once a person reads something else."""
        article = self._session.article
        if (article.id if article else "") != self._left:
            self._awaited = ""


def take_a_copy(event: QDropEvent) -> None:
    """Accept a drag as a copy: whoever is asked for a move deletes what was dragged."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _is_of(article_id: str, path: str) -> bool:
    """Tell whether an article is one of a file's."""
    return article_id == path or article_id.startswith(f"{path}#")


def _is_within(path: str, root: Path | None) -> bool:
    """Tell whether a file lies in a folder, by their real places."""
    return root is not None and Path(os.path.realpath(path)).is_relative_to(root)


def _address(mime: QMimeData) -> str:
    """Return the address of the page something was copied from; empty when nobody says."""
    for kind, codec in _ADDRESSES.items():
        if mime.hasFormat(kind):
            told = bytes(mime.data(kind).data()).decode(codec, "replace")
            return told.strip("\0").strip()
    return ""
