"""The Python plan: everything the templates print, as finished strings and booleans.

A ``docstring`` stands with its quotes and indentation; it is empty where there is nothing to say.
"""

from __future__ import annotations

from msgspec import Struct


class Import(Struct, frozen=True):
    """``from module import names``; ``names`` are sorted. An empty tuple imports the module itself."""

    module: str
    names: tuple[str, ...] = ()

    @property
    def statement(self) -> str:
        """The import as it is printed."""
        if not self.names:
            return f"import {self.module}"
        return f"from {self.module} import {', '.join(self.names)}"


class Imports(Struct, frozen=True):
    """The imports of one module, in the order of the groups that black and isort know."""

    standard: tuple[Import, ...] = ()
    third_party: tuple[Import, ...] = ()
    local: tuple[Import, ...] = ()

    @property
    def groups(self) -> tuple[tuple[Import, ...], ...]:
        """The groups that are not empty."""
        found = (self.standard, self.third_party, self.local)
        return tuple(group for group in found if group)


class Attribute(Struct, frozen=True):
    """A field of a class: ``name: annotation = default``. ``default`` is ``None`` where a value must be given."""

    name: str
    wire: str
    annotation: str
    default: str | None = None
    docstring: str = ""


class ModelClass(Struct, frozen=True):
    """A pydantic model.

    ``base`` is what it derives from, ``extra`` what fields that it does not name may hold. ``constants`` and
    ``read_only`` are sets of names.
    """

    name: str
    base: str
    docstring: str
    attributes: tuple[Attribute, ...]
    constants: str | None = None
    read_only: str | None = None
    extra: str | None = None


class DictClass(Struct, frozen=True):
    """A TypedDict that spells a model as a plain dict. Its keys' annotations carry ``NotRequired`` themselves."""

    name: str
    docstring: str
    keys: tuple[Attribute, ...]


class EnumValue(Struct, frozen=True):
    """One member of an enum: ``name = literal``."""

    name: str
    literal: str
    docstring: str = ""


class EnumClass(Struct, frozen=True):
    """An enum. ``base`` is a class of the runtime, such as ``StrEnum``."""

    name: str
    base: str
    docstring: str
    members: tuple[EnumValue, ...]


class TypeName(Struct, frozen=True):
    """A name for a type. A ``recursive`` one is made with ``TypeAliasType``, its value quoted in ``literal``."""

    name: str
    annotation: str
    recursive: bool = False
    literal: str = ""
    docstring: str = ""


class ModelModule(Struct, frozen=True):
    """A module of declarations that belong together: a component, what is nested in it, what it forms a cycle with."""

    name: str
    docstring: str
    imports: Imports
    enums: tuple[EnumClass, ...]
    models: tuple[ModelClass, ...]
    dicts: tuple[DictClass, ...]
    types: tuple[TypeName, ...]


class Export(Struct, frozen=True):
    """A public name and the module that holds it, relative to where it is exported. ``origin`` differs for an alias."""

    name: str
    module: str
    origin: str

    @property
    def renamed(self) -> bool:
        """Whether the module knows the thing by another name."""
        return self.name != self.origin


class KeywordArgument(Struct, frozen=True):
    """A keyword argument of a method: ``name: annotation``, with ``= ...`` where it may be left out.

    A ``shared`` one may be left out where the client has it.
    """

    name: str
    annotation: str
    required: bool
    shared: bool = False


class Choice(Struct, frozen=True):
    """The stream that a method gives in place of its whole answer: the arguments that ask for it, and what it is."""

    arguments: tuple[KeywordArgument, ...]
    returns: str
    async_returns: str


class Method(Struct, frozen=True):
    """A method of a resource, and the module of its operation.

    ``request`` annotates the whole request as one argument; ``None`` where the operation takes nothing. ``is_silent``
    tells that it gives nothing back. A ``paged`` one gives pages: it is no coroutine, and its asynchronous twin returns
    something else; so it is where the answer ``streams`` as ``events`` or ``lines``. ``choice`` is a stream that may be
    asked for instead. ``downloads`` tells that the answer may be octets. One that ``shares`` takes arguments that the
    client may have.
    """

    operation_id: str
    http_method: str
    path: str
    name: str
    module: str
    docstring: str
    request: str | None
    request_class: str | None
    arguments: tuple[KeywordArgument, ...]
    returns: str
    async_returns: str
    paged: bool
    deprecated: str | None
    call: str
    is_silent: bool = False
    streams: str | None = None
    choice: Choice | None = None
    downloads: bool = False
    shares: bool = False

    @property
    def raw(self) -> str:
        """How the runtime's makers of its raw form end."""
        if self.shares:
            return "_shared"
        return "" if self.request else "_plain"


