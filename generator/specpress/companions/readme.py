"""Readme: the calls that the README shows, taken from real operations."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specpress import ir
from specpress.companions import code, markdown
from specpress.companions.groups import folder
from specpress.companions.model import Listed, Pages, Readme, Sample
from specpress.companions.usage import Usage, written_call
from specpress.companions.values import MisfitError, Value, has_octets
from specpress.plan.model import ClientPlan, Method, MethodGroup
from specpress.survey import Call, Survey

_STREAMS = frozenset({"events", "lines"})
_LATER = frozenset({"page", *_STREAMS})
_MOST_WAYS = 3  # alternatives of credentials that are shown


class Calls(Struct):
    """The methods that can be shown, with their calls; those that cannot be made are left out."""

    survey: Survey
    usage: Usage
    entries: list[tuple[Method, Call, dict[str, Value]]]

    @classmethod
    def of(
        cls, survey: Survey, usage: Usage, resources: tuple[MethodGroup, ...]
    ) -> Calls:
        """Every call that could be shown, the plainest first."""
        methods = sorted((m for r in resources for m in r.methods), key=_cost)
        entries: list[tuple[Method, Call, dict[str, Value]]] = []
        for method in methods:
            try:
                call = survey.calls[method.operation_id]
                entries.append((method, call, usage.arguments(call)))
            except MisfitError:
                continue
        return cls(survey, usage, entries)

    def first(self) -> Sample | None:
        """The first call: one that reads and needs little, with an argument to see how it is given."""
        plain_calls = [one for one in self.entries if one[0].kind not in _STREAMS]
        reading = [one for one in plain_calls if one[0].http_method == "GET"]
        for method, call, values in reading or plain_calls:
            filled = values or self.usage.one_optional(call)
            if filled:
                return _sample(method, filled)
        return next(
            (_sample(method, values) for method, _, values in plain_calls), None
        )

    def upload(self) -> Sample | None:
        """A call that sends a file."""
        return next(
            (
                _sample(method, values)
                for method, _, values in self.entries
                if has_octets(list(values.values()))
            ),
            None,
        )

    def download(self) -> str:
        """The start of a block around a call that gives a file."""
        for method, _, values in self.entries:
            if method.downloads and method.choice is None:
                group, _, own = f"client.{method.call}".rpartition(".")
                lead = f"    with {group}.with_streaming_response.{own}"
                return "\n".join(written_call(lead, method, values, " as download:"))
        return ""

    def stream(self, *, wait: bool) -> str:
        """The start of a block around a call that gives a stream."""
        streaming = [
            one for one in self.entries if one[0].kind in _STREAMS or one[0].choice
        ]
        if not streaming:
            return ""
        # A stream that must be asked for shows how.
        method, _, values = min(streaming, key=lambda one: one[0].choice is None)
        if method.choice is not None:
            values = {**values, "stream": True}
        lead = f"{'        async' if wait else '   '} with client.{method.call}"
        return "\n".join(written_call(lead, method, values, " as stream:"))

    def heartbeat(self) -> str:
        """A call of an operation that can be asked to send newlines until it is done."""
        for method, call, values in sorted(
            self.entries, key=lambda one: one[0].http_method != "POST"
        ):
            if method.kind in _LATER:
                continue
            for argument in call.arguments:
                if _can_beat(argument.parameter):
                    arguments: dict[str, Value] = {**values, argument.name: "heartbeat"}
                    lead = _call_start(method, "response", "raw")
                    return "\n".join(written_call(lead, method, arguments))
        return ""

    def page_loops(self) -> Pages | None:
        """A call that gives pages."""
        return next(
            (
                _pages(method, values)
                for method, _, values in self.entries
                if method.kind == "page"
            ),
            None,
        )

    def ways(self) -> dict[str, str]:
        """One call with arguments, and as a request: one that sends an object, if there is one."""
        filled = [one for one in self.entries if one[2]]
        if not filled:
            return {}
        method, call, values = min(
            filled,
            key=lambda one: (not one[1].flat_body, len(code.one_line(one[2]))),
        )
        return {
            "keywords": "\n".join(
                written_call(f"    client.{method.call}", method, values)
            ),
            "request": "\n".join(
                code.call(
                    f"request = models.{method.request_class}",
                    self._request_fields(call),
                )
            ),
        }

    def _request_fields(self, call: Call) -> dict[str, Value | code.Instance]:
        """The fields of a request, a flat body as an object of its class with what it needs."""
        fields: dict[str, Value | code.Instance] = {**self.usage.request(call)}
        model = call.flat_body
        for field in call.fields:
            body = fields.get(field.name)
            if (
                model is None
                or field.parameter is not None
                or not isinstance(body, dict)
            ):
                continue
            names = self.usage.values.spelling(model)
            needed = {names[one.name] for one in model.fields if one.required}
            fields[field.name] = code.Instance(
                f"models.{self.survey.layout.homes[model.name].name}",
                {name: body[name] for name in body if name in needed} or body,
            )
        return fields

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
            example = self.usage.values.of(ir.Ref(model.name), (), model.name)
            if field is None or not isinstance(example, dict):
                continue
            needed = {names[f.name] for f in model.fields if f.required}
            values = {name: value for name, value in example.items() if name in needed}
            lead = f"value = models.{self.survey.layout.homes[model.name].name}"
            return "\n".join(code.call(lead, {**values, names[field.name]: None}))
        return ""

    def _bodies(self) -> Iterator[ir.Model]:
        """The objects that are sent as bodies."""
        for _, call, _ in self.entries:
            if call.content is not None:
                declarations = self.survey.api.declarations
                model = ir.resolve_model(call.content.type, declarations)
                if model is not None:
                    yield model


def readme(
    client: ClientPlan,
    calls: Calls,
    resources: tuple[MethodGroup, ...],
    *,
    failure: str,
    linked: bool,
) -> Readme:
    """The content of the README; ``failure`` is an exception with a body, ``linked`` if there are pages to link to."""
    clients = _clients(client, calls.survey)
    shared: dict[str, Value] = {one.name: "..." for one in client.shared}
    ways = calls.ways()
    caught = ["APIConnectionError", "StatusError", *(["errors"] if failure else [])]
    return Readme(
        catching=_import_names(client.name, *caught),
        timing=_import_names(client.name, "Timeout"),
        watching=_import_names(client.name, "Event", "Hooks"),
        client=clients[0],
        alternatives=clients[1:],
        first=calls.first(),
        pages=calls.page_loops(),
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
                f".{resource.accessor}" if resource.accessor else "",
                f"docs/{folder(resource)}/README.md" if linked else "",
                tuple(
                    _listed_method(m, calls, resource, linked=linked)
                    for m in resource.methods
                ),
            )
            for resource in resources
            if resource.methods
        ),
        keywords=ways.get("keywords", ""),
        request=ways.get("request", ""),
    )


def _clients(client: ClientPlan, survey: Survey) -> tuple[str, ...]:
    """The ways to make a client: one for each alternative of the API's security, with all that it needs."""
    secrets = [one for one in client.credentials if not one.extra]
    alternatives = dict.fromkeys(
        tuple(use.scheme for use in requirement.schemes)
        for requirement in survey.api.security
    )
    ways = [
        [one.argument for one in secrets if one.scheme in schemes]
        for schemes in alternatives
    ]
    ways = [way for way in ways if way] or [[one.argument for one in secrets[:1]]]
    return tuple(
        "\n".join(code.call(f"client = {client.name}", dict.fromkeys(way, "...")))
        for way in ways[:_MOST_WAYS]
    )


