"""Methods: the operations of an API -> the group and the name of the method of each."""

from __future__ import annotations

import re
from collections import Counter

from msgspec import Struct

from specpress import ir
from specpress.survey import names

ROOT_GROUP = ("default",)
"""The group of operations that have none."""


class MethodName(Struct, frozen=True):
    """Where a method is: the path of its group in Python's spelling, and its name there."""

    group: tuple[str, ...]
    name: str

    @property
    def path(self) -> str:
        """The method below a client: ``library.shelves.list``."""
        return ".".join((*self.group, self.name))


def name_methods(operations: tuple[ir.Operation, ...]) -> dict[str, MethodName]:
    """The method of every operation, by operation id."""
    groups: dict[tuple[str, ...], list[ir.Operation]] = {}
    for operation in operations:
        groups.setdefault(_group_path(operation), []).append(operation)
    return {
        identity: MethodName(path, name)
        for path, members in groups.items()
        for identity, name in _names_in_group(path, members, _inner(path, groups))
    }


def _group_path(operation: ir.Operation) -> tuple[str, ...]:
    path: tuple[str, ...] = ()
    for part in operation.group or ROOT_GROUP:
        name = names.snake(part, "group")
        reserved = name in names.RESOURCE_ATTRIBUTES
        if reserved or (not path and name in names.CLIENT_ATTRIBUTES):
            name = f"{name}_"
        path = (*path, name)
    return path


def _inner(
    path: tuple[str, ...], groups: dict[tuple[str, ...], list[ir.Operation]]
) -> list[str]:
    """The names of the groups directly within one."""
    depth = len(path)
    return [one[depth] for one in groups if len(one) > depth and one[:depth] == path]


def _names_in_group(
    path: tuple[str, ...], members: list[ir.Operation], inner: list[str]
) -> list[tuple[str, str]]:
    """Operation ids and names; those of groups within it, ``inner``, are not free."""
    wanted = {one.id: _method_name(one, path) for one in members}
    counts = Counter(wanted.values())
    # Operations that would share a name are told apart by their whole ids, all of them: none depends on the order.
    settled = {
        identity: name if counts[name] == 1 else names.snake(identity, "operation")
        for identity, name in wanted.items()
    }
    free = (
        f"{name}_" if name in names.RESOURCE_ATTRIBUTES else name
        for name in settled.values()
    )
    return list(zip(settled, names.unique(free, inner), strict=True))


def _method_name(operation: ir.Operation, key: tuple[str, ...]) -> str:
    if operation.name is not None:
        return names.snake(operation.name, "operation")
    rest = _behind_group(operation.id, key[-1])
    if rest is not None:
        return names.snake(rest, "operation")
    name = names.snake(operation.id, "operation")
    for prefix in ("_".join(key), *reversed(key)):
        rest = name.removeprefix(f"{prefix}_")
        if rest != name and rest.isidentifier():
            return names.snake(rest, "operation")
    return _without_group(name, key[-1])


def _behind_group(identity: str, group: str) -> str | None:
    """What an id of parts, such as ``library.shelves.list``, says behind the part that is the group."""
    parts = re.split(r"[./]", identity)
    for index, part in enumerate(parts[:-1]):
        if names.snake(part, "group") == group:
            return "_".join(parts[index + 1 :])
    return None


def _without_group(name: str, group: str) -> str:
    """A name without the words of a group that has several: ``list_core_v1_pods`` in ``core_v1`` is ``list_pods``."""
    if "_" not in group:
        return name
    before, _, after = f"_{name}_".partition(f"_{group}_")
    rest = f"{before}_{after}".strip("_")
    return names.snake(rest, "operation") if before and rest.isidentifier() else name
