"""Progress: a bar on the terminal for work that takes longer than a second."""

from __future__ import annotations

import sys
import threading
from typing import Self

_DELAY = 1.0
_STEP = 0.1
_WIDTH = 24


class Progress:
    """A bar on standard error from the first second of a ``with`` block to its end; silent unless on a terminal.

    ``steps`` is how often `step` will be called.
    """

    def __init__(self, steps: int, *, silent: bool = False) -> None:
        self._steps = steps
        self._done = -1
        self._text = ""
        self._ended = threading.Event()
        self._silent = silent or not sys.stderr.isatty()
        self._thread = threading.Thread(target=self._draw, daemon=True)

    def __enter__(self) -> Self:
        if not self._silent:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if not self._silent:
            self._thread.join()

    def step(self, text: str) -> None:
        """Show the step that begins now; the steps before it are complete."""
        self._done += 1
        self._text = text

    def _draw(self) -> None:
        wait = _DELAY
        while not self._ended.wait(wait):
            wait = _STEP
            filled = _WIDTH * max(self._done, 0) // max(self._steps, 1)
            bar = "#" * filled + "-" * (_WIDTH - filled)
            sys.stderr.write(f"\r\x1b[K[{bar}] {self._text}")
            sys.stderr.flush()
        if wait == _STEP:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
