"""Merge: several documents -> one, in the order given, the later definition of a name winning."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.diagnostics import Place, Related, Report
from specpress.source.document import Document, origin_of
from specpress.source.path_items import METHODS, SHARED, add_defaults, fold_shared
from specpress.source.pointer import Json, child

_FIRST_SAYS = frozenset({"openapi", "info", "security"})


def merge(documents: Sequence[Document], report: Report) -> Document:
    """Unite documents of one OpenAPI version.

    ``info`` and what else only one document can say come from the first that says it. Paths, operations, webhooks and
    components are united by name: where two definitions differ the later one wins, and both places are reported once
    per name. An operation keeps the servers and the security of its own document.

    Raises ValueError where there is no document.
    """
    if not documents:
        message = "nothing to merge"
        raise ValueError(message)
    if len(documents) == 1:
        return documents[0]
    union = _Merger(documents[0], report)
    for document in documents:
        union.add(document)
    union.report_clashes()
    return Document(documents[0].file, union.root, union.origins)


class _Merger:
    """The document under construction; it shares definitions with its sources, but nothing that holds them."""

    def __init__(self, first: Document, report: Report) -> None:
        self.root: dict[str, Json] = {}
        self.origins: dict[str, Place] = {}
        self._first = first
        self._document = first
        self._below: dict[str, list[str]] = {}
        self._report = report
        self._clashes: dict[str, tuple[str, str, Place, Place]] = {}

    def add(self, document: Document) -> None:
        """Take in one more document."""
        self._document = document
        self._below = _by_definition(document)
        for key, value in document.root.items():
            match key, value:
                case "paths" | "webhooks", dict():
                    self._merge_paths(key, value)
                case "components", dict():
                    self._merge_components(value)
                case "tags" | "servers", list():
                    self._merge_list(key, value)
                case _:
                    self._merge_member(key, value)

    def report_clashes(self) -> None:
        """Report each name that has differing definitions, once: who won, and the one before."""
        for code, message, winner, loser in self._clashes.values():
            self._report.warning(
                code,
                f"{message} has two definitions that differ; the later one is used",
                winner,
                related=(Related(loser, "the earlier definition"),),
            )

    def _merge_paths(self, key: str, paths: dict[str, Json]) -> None:
        united = _mapping(self.root, key)
        defaults = self._operation_defaults()
        for path, item in paths.items():
            at = child("", key, path)
            if not isinstance(item, dict):
                self._put_member(united, path, item, at, ("path", path))
                continue
            mine = add_defaults(item, defaults) if defaults else item
            known = _mapping(united, path)
            if known and any(known.get(name) != mine.get(name) for name in SHARED):
                united[path] = known = fold_shared(known)
                mine = fold_shared(mine)
            for name, value in mine.items():
                what = f"{name.upper()} {path}" if name in METHODS else f"{path} {name}"
                self._put_member(known, name, value, child(at, name), ("path", what))

    def _operation_defaults(self) -> dict[str, Json]:
        """Give what the document says for its operations and the united root does not."""
        mine, first = self._document.root, self._first.root
        defaults: dict[str, Json] = {}
        security = mine.get("security", [])
        if security != first.get("security", []):
            defaults["security"] = security
        servers = mine.get("servers")
        if servers and servers != first.get("servers"):
            defaults["servers"] = servers
        return defaults

    def _merge_components(self, components: dict[str, Json]) -> None:
        united = _mapping(self.root, "components")
        for kind, definitions in components.items():
            at = child("/components", kind)
            if not isinstance(definitions, dict):
                self._put_member(united, kind, definitions, at, ("component", kind))
                continue
            known = _mapping(united, kind)
            defaults = self._operation_defaults() if kind == "pathItems" else {}
            for name, value in definitions.items():
                what = f"{kind} {name!r}"
                mine = (
                    add_defaults(value, defaults)
                    if defaults and isinstance(value, dict)
                    else value
                )
                self._put_member(
                    known, name, mine, child(at, name), ("component", what)
                )

    def _put_member(
        self,
        target: dict[str, Json],
        name: str,
        value: Json,
        pointer: str,
        clash: tuple[str, str],
    ) -> None:
        """Let ``name`` mean ``value``, unless it means the same already."""
        place = self._document.place(pointer)
        if name in target:
            if target[name] == value:
                return
            kind, what = clash
            loser = origin_of(self._first.file, self.origins, pointer)
            self._clashes[pointer] = (f"source/{kind}-clash", what, place, loser)
            for stale in [key for key in self.origins if key.startswith(pointer + "/")]:
                del self.origins[stale]
        target[name] = value
        if self._document is not self._first or self._document.origins:
            self.origins[pointer] = place
        for moved in self._below.get(pointer, ()):
            self.origins[moved] = self._document.origins[moved]

    def _merge_list(self, key: str, items: list[Json]) -> None:
        """Unite the root's servers, or its tags: those go by name, and the first description holds."""
        united = self.root.setdefault(key, [])
        if not isinstance(united, list):
            return
        known = {_tag_name(item) for item in united}
        for index, item in enumerate(items):
            if item in united:
                continue
            place = self._document.place(child("", key, index))
            if key == "tags" and _tag_name(item) in known - {None}:
                self._report.note(
                    "source/tag-clash",
                    f"the tag {_tag_name(item)!r} is described differently; the first description is used",
                    place,
                )
                continue
            if self._document is not self._first or self._document.origins:
                self.origins[child("", key, len(united))] = place
            united.append(item)

    def _merge_member(self, key: str, value: Json) -> None:
        """Take what only one document can say from the first that says it."""
        if key not in self.root:
            self._put_member(self.root, key, value, child("", key), ("root", key))
        elif key not in _FIRST_SAYS and self.root[key] != value:
            self._report.warning(
                "source/root-clash",
                f"{key!r} has two values that differ; the first one is used",
                self._document.place(child("", key)),
            )


def _mapping(parent: dict[str, Json], key: str) -> dict[str, Json]:
    """Give the mapping under ``key``, a new one where there is none."""
    value = parent.get(key)
    if not isinstance(value, dict):
        value = parent[key] = {}
    return value


def _tag_name(item: Json) -> str | None:
    match item:
        case {"name": str(name)}:
            return name
        case _:
            return None


def _by_definition(document: Document) -> dict[str, list[str]]:
    """Group the pointers of moved nodes by the operation or component they lie in or are."""
    grouped: dict[str, list[str]] = {}
    for pointer in document.origins:
        grouped.setdefault("/".join(pointer.split("/")[:4]), []).append(pointer)
    return grouped
