"""Modules: the declarations of the intermediate model, file by file."""

from __future__ import annotations

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.classes import dict_class, enum_class, model_class, type_name
from specpress.plan.formats import has_spelling
from specpress.plan.model import DictClass, EnumClass, ModelClass, ModelModule, TypeName
from specpress.survey.layout import Layout


def model_modules(api: ir.Api, layout: Layout) -> tuple[ModelModule, ...]:
    """Every module below ``models``, sorted by name."""
    spelled = ir.names_with_alternative(api.declarations, has_spelling)
    modules = [
        model_module(Annotator(api, layout, module, spelled=spelled))
        for module in sorted(layout.declarations)
        if module.startswith("models.")
    ]
    return tuple(modules)


def model_module(annotator: Annotator) -> ModelModule:
    """One module below ``models``."""
    api, layout, module = annotator.api, annotator.layout, annotator.module
    enums, models, dicts, types = declarations(api, layout, module, annotator)
    return ModelModule(
        name=module.removeprefix("models."),
        docstring=prose.docstring(_about(layout, module), 0),
        imports=annotator.imports(),
        enums=enums,
        models=models,
        dicts=dicts,
        types=types,
    )


def _about(layout: Layout, module: str) -> str:
    """The components of a module, which a circle may have brought together."""
    members = layout.declarations[module]
    roots = dict.fromkeys(name.partition("/")[0] for name in members)
    class_names = [layout.homes[name].name for name in roots if name in layout.homes]
    if not class_names:  # all of it is inline in something that has no name
        class_names = [layout.homes[members[0]].name]
    *some, last = class_names
    if not some:
        return f"{last} and what belongs to it."
    return f"{', '.join(some)} and {last}, and what belongs to them."


def declarations(
    api: ir.Api, layout: Layout, module: str, annotator: Annotator
) -> tuple[
    tuple[EnumClass, ...],
    tuple[ModelClass, ...],
    tuple[DictClass, ...],
    tuple[TypeName, ...],
]:
    """The classes of one module: enums, models, TypedDicts, then named types in the order they build on each other."""
    inside = [api.declarations[name] for name in layout.declarations.get(module, ())]
    models = [d for d in inside if isinstance(d, ir.Model)]
    dicts = (dict_class(model, annotator) for model in models)
    return (
        tuple(enum_class(d, annotator) for d in inside if isinstance(d, ir.Enum)),
        tuple(model_class(model, annotator) for model in models),
        tuple(class_ for class_ in dicts if class_ is not None),
        tuple(
            type_name(alias, annotator)
            for alias in _in_order([d for d in inside if isinstance(d, ir.Alias)])
        ),
    )


def _in_order(aliases: list[ir.Alias]) -> list[ir.Alias]:
    """Aliases after the aliases they are made of."""
    by_name = {alias.name: alias for alias in aliases}
    ordered: dict[str, ir.Alias] = {}
    entered: set[str] = set()
    pending = [alias.name for alias in reversed(aliases)]
    while pending:
        name = pending[-1]
        targets = [] if name in entered else ir.references(by_name[name].type)
        entered.add(name)
        further = [one for one in targets if one in by_name and one not in entered]
        if further:
            pending += reversed(further)
        else:
            ordered.setdefault(pending.pop(), by_name[name])
    return list(ordered.values())
