"""Messages between worker and window as lines of JSON."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from reader.model import Finished, Message, Progress, Ready, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable

_KINDS: dict[str, Callable[..., Message]] = {
    kind.__name__: kind for kind in (Progress, Ready, Skipped, Finished)
}


def encode(message: Message) -> str:
    """Return a message as one line without its end."""
    told: dict[str, Any] = {"kind": type(message).__name__}
    told.update((item.name, getattr(message, item.name)) for item in fields(message))
    return json.dumps(told)


def decode(line: str) -> Message:
    """Return the message of a line. Raises ValueError for a line `encode` did not make."""
    told = json.loads(line)
    if not isinstance(told, dict) or told.get("kind") not in _KINDS:
        message = f"not a message: {line[:80]!r}"
        raise ValueError(message)
    kind = _KINDS[told.pop("kind")]
    values = {
        name: tuple(value) if isinstance(value, list) else value for name, value in told.items()
    }
    try:
        return kind(**values)
    except TypeError as error:
        message = f"not a message: {line[:80]!r}"
        raise ValueError(message) from error