class OperationModule(Struct, frozen=True):
    """The module of one operation: its request class, what is nested in it, and how it travels.

    ``entries`` are the keyword arguments of the operation's descriptor, each a finished expression; ``stream`` those
    in which the descriptor of its stream differs, none where there is no such choice.
    """

    name: str
    docstring: str
    imports: Imports
    enums: tuple[EnumClass, ...]
    models: tuple[ModelClass, ...]
    dicts: tuple[DictClass, ...]
    types: tuple[TypeName, ...]
    entries: tuple[str, ...]
    stream: tuple[str, ...] = ()


class SubResource(Struct, frozen=True):
    """An attribute of a client or resource that leads to a group of methods.

    One that ``shares`` has methods, or groups, that take arguments that the client may have.
    """

    name: str
    module: str
    class_name: str
    docstring: str
    shares: bool = False


class ResourceModule(Struct, frozen=True):
    """The module of one group, with its synchronous and asynchronous class.

    ``typing_imports`` are what only annotations need, in the groups that blank lines part. ``has_raw`` tells that there
    are methods whose answer can be given as it came, ``downloads`` that there are some that give octets. `SubResource`
    tells what ``shares`` is.
    """

    name: str
    class_name: str
    docstring: str
    imports: Imports
    typing_imports: tuple[tuple[Import, ...], ...]
    typing_names: tuple[str, ...]
    deprecates: bool
    raw_names: tuple[str, ...]
    methods: tuple[Method, ...]
    children: tuple[SubResource, ...]
    accessor: str
    has_raw: bool = False
    downloads: bool = False
    shares: bool = False

    @property
    def shares_itself(self) -> bool:
        """Whether its own methods do."""
        return any(method.shares for method in self.methods)


class ErrorClass(Struct, frozen=True):
    """The exception for one documented status.

    ``body`` is the type of its ``data``, ``None`` where it has none; ``is_union`` tells that it is no single class.
    """

    name: str
    base: str
    status: str
    docstring: str
    body: str | None
    body_or_none: str
    imports: tuple[Import, ...]
    is_union: bool = False


class Credential(Struct, frozen=True):
    """A constructor argument of the client for credentials, and the variable it is else read from; empty if none.

    ``extra`` ones are not needed beside others: those that tokens are fetched with, where one can be given.
    """

    argument: str
    variable: str
    description: str
    annotation: str = "Secret | None"
    default: str = "None"
    extra: bool = False


class SharedArgument(Struct, frozen=True):
    """A constructor argument of the client that gives a parameter to all calls; ``needed`` if some cannot do without.

    ``wire`` is a literal, ``label`` the same for people; ``or_none`` annotates it where it may be left out.
    """

    name: str
    wire: str
    label: str
    annotation: str
    or_none: str
    description: str
    needed: bool


class Scheme(Struct, frozen=True):
    """A security scheme: its name, and the expression that makes it from the constructor's arguments."""

    name: str
    literal: str
    expression: str


class ClientPlan(Struct, frozen=True):
    """The two client classes. ``secret_names`` are literals, divided by commas.

    ``shares`` tells that calls need arguments that the client may have. ``typing_imports`` are what the annotations of
    ``shared`` need. ``retries`` is the policy of operations that have none, and ``idempotency_header`` a literal;
    ``None`` leaves the runtime's own. ``elsewhere`` tells that operations have servers of their own, and ``variables``
    are literals of what only those servers' URLs have to be filled with, divided by commas.
    """

    name: str
    secret_names: str
    async_name: str
    error_name: str
    docstring: str
    async_docstring: str
    credentials: tuple[Credential, ...]
    schemes: tuple[Scheme, ...]
    security: str
    security_names: tuple[str, ...]
    servers: tuple[str, ...]
    elsewhere: bool
    variables: str
    resources: tuple[SubResource, ...]
    shared: tuple[SharedArgument, ...] = ()
    shares: bool = False
    typing_imports: tuple[Import, ...] = ()
    typing_names: tuple[str, ...] = ()
    retries: str | None = None
    idempotency_header: str | None = None


class ExampleCall(Struct, frozen=True):
    """A call as somebody's docs have it: the names and modules that it imports, and its lines, a level deep."""

    names: tuple[str, ...]
    imports: tuple[str, ...]
    lines: tuple[str, ...]


class Metadata(Struct, frozen=True):
    """What the package says of its API besides its name, as literals of TOML, by whom it is offered and how.

    ``urls`` are pairs of label and URL, ``about`` lines of markdown; ``None`` where the document says nothing.
    """

    license: str | None = None
    author: str | None = None
    urls: tuple[tuple[str, str], ...] = ()
    about: tuple[str, ...] = ()


class Package(Struct, frozen=True):
    """A whole SDK."""

    name: str
    distribution: str
    version: str
    title: str
    api_version: str
    heading: str
    heading_literal: str
    metadata: Metadata
    env_prefix: str
    client: ClientPlan
    models: tuple[ModelModule, ...]
    operations: tuple[OperationModule, ...]
    resources: tuple[ResourceModule, ...]
    errors: tuple[ErrorClass, ...]
    error_imports: tuple[Import, ...]
    exports: tuple[Export, ...]
    groups: tuple[SubResource, ...]
