"""Name matching: methods whose pages tell neither operation nor route -> the operations that their names fit alone.

Each kind of name is tried in turn, the surest first. What fits several operations or methods fits none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from specpress import ir
from specpress.docs.pages import DocMethod
from specpress.naming import Named, name_operations
from specpress.reconcile.naming import fold_name

T = TypeVar("T")
OperationName = Callable[[ir.Operation], str]
MethodName = Callable[[DocMethod], str]


def match_by_names(
    operations: Iterable[ir.Operation], methods: Iterable[DocMethod]
) -> dict[str, DocMethod]:
    """The method of each operation id."""
    matches: dict[str, DocMethod] = {}
    free: list[ir.Operation] = list(operations)
    unmatched: list[DocMethod] = list(methods)
    for name_operation, name_method in (*_NAMES, (_usual_names(free), _whole_name)):
        by_operation: dict[str, list[ir.Operation]] = _group(free, name_operation)
        by_method: dict[str, list[DocMethod]] = _group(unmatched, name_method)
        for name, candidates in by_operation.items():
            fitting = by_method.get(name, [])
            if name and len(candidates) == 1 == len(fitting):
                matches[candidates[0].id] = fitting[0]
        matched = {id(method) for method in matches.values()}
        free = [one for one in free if one.id not in matches]
        unmatched = [one for one in unmatched if id(one) not in matched]
    return matches


def _group(things: Iterable[T], name: Callable[[T], str]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for one in things:
        groups.setdefault(name(one), []).append(one)
    return groups


def _usual_names(operations: Iterable[ir.Operation]) -> OperationName:
    """The names that path, id and tags of all the operations make together."""
    all_operations = list(operations)
    calls = name_operations(
        Named(one.method, one.path, one.id, one.tags) for one in all_operations
    )
    names = {key: fold_name(name.call) for key, name in calls.items()}
    return lambda one: names.get((one.method.upper(), one.path), "")


def _stated_name(operation: ir.Operation) -> str:
    if operation.name is None:
        return ""
    return fold_name(
        ".".join((*(operation.group or operation.tags[:1]), operation.name))
    )


def _id(operation: ir.Operation) -> str:
    return fold_name(operation.id)


def _tag_and_id(operation: ir.Operation) -> str:
    return fold_name("".join((*operation.tags[:1], operation.id)))


def _tag_and_rest_of_id(operation: ir.Operation) -> str:
    """The tag, and what the id says beside the tag or its singular: ``pets`` and ``listPets`` are ``petslist``."""
    if not operation.tags:
        return ""
    tag, rest = fold_name(operation.tags[0]), fold_name(operation.id)
    for word in (tag, tag.removesuffix("s")):
        if word in rest:
            return tag + rest.replace(word, "", 1)
    return ""


def _whole_name(method: DocMethod) -> str:
    return fold_name(f"{method.group}.{method.name}")


def _own_name(method: DocMethod) -> str:
    return fold_name(method.name)


_NAMES: tuple[tuple[OperationName, MethodName], ...] = (
    (_stated_name, _whole_name),
    (_id, _whole_name),
    (_tag_and_id, _whole_name),
    (_id, _own_name),
    (_tag_and_rest_of_id, _whole_name),
)
