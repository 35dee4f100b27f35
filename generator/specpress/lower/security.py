"""Lower security: the schemes a document defines and what its operations require of them."""

from __future__ import annotations

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.field_names import can_be_sent

_API_KEY_LOCATIONS = {
    "header": ir.Location.HEADER,
    "query": ir.Location.QUERY,
    "cookie": ir.Location.COOKIE,
}


class Security:
    """Lowers security schemes, then the requirements that name them."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        components = reader.mapping(reader.document.root, "components", "")
        defined = reader.mapping(components, "securitySchemes", "/components")
        at = "/components/securitySchemes"
        schemes = (
            self._lower_scheme(n, node, child(at, n)) for n, node in defined.items()
        )
        self.schemes = tuple(scheme for scheme in schemes if scheme is not None)
        self.names = frozenset(scheme.name for scheme in self.schemes)

    def lower_requirements(
        self, node: Node, pointer: str
    ) -> tuple[ir.SecurityRequirement, ...] | None:
        """The alternatives of a document or operation; ``None`` if it has none."""
        if "security" not in node:
            return None
        at = f"{pointer}/security"
        entries = self.reader.sequence(node, "security", pointer)
        requirements: list[ir.SecurityRequirement] = []
        for index, entry in enumerate(entries):
            requirement = self._lower_requirement(entry, f"{at}/{index}")
            if requirement is not None:
                requirements.append(requirement)
        if entries and not requirements:
            self.reader.report.warning(
                "lower/security-lost",
                "no security requirement can be met; those of the API are used",
                self.reader.place(at),
            )
            return None
        return tuple(requirements)

    def _lower_requirement(
        self, entry: object, pointer: str
    ) -> ir.SecurityRequirement | None:
        if not is_node(entry):
            self.reader.report_wrong_type(pointer, "an object", entry)
            return None
        for name in entry:
            if name not in self.names:
                self.reader.report.warning(
                    "lower/unknown-scheme",
                    f"security requirement names {name!r}, which the document does not define; "
                    "this alternative is left out",
                    self.reader.place(child(pointer, name)),
                    hint="define it under components/securitySchemes",
                )
                return None
        return ir.SecurityRequirement(
            tuple(
                ir.SchemeUse(name, tuple(self.reader.strings(entry, name, pointer)))
                for name in entry
            )
        )

    def _lower_scheme(
        self, name: str, entry: object, pointer: str
    ) -> ir.SecurityScheme | None:
        resolved = self.reader.follow(entry, pointer)
        if resolved is None:
            return None
        node, at = resolved
        self.reader.check_keywords_once("Security Scheme", node, at)
        kind = scheme_kind(node)
        if kind is None:
            self.reader.report.warning(
                "lower/security-scheme",
                f"security scheme {name!r} is of no known type; left out",
                self.reader.place(at),
            )
            return None
        location = _API_KEY_LOCATIONS.get(str(node.get("in")))
        key_name = text(node, "name")
        if key_name is not None and not can_be_sent(key_name, location):
            self.reader.report.warning(
                "lower/field-name",
                f"no {node['in']} can be called {key_name!r}; security scheme {name!r} is left out",
                self.reader.place(at),
            )
            return None
        return ir.SecurityScheme(
            name=name,
            kind=kind,
            description=text(node, "description"),
            key_name=key_name,
            location=location,
            http_scheme=text(node, "scheme"),
            bearer_format=text(node, "bearerFormat"),
            flows=self._lower_flows(node, at),
            open_id_connect_url=text(node, "openIdConnectUrl"),
            place=self.reader.place(at),
        )

    def _lower_flows(self, node: Node, pointer: str) -> tuple[ir.OAuthFlow, ...]:
        node_flows = self.reader.mapping(node, "flows", pointer)
        self.reader.check_keywords_once("OAuth Flows", node_flows, f"{pointer}/flows")
        flows: list[ir.OAuthFlow] = []
        for kind, flow in node_flows.items():
            at = child(f"{pointer}/flows", kind)
            if not is_node(flow):
                self.reader.report_wrong_type(at, "an object", flow)
                continue
            self.reader.check_keywords_once("OAuth Flow", flow, at)
            scopes = self.reader.mapping(flow, "scopes", at)
            flows.append(
                ir.OAuthFlow(
                    kind=kind,
                    authorization_url=text(flow, "authorizationUrl"),
                    token_url=text(flow, "tokenUrl"),
                    refresh_url=text(flow, "refreshUrl"),
                    scopes=tuple((name, str(words)) for name, words in scopes.items()),
                )
            )
        return tuple(flows)


def scheme_kind(node: Node) -> ir.SchemeKind | None:
    """What kind of security scheme a node describes (OpenAPI 3.1, 4.8.27)."""
    match node.get("type"):
        case "http":
            match str(node.get("scheme")).lower():
                case "basic":
                    return ir.SchemeKind.BASIC
                case "bearer":
                    return ir.SchemeKind.BEARER
                case _:
                    return ir.SchemeKind.HTTP
        case "apiKey" if text(node, "name") and text(node, "in") in _API_KEY_LOCATIONS:
            return ir.SchemeKind.API_KEY
        case "oauth2":
            return ir.SchemeKind.OAUTH2
        case "openIdConnect":
            return ir.SchemeKind.OPEN_ID_CONNECT
        case "mutualTLS":
            return ir.SchemeKind.MUTUAL_TLS
        case _:
            return None
