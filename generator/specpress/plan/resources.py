"""Resources: operations by group -> the resource classes, nested as the groups are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, count

from msgspec import Struct, field

from specpress import ir
from specpress.plan import names, prose
from specpress.plan.annotations import Annotator
from specpress.plan.layout import Layout
from specpress.plan.model import Imports, Method, ResourceModule, SubResource
from specpress.plan.operations import Call, method


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
    groups = sorted(_groups(root), key=lambda group: group.key)
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


def _groups(root: Group) -> Iterator[Group]:
    for group in root.children.values():
        yield group
        yield from _groups(group)


def _classes(name: str) -> set[str]:
    """The classes that a module has for a group."""
    return {
        f"{prefix}{name}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    }


def resource_modules(
    api: ir.Api,
    layout: Layout,
    root: Group,
    called: dict[tuple[str, ...], GroupNames],
    errors: dict[str, str],
) -> tuple[ResourceModule, ...]:
    """Every module below ``resources``, sorted by name."""
    found = [
        _resource_module(api, layout, group, called, errors) for group in _groups(root)
    ]
    return tuple(sorted(found, key=lambda module: module.name))


def group_descriptions(api: ir.Api) -> dict[str, str]:
    """What the document says of its tags, by the name of the group that each makes."""
    return {
        names.snake(tag.name, "group"): tag.description
        for tag in api.tags
        if tag.description
    }


def _resource_module(
    api: ir.Api,
    layout: Layout,
    group: Group,
    called: dict[tuple[str, ...], GroupNames],
    errors: dict[str, str],
) -> ResourceModule:
    name = called[group.key].module
    spelled_names = method_names(group)
    hidden = names.ANNOTATION_NAMES & {*spelled_names.values(), *group.children}
    annotator = Annotator(api, layout, f"resources.{name}", hidden=hidden, told=True)
    accessor = ".".join(group.key)
    by_id = {call.operation.id: call for call in group.calls}
    methods = tuple(
        method(by_id[identity], spelled, accessor, annotator, errors)
        for identity, spelled in spelled_names.items()
    )
    if methods:
        annotator.runtime("options", "RequestOptions")
    gathered = annotator.imports()
    standard = tuple(i for i in gathered.standard if i.module != "typing")
    return ResourceModule(
        name=name,
        class_name=called[group.key].class_name,
        docstring=prose.docstring(called[group.key].words, 4),
        imports=gathered,
        typing_imports=tuple(filter(None, (standard, gathered.local))),
        typing_names=typing_names(methods, gathered, shares=group.shares),
        raw_names=_raw_names(methods),
        deprecates=any(method.deprecated for method in methods),
        methods=methods,
        children=sub_resources(group, called),
        accessor=accessor,
        has_raw=any(method.streams is None for method in methods),
        downloads=any(map(_streamed, methods)),
        shares=group.shares,
    )


def sub_resources(
    group: Group, called: dict[tuple[str, ...], GroupNames]
) -> tuple[SubResource, ...]:
    """The groups directly within a group, sorted by name."""
    return tuple(
        SubResource(
            name=name,
            module=called[child.key].module,
            class_name=called[child.key].class_name,
            docstring=prose.docstring(called[child.key].words, 8),
            shares=child.shares,
        )
        for name, child in sorted(group.children.items())
    )


def typing_names(
    methods: tuple[Method, ...], gathered: Imports, *, shares: bool
) -> tuple[str, ...]:
    """What the module imports from typing."""
    found = {
        name
        for entry in gathered.standard
        if entry.module == "typing"
        for name in entry.names
    }
    if methods:
        found.add("Unpack")
    if any(method.request or method.choice for method in methods):
        found |= {"Any", "overload"}
    if shares:
        found.add("Generic")
    return tuple(sorted(found))


def _raw_names(methods: tuple[Method, ...]) -> tuple[str, ...]:
    """What the module imports from the runtime's raw methods."""
    found: set[str] = set()
    for one in methods:
        if one.streams is None:
            found.add("WithRawResponse")
            if one.choice is None:
                found |= {f"raw{one.raw}", f"async_raw{one.raw}"}
        if _streamed(one):
            found.add("WithStreamingResponse")
            found |= {f"streamed{one.raw}", f"async_streamed{one.raw}"}
    return tuple(sorted(found))


def _streamed(method: Method) -> bool:
    """Tell whether a method has a form that gives the body as it arrives."""
    return method.downloads and method.choice is None
