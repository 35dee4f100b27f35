"""Lower operations: paths -> operations, callbacks and webhooks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.lower.bodies import Bodies
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.extensions.operation import read_operation_extensions
from specpress.lower.parameters import Parameters
from specpress.lower.path_query import settle_path_query
from specpress.lower.schemas import Schemas
from specpress.lower.security import Security
from specpress.lower.servers import lower_servers
from specpress.source.path_items import ADDITIONAL

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""What a method may be called (RFC 9110, section 5.6.2)."""

_BODILESS = frozenset({"204", "205"})

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class _Site(Struct, frozen=True):
    """Where an operation stands: below which path item, and under which path and method it is called."""

    path: str
    method: str
    item: Node
    at: str
    pointer: str
    servers: tuple[ir.Server, ...]


class Operations:
    """Lowers every operation of a document."""

    def __init__(
        self,
        reader: Reader,
        schemas: Schemas,
        security: Security,
        retries: ir.Retries | None,
    ) -> None:
        self.reader = reader
        self.schemas = schemas
        self.security = security
        self.retries = retries
        self.parameters = Parameters(reader, schemas)
        self.bodies = Bodies(reader, schemas)
        self.callbacks: list[ir.Callback] = []
        self.ids: dict[str, str] = {}
        self._above: list[str] = []

    def lower_operations(self) -> tuple[ir.Operation, ...]:
        """The operations under ``paths``, in document order."""
        root = self.reader.document.root
        operations: list[ir.Operation] = []
        for path, item in self.reader.mapping(root, "paths", "").items():
            if str(path).startswith("x-"):
                continue
            at = child("/paths", path)
            rooted = self._begin_with_slash(str(path), at)
            operations += self._lower_path_item(rooted, item, at)
        for name, item in self.reader.mapping(root, "webhooks", "").items():
            at = child("/webhooks", name)
            for operation in self._lower_path_item(
                str(name), item, at, by_clients=False
            ):
                self.callbacks.append(ir.Callback(str(name), operation))
        return tuple(operations)

    def _begin_with_slash(self, path: str, pointer: str) -> str:
        """Give the path as it is appended to a server's URL: without a slash it would become a part of the host."""
        if path.startswith("/"):
            return path
        self.reader.report.warning(
            "lower/path",
            f"the path {path!r} does not begin with a slash; one is put before it",
            self.reader.place(pointer),
            hint=f"write {'/' + path!r}",
        )
        return f"/{path}"

    def _lower_path_item(
        self, path: str, item: object, pointer: str, *, by_clients: bool = True
    ) -> list[ir.Operation]:
        """The operations of a path; ``by_clients`` tells whether clients send them, rather than the API itself."""
        resolved = self.reader.follow(item, pointer)
        if resolved is None or resolved[1] in self._above:
            return []  # a callback may lead back to the operation it belongs to
        node, at = resolved
        self.reader.check_keywords_once("Path Item", node, at)
        self._above.append(at)
        all_servers = lower_servers(self.reader, node, at)
        operations = [
            self._lower_operation(
                _Site(path, method, node, at, pointer, all_servers),
                operation,
                by_clients=by_clients,
            )
            for method, operation, pointer in self._read_methods(node, at)
        ]
        self._above.pop()
        return operations

    def _read_methods(self, item: Node, at: str) -> Iterator[tuple[str, Node, str]]:
        """The methods of a path item, each with its operation and where that stands."""
        entries = [
            (method.upper(), item[method], f"{at}/{method}")
            for method in METHODS
            if method in item
        ]
        further = self.reader.mapping(item, ADDITIONAL, at)
        for method, node in further.items():
            pointer = child(f"{at}/{ADDITIONAL}", method)
            if _TOKEN.fullmatch(method) and method.lower() not in METHODS:
                entries.append((method, node, pointer))
            else:
                self.reader.report.warning(
                    "lower/method",
                    f"{method!r} is no method for `{ADDITIONAL}`; left out",
                    self.reader.place(pointer),
                    hint="name an HTTP method that has no key of its own in a path item",
                )
        for method, node, pointer in entries:
            if not is_node(node):
                self.reader.report_wrong_type(pointer, "an operation", node)
            elif "$ref" in node:
                followed = self.reader.follow(node, pointer)
                if followed is not None:
                    yield method, followed[0], pointer
            else:
                yield method, node, pointer

    def _lower_operation(
        self, place: _Site, node: Node, *, by_clients: bool
    ) -> ir.Operation:
        path, method, pointer = place.path, place.method, place.pointer
        item, at = place.item, place.at
        self.reader.check_keywords_once("Operation", node, pointer)
        extensions = read_operation_extensions(self.reader, node, pointer)
        tags = tuple(self.reader.strings(node, "tags", pointer))
        identity = self._unique_id(node, method, path, pointer)
        self._lower_callbacks(node, pointer)
        own = lower_servers(self.reader, node, pointer) or place.servers
        parameters = self.parameters.lower_parameters(
            (item, at), (node, pointer), identity
        )
        if by_clients:
            path, parameters = settle_path_query(path, parameters, self.reader)
            parameters = self._match_placeholders(parameters, path, pointer)
        return ir.Operation(
            operation_id=text(node, "operationId") or None,
            id=identity,
            method=method,
            path=path,
            group=extensions.group,
            name=extensions.name,
            summary=text(node, "summary") or text(item, "summary"),
            description=text(node, "description") or text(item, "description"),
            deprecated=node.get("deprecated") is True,
            deprecation=extensions.deprecation,
            tags=tags,
            parameters=parameters,
            body=self.bodies.lower_request_body(node, pointer, identity),
            responses=self._lower_responses(node, pointer, identity, method),
            security=self.security.lower_requirements(node, pointer),
            servers=own,
            pagination=extensions.pagination,
            retries=extensions.retries or self.retries,
            place=self.reader.place(pointer),
        )

    def _lower_responses(
        self, node: Node, pointer: str, identity: str, method: str
    ) -> tuple[ir.Response, ...]:
        responses = self.bodies.lower_responses(node, pointer, identity)
        if method == "HEAD" and any(response.contents for response in responses):
            self.reader.report.note(
                "lower/head-body",
                f"{identity} is a HEAD request, whose answers have no body (RFC 9110, section 9.3.2)",
                self.reader.place(pointer),
            )
            return tuple(replace(response, contents=()) for response in responses)
        return tuple(
            self._drop_body(response, pointer, identity) for response in responses
        )

    def _drop_body(
        self, response: ir.Response, pointer: str, identity: str
    ) -> ir.Response:
        """Leave out the body of a status that never has one."""
        if response.status not in _BODILESS or not response.contents:
            return response
        self.reader.report.note(
            "lower/bodiless-status",
            f"{identity} describes a body of status {response.status}, which has none (RFC 9110, section 15.3)",
            self.reader.place(child(f"{pointer}/responses", response.status)),
        )
        return replace(response, contents=())

    def _unique_id(self, node: Node, method: str, path: str, pointer: str) -> str:
        operation_id = text(node, "operationId")
        identity = operation_id or make_operation_id(method, path)
        count = 1
        while identity in self.ids:
            count += 1
            identity = f"{operation_id or make_operation_id(method, path)}_{count}"
        if operation_id is not None and count > 1:
            self.reader.report.warning(
                "lower/duplicate-operation-id",
                f"operationId {operation_id!r} is used before; this operation is called {identity!r}",
                self.reader.place(child(pointer, "operationId")),
            )
        self.ids[identity] = pointer
        return identity

    def _match_placeholders(
        self, parameters: tuple[ir.Parameter, ...], path: str, pointer: str
    ) -> tuple[ir.Parameter, ...]:
        """Add the placeholders of a path that no parameter describes, and drop path parameters that it lacks."""
        names = re.findall(r"\{([^{}]+)\}", path)
        matched: list[ir.Parameter] = []
        for parameter in parameters:
            if parameter.location is ir.Location.PATH and parameter.name not in names:
                self.reader.report.warning(
                    "lower/path-parameter",
                    f"{path} has no placeholder for the path parameter {parameter.name!r}; left out",
                    parameter.place,
                )
                continue
            matched.append(parameter)
        described = {p.name for p in matched if p.location is ir.Location.PATH}
        for name in dict.fromkeys(names):
            if name not in described:
                self.reader.report.warning(
                    "lower/path-parameter",
                    f"placeholder {{{name}}} of {path} is not described; treated as a string",
                    self.reader.place(pointer),
                )
                matched.append(
                    ir.Parameter(
                        name,
                        ir.Location.PATH,
                        ir.Scalar(ir.ScalarKind.STRING),
                        required=True,
                        place=self.reader.place(pointer),
                    )
                )
        return tuple(matched)

    def _lower_callbacks(self, node: Node, pointer: str) -> None:
        for name, entry in self.reader.mapping(node, "callbacks", pointer).items():
            resolved = self.reader.follow(entry, child(f"{pointer}/callbacks", name))
            if resolved is None:
                continue
            paths, at = resolved
            for expression, item in paths.items():
                if not str(expression).startswith("x-"):
                    where = child(at, expression)
                    found_here = self._lower_path_item(
                        str(expression), item, where, by_clients=False
                    )
                    self.callbacks += (
                        ir.Callback(str(expression), operation)
                        for operation in found_here
                    )


def make_operation_id(method: str, path: str) -> str:
    """An operation id for an operation without one: ``get_pets_pet_id`` for ``GET /pets/{petId}``."""
    words: list[Any] = re.findall(r"[A-Za-z0-9]+", path)
    return "_".join([method.lower(), *words])
