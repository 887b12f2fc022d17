"""The entry in the menu of applications: right by its rules, put there and taken away whole."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "resources" / "desktop"
ENTRY = DESKTOP / "onrecord.desktop"
METAINFO = DESKTOP / "onrecord.metainfo.xml"
FILES = [
    "applications/onrecord.desktop",
    "icons/hicolor/scalable/apps/onrecord.svg",
    "metainfo/onrecord.metainfo.xml",
]
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for other desktops")


def entry_of(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=", strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def run(
    checkout: Path, home: Path, *arguments: str, path: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "share"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PATH": path + os.environ["PATH"],
    }
    script = str(checkout / "packaging" / "desktop")
    return subprocess.run(
        ["sh", script, *arguments], env=environment, capture_output=True, text=True, check=False
    )


def files(home: Path) -> list[str]:
    share = home / "share"
    kept = [path for path in share.rglob("*") if path.is_file() and path.suffix != ".cache"]
    return sorted(path.relative_to(share).as_posix() for path in kept)


def checkout_at(folder: Path) -> Path:
    """Copy what the script needs to a folder."""
    (folder / "packaging").mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "desktop", folder / "packaging")
    shutil.copytree(DESKTOP, folder / "resources" / "desktop")
    return folder


def command_of(entry: Path) -> list[str]:
    """Return the words of an entry's command as a desktop reads them."""
    told = entry_of(entry)["Exec"].replace("\\\\", "\\")
    quoted = re.fullmatch(r'"((?:[^"\\`$]|\\["`$\\])*)" (%F)', told)
    assert quoted is not None, told
    return [re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%"), quoted[2]]


def test_the_entry_names_what_is_there() -> None:
    entry = entry_of(ENTRY)
    assert shlex.split(entry["Exec"]) == ["onrecord", "%F"]
    assert (DESKTOP / f"{entry['Icon']}.svg").is_file()
    assert all(f"{key}[de]" in entry for key in ("GenericName", "Comment", "Keywords"))
    types = entry["MimeType"].rstrip(";").split(";")
    assert len(types) == len(set(types))
    assert {"inode/directory", "text/plain", "text/html", "application/pdf"} <= set(types)


def test_entry_and_metainfo_agree() -> None:
    about = ET.parse(METAINFO).getroot()  # noqa: S314 - our own file
    entry = entry_of(ENTRY)
    assert about.findtext("launchable") == ENTRY.name
    assert about.findtext("name") == entry["Name"]
    assert about.findtext("project_license") == "MIT"
    categories = [one.text for one in about.iter("category")]
    assert categories == entry["Categories"].rstrip(";").split(";")


def test_the_icon_is_a_picture_that_loads_nothing() -> None:
    picture = ET.parse(DESKTOP / "onrecord.svg").getroot()  # noqa: S314 - our own file
    assert picture.get("viewBox") == "0 0 128 128"
    assert not any("href" in name for one in picture.iter() for name in one.attrib)


@pytest.mark.parametrize(
    ("tool", "arguments", "fault"),
    [
        ("desktop-file-validate", [str(ENTRY)], "error"),
        ("appstreamcli", ["validate", "--no-net", str(METAINFO)], "E:"),
    ],
)
def test_the_tools_of_the_desktop_find_no_fault(
    tool: str, arguments: list[str], fault: str
) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert [line for line in done.stdout.splitlines() if fault in line] == []


@pytest.mark.parametrize("name", ["plain", "with blanks", 'odd $HOME `id` "100%" \\n & more'])
def test_it_is_put_there_brought_up_to_date_and_taken_away(name: str, tmp_path: Path) -> None:
    checkout, home = checkout_at(tmp_path / name), tmp_path / "home"
    other = home / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    for _ in range(2):
        done = run(checkout, home)
        assert (done.returncode, done.stdout) == (0, "")
        assert files(home) == sorted([*FILES, "applications/other.desktop"])
    installed = home / "share" / FILES[0]
    assert command_of(installed) == [str(checkout / "packaging" / "run"), "%F"]
    before, after = dict(entry_of(ENTRY)), dict(entry_of(installed))
    assert before.pop("Exec") != after.pop("Exec")
    assert before == after
    done = run(checkout, home, "--remove")
    assert done.returncode == 0
    assert files(home) == ["applications/other.desktop"]
    assert run(checkout, home, "--remove").returncode == 0


def test_what_opened_a_kind_of_file_before_still_does(tmp_path: Path) -> None:
    """A desktop without a list of its own takes the newest entry for a folder, too."""
    checkout, home, tools = checkout_at(tmp_path / "here"), tmp_path / "home", tmp_path / "tools"
    tools.mkdir()
    tool = tools / "xdg-mime"
    entry = home / "share" / FILES[0]
    tool.write_text(
        f"""#!/bin/sh
if [ "$1" = query ]; then
    case $3 in text/csv) exit 0 ;; text/html) echo browser.desktop; exit 0 ;; esac
    [ -f '{entry}' ] && echo onrecord.desktop || echo files.desktop
else
    echo "$@" >>'{tools / "told"}'
fi
""",
        encoding="utf-8",
    )
    tool.chmod(0o755)
    assert run(checkout, home, path=f"{tools}:").returncode == 0
    told = (tools / "told").read_text(encoding="utf-8").splitlines()
    assert "default files.desktop inode/directory" in told
    assert not [line for line in told if line.endswith(("text/csv", "text/html"))]


def test_anything_else_is_wrong_usage(tmp_path: Path) -> None:
    done = run(checkout_at(tmp_path / "here"), tmp_path / "home", "--uninstall")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert files(tmp_path / "home") == []
