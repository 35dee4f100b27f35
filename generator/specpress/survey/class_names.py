"""Class names: the declarations and operations of an API -> what their classes are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from specpress import ir
from specpress.naming import Named, is_chosen_id
from specpress.survey import names
from specpress.survey.claims import Claims

_FEW = 3
"""So many components are too few to share a namespace."""
_SUCCESS = re.compile(r"^([^/]+)/2\d\d response(?=/|$)")


def own_names(api: ir.Api, calls: Mapping[str, str]) -> dict[str, str]:
    """What modules and classes of each operation are called after: its id, or its call where no person chose the id."""
    own: dict[str, str] = {}
    for operation in api.operations:
        described = Named(operation.method, operation.path, operation.operation_id)
        by_id = is_chosen_id(described)
        own[operation.id] = operation.id if by_id else calls[operation.id]
    return own


def component_names(
    api: ir.Api, claims: Claims, reserved: frozenset[str]
) -> dict[str, str]:
    """The class of every component, by its name in the document, which comes before that of the docs.

    ``reserved`` are names that somebody has or had a claim on.
    """
    components = [d.name for d in api.declarations.values() if not d.inline]
    shared = shared_namespace(api, claims)
    # Names that differ in their case alone are numbered whatever their order.
    preferred = {
        name: names.pascal(name.removeprefix(shared), "Model")
        for name in sorted(components)
    }
    classes = names.claim(preferred, claimed_classes(components, claims), (), reserved)
    return {name: classes[name] for name in components}


def reserved_classes(claims: Claims) -> frozenset[str]:
    """The names of classes that somebody has or had a claim on."""
    classes: set[str] = set()
    for kind in ("class", "request", "alias", "gone"):
        for _, entry in claims.entries(kind):
            classes.add(entry.name)
            classes.update(
                entry.details.get(one, entry.name) for one in ("dict", "input")
            )
    classes.update(one.name for one in claims.chosen.values() if one.name is not None)
    for _, entry in claims.entries("group"):
        classes |= names.group_classes(entry.name)
    return frozenset(classes)


def claimed_classes(declarations: Iterable[str], claims: Claims) -> dict[str, str]:
    """The classes that declarations have by sdk.toml or had; none for those that have a name of their own now."""
    classes: dict[str, str] = {}
    for name in declarations:
        entry = claims.of_declaration("class", name).get("")
        chosen = claims.chosen.get(name)
        if chosen is not None and chosen.name is not None:
            classes[name] = chosen.name
        elif entry is not None and claims.origins[name] not in claims.renamed:
            classes[name] = entry.name
    return classes


def shared_namespace(api: ir.Api, claims: Claims) -> str:
    """What the names of all components begin with, or did when they were locked."""
    locked = claims.single("namespace")
    if locked is not None:
        return locked.name
    return _shared_namespace(
        [d.name for d in api.declarations.values() if not d.inline]
    )


def _shared_namespace(components: list[str]) -> str:
    """What the names of all components begin with up to a dot: ``io.k8s.`` of ``io.k8s.api.core.v1.Pod``."""
    if len(components) < _FEW:
        return ""
    paths = [name.split(".")[:-1] for name in components]
    shared: list[str] = []
    for parts in zip(*paths, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(f"{parts[0]}.")
    return "".join(shared)


def class_names(
    api: ir.Api,
    components: dict[str, str],
    requests: set[str],
    own: dict[str, str],
    locked: dict[str, str],
) -> dict[str, str]:
    """Class names, claimed first by components, then by request classes, then by what is inline.

    ``locked`` are the classes that declarations had; ``requests`` has all names that are not free for others.
    """
    inline = [d for d in api.declarations.values() if d.inline]
    fresh = [d for d in inline if d.name not in locked]
    fresh.sort(
        key=lambda d: d.name
    )  # what is told apart by a number has it whatever the order
    labelled = [d for d in fresh if d.label is not None]
    rest = [d for d in fresh if d.label is None]
    claimed = {*components.values(), *requests}
    places = _place_names(fresh, own, claimed)
    by_label = _labels(labelled, places, claimed)
    claimed |= set(by_label)
    by_place = names.unique((places[d.name] for d in rest), claimed)
    result = {**components, **locked}
    result.update(zip((d.name for d in labelled), by_label, strict=True))
    result.update(zip((d.name for d in rest), by_place, strict=True))
    return result


def _place_names(
    inline: list[ir.Declaration], own: dict[str, str], claimed: set[str]
) -> dict[str, str]:
    """The class names of inline declarations that say where they stand; ``own`` is what operations are called after.

    The answer of a success is without its status where no other class is called so.
    """
    roots = {
        ir.operation_root(identity): "_".join(names.words(name))
        for identity, name in own.items()
        if name != identity
    }
    full: dict[str, str] = {}
    short: dict[str, str] = {}
    for declaration in inline:
        root, slash, rest = declaration.name.partition("/")
        path = f"{roots.get(root, root)}{slash}{rest}"
        full[declaration.name] = structural_name(path)
        short[declaration.name] = structural_name(_SUCCESS.sub(r"\1/response", path))
    counts = Counter(short.values())
    return {
        name: one if counts[one] == 1 and one not in claimed else full[name]
        for name, one in short.items()
    }


def _labels(
    labelled: list[ir.Declaration], places: dict[str, str], claimed: set[str]
) -> list[str]:
    """The docs' names where they are free, else names made of the place."""
    preferred_names = [names.pascal(d.label or d.name, "Model") for d in labelled]
    used_names: set[str] = set()
    settled: list[str] = []
    for declaration, name in zip(labelled, preferred_names, strict=True):
        free = name not in claimed and name not in used_names
        settled.append(name if free else places[declaration.name])
        used_names.add(settled[-1])
    return names.unique(settled, claimed)


def structural_name(path: str) -> str:
    """A class name made of a declaration's path: ``Order/lines/2`` -> ``OrderLines2``."""
    parts = path.replace("()", "").replace("*", "Value").replace("~", "").split("/")
    return names.pascal("".join(map(names.pascal_part, parts)), "Model")


def request_name(operation: ir.Operation, own: str, components: dict[str, str]) -> str:
    """The name of an operation's request class: that of the docs, unless it is a component's."""
    if operation.request_label is not None:
        name = names.pascal(operation.request_label, "Operation")
        if name not in components.values():
            return name
    words = "_".join(names.words(own))
    return f"{names.pascal(words, 'Operation')}Request"
