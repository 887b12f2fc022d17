"""Every command of the window, as data: its words, its keys, its menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.ui.speech_desk import may_speak

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can have the window do.

    `keys` are written out and never left to the platform, whose lists are empty for some.
    A single letter acts only while no text field has the focus. `group` names commands of
    which exactly one is on; `opens` puts the command into a menu inside the menu.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    checkable: bool = False
    group: str = ""
    opens: str = ""
    line_before: bool = False


FILE, EDIT, VIEW, GO, HELP = "&File", "&Edit", "&View", "&Go", "&Help"
RECENT = "Open &recent"
OWN_WORK = "&What you made"
TEMPLATES = "Cop&y by template"
SORT, THEME, HIGHLIGHT = "&Sort articles by", "&Colours", "&Highlight"

ALOUD = (
    Command("aloud", "Read al&oud, or stop", ("Ctrl+R",), GO, line_before=True),
    Command("aloud_quote", "Read the quo&tation aloud", (), GO),
)
"""Where Qt has no part for speech they are left out."""
COMMANDS: tuple[Command, ...] = (
    Command("open", "&Open folder…", ("Ctrl+O",), FILE),
    Command("open_window", "Open in &new window…", ("Ctrl+Shift+O",), FILE),
    Command("refresh", "&Look for changes", ("F5",), FILE, line_before=True),
    Command("stop", "S&top indexing", (), FILE),
    Command("skipped", "&Files not read…", (), FILE),
    Command("print", "&Print…", ("Ctrl+P",), FILE, line_before=True),
    Command("save_pdf", "Save as P&DF…", (), FILE),
    Command("save_quotes_pdf", "Save quotat&ions as PDF…", (), FILE),
    Command("export", "E&xport quotations…", ("Ctrl+E",), FILE),
    Command("export_own", "&Export highlights…", (), FILE, opens=OWN_WORK, line_before=True),
    Command("import_own", "&Import highlights…", (), FILE, opens=OWN_WORK),
    Command("copy_own", "Save a &copy of it all…", (), FILE, opens=OWN_WORK),
    Command("restore_own", "&Restore from a copy…", (), FILE, opens=OWN_WORK),
    Command("settings", "S&ettings…", ("Ctrl+,",), FILE, line_before=True),
    Command("close", "&Close window", ("Ctrl+W",), FILE, line_before=True),
    Command("quit", "&Quit", ("Ctrl+Q",), FILE),
    Command("undo", "&Undo", ("Ctrl+Z",), EDIT),
    Command("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), EDIT),
    Command("copy", "&Copy", ("Ctrl+C",), EDIT, line_before=True),
    Command("copy_quote", "Copy &quotation with source", ("C",), EDIT),
    Command("copy_table", "Copy quotations as &table", ("Ctrl+Alt+C",), EDIT),
    Command("copy_all", "Copy &all quotations of the article", ("Ctrl+Shift+C",), EDIT),
    Command("paste_article", "Paste as artic&le", ("Ctrl+Shift+V",), EDIT),
    Command("templates", "&Edit templates…", (), EDIT, opens=TEMPLATES),
    Command("star", "G&ive or take a star", ("S",), EDIT, line_before=True),
    Command("read", "Read or unrea&d", ("R",), EDIT),
    Command("highlight_1", "&Yellow", ("1",), EDIT, opens=HIGHLIGHT),
    Command("highlight_2", "&Green", ("2",), EDIT, opens=HIGHLIGHT),
    Command("highlight_3", "&Blue", ("3",), EDIT, opens=HIGHLIGHT),
    Command("highlight_4", "&Pink", ("4",), EDIT, opens=HIGHLIGHT),
    Command("highlight_5", "&Orange", ("5",), EDIT, opens=HIGHLIGHT),
    Command("highlight_6", "P&urple", ("6",), EDIT, opens=HIGHLIGHT),
    Command("highlight_7", "&Teal", ("7",), EDIT, opens=HIGHLIGHT),
    Command("highlight_8", "G&rey", ("8",), EDIT, opens=HIGHLIGHT),
    Command("unhighlight", "&No colour", ("0",), EDIT, opens=HIGHLIGHT),
    Command("note", "N&ote…", ("Ctrl+Shift+N",), EDIT),
    Command("tags", "&Edit tags…", ("T",), EDIT),
    Command("details", "A&bout this article…", ("I",), EDIT),
    Command("search", "&Search the archive", ("Ctrl+K", "Ctrl+L"), EDIT, line_before=True),
    Command("search_said", "Loo&k in quotations only, or everywhere", ("Ctrl+Shift+K",), EDIT),
    Command("save_search", "Sa&ve or drop the search", ("Ctrl+D",), EDIT),
    Command("more_like", "&More articles like this", ("Ctrl+M",), EDIT),
    Command("compare", "Compare &with another version…", ("V",), EDIT),
    Command("forget_searches", "For&get recent searches", (), EDIT),
    Command("find", "&Find in the article", ("Ctrl+F",), EDIT),
    Command("next_hit", "&Next hit", ("F3", "Ctrl+G"), EDIT),
    Command("previous_hit", "&Previous hit", ("Shift+F3", "Ctrl+Shift+G"), EDIT),
    Command("view_articles", "Art&icles", ("Ctrl+1",), VIEW, group="view"),
    Command("view_quotes", "Qu&otations", ("Ctrl+2",), VIEW, group="view"),
    Command("view_people", "&People and organisations", ("Ctrl+3",), VIEW, group="view"),
    Command("list", "Article &list", ("F8",), VIEW, checkable=True, line_before=True),
    Command("facts", "&Facts", ("F9",), VIEW, checkable=True),
    Command("narrow", "&Dates and names of the hits", (), VIEW, checkable=True),
    Command("sort_relevance", "&Relevance", (), VIEW, group="sort", opens=SORT, line_before=True),
    Command("sort_date", "&Newest first", (), VIEW, group="sort", opens=SORT),
    Command("sort_oldest", "&Oldest first", (), VIEW, group="sort", opens=SORT),
    Command("sort_title", "&Title", (), VIEW, group="sort", opens=SORT),
    Command("sort_quotations", "Number of &quotations", (), VIEW, group="sort", opens=SORT),
    Command("theme_system", "As the &system", (), VIEW, group="theme", opens=THEME),
    Command("theme_light", "&Light", (), VIEW, group="theme", opens=THEME),
    Command("theme_dark", "&Dark", (), VIEW, group="theme", opens=THEME),
    Command("theme_sepia", "S&epia", (), VIEW, group="theme", opens=THEME),
    Command("marks", "Mark scare &quotes and titles too", (), VIEW, checkable=True),
    Command("larger", "L&arger text", ("Ctrl++", "Ctrl+="), VIEW, line_before=True),
    Command("smaller", "S&maller text", ("Ctrl+-",), VIEW),
    Command("usual", "&Usual text size", ("Ctrl+0",), VIEW),
    Command("full_screen", "Full sc&reen", ("F11",), VIEW, checkable=True, line_before=True),
    Command("filter", "Choose which quotations are s&hown", ("Ctrl+Shift+F",), GO),
    Command("all_quotes", "Show a&ll quotations", ("Ctrl+Shift+A",), GO),
    Command("next_quote", "Next &quotation", ("J",), GO),
    Command("previous_quote", "Previous q&uotation", ("K",), GO),
    Command("next_article", "&Next article", ("N",), GO, line_before=True),
    Command("previous_article", "&Previous article", ("P",), GO),
    Command("back", "&Back", ("Alt+Left",), GO, line_before=True),
    Command("forward", "&Forward", ("Alt+Right",), GO),
    Command("explain", "&Explain the quotation", ("E",), GO, line_before=True),
    *(ALOUD if may_speak() else ()),
    Command("palette", "&All commands…", ("Ctrl+Shift+P",), HELP),
    Command("keys", "&Keys", ("F1", "Ctrl+?"), HELP),
    Command("single_keys", "Let &single letters act", (), HELP, checkable=True),
    Command("licences", "&Licences…", (), HELP, line_before=True),
    Command("about", "A&bout On Record", (), HELP),
)
MENUS = (FILE, EDIT, VIEW, GO, HELP)


def is_single_key(keys: str) -> bool:
    """Tell whether a key is a bare letter, which can be switched off."""
    return len(keys) == 1


def keys_of(command: Command, own: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of a command: the one a person chose, else those it comes with.

    An empty choice means that it has none.
    """
    chosen = own.get(command.name)
    return command.keys if chosen is None else (chosen,) if chosen else ()


