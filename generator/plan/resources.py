"""Resources: operations by group -> the resource classes, nested as the groups are."""

from __future__ import annotations

from msgspec import Struct, field

from generator import ir
from generator.plan import names, prose
from generator.plan.annotations import Annotator
from generator.plan.layout import Layout
from generator.plan.model import Imports, Method, ResourceModule, SubResource
from generator.plan.operations import Call, method


class Group(Struct):
    """A group of operations and the groups within it. ``key`` is its path in Python's spelling."""

    key: tuple[str, ...]
    title: str
    calls: list[Call] = field(default_factory=list[Call])
    children: dict[str, Group] = field(default_factory=dict[str, "Group"])


def grouped(calls: tuple[Call, ...]) -> Group:
    """The tree of groups; its root holds no operations of its own."""
    root = Group((), "")
    for call in calls:
        group = root
        for part in call.operation.group or ("default",):
            name = names.snake(part, "group")
            if not group.key and name in names.CLIENT_ATTRIBUTES:
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
    spelled = names.unique(
        settled.values(),
        [*group.children, "with_raw_response", "with_streaming_response"],
    )
    return dict(sorted(zip(settled, spelled, strict=True), key=lambda pair: pair[1]))


def _method_name(operation: ir.Operation, key: tuple[str, ...]) -> str:
    if operation.name is not None:
        return names.snake(operation.name, "operation")
    name = names.snake(operation.id, "operation")
    for prefix in ("_".join(key), *reversed(key)):
        rest = name.removeprefix(f"{prefix}_")
        if rest != name and rest.isidentifier():
            return names.snake(rest, "operation")
    return name


def resource_modules(
    api: ir.Api, layout: Layout, root: Group, errors: dict[str, str]
) -> tuple[ResourceModule, ...]:
    """Every module below ``resources``, sorted by name."""
    descriptions = group_descriptions(api)
    found: list[ResourceModule] = []
    pending = list(root.children.values())
    while pending:
        group = pending.pop()
        pending += group.children.values()
        found.append(_resource_module(api, layout, group, errors, descriptions))
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
    errors: dict[str, str],
    descriptions: dict[str, str],
) -> ResourceModule:
    name = module_of(group)
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
    words = descriptions.get(group.key[-1]) or f"The operations of {group.title}."
    standard = tuple(i for i in gathered.standard if i.module != "typing")
    return ResourceModule(
        name=name,
        class_name=class_of(group),
        docstring=prose.docstring(words, 4),
        imports=gathered,
        typing_imports=tuple(filter(None, (standard, gathered.local))),
        typing_names=typing_names(methods, gathered),
        raw_names=_raw_names(methods),
        deprecates=any(method.deprecated for method in methods),
        methods=methods,
        children=sub_resources(group, descriptions),
        accessor=accessor,
        has_raw=any(method.streams is None for method in methods),
        downloads=any(map(_streamed, methods)),
    )


def sub_resources(
    group: Group, descriptions: dict[str, str]
) -> tuple[SubResource, ...]:
    """The groups directly within a group, sorted by name."""
    return tuple(
        SubResource(
            name=name,
            module=module_of(child),
            class_name=class_of(child),
            docstring=prose.docstring(
                descriptions.get(name) or f"The operations of {child.title}.", 8
            ),
        )
        for name, child in sorted(group.children.items())
    )


def module_of(group: Group) -> str:
    """The file of a group, without its ending."""
    return names.module_name("_".join(group.key))


def class_of(group: Group) -> str:
    """The synchronous class of a group."""
    return f"{names.pascal('_'.join(group.key), 'Group')}Resource"


def typing_names(methods: tuple[Method, ...], gathered: Imports) -> tuple[str, ...]:
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
    return tuple(sorted(found))


def _raw_names(methods: tuple[Method, ...]) -> tuple[str, ...]:
    """What the module imports from the runtime's raw methods."""
    found: set[str] = set()
    for one in methods:
        suffix = "" if one.request else "_plain"
        if one.streams is None:
            found.add("WithRawResponse")
            if one.choice is None:
                found |= {f"raw{suffix}", f"async_raw{suffix}"}
        if _streamed(one):
            found.add("WithStreamingResponse")
            found |= {f"streamed{suffix}", f"async_streamed{suffix}"}
    return tuple(sorted(found))


def _streamed(method: Method) -> bool:
    """Tell whether a method has a form that gives the body as it arrives."""
    return method.downloads and method.choice is None
