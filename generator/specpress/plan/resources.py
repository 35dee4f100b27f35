"""Resources: operations by group -> the resource classes, nested as the groups are."""

from __future__ import annotations

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.model import Imports, Method, ResourceModule, SubResource
from specpress.plan.operations import method
from specpress.survey import names
from specpress.survey.groups import Group, GroupNames, descendants, method_names
from specpress.survey.layout import Layout


def resource_modules(
    api: ir.Api,
    layout: Layout,
    root: Group,
    called: dict[tuple[str, ...], GroupNames],
    errors: dict[str, str],
) -> tuple[ResourceModule, ...]:
    """Every module below ``resources``, sorted by name."""
    found = [
        _resource_module(api, layout, group, called, errors)
        for group in descendants(root)
    ]
    return tuple(sorted(found, key=lambda module: module.name))


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
