"""Page source: one page on its way from lines to records, and the dialect that reads it."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.docs.pages import (
    DocField,
    DocGroup,
    DocMethod,
    DocPage,
    DocScheme,
    RowRole,
    Traits,
    Type,
)
from specpress.docs.text_scanner import UnreadableError
from specpress.text import shorten

_SHOWN = 60


class PageContent(Struct, frozen=True):
    """What one file holds: a page, or a group with its methods, or a README's schemes, or nothing.

    ``pages`` and ``groups`` are those of a file that holds several.
    """

    page: DocPage | None = None
    group: DocGroup | None = None
    methods: tuple[DocMethod, ...] = ()
    schemes: tuple[DocScheme, ...] = ()
    pages: tuple[DocPage, ...] = ()
    groups: tuple[DocGroup, ...] = ()


class Dialect(Struct, frozen=True):
    """How one generator writes its docs. The grammars raise `UnreadableError`.

    ``type_cell`` reads a Type cell, ``union_member`` a heading below Supported Types and the line of code below it,
    ``response`` the bold text below Response (``None``: nothing is returned). ``paging`` is what only the sample of a
    method with pages contains. ``row_role`` tells what a row of a method's table is. ``client`` finds, in group 1, the
    class that an example makes a client of, and ``setting``, in any group, what is given to it.
    ``plain_name`` takes from the name of a row what the language alone needs.
    """

    name: str
    read: Callable[[PageSource], PageContent]
    type_cell: Callable[[str], Type]
    union_member: Callable[[str, str], Type]
    response: Callable[[str], Type | None]
    paging: tuple[str, ...] = ()
    row_role: Callable[[DocField], RowRole] = lambda _: "argument"
    client: re.Pattern[str] | None = None
    setting: re.Pattern[str] | None = None
    traits: Traits = Traits()
    plain_name: Callable[[str], str] = str


class PageSource(Struct, frozen=True):
    """One page being read. Line indexes count from 0, places from 1.

    ``cells`` remembers the Type cells read so far in the page's folder, where equal text means equal links.
    """

    path: str
    lines: list[str]
    report: Report
    dialect: Dialect
    cells: dict[str, Type | UnreadableError]

    @property
    def package(self) -> str:
        """The name of the page's folder, "" if it has none."""
        return self.path.rpartition("/")[0].rpartition("/")[2]

    @property
    def stem(self) -> str:
        """The page's file name without its ending."""
        return self.path.rpartition("/")[2].rpartition(".")[0]

    def place(self, index: int, column: int = 1) -> Place:
        """Place of a line."""
        return Place(self.path, line=index + 1, column=column)

    def type_cell(self, text: str) -> Type | UnreadableError:
        """Read a Type cell; what cannot be read comes back as the error."""
        known = self.cells.get(text)
        if known is None:
            try:
                known = self.dialect.type_cell(text)
            except UnreadableError as error:
                known = error
            self.cells[text] = known
        return known

    def note(self, code: str, message: str, index: int, column: int = 1) -> None:
        """Record a note about a line of this page."""
        self.report.note(f"docs/{code}", message, self.place(index, column))

    def warning(self, code: str, message: str, index: int, column: int = 1) -> None:
        """Record what one line of this page costs."""
        self.report.warning(f"docs/{code}", message, self.place(index, column))

    def error(self, code: str, message: str, index: int, column: int = 1) -> None:
        """Record what makes this page unfit for use."""
        self.report.error(f"docs/{code}", message, self.place(index, column))


def count_rows(count: int, kind: str = "row") -> str:
    """Say how many rows a table has."""
    return f"{count} {kind}" if count == 1 else f"{count} {kind}s"


def quote_text(text: str) -> str:
    """Quote text from a page for a message, cut to a readable length."""
    return repr(shorten(text, _SHOWN))
