"""Links: check that what the pages refer to is there, once all of them have been read."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from specpress.diagnostics import Place, Related, Report
from specpress.docs.page_source import quote_text
from specpress.docs.pages import (
    DocError,
    DocField,
    DocMethod,
    Docs,
    NamedRef,
    Prim,
    references,
)
from specpress.docs.pages import Type as DocType

_Finding = tuple[str, str]


def check_links(docs: Docs, texts: Mapping[str, str], report: Report) -> None:
    """Report links to no page or to another class's, names without a page, and classes described twice.

    ``texts`` gives every file that was read, by its path.
    """
    check = _Check(docs, texts)
    for page in docs.pages:
        for row in page.fields:
            check.row(page.path, row, report)
        for kind in page.types:
            for code, message in check.findings(page.path, kind):
                report.warning(
                    code, message, Place(page.path, line=page.line, column=1)
                )
    for method in docs.methods:
        for row in method.parameters:
            check.row(method.file, row, report)
        for error in method.errors:
            check.error(method.file, error, report)
        if method.response is not None:
            for code, message in check.findings(method.file, method.response):
                line = _find_response(method, texts[method.file])
                report.warning(code, message, Place(method.file, line=line, column=1))
    _check_twice(docs, report)


class _Check:
    """The files and classes there are, and what is known already of each type; equal cells share one type."""

    def __init__(self, docs: Docs, texts: Mapping[str, str]) -> None:
        self.docs = docs
        self.texts = texts
        self.known: dict[int, tuple[_Finding, ...]] = {}
        self.folders: dict[tuple[str, str], str] = {}
        folders: dict[str, str] = {}
        self.files: set[str] = set()
        normal: dict[str, str] = {}
        for path in texts:
            folder, _, name = path.rpartition("/")
            if folder not in folders:
                folders[folder] = posixpath.normpath(folder) if folder else ""
            normal[path] = f"{folders[folder]}/{name}" if folder else name
            self.files.add(normal[path])
        self.names: dict[str, tuple[str, str]] = {
            normal.get(page.path, page.path): (page.package, page.name)
            for page in docs.pages
        }

    def row(self, path: str, row: DocField, report: Report) -> None:
        """Check the type of a field or parameter, and place what is found in its cell."""
        if row.type is None or type(row.type) is Prim:
            return
        for code, message in self.findings(path, row.type):
            line = self.texts[path].replace("\r\n", "\n").replace("\r", "\n")
            column = line.split("\n")[row.line - 1].find(row.type_text) + 1
            place = Place(path, line=row.line, column=max(column, 1))
            report.warning(code, message, place)

    def error(self, path: str, error: DocError, report: Report) -> None:
        """Check an error class; one that stands for ranges of statuses only is the SDK's own and has no page."""
        if error.type is None or all(
            "X" in status.upper() for status in error.statuses
        ):
            return
        for code, message in self.findings(path, error.type):
            report.warning(code, message, Place(path, line=error.line, column=1))

    def findings(self, path: str, kind: DocType) -> tuple[_Finding, ...]:
        """What is wrong with the references of a type in a file of that path."""
        known = self.known.get(id(kind))
        if known is None:
            folder = path.rpartition("/")[0]
            known = tuple(self._find(folder, kind))
            self.known[id(kind)] = known
        return known

    def _find(self, folder: str, kind: DocType) -> Iterator[_Finding]:
        for reference in references(kind):
            name = f"{reference.package}.{reference.name}"
            if reference.href is not None:
                yield from self._find_link(folder, reference, reference.href, name)
                continue
            page = self.docs.page(reference.package, reference.name)
            if page is None:
                yield "docs/broken-link", f"no page describes {quote_text(name)}"
            elif reference.union and page.kind != "union":
                message = (
                    f"{quote_text(name)} is spelled like a union, but is an {page.kind}"
                )
                yield "docs/link-name", message

    def _find_link(
        self, folder: str, reference: NamedRef, href: str, name: str
    ) -> Iterator[_Finding]:
        target = self._target(folder, href.partition("#")[0])
        if target not in self.files:
            yield "docs/broken-link", f"link to no page: {quote_text(href)}"
            return
        there = self.names.get(target)
        if there is not None and there != (reference.package, reference.name):
            message = (
                f"{quote_text(name)} links to the page of {quote_text('.'.join(there))}"
            )
            yield "docs/link-name", message

    def _target(self, folder: str, link: str) -> str:
        """The file that a link leads to; links differ in their last step as a rule."""
        above, slash, name = link.rpartition("/")
        if not slash or not above or name in {"", ".", ".."}:
            return posixpath.normpath(posixpath.join(folder, link))
        where = self.folders.get((folder, above))
        if where is None:
            where = posixpath.normpath(posixpath.join(folder, above))
            self.folders[folder, above] = where
        return f"{where}/{name}" if where != "." else name


def _find_response(method: DocMethod, text: str) -> int:
    """The line of a method's response: the first below its heading that is bold or has the response's link."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kinds = () if method.response is None else references(method.response)
    links = [f"]({one.href})" for one in kinds if one.href is not None]
    for number, line in enumerate(lines[method.line :], method.line + 1):
        if line.startswith("**") or any(link in line for link in links):
            return number
    return method.line


def _check_twice(docs: Docs, report: Report) -> None:
    for page in docs.pages:
        first = docs.index[page.package, page.name]
        if first is not page:
            message = f"{quote_text(f'{page.package}.{page.name}')} is described twice"
            place = Place(page.path, line=page.line, column=1)
            there = Place(first.path, line=first.line, column=1)
            related = (Related(there, "this page counts"),)
            report.warning("docs/duplicate-class", message, place, related=related)
