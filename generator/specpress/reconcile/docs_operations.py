"""Docs operations: a method's pages -> an operation, as far as docs can tell one."""

from __future__ import annotations

from msgspec import Struct, field

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs.pages import DocField, DocMethod, DocPage
from specpress.facts import OperationFacts
from specpress.reconcile.docs_arguments import (
    Signature,
    build_body,
    convert_body,
    has_parameter,
    is_body,
    is_named_body,
    path_placeholders,
    string_path_parameter,
)
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.docs_responses import build_responses, find_pagination
from specpress.reconcile.docs_security import method_requirements
from specpress.reconcile.matching import request_rows
from specpress.reconcile.naming import fold_name, to_snake_case
from specpress.reconcile.uploads import has_file, is_file_field
from specpress.reconcile.wire_names import separate_spellings

_BODILESS = frozenset({"GET", "HEAD", "DELETE"})
_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_SENDING = frozenset({"POST", "PUT", "PATCH"})


def build_operation(method: DocMethod, converter: DocsConverter) -> ir.Operation | None:
    """An operation made from its pages; ``None`` if its HTTP method or path is unknown."""
    facts = converter.stated_facts.operation(method)
    verb, path = facts.method or method.http_method, facts.path or method.path
    if not verb or not path:
        return None
    builder = _OperationBuilder(method, verb.upper(), path, facts, converter)
    page = builder.arguments()
    paging = find_pagination(method, builder.parameters, facts, converter)
    return ir.Operation(
        id=builder.id,
        method=builder.verb,
        path=path,
        group=tuple(filter(None, method.group.split("."))),
        name=method.name,
        summary=method.summary,
        description=(
            None if method.description == method.summary else method.description
        ),
        deprecated=method.deprecated,
        parameters=tuple(builder.parameters),
        body=builder.body,
        responses=build_responses(method, facts, converter),
        security=method_requirements(method, converter),
        pagination=paging,
        request_label=page.name if page is not None else None,
        source=ir.Source.DOCS,
        guessed=_guessed_facts(method, facts, paging),
        place=builder.place,
    )


def _guessed_facts(
    method: DocMethod, facts: OperationFacts, paging: ir.Pagination | None
) -> tuple[str, ...]:
    marks = {
        "status": facts.status is None,
        "accept": facts.accept is None and method.accept is None,
        "pagination": facts.cursor is None and paging is not None,
    }
    return tuple(name for name, holds in marks.items() if holds)


