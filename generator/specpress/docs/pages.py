"""Docs pages: what a folder of SDK reference pages says, as plain frozen values.

Names are the docs' own (the SDK's spelling, not the wire's). Nothing here is Python- or OpenAPI-specific.
The values are trees, so the garbage collector need not look at them (``gc=False``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from msgspec import Struct

from specpress.diagnostics import Place

# --- types -----------------------------------------------------------------------------------------------------------


class Prim(Struct, frozen=True, gc=False):
    """A type without parts: ``string number boolean any Date Response Uint8Array`` or another global of the SDK.

    ``exact`` is the dialect's narrower word when it has one (``integer``, ``date``); ``None`` means it has none.
    """

    name: str
    exact: str | None = None


class NamedRef(Struct, frozen=True, gc=False):
    """A class, enum or union with a page of its own: ``package`` is that page's folder, "" when the cell names none.

    ``href`` is the link as written, ``None`` where the cell has no link. ``union`` is true where the
    dialect's spelling (italic, unlinked) says that the page describes a union.
    """

    package: str
    name: str
    href: str | None = None
    union: bool = False


class ArrayOf(Struct, frozen=True, gc=False):
    """A list of one type."""

    item: Type


class MapOf(Struct, frozen=True, gc=False):
    """An object with free string keys."""

    value: Type


class StreamOf(Struct, frozen=True, gc=False):
    """A body that comes item by item, in a media type that has events or lines."""

    item: Type
    content_type: str


class UnionOf(Struct, frozen=True, gc=False):
    """One of several types, spelled out in place."""

    members: tuple[Type, ...]


class LiteralOf(Struct, frozen=True, gc=False):
    """One value; ``text`` is its JSON spelling."""

    text: str


class OptionalOf(Struct, frozen=True, gc=False):
    """A type that may be left out (a dialect that says so in the Type cell)."""

    inner: Type


class NullableOf(Struct, frozen=True, gc=False):
    """A type or null (a dialect that says so in the Type cell)."""

    inner: Type


Type = (
    Prim
    | NamedRef
    | ArrayOf
    | MapOf
    | StreamOf
    | UnionOf
    | LiteralOf
    | OptionalOf
    | NullableOf
)


def make_union(members: Sequence[Type]) -> Type:
    """Alternatives, each once; a single one stays what it is."""
    kinds = tuple(dict.fromkeys(members))
    return kinds[0] if len(kinds) == 1 else UnionOf(kinds)


def format_type(kind: Type) -> str:
    """Spell a type on one line: ``string``, ``shared.X``, ``array<...>``, ``record<...>``, ``union<a|b>`` and so on."""
    match kind:
        case Prim(name):
            return name
        case NamedRef(package, name):
            return f"{package}.{name}" if package else name
        case ArrayOf(item):
            return f"array<{format_type(item)}>"
        case MapOf(value):
            return f"record<{format_type(value)}>"
        case StreamOf(item):
            return f"stream<{format_type(item)}>"
        case UnionOf(members):
            return f"union<{'|'.join(map(format_type, members))}>"
        case LiteralOf(text):
            return text
        case OptionalOf(inner):
            return f"optional<{format_type(inner)}>"
        case NullableOf(inner):
            return f"nullable<{format_type(inner)}>"


def references(kind: Type) -> Iterator[NamedRef]:
    """Every named reference inside a type, left to right."""
    match kind:
        case NamedRef():
            yield kind
        case ArrayOf(inner) | MapOf(inner) | OptionalOf(inner) | NullableOf(inner):
            yield from references(inner)
        case StreamOf(item):
            yield from references(item)
        case UnionOf(members):
            for member in members:
                yield from references(member)
        case Prim() | LiteralOf():
            return


# --- dialects --------------------------------------------------------------------------------------------------------


class Traits(Struct, frozen=True, gc=False):
    """What holds for all docs of one generator and no page says.

    ``operation_packages`` and ``component_packages`` are folders, in lower case: of classes made for one operation, and
    of those of the API. ``body_suffix`` ends the names of the former that are a body and no set of arguments.
    ``envelope`` are the fields beside the body in the class that an SDK makes around a response, and ``envelope_marks``
    those that tell such a class; both without case and separators. ``catch_all`` are the fields that stand for
    properties without a name. ``class_suffixes`` end the names of classes that would be reserved words.
    ``names_alone`` tells that these docs have names and no fields, ``octets_are_text`` that text may stand for octets.
    """

    operation_packages: frozenset[str] = frozenset()
    component_packages: frozenset[str] = frozenset()
    body_suffix: str = "RequestBody"
    envelope: frozenset[str] = frozenset()
    envelope_marks: frozenset[str] = frozenset()
    catch_all: frozenset[str] = frozenset()
    class_suffixes: tuple[str, ...] = ()
    names_alone: bool = False
    octets_are_text: bool = False

    def is_operation_package(self, package: str) -> bool:
        """Tell whether a folder holds classes that are made for one operation each."""
        return package.lower() in self.operation_packages

    def is_component_package(self, package: str) -> bool:
        """Tell whether a folder holds the classes of the API itself."""
        return package.lower() in self.component_packages

    def is_arguments_class(self, package: str, name: str) -> bool:
        """Tell whether a class holds the arguments of one operation, the body being one of them."""
        return self.is_operation_package(package) and not name.endswith(
            self.body_suffix
        )


RowRole = Literal["argument", "request", "security", "option"]
"""What a row of a method's table is: an argument, the object of all arguments, credentials, or an option of the SDK."""

