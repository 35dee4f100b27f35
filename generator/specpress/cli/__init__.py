"""CLI: argv -> exit code; the only package that prints."""

from __future__ import annotations

import gc
import sys

FAILURE = 2


def main() -> None:
    """Run the command line of this process and exit: 0 fine, 1 differences or findings, 2 bad input or usage."""
    # A run is short and keeps nearly all it makes: looking for garbage costs a tenth of it and finds none.
    gc.disable()
    code: object = 0
    _escape_unencodable()
    try:
        if sys.argv[1:] in (["--version"], ["-V"]):
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


def _escape_unencodable() -> None:
    """Print characters that the terminal's encoding does not have as escapes, as standard error does."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # not where somebody has put another stream there
        reconfigure(errors="backslashreplace")


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
    """Print what the system refused, such as writing to a full disk."""
    from specpress.text import escape_line  # noqa: PLC0415 - only when all failed

    where = f"{error.filename}: " if error.filename else ""
    line = escape_line(f"specpress: {where}{error.strerror or error}")
    sys.stderr.write(f"{line}\n")
    return FAILURE


def _report_bug(error: Exception) -> int:
    """Print an error that nobody foresaw, and ask for a report."""
    from specpress.cli.bug import describe_bug  # noqa: PLC0415 - only when all failed

    sys.stderr.write(f"specpress: {describe_bug(error)}\n")
    return FAILURE
