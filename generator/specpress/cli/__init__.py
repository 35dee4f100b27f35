"""CLI: argv -> exit code; the only package that prints."""

from __future__ import annotations

import gc
import sys

FAILURE = 2
BUG = 70
"""The exit code for a fault of specpress itself (EX_SOFTWARE of sysexits.h)."""


def main() -> None:
    """Run the command line of this process and exit: 0 fine, 1 differences or findings, 2 bad input or usage."""
    # A run is short and keeps nearly all it makes: looking for garbage costs a tenth of it and finds none.
    gc.disable()
    code: object = 0
    try:
        if sys.argv[1:] == ["--version"]:
            _print_version()
        else:
            from specpress.cli.commands import root  # noqa: PLC0415 - see there

            root.main(prog_name="specpress")
    except SystemExit as ended:
        code = ended.code
    except OSError as error:
        code = _report_system_error(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is reported below
        code = _report_bug(error)
    _exit_at_once(code)


def _print_version() -> None:
    """Answer what scripts ask before anything else, without the cost of the libraries."""
    from specpress import __version__  # noqa: PLC0415

    sys.stdout.write(f"specpress {__version__}\n")
    sys.stdout.flush()


def _exit_at_once(code: object) -> None:
    """Exit without taking apart what the run has made: that would cost a twentieth of it, for nothing."""
    import os  # noqa: PLC0415 - `--version` does without it

    if code is None or isinstance(code, int):
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except OSError:  # the reader has gone: Python's own exit knows what to do
            sys.exit(code)
        os._exit(code or 0)
    sys.exit(str(code))


def _report_system_error(error: OSError) -> int:
    """Say what the system refused: a full disk under the output, say."""
    where = f"{error.filename}: " if error.filename else ""
    sys.stderr.write(f"specpress: {where}{error.strerror or error}\n")
    return FAILURE


def _report_bug(error: Exception) -> int:
    """Say that specpress is wrong, not its input; the traceback is for those who ask for it."""
    import os  # noqa: PLC0415 - only when everything has failed
    import traceback  # noqa: PLC0415

    if os.environ.get("SPECPRESS_DEBUG"):
        traceback.print_exception(error)
    words = f"{type(error).__name__}: {error}".strip(": ")
    sys.stderr.write(
        f"specpress: internal error, which is a bug in specpress and not in your files: {words}\n"
        "Nothing was written. Set SPECPRESS_DEBUG=1 to see where it happened, and please report it.\n"
    )
    return BUG
