"""Facts: what an sdk.toml states about an API that its docs do not describe."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from specpress.diagnostics import Place


class ValueFacts(Struct, frozen=True):
    """Facts about a parameter or a field; ``None`` where nothing is stated.

    ``location`` is that of OpenAPI or ``body``; ``type`` a word of `SCALARS`; ``style`` one of OpenAPI's.
    """

    place: Place | None = None
    location: str | None = None
    wire: str | None = None
    style: str | None = None
    explode: bool | None = None
    nullable: bool | None = None
    required: bool | None = None
    type: str | None = None


class OperationFacts(Struct, frozen=True):
    """Facts about one operation. ``parameters`` go by the names that the docs print.

    ``content_type`` is that of the body sent, ``accept`` that of the answer. ``cursor`` is the wire name of the
    parameter that takes the next page's position, empty where there are no pages; ``next`` the JSON path to it.
    """

    place: Place | None = None
    method: str | None = None
    path: str | None = None
    status: str | None = None
    content_type: str | None = None
    accept: str | None = None
    cursor: str | None = None
    next: str | None = None
    parameters: Mapping[str, ValueFacts] = field(default_factory=dict[str, ValueFacts])


class SchemeFacts(Struct, frozen=True):
    """Facts about a security scheme: its ``kind``, and an API key's ``wire`` name and ``location``."""

    place: Place | None = None
    kind: str | None = None
    wire: str | None = None
    location: str | None = None


class Facts(Struct, frozen=True):
    """Everything stated: about operations by id or ``group.method``, parameters anywhere, fields, security schemes.

    A field goes by its name or, before that, by ``Class.name``. ``wire_rule`` is the spelling, one of `WIRE_RULES`, of
    all names on the wire that are not stated by themselves.
    """

    operations: Mapping[str, OperationFacts] = field(
        default_factory=dict[str, OperationFacts]
    )
    parameters: Mapping[str, ValueFacts] = field(default_factory=dict[str, ValueFacts])
    fields: Mapping[str, ValueFacts] = field(default_factory=dict[str, ValueFacts])
    security: Mapping[str, SchemeFacts] = field(default_factory=dict[str, SchemeFacts])
    wire_rule: str | None = None
    wire_rule_place: Place | None = None


NO_FACTS = Facts()

LOCATIONS = ("path", "query", "header", "cookie", "body")
STYLES = (
    *("matrix", "label", "simple", "form"),
    *("spaceDelimited", "pipeDelimited", "deepObject"),
)
SCALARS = (
    *("string", "integer", "number", "boolean", "any"),
    *("date", "date-time", "duration", "uuid", "binary"),
)
SCHEME_KINDS = ("basic", "bearer", "apiKey", "oauth2")
WIRE_RULES = ("snake_case", "camelCase", "PascalCase", "kebab-case")
