"""The intermediate model: what an API is, in no language and with wire names only.

Every class is frozen and made of tuples, so values are trees; a `Ref` names a declaration, so graphs may be cyclic.
`required`, `nullable` and `default` are three separate facts. Sources: OpenAPI Specification 3.1 and
JSON Schema 2020-12; each class names its section.
"""

from __future__ import annotations

import enum

from msgspec import Struct

from generator.diagnostics import Place

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""A JSON value as the parsers give it."""


class Example(Struct, frozen=True):
    """One example value. A wrapper tells "no example" (absent) from an example that is null."""

    value: Json
    name: str | None = None
    summary: str | None = None


class Default(Struct, frozen=True):
    """A schema's default value. A wrapper, because null is a default too."""

    value: Json


# --- types -----------------------------------------------------------------------------------------------------------


class ScalarKind(enum.Enum):
    """The JSON types that hold no other value (JSON Schema 2020-12 Validation, section 6.1.1)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


class Constraints(Struct, frozen=True):
    """Assertions about a value besides its type (JSON Schema 2020-12 Validation, sections 6.2 to 6.5)."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


class Scalar(Struct, frozen=True):
    """A string, number, boolean or null. ``format`` and the ``content_*`` words stand as the document gives them."""

    kind: ScalarKind
    format: str | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    constraints: Constraints | None = None


class Anything(Struct, frozen=True):
    """Any JSON value: the schema ``{}`` or ``true``."""


class Nothing(Struct, frozen=True):
    """No value at all: the schema ``false``."""


class Binary(Struct, frozen=True):
    """Raw octets: a media type without a JSON shape, or ``format: binary``."""


class Literal(Struct, frozen=True):
    """One of a few JSON scalars that is no named enum: ``const``."""

    values: tuple[str | int | float | bool | None, ...]


class Ref(Struct, frozen=True):
    """The declaration of that name in `Api.declarations`."""

    name: str


class Array(Struct, frozen=True):
    """A list. ``prefix`` types the first items (``prefixItems``), ``items`` those after them."""

    items: Type
    prefix: tuple[Type, ...] = ()
    constraints: Constraints | None = None


class Map(Struct, frozen=True):
    """An object whose keys are data: ``additionalProperties`` without ``properties``."""

    values: Type


class Discriminator(Struct, frozen=True):
    """What tells a union's members apart (OpenAPI 3.1, 4.8.25). ``mapping`` goes from value to Ref name."""

    property_name: str
    mapping: tuple[tuple[str, str], ...]


class Union(Struct, frozen=True):
    """One of several types. ``exclusive`` is true for ``oneOf``; ``open`` keeps values that match no member."""

    members: tuple[Type, ...]
    exclusive: bool = False
    discriminator: Discriminator | None = None
    open: bool = False


class Nullable(Struct, frozen=True):
    """The inner type or null."""

    inner: Type


Type = (
    Scalar
    | Anything
    | Nothing
    | Binary
    | Literal
    | Ref
    | Array
    | Map
    | Union
    | Nullable
)


# --- declarations ----------------------------------------------------------------------------------------------------


class Source(enum.Enum):
    """Who told of an operation, a parameter or a field."""

    SPEC = "spec"
    DOCS = "docs"
    BOTH = "both"


class Field(Struct, frozen=True):
    """A property of an object. ``label`` is the name the docs print, ``None`` where no docs speak of it.

    ``guessed`` names the facts that were derived by a rule because nobody tells them; so it does elsewhere. ``fixed``
    marks a required one whose enum, written in place, has one value: a constant of documents before 3.1.
    """

    name: str
    type: Type
    required: bool = False
    default: Default | None = None
    description: str | None = None
    deprecated: bool = False
    deprecation: str | None = None
    read_only: bool = False
    write_only: bool = False
    examples: tuple[Example, ...] = ()
    label: str | None = None
    source: Source = Source.SPEC
    guessed: tuple[str, ...] = ()
    fixed: bool = False
    place: Place | None = None


class Model(Struct, frozen=True):
    """An object with named properties.

    ``name`` identifies it among the declarations. ``label`` is the class name the docs give it, and ``aliases``
    further names under which the docs show the same shape. ``additional`` types the properties that are not named:
    ``None`` means the document forbids them (``additionalProperties: false``). ``inline`` marks an object that has
    no name of its own in the document; ``owner`` is then the declaration or operation it was found in.
    """

    name: str
    fields: tuple[Field, ...]
    additional: Type | None = Anything()
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    label: str | None = None
    aliases: tuple[str, ...] = ()
    inline: bool = False
    owner: str | None = None
    place: Place | None = None


class EnumMember(Struct, frozen=True):
    """One value of an enum. ``label`` is the member name the docs or ``x-enum-varnames`` give, else ``None``."""

    value: str | int | float | bool
    label: str | None = None
    description: str | None = None
    deprecated: bool = False