def holder_of(key: str, own: Mapping[str, str]) -> Command | None:
    """Return the command that has a key already."""
    wanted = QKeySequence(key)
    for command in COMMANDS:
        if any(QKeySequence(one) == wanted for one in keys_of(command, own)):
            return command
    return None


class Actions(QObject):
    """The commands as Qt's actions, by name, and the menus that hold them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            self._make(command)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def _make(self, command: Command) -> None:
        action = QAction(self.tr(command.words), self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable or bool(command.group))
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.group:
            group = self._groups.get(command.group)
            if group is None:
                group = self._groups[command.group] = QActionGroup(self)
            action.setActionGroup(group)
        self._made[command.name] = action
        self._window.addAction(action)

    def set_keys(self, own: Mapping[str, str], *, single_keys: bool) -> None:
        """Give every command its keys, the single letters only when they are wanted.

        `own` are the keys a person chose, by the command's name.
        """
        for command in COMMANDS:
            keys = [key for key in keys_of(command, own) if single_keys or not is_single_key(key)]
            self._made[command.name].setShortcuts([QKeySequence(key) for key in keys])

    def has(self, name: str) -> bool:
        """Tell whether there is such a command here."""
        return name in self._made

    def do(self, name: str) -> None:
        """Do a command as if its menu entry had been chosen."""
        self._made[name].trigger()

    def group(self, name: str) -> QActionGroup:
        """Return a group of commands of which one is on."""
        return self._groups[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put every command into its menu."""
        for title in MENUS:
            self._menus[title] = bar.addMenu(self.tr(title))
        for command in COMMANDS:
            menu = self._menus[command.menu]
            if command.line_before:
                menu.addSeparator()
            if command.opens and command.opens not in self._menus:
                self._menus[command.opens] = menu.addMenu(self.tr(command.opens))
            self._menus[command.opens or command.menu].addAction(self._made[command.name])
            if command.name == "open_window":
                self._menus[RECENT] = menu.addMenu(self.tr(RECENT))

    def menu(self, title: str) -> QMenu:
        """Return one of the menus."""
        return self._menus[title]

    def set_recent(self, folders: Sequence[str]) -> None:
        """List the archives opened before."""
        menu = self._menus[RECENT]
        menu.clear()
        for folder in folders:
            menu.addAction(folder.replace("&", "&&")).setData(folder)
        menu.setEnabled(bool(folders))


def shown_key(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def said_of_command(words: str) -> str:
    """Return the words of a command or a menu in the window's language."""
    return QCoreApplication.translate("Actions", words)


def plain_words(words: str) -> str:
    """Return a command's words without the mark of its access key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
