"""Which deed belongs to which command; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model import HIGHLIGHT_COLOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.ui.actions import Actions
    from reader.ui.comparing import Comparing
    from reader.ui.keeping import Keeping
    from reader.ui.looks import Looks
    from reader.ui.own_files import OwnFiles
    from reader.ui.owning import Owning
    from reader.ui.panes import Panes
    from reader.ui.people import People
    from reader.ui.printing import Printing
    from reader.ui.quotes import Quotes
    from reader.ui.reading import Reading
    from reader.ui.saving import Saving
    from reader.ui.searching import Searching
    from reader.ui.templating import Templating


class CommandParts(NamedTuple):
    """Who does what commands ask for."""

    commands: Actions
    panes: Panes
    reading: Reading
    keeping: Keeping
    looks: Looks
    people: People
    quotes: Quotes
    printing: Printing
    owning: Owning
    own_files: OwnFiles
    searching: Searching
    saving: Saving
    comparing: Comparing
    templating: Templating


def connect_commands(parts: CommandParts, own: Mapping[str, Callable[[], object]]) -> None:
    """Connect every command; `own` are the window's own deeds, by the command's name."""
    commands, panes, reading, keeping, looks = parts[:5]
    deeds: dict[str, Callable[[], object]] = {
        **own,
        "refresh": keeping.look_for_changes,
        "stop": keeping.stop,
        "skipped": looks.show_skipped,
        "print": parts.printing.print_article,
        "save_pdf": parts.printing.save_article,
        "save_quotes_pdf": parts.printing.save_quotes,
        "export": parts.quotes.export,
        "settings": looks.show_settings,
        "star": parts.owning.turn_star,
        "read": parts.owning.turn_read,
        "copy_own": parts.own_files.copy,
        "restore_own": parts.own_files.restore,
        "export_own": parts.own_files.export,
        "import_own": parts.own_files.take_in,
        "unhighlight": parts.owning.unhighlight,
        "note": parts.owning.edit_note,
        "tags": parts.owning.edit_tags,
        "details": parts.owning.show_details,
        "undo": parts.owning.undo,
        "redo": parts.owning.redo,
        "copy_quote": reading.copy_quotes,
        "copy_all": reading.copy_all,
        "templates": parts.templating.show,
        "copy_table": parts.quotes.copy_as_table,
        "search": parts.searching.go_to_box,
        "search_said": parts.searching.turn_to_quotations,
        "save_search": parts.saving.turn,
        "more_like": parts.searching.look_for_more,
        "compare": parts.comparing.open,
        "find": reading.open_find,
        "view_articles": panes.show_articles,
        "view_quotes": parts.quotes.enter,
        "view_people": parts.people.enter,
        "next_hit": panes.article.next_hit,
        "previous_hit": panes.article.previous_hit,
        "larger": looks.enlarge,
        "smaller": looks.reduce,
        "usual": looks.usual_size,
        "filter": looks.go_to_filter,
        "all_quotes": panes.facts.filter.show_all,
        "next_quote": panes.article.next_quote,
        "previous_quote": panes.article.previous_quote,
        "next_article": reading.next_article,
        "previous_article": reading.previous_article,
        "back": reading.go_back,
        "forward": reading.go_forward,
        "explain": panes.article.explain_quote,
        "palette": panes.palette.open,
        "keys": looks.show_keys,
        "about": looks.show_about,
        "licences": looks.show_licences,
    }
    for view in ("articles", "quotes", "people"):
        commands[f"view_{view}"].triggered.connect(reading.note_place)  # before it is left
    for name, deed in deeds.items():
        commands[name].triggered.connect(deed)
    for colour in range(1, HIGHLIGHT_COLOURS + 1):
        commands[f"highlight_{colour}"].triggered.connect(parts.owning.highlight_as_named)
    panes.palette.chosen.connect(commands.do)
    panes.article.details_requested.connect(parts.owning.show_details)
    switches = {
        "list": looks.show_list,
        "facts": looks.show_facts,
        "narrow": panes.list.facets.set_wanted,
        "marks": looks.set_all_marks,
        "full_screen": looks.fill_screen,
        "single_keys": looks.set_single_keys,
    }
    for name, switch in switches.items():
        commands[name].toggled.connect(switch)
    commands.group("theme").triggered.connect(looks.choose_theme)