class Enum(Struct, frozen=True):
    """A closed or ``open`` list of values; an open one admits values that the document does not know yet."""

    name: str
    kind: ScalarKind
    members: tuple[EnumMember, ...]
    open: bool = False
    description: str | None = None
    deprecated: bool = False
    label: str | None = None
    aliases: tuple[str, ...] = ()
    inline: bool = False
    owner: str | None = None
    place: Place | None = None


class Alias(Struct, frozen=True):
    """A name for a type that is neither an object nor an enum: a named union, array, map or scalar."""

    name: str
    type: Type
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    label: str | None = None
    aliases: tuple[str, ...] = ()
    inline: bool = False
    owner: str | None = None
    place: Place | None = None


Declaration = Model | Enum | Alias


def path_step(name: str) -> str:
    """A name as one step of a declaration's name, whose steps are separated by ``/``: a slash of its own is turned."""
    return name.replace("/", "\N{DIVISION SLASH}")


def operation_root(identity: str) -> str:
    """The first step in the names of what is inline in an operation."""
    return f"{path_step(identity)}()"


# --- operations ------------------------------------------------------------------------------------------------------


class Location(enum.Enum):
    """Where a parameter travels (OpenAPI 3.1, 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(enum.Enum):
    """How a parameter's value becomes text (OpenAPI 3.1, 4.8.12.3; RFC 6570)."""

    MATRIX = "matrix"
    LABEL = "label"
    SIMPLE = "simple"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


class Parameter(Struct, frozen=True):
    """One parameter of an operation.

    ``content_type`` is set where the document gives ``content`` instead of ``schema``: the value is then encoded in
    that media type, and ``style`` says nothing.
    """

    name: str
    location: Location
    type: Type
    required: bool = False
    style: Style = Style.SIMPLE
    explode: bool = False
    allow_reserved: bool = False
    allow_empty: bool = False
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
    """How one property of a form or multipart body is written (OpenAPI 3.1, 4.8.15)."""

    property_name: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


class Content(Struct, frozen=True):
    """A body in one media type (OpenAPI 3.1, 4.8.14).

    ``item_type`` types the items of a stream (``itemSchema`` of OpenAPI 3.2), and ``sentinel`` is the data of the event
    that ends one; ``None`` where the document does not say.
    """

    content_type: str
    type: Type
    item_type: Type | None = None
    sentinel: str | None = None
    encodings: tuple[Encoding, ...] = ()
    examples: tuple[Example, ...] = ()
    place: Place | None = None


class RequestBody(Struct, frozen=True):
    """What an operation sends. ``label`` is the name the docs give the body among the request's fields."""

    contents: tuple[Content, ...]
    required: bool = False
    description: str | None = None
    label: str | None = None
    source: Source = Source.SPEC
    guessed: tuple[str, ...] = ()
    place: Place | None = None


class Header(Struct, frozen=True):
    """A response header."""

    name: str
    type: Type
    required: bool = False
    description: str | None = None
    deprecated: bool = False


class Link(Struct, frozen=True):
    """A follow-up call that a response makes possible (OpenAPI 3.1, 4.8.20), kept as the document gives it."""

    name: str
    operation_id: str | None = None
    operation_ref: str | None = None
    description: str | None = None


class Response(Struct, frozen=True):
    """An answer. ``status`` is ``"200"``, a range such as ``"4XX"``, or ``"default"``; no ``contents``: no body."""

    status: str
    contents: tuple[Content, ...] = ()
    description: str | None = None
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
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


class Pagination(Struct, frozen=True):
    """How a list operation goes on.

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
    """When and how a failed call is tried again. Times are in milliseconds; ``None``: the runtime's own default."""

    statuses: tuple[str, ...]
    initial_interval: int | None = None
    max_interval: int | None = None
    exponent: float | None = None
    max_elapsed: int | None = None
    max_attempts: int | None = None
    connection_errors: bool = True


class Operation(Struct, frozen=True):
    """One call of the API.

    ``id`` is unique: the document's operationId, else made of method and path. ``group`` and ``name`` are where
    people find it (``("lms",)``, ``create_user_completion``), in the document's or the docs' own spelling.
    ``request_label`` is the docs' name of the request class. ``security`` is ``None`` where the API's own
    requirements hold.
    """

    id: str
    method: str
    path: str
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
    of: str | None = None


class Tag(Struct, frozen=True):
    """A tag with the words about it; the description of a group of operations."""

    name: str
    description: str | None = None
    place: Place | None = None


class Info(Struct, frozen=True):
    """What the document says of the API itself."""

    title: str
    version: str
    description: str | None = None
    license: str | None = None
    contact: str | None = None
    terms_of_service: str | None = None


class Global(Struct, frozen=True):
    """A parameter, by wire name, that may be given once to the client; ``place`` is where somebody says so."""

    name: str
    place: Place | None = None


class Api(Struct, frozen=True):
    """A whole API: operations and declarations in document order; ``label`` is the docs' name of the client class."""

    info: Info
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    declarations: dict[str, Declaration]
    security: tuple[SecurityRequirement, ...] = ()
    schemes: tuple[SecurityScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    globals: tuple[Global, ...] = ()
    label: str | None = None
