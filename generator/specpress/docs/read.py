"""Read: the texts of a docs folder -> `Docs`, with everything that was not understood reported."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.diagnostics import Place, Report
from specpress.docs.clients import find_client
from specpress.docs.detection import choose_dialect
from specpress.docs.links import check_links
from specpress.docs.page_source import PageSource
from specpress.docs.pages import DocGroup, DocMethod, DocPage, Docs, DocScheme, Type
from specpress.docs.text_scanner import UnreadableError
from specpress.text import Lines


def read_docs(
    files: Iterable[tuple[str, str]], report: Report, dialect: str = "auto"
) -> Docs:
    """Read the pages of one SDK.

    ``files`` are display paths, with forward slashes, and texts, sorted by path; a page's folder is its package.
    ``dialect`` is `auto` for that of the pages. One that is not known is an error finding, and nothing is read.
    """
    files = list(files)
    chosen = choose_dialect(dialect, files, report)
    if chosen is None:
        return Docs()
    pages: list[DocPage] = []
    methods: list[DocMethod] = []
    groups: list[DocGroup] = []
    schemes: list[DocScheme] = []
    texts: dict[str, str] = {}
    cells: dict[str, dict[str, Type | UnreadableError]] = {}
    for path, text in files:
        texts[path] = text
        cells_of_folder = cells.setdefault(path.rpartition("/")[0], {})
        content = chosen.read(
            PageSource(
                path, _lines(path, text, report), report, chosen, cells_of_folder
            )
        )
        if content.page is not None:
            pages.append(content.page)
        if content.group is not None:
            groups.append(content.group)
        pages.extend(content.pages)
        groups.extend(content.groups)
        methods.extend(content.methods)
        schemes.extend(content.schemes)
    docs = Docs(
        tuple(pages),
        tuple(methods),
        tuple(groups),
        tuple(schemes),
        find_client(methods, chosen),
        chosen.traits,
    )
    if not chosen.traits.names_alone:
        check_links(docs, texts, report)
    _check_operations(docs, report)
    return docs


def _lines(path: str, text: str, report: Report) -> list[str]:
    """Split a text at its line ends, whichever they are; a NUL becomes U+FFFD (CommonMark 0.31, section 2.3)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        line, column = Lines(text).at(text.index("\0"))
        place = Place(path, line=line, column=column)
        count = text.count("\0")
        message = f"NUL characters in the page: {count}, read as U+FFFD"
        report.warning("docs/nul", message, place)
        text = text.replace("\0", "\ufffd")
    return text.split("\n")


def _check_operations(docs: Docs, report: Report) -> None:
    """Report two methods that name one operation; both are kept."""
    first_by_id: dict[str, DocMethod] = {}
    for method in docs.methods:
        if method.operation_id is None:
            continue
        first = first_by_id.setdefault(method.operation_id, method)
        if first is not method:
            place = Place(method.file, line=method.line, column=1)
            message = (
                f"operation {method.operation_id!r} is also that of "
                f"{first.group}.{first.name}"
            )
            report.warning("docs/duplicate-operation", message, place)