class _OperationBuilder(Struct):
    """The arguments of one operation as far as its rows have been read."""

    method: DocMethod
    verb: str
    path: str
    facts: OperationFacts
    converter: DocsConverter
    parameters: list[ir.Parameter] = field(default_factory=list[ir.Parameter])
    body: ir.RequestBody | None = None

    @property
    def id(self) -> str:
        """The operation's id, made of group and name where the page has none."""
        method = self.method
        return method.operation_id or to_snake_case(f"{method.group}_{method.name}")

    @property
    def place(self) -> Place:
        """Where the method stands."""
        return Place(self.method.file, line=self.method.line, column=1)

    def arguments(self) -> DocPage | None:
        """Read the rows; give the page of the request class, if the request has one of its own."""
        _, page, rows = request_rows(self.method, self.converter.comparison.docs)
        request = self.method.request
        if request is not None and not (page is not None and self._is_own(page)):
            type_ = self.converter.type(request)
            docs = self.converter.comparison.docs
            self.body = self._body(
                type_, required=True, with_file=has_file(request, docs)
            )
            rows, page = (), None
        self._read_rows(rows, flattened=request is None)
        self._add_placeholders()
        return page

    def _is_own(self, page: DocPage) -> bool:
        """Tell whether a class is made of an operation's arguments, and no component that is the body."""
        traits = self.converter.comparison.docs.traits
        if traits.is_component_package(page.package):
            return False
        if traits.is_operation_package(page.package):
            return traits.is_arguments_class(page.package, page.name)
        in_path = {fold_name(name) for name in path_placeholders(self.path)}
        return (
            self.verb in _BODILESS
            or not in_path.isdisjoint(fold_name(row.name) for row in page.fields)
            or fold_name(page.name) == f"{fold_name(self.id)}request"
        )

    def _body(
        self, type_: ir.Type, *, required: bool, with_file: bool
    ) -> ir.RequestBody:
        return build_body(
            type_,
            None,
            required=required,
            with_file=with_file,
            content_type=self._content_type,
        )

    def _read_rows(self, rows: tuple[DocField, ...], *, flattened: bool) -> None:
        body_row = self._body_row(rows, flattened=flattened)
        rest = [row for row in rows if row is not body_row]
        signature = Signature(
            self.method,
            self.path,
            frozenset(row.name for row in rows),
            self.converter.wires,
        )
        if body_row is not None:
            self.body = convert_body(body_row, self.converter, self._content_type)
        elif flattened and self._is_spread():
            rest = self._collect_flattened_body(rest, signature)
        for row in rest:
            parameter = signature.parameter(row, self.converter)
            if has_parameter(self.parameters, parameter):
                self._report_twin(row, parameter)
            else:
                self.parameters.append(parameter)

    def _body_row(
        self, rows: tuple[DocField, ...], *, flattened: bool
    ) -> DocField | None:
        """The row of the body: the one that is stated to be, else the first that looks like one."""
        in_path = {fold_name(name) for name in path_placeholders(self.path)}
        likely: DocField | None = None
        for row in rows:
            location = self.converter.stated_facts.parameter(
                self.method, row.name
            ).location
            if location == "body":
                return row
            if (
                likely is None
                and location is None
                and fold_name(row.name) not in in_path
            ):
                fits = is_body(row, self.verb, self.converter.comparison.docs)
                # A body that may be spread over the arguments has fields of classes too.
                if fits and (
                    not flattened or not self._is_spread() or is_named_body(row)
                ):
                    likely = row
        return likely

    def _is_spread(self) -> bool:
        """Tell whether a body is spread over the arguments, if there is one: forms are, and what nobody tells of."""
        content_type = self._content_type
        if content_type is None:
            return self.verb in _SENDING
        return content_type.startswith(_FORMS)

    @property
    def _content_type(self) -> str | None:
        """The media type of the body, "" if there is no body; ``None`` where nobody tells."""
        return self.facts.content_type or self.method.content_type

    def _collect_flattened_body(
        self, rows: list[DocField], signature: Signature
    ) -> list[DocField]:
        """Make a body of the rows that would be in the query: bodies are spread over the arguments like parameters."""
        inside = [
            row
            for row in rows
            if self.converter.stated_facts.parameter(self.method, row.name).location
            is None
            and signature.locate(row.name)[0] is ir.Location.QUERY
        ]
        if not inside:
            return rows
        name = f"{self.id}/body"
        fields = (self.converter.field(row, self.id) for row in inside)
        self.converter.declarations[name] = ir.Model(
            name,
            separate_spellings({one.name: one for one in fields}.values()),
            inline=True,
        )
        docs = self.converter.comparison.docs
        self.body = self._body(
            ir.Ref(name),
            required=not all(row.optional for row in inside),
            with_file=any(is_file_field(row.type, docs) for row in inside),
        )
        return [row for row in rows if row not in inside]

    def _add_placeholders(self) -> None:
        """Add the placeholders of the path that no row describes, as strings."""
        described = {p.name for p in self.parameters if p.location is ir.Location.PATH}
        for name in path_placeholders(self.path):
            if name not in described:
                self.converter.report.warning(
                    "reconcile/placeholder",
                    f"`{self.method.group}.{self.method.name}`: no row describes the placeholder "
                    f"{{{name}}}; treated as a string",
                    self.place,
                )
                self.parameters.append(string_path_parameter(name))

    def _report_twin(self, row: DocField, parameter: ir.Parameter) -> None:
        self.converter.report.warning(
            "reconcile/same-name",
            f"`{row.name}` of `{self.method.group}.{self.method.name}` would be the "
            f"{parameter.location.value} parameter `{parameter.name}`, as one before it is; left out",
            self.place,
        )