Untold = Literal["required", "deprecated", "open", "description", "parameters"]
"""A fact that a dialect has no place for, so that what its pages show of it means nothing.

``parameters``: those that are not listed may be there all the same.
"""


# --- pages -----------------------------------------------------------------------------------------------------------


class DocField(Struct, frozen=True, gc=False):
    """One row of a field or parameter table.

    ``type`` is ``None`` when ``type_text`` (the cell as written) could not be read; a finding says so.
    ``deprecation`` is the notice's own message, ``None`` if it is the standard sentence or there is no notice.
    ``example`` and ``default`` are the raw cell text, ``None`` where there is none. ``line`` counts from 1.
    ``role`` is that of a row of a method's table. ``untold`` are the facts that this table never tells.
    """

    name: str
    type: Type | None
    type_text: str
    optional: bool
    deprecated: bool
    description: str | None
    deprecation: str | None
    example: str | None
    line: int
    default: str | None = None
    role: RowRole = "argument"
    untold: tuple[Untold, ...] = ()


class DocMember(Struct, frozen=True, gc=False):
    """One member of an enum: its name in the SDK and its value on the wire.

    ``is_integer`` is true where the docs write the value as a number and no text.
    """

    name: str
    value: str
    line: int
    is_integer: bool = False


PageKind = Literal["object", "enum", "union", "name"]
"""What a page describes; ``name`` where it tells the name of a class alone."""


class DocPage(Struct, frozen=True, gc=False):
    """One declaration: ``fields`` of an object, ``members`` of an enum, ``types`` of a union; the others are empty.

    ``open`` marks an enum that keeps unknown values. ``path`` is the file as it was given, ``line`` that of
    the title. ``import_path`` is what the page's own example imports the class from, ``None`` if it does not.
    """

    kind: PageKind
    package: str
    name: str
    deprecated: bool
    description: str | None
    open: bool
    path: str
    line: int
    fields: tuple[DocField, ...] = ()
    members: tuple[DocMember, ...] = ()
    types: tuple[Type, ...] = ()
    import_path: str | None = None
    untold: tuple[Untold, ...] = ()


# --- operations ------------------------------------------------------------------------------------------------------


class DocError(Struct, frozen=True, gc=False):
    """One row of an Errors table. ``statuses`` are codes or ranges (``404``, ``5XX``)."""

    type: Type | None
    statuses: tuple[str, ...]
    content_type: str | None
    line: int


class DocSample(Struct, frozen=True, gc=False):
    """One usage example: the text of its fence. ``name`` is ``None`` for the only one; ``line`` is its first line."""

    name: str | None
    text: str
    line: int


class DocMethod(Struct, frozen=True, gc=False):
    """One method of a group page.

    ``operation_id``, ``http_method`` (lower case) and ``path`` are ``None`` where the page does not tell them.
    ``group`` is the accessor on the client (``requestLogs``), ``folder`` the page's folder. ``request`` is
    ``None`` when the parameters stand in the table one by one, ``response`` when nothing is returned.
    ``content_type`` is that of the body, "" where the page says that there is none, and ``accept`` that of the answer;
    ``None`` where the page does not tell. ``untold`` are the facts that this dialect never tells of a method.
    """

    operation_id: str | None
    http_method: str | None
    path: str | None
    group: str
    folder: str
    name: str
    summary: str | None
    description: str | None
    deprecated: bool
    request: Type | None
    response: Type | None
    errors: tuple[DocError, ...]
    paginated: bool
    parameters: tuple[DocField, ...]
    samples: tuple[DocSample, ...]
    file: str
    line: int
    content_type: str | None = None
    accept: str | None = None
    untold: tuple[Untold, ...] = ()

    @property
    def arguments(self) -> tuple[DocField, ...]:
        """The rows of the table that are arguments of the operation."""
        return tuple(row for row in self.parameters if row.role == "argument")

    @property
    def security(self) -> DocField | None:
        """The row of the credentials of this method, ``None`` where the client's are meant."""
        return next((row for row in self.parameters if row.role == "security"), None)

    @property
    def sample(self) -> str | None:
        """The first usage example, ``None`` if there is none."""
        return self.samples[0].text if self.samples else None


class DocGroup(Struct, frozen=True, gc=False):
    """One page of methods: its ``title``, the ``accessor`` on the client and the Overview's text."""

    title: str
    accessor: str
    description: str | None
    place: Place


class DocScheme(Struct, frozen=True, gc=False):
    """One row of a README's table of security schemes: the ``names`` of its settings, and two cells as written."""

    names: tuple[str, ...]
    type: str
    scheme: str
    line: int


class DocClient(Struct, frozen=True, gc=False):
    """How the first usage example makes a client: the ``name`` of its class, and the ``settings`` it gives."""

    name: str
    settings: tuple[str, ...] = ()


class Docs(Struct, frozen=True, dict=True):
    """Everything read from one folder, each tuple in the order of the files.

    ``client`` is ``None`` where no usage example makes one.
    """

    pages: tuple[DocPage, ...] = ()
    methods: tuple[DocMethod, ...] = ()
    groups: tuple[DocGroup, ...] = ()
    schemes: tuple[DocScheme, ...] = ()
    client: DocClient | None = None
    traits: Traits = Traits()

    @cached_property
    def index(self) -> Mapping[tuple[str, str], DocPage]:
        """The pages by package and class; of two pages for one class the first counts."""
        index: dict[tuple[str, str], DocPage] = {}
        for page in self.pages:
            index.setdefault((page.package, page.name), page)
        return index

    def page(self, package: str, name: str) -> DocPage | None:
        """Return the page of a class, ``None`` if the docs have none."""
        return self.index.get((package, name))