def _import_names(*names: str) -> str:
    """Names as linters sort them in an import: constants, classes, and all else."""
    return ", ".join(
        sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
    )


def _listed_method(
    method: Method, calls: Calls, resource: MethodGroup, *, linked: bool
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
        call="\n".join(_printing_call(method, values, 4)),
        inner="\n".join(_printing_call(method, values, 8)),
        awaited="\n".join(_printing_call(method, values, 8, wait=True)),
        optioned="\n".join(written_call(f"    {target}", method, options)),
        patient="\n".join(written_call(f"    patient.{method.call}", method, values)),
        raw="\n".join(
            written_call(_call_start(method, "response", "raw"), method, values)
        ),
        strict="\n".join(_printing_call(method, {**values, "strict": True}, 4)),
        bare="\n".join(written_call(f"    {target}", method, values)),
    )


def _printing_call(
    method: Method, values: dict[str, Value], indent: int, *, wait: bool = False
) -> list[str]:
    """A call that prints what comes back: the items of all pages, or the result."""
    pad, target = " " * indent, f"client.{method.call}"
    if method.kind == "page":
        loop = f"{pad}{'async ' if wait else ''}for item in {target}"
        return [*written_call(loop, method, values, ":"), f"{pad}    print(item)"]
    name = "result = " if not method.is_silent else ""
    lines = written_call(
        f"{pad}{name}{'await ' if wait else ''}{target}", method, values
    )
    return [*lines, f"{pad}print(result)"] if name else lines


def _call_start(method: Method, name: str, form: str) -> str:
    """The start of a call whose answer is given in another form."""
    group, _, own = f"client.{method.call}".rpartition(".")
    return f"    {name} = {group}.with_{form}_response.{own}"


def _pages(method: Method, values: dict[str, Value]) -> Pages:
    target = f"client.{method.call}"
    return Pages(
        items="\n".join(written_call(f"    for item in {target}", method, values, ":")),
        pages="\n".join(
            written_call(f"    for page in {target}", method, values, ".pages():")
        ),
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
