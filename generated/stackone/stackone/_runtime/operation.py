"""Operation: the description of one call in a generated module, as plain data.

A generated operation module makes one ``OPERATION`` from the classes here, and a ``STREAM`` as well if the caller
chooses between a response and a stream of items; `plan_of` compiles each once, on its first call.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from .record import Record

if TYPE_CHECKING:
    from .models.model import Model
    from .request import Request, StreamRequest
    from .transport.retries import Retries
    from .transport.server import Server
    from .xml.shapes import XmlRoot

ResultT_co = TypeVar("ResultT_co", covariant=True)
AsyncResultT_co = TypeVar("AsyncResultT_co", covariant=True)
ResultT = TypeVar("ResultT")
AsyncResultT = TypeVar("AsyncResultT")

Location = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
    "querystring",
]
Security = tuple[tuple[str, ...], ...]


class Parameter(Record):
    """One parameter (OpenAPI 3.1, 4.8.12).

    ``name`` is the field of the request class, ``wire`` the name the server knows. With a ``content_type`` the value
    travels in that media type and ``style`` says nothing, but that it is the entire query (``querystring``). ``shared``
    is the argument of the client that may give it once; the parameter is then required, although its field is not.
    None: the field says. ``keyword`` is the method's argument where that is not ``name``. A list within the list is
    written as one text, joined by the first of ``item_delimiters``, a list within that by the second, and so on.
    """

    name: str
    wire: str
    location: Location
    style: Style
    explode: bool = False
    allow_reserved: bool = False
    content_type: str | None = None
    shared: str | None = None
    keyword: str | None = None
    item_delimiters: str = ""


class Encoding(Record):
    """How one property of a form or multipart body is written (OpenAPI 3.1, 4.8.15); ``wire`` is its wire name."""

    wire: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


class Body(Record):
    """What is sent: the request's field of that name.

    A ``nullable`` one is sent as null where None is given; any other is not sent then. ``as_json`` is for media types
    that are JSON and do not say so.

    ``properties`` are the arguments of a flat body's method, each with the wire name of the property that it gives;
    ``nullable_properties`` are those arguments that may be None. None: the method has one argument for the whole body,
    ``keyword``, or ``name`` where that is None. ``xml`` is how the body is written in XML, None: it is none.

    ``prefix_types`` are the media types of the first parts of a multipart body that is a list, ``item_type`` that of
    the others; None: their values tell.
    """

    name: str
    content_type: str
    encodings: tuple[Encoding, ...] = ()
    nullable: bool = False
    as_json: bool = False
    properties: Mapping[str, str] | None = None
    nullable_properties: frozenset[str] = frozenset()
    keyword: str | None = None
    xml: XmlRoot | None = None
    prefix_types: tuple[str | None, ...] = ()
    item_type: str | None = None


class Answer(Record):
    """One documented success.

    ``status`` is ``"200"``, ``"2XX"`` or ``"default"``; ``content_type`` may be a range (``*/*``) and is None where
    there is no body. ``type`` is the annotation that the body is read as; a class that an ``Any`` cannot stand for is
    given as it is: ``list[X]``, ``X | Y``, ``bytes``, ``str``, ``Any``, ``None``. ``xml`` is how it is read from XML,
    None: it does not come so.
    """

    status: str
    content_type: str | None
    type: object
    xml: XmlRoot | None = None


class Pagination(Record):
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


class Streaming(Record):
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


class Operation(Generic[ResultT_co, AsyncResultT_co]):
    """One call of the API; two are never equal, so that what is compiled from one can be kept by identity.

    The type arguments are what the synchronous and the asynchronous method give, and matter to type checkers alone.

    ``call`` is the method's name as a caller writes it behind the client (``lms.get_user``), ``id`` the document's
    own, None where it has none. ``security`` lists alternatives, each the names of the schemes needed together; ``()``
    calls anonymously, None means the client's own. ``idempotent`` is None where the method decides (RFC 9110, 9.2.2);
    ``retries`` is None where the client's policy holds. ``server`` is its own, None where it is on the client's.
    ``pagination`` and ``streaming`` are None where the answer is whole. ``failures`` names the documented body of each
    failing status (exact, a range or ``default``), as the exceptions of the package know it.
    """

    def __init__(  # noqa: PLR0913 - a declaration, every part by its name
        self,
        *,
        request: type[Request[ResultT_co, AsyncResultT_co]],
        call: str,
        method: str,
        path: str,
        id: str | None = None,  # noqa: A002 - the document calls it so
        parameters: tuple[Parameter, ...] = (),
        body: Body | None = None,
        answers: tuple[Answer, ...] = (),
        failures: Mapping[str, str] = {},
        security: Security | None = None,
        idempotent: bool | None = None,
        retries: Retries | None = None,
        server: Server | None = None,
        pagination: Pagination | None = None,
        streaming: Streaming | None = None,
    ) -> None:
        self.request = cast("type[Model]", request)
        self.call = call
        self.method = method
        self.path = path
        self.id = id
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.failures = failures
        self.security = security
        self.idempotent = idempotent
        self.retries = retries
        self.server = server
        self.pagination = pagination
        self.streaming = streaming
        self.title = f"{call} ({id or f'{method} {path}'})"
        """The method, then the operation, as messages name them."""
        if request.__operation__ is None:
            request.__operation__ = self

    def as_stream(
        self,
        request: type[StreamRequest[Any, Any, ResultT, AsyncResultT]],
        *,
        answers: tuple[Answer, ...],
        streaming: Streaming,
    ) -> Operation[ResultT, AsyncResultT]:
        """Give the same call with an answer that comes item by item; ``request`` is the operation's own class."""
        stream = cast("Operation[ResultT, AsyncResultT]", object.__new__(Operation))
        vars(stream).update(vars(self), answers=answers, streaming=streaming)
        request.__stream__ = stream
        return stream


def operation_of(request: object, *, stream: bool = False) -> Operation[Any, Any]:
    """Give the operation of a request; raises TypeError for anything else, or where there is no such stream."""
    kind = type(request)
    name = "__stream__" if stream else "__operation__"
    operation: Operation[Any, Any] | None = getattr(kind, name, None)
    if operation is not None:
        return operation
    if getattr(kind, "__operation__", None) is not None:
        msg = f"{kind.__name__} has no answer that comes item by item"
    else:
        msg = f"send takes a request of this package, not {kind.__name__}"
    raise TypeError(msg)
