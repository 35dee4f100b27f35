"""Resources: the groups of the survey -> the classes of their methods, nested as the groups are."""

from __future__ import annotations

from copy import copy

from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.methods import method
from specpress.plan.model import Import, Method, MethodGroup, SubResource
from specpress.plan.results import import_result
from specpress.survey import Group, Survey, names


def resource_modules(survey: Survey) -> tuple[MethodGroup, ...]:
    """Every module below ``resources``, two for each group, sorted by name."""
    groups = [
        one
        for group in survey.root.descendants()
        for one in method_groups(
            group,
            Annotator(
                survey.api,
                survey.layout,
                f"resources.{group.module}",
                for_signatures=True,
            ),
        )
    ]
    return tuple(sorted(groups, key=lambda group: group.module))


def method_groups(
    group: Group, annotator: Annotator
) -> tuple[MethodGroup, MethodGroup]:
    """The methods of a group as the synchronous and as the asynchronous client have them.

    ``annotator`` is that of the module, which may have gathered what further annotations import.
    """
    attributes = {call.name.name for call in group.calls}
    attributes |= {inner.name for inner in group.groups}
    annotator.models = "models_" if "models" in attributes else "models"
    annotator.hidden = names.ANNOTATION_NAMES & attributes
    pairs = [method(call, annotator) for call in group.calls]
    sync = tuple(one for one, _ in pairs)
    asynchronous = tuple(one for _, one in pairs)
    return (
        _method_group(group, sync, annotator, is_async=False),
        _method_group(group, asynchronous, annotator, is_async=True),
    )


def _method_group(
    group: Group, methods: tuple[Method, ...], annotator: Annotator, *, is_async: bool
) -> MethodGroup:
    own = copy(annotator)
    own.standard = {
        module: set(imported) for module, imported in annotator.standard.items()
    }
    own.local = {module: set(imported) for module, imported in annotator.local.items()}
    for one in methods:
        import_result(one.result, own)
        if one.choice is not None:
            own.typing("overload")
            import_result(one.choice.result, own)
    gathered = own.imports()
    standard = tuple(i for i in gathered.standard if i.module != "typing")
    return MethodGroup(
        module=f"async_{group.module}" if is_async else group.module,
        class_name=f"Async{group.class_name}" if is_async else group.class_name,
        accessor=".".join(group.path),
        docstring=prose.docstring(_about(group), 4),
        typing_imports=tuple(filter(None, (standard, gathered.local))),
        typing_names=_typing_names(gathered.standard),
        methods=methods,
        children=sub_resources(group, is_async=is_async),
        is_async=is_async,
    )


def _about(group: Group) -> str:
    return group.description or f"The operations of {group.title}."


def sub_resources(group: Group, *, is_async: bool) -> tuple[SubResource, ...]:
    """The groups directly within a group, sorted by name."""
    return tuple(
        SubResource(
            name=inner.name,
            module=f"async_{inner.module}" if is_async else inner.module,
            class_name=f"Async{inner.class_name}" if is_async else inner.class_name,
            docstring=prose.docstring(_about(inner), 8),
        )
        for inner in group.groups
    )


def _typing_names(standard: tuple[Import, ...]) -> tuple[str, ...]:
    """What the module imports from typing."""
    return next((entry.names for entry in standard if entry.module == "typing"), ())
