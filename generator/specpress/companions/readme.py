"""Readme: the calls that the README shows, taken from real operations."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specpress import ir
from specpress.companions import code, markdown
from specpress.companions.groups import folder
from specpress.companions.model import Listed, Pages, Readme, Sample
from specpress.companions.usage import Usage, returns
from specpress.companions.values import MisfitError, Value, has_octets
from specpress.plan.model import ClientPlan, Method, ResourceModule
from specpress.survey import Call, Survey

_PLACEHOLDERS = 3  # credentials that are shown at once


class Calls(Struct):
    """The methods that can be shown, with their calls; those that cannot be made are left out."""

    survey: Survey
    usage: Usage
    found: list[tuple[Method, Call, dict[str, Value]]]

    @classmethod
    def of(
        cls, survey: Survey, usage: Usage, resources: tuple[ResourceModule, ...]
    ) -> Calls:
        """Every call that could be shown, the plainest first."""
        methods = sorted((m for r in resources for m in r.methods), key=_cost)
        found: list[tuple[Method, Call, dict[str, Value]]] = []
        for method in methods:
            try:
                call = survey.calls[method.operation_id]
                found.append((method, call, usage.arguments(call)))
            except MisfitError:
                continue
        return cls(survey, usage, found)

    def first(self) -> Sample | None:
        """The first call: a list operation that needs little, else what needs least."""
        return next(
            (_sample(m, values) for m, _, values in self.found if not m.streams), None
        )

    def upload(self) -> Sample | None:
        """A call that sends a file."""
        return next(
            (
                _sample(method, values)
                for method, _, values in self.found
                if has_octets(list(values.values()))
            ),
            None,
        )

    def download(self) -> str:
        """The start of a block around a call that gives a file."""
        for method, _, values in self.found:
            if method.downloads and method.choice is None:
                group, _, own = method.call.rpartition(".")
                lead = f"    with client.{group}.with_streaming_response.{own}"
                return "\n".join(code.call(lead, values, " as download:"))
        return ""

    def stream(self, *, wait: bool) -> str:
        """The start of a block around a call that gives a stream."""
        wanted = [one for one in self.found if one[0].streams or one[0].choice]
        if not wanted:
            return ""
        # A stream that must be asked for shows how.
        method, _, values = min(wanted, key=lambda one: one[0].choice is None)
        if method.choice is not None:
            values = {**values, "stream": True}
        lead = f"{'        async' if wait else '   '} with client.{method.call}"
        return "\n".join(code.call(lead, values, " as stream:"))

    def heartbeat(self) -> str:
        """A call of an operation that can be asked to send newlines until it is done."""
        for method, call, values in sorted(
            self.found, key=lambda one: one[0].http_method != "POST"
        ):
            if method.paged or method.streams:
                continue
            for argument in call.arguments:
                if _can_beat(argument.parameter):
                    given: dict[str, Value] = {**values, argument.name: "heartbeat"}
                    lead = _below(method, "response", "raw")
                    return "\n".join(code.call(lead, given))
        return ""

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
                    if ir.admits_null(f.type, self.survey.api.declarations)
                    and not (f.required or f.deprecated or f.read_only)
                ),
                None,
            )
            made = self.usage.values.of(ir.Ref(model.name), (), model.name)
            if field is None or not isinstance(made, dict):
                continue
            needed = {names[f.name] for f in model.fields if f.required}
            values = {name: value for name, value in made.items() if name in needed}
            lead = f"value = models.{self.survey.layout.homes[model.name].name}"
            return "\n".join(code.call(lead, {**values, names[field.name]: None}))
        return ""

    def _bodies(self) -> Iterator[ir.Model]:
        """The objects that are sent as bodies."""
        for _, call, _ in self.found:
            if call.content is not None:
                declarations = self.survey.api.declarations
                model = ir.resolve_model(call.content.type, declarations)
                if model is not None:
                    yield model


def readme(
    client: ClientPlan,
    calls: Calls,
    resources: tuple[ResourceModule, ...],
    *,
    failure: str,
    linked: bool,
) -> Readme:
    """All that the README shows; ``failure`` is an exception with a body, ``linked`` tells of pages to link to."""
    credentials = tuple(one for one in client.credentials if not one.extra)
    if len(credentials) > _PLACEHOLDERS:
        credentials = credentials[:1]
    given: dict[str, Value] = {c.argument: "..." for c in credentials}
    shared: dict[str, Value] = {one.name: "..." for one in client.shared}
    ways = calls.three_ways()
    caught = ["APIConnectionError", "StatusError", *(["errors"] if failure else [])]
    return Readme(
        catching=_imported(client.name, *caught),
        timing=_imported(client.name, "Timeout"),
        watching=_imported(client.name, "Event", "Hooks"),
        client="\n".join(code.call(f"client = {client.name}", given)),
        first=calls.first(),
        pages=calls.paged(),
        upload=calls.upload(),
        null=calls.null(),
        download=calls.download(),
        stream=calls.stream(wait=False),
        async_stream=calls.stream(wait=True),
        heartbeat=calls.heartbeat(),
        failure=failure,
        sharing="\n".join(code.call(f"client = {client.name}", shared)),
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


def _imported(*names: str) -> str:
    """Names as linters sort them in an import: constants, classes, and all else."""
    return ", ".join(
        sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
    )


def _listed(
    method: Method, calls: Calls, resource: ResourceModule, *, linked: bool
) -> Listed:
    operation = calls.survey.calls[method.operation_id].operation
    name = f"`{method.name}`"
    if linked:
        name = f"[{name}](docs/{folder(resource)}/README.md#{method.name})"
    if operation.deprecated:
        name = f"~~{name}~~"
    words = operation.summary or operation.description or ""
    return Listed(name, markdown.cell(words.strip().partition("\n")[0]))


def _sample(method: Method, values: dict[str, Value]) -> Sample:
    target = f"client.{method.call}"
    options: dict[str, Value] = {**values, "timeout": 5.0, "max_retries": 0}
    return Sample(
        call="\n".join(_printed(method, values, 4)),
        inner="\n".join(_printed(method, values, 8)),
        awaited="\n".join(_printed(method, values, 8, wait=True)),
        optioned="\n".join(code.call(f"    {target}", options)),
        patient="\n".join(code.call(f"    patient.{method.call}", values)),
        raw="\n".join(code.call(_below(method, "response", "raw"), values)),
        lenient="\n".join(_printed(method, {**values, "lenient": True}, 4)),
        bare="\n".join(code.call(f"    {target}", values)),
    )


def _printed(
    method: Method, values: dict[str, Value], indent: int, *, wait: bool = False
) -> list[str]:
    """A call that prints what comes back: the items of all pages, or the result."""
    pad, target = " " * indent, f"client.{method.call}"
    if method.paged:
        loop = f"{pad}{'async ' if wait else ''}for item in {target}"
        return [*code.call(loop, values, ":"), f"{pad}    print(item)"]
    name = "result = " if returns(method) else ""
    lines = code.call(f"{pad}{name}{'await ' if wait else ''}{target}", values)
    return [*lines, f"{pad}print(result)"] if name else lines


def _below(method: Method, name: str, form: str) -> str:
    """The start of a call whose answer is given in another form."""
    group, _, own = method.call.rpartition(".")
    return f"    {name} = client.{group}.with_{form}_response.{own}"


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


def _can_beat(parameter: ir.Parameter | None) -> bool:
    """Tell whether a parameter is the header Prefer (RFC 7240), and the document speaks of heartbeats there."""
    return (
        parameter is not None
        and parameter.location is ir.Location.HEADER
        and parameter.name.lower() == "prefer"
        and "heartbeat" in (parameter.description or "").lower()
    )
