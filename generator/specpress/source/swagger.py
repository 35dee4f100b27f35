"""Swagger: a Swagger 2.0 document -> OpenAPI 3.1, each node knowing where it came from."""

from __future__ import annotations

from specpress.diagnostics import Place, Report
from specpress.source import swagger_checks
from specpress.source.document import Document
from specpress.source.path_items import METHODS
from specpress.source.pointer import Json, child, find, from_fragment
from specpress.source.swagger_bodies import (
    Part,
    convert_response,
    make_request_body,
    media_types,
)
from specpress.source.swagger_parameters import convert_parameter
from specpress.source.swagger_schemas import convert_reference, convert_schema

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_IN_BODY = ("body", "formData")
_KEPT = frozenset({"info", "security", "tags", "externalDocs"})

_MOVED = frozenset(
    {
        "swagger",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
    }
)


def from_swagger(document: Document, report: Report) -> Document:
    """Give a Swagger 2.0 document in the shape of OpenAPI 3.1; what has no counterpart there is reported."""
    return _Upgrade(document, report).converted_document()


class _Upgrade:
    """One document being rewritten; ``origins`` collects where its moved nodes came from."""

    def __init__(self, document: Document, report: Report) -> None:
        self._old = document
        self._root = document.root
        self._report = report
        self._origins: dict[str, Place] = dict(document.origins)

    def converted_document(self) -> Document:
        """Give the rewritten document."""
        swagger_checks.check_root(self._old, _KEPT | _MOVED, self._report)
        root: dict[str, Json] = {"openapi": "3.1.0"}
        root |= {
            key: value
            for key, value in self._root.items()
            if key in _KEPT or key.startswith("x-")
        }
        servers = self._convert_servers(self._root.get("schemes"))
        if servers:
            root["servers"] = servers
            self._record_move(
                "/servers", "/host" if "host" in self._root else "/basePath"
            )
        paths = self._root.get("paths")
        if isinstance(paths, dict):
            root["paths"] = {
                path: self._convert_path_item(item, child("/paths", path))
                for path, item in paths.items()
            }
        components = self._convert_components()
        if components:
            root["components"] = components
        return Document(self._old.file, root, self._origins)

    def _record_move(self, new: str, old: str) -> None:
        if new != old:
            self._origins[new] = self._old.place(old)

    def _convert_servers(self, schemes: Json) -> list[Json]:
        """Give a server per scheme; https where the document leaves the scheme open."""
        host, path = self._root.get("host"), self._root.get("basePath")
        base = path.rstrip("/") if isinstance(path, str) else ""
        if base and not base.startswith("/"):
            base = f"/{base}"  # it would become a part of the host
        if not isinstance(host, str):
            return [{"url": base}] if base else []
        names = schemes if isinstance(schemes, list) and schemes else ["https"]
        return [{"url": f"{name}://{host}{base}"} for name in names]

    def _convert_components(self) -> dict[str, Json]:
        components: dict[str, Json] = {}
        produces = media_types(None, self._root.get("produces"))
        for old, new in (
            ("definitions", "schemas"),
            ("parameters", "parameters"),
            ("responses", "responses"),
            ("securityDefinitions", "securitySchemes"),
        ):
            entries = self._root.get(old)
            if not isinstance(entries, dict):
                continue
            converted: dict[str, Json] = {}
            for name, node in entries.items():
                was, now = child("", old, name), child("/components", new, name)
                match old, node:
                    case "definitions", _:
                        converted[name] = convert_schema(node)
                    case "parameters", dict() if node.get("in") in _IN_BODY:
                        if node.get("in") == "body":
                            swagger_checks.check_body(
                                self._old, node, was, self._report
                            )
                        continue  # stands in the request bodies of the operations that use it
                    case "parameters", dict():
                        converted[name] = convert_parameter(
                            node, self._old.place(was), self._report
                        )
                    case "responses", dict():
                        converted[name] = self._convert_response(
                            node, produces, was, now
                        )
                    case "securityDefinitions", dict():
                        converted[name] = self._convert_scheme(node, was)
                    case _:
                        converted[name] = node
                self._record_move(now, was)
            components[new] = converted
            self._record_move(child("/components", new), child("", old))
        return components

    def _convert_path_item(self, item: Json, pointer: str) -> Json:
        if not isinstance(item, dict):
            return item
        shared = item.get("parameters")
        bodies: list[Part] = []
        converted: dict[str, Json] = {}
        if isinstance(shared, list):
            parameters, bodies = self._convert_parameters(
                shared, child(pointer, "parameters")
            )
            if parameters:
                converted["parameters"] = parameters
        elif shared is not None:
            converted["parameters"] = shared
        for key, value in item.items():
            if key in METHODS and isinstance(value, dict):
                converted[key] = self._convert_operation(
                    value, child(pointer, key), bodies
                )
            elif key != "parameters":
                converted[key] = value
        return converted

    def _convert_operation(
        self, node: dict[str, Json], pointer: str, inherited: list[Part]
    ) -> dict[str, Json]:
        replaced = {"parameters", "consumes", "produces", "schemes", "responses"}
        swagger_checks.check_lists(self._old, node, pointer, self._report)
        converted = {key: value for key, value in node.items() if key not in replaced}
        parameters = node.get("parameters")
        bodies: list[Part] = []
        if isinstance(parameters, list):
            converted["parameters"], bodies = self._convert_parameters(
                parameters, child(pointer, "parameters")
            )
        elif parameters is not None:
            converted["parameters"] = parameters  # told of where it is read
        own = [part.node.get("name") for part in bodies]
        if not any(part.node.get("in") == "body" for part in bodies):
            bodies += [part for part in inherited if part.node.get("name") not in own]
        if bodies:
            consumes = media_types(node.get("consumes"), self._root.get("consumes"))
            converted["requestBody"] = make_request_body(bodies, consumes, self._report)
            self._origins[child(pointer, "requestBody")] = bodies[0].place
        if isinstance(node.get("schemes"), list) and "host" in self._root:
            converted["servers"] = self._convert_servers(node["schemes"])
            self._record_move(child(pointer, "servers"), child(pointer, "schemes"))
        responses = node.get("responses")
        if isinstance(responses, dict):
            produces = media_types(node.get("produces"), self._root.get("produces"))
            converted["responses"] = {
                status: self._convert_response(answer, produces, at, at)
                for status, answer in responses.items()
                for at in (child(pointer, "responses", status),)
            }
        elif responses is not None:
            converted["responses"] = responses
        return converted

    def _convert_parameters(
        self, entries: list[Json], pointer: str
    ) -> tuple[list[Json], list[Part]]:
        """Give the parameters that stay ones, and those that make up the body."""
        parameters: list[Json] = []
        bodies: list[Part] = []
        for index, node in enumerate(entries):
            at = child(pointer, index)
            place = self._old.place(at)
            target = self._find_parameter(node)
            if isinstance(node, dict) and node.get("in") == "body":
                swagger_checks.check_body(self._old, node, at, self._report)
            match node, target:
                case _, {"in": "body" | "formData"}:
                    bodies.append(Part(target, place))
                    continue
                case {"$ref": str(ref)}, _:
                    converted: Json = {"$ref": convert_reference(ref)}
                case dict(), _:
                    converted = convert_parameter(node, place, self._report)
                case _:
                    converted = node
            self._record_move(child(pointer, len(parameters)), at)
            parameters.append(converted)
        return parameters, bodies

    def _find_parameter(self, node: Json) -> dict[str, Json]:
        """Give the parameter itself, or the shared one it refers to."""
        match node:
            case {"$ref": str(ref)} if ref.startswith("#"):
                target = find(self._root, from_fragment(ref[1:]))
                node = target[0] if target is not None else None
            case _:
                pass
        return node if isinstance(node, dict) else {}

    def _convert_response(
        self, node: Json, produces: list[str], was: str, now: str
    ) -> Json:
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return {"$ref": convert_reference(str(node["$ref"]))}
        swagger_checks.check_response(self._old, node, was, self._report)
        response = convert_response(node, produces, self._old.place(was), self._report)
        content = response.get("content")
        for name in content if isinstance(content, dict) else ():
            at = child(now, "content", name)
            if "schema" in node:
                self._record_move(child(at, "schema"), child(was, "schema"))
            self._record_move(child(at, "example"), child(was, "examples", name))
        return response

    def _convert_scheme(self, node: dict[str, Json], pointer: str) -> dict[str, Json]:
        match node:
            case {"type": "basic"}:
                return {**node, "type": "http", "scheme": "basic"}
            case {"type": "oauth2"}:
                moved = ("authorizationUrl", "tokenUrl", "scopes")
                flow = {key: node[key] for key in moved if key in node}
                scheme = {
                    key: value
                    for key, value in node.items()
                    if key not in {*moved, "flow"}
                }
                name = _FLOWS.get(str(node.get("flow")))
                if name is None:
                    self._report.warning(
                        "source/oauth-flow",
                        f"there is no OAuth 2 flow {node.get('flow')!r}",
                        self._old.place(pointer),
                    )
                    return scheme
                return {**scheme, "flows": {name: {"scopes": {}, **flow}}}
            case _:
                return node
