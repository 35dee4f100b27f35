"""Styles: how parameters of a specification are written, where sdk.toml says so in place of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Report
from specpress.facts import Facts, OperationFacts, ValueFacts

SIBLINGS = "siblings"
STANDARD = "standard"
MISSING_STYLES = (STANDARD, SIBLINGS)
"""What a query object without a style is written like: as OpenAPI says, or as the objects around it."""

_EXPLODED = frozenset({ir.Style.FORM, ir.Style.DEEP_OBJECT, ir.Style.COOKIE})

FactKey = tuple[str, ...]
"""The way to a stated fact: its table and the names in it."""


def apply_styles(
    api: ir.Api, facts: Facts, missing_style: str, report: Report
) -> tuple[ir.Api, set[FactKey]]:
    """Give the API with the styles that are stated, and the keys of the facts that were used.

    ``missing_style`` is one of `MISSING_STYLES`, for query objects of which nobody says how they are written.
    """
    used: set[FactKey] = set()
    if facts.operations or facts.parameters:
        operations = tuple(_state_styles(one, facts, used) for one in api.operations)
        api = replace(api, operations=operations)
    if missing_style == SIBLINGS:
        api = _inherit_styles(api, report)
    return api, used


def _state_styles(
    operation: ir.Operation, facts: Facts, used: set[FactKey]
) -> ir.Operation:
    tables: list[tuple[FactKey, Mapping[str, ValueFacts]]]
    tables = [(("parameters",), facts.parameters)]
    for name in _names(operation):
        operation_facts = facts.operations.get(name)
        if operation_facts is not None:
            tables.insert(0, (("operations", name), operation_facts.parameters))
            if not _has_more(operation_facts):
                used.add(("operations", name))
    parameters: list[ir.Parameter] = []
    for parameter in operation.parameters:
        known: list[ValueFacts] = []
        for way, table in tables:
            for name, value in table.items():
                if _fold(name) == _fold(parameter.name):
                    known.append(value)
                    if _is_style(value):
                        used.add((*way, name))
        parameters.append(_state_style(parameter, known))
    return replace(operation, parameters=tuple(parameters))


def _names(operation: ir.Operation) -> Iterator[str]:
    """How the tables of an sdk.toml may call an operation."""
    yield operation.id
    yield f"{operation.method} {operation.path}"
    if operation.name is not None:
        yield ".".join((*operation.group, operation.name))


def _fold(name: str) -> str:
    """A name of a parameter in no language's spelling: docs print another one than is sent."""
    return "".join(filter(str.isalnum, name)).lower()


def _is_style(facts: ValueFacts) -> bool:
    style = ValueFacts(facts.place, style=facts.style, explode=facts.explode)
    return facts == style


def _has_more(facts: OperationFacts) -> bool:
    """Whether more is stated of an operation than its parameters."""
    return facts != OperationFacts(facts.place, parameters=facts.parameters)


def _state_style(parameter: ir.Parameter, known: Sequence[ValueFacts]) -> ir.Parameter:
    """A parameter with the style, and how it is exploded, that the first of the facts says."""
    style = next((facts.style for facts in known if facts.style is not None), None)
    explode = next((f.explode for f in known if f.explode is not None), None)
    if style is None and explode is None:
        return parameter
    chosen = parameter.style if style is None else ir.Style(style)
    if explode is None:
        explode = chosen in _EXPLODED
    return replace(parameter, style=chosen, explode=explode, has_default_style=False)


def _inherit_styles(api: ir.Api, report: Report) -> ir.Api:
    """Give query objects without a style the deepObject style of their siblings, and report each.

    A sibling is another object-typed query parameter of the same operation, or one of the same name elsewhere.
    """
    deep_elsewhere = {
        parameter.name
        for operation in api.operations
        for parameter in operation.parameters
        if parameter.style is ir.Style.DEEP_OBJECT
    }

    def inherit(operation: ir.Operation) -> ir.Operation:
        deep_here = any(p.style is ir.Style.DEEP_OBJECT for p in operation.parameters)
        parameters = tuple(
            (
                _write_deep(parameter, operation, report)
                if (deep_here or parameter.name in deep_elsewhere)
                and _is_undecided(parameter, api)
                else parameter
            )
            for parameter in operation.parameters
        )
        return replace(operation, parameters=parameters)

    return replace(api, operations=tuple(map(inherit, api.operations)))


def _is_undecided(parameter: ir.Parameter, api: ir.Api) -> bool:
    """Whether a parameter is an object in the query of which the document does not say how it is written."""
    in_query = parameter.location is ir.Location.QUERY and parameter.has_default_style
    if not in_query:
        return False
    type_ = ir.resolve(parameter.type, api.declarations)
    return isinstance(type_, ir.Model | ir.Map)


def _write_deep(
    parameter: ir.Parameter, operation: ir.Operation, report: Report
) -> ir.Parameter:
    report.warning(
        "conventions/style",
        f"query object {parameter.name!r} of {operation.id} has no style; written as deepObject like its siblings",
        parameter.place,
        hint="add `style: deepObject` and `explode: true`",
    )
    return replace(parameter, style=ir.Style.DEEP_OBJECT, explode=True)
