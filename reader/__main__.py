"""`python -m reader` is the same program as `onrecord`."""

import sys


def _run() -> int:
    # Imported here, so that a spawned process that imports this module gets nothing else.
    from reader.app import main  # noqa: PLC0415

    return main()


if __name__ == "__main__":
    sys.exit(_run())
