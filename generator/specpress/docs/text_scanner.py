"""Text scanner: a place in a text that only moves forward, for the small grammars of cells and examples."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import NoReturn

_DEPTH = 60


class UnreadableError(ValueError):
    """A text that a grammar does not cover; ``offset`` counts from 0 within the text."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def raise_unreadable(message: str, offset: int = 0) -> NoReturn:
    """Raise that a text is not supported at an offset."""
    raise UnreadableError(message, offset)


class TextScanner:
    """A place in a text."""

    def __init__(self, text: str, at: int = 0) -> None:
        self.text = text
        self.at = at
        self._depth = 0

    @property
    def at_end(self) -> bool:
        """Whether the text is at its end."""
        return self.at >= len(self.text)

    @property
    def char(self) -> str:
        """The next character, "" at the end."""
        return self.text[self.at : self.at + 1]

    def take(self, mark: str) -> bool:
        """Consume a mark if it is next."""
        if not self.text.startswith(mark, self.at):
            return False
        self.at += len(mark)
        return True

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Consume what a pattern matches here."""
        matched = pattern.match(self.text, self.at)
        if matched is not None:
            self.at = matched.end()
        return matched

    def expect(self, mark: str) -> None:
        """Consume a mark, which must be next."""
        if not self.take(mark):
            self.fail(f"{mark!r} expected")

    def fail(self, message: str) -> NoReturn:
        """Raise that the text here is not supported."""
        raise UnreadableError(message, self.at)

    @contextmanager
    def enter_level(self) -> Generator[None, None, None]:
        """Read something one level deeper; too many levels are an error."""
        self._depth += 1
        if self._depth > _DEPTH:
            self.fail("nested too deeply")
        yield
        self._depth -= 1
