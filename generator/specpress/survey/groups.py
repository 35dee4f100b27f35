"""Groups: operations -> the groups that hold them, nested, and the names of groups and methods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, count

from msgspec import Struct, field

from specpress import ir
from specpress.survey import names
from specpress.survey.calls import Call
from specpress.survey.layout import Layout


class Group(Struct):
    """A group of operations and the groups within it. ``key`` is its path in Python's spelling."""

    key: tuple[str, ...]
    title: str
    calls: list[Call] = field(default_factory=list[Call])
    children: dict[str, Group] = field(default_factory=dict[str, "Group"])

    @property
    def shares(self) -> bool:
        """Whether methods in it take arguments that the client may have."""
        parts = (part for call in self.calls for part in call.arguments)
        return any(part.shared for part in parts) or any(
            child.shares for child in self.children.values()
        )


def grouped(calls: tuple[Call, ...]) -> Group:
    """The tree of groups; its root holds no operations of its own."""
    root = Group((), "")
    for call in calls:
        group = root
        for part in call.operation.group or ("default",):
            name = names.snake(part, "group")
            if name in names.RESOURCE_ATTRIBUTES or (
                not group.key and name in names.CLIENT_ATTRIBUTES
            ):
                name = f"{name}_"
            if name not in group.children:
                group.children[name] = Group((*group.key, name), part)
            group = group.children[name]
        group.calls.append(call)
    return root


def method_names(group: Group) -> dict[str, str]:
    """The method of every operation of a group, by operation id, sorted by name."""
    wanted = {
        call.operation.id: _method_name(call.operation, group.key)
        for call in group.calls
    }
    counts: dict[str, int] = {}
    for name in wanted.values():
        counts[name] = counts.get(name, 0) + 1
    # Operations that would share a name are told apart by their whole ids, all of them: none depends on the order.
    settled = {
        identity: name if counts[name] == 1 else names.snake(identity, "operation")
        for identity, name in wanted.items()
    }
    free = (
        f"{name}_" if name in names.RESOURCE_ATTRIBUTES else name
        for name in settled.values()
    )
    spelled = names.unique(free, group.children)
    return dict(sorted(zip(settled, spelled, strict=True), key=lambda pair: pair[1]))


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


class GroupNames(Struct, frozen=True):
    """What a group is called: its file without the ending, its synchronous class, and what the document says of it."""

    module: str
    class_name: str
    words: str


def group_names(
    api: ir.Api, root: Group, layout: Layout
) -> dict[tuple[str, ...], GroupNames]:
    """What every group is called, by its key; models and requests keep a name that a group would have too."""
    descriptions = group_descriptions(api)
    groups = sorted(descendants(root), key=lambda group: group.key)
    spelled = ["_".join(group.key) for group in groups]
    modules = names.unique(map(names.module_name, spelled))
    taken = {home.name for home in (*layout.homes.values(), *layout.requests.values())}
    called: dict[tuple[str, ...], GroupNames] = {}
    for group, module, name in zip(groups, modules, spelled, strict=True):
        base = names.pascal(name, "Group")
        wanted = chain((f"{base}Resource",), (f"{base}Group{n or ''}" for n in count()))
        class_name = next(one for one in wanted if not taken & _classes(one))
        taken |= _classes(class_name)
        words = descriptions.get(group.key[-1]) or f"The operations of {group.title}."
        called[group.key] = GroupNames(module, class_name, words)
    return called


def descendants(root: Group) -> Iterator[Group]:
    """Every group below one, each before the groups within it."""
    for group in root.children.values():
        yield group
        yield from descendants(group)


def _classes(name: str) -> set[str]:
    """The classes that a module has for a group."""
    return {
        f"{prefix}{name}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    }


def group_descriptions(api: ir.Api) -> dict[str, str]:
    """What the document says of its tags, by the name of the group that each makes."""
    return {
        names.snake(tag.name, "group"): tag.description
        for tag in api.tags
        if tag.description
    }
