"""Referenced files: what a document refers to in other files, each read once."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from urllib.parse import unquote, urljoin

from specpress.diagnostics import Place, Report
from specpress.source.document import Document
from specpress.source.objects import DOCUMENT, SCHEMA
from specpress.source.parse import parse
from specpress.source.pointer import Json, find, from_fragment
from specpress.source.schema_identifiers import (
    find_anchor,
    has_identifiers,
    resolve_identifiers,
)


class ReferencedFiles:
    """A document and the files around it, by names that are joined to that of the document."""

    def __init__(
        self, document: Document, load: Callable[[str], str | None], report: Report
    ) -> None:
        self._main = document
        self._load = load
        self._report = report
        self.main_name = normal_name(document.file)
        self._roots: dict[str, Json] = {self.main_name: document.root}

    def find(self, ref: str, base: str) -> tuple[str, str, tuple[Json] | None]:
        """Give file and pointer of what a reference in file ``base`` means, and its value, None where there is none."""
        name, _, fragment = ref.partition("#")
        file = _join_name(base, name)
        root = self._read(file)
        pointer = from_fragment(fragment)
        if root is None:
            return file, pointer, None
        if pointer and not pointer.startswith("/"):
            anchor = find_anchor(root, pointer)
            if anchor is None:
                return file, pointer, None
            pointer = anchor
        value = find(root, pointer)
        if value is None and pointer == "/":  # meant for the root
            pointer, value = "", (root,)
        return file, pointer, value

    def place(self, file: str, pointer: str) -> Place:
        """Give the place of a node of one of the files."""
        if file == self.main_name:
            return self._main.place(pointer)
        return Place(file, pointer)

    def report_missing(
        self, ref: str, base: str, pointer: str, *, is_needed: bool
    ) -> None:
        """Report a reference, which stands at ``pointer`` of file ``base``, to what is not there.

        A file that is missing as a whole is an error where anything rests on it.
        """
        file = _join_name(base, ref.partition("#")[0])
        is_missing = self._read(file) is None
        why = f"has nothing at {ref.partition('#')[2]!r}"
        record = self._report.warning
        if is_missing:
            why = "cannot be read"
            record = self._report.error if is_needed else record
        record(
            "source/missing-ref",
            f"the reference {ref!r} cannot be followed: {file} {why}",
            self.place(base, pointer),
        )

    def report_circle(self, ref: str, base: str, pointer: str) -> None:
        """Report a reference that leads into itself where only the text itself could stand."""
        self._report.warning(
            "source/missing-ref",
            f"the reference {ref!r} cannot be followed: it refers to itself",
            self.place(base, pointer),
        )

    def _read(self, file: str) -> Json:
        if file not in self._roots:
            text = self._load(file)
            root = None if text is None else parse(file, text, self._report)
            if isinstance(root, dict) and has_identifiers(text or ""):
                kind = DOCUMENT if "openapi" in root or "swagger" in root else SCHEMA
                root = resolve_identifiers(Document(file, root), kind).root
            self._roots[file] = root
        return self._roots[file]


def normal_name(file: str) -> str:
    """Give the name by which a file is known however it is spelled."""
    return file if "://" in file else posixpath.normpath(file)


def _join_name(base: str, name: str) -> str:
    """Give the name of the file that ``name`` means in file ``base``."""
    if not name:
        return base
    if "://" in name or "://" in base:
        try:
            return urljoin(base, name)
        except ValueError:  # an address that is none
            return name
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(name)))
