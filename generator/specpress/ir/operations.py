"""Operations: the calls of an API, and its metadata."""

from __future__ import annotations

import enum
import re

from msgspec import Struct

from specpress.diagnostics import Place
from specpress.ir.types import Declaration, Default, Example, Source, Type

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Location(enum.Enum):
    """Where a parameter is sent (OpenAPI 3.1, 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(enum.Enum):
    """How a parameter's value becomes text (OpenAPI 3.1, 4.8.12.3; RFC 6570).

    ``querystring`` is no style of a document: the value is the entire query (OpenAPI 3.2, 4.12.1), in its media type.
    ``tabDelimited`` is the ``collectionFormat: tsv`` of Swagger 2.0, which OpenAPI has no style for.
    """

    MATRIX = "matrix"
    LABEL = "label"
    SIMPLE = "simple"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    TAB_DELIMITED = "tabDelimited"
    DEEP_OBJECT = "deepObject"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


class Parameter(Struct, frozen=True):
    """One parameter of an operation.

    ``content_type`` is set where the document gives ``content`` instead of ``schema``: the value is then encoded in
    that media type, and ``style`` says nothing. ``has_default_style`` tells that the document gives neither: the style
    is the standard's default. ``item_delimiters`` are the characters that join a list within the list, one within that,
    and so on.
    """

    name: str
    location: Location
    type: Type
    required: bool = False
    style: Style = Style.SIMPLE
    explode: bool = False
    has_default_style: bool = False
    item_delimiters: str = ""
    allow_reserved: bool = False
    content_type: str | None = None
    default: Default | None = None
    description: str | None = None
    deprecated: bool = False
    deprecation: str | None = None
    examples: tuple[Example, ...] = ()
    label: str | None = None
    source: Source = Source.SPEC
    guessed: tuple[str, ...] = ()
    place: Place | None = None


class Encoding(Struct, frozen=True):
    """How one property of a form or multipart body is written (OpenAPI 3.1, 4.8.15).

    ``headers`` are the names of those that its part has in a multipart body. ``property_name`` is empty where a part is
    known by its position.
    """

    property_name: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[str, ...] = ()


class Content(Struct, frozen=True):
    """A body in one media type (OpenAPI 3.1, 4.8.14).

    ``item_type`` types the items of a stream (``itemSchema`` of OpenAPI 3.2), and ``sentinel`` is the data of the event
    that ends one; ``None`` where the document does not say. ``as_json`` tells that a vendor's media type is JSON, as
    its schema describes what nothing else could carry. ``prefix_encodings`` and ``item_encoding`` are those of
    the parts of a multipart body that is a list, the first ones and all others (OpenAPI 3.2, 4.15).
    """

    content_type: str
    type: Type
    item_type: Type | None = None
    sentinel: str | None = None
    encodings: tuple[Encoding, ...] = ()
    prefix_encodings: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None
    examples: tuple[Example, ...] = ()
    place: Place | None = None
    as_json: bool = False


class RequestBody(Struct, frozen=True):
    """What an operation sends. ``label`` is the name the docs give the body among the request's fields."""

    contents: tuple[Content, ...]
    required: bool = False
    description: str | None = None
    label: str | None = None
    source: Source = Source.SPEC
    guessed: tuple[str, ...] = ()
    place: Place | None = None


class Response(Struct, frozen=True):
    """An answer. ``status`` is ``"200"``, a range such as ``"4XX"``, or ``"default"``; no ``contents``: no body.

    ``headers`` are the names of those that it is documented to have.
    """

    status: str
    contents: tuple[Content, ...] = ()
    description: str | None = None
    headers: tuple[str, ...] = ()
    place: Place | None = None


class SchemeUse(Struct, frozen=True):
    """One security scheme, by name, with the scopes it must grant."""

    scheme: str
    scopes: tuple[str, ...] = ()


class SecurityRequirement(Struct, frozen=True):
    """Schemes that are needed together; none means that the operation may be called anonymously."""

    schemes: tuple[SchemeUse, ...]


class OAuthFlow(Struct, frozen=True):
    """One OAuth 2 flow (OpenAPI 3.1, 4.8.29). ``kind`` is the document's key, such as ``clientCredentials``."""

    kind: str
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()


class SchemeKind(enum.Enum):
    """What a security scheme is (OpenAPI 3.1, 4.8.27)."""

    BASIC = "basic"
    BEARER = "bearer"
    HTTP = "http"
    API_KEY = "apiKey"
    OAUTH2 = "oauth2"
    OPEN_ID_CONNECT = "openIdConnect"
    MUTUAL_TLS = "mutualTLS"


