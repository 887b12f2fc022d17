"""Compile the translations when a wheel is built; a checkout has them from packaging/setup.sh."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Lets the wheel hold what Qt loads, made of the files that translators write."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run lrelease, and have its files put in though they are under no version control."""
        if version == "editable":
            return
        import PySide6  # noqa: PLC0415 - not there yet when a checkout is being set up

        tool = Path(PySide6.__file__).parent / "lrelease"
        for file in (Path(self.root) / "resources" / "translations").glob("*.ts"):
            command = [str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
            subprocess.run(command, check=True)  # noqa: S603 - Qt's own
        build_data["artifacts"].append("resources/translations/*.qm")
