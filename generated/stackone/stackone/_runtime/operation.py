"""Operation: what a generated module says about one call, as plain data.

A generated operation module makes one ``OPERATION`` from the classes here, and a ``STREAM`` besides where the answer
comes whole or item by item, as the caller likes; `request.plan_of` compiles each once, on the first call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .models.model import Model
    from .transport.retries import Retries
    from .transport.server import Server

Location = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
    "querystring",
]
Security = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter (OpenAPI 3.1, 4.8.12).

    ``name`` is the field of the request class, ``wire`` the name the server knows. With a ``content_type`` the value
    travels in that media type and ``style`` says nothing, but that it is the whole query (``querystring``). ``shared``
    is the argument of the client that may give it once; the parameter is then required, although its field is not.
    None: the field says.
    """

    name: str
    wire: str
    location: Location
    style: Style
    explode: bool = False
    allow_reserved: bool = False
    content_type: str | None = None
    shared: str | None = None


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property of a form or multipart body is written (OpenAPI 3.1, 4.8.15); ``wire`` is its wire name."""

    wire: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent: the request's field of that name, or the request as a whole where ``name`` is None.

    A ``nullable`` one is sent as null where None is given; any other is not sent then. ``as_json`` is for media types
    that are JSON and do not say so.
    """

    name: str | None
    content_type: str
    encodings: tuple[Encoding, ...] = ()
    nullable: bool = False
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One documented success.

    ``status`` is ``"200"``, ``"2XX"`` or ``"default"``; ``content_type`` may be a range (``*/*``) and is None where
    there is no body. ``type`` is the annotation that the body is read as; a class that an ``Any`` cannot stand for is
    given as it is: ``list[X]``, ``X | Y``, ``bytes``, ``str``, ``Any``, ``None``.
    """

    status: str
    content_type: str | None
    type: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How the pages of a list follow each other.

    ``kind`` is what the next page is asked for by: a "cursor" that the page gives, the "offset" of its first item, the
    number of the "page", or its URL, the "link".

    ``items``, ``output``, ``pages`` and ``more`` are places in the result, in wire names, as the part of JSONPath
    (RFC 9535) that names one node: ``$.data``, ``$['data'][-1].id``. ``items`` is the list. ``output`` is the next
    cursor or URL; with "link" None stands for the header ``Link`` (RFC 8288). ``pages`` counts the pages, ``more`` is
    true or false; None: the server does not tell.

    ``input`` is the field of the request class that the cursor, offset or number goes into (``body.cursor``: a field
    of a field). ``limit`` is the field that says how many items a page has at most, None: there is none.
    ``start`` is the number of the first page.
    """

    kind: Literal["cursor", "offset", "page", "link"]
    items: str
    input: str | None = None
    output: str | None = None
    limit: str | None = None
    pages: str | None = None
    more: str | None = None
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming:
    """How an answer comes item by item: as server-sent "events" or as JSON "lines".

    The type of the operation's first answer is that of one item: of an event's data, or with ``whole`` of an object
    with the members ``event``, ``id`` and ``data``. ``sentinel`` is the data of an event that ends the stream, None:
    the body ends.

    ``flag`` is the field of the request class that asks for the stream where the operation has a whole answer as well
    (``body.stream``: a field of a field); None: the header Accept alone asks for it.
    """

    kind: Literal["events", "lines"]
    whole: bool = False
    sentinel: str | None = None
    flag: str | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Operation:
    """One call of the API; two are never equal, so that what is compiled from one can be kept by identity.

    ``request`` is None where the operation takes nothing. ``security`` lists alternatives, each the names of the
    schemes needed together; ``()`` calls anonymously, None means the client's own. ``idempotent`` is None where the
    method decides (RFC 9110, 9.2.1); ``retries`` is None where the client's policy holds. ``server`` is its
    own, None where it is on the client's. ``pagination`` and ``streaming`` are None where the answer is whole.
    """

    id: str
    method: str
    path: str
    request: type[Model] | None = None
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    answers: tuple[Answer, ...] = ()
    security: Security | None = None
    idempotent: bool | None = None
    retries: Retries | None = None
    server: Server | None = None
    pagination: Pagination | None = None
    streaming: Streaming | None = None
