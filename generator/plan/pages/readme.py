"""Readme: the calls that the README shows, taken from real operations."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator import ir
from generator.plan.contents import chosen
from generator.plan.layout import Layout
from generator.plan.model import (
    ClientPlan,
    Listed,
    Method,
    Pages,
    Readme,
    ResourceModule,
    Sample,
)
from generator.plan.operations import Call
from generator.plan.pages import code, markdown
from generator.plan.pages.groups import folder
from generator.plan.pages.usage import Usage, returns
from generator.plan.pages.values import MisfitError, Octets, Value

_PLACEHOLDERS = 3  # credentials that are shown at once


class Calls(Struct):
    """The methods that can be shown, with their calls; those that cannot be made are left out."""

    api: ir.Api
    layout: Layout
    usage: Usage
    operations: dict[str, ir.Operation]
    found: list[tuple[Method, Call, dict[str, Value]]]

    @classmethod
    def of(
        cls,
        api: ir.Api,
        layout: Layout,
        usage: Usage,
        calls: dict[str, Call],
        resources: tuple[ResourceModule, ...],
    ) -> Calls:
        """Every call that could be shown, the plainest first."""
        methods = sorted((m for r in resources for m in r.methods), key=_cost)
        found: list[tuple[Method, Call, dict[str, Value]]] = []
        for method in methods:
            try:
                call = calls[method.operation_id]
                found.append((method, call, usage.arguments(call)))
            except MisfitError:
                continue
        operations = {identity: call.operation for identity, call in calls.items()}
        return cls(api, layout, usage, operations, found)

    def first(self) -> Sample | None:
        """The first call: a list operation that needs little, else what needs least."""
        return next((_sample(method, values) for method, _, values in self.found), None)

    def upload(self) -> Sample | None:
        """A call that sends a file."""
        return next(
            (
                _sample(method, values)
                for method, _, values in self.found
                if _has_octets(list(values.values()))
            ),
            None,
        )

    def paged(self) -> Pages | None:
        """A call that gives pages."""
        return next(
            (
                _pages(method, values)
                for method, _, values in self.found
                if method.paged
            ),
            None,
        )

    def three_ways(self) -> dict[str, str]:
        """One call with keywords, with a dict and with its class: one that sends an object, if there is one."""
        wanted = [one for one in self.found if one[0].request_class is not None]
        if not wanted:
            return {}
        method, _, values = min(
            wanted,
            key=lambda one: (not one[1].operation.body, len(code.one_line(one[2]))),
        )
        start = f"    client.{method.call}"
        made = code.call(f"request = models.{method.request_class}", values)
        return {
            "keywords": "\n".join(code.call(start, values)),
            "plain": "\n".join(code.expression(values, f"{start}(", ")")),
            "request": "\n".join(made),
            "request_call": f"{start}(request)",
        }

    def null(self) -> str:
        """A model with a field that is null, as code; empty where nothing that is sent can be null."""
        for model in self._bodies():
            names = self.usage.values.spelling(model)
            field = next(
                (
                    f
                    for f in model.fields
                    if isinstance(f.type, ir.Nullable)
                    and not (f.required or f.deprecated or f.read_only)
                ),
                None,
            )
            made = self.usage.values.of(ir.Ref(model.name), (), model.name)
            if field is None or not isinstance(made, dict):
                continue
            needed = {names[f.name] for f in model.fields if f.required}
            values = {name: value for name, value in made.items() if name in needed}
            lead = f"value = models.{self.layout.homes[model.name].name}"
            return "\n".join(code.call(lead, {**values, names[field.name]: None}))
        return ""

    def _bodies(self) -> Iterator[ir.Model]:
        """The objects that are sent as bodies."""
        for _, call, _ in self.found:
            body = call.operation.body
            content = chosen(body) if body is not None else None
            type_ = content.type if content is not None else None
            if isinstance(type_, ir.Ref):
                declaration = self.api.declarations.get(type_.name)
                if isinstance(declaration, ir.Model):
                    yield declaration


def readme(
    client: ClientPlan,
    calls: Calls,
    resources: tuple[ResourceModule, ...],
    *,
    linked: bool,
) -> Readme:
    """All that the README shows; ``linked`` where there are pages to link to."""
    credentials = client.credentials
    if len(credentials) > _PLACEHOLDERS:
        credentials = credentials[:1]
    given: dict[str, Value] = {c.argument: "..." for c in credentials}
    ways = calls.three_ways()
    return Readme(
        client="\n".join(code.call(f"client = {client.name}", given)),
        first=calls.first(),
        pages=calls.paged(),
        upload=calls.upload(),
        null=calls.null(),
        groups=tuple(
            (
                resource.accessor,
                f"docs/{folder(resource)}/README.md" if linked else "",
                tuple(
                    _listed(m, calls, resource, linked=linked) for m in resource.methods
                ),
            )
            for resource in resources
            if resource.methods
        ),
        **ways,
    )


def _listed(
    method: Method, calls: Calls, resource: ResourceModule, *, linked: bool
) -> Listed:
    operation = calls.operations[method.operation_id]
    name = f"`{method.name}`"
    if linked:
        name = f"[{name}](docs/{folder(resource)}/README.md#{method.name})"
    if operation.deprecated:
        name = f"~~{name}~~"
    words = operation.summary or operation.description or ""
    return Listed(name, markdown.cell(words.strip().partition("\n")[0]))


def _sample(method: Method, values: dict[str, Value]) -> Sample:
    name = "result = " if returns(method) else ""
    target = f"client.{method.call}"
    group, _, own = method.call.rpartition(".")
    raw = f"    response = client.{group}.with_raw_response.{own}"
    options: dict[str, Value] = {**values, "timeout": 5.0, "max_retries": 0}
    return Sample(
        call="\n".join(code.call(f"    {name}{target}", values)),
        inner="\n".join(code.call(f"        {name}{target}", values)),
        optioned="\n".join(code.call(f"    {target}", options)),
        raw="\n".join(code.call(raw, values)),
        awaited="\n".join(code.call(f"        {name}await {target}", values)),
        returns=returns(method),
    )


def _pages(method: Method, values: dict[str, Value]) -> Pages:
    target = f"client.{method.call}"
    return Pages(
        items="\n".join(code.call(f"    for item in {target}", values, ":")),
        pages="\n".join(code.call(f"    for page in {target}", values, ".pages():")),
    )


def _cost(method: Method) -> tuple[bool, bool, int, str]:
    required = [argument for argument in method.arguments if argument.required]
    return (
        method.deprecated is not None,
        any(not argument.annotation.startswith("str") for argument in required),
        len(required) + (0 if method.http_method == "GET" else 2),
        method.call,
    )


def _has_octets(value: Value) -> bool:
    match value:
        case list():
            return any(map(_has_octets, value))
        case dict():
            return any(map(_has_octets, value.values()))
        case _:
            return isinstance(value, Octets)
