"""Resources: operations by group -> the resource classes, nested as the groups are."""

from __future__ import annotations

from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.methods import method
from specpress.plan.model import Imports, Method, ResourceModule, SubResource
from specpress.survey import Group, Survey, names


def resource_modules(survey: Survey) -> tuple[ResourceModule, ...]:
    """Every module below ``resources``, sorted by name."""
    modules = [_resource_module(group, survey) for group in survey.root.descendants()]
    return tuple(sorted(modules, key=lambda module: module.name))


def _resource_module(group: Group, survey: Survey) -> ResourceModule:
    attributes = {call.name.name for call in group.calls}
    attributes |= {inner.name for inner in group.groups}
    annotator = Annotator(
        survey.api,
        survey.layout,
        f"resources.{group.module}",
        hidden=names.ANNOTATION_NAMES & attributes,
        for_signatures=True,
    )
    methods = tuple(method(call, annotator, survey.errors) for call in group.calls)
    if methods:
        annotator.runtime("options", "RequestOptions")
    gathered = annotator.imports()
    standard = tuple(i for i in gathered.standard if i.module != "typing")
    shares = group.has_shared_arguments
    return ResourceModule(
        name=group.module,
        class_name=group.class_name,
        docstring=prose.docstring(_about(group), 4),
        imports=gathered,
        typing_imports=tuple(filter(None, (standard, gathered.local))),
        typing_names=typing_names(methods, gathered, shares=shares),
        raw_names=_raw_names(methods),
        deprecates=any(method.deprecated for method in methods),
        methods=methods,
        children=sub_resources(group),
        accessor=".".join(group.path),
        has_raw=any(method.streams is None for method in methods),
        downloads=any(map(_streamed, methods)),
        shares=shares,
    )


def _about(group: Group) -> str:
    return group.description or f"The operations of {group.title}."


def sub_resources(group: Group) -> tuple[SubResource, ...]:
    """The groups directly within a group, sorted by name."""
    return tuple(
        SubResource(
            name=inner.name,
            module=inner.module,
            class_name=inner.class_name,
            docstring=prose.docstring(_about(inner), 8),
            shares=inner.has_shared_arguments,
        )
        for inner in group.groups
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
