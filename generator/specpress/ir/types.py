"""Types: what values look like, and the declarations that types name."""

from __future__ import annotations

import enum

from msgspec import Struct

from specpress.diagnostics import Place

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""A JSON value as the parsers give it."""


class Example(Struct, frozen=True):
    """One example value. A wrapper tells "no example" (absent) from an example that is null."""

    value: Json


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


class Constraints(Struct, frozen=True, rename="camel"):
    """What a schema says of a value besides its type (JSON Schema 2020-12 Validation, sections 6.2 to 6.5 and 8).

    Each field holds the keyword of its name in camel case, if that is in the schema and of the field's type. The
    ``content_*`` fields describe what a string contains.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None


class XmlNode(enum.Enum):
    """What a value becomes in XML (OpenAPI 3.2, 4.26.1: ``nodeType``)."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    CDATA = "cdata"
    NONE = "none"


class Xml(Struct, frozen=True):
    """How a value is written in XML (OpenAPI 3.1, 4.8.26); ``None``: as is usual for its type.

    ``node`` is ``NONE`` where the value has no node of its own; a list whose node is ``ELEMENT`` is wrapped.
    """

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    node: XmlNode | None = None


class Scalar(Struct, frozen=True):
    """A string, number, boolean or null. ``format`` is that of the document."""

    kind: ScalarKind
    format: str | None = None
    constraints: Constraints | None = None


class Anything(Struct, frozen=True):
    """Any JSON value: the schema ``{}`` or ``true``."""


class Nothing(Struct, frozen=True):
    """No value at all: the schema ``false``."""


class Binary(Struct, frozen=True):
    """Raw octets: a media type without a JSON shape, ``format: binary``, or a ``contentMediaType`` that is no text.

    ``media_type`` is what the schema says that they are; ``None`` where it does not.
    """

    media_type: str | None = None


class Literal(Struct, frozen=True):
    """One of a few JSON scalars that is no named enum: ``const``."""

    values: tuple[str | int | float | bool | None, ...]


class Ref(Struct, frozen=True):
    """The declaration of that name in `Api.declarations`."""

    name: str


class Array(Struct, frozen=True):
    """A list. ``prefix`` types the first items (``prefixItems``), ``items`` those after them.

    ``xml`` is how the list itself is written, ``item_xml`` how each item is; ``None`` where the document does not say.
    """

    items: Type
    prefix: tuple[Type, ...] = ()
    constraints: Constraints | None = None
    xml: Xml | None = None
    item_xml: Xml | None = None

    @property
    def is_tuple(self) -> bool:
        """Whether a list has exactly the items that its prefix describes."""
        least = self.constraints.min_items if self.constraints is not None else None
        is_closed = isinstance(self.items, Nothing)
        return bool(self.prefix) and is_closed and (least or 0) >= len(self.prefix)


class Map(Struct, frozen=True):
    """An object whose keys are data: ``additionalProperties`` without ``properties``."""

    values: Type
    constraints: Constraints | None = None


class Discriminator(Struct, frozen=True):
    """How the members of a union are distinguished (OpenAPI 3.1, 4.8.25).

    ``mapping`` are pairs of a value and a Ref name; members that share a value have a pair each, in the order of the
    document. Values that are not strings are spelled as JSON. ``default`` names the member for all other values and for
    none (``defaultMapping``, OpenAPI 3.2); ``None`` where the document has none.
    """

    property_name: str
    mapping: tuple[tuple[str, str], ...]
    default: str | None = None
    place: Place | None = None


class Union(Struct, frozen=True):
    """One of several types: ``oneOf`` or ``anyOf``. ``open`` keeps values that match no member."""

    members: tuple[Type, ...]
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
    """What describes an operation, a parameter or a request body."""

    SPEC = "spec"
    DOCS = "docs"
    BOTH = "both"


class Field(Struct, frozen=True):
    """A property of an object. ``xml`` is how it is written in XML.

    ``label`` is the name the docs print, ``None`` where no docs speak of it.

    ``guessed`` names the facts that a rule guessed because no input states them; so it does elsewhere. ``fixed`` marks
    one whose value is known: a required one whose enum, written in place, has one value (a constant of documents before
    3.1), or the tag of a member of a union, required or not. ``spellings`` are further names that a response may have
    it under, if its wire name is a guess.
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
    guessed: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    fixed: bool = False
    xml: Xml | None = None
    place: Place | None = None


class Model(Struct, frozen=True):
    """An object with named properties.

    ``name`` identifies it among the declarations. ``label`` is the class name the docs give it, and ``aliases``
    further names under which the docs show the same shape. ``additional`` types the properties that are not named:
    ``None`` means the document forbids them (``additionalProperties: false``). ``constraints`` count its properties.
    ``inline`` marks an object that has no name of its own in the document: its ``name`` is then the path to it.
    ``xml`` is how it is written in XML.
    """

    name: str
    fields: tuple[Field, ...]
    additional: Type | None = Anything()
    constraints: Constraints | None = None
    description: str | None = None
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    label: str | None = None
    aliases: tuple[str, ...] = ()
    inline: bool = False
    xml: Xml | None = None
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
    place: Place | None = None


Declaration = Model | Enum | Alias


def tag_of(value: str | float) -> str:
    """A value of a discriminator's property as its mapping spells it, whose keys are text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def path_step(name: str) -> str:
    """A name as one step of a declaration's name, whose steps are separated by ``/``: a slash of its own is turned."""
    return name.replace("/", "\N{DIVISION SLASH}")


def operation_root(identity: str) -> str:
    """The first step in the names of what is inline in an operation."""
    return f"{path_step(identity)}()"
