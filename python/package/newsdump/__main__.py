"""The ``newsdump`` command: the command line of the Rust crate, run by ``python -m newsdump`` too."""

from __future__ import annotations

import signal
import sys

from newsdump._newsdump import _run


def main() -> int:
    """Run the command line with the arguments of the process.

    Returns
    -------
    int
        The exit status.
    """
    # Python would take note of Ctrl-C and wait; the command takes it itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _run(["newsdump", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
