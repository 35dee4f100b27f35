"""Modules: which module every operation and every class is in, and which it was in."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names
from specpress.survey.claims import Claims

FORMER = "former"
"""In the details of a class: the modules that it was in, with commas between them."""


def operation_modules(
    own: dict[str, str], api: ir.Api, claims: Claims
) -> dict[str, str]:
    """The module of every operation, by id; ``own`` is what each is called after."""
    operations = sorted(api.operations, key=lambda one: (one.path, one.method, one.id))
    held = {one.id: claims.of_call("call", one).get("") for one in operations}
    claimed = {
        identity: entry.details["module"]
        for identity, entry in held.items()
        if entry is not None
    }
    preferred = {one.id: names.module_name(own[one.id]) for one in operations}
    reserved = [entry.details["module"] for _, entry in claims.entries("call")]
    files = names.claim(preferred, claimed, (), reserved)
    return {one.id: f"operations.{files[one.id]}" for one in api.operations}


def class_modules(
    api: ir.Api, modules: dict[str, str], claims: Claims
) -> dict[str, str]:
    """The module of every declaration; what refers to each other in a circle shares one.

    ``modules`` are those of operations.
    """
    homes = {
        ir.operation_root(identity): module for identity, module in modules.items()
    }
    roots = dict.fromkeys(sorted(_root(d) for d in api.declarations.values()))
    locked = _locked_modules(api, claims)
    fresh = [root for root in roots if root not in homes and root not in locked]
    files = names.unique(map(names.module_name, fresh), _reserved_files(claims))
    homes = {**locked, **homes}
    homes.update(
        (root, f"models.{file}") for root, file in zip(fresh, files, strict=True)
    )
    settled = {*locked.values(), *modules.values()}
    for circle in ir.cycles(_module_graph(api, homes)):
        shared = min(circle, key=lambda module: (module not in settled, module))
        homes.update(
            (root, shared) for root, module in [*homes.items()] if module in circle
        )
    return {name: homes[_root(d)] for name, d in api.declarations.items()}


def former_modules(name: str, module: str, claims: Claims) -> tuple[str, ...]:
    """The modules of models that a declaration was in, and is no more."""
    entry = claims.of_declaration("class", name).get("")
    if entry is None:
        return ()
    had = [entry.details["module"], *entry.details.get(FORMER, "").split(",")]
    return tuple(
        one for one in dict.fromkeys(had) if one.startswith("models.") and one != module
    )


def _locked_modules(api: ir.Api, claims: Claims) -> dict[str, str]:
    """The modules of models that the roots of declarations were in; what was a circle may share one."""
    modules: dict[str, str] = {}
    for name in sorted(api.declarations):
        entry = claims.of_declaration("class", name).get("")
        root = _root(api.declarations[name])
        if entry is None or claims.origins[name] in claims.renamed:
            continue
        if root in api.declarations and root != name:
            continue  # what is inline goes where its component is
        if entry.details["module"].startswith("models."):
            modules.setdefault(root, entry.details["module"])
    return modules


def _reserved_files(claims: Claims) -> list[str]:
    """The files of models that are or were somebody's."""
    return [
        module.removeprefix("models.")
        for _, entry in claims.entries("class")
        for module in (
            entry.details["module"],
            *entry.details.get(FORMER, "").split(","),
        )
        if module.startswith("models.")
    ]


def _root(declaration: ir.Declaration) -> str:
    return declaration.name.partition("/")[0]


def _module_graph(api: ir.Api, homes: dict[str, str]) -> dict[str, list[str]]:
    """The modules that each module of declarations refers to."""
    graph: dict[str, list[str]] = {}
    for declaration in api.declarations.values():
        targets = graph.setdefault(homes[_root(declaration)], [])
        targets += [
            homes[_root(api.declarations[name])]
            for name in ir.declaration_references(declaration)
            if name in api.declarations
        ]
    return graph
