"""Missing operations: where one side would have an operation that only the other has."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs.pages import DocMethod, Docs
from specpress.reconcile.naming import fold_name


def place_in_specification(method: DocMethod, api: ir.Api) -> Place | None:
    """The path of a method in the specification, else all its paths; ``None`` where it is made of several files."""
    files: set[str] = set()
    for operation in api.operations:
        place = operation.place
        if place is not None and place.pointer is not None:
            if operation.path == method.path:
                return Place(place.file, place.pointer.rpartition("/")[0])
            files.add(place.file)
    return Place(files.pop(), "/paths") if len(files) == 1 else None


def place_in_docs(operation: ir.Operation, docs: Docs) -> Place | None:
    """The page of an operation's group; ``None`` where there is none."""
    names = {fold_name(name) for name in operation.group[:1] or operation.tags[:1]}
    for group in docs.groups:
        if fold_name(group.accessor) in names:
            return group.place
    return None
