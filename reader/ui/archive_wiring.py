"""Who hears whom around the archive: worker, list and status; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.ui.keeping import Keeping
    from reader.ui.library import Library
    from reader.ui.looks import Looks
    from reader.ui.mending import Mending
    from reader.ui.opening import Opening
    from reader.ui.panes import Panes
    from reader.ui.reading import Reading
    from reader.ui.taking_in import TakingIn
    from reader.ui.worker_link import WorkerLink


class ArchiveParts(NamedTuple):
    """What is wired together."""

    link: WorkerLink
    library: Library
    panes: Panes
    keeping: Keeping
    mending: Mending
    opening: Opening
    looks: Looks


def connect_archive(parts: ArchiveParts) -> None:
    """Connect the worker and the archive with what shows them."""
    link, library, panes, keeping, mending, opening, looks = parts
    link.progress.connect(keeping.on_progress)
    link.ready.connect(keeping.on_ready)
    link.skipped.connect(keeping.on_skipped)
    link.finished.connect(keeping.on_finished)
    link.failed.connect(keeping.on_failed)
    link.failed.connect(mending.say_failed)
    link.finished.connect(mending.end)
    library.broken.connect(mending.mend)
    mending.look_wanted.connect(keeping.look_again)
    library.listed.connect(keeping.show_listing)
    library.found.connect(keeping.show_results)
    library.snipped.connect(panes.list.model.add_snippets)
    keeping.sort_changed.connect(looks.show_sort)
    panes.list.model.snippets_wanted.connect(library.snippets)
    panes.list.open_requested.connect(opening.choose_folder)
    panes.list.folder_chosen.connect(opening.want_path)
    panes.status.stop_requested.connect(keeping.stop)
    panes.status.resume_requested.connect(keeping.look_for_changes)
    panes.status.skipped_requested.connect(looks.show_skipped)
    looks.again_wanted.connect(library.intake.read_again)
    library.intake.asked_again.connect(keeping.look_soon)


def connect_intake(panes: Panes, library: Library, reading: Reading, taking_in: TakingIn) -> None:
    """Connect what comes into the archive from outside; after the list has been connected."""
    shelf = library.intake
    shelf.took.connect(taking_in.say_taken)
    shelf.took_back.connect(taking_in.say_taken_back)
    panes.notice.chosen.connect(taking_in.choose)
    library.listed.connect(taking_in.look)
    reading.article_changed.connect(taking_in.stay)