class SecurityScheme(Struct, frozen=True):
    """A way to authenticate. ``key_name`` and ``location`` are an API key's, ``http_scheme`` another scheme's."""

    name: str
    kind: SchemeKind
    description: str | None = None
    key_name: str | None = None
    location: Location | None = None
    http_scheme: str | None = None
    bearer_format: str | None = None
    flows: tuple[OAuthFlow, ...] = ()
    open_id_connect_url: str | None = None
    place: Place | None = None


class ServerVariable(Struct, frozen=True):
    """A placeholder of a server's URL. Empty ``values`` admit anything."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str | None = None


class Server(Struct, frozen=True):
    """A base URL with ``{variables}``."""

    url: str
    description: str | None = None
    name: str | None = None
    variables: tuple[ServerVariable, ...] = ()

    @property
    def placeholders(self) -> list[str]:
        """The names of what has to be filled into the URL; each ought to be a variable."""
        return _PLACEHOLDER.findall(self.url)


class Pagination(Struct, frozen=True):
    """How a list operation is paginated.

    ``kind`` is ``cursor``, ``offset``, ``page`` or ``url``. ``input`` names the parameter that takes the position,
    ``output`` is the JSON path of the next one in the answer, ``items`` that of the page's items, ``None`` where the
    document does not say.
    """

    kind: str
    input: str | None = None
    output: str | None = None
    items: str | None = None
    limit_input: str | None = None


class Retries(Struct, frozen=True):
    """When and how a failed call is tried again. Times are in milliseconds; ``None``: the runtime's own default.

    ``methods`` are those of HTTP whose calls may be repeated; what a document says of an operation holds whatever its
    method is.
    """

    statuses: tuple[str, ...]
    initial_interval: int | None = None
    max_interval: int | None = None
    exponent: float | None = None
    max_elapsed: int | None = None
    max_attempts: int | None = None
    connection_errors: bool = True
    methods: tuple[str, ...] | None = None


class Operation(Struct, frozen=True):
    """One call of the API.

    ``id`` is unique: the document's operationId, else made of method and path. ``operation_id`` is the document's own;
    ``None`` where it has none. ``group`` and ``name`` are its place in the SDK (``("lms",)``,
    ``create_user_completion``), in the document's or the docs' own spelling.
    ``request_label`` is the docs' name of the request class. ``security`` is ``None`` where the API's own
    requirements hold.
    """

    id: str
    method: str
    path: str
    operation_id: str | None = None
    group: tuple[str, ...] = ()
    name: str | None = None
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    deprecation: str | None = None
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None
    servers: tuple[Server, ...] = ()
    pagination: Pagination | None = None
    retries: Retries | None = None
    request_label: str | None = None
    source: Source = Source.SPEC
    guessed: tuple[str, ...] = ()
    place: Place | None = None


class Callback(Struct, frozen=True):
    """A request that the API itself sends: an operation's callback, or a webhook (``expression`` is then its name)."""

    expression: str
    operation: Operation


class Tag(Struct, frozen=True):
    """A tag with the words about it; the description of a group of operations."""

    name: str
    description: str | None = None
    place: Place | None = None


class Contact(Struct, frozen=True):
    """Whom to ask about the API (OpenAPI 3.1, 4.8.3)."""

    name: str | None = None
    url: str | None = None
    email: str | None = None


class License(Struct, frozen=True):
    """The licence of the API (OpenAPI 3.1, 4.8.4). ``identifier`` is an SPDX expression."""

    name: str | None = None
    identifier: str | None = None
    url: str | None = None


class Info(Struct, frozen=True):
    """The metadata of the API."""

    title: str
    version: str
    description: str | None = None
    license: License | None = None
    contact: Contact | None = None
    terms_of_service: str | None = None


class Global(Struct, frozen=True):
    """A parameter, by wire name, that may be given once to the client; ``place`` is where it is declared."""

    name: str
    place: Place | None = None


class Kept(Struct, frozen=True):
    """A keyword of the document that the package does not show: the object it belongs to, and where it occurs.

    ``object`` is the name that the OpenAPI specification gives it, such as ``Response``.
    """

    object: str
    keyword: str
    why: str
    places: tuple[Place, ...]


class Api(Struct, frozen=True):
    """An API: operations and declarations in document order; ``label`` is the docs' name of the client class."""

    info: Info
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    declarations: dict[str, Declaration]
    security: tuple[SecurityRequirement, ...] = ()
    schemes: tuple[SecurityScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    globals: tuple[Global, ...] = ()
    kept: tuple[Kept, ...] = ()
    label: str | None = None
