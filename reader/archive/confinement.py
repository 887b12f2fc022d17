"""What a process that reads foreign files may not do, as far as the system can forbid it.

Everywhere: to outlast a clock that needs nobody's help. Besides, on Linux and macOS: to write
a file or a core; on Linux: to take more memory than allowed, to open a socket, to start a
program, and to live on when its parent is gone.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import platform
import signal
import struct
import sys
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MEMORY = 1_200_000_000
"""Address space in bytes."""

_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 22, 38
_SECCOMP_MODE_FILTER = 2
_LOAD, _JUMP_IF_EQUAL, _JUMP_IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # 13: EACCES
_NUMBER, _MACHINE = 0, 4
"""Where a system call's number and its machine stand in what the filter is shown."""
_OTHER_NUMBERING = 0x40000000
# Of each machine: its number, then socket, execve, execveat, ptrace, io_uring_setup.
_FORBIDDEN = {
    "x86_64": (0xC000003E, (41, 59, 322, 101, 425)),
    "aarch64": (0xC00000B7, (198, 221, 281, 117, 425)),
}


def confine() -> None:
    """Give up what reading a file does not need, for good; what cannot be given up is kept."""
    if sys.platform != "win32":
        _limit_resources()
    if sys.platform == "linux":
        _die_with_parent()
        with contextlib.suppress(OSError):
            _filter_system_calls()


@contextlib.contextmanager
def deadline(seconds: float, file: IO[Any]) -> Iterator[None]:
    """End the process when the block takes longer, even where no Python code runs any more.

    `file` takes what is said then; it is not flushed, nor is anything else.
    """
    faulthandler.dump_traceback_later(seconds, exit=True, file=file)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


if sys.platform != "win32":
    import resource

    def _limit_resources() -> None:
        wanted = {resource.RLIMIT_FSIZE: 0, resource.RLIMIT_CORE: 0}
        if sys.platform == "linux":
            wanted[resource.RLIMIT_AS] = MAX_MEMORY
        for what, most in wanted.items():
            _, hard = resource.getrlimit(what)
            if hard == resource.RLIM_INFINITY or hard > most:
                with contextlib.suppress(OSError, ValueError):
                    resource.setrlimit(what, (most, most))


def _die_with_parent() -> None:
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() == 1:  # it went before this was said
        sys.exit(0)


def _filter_system_calls() -> None:
    """Refuse sockets and new programs. Raises OSError where the kernel has no such filter."""
    known = _FORBIDDEN.get(platform.machine())
    if known is None:
        return
    machine, numbers = known
    refuse = len(numbers) + 5
    steps = [
        (_LOAD, 0, 0, _MACHINE),
        (_JUMP_IF_EQUAL, 0, refuse - 2, machine),
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_IF_AT_LEAST, refuse - 4, 0, _OTHER_NUMBERING),
        *((_JUMP_IF_EQUAL, refuse - 5 - at, 0, number) for at, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HP", len(steps), ctypes.addressof(kept))
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.create_string_buffer(program))


def _prctl(option: int, value: int, pointer: ctypes.Array[ctypes.c_char] | None = None) -> None:
    call = ctypes.CDLL(None, use_errno=True).prctl
    words = [ctypes.c_ulong(value), pointer or ctypes.c_ulong(0)]
    if call(option, *words, ctypes.c_ulong(0), ctypes.c_ulong(0)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
